# SPDX-License-Identifier: Apache-2.0
"""A document's record as a page to read: every fact the editors hold, the unsure ones marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldguide.content.kinds import Confidence
from fieldguide.gui.counted_words import CountedWords
from fieldguide.gui.reader_html import parts, words
from fieldguide.gui.reader_html.parts import Ink, Look, esc

if TYPE_CHECKING:
    from fieldguide.catalogue.document_views import DocumentView, InstrumentView, NoteView
    from fieldguide.catalogue.views import DocumentBrief

translate = QCoreApplication.translate


def document_html(view: DocumentView, look: Look) -> str:
    """The whole record."""
    ink = Ink(look, view.lang)
    blocks = [
        parts.trails(ink, view.trails),
        f"<h1>{esc(view.brief.title)}</h1>",
        parts.facts_line(ink, view.brief, parts.document_badges(ink, view.brief)),
        *_notices(ink, view),
        parts.paragraph(esc(view.teaser)) if view.teaser else "",
        _table(ink, _facts(ink, view)),
        *_section(translate("Reader", "How it is built"), _notes(ink, view.structure)),
        *_section(translate("Reader", "Good to know"), _notes(ink, view.facts)),
    ]
    if view.entries:
        blocks.append(parts.heading(translate("Reader", "Entries written from it")))
        blocks.append(parts.entry_list(ink, view.entries))
    if view.checklists:
        blocks.append(parts.heading(translate("Reader", "Checklists that rest on it")))
        blocks.append(parts.checklist_list(ink, view.checklists))
    of = translate("Reader", "Record of {0}, version {1}.").format(
        view.publisher, view.pack_version
    )
    blocks += [
        parts.heading(translate("Reader", "Source")),
        parts.paragraph(parts.say(of, ink), "muted"),
    ]
    return parts.page(ink, blocks)


def _notices(ink: Ink, view: DocumentView) -> list[str]:
    warnings: list[str] = []
    if view.replaced_by is not None:
        newer = parts.link(f"document:{view.replaced_by.ref}", view.replaced_by.title)
        said = translate("Reader", "Replaced by:")
        warnings.append(f"{esc(said)} {newer}")
    if view.dated:
        said = translate("Reader", "Dated:")
        warnings.append(f"<b>{esc(said)}</b> {esc(view.dated)}")
    if view.fallback:
        said = translate("Reader", "There is no record in your language yet: this one is in {0}.")
        warnings.append(parts.say(said.format(words.language(view.lang)), ink))
    if not view.listed:
        warnings.append(
            parts.say(
                translate("Reader", "Only cited here: the collection has no entries on it."), ink
            )
        )
    sure = words.certainty(view.confidence)
    if view.confidence_note:
        sure = f"{sure} {view.confidence_note}".strip()
    if sure:
        warnings.append(parts.say(sure, ink))
    inner = "".join(parts.paragraph(warning) for warning in warnings)
    return [parts.box(ink, "", inner, "warn") if inner else ""]


def _facts(ink: Ink, view: DocumentView) -> list[tuple[str, str]]:
    brief = view.brief
    rows = [
        (
            translate("Reader", "Publisher"),
            words.comma(*brief.publishers).join(
                parts.isolate(esc(name), ink) for name in brief.publishers
            ),
        ),
        (translate("Reader", "Kind"), esc(words.document_kind(brief.kind))),
        (translate("Reader", "Year"), str(brief.year) if brief.year is not None else ""),
        (translate("Reader", "Edition"), esc(view.edition or "")),
        (translate("Reader", "Symbol"), esc(view.symbol or "")),
        (translate("Reader", "ISBN"), esc(view.isbn or "")),
        (
            translate("Reader", "Pages"),
            _with_note(ink, str(view.pages) if view.pages else "", view.pages_note),
        ),
        (
            translate("Reader", "Languages"),
            _with_note(ink, words.languages(brief.languages), view.languages_note),
        ),
        (
            translate("Reader", "Used in"),
            esc(words.listed([words.region(region) for region in view.regions])),
        ),
        (translate("Reader", "Binding"), _binding(ink, view)),
        *[
            (translate("Reader", "Dates and parties"), esc(_instrument(one)))
            for one in view.instruments
        ],
        *[
            (translate("Reader", "Official address"), _address(ink, view, number))
            for number in range(len(view.addresses))
        ],
        (translate("Reader", "Replaces"), _documents(ink, view.replaces)),
        (translate("Reader", "Short name"), esc(brief.short)),
        *[
            (translate("Reader", "Title in {0}").format(words.language(lang)), esc(title))
            for lang, title in view.titles.items()
            if title != brief.title
        ],
    ]
    return [(label, value) for label, value in rows if value]


def _table(ink: Ink, rows: list[tuple[str, str]]) -> str:
    lines = []
    for label, value in rows:
        # Two fonts have two heights: a fixed one keeps what stands beside each other in line.
        cells = [
            f'<td class="label"><p class="cell">{esc(label)}</p></td>',
            f'<td class="value"><p class="cell">{value}</p></td>',
        ]
        # A QTextTable keeps its columns from left to right, whatever the direction of the text.
        lines.append(f"<tr>{''.join(reversed(cells) if ink.rtl else cells)}</tr>")
    px = ink.look.px
    width = ' width="100%"' if ink.rtl else ""
    style = f"margin-top:{px(8)}px;margin-bottom:{px(8)}px"
    start = f'<table{width} cellspacing="0" cellpadding="0" style="{style}">'
    return f"{start}{''.join(lines)}</table>"


def _with_note(ink: Ink, fact: str, note: str | None) -> str:
    remark = f' <span class="muted">{esc(note)}</span>' if note else ""
    return f"{parts.isolate(esc(fact), ink)}{remark}" if fact else remark


def _binding(ink: Ink, view: DocumentView) -> str:
    binding, not_binding = translate("Reader", "Binding"), translate("Reader", "Not binding")
    said = binding if view.brief.binding else not_binding
    return _with_note(ink, said, view.binding_for)


def _instrument(one: InstrumentView) -> str:
    said: list[str] = []
    if one.adopted is not None:
        said.append(translate("Reader", "adopted {0}").format(words.date(one.adopted)))
    if one.in_force is not None:
        said.append(translate("Reader", "in force {0}").format(words.date(one.in_force)))
    if one.parties is not None:
        count = CountedWords().parties(one.parties)
        if one.parties_as_of:
            counted = words.partial_date(one.parties_as_of)
            count = translate("Reader", "{0} as of {1}").format(count, counted)
        said.append(count)
    if one.parties_note:
        said.append(one.parties_note)
    facts = words.listed(said)
    return translate("Reader", "{0}: {1}").format(one.symbol, facts) if one.symbol else facts


def _address(ink: Ink, view: DocumentView, number: int) -> str:
    one = view.addresses[number]
    mark = {
        Confidence.CERTAIN: "",
        Confidence.LIKELY: translate("Reader", "(address likely)"),
        Confidence.UNSURE: translate("Reader", "(address not checked)"),
    }[one.confidence]
    unsure = f' <span class="unsure">{parts.say(mark, ink)}</span>' if mark else ""
    note = f' <span class="muted">{esc(one.note)}</span>' if one.note else ""
    return parts.isolate(parts.link(f"address:{number}", one.address), ink) + unsure + note


def _documents(ink: Ink, documents: tuple[DocumentBrief, ...]) -> str:
    return "<br>".join(
        parts.isolate(parts.link(f"document:{one.ref}", one.title), ink) for one in documents
    )


def _notes(ink: Ink, notes: tuple[NoteView, ...]) -> str:
    items = []
    for one in notes:
        mark = words.fact_mark(one.confidence)
        unsure = f' <span class="unsure">{parts.say(mark, ink)}</span>' if mark else ""
        place = f"{parts.isolate(f'<b>{esc(one.place)}</b>', ink)} " if one.place else ""
        items.append(f"<li>{place}{esc(one.text)}{unsure}</li>")
    return f"<ul>{''.join(items)}</ul>" if items else ""


def _section(title: str, inner: str) -> list[str]:
    return [parts.heading(title), inner] if inner else []
