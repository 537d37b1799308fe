# SPDX-License-Identifier: Apache-2.0
"""A quiet line below a note that looks as if it were about one person. It blocks nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from fieldguide.gui.pages.sheet import words_label
from fieldguide.services import noting

if TYPE_CHECKING:
    from fieldguide.gui.context import Context

LOOK_AFTER_MS = 300
"""After the last key: while somebody types nothing comes and goes."""


class CaseReminder(QWidget):
    """Says once for each note that this is no case file, and stays until it no longer fits.

    What is looked at is kept nowhere; that it was put away is forgotten with the note.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._text = ""
        self._said = False
        self.label, self.hide_button = words_label(kind="muted"), QPushButton(self)
        self.hide_button.setProperty("kind", "link")
        self.hide_button.setAutoDefault(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label, 1)
        row.addWidget(self.hide_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_AFTER_MS)
        self._timer.timeout.connect(self._look)
        self.hide_button.clicked.connect(self.hide)
        self.retranslate()
        self.hide()

    def begin(self, text: str) -> None:
        """Another note is shown."""
        self._said = False
        self._text = text
        self._look()

    def follow(self, text: str) -> None:
        """The note was changed."""
        self._text = text
        self._timer.start()

    def retranslate(self) -> None:
        """Set the words."""
        self.label.setText(
            self.tr(
                "This looks like a person’s name with a number or a place. Field Guide is no case"
                " file: keep such data where your organisation protects them."
            )
        )
        self.hide_button.setText(self.tr("Hide"))
        self.hide_button.setAccessibleName(self.tr("Hide the reminder"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _look(self) -> None:
        wanted = self._context.guide.device.case_reminder
        if not wanted or not noting.looks_like_a_case(self._text):
            self._said = False
            self.hide()
        elif not self._said:
            self._said = True
            self.show()
            # A screen reader does not look at what merely appears.
            event = QAccessibleAnnouncementEvent(self, self.label.text())
            QAccessible.updateAccessibility(event)
