# SPDX-License-Identifier: Apache-2.0
"""A button on a strong ground, whose focus shows as a light line inside its edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

if TYPE_CHECKING:
    from fieldguide.gui.theme import Theme

INSET, LINE, RADIUS = 3, 1.5, 4


class FilledButton(QPushButton):
    """The one thing to do on a page: `kind` is "primary" or "urgent"."""

    def __init__(self, theme: Theme, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ink = "on_urgent" if kind == "urgent" else "on_accent"
        self.setProperty("kind", kind)
        self.setAutoDefault(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style sheet draws the button; it cannot draw a second line inside the edge."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        px = self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color(self._ink), px(LINE * 2) / 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = px(INSET) + 0.5
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), px(RADIUS), px(RADIUS)
        )
        painter.end()
