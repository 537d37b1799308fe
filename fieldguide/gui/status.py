# SPDX-License-Identifier: Apache-2.0
"""The line at the foot of the window: where the content is, its age, a short word in passing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from fieldguide.gui.bidi import isolated
from fieldguide.gui.widgets.confirm import plain_label

if TYPE_CHECKING:
    from fieldguide.gui.theme import Theme

HEIGHT, DOT, BRIEF_MS = 28, 8, 4000


class _Dot(QWidget):
    """A filled circle. It says nothing that the words beside it do not."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        side = self._theme.px(DOT)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("good"))
        painter.drawEllipse(
            QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        )
        painter.end()


class StatusBar(QFrame):
    """What is always true at the start, what just happened at the end."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("status-bar")
        self._theme = theme
        self._version = ""
        self._hints = ""
        self._dot = _Dot(theme, self)
        self._place = plain_label(parent=self)
        self._catalogue = plain_label(parent=self)
        self._age = plain_label(parent=self)
        self._hint = plain_label(parent=self)
        self._brief = plain_label(parent=self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(BRIEF_MS)
        self._timer.timeout.connect(self._end_brief)
        self._row = QHBoxLayout(self)
        # The dot stands closer to its words than these do to the next ones.
        self._start = QHBoxLayout()
        self._start.addWidget(self._dot)
        self._start.addWidget(self._place)
        self._row.addLayout(self._start)
        for label in (self._catalogue, self._age, self._hint):
            self._row.addWidget(label)
        self._row.addStretch(1)
        self._row.addWidget(self._brief)
        theme.changed.connect(self.restyle)
        self.restyle()
        self.retranslate()

    def set_catalogue(self, version: str) -> None:
        """Say which version of the content is here: `YYYY.MM.N`, or empty for none yet."""
        self._version = version
        self.retranslate()

    @property
    def version(self) -> str:
        """The version of the content that is named, or empty."""
        return self._version

    def set_hints(self, hints: str) -> None:
        """Say which keys are of use on the present page."""
        self._hints = hints
        self.retranslate()

    def say(self, text: str) -> None:
        """Say something for a few seconds, such as "Saved"."""
        self._brief.setText(text)
        self._fit()
        self._timer.start()

    def _end_brief(self) -> None:
        self._brief.setText("")
        self._fit()

    def brief_text(self) -> str:
        """What is said in passing."""
        return self._brief.text()

    def retranslate(self) -> None:
        """Set the words for the present language."""
        self._place.setText(self.tr("Everything is on this laptop"))
        known = bool(self._version)
        self._catalogue.setText(
            self.tr("Catalogue {0}").format(isolated(self._version)) if known else ""
        )
        self._age.setText(self._age_text())
        self._hint.setText(self._hints)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """The line never keeps the window wide."""
        return QSize(self._theme.px(200), self._theme.px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room, or less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What there is no room for goes, the least needed first."""
        room = self.width() - self._row.contentsMargins().left() * 2
        room -= self._start.sizeHint().width() + self._row.spacing()
        for label in (self._brief, self._catalogue, self._age, self._hint):
            needed = label.sizeHint().width() + self._row.spacing() if label.text() else 0
            room -= needed
            if label is not self._brief:
                label.setVisible(needed > 0 and room >= 0)

    def restyle(self) -> None:
        """Take sizes again."""
        px = self._theme.px
        self.setFixedHeight(px(HEIGHT))
        self._row.setContentsMargins(px(14), 0, px(14), 0)
        self._row.setSpacing(px(18))
        self._start.setSpacing(px(6))
        self._dot.setFixedSize(px(DOT), px(HEIGHT) - 2)
        self._fit()

    def _age_text(self) -> str:
        year, _, rest = self._version.partition(".")
        month = rest.partition(".")[0]
        if not (year.isdigit() and month.isdigit() and 1 <= int(month) <= 12):
            return ""
        name = QLocale().standaloneMonthName(int(month))
        return self.tr("Content of {month} {year}").format(month=isolated(name), year=year)

    def labels(self) -> list[QLabel]:
        """The words of the line, in order."""
        return [self._place, self._catalogue, self._age, self._hint, self._brief]
