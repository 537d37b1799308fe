# SPDX-License-Identifier: Apache-2.0
"""What HTML cannot say to a QTextDocument, set right after `setHtml`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

if TYPE_CHECKING:
    from fieldguide.gui.reader_html.parts import Look

_HEADING_SIZES = {1: 24.0, 2: 16.0}
_TERM = "term:"


def polish(document: QTextDocument, look: Look) -> None:
    """Give headings their size, terms their dotted line, and named links their whole length.

    Qt takes a heading's size from its level, whatever `font-size` says, and knows no dotted lines
    in HTML. It hangs a name that stands before a link on the link's first letter, and Tab would
    then stop at that letter alone. The formats are changed where they stand, in one edit, without
    a way to undo it.
    """
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        pieces = []
        named = QTextCharFormat()
        pieces_left = block.begin()
        while not pieces_left.atEnd():
            fragment = pieces_left.fragment()
            style = _styled(fragment.charFormat(), level, look)
            if style is None and named.isValid() and _same_link(named, fragment.charFormat()):
                style = fragment.charFormat()
                style.setAnchorNames(named.anchorNames())
            named = fragment.charFormat() if fragment.charFormat().anchorNames() else named
            if style is not None:
                pieces.append((fragment.position(), fragment.length(), style))
            pieces_left += 1
        for start, length, style in pieces:
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(style)
        block = block.next()
    cursor.endEditBlock()


def _same_link(named: QTextCharFormat, after: QTextCharFormat) -> bool:
    href = named.anchorHref()
    return bool(href) and href == after.anchorHref() and not after.anchorNames()


def _styled(style: QTextCharFormat, level: int, look: Look) -> QTextCharFormat | None:
    if level:
        style.clearProperty(QTextFormat.Property.FontSizeAdjustment)
        size = look.px(_HEADING_SIZES.get(level, 15.0))
        style.setProperty(QTextFormat.Property.FontPixelSize, size)
        return style
    if style.anchorHref().startswith(_TERM):
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        style.setUnderlineColor(QColor(look.colors.accent))
        return style
    return None
