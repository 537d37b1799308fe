# SPDX-License-Identifier: Apache-2.0
"""A badge: a short word on a tinted ground, as a widget and as something a delegate paints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldguide.gui.bidi import isolated

if TYPE_CHECKING:
    from fieldguide.gui.theme import Theme

TONES = {
    "info": ("on_tint", "tint"),
    "good": ("good", "good_tint"),
    "warn": ("warn", "warn_tint"),
    "urgent": ("urgent", "urgent_tint"),
    "plain": ("muted", "track"),
}
"""Tone → the colours of its text and its ground."""

SIZE, PADDING, HEIGHT, RADIUS = 11, 6, 18, 4


def badge_width(text: str, theme: Theme) -> int:
    """How wide a badge with this text is."""
    return QFontMetrics(theme.font(SIZE)).horizontalAdvance(text) + 2 * theme.px(PADDING)


def paint_badge(painter: QPainter, rect: QRect, text: str, tone: str, theme: Theme) -> None:
    """Draw a badge that fills `rect`."""
    ink, ground = TONES.get(tone, TONES["plain"])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(ground))
    painter.drawRoundedRect(rect, theme.px(RADIUS), theme.px(RADIUS))
    painter.setPen(theme.color(ink))
    font = theme.font(SIZE)
    painter.setFont(font)
    words = QFontMetrics(font).elidedText(
        text, Qt.TextElideMode.ElideRight, rect.width() - theme.px(PADDING)
    )
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, isolated(words))
    painter.restore()


class Badge(QWidget):
    """A badge as a widget. Its text is plain, whoever wrote it."""

    def __init__(self, text: str, tone: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = text
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_badge(text, tone)
        theme.changed.connect(self._on_theme_changed)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    @property
    def tone(self) -> str:
        """One of `TONES`."""
        return self._tone

    def set_badge(self, text: str, tone: str) -> None:
        """Say something else."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self._on_theme_changed()

    def sizeHint(self) -> QSize:
        """As large as the text needs."""
        return QSize(badge_width(self._text, self._theme), self._theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        painter = QPainter(self)
        paint_badge(painter, self.rect(), self._text, self._tone, self._theme)
        painter.end()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
