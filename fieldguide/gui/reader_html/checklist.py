# SPDX-License-Identifier: Apache-2.0
"""A checklist template as a page to read, or to print and fill in with a pen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldguide.content.kinds import Confidence
from fieldguide.gui.counted_words import CountedWords
from fieldguide.gui.reader_html import parts, words
from fieldguide.gui.reader_html.notices import review_line, review_state
from fieldguide.gui.reader_html.parts import Ink, Look, esc

if TYPE_CHECKING:
    from fieldguide.catalogue.views import ChecklistItemView, ChecklistView, CitationView

translate = QCoreApplication.translate

_EMPTY_BOX = "\u2610"


def checklist_html(view: ChecklistView, look: Look) -> str:
    """Sections and items with empty boxes, hints, citations and what to read."""
    ink = Ink(look, view.lang)
    count = sum(len(section.items) for section in view.sections)
    badge = parts.badge(translate("Reader", "Checklist"), "good", look)
    facts = [CountedWords().items(count), words.languages(view.languages)]
    blocks = [
        parts.trails(ink, view.trails),
        f"<h1>{esc(view.title)}</h1>",
        parts.small_line(ink, [badge], [esc(fact) for fact in facts]),
        review_line(ink, view.confidence, review_state(ink, view.review, view.signed_by)),
        _notices(ink, view),
        parts.paragraph(esc(view.when or view.teaser), "muted"),
    ]
    for section in view.sections:
        blocks.append(parts.heading(section.title))
        blocks += [_item(ink, item) for item in section.items]
    cited = _citations(view)
    blocks.append(parts.heading(translate("Reader", "Source")))
    if cited:
        blocks.append(parts.sources(ink, cited))
    of = translate("Reader", "{0}, version {1}.").format(view.publisher, view.pack_version)
    blocks.append(parts.paragraph(parts.say(of, ink), "muted"))
    return parts.page(ink, blocks)


def _notices(ink: Ink, view: ChecklistView) -> str:
    warnings: list[str] = []
    if view.fallback:
        said = translate("Reader", "There is no text in your language yet: this one is in {0}.")
        warnings.append(said.format(words.language(view.lang)))
    if view.older_translation:
        warnings.append(
            translate("Reader", "This translation is older than the text it was made from.")
        )
    if view.confidence is Confidence.UNSURE:
        warnings.append(words.certainty(view.confidence))
    inner = "".join(parts.paragraph(parts.say(warning, ink)) for warning in warnings)
    return parts.box(ink, "", inner, "warn") if inner else ""


def _item(ink: Ink, item: ChecklistItemView) -> str:
    px = ink.look.px
    cites = " ".join(parts.citation(cited, ink) for cited in item.citations)
    lines = [parts.paragraph(f"{esc(item.text)} {cites}".rstrip(), "item")]
    if item.hint:
        lines.append(parts.paragraph(esc(item.hint), "hint"))
    if item.entry is not None:
        read = translate("Reader", "Read:")
        lines.append(
            parts.paragraph(f"{parts.say(read, ink)} {parts.entry_link(ink, item.entry)}", "hint")
        )
    cells = [
        f'<td width="{px(26)}"><p class="item" style="font-size:{px(18)}px">{_EMPTY_BOX}</p></td>',
        f"<td>{''.join(lines)}</td>",
    ]
    if ink.rtl:
        cells.reverse()
    return (
        f'<table width="100%" cellspacing="0" cellpadding="0" style="margin-top:{px(4)}px;'
        f'margin-bottom:{px(10)}px"><tr>{"".join(cells)}</tr></table>'
    )


def _citations(view: ChecklistView) -> list[CitationView]:
    found = {
        cited.key: cited
        for section in view.sections
        for item in section.items
        for cited in item.citations
    }
    return list(found.values())
