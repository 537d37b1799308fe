# SPDX-License-Identifier: Apache-2.0
"""Reading what a user typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldguide.content.folding import Folder
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import DocumentKind, Kind
from fieldguide.search.answers import Filters, Problem, Where
from fieldguide.search.query import MAX_WORDS, Known, Term, parse, write
from tests.helpers.naughty import LONE_SURROGATES, naughty_strings

LABOUR = Ref("protection", "child-labour")
KNOWN = Known(
    topics={"child-labour": LABOUR, "child labour": LABOUR, "protection:child-labour": LABOUR},
    langs=frozenset({"en", "fr"}),
    publishers={"un women": "UN Women"},
    topic_ids=("child-labour", "smuggling"),
)
FOLDER = Folder()


def read(text):
    return parse(text, FOLDER, KNOWN)


def words(query):
    return [" ".join(term.words) + ("*" if term.prefix else "") for term in query.terms]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("worst forms", ["worst", "forms*"]),
        ("worst forms ", ["worst", "forms"]),
        ('"worst forms"', ["worst forms"]),
        ('"worst forms', ["worst forms*"]),
        ('"worst forms ', ["worst forms"]),
        ('child "worst forms" lab', ["child", "worst forms", "lab*"]),
        ("“worst forms” child ", ["worst forms", "child"]),
        ("C182", ["c182*"]),
        ("self-harm ", ["self harm"]),
        ("l'enfant", ["l", "enfant*"]),
        ("child’s ", ["child", "s"]),
        ("'quoted' ", ["quoted"]),
        ('"l\'enfant" ', ["l enfant"]),
        ("Déplacés", ["deplaces*"]),
        ("traff kind:treaty", ["traff*"]),
        ("kind:treaty traff", ["traff*"]),
        ("child child ", ["child"]),
        ("http://example.org ", ["http example org"]),
        ("note: this ", ["note", "this"]),
        ("!!!", []),
        ("", []),
        ('"', []),
        ("-", []),
    ],
)
def test_words(text, expected):
    assert words(read(text)) == expected


def test_exclusions_are_whole_words():
    query = read('child -adult -"armed group"')
    assert words(query) == ["child"]
    assert query.excluded == (Term(("adult",)), Term(("armed", "group"), quoted=True))
    assert words(read("child -")) == ["child"]
    assert words(read("well-being ")) == ["well being"]


@pytest.mark.parametrize(
    ("text", "filters"),
    [
        ("kind:treaty", Filters(document_kinds=frozenset({DocumentKind.TREATY}))),
        ("KIND:Policy-Guide", Filters(document_kinds=frozenset({DocumentKind.POLICY_GUIDE}))),
        ("document-kind:treaty", Filters(document_kinds=frozenset({DocumentKind.TREATY}))),
        ("kind:checklist", Filters(kinds=frozenset({Kind.CHECKLIST}))),
        ("in:terms", Filters(where=frozenset({Where.TERMS}))),
        ("lang:fr lang:en", Filters(langs=frozenset({"fr", "en"}))),
        ("topic:child-labour", Filters(topics=frozenset({LABOUR}))),
        ('topic:"Child Labour"', Filters(topics=frozenset({LABOUR}))),
        ("topic:protection:child-labour", Filters(topics=frozenset({LABOUR}))),
        ('publisher:"un women"', Filters(publishers=frozenset({"UN Women"}))),
        ("kind:", Filters()),
    ],
)
def test_filters(text, filters):
    query = read(f"{text} slavery")
    assert query.filters == filters
    assert query.problems == ()
    assert query.rest == "slavery"


@pytest.mark.parametrize(
    ("text", "name", "value", "likeliest"),
    [
        ("kind:treatis", "kind", "treatis", "treaty"),
        ("kind:topic", "kind", "topic", None),
        ("lang:xx", "lang", "xx", None),
        ("topic:smugling", "topic", "smugling", "smuggling"),
        ("in:everywhere", "in", "everywhere", None),
        ('publisher:"UN Man"', "publisher", "UN Man", "UN Women"),
    ],
)
def test_unknown_value_is_said(text, name, value, likeliest):
    (problem,) = read(text).problems
    assert (problem.code, problem.filter, problem.value) == ("unknown-filter-value", name, value)
    assert problem.known
    assert likeliest is None or problem.known[0] == likeliest


def test_limits_are_said_not_raised():
    query = read("x " * 400)
    assert sum(len(term.words) for term in query.terms) <= MAX_WORDS
    assert query.problems == (Problem("query-cut"),)
    long = read("y" * 5_000)
    assert long.problems == (Problem("query-cut"),)
    many = read(" ".join(f"w{n}" for n in range(40)))
    assert len(many.terms) == MAX_WORDS


@given(st.text())
def test_any_text_is_legal(text):
    query = read(text)
    assert query.text == text
    assert all(term.words and all(term.words) for term in query.terms)


@given(st.text(alphabet='ab "-:kindtreatylang\u201c«é٣', max_size=80))
def test_any_near_miss_is_legal(text):
    read(text)


@pytest.mark.parametrize("text", [*naughty_strings(None), *LONE_SURROGATES])
def test_naughty_strings_are_legal(text):
    read(text)


FILTERS = st.builds(
    Filters,
    where=st.frozensets(st.sampled_from(Where)),
    kinds=st.frozensets(st.sampled_from([kind for kind in Kind if kind is not Kind.TOPIC])),
    document_kinds=st.frozensets(st.sampled_from(DocumentKind)),
    topics=st.sampled_from([frozenset(), frozenset({LABOUR})]),
    langs=st.frozensets(st.sampled_from(["en", "fr"])),
    publishers=st.sampled_from([frozenset(), frozenset({"UN Women"})]),
)


@given(st.text(alphabet='abc é"-', max_size=40), FILTERS)
def test_chips_and_text_round_trip(text, filters):
    first = read(text)
    again = read(write(first.rest, filters))
    assert again.filters == filters
    assert again.terms == first.terms
    assert again.excluded == first.excluded
    assert read(write(again.rest, again.filters)).rest == again.rest
