# SPDX-License-Identifier: Apache-2.0
"""An entry or a first-minutes card as a page to read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldguide.content.kinds import Confidence, Kind, Review
from fieldguide.gui.reader_html import parts, words
from fieldguide.gui.reader_html.parts import Ink, Look, esc
from fieldguide.gui.reader_html.terms import TermMarker

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fieldguide.catalogue.views import ChecklistView, EntryRow, EntryView

translate = QCoreApplication.translate

_CITE_LINK = re.compile(r'<a\s[^>]*?href="cite:([a-z0-9]+)"[^>]*>.*?</a>', re.DOTALL)
_FIRST_LEVEL = re.compile(r"<(/?)h1\b")


def entry_html(view: EntryView, look: Look) -> str:
    """The whole entry: facts, notices, statements, body, sources, and what is related."""
    ink = Ink(look, view.lang)
    marker = TermMarker(view.terms)
    if view.kind is Kind.CARD:
        return parts.page(ink, _card(ink, view, marker))
    blocks = [
        parts.trails(ink, view.trails),
        f"<h1>{esc(view.title)}</h1>",
        facts(ink, view),
        *notices(ink, view),
        parts.paragraph(esc(view.when or view.teaser), "muted"),
    ]
    if view.key_points:
        said = parts.statements(ink, view.key_points, marker.text)
        blocks.append(parts.box(ink, translate("Reader", "Key points"), said))
    if view.steps:
        blocks.append(parts.heading(translate("Reader", "What to do")))
        blocks.append(parts.statements(ink, view.steps, marker.text, numbered=True))
    blocks += [_wrong(ink, view, marker), body(ink, view, marker), *about(ink, view)]
    return parts.page(ink, blocks)


def _wrong(
    ink: Ink, view: EntryView, marker: TermMarker, numbers: Mapping[str, int] | None = None
) -> str:
    if not view.wrong:
        return ""
    said = parts.statements(ink, view.wrong, marker.text, numbers=numbers)
    return parts.box(ink, translate("Reader", "What goes wrong"), said, "warn")


def _draft(ink: Ink) -> str:
    return parts.badge(
        translate("Reader", "Draft, not yet reviewed by a specialist"), "warn", ink.look
    )


def _card(ink: Ink, view: EntryView, marker: TermMarker) -> list[str]:
    """A card: what to do comes first and all of it on one screen; where it stands comes below."""
    blocks = [f"<h1>{esc(view.title)}</h1>"]
    if view.review is Review.DRAFT:
        blocks.append(parts.paragraph(parts.isolate(_draft(ink), ink), "small"))
    blocks.append(parts.paragraph(esc(view.when or view.teaser), "muted"))
    numbers = {one.key: at for at, one in enumerate(view.citations, start=1)}
    for said, numbered in ((view.key_points, False), (view.steps, True)):
        if said:
            blocks.append(
                parts.statements(ink, said, marker.text, numbered=numbered, numbers=numbers)
            )
    blocks += [_wrong(ink, view, marker, numbers), body(ink, view, marker)]
    blocks += [facts(ink, view), *notices(ink, view), *about(ink, view)]
    return [*blocks, parts.trails(ink, view.trails)]


def body(ink: Ink, view: EntryView, marker: TermMarker) -> str:
    """The sanitised body, with readable citations and marked terms."""
    cited = {one.key: one for one in view.citations}

    def readable(hit: re.Match[str]) -> str:
        one = cited.get(hit[1])
        return parts.citation(one, ink) if one is not None else ""

    # A body that starts at the first level would compete with the title.
    text = _FIRST_LEVEL.sub(r"<\1h2", view.body_html)
    return marker.markup(_CITE_LINK.sub(readable, text))


def notices(ink: Ink, view: EntryView) -> list[str]:
    """What a reader must know before relying on the text, in a box."""
    return warned(ink, [*warnings(ink, view), *warnings_of_text(ink, view)])


def warned(ink: Ink, sentences: list[str]) -> list[str]:
    """Sentences of ready HTML in a box, if there are any."""
    inner = "".join(parts.paragraph(sentence) for sentence in sentences)
    return [parts.box(ink, "", inner, "warn")] if inner else []


def warnings(ink: Ink, view: EntryView) -> list[str]:
    """What must be known of the entry in whichever language it is read."""
    found: list[str] = []
    document = view.document
    if document is not None and document.replaced_by is not None:
        newer = parts.link(
            f"document:{document.replaced_by}", translate("Reader", "Show the newer document")
        )
        old = translate("Reader", "The document behind this text has been replaced.")
        found.append(f"{parts.say(old, ink)} {newer}")
    if document is not None and document.dated:
        dated = translate("Reader", "The document behind this text is dated: its record says why.")
        record = parts.link(f"document:{document.ref}", translate("Reader", "Show the record"))
        found.append(f"{parts.say(dated, ink)} {record}")
    if view.confidence is Confidence.UNSURE:
        found.append(parts.say(words.certainty(view.confidence), ink))
    return found


def warnings_of_text(ink: Ink, view: EntryView) -> list[str]:
    """What must be known of the text in this language alone."""
    found: list[str] = []
    if view.fallback:
        said = translate("Reader", "There is no text in your language yet: this one is in {0}.")
        found.append(parts.say(said.format(words.language(view.lang)), ink))
    if view.older_translation:
        older = translate("Reader", "This translation is older than the text it was made from.")
        found.append(parts.say(older, ink))
    return found


def facts(ink: Ink, view: EntryView) -> str:
    """What sort of text it is, whose, and how far one may rely on it."""
    return kind_line(ink, view) + review_line(ink, view.confidence, review_state(ink, view))


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


def review_line(ink: Ink, confidence: Confidence, state: str = "") -> str:
    """Whether a specialist stands behind the text, and how sure the editors are.

    Where they are not sure at all a box says so instead.
    """
    summary = translate("Reader", "Summary by the editors: check the original before you quote it.")
    if confidence is Confidence.LIKELY:
        summary = f"{summary} {words.certainty(confidence)}"
    before = f"{parts.isolate(state, ink)}&nbsp; " if state else ""
    return parts.paragraph(f"{before}{parts.say(summary, ink)}", "small")


def review_state(ink: Ink, view: EntryView | ChecklistView) -> str:
    """Whether a specialist has signed the text, and who."""
    if view.review is Review.DRAFT:
        return _draft(ink)
    if view.signed_by:
        return esc(translate("Reader", "Reviewed by {0}.").format(view.signed_by))
    return parts.say(translate("Reader", "Reviewed by a specialist."), ink)


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
