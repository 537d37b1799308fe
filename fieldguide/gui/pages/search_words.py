# SPDX-License-Identifier: Apache-2.0
"""The facets of the search, and what is said about a question that could not be used whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldguide.content.ids import Ref
from fieldguide.content.kinds import DocumentKind
from fieldguide.gui.models.facets import Choice, Section
from fieldguide.gui.reader_html import words
from fieldguide.search.answers import FacetCounts, Filters, Problem, Where

if TYPE_CHECKING:
    from collections.abc import Callable

translate = QCoreApplication.translate

SECTIONS = ("where", "kind", "topic", "lang", "publisher")
"""The names of the facets, as places keep them."""

_NAMED = 8
"""So many known values are named to who typed an unknown one."""

_MOST = 12
"""At most so many choices of one facet: the rest are rarer than what they would hide."""


def sections(counts: FacetCounts) -> tuple[Section, ...]:
    """The facets with what each choice would leave."""
    everywhere = Choice("", translate("Search", "Everywhere"), sum(counts.where.values()))
    where = tuple(
        Choice(place.value, where_words(place), counts.where[place])
        for place in Where
        if place in counts.where
    )
    return (
        Section(
            "where",
            translate("Search", "Where"),
            (everywhere, *where) if where else (),
            single=True,
        ),
        Section("kind", translate("Search", "Kind"), _kinds(counts)),
        Section(
            "topic",
            translate("Search", "Topic"),
            tuple(
                Choice(str(topic.ref), topic.title, topic.count)
                for topic in counts.topic
                if topic.count
            ),
        ),
        Section(
            "lang",
            translate("Search", "Language"),
            _by_count(
                tuple(
                    Choice(code, words.language(code), number)
                    for code, number in counts.lang.items()
                )
            ),
        ),
        Section(
            "publisher",
            translate("Search", "Publisher"),
            _by_count(
                tuple(
                    Choice(name, words.publisher(name), number)
                    for name, number in counts.publisher.items()
                )
            ),
        ),
    )


def filters_of(chosen: Callable[[str], frozenset[str]]) -> Filters:
    """What is ticked, as the search takes it."""
    return Filters(
        where=frozenset(Where(value) for value in chosen("where")),
        document_kinds=frozenset(DocumentKind(value) for value in chosen("kind")),
        topics=frozenset(Ref.parse(value) for value in chosen("topic")),
        langs=chosen("lang"),
        publishers=chosen("publisher"),
    )


def where_words(where: Where) -> str:
    """Where to look, in words."""
    match where:
        case Where.GUIDANCE:
            return translate("Search", "Guidance")
        case Where.CHECKLISTS:
            return translate("Search", "Checklists")
        case Where.TERMS:
            return translate("Search", "Glossary")
        case Where.NOTES:
            return translate("Search", "My notes")


def problem_words(problem: Problem) -> str:
    """What in the question could not be used, and what would do."""
    if problem.code == "unknown-filter-value":
        said = translate(
            "Search", "“{0}” is not a known value of “{1}:”, so it does not narrow the search."
        )
        known = translate("Search", "Known values: {0}").format(
            words.listed(problem.known[:_NAMED])
        )
        text = said.format(problem.value, problem.filter)
        return f"{text} {known}" if problem.known else text
    if problem.code == "query-cut":
        return translate("Search", "The question is too long: only its beginning was used.")
    return translate("Search", "A part of the question could not be used ({0}).").format(
        problem.code
    )


def _kinds(counts: FacetCounts) -> tuple[Choice, ...]:
    return _by_count(
        tuple(
            Choice(kind.value, words.document_kind(DocumentKind(kind)), number)
            for kind, number in counts.document_kind.items()
        )
    )


def _by_count(choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
    ordered = sorted(choices, key=lambda choice: (-(choice.count or 0), choice.text.casefold()))
    return tuple(ordered[:_MOST])
