# SPDX-License-Identifier: Apache-2.0
"""The bar that tells of a trouble or offers to undo. Messages wait for each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from fieldguide.gui.icons import icon

if TYPE_CHECKING:
    from fieldguide.gui.context import Message
    from fieldguide.gui.theme import Theme

ICONS = {"info": "info", "good": "circle-check", "warn": "triangle-alert", "urgent": "circle-alert"}
_COLORS = {"info": "accent", "good": "good", "warn": "warn", "urgent": "urgent"}


class InfoBar(QFrame):
    """Shows one notice at a time, the newest first; dismissing it shows the one before."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("info-bar")
        self._theme = theme
        self._notices: list[Message] = []
        self._symbol = QLabel(self)
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton(self)
        self._button.clicked.connect(self._on_button_clicked)
        self._close = QToolButton(self)
        self._close.setIcon(icon("x", theme))
        self._close.clicked.connect(self.dismiss)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._label, 1)
        self._row.addWidget(self._button)
        self._row.addWidget(self._close)
        theme.changed.connect(self._show_top)
        self.retranslate()
        self._show_top()

    @property
    def notice(self) -> Message | None:
        """What is shown."""
        return self._notices[-1] if self._notices else None

    def show_notice(self, notice: Message) -> None:
        """Show `notice`, before what is shown already. The same text is not shown twice."""
        self._notices = [old for old in self._notices if old.text != notice.text]
        self._notices.append(notice)
        self._show_top()
        self._announce(notice)

    def dismiss(self) -> None:
        """Put away what is shown."""
        if self._notices:
            self._notices.pop()
        self._show_top()

    def clear(self) -> None:
        """Put away everything."""
        self._notices.clear()
        self._show_top()

    def focus_first(self) -> None:
        """Give the focus to the button that acts, or to the one that dismisses."""
        (self._button if self._button.isVisible() else self._close).setFocus()

    def retranslate(self) -> None:
        """Set the words for the present language."""
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.setAccessibleName(self.tr("Dismiss this message"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the message away."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _on_button_clicked(self) -> None:
        notice = self.notice
        self.dismiss()
        if notice is not None and notice.on_action is not None:
            notice.on_action()

    def _show_top(self) -> None:
        notice = self.notice
        self.setVisible(notice is not None)
        if notice is None:
            # The words go from what is hidden too: they may be the user's own.
            for part in (self._label, self._button):
                part.setText("")
            self.setAccessibleName("")
            return
        px = self._theme.px
        self._row.setContentsMargins(px(14), px(6), px(8), px(6))
        self._row.setSpacing(px(10))
        drawn = icon(
            ICONS.get(notice.tone, "info"), self._theme, _COLORS.get(notice.tone, "accent")
        )
        self._symbol.setPixmap(drawn.pixmap(QSize(px(18), px(18)), self.devicePixelRatioF()))
        self._label.setText(notice.text)
        self._button.setText(notice.action)
        self._button.setVisible(bool(notice.action))
        self.setAccessibleName(notice.text)
        self.setProperty("tone", notice.tone)
        self.style().unpolish(self)
        self.style().polish(self)

    def _announce(self, notice: Message) -> None:
        # A screen reader does not look at what merely appears: tell it, and let it interrupt for
        # troubles.
        event = QAccessibleAnnouncementEvent(self, notice.text)
        if notice.tone in {"warn", "urgent"}:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
