# SPDX-License-Identifier: Apache-2.0
"""What the words of a question mean: small words, acronyms, words that are joined."""

from __future__ import annotations

import pytest

from fieldguide.catalogue.views import Languages
from fieldguide.search.facets import FacetCounts
from tests.search.conftest import ENGLISH, Text, titles

FRENCH = Languages("fr", "fr")
FILLER = [Text(f"Filler {n}", body="nothing of note " * 5) for n in range(8)]


def whole(engine, text, languages=ENGLISH):
    """The titles of what has all that is meant."""
    answer = engine.search(text, languages)
    assert engine.counts(text, languages, None) != FacetCounts() or not answer.whole
    assert answer.whole == engine.counts(text, languages).total
    return titles(answer)[: answer.whole]


def test_small_words_need_not_be_there(search_in):
    engine = search_in(
        [
            Text("Case closure", body="when to close a file"),
            Text("Anything", body="how do I do this, and that case, and close it? " + "word " * 90),
            *FILLER,
        ]
    )
    assert whole(engine, "how do I close a case ") == ["Case closure", "Anything"]
    assert whole(engine, "close case ") == whole(engine, "how do I close a case ")
    # They are not marked.
    words = engine.search("how do I close a case ", ENGLISH).words
    assert engine.marks(words, "how do I close it", "en") == ((9, 14),)


def test_small_words_are_those_of_the_user_s_languages(search_in):
    engine = search_in([Text("Son of a worker"), Text("Worker"), *FILLER])
    assert whole(engine, "son worker ") == ["Son of a worker"]
    assert set(whole(engine, "son worker ", FRENCH)) == {"Son of a worker", "Worker"}
    assert set(whole(engine, "son worker ", Languages("en", "fr"))) == {"Son of a worker", "Worker"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Alone they are what is meant, in quotes and in capitals too.
        ("who is ", ["Who is here"]),
        ('"who" guideline ', ["Who wrote the guideline"]),
        ("WHO guideline ", ["Who wrote the guideline"]),
        ("who guideline ", ["Guideline", "Who wrote the guideline"]),
        # Where all is shouted, capitals say nothing.
        ("WHO GUIDELINE ", ["Guideline", "Who wrote the guideline"]),
        ("guideline -who ", ["Guideline"]),
    ],
)
def test_what_is_meant(search_in, text, expected):
    engine = search_in(
        [Text("Who is here"), Text("Who wrote the guideline"), Text("Guideline"), *FILLER]
    )
    assert sorted(whole(engine, text)) == sorted(expected)


def test_a_small_word_at_the_end_may_be_going_on(search_in):
    engine = search_in([Text("Lost documents"), Text("Lost"), *FILLER])
    assert whole(engine, "lost do") == ["Lost documents", "Lost"]
    assert whole(engine, "lost do ") == ["Lost", "Lost documents"]


def test_words_behind_an_apostrophe_are_words_of_their_own(search_in):
    engine = search_in(
        [
            Text("Les enfants", body="un enfant et son identité", lang="fr"),
            Text("The child", body="a child and what it has"),
            *FILLER,
        ]
    )
    assert whole(engine, "l'identité de l’enfant ", FRENCH) == ["Les enfants"]
    assert whole(engine, "the child's ") == ["The child"]


def test_a_known_acronym_is_a_whole_word(search_in):
    texts = [
        Text("Papers", body="papers " * 9),
        Text("Help", body="primeros auxilios psicológicos"),
        Text("PAP", body="what it is"),
        *FILLER,
    ]
    engine = search_in(texts, synonyms=[["PAP", "primeros auxilios psicológicos"]])
    assert whole(engine, "PAP") == ["PAP", "Help"]
    assert set(whole(engine, "pap")) == {"Papers", "PAP", "Help"}
    # One that is not known may go on.
    assert set(whole(search_in(texts), "PAP")) == {"Papers", "PAP"}


def test_what_has_rarer_words_comes_first_and_a_title_weighs_more(search_in):
    engine = search_in(
        [
            Text("One", body="employer " * 30),
            Text("Two", body="a passport"),
            Text("The passport", body="of a traveller"),
            *(Text(f"Employer {n}") for n in range(20)),
            *FILLER,
        ]
    )
    answer = engine.search("boss took passport employer ", ENGLISH)
    assert answer.whole == 0
    assert titles(answer)[:2] == ["The passport", "Two"]
    # Saying a word often changes nothing: the title does.
    assert titles(answer)[2] == "Employer 0"


def test_synonyms_of_a_word_do_not_make_it_weigh_more(search_in):
    many = [f"paper{n}" for n in range(12)]
    engine = search_in(
        [Text("A", body=" ".join(many)), Text("B", body="a smuggler"), *FILLER],
        synonyms=[["paper", *many]],
    )
    assert titles(engine.search("paper smuggler somewhere ", ENGLISH)) == ["A", "B"]
    assert titles(engine.search("smuggler paper somewhere ", ENGLISH)) == ["A", "B"]


def test_a_word_that_something_else_stands_for_is_not_misspelt(search_in):
    engine = search_in(
        [Text("Abduction", body="who was kidnapped"), Text("Secrets", body="secreto"), *FILLER],
        synonyms=[["secuestro", "kidnap"]],
    )
    answer = engine.search("secuestro ", ENGLISH)
    assert (answer.suggestion, titles(answer)) == (None, ["Abduction"])


def test_a_half_word_stands_for_the_few_known_words_it_may_become(search_in):
    engine = search_in(
        [Text("Abduction", body="who was kidnapped"), *FILLER],
        synonyms=[["secuestro", "kidnap"], ["secuelas", "harm"]],
    )
    assert titles(engine.search("secues", ENGLISH)) == ["Abduction"]
    # Whoever goes on after it means the word.
    assert engine.search("secues ", ENGLISH).whole == 0


def test_what_stands_in_no_text_is_not_asked_for(search_in):
    engine = search_in(
        [Text("Clothes", body="a warm jacket"), *FILLER],
        synonyms=[["anorak", "jacket", "windcheater", "warm jacket", "cold jacket"]],
    )
    words = engine.search("anorak ", ENGLISH).words
    assert {"jacket", "warm jacket"} <= set(words)
    assert not {"windcheater", "cold jacket"} & set(words)


def test_a_phrase_stands_for_others_in_another_form_too(search_in):
    engine = search_in(
        [Text("Debt", body="what is due"), *FILLER], synonyms=[["owes money", "debt"]]
    )
    assert titles(engine.search("owed money ", ENGLISH)) == ["Debt"]
    assert titles(engine.search("owing money ", ENGLISH)) == ["Debt"]
    # Quoted words are meant as they stand.
    assert engine.search('"owed money"', ENGLISH).whole == 0


def test_of_what_means_the_same_a_title_comes_before_many_words(search_in):
    many = [f"knife{n}" for n in range(12)]
    engine = search_in(
        [
            Text("A", body=" ".join(many * 3)),
            Text("B", points="knife1"),
            Text("Knife2"),
            *FILLER,
        ],
        synonyms=[["blade", *many]],
    )
    assert titles(engine.search("blade ", ENGLISH)) == ["Knife2", "B", "A"]
