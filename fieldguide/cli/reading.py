# SPDX-License-Identifier: Apache-2.0
"""`search`, `show`, `topics`, `documents`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fieldguide.base.errors import FieldGuideError
from fieldguide.cli.world import opened, ref_of, say, say_json, warn
from fieldguide.content.kinds import Kind
from fieldguide.services import as_markdown, finding, noting, reading

if TYPE_CHECKING:
    import argparse

    from fieldguide.catalogue.document_views import DocumentRow
    from fieldguide.catalogue.views import TopicView
    from fieldguide.content.ids import Ref
    from fieldguide.search.answers import SearchAnswer
    from fieldguide.services.guide import Guide
    from fieldguide.services.noting import NoteHit


def search(options: argparse.Namespace) -> int:
    """Search; no hits is no failure."""
    with opened(options) as guide:
        topic = ref_of(options.topic) if options.topic else None
        if topic is not None:
            reading.topic_trail(guide, topic)
        filters = finding.filters(
            kind=options.kind,
            document_kind=options.document_kind,
            topic=topic,
            lang=options.lang,
            where=options.where,
        )
        answer = finding.search(guide, options.query, filters, limit=options.limit)
        asked = noting.is_asked(guide, options.query, filters.where)
        if asked and guide.personal.locked:
            # Guidance is found all the same.
            warn(FieldGuideError("locked"))
            asked = False
        notes = noting.answering(guide, options.query).hits if asked else ()
        known = {lang for pack in reading.packs(guide) for lang in pack.languages}
    if options.lang and options.lang not in known:
        warn(finding.problem_of(finding.unknown_language(options.lang, known)))
    for problem in answer.problems:
        warn(finding.problem_of(problem))
    if options.json:
        say_json(_with_notes(finding.as_json(answer), notes, options.limit))
        return 0
    for hit in notes[: options.limit]:
        say(f"{hit.note.heading}  [note]  {hit.note.uid}")
        say(f"    {' '.join(hit.snippet.text.split())}")
    if asked:
        say(f"{len(notes)} of your notes found")
        if not answer.results:
            return 0
    _say_answer(answer)
    return 0


def _with_notes(answer: dict[str, Any], notes: tuple[NoteHit, ...], limit: int) -> dict[str, Any]:
    """The notes stand first: they match, and `whole` counts what matches from the start."""
    found = [
        {
            "id": hit.note.uid,
            "kind": "note",
            "document": None,
            "document_kind": None,
            "title": hit.note.heading,
            "lang": None,
            "snippet": hit.snippet.text,
            "score": 0.0,
        }
        for hit in notes
    ]
    return {
        **answer,
        "total": answer["total"] + len(found),
        "whole": answer["whole"] + len(found),
        "results": [*found, *answer["results"]][:limit],
    }


def _say_answer(answer: SearchAnswer) -> None:
    """What matches, then what follows it, each named for what it is."""
    instead = answer.suggestion if answer.answered == answer.query else None
    if answer.suggestion and not instead:
        say(f"Nothing found for that; did you mean: {answer.suggestion}")
    for place, hit in enumerate(answer.results):
        if place == answer.whole and instead:
            say(f"Only another form or a related word was found; did you mean: {instead}")
        elif place == answer.whole:
            say("Some of the words only, or similar ones:")
        where = f" · {hit.document.short}" if hit.document else ""
        say(f"{hit.title}  [{hit.kind}{where} · {hit.lang}]  {hit.ref.short}")
        if hit.snippet:
            say(f"    {' '.join(hit.snippet.split())}")
    found = f"{answer.whole}{'+' if answer.capped else ''} found in {answer.took_ms:.0f} ms"
    if more := answer.total - answer.whole:
        found += f"; {more} more {f'for: {instead}' if instead else 'have some of the words'}"
    say(found)


def show(options: argparse.Namespace) -> int:
    """Print a thing as Markdown."""
    with opened(options) as guide:
        kind, ref = reading.locate(guide, ref_of(options.id))
        text = _markdown(guide, kind, ref, options.lang)
    if options.json:
        say_json({"id": str(ref), "kind": kind, "markdown": text})
    else:
        say(text)
    return 0


def _markdown(guide: Guide, kind: Kind, ref: Ref, lang: str | None) -> str:
    match kind:
        case Kind.ENTRY | Kind.CARD:
            return as_markdown.entry(reading.entry(guide, ref, lang))
        case Kind.CHECKLIST:
            return as_markdown.checklist(reading.checklist(guide, ref, lang))
        case Kind.DOCUMENT:
            return as_markdown.document(reading.document(guide, ref, lang))
        case Kind.TERM:
            return as_markdown.term(reading.term(guide, ref, lang))
        case Kind.TOPIC:
            rows = reading.topic_entries(guide, ref)
            return as_markdown.topic(
                reading.topic_trail(guide, ref),
                reading.topic_children(guide, ref),
                ((row.ref.short, row.title) for row in rows),
            )


def topics(options: argparse.Namespace) -> int:
    """Print the tree; the counts are of distinct entries in the subtree."""
    with opened(options) as guide:
        tree = reading.topic_tree(guide)
    if options.json:
        say_json([_topic(topic) for topic in tree])
        return 0
    for topic in tree:
        say(f"{'  ' * topic.depth}{topic.title} ({topic.entries})  {topic.ref.short}")
    return 0


def _topic(topic: TopicView) -> dict[str, Any]:
    return {
        "id": str(topic.ref),
        "parent": str(topic.parent) if topic.parent else None,
        "title": topic.title,
        "depth": topic.depth,
        "entries": topic.entries,
        "documents": topic.documents,
        "checklists": topic.checklists,
    }


def documents(options: argparse.Namespace) -> int:
    """List the documents."""
    with opened(options) as guide:
        rows = reading.documents(guide, listed_only=not options.all)
    if options.json:
        say_json([_document(row) for row in rows])
        return 0
    for row in rows:
        year = f", {row.brief.year}" if row.brief.year else ""
        say(f"{row.brief.title}  [{row.brief.kind}{year}]  {row.brief.ref.short}")
    return 0


def _document(row: DocumentRow) -> dict[str, Any]:
    brief = row.brief
    return {
        "id": str(brief.ref),
        "title": brief.title,
        "kind": brief.kind,
        "publishers": brief.publishers,
        "year": brief.year,
        "symbol": row.symbol,
        "languages": brief.languages,
        "regions": row.regions,
        "binding": brief.binding,
        "dated": brief.dated,
        "replaced_by": str(brief.replaced_by) if brief.replaced_by else None,
        "confidence": row.confidence,
        "entries": row.entries,
    }
