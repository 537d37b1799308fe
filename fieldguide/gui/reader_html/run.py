# SPDX-License-Identifier: Apache-2.0
"""A run for paper: items with their boxes, reasons, comments and times, and what it rests on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fieldguide.gui.reader_html import parts
from fieldguide.gui.reader_html.parts import Ink, Look, esc
from fieldguide.gui.run_words import RunWords
from fieldguide.personal.run_records import ItemState
from fieldguide.services.run_exports import facts, file_lines

if TYPE_CHECKING:
    from fieldguide.personal.run_records import Run
    from fieldguide.personal.templates import TemplateItem

_DAY = re.compile(r"\d{4}-\d\d-\d\d[T\d:+]*")
BOXES = {
    ItemState.OPEN: "\u2610",
    ItemState.DONE: "\u2611",
    ItemState.NOT_APPLICABLE: "\u2013",
    ItemState.BLOCKED: "\u2612",
}


def run_html(run: Run, look: Look) -> str:
    """A page to print."""
    ink, said = Ink(look, run.template.lang), RunWords()
    blocks = [f"<h1>{esc(run.head.title)}</h1>"]
    blocks += [
        parts.paragraph(parts.say(_whole_days(line, ink), ink), "muted")
        for line in facts(run, said.exported())
    ]
    for section in run.template.sections:
        progress = run.progress_of(item.id for item in section.items)
        counted = parts.isolate(esc(said.progress(progress)), ink)
        blocks.append(f'<h2>{esc(section.title)} <span class="small">{counted}</span></h2>')
        blocks += [_item(ink, said, run, item) for item in section.items]
    if run.attachments:
        blocks.append(f"<h2>{esc(said.exported().files)}</h2>")
        blocks += [parts.paragraph(parts.say(line, ink), "hint") for line in file_lines(run)]
    return parts.page(ink, blocks)


def _whole_days(line: str, ink: Ink) -> str:
    """Days such as 2026-11-24 in their own order, also where one reads from right to left."""
    return _DAY.sub("\u2066\\g<0>\u2069", line) if ink.rtl else line


def _item(ink: Ink, said: RunWords, run: Run, item: TemplateItem) -> str:
    px, done = ink.look.px, run.item(item.id)
    cited = " ".join(parts.isolate(esc(f"[{one.label}]"), ink) for one in item.citations)
    lines = [
        parts.paragraph(f'{esc(item.text)} <span class="cite">{cited}</span>'.rstrip(), "item")
    ]
    state = said.state_line(done.state, done.reason)
    when = said.moment(done.changed) if done.changed and done.state is not ItemState.OPEN else ""
    facts_ = " · ".join(parts.say(part, ink) for part in (state, when) if part)
    if facts_:
        lines.append(parts.paragraph(f"<i>{facts_}</i>", "hint"))
    if done.comment:
        words = "<br>".join(parts.say(line, ink) for line in done.comment.splitlines())
        lines.append(parts.paragraph(words, "hint"))
    box = BOXES[done.state]
    cells = [
        f'<td width="{px(26)}"><p class="item" style="font-size:{px(18)}px">{box}</p></td>',
        f"<td>{''.join(lines)}</td>",
    ]
    if ink.rtl:
        cells.reverse()
    return (
        f'<table width="100%" cellspacing="0" cellpadding="0" style="margin-top:{px(2)}px;'
        f'margin-bottom:{px(6)}px"><tr>{"".join(cells)}</tr></table>'
    )
