# SPDX-License-Identifier: Apache-2.0
"""A button with a title and a smaller line below: a framed tile, or a line of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from fieldguide.gui.bidi import isolated
from fieldguide.gui.widgets.badge import HEIGHT as BADGE_HEIGHT
from fieldguide.gui.widgets.badge import badge_width, paint_badge
from fieldguide.gui.widgets.wrapped import Wrapped

if TYPE_CHECKING:
    from fieldguide.gui.theme import Theme

TITLE_SIZE, NOTE_SIZE, LARGE_SIZE = 14, 12, 18
TITLE_PITCH, NOTE_PITCH, LARGE_PITCH = 18, 16, 24
GAP, LINE_PAD, TILE_PAD, RADIUS = 5, 9, 14, 8
MAX_LINES = 2


class TextButton(QPushButton):
    """A title, a note, perhaps a badge; plain texts, whoever wrote them."""

    def __init__(  # noqa: PLR0913 - each is one trait of how it looks
        self,
        theme: Theme,
        title: str,
        note: str = "",
        badge: tuple[str, str] | None = None,
        *,
        tile: bool = False,
        bold: bool = False,
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make a button.

        `badge` is a text and a tone (see `widgets/badge.py`). A `tile` has a frame all around and a
        bold title; else it is a line with a rule below. `large` is large print.
        """
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self._note = note
        self._badge = badge
        self._tile = tile
        self._bold = bold or tile
        self._large = large
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        # Enter presses it as Space does; Qt grants that to buttons of dialogs alone.
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(title)
        said = [badge[0]] if badge is not None else []
        self.setAccessibleDescription(", ".join([*said, note] if note else said))
        theme.changed.connect(self.updateGeometry)

    @property
    def title(self) -> str:
        """The title."""
        return self._title

    @property
    def note(self) -> str:
        """The smaller line."""
        return self._note

    def hasHeightForWidth(self) -> bool:
        """A long title takes two lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that the texts need."""
        px = self._theme.px
        title = self._wrapped(width)
        height = 2 * self._pad() + title.lines * self._title_line()
        if self._note:
            height += px(GAP) + px(NOTE_PITCH)
        return height + (0 if self._tile else 1)

    def sizeHint(self) -> QSize:
        """As wide as it may become."""
        width = self._theme.px(200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One line of each text."""
        px = self._theme.px
        height = 2 * self._pad() + self._title_line()
        if self._note:
            height += px(GAP) + px(NOTE_PITCH)
        return QSize(px(120), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        theme, px = self._theme, self._theme.px
        rtl = self.isRightToLeft()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        side = self._side()
        inner = self.rect().adjusted(side, self._pad(), -side, 0)
        title = self._wrapped(self.width())
        painter.setPen(theme.color("text"))
        title.draw(painter, inner.left(), inner.top())
        if self._badge is not None:
            self._paint_badge(painter, title, inner, rtl)
        if self._note:
            font = theme.font(NOTE_SIZE)
            painter.setFont(font)
            painter.setPen(theme.color("muted"))
            top = inner.top() + title.lines * self._title_line() + px(GAP)
            line = QRect(inner.left(), top, inner.width(), px(NOTE_PITCH))
            short = QFontMetrics(font).elidedText(
                self._note, Qt.TextElideMode.ElideRight, line.width()
            )
            edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            flags = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            # Arabic letters come from a font that asks for more height than they fill.
            painter.drawText(line, int(flags | Qt.TextFlag.TextDontClip), isolated(short))
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        theme, px = self._theme, self._theme.px
        hovered = self.underMouse() or self.isDown()
        if self._tile:
            painter.setPen(theme.color("accent" if self.hasFocus() else "line"))
            painter.setBrush(theme.color("hover" if hovered else "paper"))
            frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(frame, px(RADIUS), px(RADIUS))
            return
        if hovered:
            painter.fillRect(self.rect(), theme.color("hover"))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), theme.color("line"))
        if self.hasFocus():
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -2))

    def _paint_badge(self, painter: QPainter, title: Wrapped, inner: QRect, rtl: bool) -> None:
        text, tone = self._badge or ("", "")
        px = self._theme.px
        end = title.end_of_last_line()
        width = badge_width(text, self._theme)
        x = inner.left() + end.x() + (-width - px(6) if rtl else px(6))
        y = inner.top() + end.y() + (end.height() - px(BADGE_HEIGHT)) / 2
        paint_badge(
            painter, QRect(round(x), round(y), width, px(BADGE_HEIGHT)), text, tone, self._theme
        )

    def _wrapped(self, width: int) -> Wrapped:
        reserve = 0
        if self._badge is not None:
            reserve = badge_width(self._badge[0], self._theme) + self._theme.px(8)
        room = width - 2 * self._side()
        return Wrapped(
            self._title,
            self._title_font(),
            room,
            MAX_LINES,
            self._title_line(),
            rtl=self.isRightToLeft(),
            reserve=reserve,
        )

    def _title_font(self) -> QFont:
        return self._theme.font(LARGE_SIZE if self._large else TITLE_SIZE, bold=self._bold)

    def _title_line(self) -> int:
        return self._theme.px(LARGE_PITCH if self._large else TITLE_PITCH)

    def _pad(self) -> int:
        return self._theme.px(TILE_PAD if self._tile else LINE_PAD)

    def _side(self) -> int:
        return self._theme.px(TILE_PAD) if self._tile else self._theme.px(2)
