# SPDX-License-Identifier: Apache-2.0
"""Views as Markdown: what `show` prints and what scripts read.

English labels, on purpose: it is a format.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fieldguide.content.kinds import Confidence, Review

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fieldguide.catalogue.document_views import DocumentView, InstrumentView, NoteView
    from fieldguide.catalogue.views import (
        ChecklistView,
        CitationView,
        DocumentBrief,
        EntryView,
        StatementView,
        TermView,
        TopicView,
    )

DRAFT = "Draft, not yet reviewed by a specialist."
SUMMARY = "Summary by the editors: check the original before you quote it."
_CITE = re.compile(r"\[@([a-z][a-z0-9]{0,15})\]")


def entry(view: EntryView) -> str:
    """An entry or a card."""
    labels = {citation.key: citation for citation in view.citations}
    lines = [f"# {view.title}", "", view.teaser, ""]
    lines += _trails(view.trails)
    lines += _notices(view.review, view.confidence, view.document)
    if view.when:
        lines += [f"**When:** {view.when}", ""]
    lines += _statements("Key points", view.key_points)
    lines += _statements("What to do", view.steps, numbered=True)
    lines += _statements("What goes wrong", view.wrong)
    if view.body:
        lines += [_CITE.sub(lambda found: _label(labels.get(found[1])), view.body).strip(), ""]
    lines += _sources(view.citations)
    lines += _links("Related", ((row.ref.short, row.title) for row in view.related))
    lines += _links("Checklists", ((row.ref.short, row.title) for row in view.checklists))
    return _text(lines, view.pack_version)


def checklist(view: ChecklistView) -> str:
    """A checklist template, with boxes."""
    lines = [f"# {view.title}", "", view.teaser, ""]
    lines += _trails(view.trails)
    lines += _notices(view.review, view.confidence, None)
    if view.when:
        lines += [f"**When:** {view.when}", ""]
    for section in view.sections:
        lines += [f"## {section.title}", ""]
        for item in section.items:
            cited = "".join(f" {_label(citation)}" for citation in item.citations)
            lines.append(f"- [ ] {item.text}{cited}")
            if item.hint:
                lines.append(f"  {item.hint}")
        lines.append("")
    return _text(lines, view.pack_version)


def document(view: DocumentView) -> str:
    """A document's record."""
    brief = view.brief
    lines = [f"# {brief.title}", ""]
    if view.teaser:
        lines += [view.teaser, ""]
    lines += _trails(view.trails)
    if view.dated:
        lines += [f"> **Dated.** {view.dated}", ""]
    if view.replaced_by:
        lines += [
            f"> **Replaced by** {view.replaced_by.title} (`{view.replaced_by.ref.short}`)",
            "",
        ]
    if view.confidence is not Confidence.CERTAIN:
        note = f" {view.confidence_note}" if view.confidence_note else ""
        lines += [f"> **Identification: {view.confidence}.**{note}", ""]
    lines += [f"- {name}: {value}" for name, value in _facts(view) if value]
    lines.append("")
    lines += _notes("Structure", view.structure)
    lines += _notes("Facts", view.facts)
    lines += _links("Entries", ((row.ref.short, row.title) for row in view.entries))
    lines += _links("Checklists", ((row.ref.short, row.title) for row in view.checklists))
    return _text(lines, view.pack_version)


def term(view: TermView) -> str:
    """A glossary term."""
    lines = [f"# {view.term}", ""]
    if view.acronyms:
        lines += [", ".join(view.acronyms), ""]
    lines += [view.meaning, ""]
    if view.source:
        unsure = "" if view.confidence is Confidence.CERTAIN else " (from memory, to be checked)"
        lines += [f"Source: {view.source}{unsure}", ""]
    return "\n".join(lines).rstrip() + "\n"


def topic(
    trail: tuple[TopicView, ...], children: Iterable[TopicView], rows: Iterable[tuple[str, str]]
) -> str:
    """A topic: the way to it, the topics below, and its entries as (id, title)."""
    lines = [f"# {trail[-1].title}", "", " › ".join(one.title for one in trail), ""]
    lines += _links("Topics", ((child.ref.short, child.title) for child in children))
    lines += _links("Entries", rows)
    return "\n".join(lines).rstrip() + "\n"


def _facts(view: DocumentView) -> Iterator[tuple[str, str | None]]:
    brief = view.brief
    yield "Id", brief.ref.short
    yield "Kind", brief.kind.value
    yield "Publishers", "; ".join(brief.publishers)
    yield "Year", str(brief.year) if brief.year else None
    yield "Edition", view.edition
    yield "Symbol", view.symbol
    yield "ISBN", view.isbn
    yield "Pages", str(view.pages) if view.pages else None
    yield "Pages, note", view.pages_note
    yield "Languages", ", ".join(brief.languages)
    yield "Languages, note", view.languages_note
    yield "Regions", ", ".join(view.regions)
    yield (
        "Binding",
        f"yes, {view.binding_for}" if brief.binding and view.binding_for else _yes(brief.binding),
    )
    if not brief.binding and view.binding_for:
        yield "Binding, note", view.binding_for
    for instrument in view.instruments:
        yield f"Instrument {instrument.symbol or ''}".strip(), _instrument(instrument)
    for address in view.addresses:
        unsure = "" if address.confidence is Confidence.CERTAIN else " (not opened, to be checked)"
        note = f", {address.note}" if address.note else ""
        yield "Address", f"<{address.address}>{note}{unsure}"


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _instrument(value: InstrumentView) -> str:
    parts: list[str] = []
    if value.adopted:
        parts.append(f"adopted {value.adopted.isoformat()}")
    if value.in_force:
        parts.append(f"in force {value.in_force.isoformat()}")
    if value.parties is not None:
        note = f"; {value.parties_note}" if value.parties_note else ""
        parts.append(f"{value.parties} parties as of {value.parties_as_of}{note}")
    return ", ".join(parts)


def _notices(review: Review, confidence: Confidence, document_: DocumentBrief | None) -> list[str]:
    lines: list[str] = []
    if review is Review.DRAFT:
        lines.append(f"> {DRAFT}")
    lines.append(f"> {SUMMARY}")
    if confidence is not Confidence.CERTAIN:
        lines.append(f"> How sure the editors are: {confidence}.")
    if document_ is not None and document_.replaced_by is not None:
        lines.append(f"> The document was replaced by `{document_.replaced_by.short}`.")
    elif document_ is not None and document_.dated:
        lines.append("> The document is dated.")
    return [*lines, ""]


def _trails(trails: tuple[tuple[TopicView, ...], ...]) -> list[str]:
    return [" › ".join(topic_.title for topic_ in trail) + "  " for trail in trails] + [""]


def _statements(
    title: str, statements: tuple[StatementView, ...], *, numbered: bool = False
) -> list[str]:
    if not statements:
        return []
    lines = [f"## {title}", ""]
    for number, statement in enumerate(statements, start=1):
        cited = "".join(f" {_label(citation)}" for citation in statement.citations)
        lines.append(f"{f'{number}.' if numbered else '-'} {statement.text}{cited}")
    return [*lines, ""]


def _label(citation: CitationView | None) -> str:
    if citation is None:
        return ""
    unsure = "" if citation.confidence is Confidence.CERTAIN else "; place not checked"
    return f"[{citation.label}{unsure}]"


def _sources(citations: tuple[CitationView, ...]) -> list[str]:
    if not citations:
        return []
    titles = dict.fromkeys(
        (citation.document.short, citation.document_title) for citation in citations
    )
    return _links("Sources", titles)


def _notes(title: str, notes: tuple[NoteView, ...]) -> list[str]:
    if not notes:
        return []
    lines = [f"## {title}", ""]
    for note in notes:
        place = f"{note.place}: " if note.place else ""
        unsure = "" if note.confidence is Confidence.CERTAIN else " (from memory, to be checked)"
        lines.append(f"- {place}{note.text}{unsure}")
    return [*lines, ""]


def _links(title: str, rows: Iterable[tuple[str, str]]) -> list[str]:
    lines = [f"- {words} (`{id_}`)" for id_, words in rows]
    return [f"## {title}", "", *lines, ""] if lines else []


def _text(lines: list[str], version: str) -> str:
    return "\n".join(lines).rstrip() + f"\n\n---\nField Guide, content version {version}\n"
