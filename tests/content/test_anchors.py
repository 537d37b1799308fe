# SPDX-License-Identifier: Apache-2.0
"""Passages are found again where their words stand, and never where they do not."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fieldguide.content.anchors import CONTEXT, LONG, TextQuote, find, take

LETTERS = st.sampled_from("abc é\n.،ابتة\u064b\u0301😀")
TEXTS = st.text(LETTERS, max_size=80).map(lambda text: unicodedata.normalize("NFC", text))
ADVICE = "Tell the child what happens next. Ask the child what she wants. Do not promise a result."


def place_of(text, words, nth=0):
    at = -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    return take(text, at, at + len(words))


@given(TEXTS, st.data())
def test_what_was_taken_is_found_in_the_same_text(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    passage = take(text, start, end)
    if passage is None:
        assert not text[start:end].strip()
        return
    assert passage.quote == text[passage.start : passage.start + len(passage.quote)]
    assert len(passage.before) <= CONTEXT
    assert len(passage.after) <= CONTEXT
    assert find(text, passage) == (passage.start, passage.start + len(passage.quote))


@given(TEXTS, TEXTS, st.text(LETTERS, min_size=LONG, max_size=30), TEXTS)
def test_edits_around_a_long_passage_do_not_lose_it(before, after, words, added):
    words = unicodedata.normalize("NFC", f"x{words}x")
    passage = take(f"{before} {words} {after}", len(before) + 1, len(before) + 1 + len(words))
    changed = f"{added} {words} {after}{added}"
    found = find(changed, passage)
    assert found is not None
    assert changed[found[0] : found[1]] == words


@given(TEXTS, st.text("abc ", min_size=1, max_size=20), st.data())
def test_an_edit_inside_the_words_never_marks_other_words(text, words, data):
    words = f"x{words}x"
    whole = f"{text} {words} {text}"
    passage = take(whole, len(text) + 1, len(text) + 1 + len(words))
    at = passage.start + data.draw(st.integers(0, len(words) - 1))
    changed = whole[:at] + "Z" + whole[at + 1 :]
    assume(words not in changed)
    assert find(changed, passage) is None


@given(st.text("ابتثجح \u064b\u064e\u0651", min_size=3, max_size=30), TEXTS)
def test_arabic_with_its_marks_is_found_after_something_was_put_before_it(words, added):
    words = unicodedata.normalize("NFC", f"ع{words}ع")
    passage = take(f"قال {words} ثم انصرف", 4, 4 + len(words))
    changed = unicodedata.normalize("NFC", f"{added} قال {words} ثم انصرف")
    found = find(changed, passage)
    assert found is not None
    assert changed[found[0] : found[1]] == words


def test_of_repeated_words_the_one_with_the_same_surroundings_is_found():
    passage = place_of(ADVICE, "the child", 1)
    changed = "First of all: the child comes first. " + ADVICE
    start, end = find(changed, passage)
    assert changed[:start].endswith("Ask ")
    assert changed[start:end] == "the child"


def test_a_mere_word_somewhere_else_is_not_taken_for_a_passage():
    passage = place_of(ADVICE, "Ask")
    assert find("Nobody is to come here. Ask for the register at the main gate.", passage) is None


def test_a_word_is_not_cut_off_its_marks():
    text = unicodedata.normalize("NFC", "he\u0328\u0323\u0301llo")
    passage = take(text, 0, 2)
    rest = text[passage.start + len(passage.quote) :]
    assert not unicodedata.combining(rest[0])
    assert find("مُحَمّد", TextQuote("مُحَم", start=0)) is None


def test_words_that_turned_into_their_opposite_are_not_found():
    passage = place_of(ADVICE, "Do not promise a result.")
    assert find(ADVICE.replace("Do not", "Do"), passage) is None


@pytest.mark.parametrize("text", ["", " ", "\n\t"])
def test_nothing_cannot_be_taken(text):
    assert take(text, 0, len(text)) is None
    assert find(text, TextQuote("")) is None
