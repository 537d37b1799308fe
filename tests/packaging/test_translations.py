# SPDX-License-Identifier: Apache-2.0
"""The script that keeps translations in step: what it complains about."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parent.parent.parent / "packaging" / "translations.py"
HEAD = '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="fr">'


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location("translations_script", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def complain(script, tmp_path):
    def run(message, language="fr"):
        path = tmp_path / f"fieldguide_{language}.ts"
        path.write_text(f"{HEAD}<context><name>X</name>{message}</context></TS>", encoding="utf-8")
        return script.complaints_about(path, language)

    return run


def message(source, translation, *, numerus=False, unfinished=False):
    kind = ' type="unfinished"' if unfinished else ""
    attribute = ' numerus="yes"' if numerus else ""
    return (
        f"<message{attribute}><source>{source}</source>"
        f"<translation{kind}>{translation}</translation></message>"
    )


def test_a_good_translation_is_no_matter(complain):
    assert complain(message("Open {0} at {path}", "Ouvrir {0} à {path}")) == []


def test_what_is_missing_is_named(complain):
    assert "not translated" in complain(message("Open", ""))[0]
    assert "not translated" in complain(message("Open", "Ouvrir", unfinished=True))[0]


@pytest.mark.parametrize("wrong", ["Ouvrir", "Ouvrir {1}", "Ouvrir {0} {1}"])
def test_placeholders_must_fit(complain, wrong):
    assert "placeholders differ" in complain(message("Open {0}", wrong))[0]


def test_counted_texts_have_the_forms_of_their_language(complain):
    forms = "<numerusform>un document</numerusform><numerusform>%n documents</numerusform>"
    assert complain(message("%n document(s)", forms, numerus=True)) == []
    assert "2 forms, not 6" in complain(message("%n document(s)", forms, numerus=True), "ar")[0]
    half = "<numerusform>%n document</numerusform><numerusform></numerusform>"
    assert "not translated" in complain(message("%n document(s)", half, numerus=True))[0]


def test_sources_are_those_of_the_window(script):
    names = {path.name for path in script.sources()}
    assert {"app.py", "wording.py", "commands.py", "main_window.py"} <= names


def test_wrong_usage_is_told(script, capsys):
    assert script.main([]) == 2
    assert "update" in capsys.readouterr().err
