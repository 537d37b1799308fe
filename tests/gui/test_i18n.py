# SPDX-License-Identifier: Apache-2.0
"""Switching the language, and texts that a translator can work with."""

from __future__ import annotations

import ast
import subprocess
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QWidget

from fieldguide.gui.i18n import LANGUAGES, OWN_NAMES, Translations, locale_of, system_language

GUI = Path(__file__).resolve().parent.parent.parent / "fieldguide"
TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{code}">
<context><name>Actions</name>
<message><source>&amp;Topics</source><translation>{topics}</translation></message>
</context></TS>
"""


@pytest.fixture
def built(tmp_path):
    """Translations of one word, compiled as the real ones are."""
    folder = tmp_path / "i18n"
    folder.mkdir()
    base = Path(PySide6.__file__).parent
    lrelease = next(
        (path for path in (base / "lrelease", base / "lrelease.exe") if path.is_file()), None
    )
    if lrelease is None:
        pytest.skip("lrelease does not come with this PySide6")
    for code, topics in (("fr", "&amp;Thèmes"), ("ar", "المواضيع")):
        source = tmp_path / f"{code}.ts"
        source.write_text(TS.format(code=code, topics=topics), encoding="utf-8")
        target = folder / f"fieldguide_{code}.qm"
        subprocess.run(
            [lrelease, "-silent", source, "-qm", target], check=True, capture_output=True
        )
    return tmp_path


@pytest.fixture
def translations(qapp, built):
    made = Translations(qapp, built, "en")
    yield made
    made.use("en")


def topics():
    return QCoreApplication.translate("Actions", "&Topics")


class Ear(QWidget):
    """Counts how often it is told."""

    def __init__(self):
        super().__init__()
        self.told = 0

    def changeEvent(self, event):  # noqa: N802
        if event.type() == QEvent.Type.LanguageChange:
            self.told += 1
        super().changeEvent(event)


def test_texts_direction_and_locale_follow(translations, qapp):
    assert topics() == "&Topics"
    translations.use("fr")
    assert topics() == "&Thèmes"
    assert QLocale().language() == QLocale.Language.French
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    translations.use("ar")
    assert topics() == "المواضيع"
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    translations.use("en")
    assert topics() == "&Topics"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_qt_s_own_words_are_translated_too(translations):
    translations.use("fr")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"


def test_every_widget_is_told_once(translations, qtbot):
    ear = Ear()
    qtbot.addWidget(ear)
    translations.use("ar")
    qtbot.waitUntil(lambda: ear.told > 0)
    qtbot.wait(10)
    assert ear.told == 1


def test_a_language_without_a_file_is_shown_in_english(qapp, tmp_path):
    made = Translations(qapp, tmp_path / "nothing", "es")
    assert made.language == "es"
    assert topics() == "&Topics"
    made.use("en")


def test_nonsense_is_the_system_s_language(qapp, tmp_path):
    made = Translations(qapp, tmp_path, "klingon")
    assert made.language == system_language()
    made.use("en")


def test_numbers_in_arabic_are_those_of_the_catalogue():
    assert locale_of("ar").zeroDigit() == "0"
    assert locale_of("ar").textDirection() == Qt.LayoutDirection.RightToLeft


def test_every_language_is_real_and_has_its_own_name():
    for code in LANGUAGES:
        assert locale_of(code).name().startswith(code)
        assert OWN_NAMES[code]


def calls(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = (
                node.func.attr
                if isinstance(node.func, ast.Attribute)
                else getattr(node.func, "id", "")
            )
            yield name, node


@pytest.mark.parametrize(
    "path", [*sorted(GUI.glob("gui/**/*.py")), GUI / "app.py"], ids=lambda path: path.name
)
def test_texts_for_translation_are_plain_strings(path):
    """An f-string, a sum or a variable is not seen by lupdate, or never matches."""
    for name, node in calls(ast.parse(path.read_text(encoding="utf-8"))):
        wanted = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(name)
        if wanted is None or len(node.args) <= wanted:
            continue
        text = node.args[wanted]
        glued = isinstance(text, ast.BinOp) and any(
            isinstance(part, ast.Constant) and isinstance(part.value, str)
            for part in ast.walk(text)
        )
        assert not glued, f"{path.name}:{node.lineno}"
        assert not isinstance(text, ast.JoinedStr), f"{path.name}:{node.lineno}"
        if name == "tr":
            assert isinstance(text, ast.Constant), f"{path.name}:{node.lineno}"
