# SPDX-License-Identifier: Apache-2.0
"""Every page and dialog in a made-up language: all texts are translated, and all have room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel

from tests.helpers import walk
from tests.helpers.pseudo import OPEN, PseudoTranslator, pseudo, sources

pytestmark = [
    pytest.mark.journey,
    pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)", "grabbing the"),
]


@pytest.fixture
def foreigner(user):
    """A user whose window speaks the made-up language."""
    translator = PseudoTranslator()
    QCoreApplication.installTranslator(translator)
    user.settle()
    yield user
    QCoreApplication.removeTranslator(translator)


def untranslated(window, english):
    """The texts on a window that stand there in English although they are ours."""
    said = [
        *(label.text() for label in window.findChildren(QLabel) if label.isVisible()),
        *(button.text() for button in window.findChildren(QAbstractButton) if button.isVisible()),
        *(action.text() for action in window.findChildren(QAction)),
    ]
    return sorted({text for text in said if text.replace("&", "") in english})


@pytest.mark.parametrize("size", [(1360, 850), (1024, 700)], ids=["wide", "narrow"])
def test_every_page_speaks_and_has_room(foreigner, size):
    window, english, faults = foreigner.window, sources(), {}
    window.resize(*size)
    foreigner.settle()
    assert window.windowTitle().startswith(OPEN)
    for page in foreigner.scenes():
        faults[page] = [*untranslated(window, english), *walk.cut_off(window)]
    for command in ("palette", "keys"):
        window.actions_table[command].trigger()
        foreigner.wait(lambda: foreigner.dialog is not None)
        faults[command] = [
            *untranslated(foreigner.dialog, english),
            *walk.cut_off(foreigner.dialog),
        ]
        foreigner.press(Qt.Key.Key_Escape)
    # The names of the languages are the same everywhere.
    own = {"English", "Français", "Español", "العربية"}
    found = {page: [one for one in said if one not in own] for page, said in faults.items()}
    assert not any(found.values()), {page: said for page, said in found.items() if said}


def test_the_language_changes_letters_and_nothing_else():
    assert pseudo("&Open {0} (Ctrl+K)") == "⟦&Opéñ {0} (Ctrl+K)······⟧"
    assert pseudo("%n document(s)").startswith("⟦%n döçüméñt(s)")
    assert "Topics" in sources()
