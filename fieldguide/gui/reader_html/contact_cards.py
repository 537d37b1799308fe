# SPDX-License-Identifier: Apache-2.0
"""Contacts as small cards on a page, two beside each other, to be cut out or pinned up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fieldguide.gui.reader_html.contacts import phone
from fieldguide.gui.reader_html.parts import Ink, Look, esc, isolate, page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fieldguide.personal.records import Contact

RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
ROWS = 6
"""So many rows fit on a sheet; a card that is cut by the sheet's end is no card."""


def cards_html(contacts: Sequence[Contact], look: Look, lang: str) -> str:
    """The cards; `lang` is the language that the sheet is read in."""
    ink = Ink(look, lang)
    rows = [contacts[at : at + 2] for at in range(0, len(contacts), 2)]
    tables: list[str] = []
    for at in range(0, len(rows), ROWS):
        lines = "".join(_row(ink, row) for row in rows[at : at + ROWS])
        breaks = ";page-break-before:always" if at else ""
        tables.append(
            f'<table width="100%" cellspacing="{look.px(8)}" cellpadding="{look.px(10)}" '
            f'style="margin-top:0{breaks}">{lines}</table>'
        )
    return page(ink, tables)


def _row(ink: Ink, row: Sequence[Contact]) -> str:
    cells = [_cell(ink, one) for one in row]
    if len(cells) == 1:
        cells.append('<td width="50%"></td>')
    if ink.rtl:
        # A table does not turn round by itself.
        cells.reverse()
    return f"<tr>{''.join(cells)}</tr>"


def _cell(ink: Ink, one: Contact) -> str:
    rtl = RTL.search(one.name) is not None or (ink.rtl and not one.name.isascii())
    own = Ink(ink.look, "ar" if rtl else "en")
    lines = [f"<h2>{isolate(esc(one.name), own)}</h2>"]
    who = " · ".join(isolate(esc(text), own) for text in (one.role, one.organisation) if text)
    lines += [f"<p>{who}</p>"] if who else []
    if one.phone:
        size = ink.look.px(20)
        lines.append(f'<p style="font-size:{size}px">{phone(own, one.phone)}</p>')
    for text in (one.hours, one.languages, one.place, one.remark):
        if text:
            inner = "<br>".join(isolate(esc(line), own) for line in text.splitlines())
            lines.append(f"<p>{inner}</p>")
    color = ink.look.colors.line
    border = f"border:1px solid {color}"
    return (
        f'<td width="50%" valign="top" style="{border}"><div dir="{own.direction}">'
        f"{''.join(lines)}</div></td>"
    )
