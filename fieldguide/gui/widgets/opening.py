# SPDX-License-Identifier: Apache-2.0
"""What the window shows until the catalogue is open: a glimpse of the last page, and progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from fieldguide.gui.widgets.confirm import plain_label
from fieldguide.gui.widgets.panel import HEADER_HEIGHT

if TYPE_CHECKING:
    from fieldguide.base.jobs import Progress
    from fieldguide.gui.theme import Theme

LINE, SIDE, FIRST_WIDTH = 30, 14, 250
SLOW_STEPS = frozenset({"rows", "index", "switch"})
"""The steps that only a start with a new catalogue takes."""


class Glimpse(QWidget):
    """The last page as plain lines, painted in one go."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns: list[tuple[str, list[str]]] = []

    def set_columns(self, columns: list[tuple[str, list[str]]]) -> None:
        """What to show."""
        self._columns = columns
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the columns where the page will have them, roughly."""
        del event
        painter = QPainter(self)
        left = 0
        for at, (heading, lines) in enumerate(self._columns):
            rest = self.width() - left
            last = at == len(self._columns) - 1
            width = rest if last else min(self._theme.px(FIRST_WIDTH + 100 * at), rest)
            self._paint_column(painter, left, width, heading, lines)
            left += width
        painter.end()

    def _paint_column(
        self, painter: QPainter, left: int, width: int, heading: str, lines: list[str]
    ) -> None:
        theme, px = self._theme, self._theme.px
        rtl = self.isRightToLeft()
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        x = self.width() - left - width if rtl else left
        top = px(HEADER_HEIGHT)
        painter.fillRect(QRect(x, top - 1, width, 1), theme.color("line"))
        painter.fillRect(
            QRect(x if rtl else x + width - 1, 0, 1, self.height()), theme.color("line")
        )
        font = theme.font(bold=True)
        for at, text in enumerate([heading, *lines]):
            height = top if at == 0 else px(LINE)
            y = 0 if at == 0 else top + px(8) + (at - 1) * px(LINE)
            if y > self.height():
                break
            room = QRect(x + px(SIDE), y, width - 2 * px(SIDE), height)
            painter.setFont(font)
            painter.setPen(theme.color("text"))
            short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, flags, short)
            font = theme.font()


class OpeningView(QWidget):
    """The page before all pages.

    Signals:
        retry_wanted: Opening failed, and the user wants to try again.
    """

    retry_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 100)
        self._words = plain_label(kind="muted", parent=self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setWordWrap(True)
        self._retry = QPushButton(self.tr("Try again"), self)
        self._retry.clicked.connect(self.retry_wanted)
        self._glimpse = Glimpse(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._glimpse, 1)
        column.addWidget(self._words)
        column.addWidget(self._retry, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.px(40))
        for widget in (self._bar, self._words, self._retry):
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(widget is self._bar)
            widget.setSizePolicy(policy)
            widget.hide()

    def show_glimpse(self, columns: list[tuple[str, list[str]]]) -> None:
        """Show what stood on the last page."""
        self._glimpse.set_columns(columns)

    def show_progress(self, progress: Progress) -> None:
        """Show how far the work is. A usual start is too quick to be worth a word."""
        if progress.step not in SLOW_STEPS:
            return
        self._glimpse.set_columns([])
        self._retry.hide()
        self._bar.show()
        self._bar.setMaximum(max(progress.total, 0))
        self._bar.setValue(progress.done)
        self._words.setText(
            self.tr(
                "The catalogue is being prepared. "
                "This happens once after each update of the content."
            )
        )
        self._words.show()

    def show_trouble(self, words: str) -> None:
        """Say why the catalogue could not be opened, and offer to try again."""
        self._glimpse.set_columns([])
        self._bar.hide()
        self._words.setText(words)
        self._words.show()
        self._retry.show()
        self._retry.setFocus()
