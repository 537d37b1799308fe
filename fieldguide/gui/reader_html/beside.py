# SPDX-License-Identifier: Apache-2.0
"""An entry in two languages beside each other, part by part: for work with an interpreter.

Both sides are one table, so that the third step stands beside the third step however long the
second was in the other language. The first text stands at the leading side of the page: at the
right where it is written from right to left.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldguide.gui.reader_html import entry as one_entry
from fieldguide.gui.reader_html import parts, words
from fieldguide.gui.reader_html.parts import Ink, Look, esc
from fieldguide.gui.reader_html.terms import TermMarker

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fieldguide.catalogue.views import EntryView, StatementView

translate = QCoreApplication.translate

_HEADING = re.compile(r"(?=<h[1-6]\b)")
_SPACE = 12


class _Side:
    """One of the two texts."""

    def __init__(self, view: EntryView, look: Look) -> None:
        self.view = view
        self.ink = Ink(look, view.lang)
        self.marker = TermMarker(view.terms)

    def cell(self, inner: str) -> str:
        """Ready HTML in the direction of this side."""
        return f'<div dir="{self.ink.direction}">{inner}</div>'

    def paragraph(self, text: str, class_: str = "") -> str:
        """A plain text as a paragraph."""
        wears = f' class="{class_}"' if class_ else ""
        return f'<p{wears} dir="{self.ink.direction}">{text}</p>'

    def statement(self, said: StatementView | None, sign: str) -> str:
        """A statement with its citations; nothing where the other side alone has one."""
        if said is None:
            return ""
        cites = " ".join(parts.citation(cited, self.ink) for cited in said.citations)
        text = f"{sign} {self.marker.text(said.text)}"
        return self.paragraph(f"{text} {cites}" if cites else text)

    def body(self) -> list[str]:
        """The body in pieces, each from one heading to the next."""
        text = one_entry.body(self.ink, self.view, self.marker)
        return [self.cell(piece) for piece in _HEADING.split(text) if piece.strip()]


@dataclass(frozen=True)
class _Part:
    """How the statements of a kind are drawn."""

    head: str
    ground: str = ""
    numbered: bool = False


def beside_html(view: EntryView, other: EntryView, look: Look) -> str:
    """The entry in the language of `view`, with that of `other` beside it."""
    first, second = _Side(view, look), _Side(other, look)
    ink = first.ink
    rows = [
        _row(ink, *(side.paragraph(_language(side), "small") for side in (first, second))),
        _row(ink, *(side.cell(f"<h1>{esc(side.view.title)}</h1>") for side in (first, second))),
        _row(
            ink,
            *(
                side.paragraph(esc(side.view.when or side.view.teaser), "muted")
                for side in (first, second)
            ),
        ),
    ]
    colors = look.colors
    for name, part in (
        ("key_points", _Part(translate("Reader", "Key points"), colors.tint)),
        ("steps", _Part(translate("Reader", "What to do"), numbered=True)),
        ("wrong", _Part(translate("Reader", "What goes wrong"), colors.warn_tint)),
    ):
        rows += _statements(first, second, name, part)
    rows += [
        _row(ink, left or "", right or "")
        for left, right in zip_longest(first.body(), second.body())
    ]
    table = (
        '<table width="100%" cellspacing="0" cellpadding="0" '
        f'style="margin-top:{look.px(10)}px">{"".join(rows)}</table>'
    )
    blocks = [parts.trails(ink, view.trails), one_entry.facts(ink, view)]
    blocks += [*one_entry.notices(ink, view), table, *one_entry.about(ink, view)]
    return parts.page(ink, blocks)


def _language(side: _Side) -> str:
    return parts.badge(words.language(side.view.lang), "plain", side.ink.look)


def _statements(first: _Side, second: _Side, name: str, part: _Part) -> Iterable[str]:
    ink = first.ink
    both = (getattr(first.view, name), getattr(second.view, name))
    if not any(both):
        return
    title = parts.paragraph(parts.say(part.head, ink), "boxhead")
    yield f'<tr><td class="in" colspan="3"{_color(part.ground)}>{title}</td></tr>'
    for at, (left, right) in enumerate(zip_longest(*both), start=1):
        sign = f"{at}." if part.numbered else "•"
        yield _row(ink, first.statement(left, sign), second.statement(right, sign), part.ground)


def _color(ground: str) -> str:
    return f' bgcolor="{ground}"' if ground else ""


def _row(ink: Ink, first: str, second: str, ground: str = "") -> str:
    """A row with a gap in its middle; the first text stands at the leading side of the page."""
    space = ink.look.px(_SPACE)
    color = _color(ground)
    room = f' style="padding-left:{space}px;padding-right:{space}px"' if ground else ""
    cells = [
        f'<td valign="top" width="50%"{room}{color}>{first}</td>',
        f'<td width="{2 * space}"{color}></td>',
        f'<td valign="top" width="50%"{room}{color}>{second}</td>',
    ]
    if ink.rtl:
        # A table does not turn round by itself.
        cells.reverse()
    return f"<tr>{''.join(cells)}</tr>"
