# SPDX-License-Identifier: Apache-2.0
"""An entry in two languages beside each other, part by part: for work with an interpreter.

Both sides are rows of one table a part, so that the third step stands beside the third step however
long the second was in the other language. The first text stands at the leading side of the page: at
the right where it is written from right to left. What is true of both texts is said once, above
them; what is true of one stands above that one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldguide.gui.reader_html import entry as one_entry
from fieldguide.gui.reader_html import parts, words
from fieldguide.gui.reader_html.contacts import contact_box
from fieldguide.gui.reader_html.marked import marked_list
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
    from collections.abc import Callable, Iterable, Sequence

    from fieldguide.catalogue.views import EntryView, StatementView
    from fieldguide.gui.reader_html.marked import Listed
    from fieldguide.personal.records import Contact

translate = QCoreApplication.translate

_HEADING = re.compile(r"(?=<h[1-6]\b)")
_SPACE, _BELOW, _BELOW_SMALL = 12, 8, 2
"""Beside the gap between the sides, and below a row: Qt forgets a cell's last margin."""


class _Side:
    """One of the two texts."""

    def __init__(self, view: EntryView, look: Look) -> None:
        self.view = view
        self.ink = Ink(look, view.lang)
        self.marker = TermMarker(view.terms)

    def cell(self, inner: str) -> str:
        """Ready HTML in the direction of this side."""
        return f'<div dir="{self.ink.direction}">{inner}</div>' if inner else ""

    def paragraph(self, text: str, class_: str = "") -> str:
        """Ready HTML as a paragraph."""
        wears = f' class="{class_}"' if class_ else ""
        return f'<p{wears} dir="{self.ink.direction}">{text}</p>'

    def statement(self, said: StatementView | None, sign: str, part: str) -> str:
        """A statement with its citations; nothing where the other side alone has one."""
        if said is None:
            return ""
        cites = " ".join(parts.citation(cited, self.ink) for cited in said.citations)
        text = f"{sign} {parts.named(self.ink, part)}{self.marker.text(said.text)}"
        return self.paragraph(f"{text} {cites}" if cites else text)

    def body(self) -> list[str]:
        """The body in pieces: what stands before the first heading, then heading by heading."""
        text = one_entry.body(self.ink, self.view, self.marker).strip()
        pieces = (piece.strip() for piece in _HEADING.split(text))
        return [self.cell(one_entry.named_body(self.ink, piece)) for piece in pieces]

    @property
    def state(self) -> str:
        """Whether a specialist has signed it."""
        return review_state(self.ink, self.view.review, self.view.signed_by)


@dataclass(frozen=True)
class _Part:
    """How the statements of a kind are drawn; those without a ground stand below a heading."""

    title: str
    name: str
    ground: str = ""
    numbered: bool = False


class _Sheet:
    """Makes the rows of two texts."""

    def __init__(self, first: _Side, second: _Side) -> None:
        self._sides = (first, second)
        self._ink = first.ink

    def row(self, made: Callable[[_Side], str], below: int = _BELOW) -> str:
        """One thing of either side; nothing where neither has it."""
        left, right = (made(side) for side in self._sides)
        return self.cells(left, right, below=below) if left or right else ""

    def cells(self, first: str, second: str, ground: str = "", below: int = _BELOW) -> str:
        """A row with a gap in its middle; the first text stands at the leading side of the page."""
        px = self._ink.look.px
        color = _color(ground)
        edges = f";padding-left:{px(_SPACE)}px;padding-right:{px(_SPACE)}px" if ground else ""
        room = f' style="padding-bottom:{px(below)}px{edges}"'
        cells = [
            f'<td valign="top" width="50%"{room}{color}>{first}</td>',
            f'<td width="{2 * px(_SPACE)}"{color}></td>',
            f'<td valign="top" width="50%"{room}{color}>{second}</td>',
        ]
        if self._ink.rtl:
            # A table does not turn round by itself.
            cells.reverse()
        return f"<tr>{''.join(cells)}</tr>"

    def table(self, rows: Iterable[str]) -> str:
        """Rows as one table, if there are any."""
        px = self._ink.look.px
        inner = "".join(rows)
        style = f"margin-top:{px(8)}px;margin-bottom:{px(2)}px"
        start = f'<table width="100%" cellspacing="0" cellpadding="0" style="{style}">'
        return f"{start}{inner}</table>" if inner else ""

    def statements(self, name: str, part: _Part) -> list[str]:
        """The statements of a kind, each beside its own."""
        both = [getattr(side.view, name) for side in self._sides]
        if not any(both):
            return []
        first, second = self._sides
        rows = [
            self.cells(
                first.statement(left, sign, named),
                second.statement(right, sign, named),
                part.ground,
            )
            for left, right, sign, named in (
                (left, right, f"{at}." if part.numbered else "•", f"{part.name} {at}")
                for at, (left, right) in enumerate(zip_longest(*both), start=1)
            )
        ]
        if not part.ground:
            return [parts.heading(part.title), self.table(rows)]
        title = parts.paragraph(parts.say(part.title, self._ink), "boxhead")
        head = f'<tr><td class="in" colspan="3"{_color(part.ground)}>{title}</td></tr>'
        return [self.table([head, *rows])]

    def bodies(self) -> str:
        """The bodies, heading by heading."""
        first, second = (side.body() for side in self._sides)
        both = zip_longest(first, second, fillvalue="")
        return self.table(self.cells(left, right) for left, right in both if left or right)


def beside_html(
    view: EntryView,
    other: EntryView,
    look: Look,
    contacts: Sequence[Contact] = (),
    marked: Iterable[Listed] = (),
) -> str:
    """The entry in the language of `view`, with that of `other` beside it."""
    first, second = _Side(view, look), _Side(other, look)
    ink, sheet = first.ink, _Sheet(first, second)
    alike = first.state == second.state
    heads = [
        sheet.row(_language, _BELOW_SMALL),
        sheet.row(lambda side: side.cell(one_entry.title(side.ink, side.view)), _BELOW_SMALL),
        "" if alike else sheet.row(_state, _BELOW_SMALL),
        sheet.row(_warnings, _BELOW_SMALL),
        sheet.row(lambda side: side.paragraph(esc(side.view.when or side.view.teaser), "muted")),
    ]
    colors = look.colors
    blocks = [
        parts.trails(ink, view.trails),
        one_entry.kind_line(ink, view),
        review_line(ink, view.confidence, first.state if alike else ""),
        *boxed(ink, of_entry(ink, view)),
        sheet.table(heads),
    ]
    for name, part in (
        ("key_points", _Part(translate("Reader", "Key points"), "point", colors.tint)),
        ("steps", _Part(translate("Reader", "What to do"), "step", numbered=True)),
        ("wrong", _Part(translate("Reader", "What goes wrong"), "wrong", colors.warn_tint)),
    ):
        blocks += sheet.statements(name, part)
    blocks += [sheet.bodies(), contact_box(ink, contacts), marked_list(ink, marked)]
    return parts.page(ink, [*blocks, *one_entry.about(ink, view)])


def _language(side: _Side) -> str:
    name = parts.badge(words.language(side.view.lang), "plain", side.ink.look)
    return side.paragraph(name, "small")


def _state(side: _Side) -> str:
    return side.paragraph(parts.isolate(side.state, side.ink), "small")


def _warnings(side: _Side) -> str:
    return side.cell("".join(boxed(side.ink, of_text(side.ink, side.view))))


def _color(ground: str) -> str:
    return f' bgcolor="{ground}"' if ground else ""
