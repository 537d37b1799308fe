# SPDX-License-Identifier: Apache-2.0
"""What is found, and in which order."""

from __future__ import annotations

import random

import pytest

from fieldguide.catalogue import tops
from fieldguide.content.kinds import DocumentKind, Kind
from fieldguide.search import rank
from fieldguide.search.answers import NO_FILTERS, Filters, Where
from fieldguide.search.knowledge import driver_connection
from fieldguide.search.rank import Narrowing
from tests.search.conftest import ENGLISH, Text, ids, titles

FILLER = [Text(f"Filler {n}", body="nothing of note " * 5) for n in range(8)]


def found(engine, text, filters=NO_FILTERS, **more):
    """The titles of what has all the words."""
    answer = engine.search(text, ENGLISH, filters, **more)
    return titles(answer)[: answer.whole]


def test_tiers_come_in_order(search_in):
    engine = search_in(
        [
            Text("Elsewhere", body="forced labour"),
            Text("Labour that is forced", body="a long story " * 200),
            Text("Forced labour"),
            Text("Of labourers", body="whom others force: labour, labours"),
            *FILLER,
        ]
    )
    assert found(engine, "forced labour") == [
        "Forced labour",
        "Labour that is forced",
        "Elsewhere",
        "Of labourers",
    ]
    answer = engine.search("forced labour", ENGLISH)
    assert [hit.tier for hit in answer.results] == [1, 2, 3, 4]
    scores = [hit.score for hit in answer.results]
    assert scores == sorted(scores, reverse=True)


def test_key_points_weigh_more_than_text(search_in):
    padding = "other words that fill " * 10
    engine = search_in(
        [
            Text("One", body=f"asylum {padding}", points=padding),
            Text("Two", body=padding, points=f"asylum {padding}"),
            *FILLER,
        ]
    )
    assert found(engine, "asylum") == ["Two", "One"]


def test_every_word_must_match_and_the_last_may_go_on(search_in):
    engine = search_in([Text("Border staff"), Text("Border guards"), Text("Staffing"), *FILLER])
    assert found(engine, "border sta") == ["Border staff"]
    assert found(engine, "border guards staff") == []
    assert set(found(engine, "staff")) == {"Border staff", "Staffing"}
    assert found(engine, "staff ")[0] == "Border staff"
    assert found(engine, "border sta ") == []


def test_what_has_some_of_the_words_follows_where_hardly_anything_has_all(search_in):
    engine = search_in(
        [
            Text("Passports", body="the employer keeps the passport of a worker"),
            Text("Employers", body="what an employer owes"),
            Text("Weather", body="rain"),
            *FILLER,
        ]
    )
    answer = engine.search("boss employer passport ", ENGLISH)
    assert (answer.whole, answer.total) == (0, 2)
    assert titles(answer) == ["Passports", "Employers"]
    assert [hit.tier for hit in answer.results] == [5, 5]
    # What has all of them comes first, once.
    answer = engine.search("employer passport ", ENGLISH)
    assert (answer.whole, answer.total) == (1, 2)
    assert titles(answer) == ["Passports", "Employers"]
    # What is excluded stays away, and a phrase is one thing.
    assert titles(engine.search("boss employer passport -worker ", ENGLISH)) == ["Employers"]
    assert titles(engine.search('"employer passport" ', ENGLISH)) == []


def test_the_total_is_the_same_on_every_page_and_the_pages_hold_it(search_in):
    engine = search_in(
        [
            Text("Employer, passport"),
            *(Text(f"Employer {number}") for number in range(30)),
            *(Text(f"Passport {number}") for number in range(4)),
            *FILLER,
        ]
    )
    for question, whole in (("employer passport ", 1), ("boss employer passport ", 0)):
        everything = engine.search(question, ENGLISH)
        assert (everything.whole, everything.total) == (whole, whole + 20)
        for limit in (1, 3, 20):
            pages = [
                engine.search(question, ENGLISH, limit=limit, offset=offset)
                for offset in range(0, 24, limit)
            ]
            assert {(page.whole, page.total) for page in pages} == {(whole, whole + 20)}
            assert [one for page in pages for one in titles(page)] == titles(everything)


def test_synonyms_are_found_from_other_forms_of_a_word(search_in):
    engine = search_in(
        [Text("A", body="lost documents"), *FILLER], synonyms=[["papers", "documents"]]
    )
    assert found(engine, "paper ") == ["A"]
    assert found(engine, '"paper" ') == []


def test_stems_rank_below_exact_forms(search_in):
    engine = search_in(
        [
            Text("A", body="the victims of trafficking"),
            Text("B", body="one victim only"),
            *FILLER,
        ]
    )
    assert found(engine, "victim ") == ["B", "A"]
    assert found(engine, "victims ") == ["A", "B"]
    assert [hit.tier for hit in engine.search("victims ", ENGLISH).results] == [3, 4]


@pytest.mark.parametrize(
    ("lang", "written", "asked"),
    [
        ("en", "Naïve CAFÉ trafficking", ["naive", "cafe", "NAÏVE", "Trafficked "]),
        (
            "fr",
            "Les déplacés internes, à l'œuvre",
            ["deplaces", "DÉPLACÉS", "deplaces internes", "oeuvre"],
        ),
        ("es", "Niñas víctimas de explotación", ["ninas", "victima ", "Víctimas", "explotacion"]),
        (
            "ar",
            "تهريبُ الأشخاصِ وحمايةُ الأطفال",
            ["تهريب", "الاشخاص", "تهريب الأشخاص", "الأطفـال", "حماية "],
        ),
    ],
)
def test_case_accents_and_arabic_forms_do_not_matter(search_in, lang, written, asked):
    engine = search_in([Text("Title", body=written, lang=lang), *FILLER])
    for text in asked:
        assert found(engine, text) == ["Title"], text


def test_phrases_stand_side_by_side(search_in):
    engine = search_in(
        [
            Text("A", body="the worst forms of labour"),
            Text("B", body="forms of the worst sort"),
            *FILLER,
        ]
    )
    assert found(engine, '"worst forms"') == ["A"]
    assert found(engine, '"worst for') == ["A"]
    assert set(found(engine, "worst forms")) == {"A", "B"}
    assert found(engine, '"forms worst"') == []


def test_what_is_only_cited_comes_after_what_can_be_read(search_in):
    record = {"kind": Kind.DOCUMENT, "only_cited": True}
    engine = search_in(
        [
            Text("Worst Forms Recommendation", **record),
            Text("Article 3: the four worst forms of child labour", body="long " * 300),
            Text("Children", body="one of the worst forms"),
            *FILLER,
        ]
    )
    assert found(engine, "worst forms")[0] == "Article 3: the four worst forms of child labour"
    assert "Worst Forms Recommendation" in found(engine, "worst forms")
    # Asked for by its whole name it is first.
    assert found(engine, "worst forms recommendation")[0] == "Worst Forms Recommendation"


def test_exclusion(search_in):
    engine = search_in([Text("A", body="child labour"), Text("B", body="child soldier"), *FILLER])
    assert found(engine, "child -soldier") == ["A"]
    assert found(engine, 'child -"child labour"') == ["B"]
    assert set(found(engine, "-child")) == {one.title for one in FILLER}


def test_synonyms_expand_words_and_phrases(search_in):
    engine = search_in(
        [Text("A", body="an internally displaced person"), Text("B", body="the IDP camp"), *FILLER],
        synonyms=[["IDP", "internally displaced person"]],
    )
    assert found(engine, "idp ") == ["B", "A"]
    assert found(engine, "internally displaced person ") == ["A", "B"]
    assert found(engine, "idp camp ") == ["B"]
    assert found(engine, '"idp" ') == ["B"]


def test_filters_narrow(search_in):
    engine = search_in(
        [
            Text("Treaty text", document=1, topics=(2,)),
            Text("Handbook text", document=2, topics=(1,)),
            Text("List text", kind=Kind.CHECKLIST, id="list"),
            Text("Term text", kind=Kind.TERM, id="term", extra="meaning"),
            Text("Texte", lang="fr", points="text"),
        ],
        documents=[(DocumentKind.TREATY, "ILO"), (DocumentKind.HANDBOOK, "IOM")],
        topics=[("root", None), ("leaf", 1)],
    )
    assert found(engine, "kind:treaty text") == ["Treaty text"]
    assert found(engine, "text", Filters(document_kinds=frozenset({DocumentKind.HANDBOOK}))) == [
        "Handbook text"
    ]
    assert set(found(engine, "topic:small:root text")) == {"Treaty text", "Handbook text"}
    assert found(engine, "topic:small:leaf text") == ["Treaty text"]
    assert found(engine, "in:checklists text") == ["List text"]
    assert found(engine, "kind:term text") == ["Term text"]
    assert found(engine, "lang:fr text") == ["Texte"]
    assert found(engine, "publisher:iom text") == ["Handbook text"]
    assert found(engine, "text", Filters(where=frozenset({Where.NOTES}))) == []
    assert found(engine, "kind:treaty in:terms text") == []


def test_filters_alone_list_everything_in_the_main_order(search_in):
    engine = search_in([Text(name) for name in ("Zebra", "Ape", "Mule")])
    assert found(engine, "in:guidance") == ["Zebra", "Ape", "Mule"]
    assert found(engine, "", Filters(langs=frozenset({"en"})), limit=1, offset=1) == ["Ape"]
    assert found(engine, "") == []
    assert found(engine, "in:guidance !!!") == []


def test_unknown_filter_value_is_said(search_in):
    engine = search_in([Text("Text")])
    answer = engine.search("kind:pamphlet text", ENGLISH)
    assert titles(answer) == ["Text"]
    assert answer.problems[0].value == "pamphlet"


def test_pages_join_without_gap_or_double(search_in):
    engine = search_in([Text(f"Name {n}", body="common word " * (n % 5 + 1)) for n in range(30)])
    whole = ids(engine.search("common", ENGLISH, limit=30))
    parts = [
        one
        for at in range(0, 30, 7)
        for one in ids(engine.search("common", ENGLISH, limit=7, offset=at))
    ]
    assert parts == whole
    assert len(set(whole)) == 30
    assert engine.search("common", ENGLISH, limit=5).total == 30


WORDS = [
    "aba",
    "abu",
    "act",
    "add",
    "aid",
    "alarm",
    "alb",
    "border",
    "boy",
    "camp",
    "care",
    "child",
    "claim",
    "zone",
    "zonal",
]


def many_texts(seed, number=400):
    chance = random.Random(seed)  # noqa: S311 - to be repeated
    return [
        Text(
            " ".join(chance.choices(WORDS, k=4)),
            body=" ".join(chance.choices(WORDS, k=chance.randint(5, 60))),
            points=" ".join(chance.choices(WORDS, k=5)),
        )
        for _ in range(number)
    ]


def test_what_was_ranked_at_the_build_is_what_would_be_ranked(search_in, monkeypatch):
    monkeypatch.setattr(tops, "MANY_TITLES", 20)
    monkeypatch.setattr(tops, "MANY_HITS", 50)
    monkeypatch.setattr(tops, "KEPT", 30)
    engine = search_in(many_texts(1))
    with engine.asking() as connection:
        raw = driver_connection(connection)
        words = raw.execute("SELECT DISTINCT word, open FROM search_top").fetchall()
        assert ("a", 1) in words
        for word, is_open in words:
            asked = engine.expressions(word if is_open else f"{word} ")
            assert asked.single == (word, bool(is_open))
            quick = list(rank.ranked(raw, asked, Narrowing(), 40))
            true = list(rank.ranked(raw, asked, Narrowing(), 40, exact=True))
            assert quick == true, word


def test_shortcuts_change_nothing_in_small_catalogues(search_in):
    engine = search_in(many_texts(2))
    with engine.asking() as connection:
        raw = driver_connection(connection)
        for text in (
            "child bo",
            "aid care z",
            "al",
            "zon",
            "border -child",
            '"child aid"',
            "a b c",
        ):
            asked = engine.expressions(text)
            quick = list(rank.ranked(raw, asked, Narrowing(), 10))
            assert quick == list(rank.ranked(raw, asked, Narrowing(), 10, exact=True)), text


def test_at_scale_titles_come_first_and_nothing_is_lost(search_in, monkeypatch):
    monkeypatch.setattr(rank, "LARGE", 1)
    monkeypatch.setattr(rank, "MANY", 20)
    engine = search_in(many_texts(3))
    with engine.asking() as connection:
        raw = driver_connection(connection)
        for text in ("child bo", "aid care z"):
            asked = engine.expressions(text)
            quick = list(rank.ranked(raw, asked, Narrowing(), 5))
            true = list(rank.ranked(raw, asked, Narrowing(), 5, exact=True))
            assert {one.key for one in quick} == {one.key for one in true}
            assert len({one.key for one in quick}) == len(quick)
            best = [one.key for one in true if one.tier < 3]
            assert [one.key for one in quick[: len(best)]] == best
