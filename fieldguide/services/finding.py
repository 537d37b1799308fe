# SPDX-License-Identifier: Apache-2.0
"""Searching: one question over the whole catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fieldguide.base.errors import FieldGuideError
from fieldguide.content.kinds import DocumentKind, Kind
from fieldguide.search import query
from fieldguide.search.answers import FacetCounts, Filters, Problem, SearchAnswer, SearchHit, Where

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fieldguide.base.jobs import Cancel
    from fieldguide.content.ids import Ref
    from fieldguide.services.guide import Guide


def search(  # noqa: PLR0913 - a question has these parts
    guide: Guide,
    text: str,
    filters: Filters | None = None,
    *,
    limit: int = 50,
    offset: int = 0,
    cancel: Cancel | None = None,
) -> SearchAnswer:
    """Find what matches. Any text is a legal question.

    Args:
        guide: The opened profile.
        text: What the user typed, filters included.
        filters: What the user clicked besides.
        limit: How many results at most.
        offset: How many of the best are left out.
        cancel: Makes an answer void that nobody waits for any more.

    Raises:
        Cancelled: `cancel` was set.
        EnvironmentTrouble: The catalogue is damaged.
    """
    return guide.finder.search(
        text,
        guide.languages(),
        filters or Filters(),
        limit=limit,
        offset=offset,
        cancel=cancel,
    )


def counts(
    guide: Guide, text: str, filters: Filters | None = None, *, cancel: Cancel | None = None
) -> FacetCounts:
    """What each filter would leave of the results.

    Raises:
        Cancelled: `cancel` was set.
        EnvironmentTrouble: The catalogue is damaged.
    """
    return guide.finder.counts(text, guide.languages(), filters or Filters(), cancel=cancel)


def make_ready(guide: Guide) -> None:
    """Load the search, which the first question would have to wait for.

    Raises:
        EnvironmentTrouble: The catalogue is damaged.
    """
    guide.finder.make_ready()


def filters(
    *,
    kind: str | None = None,
    document_kind: str | None = None,
    topic: Ref | None = None,
    lang: str | None = None,
    where: str | None = None,
) -> Filters:
    """Filters from plain words, each of which must be a known value or None."""
    return Filters(
        kinds=frozenset({Kind(kind)}) if kind else frozenset(),
        document_kinds=frozenset({DocumentKind(document_kind)}) if document_kind else frozenset(),
        topics=frozenset({topic}) if topic else frozenset(),
        langs=frozenset({lang}) if lang else frozenset(),
        where=frozenset({Where(where)}) if where else frozenset(),
    )


def whole_text(text: str, narrowed: Filters) -> str:
    """A question with what narrows it, as one text that can be asked again."""
    return query.write(text, narrowed)


def unknown_language(lang: str, known: Iterable[str]) -> Problem:
    """The problem of a language that no pack is in."""
    return Problem("unknown-filter-value", "lang", lang, tuple(sorted(known)))


def problem_of(problem: Problem) -> FieldGuideError:
    """A problem of a question as something that can be put into words."""
    return FieldGuideError(
        problem.code,
        filter=problem.filter,
        value=problem.value,
        known=", ".join(problem.known),
    )


def as_json(answer: SearchAnswer) -> dict[str, Any]:
    """The stable shape of `search --json`.

    `total` is how many things all pages together hold, whatever the limit, at most 1,000. The first
    `whole` of them match `answered`, which is the query, or where nothing matches that, the
    suggestion. What follows has some of the words only, or is what the suggestion finds.
    """
    return {
        "query": answer.query,
        "answered": answer.answered,
        "total": answer.total,
        "whole": answer.whole,
        "took_ms": round(answer.took_ms, 2),
        "suggestion": answer.suggestion,
        "results": [_hit(hit) for hit in answer.results],
    }


def _hit(hit: SearchHit) -> dict[str, Any]:
    is_document = hit.kind is Kind.DOCUMENT
    document = hit.ref.short if is_document else hit.document.ref.short if hit.document else None
    return {
        "id": str(hit.ref),
        "kind": hit.kind,
        "document": document,
        "document_kind": hit.document.kind if hit.document else None,
        "title": hit.title,
        "lang": hit.lang,
        "snippet": hit.snippet,
        "score": round(hit.score, 4),
    }
