# SPDX-License-Identifier: Apache-2.0
"""One result a thing, in the best language in which it matches."""

from __future__ import annotations

from fieldguide.catalogue.views import Languages
from fieldguide.content.kinds import Kind
from tests.search.conftest import Text


def search(engine, text, content, interface="en", **more):
    return engine.search(text, Languages(content, interface), **more)


def shown(answer):
    return [(hit.ref.id, hit.lang, hit.fallback) for hit in answer.results]


TEXTS = [
    Text("Protection of children", lang="en", id="a"),
    Text("Protection des enfants", lang="fr", id="a"),
    Text("Protección de la niñez", lang="es", id="a"),
    Text("Seulement en français: protection", lang="fr", id="b"),
]


def test_each_thing_once_in_the_content_language(search_in):
    engine = search_in(TEXTS)
    assert shown(search(engine, "protection ", "fr")) == [("a", "fr", False), ("b", "fr", False)]
    assert shown(search(engine, "protection ", "en")) == [("a", "en", False), ("b", "fr", True)]


def test_a_language_that_does_not_match_is_not_shown(search_in):
    engine = search_in(TEXTS)
    assert shown(search(engine, "enfants", "en")) == [("a", "fr", True)]
    assert shown(search(engine, "protection ", "ar", "es")) == [
        ("a", "en", True),
        ("b", "fr", True),
    ]
    assert shown(search(engine, "proteccion", "ar", "es")) == [("a", "es", True)]


def test_what_was_typed_in_a_language_is_shown_in_it(search_in):
    texts = [
        Text("Internally displaced persons", lang="en", id="a"),
        Text("Les déplacés internes", lang="fr", id="a"),
    ]
    engine = search_in(texts, synonyms=[["internally displaced persons", "déplacés internes"]])
    assert shown(search(engine, "deplaces internes", "en")) == [("a", "fr", True)]
    assert shown(search(engine, "internally displaced persons ", "fr")) == [("a", "en", True)]


def test_what_has_some_of_the_words_is_shown_in_the_best_language_that_has_as_many(search_in):
    engine = search_in(
        [
            Text("Passeport", body="passport passport", lang="fr", id="a"),
            Text("Documents", body="a passport, and much else besides", lang="en", id="a"),
            Text("Visa: employer, passport", lang="fr", id="b"),
            Text("An employer", lang="en", id="b"),
            *(Text(f"Filler {n}") for n in range(8)),
        ]
    )
    question = "boss employer passport "
    assert {hit.tier for hit in search(engine, question, "en").results} == {5}
    # The English text of `a` has as many of the words as the French one; that of `b` has fewer.
    assert shown(search(engine, question, "en")) == [("b", "fr", True), ("a", "en", False)]
    assert shown(search(engine, question, "fr")) == [("b", "fr", False), ("a", "fr", False)]
    # What is excluded is not shown.
    assert shown(search(engine, f"{question} -besides", "en")) == [
        ("b", "fr", True),
        ("a", "fr", True),
    ]


def test_a_translated_title_goes_to_its_entry_alone(search_in):
    # The things of each table are numbered from 1: these all have the same number.
    engine = search_in(
        [
            Text("Lost papers", id="entry"),
            Text("Papers check", kind=Kind.CHECKLIST, id="check"),
            Text("Papers", kind=Kind.TERM, id="term"),
        ],
        named={("entry", "fr"): "Papiers perdus"},
    )
    answer = search(engine, "papers ", "fr")
    assert {hit.ref.id: hit.title for hit in answer.results} == {
        "entry": "Papiers perdus",
        "check": "Papers check",
        "term": "Papers",
    }


def test_a_name_in_another_language_is_found_like_a_title_and_in_other_forms(search_in):
    engine = search_in(
        [
            Text("Somewhere", points="papiers", body="papiers papiers", lang="fr", id="text"),
            Text("Lost papers", id="entry"),
            *(Text(f"Filler {n}") for n in range(8)),
        ],
        named={("entry", "fr"): "Papiers perdus"},
    )
    assert shown(search(engine, "papiers ", "fr")) == [("entry", "en", True), ("text", "fr", False)]
    # "perdue" is another form of "perdus" in French, not in English.
    assert shown(search(engine, "papier perdue ", "fr"))[0] == ("entry", "en", True)


def test_languages_are_those_a_thing_can_be_read_in_whatever_it_is_called_in(search_in):
    engine = search_in(
        [Text("Lost papers", id="entry"), Text("Papiers", lang="fr", id="other")],
        named={("entry", "fr"): "Papiers perdus"},
    )
    found = Languages("fr", "fr")
    assert engine.counts("papiers ", found).lang == {"en": 1, "fr": 1}
    for lang, thing in (("en", "entry"), ("fr", "other")):
        answer = engine.search(f"papiers lang:{lang} ", found)
        assert [(hit.ref.id, hit.lang) for hit in answer.results] == [(thing, lang)]
        assert answer.total == engine.counts("papiers ", found).lang[lang]


def test_what_is_excluded_is_not_shown_in_another_language(search_in):
    engine = search_in(TEXTS)
    assert ("a", "en", True) in shown(search(engine, "-enfants lang:en lang:fr", "fr"))


def test_the_filter_for_languages_counts(search_in):
    engine = search_in(TEXTS)
    assert shown(search(engine, "lang:fr protection ", "en")) == [
        ("a", "fr", True),
        ("b", "fr", True),
    ]
    assert shown(search(engine, "lang:fr", "en")) == [("a", "fr", True), ("b", "fr", True)]


def test_totals_and_pages_count_things(search_in):
    texts = [
        Text(f"word {n}", lang=lang, id=f"thing-{n:02}")
        for n in range(12)
        for lang in ("fr", "en", "es")
    ]
    engine = search_in(texts)
    assert search(engine, "word", "en", limit=5).total == 12
    pages = [shown(search(engine, "word", "en", limit=5, offset=at)) for at in (0, 5, 10)]
    assert [len(page) for page in pages] == [5, 5, 2]
    assert len({thing for page in pages for thing, _, _ in page}) == 12
    assert {lang for page in pages for _, lang, _ in page} == {"en"}
