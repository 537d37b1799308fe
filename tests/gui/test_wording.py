# SPDX-License-Identifier: Apache-2.0
"""Every trouble has words and a next step."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from fieldguide.base import errors
from fieldguide.cli.words import sentence
from fieldguide.gui.wording import known_codes, words_for

PACKAGE = Path(__file__).resolve().parent.parent.parent / "fieldguide"
FILLED = {"path": "/x", "reason": "because", "id": "a/b", "title": "T", "limit": 3}


def raised():
    """Every code that the program raises itself: (class, code)."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                kind = getattr(errors, name, None)
                if isinstance(kind, type) and issubclass(kind, errors.FieldGuideError):
                    yield kind, node.args[0].value


@pytest.mark.parametrize("code", known_codes())
def test_every_known_code_has_a_sentence_and_a_next_step(code):
    words = words_for(errors.EnvironmentTrouble(code, **FILLED))
    assert words.text.rstrip().endswith((".", "”", "because"))
    assert words.next_step.endswith(".")
    assert "{" not in str(words)


@pytest.mark.parametrize(
    "kind",
    [
        errors.EnvironmentTrouble,
        errors.ContentRefused,
        errors.TransferFailed,
        errors.NotFound,
        errors.FieldGuideError,
    ],
)
def test_an_unknown_code_is_named(kind):
    words = words_for(kind("never-heard-of"))
    assert "never-heard-of" in words.text
    assert words.next_step


def test_missing_and_odd_parameters_break_no_sentence():
    assert "…" in words_for(errors.EnvironmentTrouble("not-writable")).text
    for odd in ("{id}", "{", "%s", "<b>", "\n"):
        assert odd in words_for(errors.NotFound("no-such-thing", id=odd)).text


def test_everything_that_is_raised_has_words():
    found = list(raised())
    assert len(found) > 10
    for kind, code in found:
        words = words_for(kind(code, **FILLED))
        assert re.search(r"\w{3}", words.text)
        assert words.next_step


def test_everything_that_is_raised_has_words_on_the_command_line():
    for kind, code in raised():
        said = sentence(kind(code, **FILLED))
        assert said.endswith((".", "because")), (code, said)
        assert "{" not in said


def test_every_code_has_a_sentence_of_its_own_or_a_general_one_that_makes_sense():
    """Content that is refused says so with its code; nothing else may fall back to the unknown."""
    unknown = words_for(errors.FieldGuideError("x")).text.replace("(x)", "")
    for kind, code in raised():
        text = words_for(kind(code, **FILLED)).text
        assert not text.startswith(unknown.split("(")[0].strip()), (kind, code)


def test_troubles_of_the_laptop_have_sentences_of_their_own():
    general = {code for kind, code in raised() if kind is errors.EnvironmentTrouble} - set(
        known_codes()
    )
    # A code that falls back to "the laptop stood in the way (code)" tells the user too little.
    assert general == set()
