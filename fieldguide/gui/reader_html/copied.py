# SPDX-License-Identifier: Apache-2.0
"""An entry as it is copied: plain lines with what is read of it, fit for a report or a message.

What only helps on the screen is left out, and so are the sources: the citation below has them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument, QTextListFormat

from fieldguide.gui.colors import LIGHT
from fieldguide.gui.reader_html import entry as one_entry
from fieldguide.gui.reader_html import notices, parts, words
from fieldguide.gui.reader_html.parts import Ink, Look, esc
from fieldguide.gui.reader_html.terms import TermMarker

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock

    from fieldguide.catalogue.views import EntryView

translate = QCoreApplication.translate

_DOTS = (
    QTextListFormat.Style.ListDisc,
    QTextListFormat.Style.ListCircle,
    QTextListFormat.Style.ListSquare,
)
_PICTURE, _LINE, _NO_BREAK = "\ufffc", "\u2028", "\u00a0"


def copied_text(view: EntryView, other: EntryView | None = None) -> str:
    """The entry in one language; with two, one after the other under the languages' names."""
    if other is None:
        return _lines_of(_html(view))
    both = (f"{words.language(one.lang)}\n\n{_lines_of(_html(one))}" for one in (view, other))
    return "\n\n".join(both)


def _html(view: EntryView) -> str:
    """The text without boxes and colours. Each place is named in full, on a card too."""
    ink, marker = Ink(Look(LIGHT), view.lang), TermMarker(())
    state = notices.review_words(view.review, view.signed_by)
    warnings = (*notices.of_entry(ink, view), *notices.of_text(ink, view))
    blocks = [
        parts.heading(view.title, 1),
        parts.paragraph(parts.say(state, ink)),
        *(parts.paragraph(one.sentence) for one in warnings),
        parts.paragraph(esc(view.when or view.teaser)),
    ]
    for title, said, numbered in (
        (translate("Reader", "Key points"), view.key_points, False),
        (translate("Reader", "What to do"), view.steps, True),
        (translate("Reader", "What goes wrong"), view.wrong, False),
    ):
        if said:
            blocks.append(f"<h2>{parts.say(title, ink)}</h2>")
            blocks.append(parts.statements(ink, said, marker.text, numbered=numbered))
    return parts.page(ink, [*blocks, one_entry.body(ink, view, marker)])


def _lines_of(html: str) -> str:
    """Line by line with the signs of lists; a free line above a heading and below a list."""
    document = QTextDocument()
    document.setHtml(html)
    lines: list[str] = []
    listed = False
    block = document.begin()
    while block.isValid():
        text = block.text().replace(_PICTURE, "").replace(_LINE, "\n").replace(_NO_BREAK, " ")
        if text.strip():
            sign = _sign(block)
            if lines and (block.blockFormat().headingLevel() or (listed and not sign)):
                lines.append("")
            lines.append(f"{sign}{text.strip()}")
            listed = bool(sign)
        block = block.next()
    return "\n".join(lines)


def _sign(block: QTextBlock) -> str:
    """What Qt draws before an item of a list and leaves out of its text."""
    # Qt's stubs promise a list; a block outside of lists has none.
    around = block.textList() or None
    if around is None:
        return ""
    form = around.format()
    # Qt writes ".1" from right to left; in plain text the direction of the line does that.
    sign = "•" if form.style() in _DOTS else f"{around.itemText(block).strip('.')}."
    return f"{'  ' * (form.indent() - 1)}{sign} "
