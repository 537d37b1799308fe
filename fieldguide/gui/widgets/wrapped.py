# SPDX-License-Identifier: Apache-2.0
"""A few lines of plain text with marked stretches, laid out for a painter.

Offsets in the program are in code points, Qt's are in UTF-16 units: this is where they meet.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

Marks = tuple[tuple[int, int], ...]


def utf16_offset(text: str, at: int) -> int:
    """Where code point `at` of `text` begins, in UTF-16 units."""
    return at if text.isascii() else len(text[:at].encode("utf-16-le")) // 2


class Wrapped:
    """Text in at most `max_lines` lines of `width`, the last one elided."""

    def __init__(  # noqa: PLR0913 - a laid-out text has these parts
        self,
        text: str,
        font: QFont,
        width: float,
        max_lines: int,
        pitch: float | None = None,
        *,
        rtl: bool = False,
        marks: Marks = (),
        mark_ground: QColor | None = None,
        mark_ink: QColor | None = None,
        reserve: float = 0,
    ) -> None:
        """Lay out.

        Args:
            text: Any text; its line breaks become blanks.
            font: The font to draw it with.
            width: How wide a line may be.
            max_lines: How many lines there may be.
            pitch: The distance from line to line, whatever fonts the letters of a line come from;
                the font's own if None.
            rtl: Whether lines begin at the right.
            marks: What to mark, as `(start, end)` in code points.
            mark_ground: The colour behind what is marked; None marks nothing.
            mark_ink: The colour of its letters.
            reserve: Room to leave free at the end of the last line, such as for a star.
        """
        # A line break in a title or a teaser would make a card of another height.
        self._text = " ".join(text.split("\n"))
        self._font = font
        self._width = max(1.0, width)
        self._pitch = QFontMetricsF(font).lineSpacing() if pitch is None else pitch
        self._option = QTextOption()
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self._option.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
        self._option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._rtl = rtl
        self._was_cut = False
        self._marks = marks if mark_ground is not None else ()
        self._look = QTextCharFormat()
        if mark_ground is not None:
            self._look.setBackground(QBrush(mark_ground))
        if mark_ink is not None:
            self._look.setForeground(QBrush(mark_ink))
        # One line more than wanted, to see whether the text goes on.
        self._layout = self._lay_out(max_lines + 1)
        self._shorten(max_lines, reserve)

    @property
    def lines(self) -> int:
        """How many lines it takes."""
        return self._layout.lineCount()

    @property
    def text(self) -> str:
        """What is drawn, elided."""
        return self._text

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw with the painter's pen; `x`, `y` is the upper left corner."""
        self._layout.draw(painter, QPointF(x, y))

    def end_of_last_line(self) -> QRectF:
        """The place right behind the last word, from the upper left corner, with no width."""
        if not self._layout.lineCount():
            return QRectF(self._width if self._rtl else 0, 0, 0, 0)
        last = self._layout.lineCount() - 1
        used = self._layout.lineAt(last).naturalTextRect()
        return QRectF(
            used.left() if self._rtl else used.right(), last * self._pitch, 0, self._pitch
        )

    def _lay_out(self, count: int) -> QTextLayout:
        layout = QTextLayout(self._text, self._font)
        layout.setTextOption(self._option)
        layout.setCacheEnabled(True)
        # Before the lines: setting formats throws lines away.
        layout.setFormats(self._formats())
        layout.beginLayout()
        for at in range(count):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self._width)
            # Arabic letters come from a taller font: each line is centred in its share of the
            # height.
            line.setPosition(QPointF(0, at * self._pitch + (self._pitch - line.height()) / 2))
        layout.endLayout()
        return layout

    def _shorten(self, max_lines: int, reserve: float) -> None:
        layout, room = self._layout, self._width - reserve
        goes_on = layout.lineCount() > max_lines
        if not layout.lineCount():
            return
        last = layout.lineAt(min(max_lines, layout.lineCount()) - 1)
        if not goes_on and last.naturalTextWidth() <= room:
            return
        raw = self._text.encode("utf-16-le")
        start = last.textStart() * 2
        # Longer rests are cut first: measuring all of a long text for one line would be a waste.
        rest = raw[start : start + 1200].decode("utf-16-le", "ignore").strip()
        metrics = QFontMetricsF(self._font)
        if goes_on and metrics.horizontalAdvance(rest) <= room:
            rest += "…"
        short = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room)
        self._text = raw[:start].decode("utf-16-le", "ignore") + short
        self._was_cut = short.endswith("…")
        self._layout = self._lay_out(max_lines)

    def _formats(self) -> list[QTextLayout.FormatRange]:
        # The sign of what was left out is no hit, whatever stood there.
        end_of_all = len(self._text) - self._was_cut
        made: list[QTextLayout.FormatRange] = []
        for start, end in self._marks:
            if 0 <= start < min(end, end_of_all):
                hit = QTextLayout.FormatRange()
                first = utf16_offset(self._text, start)
                hit.start = first
                hit.length = utf16_offset(self._text, min(end, end_of_all)) - first
                hit.format = self._look
                made.append(hit)
        return made
