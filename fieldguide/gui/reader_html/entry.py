# SPDX-License-Identifier: Apache-2.0
"""An entry or a first-minutes card as a page to read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldguide.content.kinds import Kind, Review
from fieldguide.gui.reader_html import parts, words
from fieldguide.gui.reader_html.contacts import contact_box
from fieldguide.gui.reader_html.marked import marked_list
from fieldguide.gui.reader_html.notes import note_boxes
from fieldguide.gui.reader_html.notices import (
    boxed,
    of_entry,
    of_text,
    review_line,
    review_state,
)
from fieldguide.gui.reader_html.parts import Ink, Look, esc
from fieldguide.gui.reader_html.terms import TermMarker

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from fieldguide.catalogue.views import EntryRow, EntryView
    from fieldguide.gui.reader_html.marked import Listed
    from fieldguide.personal.records import Contact, Note

translate = QCoreApplication.translate

_CITE_LINK = re.compile(r'<a\s[^>]*?href="cite:([a-z0-9]+)"[^>]*>.*?</a>', re.DOTALL)
_BLOCKS = re.compile(
    r"(?:\s*<(?:p|h[1-6]|ul|ol|li|blockquote|pre|table|thead|tbody|tr|th|td|div)\b[^>]*>)+"
)
_FIRST_LEVEL = re.compile(r"<(/?)h1\b")


def entry_html(
    view: EntryView,
    look: Look,
    notes: Iterable[Note] = (),
    contacts: Sequence[Contact] = (),
    marked: Iterable[Listed] = (),
) -> str:
    """The whole entry: facts, notices, statements, body, notes, sources, and what is related.

    `contacts` are the user's own for its topics; on a card they stand above what to do.
    """
    ink = Ink(look, view.lang)
    marker = TermMarker(view.terms)
    own = [note_boxes(ink, notes), marked_list(ink, marked)]
    if view.kind is Kind.CARD:
        return parts.page(ink, [*_card(ink, view, marker, contacts), *own])
    blocks = [
        parts.trails(ink, view.trails),
        title(ink, view),
        kind_line(ink, view),
        review_line(ink, view.confidence, review_state(ink, view.review, view.signed_by)),
        *boxed(ink, of_entry(ink, view), of_text(ink, view)),
        parts.paragraph(esc(view.when or view.teaser), "muted"),
    ]
    if view.key_points:
        said = parts.statements(ink, view.key_points, marker.text, part="point")
        blocks.append(parts.box(ink, translate("Reader", "Key points"), said))
    if view.steps:
        blocks.append(parts.heading(translate("Reader", "What to do")))
        blocks.append(parts.statements(ink, view.steps, marker.text, part="step", numbered=True))
    blocks += [_wrong(ink, view, marker), named_body(ink, body(ink, view, marker))]
    blocks += [contact_box(ink, contacts), *own, *about(ink, view)]
    return parts.page(ink, blocks)


def _wrong(
    ink: Ink, view: EntryView, marker: TermMarker, numbers: Mapping[str, int] | None = None
) -> str:
    if not view.wrong:
        return ""
    said = parts.statements(ink, view.wrong, marker.text, part="wrong", numbers=numbers)
    return parts.box(ink, translate("Reader", "What goes wrong"), said, "warn")


def _card(ink: Ink, view: EntryView, marker: TermMarker, contacts: Sequence[Contact]) -> list[str]:
    """A card: what to do comes first and all of it on one screen; where it stands comes below."""
    blocks = [title(ink, view)]
    if view.review is Review.DRAFT:
        state = parts.isolate(review_state(ink, view.review), ink)
        blocks.append(parts.paragraph(state, "small"))
    blocks.append(parts.paragraph(esc(view.when or view.teaser), "muted"))
    blocks.append(contact_box(ink, contacts, card=True))
    numbers = {one.key: at for at, one in enumerate(view.citations, start=1)}
    for said, part in ((view.key_points, "point"), (view.steps, "step")):
        if said:
            blocks.append(
                parts.statements(
                    ink, said, marker.text, part=part, numbered=part == "step", numbers=numbers
                )
            )
    blocks += [_wrong(ink, view, marker, numbers), named_body(ink, body(ink, view, marker))]
    # That it is a draft was said above.
    draft = view.review is Review.DRAFT
    state = "" if draft else review_state(ink, view.review, view.signed_by)
    blocks += [kind_line(ink, view), review_line(ink, view.confidence, state)]
    blocks += [*boxed(ink, of_entry(ink, view), of_text(ink, view)), *about(ink, view)]
    return [*blocks, parts.trails(ink, view.trails)]


def title(ink: Ink, view: EntryView) -> str:
    """The title as the heading of all."""
    return f"<h1>{parts.named(ink, 'title')}{esc(view.title)}</h1>"


def named_body(ink: Ink, markup: str) -> str:
    """A body, or a piece of it, that is named where its text begins: inside its first blocks."""
    begins = _BLOCKS.match(markup)
    at = begins.end() if begins is not None else 0
    name = parts.named(ink, "body") if markup.strip() else ""
    return f"{markup[:at]}{name}{markup[at:]}"


def body(ink: Ink, view: EntryView, marker: TermMarker) -> str:
    """The sanitised body, with readable citations and marked terms."""
    cited = {one.key: one for one in view.citations}

    def readable(hit: re.Match[str]) -> str:
        one = cited.get(hit[1])
        return parts.citation(one, ink) if one is not None else ""

    # A body that starts at the first level would compete with the title.
    text = _FIRST_LEVEL.sub(r"<\1h2", view.body_html)
    return marker.markup(_CITE_LINK.sub(readable, text))


def kind_line(ink: Ink, view: EntryView) -> str:
    """What sort of text it is, and whose."""
    badges = (
        [parts.badge(words.kind(Kind.CARD), "urgent", ink.look)] if view.kind is Kind.CARD else []
    )
    if view.document is not None:
        badges += parts.document_badges(ink, view.document)
        return parts.facts_line(ink, view.document, badges)
    if not badges:
        badges = [parts.badge(words.kind(view.kind), "plain", ink.look)]
    of = [esc(view.publisher), esc(words.languages(view.languages))]
    return parts.small_line(ink, badges, of)


def about(ink: Ink, view: EntryView) -> list[str]:
    """What hangs together with the entry, and where it was written from."""
    blocks: list[str] = []
    if view.overlays:
        blocks.append(parts.heading(translate("Reader", "Added by other packs")))
        blocks.append("<ul>" + "".join(_overlay(ink, row) for row in view.overlays) + "</ul>")
    if view.checklists:
        blocks.append(parts.heading(translate("Reader", "Checklists that rest on this")))
        blocks.append(parts.checklist_list(ink, view.checklists))
    if view.related:
        blocks.append(parts.heading(translate("Reader", "Related")))
        blocks.append(parts.entry_list(ink, view.related))
    blocks.append(parts.heading(translate("Reader", "Source")))
    if view.citations:
        written = translate("Reader", "Written from these places:")
        blocks.append(parts.paragraph(parts.say(written, ink), "muted"))
        numbered = view.kind is Kind.CARD
        blocks.append(parts.sources(ink, view.citations, numbered=numbered))
    of = translate("Reader", "{0}, version {1}.").format(view.publisher, view.pack_version)
    if view.review_by is not None:
        due = translate("Reader", "To be looked at again by {0}.").format(
            words.date(view.review_by)
        )
        of = f"{of} {due}"
    blocks.append(parts.paragraph(parts.say(of, ink), "muted"))
    return blocks


def _overlay(ink: Ink, row: EntryRow) -> str:
    by = translate("Reader", "from {0}").format(row.publisher or row.ref.pack)
    return f'<li>{parts.entry_link(ink, row)} <span class="muted">{parts.say(by, ink)}</span></li>'
