# SPDX-License-Identifier: Apache-2.0
"""The card of a run: its title on one line, a line of progress, badges and the grey words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from fieldguide.gui import roles
from fieldguide.gui.bidi import isolated
from fieldguide.gui.widgets.badge import HEIGHT as BADGE_HEIGHT
from fieldguide.gui.widgets.row_delegate import (
    BOTTOM,
    SIDE,
    TITLE_PITCH,
    TITLE_SIZE,
    TOP,
    AnyIndex,
    RowDelegate,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldguide.gui.theme import Theme

BAR, GAP = 6, 7


class RunDelegate(RowDelegate):
    """Draws runs. `percent` says how far the run of a row is."""

    def __init__(
        self, theme: Theme, percent: Callable[[AnyIndex], int], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._percent = percent

    def height(self) -> int:
        """The height of every card, with the line below it."""
        px = self._theme.px
        return px(TOP + TITLE_PITCH + BAR + 2 * GAP + BADGE_HEIGHT + BOTTOM) + 1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one card."""
        painter.save()
        theme, px = self._theme, self._theme.px
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        self._paint_ground(painter, option, rtl)
        inner = option.rect.adjusted(px(SIDE), px(TOP), -px(SIDE), -px(BOTTOM) - 1)
        font = theme.font(TITLE_SIZE, bold=True)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        title = QFontMetrics(font).elidedText(
            str(index.data(roles.TITLE)), Qt.TextElideMode.ElideRight, inner.width()
        )
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        line = QRect(inner.left(), inner.top(), inner.width(), px(TITLE_PITCH))
        painter.drawText(line, int(flags), isolated(title))
        track = QRect(inner.left(), line.bottom() + 1 + px(GAP), inner.width(), px(BAR))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setBrush(theme.color("paper" if selected else "track"))
        painter.drawRoundedRect(track, px(3), px(3))
        done = round(track.width() * self._percent(index) / 100)
        if done:
            left = track.right() + 1 - done if rtl else track.left()
            painter.setBrush(theme.color("good"))
            painter.drawRoundedRect(QRect(left, track.top(), done, track.height()), px(3), px(3))
        row = QRect(
            inner.left(), inner.bottom() + 1 - px(BADGE_HEIGHT), inner.width(), px(BADGE_HEIGHT)
        )
        self._paint_badges(painter, row, index, rtl)
        painter.restore()
