# SPDX-License-Identifier: Apache-2.0
"""What the user may have meant."""

from __future__ import annotations

import pytest

from tests.search.conftest import ENGLISH, Text, titles

TEXTS = [
    Text("Smuggling of migrants", body="smuggling " * 5),
    Text("Snuggling", body="a rare word"),
    Text("Trafficking in persons", body="trafficking of victims " * 3),
    Text("Les déplacés", body="Les personnes déplacées", lang="fr"),
    Text("تهريب المهاجرين", body="تهريب", lang="ar"),
    Text("GBV guidelines", body="What GBV is"),
]


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("smugling", "smuggling"),
        ("Smugling of migrants", "smuggling of migrants"),
        ("trafficing victims", "trafficking victims"),
        ("trafficing victmis", "trafficking victims"),
        ('"trafficing of', '"trafficking of'),
        ("smugling kind:entry", "kind:entry smuggling"),
        ("deplacees internees", None),
        ("déplacéss ", "déplacés"),
        ("تهرييب", "تهريب"),
        ("gbw ", "GBV"),
        ("zzzzzzzz", None),
        ("!!!", None),
        ("qx", None),
        ("migran smuggling", "migrants smuggling"),
    ],
)
def test_did_you_mean(search_in, text, suggestion):
    answer = search_in(TEXTS).search(text, ENGLISH)
    assert answer.suggestion == suggestion
    assert bool(answer.whole) == (suggestion is not None)
    assert answer.query == text
    assert answer.answered == (suggestion or text)


def test_results_are_those_of_the_suggestion(search_in):
    engine = search_in(TEXTS)
    answer = engine.search("smugling", ENGLISH)
    assert (
        titles(answer) == titles(engine.search("smuggling", ENGLISH)) == ["Smuggling of migrants"]
    )
    assert answer.total == 1
    assert engine.marks(answer.words, "Smuggling", "en") == ((0, 9),)


def test_few_hits_by_a_stem_stay_before_those_of_the_suggestion(search_in):
    texts = [
        Text("Have a seat"),
        *(Text(f"Heated {number}", body="a room") for number in range(30)),
    ]
    engine = search_in(texts)
    answer = engine.search("seated ", ENGLISH, limit=50)
    assert (answer.suggestion, answer.answered) == ("heated", "seated ")
    assert titles(answer)[0] == "Have a seat"
    assert all(title.startswith("Heated") for title in titles(answer)[1:])
    assert (answer.whole, answer.total, len(answer.results)) == (1, 21, 21)
    assert [hit.tier for hit in answer.results] == [4] + [5] * 20
    scores = [hit.score for hit in answer.results]
    assert scores == sorted(scores, reverse=True)
    # Both words are marked.
    assert engine.marks(answer.words, "a seat, heated", "en") == ((2, 6), (8, 14))
    # In quotes a word means itself.
    answer = engine.search('"seated" ', ENGLISH)
    assert (answer.suggestion, answer.answered) == ('"heated"', '"heated"')


def test_the_next_page_of_the_suggestion_is_its_next_page(search_in):
    engine = search_in([*TEXTS, *(Text(f"Smuggling {n}", body="by sea") for n in range(6))])

    def pages(text):
        asked = [engine.search(text, ENGLISH, limit=2, offset=offset) for offset in (0, 2, 4, 6)]
        return [titles(answer) for answer in asked]

    assert pages("smugling") == pages("smuggling")
    assert sum(map(len, pages("smugling"))) == 7


def test_what_is_found_needs_no_suggestion(search_in):
    answer = search_in(TEXTS).search("snug", ENGLISH)
    assert answer.suggestion is None
    assert titles(answer) == ["Snuggling"]


def test_filters_hold_for_the_suggestion(search_in):
    answer = search_in(TEXTS).search("lang:fr smugling", ENGLISH)
    assert (answer.total, answer.suggestion, answer.results) == (0, None, ())


def test_nobody_mistypes_a_small_word(search_in):
    engine = search_in([Text("Places", body="where " * 30), Text("A whale")])
    assert engine.search("whele ", ENGLISH).suggestion == "whale"
    # It is known all the same.
    assert engine.search("where ", ENGLISH).suggestion is None


def test_what_stands_in_no_text_is_never_suggested(search_in):
    # Words that hurt stand among the synonyms so that a question with them finds help. Nobody is
    # asked whether they meant one.
    engine = search_in(
        [Text("Sexual exploitation", body="selling sex"), *(Text(f"Room {n}") for n in range(9))],
        synonyms=[["sexual exploitation", "hooker"]],
    )
    assert titles(engine.search("hooker ", ENGLISH)) == ["Sexual exploitation"]
    for text in ("hookr ", "hoker ", "hookerr ", "hookr room ", "hookerr selling room "):
        answer = engine.search(text, ENGLISH)
        assert "hooker" not in f"{answer.suggestion} {answer.answered}".split()


def test_a_word_that_hurts_is_found_but_not_suggested(search_in):
    texts = [Text("Words to use", body="do not say prostitute nor crazy"), Text("Prostration")]
    engine = search_in(texts)
    assert titles(engine.search("prostitute ", ENGLISH)) == ["Words to use"]
    for text in ("prostitut ", "prostitte ", "prositute ", "carzy ", "crzy "):
        assert engine.search(text, ENGLISH).suggestion in {None, "prostration"}


def test_a_word_that_is_known_in_some_form_stays_in_a_question(search_in):
    texts = [
        Text("Trafficking of victims", body="a victim heated the room"),
        Text("Have a seat"),
        *(Text(f"Heated {number}", body="a room") for number in range(30)),
    ]
    engine = search_in(texts, synonyms=[["lorry", "seat"]])
    # "Seated" and "lorries" have a stem that is known; "hated" has none.
    assert engine.search("seated victims ", ENGLISH).suggestion is None
    assert engine.search("lorries victims ", ENGLISH).suggestion is None
    assert engine.search("hated victims ", ENGLISH).suggestion == "heated victims"


def test_a_short_word_is_exchanged_only_by_itself(search_in):
    texts = [Text("Boats", body="a boat at sea with migrants"), Text("Filler")]
    engine = search_in(texts)
    assert engine.search("baot ", ENGLISH).suggestion == "boat"
    assert engine.search("baot migrants ", ENGLISH).suggestion is None
