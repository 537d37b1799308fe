# SPDX-License-Identifier: Apache-2.0
"""What goes into the search and what comes out: frozen records, free of SQL and Qt."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import TYPE_CHECKING

from fieldguide.content.kinds import DocumentKind, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fieldguide.catalogue.views import DocumentBrief
    from fieldguide.content.ids import Ref

COUNT_CAP = 1_000
"""Counts go up to here; above, "1,000+" is said."""


class Where(StrEnum):
    """Where to look: the values of `in:`."""

    GUIDANCE = "guidance"
    CHECKLISTS = "checklists"
    TERMS = "terms"
    NOTES = "notes"


WHERE_OF: Mapping[Kind, Where] = {
    Kind.ENTRY: Where.GUIDANCE,
    Kind.CARD: Where.GUIDANCE,
    Kind.DOCUMENT: Where.GUIDANCE,
    Kind.CHECKLIST: Where.CHECKLISTS,
    Kind.TERM: Where.TERMS,
}
"""Where each kind of thing in the catalogue belongs."""

Marks = tuple[tuple[int, int], ...]
"""What is marked in a text: start and end of each hit, in code points, in order, not touching."""


@dataclass(frozen=True, slots=True)
class Filters:
    """What narrows a question, typed or clicked: values are alternatives, filters add up."""

    where: frozenset[Where] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    document_kinds: frozenset[DocumentKind] = frozenset()
    topics: frozenset[Ref] = frozenset()
    langs: frozenset[str] = frozenset()
    publishers: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return any(getattr(self, one.name) for one in fields(self))

    def __or__(self, other: Filters) -> Filters:
        """The values of both, filter by filter."""
        both = {
            one.name: getattr(self, one.name) | getattr(other, one.name) for one in fields(self)
        }
        return Filters(**both)


NO_FILTERS = Filters()
"""What narrows nothing."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the question that could not be used, and what could stand there instead.

    Attributes:
        code: `unknown-filter-value` (`value` is not among `known` for `filter`), `query-cut` (the
            text or its words are more than a question may have).
        filter: The filter's name as the user would type it, or "".
        value: What the user typed there.
        known: Values that would do, likeliest first.
    """

    code: str
    filter: str = ""
    value: str = ""
    known: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One thing that was found, in the best language in which it matches.

    Attributes:
        ref: Its name.
        kind: What sort of thing it is.
        title: Its title, original.
        title_marks: What is marked in `title`.
        snippet: A piece of its original text around the hits, or its start; "…" where it was cut.
        marks: What is marked in `snippet`.
        lang: The language of title and snippet.
        fallback: It is not the content language that was asked for.
        document: The document it belongs to.
        tier: 1 title equals, 2 title has all words, 3 the rest, 4 by stems and synonyms, 5 what
            follows: it has some of the words only, or what the suggestion has.
        score: Higher is better: the tier and the place in it. Comparable inside one question only.
        first_hit: The first words marked below the title as they stand there, to scroll to; "" if
            none.
    """

    ref: Ref
    kind: Kind
    title: str
    title_marks: Marks
    snippet: str
    marks: Marks
    lang: str
    fallback: bool
    document: DocumentBrief | None
    tier: int
    score: float
    first_hit: str


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """The answer to one question.

    Where fewer than five things match, up to 20 others follow them: those that have some of the
    words, or those that the suggestion finds.

    Attributes:
        query: The text as it was asked.
        answered: The text whose matches stand first: `query`, or where that has none, `suggestion`.
        filters: Typed and clicked filters together.
        total: How many distinct things all pages hold together, at most `COUNT_CAP`.
        whole: How many of these match `answered`; they come first. Filters are counted on them.
        capped: There are more than `total`.
        took_ms: From the question to the answer.
        suggestion: What the user may have meant, where nothing matches or a single word by a stem
            or synonym alone. In the second case its matches follow.
        problems: What in the question could not be used.
        results: The page that was asked for.
        words: The words that were looked for, folded, as `snippets.Marker` takes them.
    """

    query: str
    answered: str
    filters: Filters
    total: int
    whole: int
    capped: bool
    took_ms: float
    suggestion: str | None
    problems: tuple[Problem, ...]
    results: tuple[SearchHit, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TopicCount:
    """How many of the results hang under a topic or its subtopics."""

    ref: Ref
    title: str
    count: int


@dataclass(frozen=True, slots=True)
class FacetCounts:
    """How many distinct things each value of each filter would leave.

    A filter's own values are counted as if none of them were chosen, so that they can be exchanged.
    Numbers stop at `COUNT_CAP`: a value that reaches it means "1,000+". Values without a hit are
    absent.

    Attributes:
        topic: The root topics, or the children of the chosen one(s), in the tree's order.
    """

    total: int = 0
    where: Mapping[Where, int] = field(default_factory=dict[Where, int])
    kind: Mapping[Kind, int] = field(default_factory=dict[Kind, int])
    document_kind: Mapping[DocumentKind, int] = field(default_factory=dict[DocumentKind, int])
    topic: tuple[TopicCount, ...] = ()
    lang: Mapping[str, int] = field(default_factory=dict[str, int])
    publisher: Mapping[str, int] = field(default_factory=dict[str, int])

    @property
    def capped(self) -> bool:
        """Whether any number reached the cap."""
        return self.total >= COUNT_CAP
