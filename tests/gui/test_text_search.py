# SPDX-License-Identifier: Apache-2.0
"""Finding in the text that is shown."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldguide.gui.text_search import MAX_HITS, FoldedText, fold


def words(text, *wanted):
    return [text[start:end] for start, end in FoldedText(text).find_words(wanted)]


def found(text, wanted):
    return [text[start:end] for start, end in FoldedText(text).find_text(wanted)]


def test_case_and_accents_make_no_difference():
    assert found("Réfugié, REFUGIE", "refugie") == ["Réfugié", "REFUGIE"]
    decomposed = unicodedata.normalize("NFD", "réfugié")
    assert found(f"un {decomposed}.", "réfugié") == [decomposed]


def test_a_whole_word_is_not_its_beginning():
    assert words("child children grandchild", "child") == ["child"]
    assert words("child children grandchild", "child*") == ["child", "child"]
    assert words("child children grandchild", "§child") == ["child", "children"]


def test_words_side_by_side_are_one_hit():
    assert words("a person under 18; person, under\n18", "person under 18") == [
        "person under 18",
        "person, under\n18",
    ]


def test_arabic_marks_forms_and_what_is_written_onto_a_word():
    assert found("الطِّفـْل", "الطفل") == ["الطِّفـْل"]
    assert words("والطفل لطفل أطفال", "طفل") == ["والطفل", "لطفل"]
    assert found("إحالة احاله", "احالة") == ["إحالة", "احاله"]


def test_any_blank_is_as_good_as_another():
    assert found("best\u00a0interests and best\ninterests", "best interests") == [
        "best\u00a0interests",
        "best\ninterests",
    ]


@pytest.mark.parametrize("nothing", ["", " ", "*", "§", "§*"])
def test_nothing_finds_nothing(nothing):
    assert words("anything", nothing) == []
    assert nothing.strip() or found("anything", nothing) == []


def test_signs_of_patterns_are_only_signs():
    assert found("a+b (c) [d] .*", ".*") == [".*"]
    assert words("c++ c", "c++") == ["c++"]


def test_there_is_an_end_to_hits():
    assert len(FoldedText("a " * 5000).find_text("a")) == MAX_HITS


@given(st.text(max_size=60), st.text(max_size=5))
def test_hits_lie_inside_the_text(text, wanted):
    for start, end in FoldedText(text).find_text(wanted):
        assert 0 <= start < end <= len(text)
        assert fold(wanted).split()[0][0] in fold(text[start:end])


@given(st.text(max_size=60), st.lists(st.text(max_size=5), max_size=3))
def test_any_words_are_legal(text, wanted):
    for start, end in FoldedText(text).find_words(wanted):
        assert 0 <= start < end <= len(text)
