# SPDX-License-Identifier: Apache-2.0
"""Snippets are pieces of the original, and what is marked in them is what was asked for."""

# ruff: noqa: RUF001 - letters that look alike are what some of these tests are about
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldguide.content.folding import Folder
from fieldguide.search.snippets import SNIPPET, Letters, Marker
from tests.search.conftest import ENGLISH, Text

FOLDER = Folder()
LETTERS = Letters(FOLDER)


def marked(words, text, lang="en"):
    return [text[start:end] for start, end in Marker(words, FOLDER, LETTERS).marks(text, lang)]


@pytest.mark.parametrize(
    ("words", "text", "hits"),
    [
        (["forms"], "The worst Forms; forms!", ["Forms", "forms"]),
        (["tra*"], "Traffic and the contrary", ["Traffic"]),
        (["worst forms"], "worst  forms, forms of the worst", ["worst  forms"]),
        (["worst for*"], "the Worst-Forms", ["Worst-Forms"]),
        (["§victim", "victims"], "a victim, Victims", ["victim", "Victims"]),
        (
            ["deplaces"],
            "les De\u0301place\u0301s, les DÉPLACÉS",
            ["De\u0301place\u0301s", "DÉPLACÉS"],
        ),
        (["oeuvre"], "l'œuvre et l'Oeuvre", ["œuvre", "Oeuvre"]),
        (["o*"], "l'œuvre", ["œuvre"]),
        (["strasse"], "Die Straße", ["Straße"]),
        (["الاطفال"], "حماية الأَطْفَالِ", ["الأَطْفَالِ"]),
        (["الاط*"], "حماية الأطـفال", ["الأطـفال"]),
        (["москва"], "МОСКВА, Москва", ["МОСКВА", "Москва"]),
        (["file"], "the ﬁle", ["ﬁle"]),
        (["soft"], "so\u00adft", ["so\u00adft"]),
        ([], "nothing", []),
        (["*", "§", " "], "nothing", []),
    ],
)
def test_marks(words, text, hits):
    assert marked(words, text) == hits


def test_stems_of_the_text_s_own_language():
    assert marked(["§طفل"], "والطفل", "ar") == ["والطفل"]
    assert marked(["§" + FOLDER.stems(["victimas"], "es")[0]], "una víctima", "es") == ["víctima"]


ALPHABET = "aàÁbBéÉe\u0301sßœŒ fi\ufb01oO oe.,-'\n ابأإآتـُةهى٣3ЖжñÑ"
QUESTIONS = st.lists(
    st.text(alphabet="abes oefiابته3жn", min_size=1, max_size=4), min_size=1, max_size=3
)


@given(st.text(alphabet=ALPHABET, max_size=120), QUESTIONS, st.booleans())
def test_marks_are_the_words_that_fold_to_the_question(text, questions, is_open):
    wanted = [word for question in questions for word in FOLDER.fold_words(question)]
    words = [word + "*" if is_open else word for word in wanted]
    expected = set()
    for word, start, end in FOLDER.words_with_offsets(text):
        if any(word.startswith(one) if is_open else word == one for one in wanted):
            expected.update(range(start, end))
    found = Marker(words, FOLDER, LETTERS).marks(text, "xx")
    assert {place for start, end in found for place in range(start, end)} == expected
    assert list(found) == sorted(found)


@given(st.text(alphabet=ALPHABET, max_size=900), QUESTIONS)
def test_a_snippet_is_a_piece_of_the_text(text, questions):
    words = [f"{word}*" for question in questions for word in FOLDER.fold_words(question)]
    marker = Marker(words, FOLDER, LETTERS)
    snippet = marker.snippet(text, "xx")
    piece = snippet.text.removeprefix("…").removesuffix("…")
    assert piece in text.replace("\n", " ")
    assert len(piece) <= SNIPPET
    assert all(0 <= start < end <= len(snippet.text) for start, end in snippet.marks)
    for start, end in snippet.marks:
        folded = FOLDER.fold_words(snippet.text[start:end])
        assert any(one.startswith(word[:-1]) for one in folded for word in words)
    if marker.marks(text, "xx"):
        assert snippet.marks
        assert snippet.first_hit == snippet.text[slice(*snippet.marks[0])]


def test_the_window_holds_most_of_the_question():
    text = (
        "first child alone. " + "filler " * 80 + "here a child and a guardian meet. " + "more " * 80
    )
    snippet = Marker(["child", "guardian"], FOLDER, LETTERS).snippet(text, "en")
    assert "child and a guardian" in snippet.text
    assert snippet.text.startswith("…")
    assert snippet.text.endswith("…")


def test_without_a_hit_the_text_s_start_is_shown():
    snippet = Marker(["zebra"], FOLDER, LETTERS).snippet("word " * 100, "en")
    assert snippet.text.startswith("word word")
    assert (snippet.marks, snippet.first_hit) == ((), "")


def test_results_show_marks_on_originals(search_in):
    engine = search_in(
        [
            Text("Les Déplacés internes", body="Qui sont les déplacés ?", lang="fr"),
            Text("الأطفال", body="حماية الأَطْفَال", lang="ar"),
        ]
    )
    (hit,) = engine.search("deplaces", ENGLISH).results
    assert [hit.title[s:e] for s, e in hit.title_marks] == ["Déplacés"]
    assert [hit.snippet[s:e] for s, e in hit.marks] == ["déplacés"]
    assert hit.first_hit == "déplacés"
    (hit,) = engine.search("الاطفال", ENGLISH).results
    assert [hit.snippet[s:e] for s, e in hit.marks] == ["الأَطْفَال"]


def test_an_answer_s_words_mark_any_text(search_in):
    engine = search_in([Text("Victims", body="of trafficking")])
    answer = engine.search('"of traffick', ENGLISH)
    text = "Victims of trafficking"
    assert [text[s:e] for s, e in engine.marks(answer.words, text, "en")] == ["of trafficking"]
