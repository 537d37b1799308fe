# SPDX-License-Identifier: Apache-2.0
"""What the window shows until the catalogue is open: a glimpse of the last page, and progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from fieldguide.gui.widgets.confirm import plain_label
from fieldguide.gui.widgets.panel import HEADER_HEIGHT

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldguide.base.jobs import Progress
    from fieldguide.gui.theme import Theme

LINE, SIDE, FIRST_WIDTH = 30, 14, 250
LOOK_MS, COVER_MS = 15, 1_500
SLOW_STEPS = frozenset({"rows", "index", "switch"})
"""The steps that only a start with a new catalogue takes."""


class Glimpse(QWidget):
    """The last page as it looked, or as plain lines where the window has another size now."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns: list[tuple[str, list[str]]] = []
        self._picture = QImage()

    def set_columns(self, columns: list[tuple[str, list[str]]], picture: bytes = b"") -> None:
        """What to show. `picture` is a PNG of the whole page."""
        self._columns = columns
        self._picture = QImage()
        if picture:
            self._picture.loadFromData(picture, "PNG")
            self._picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.update()

    def cover(self, page: QWidget, is_busy: Callable[[], bool]) -> None:
        """Stay in front of a page that is being filled, so that nothing flickers.

        It lets every click and key through, and goes away when nothing is busy any more.
        """
        if not self._shows_picture():
            return
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setParent(page)
        self.setGeometry(page.rect())
        self.show()
        self.raise_()
        timer = QTimer(self, interval=LOOK_MS)
        start = QDeadlineTimer(COVER_MS)
        timer.timeout.connect(
            lambda: self.deleteLater() if start.hasExpired() or not is_busy() else None
        )
        timer.start()

    def _shows_picture(self) -> bool:
        return self._picture.deviceIndependentSize().toSize() == self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the columns where the page will have them, roughly."""
        del event
        painter = QPainter(self)
        if self._shows_picture():
            painter.drawImage(0, 0, self._picture)
            painter.end()
            return
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
        restore_wanted: The user's own data are damaged, and the user wants to see the backups.
    """

    retry_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 100)
        self._words = plain_label(kind="muted", parent=self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setWordWrap(True)
        self._retry = QPushButton(self.tr("Try again"), self)
        self._retry.clicked.connect(self.retry_wanted)
        self._restore = QPushButton(self.tr("Restore a backup…"), self)
        self._restore.clicked.connect(self.restore_wanted)
        self._glimpse = Glimpse(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addSpacing(theme.px(16))
        column.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.px(8))
        column.addWidget(self._retry, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        for widget in (self._bar, self._words, self._retry, self._restore):
            widget.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The glimpse lies below everything, in the whole room of a page."""
        super().resizeEvent(event)
        self._glimpse.setGeometry(self.rect())
        self._glimpse.lower()

    def show_glimpse(self, columns: list[tuple[str, list[str]]], picture: bytes = b"") -> None:
        """Show what stood on the last page."""
        self._glimpse.set_columns(columns, picture)

    def cover(self, page: QWidget, is_busy: Callable[[], bool]) -> None:
        """Leave the glimpse in front of the first page until it is filled."""
        self._glimpse.cover(page, is_busy)
        self._glimpse = Glimpse(self._theme, self)

    def show_progress(self, progress: Progress) -> None:
        """Show how far the work is. A usual start is too quick to be worth a word."""
        if progress.step not in SLOW_STEPS:
            return
        self._glimpse.set_columns([])
        self._retry.hide()
        self._restore.hide()
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

    def show_trouble(self, words: str, *, can_restore: bool = False) -> None:
        """Say why nothing could be opened, and offer to try again, or to restore a backup."""
        self._glimpse.set_columns([])
        self._bar.hide()
        self._words.setText(words)
        self._words.show()
        self._retry.show()
        self._restore.setVisible(can_restore)
        (self._restore if can_restore else self._retry).setFocus()
