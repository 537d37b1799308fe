# SPDX-License-Identifier: Apache-2.0
"""The last day of a note, and what that means."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from fieldguide.gui.pages.sheet import words_label
from fieldguide.services.days import today

if TYPE_CHECKING:
    from fieldguide.gui.context import Context

DAYS = 30
"""The day that is offered first is so many days away."""


class ExpiryField(QWidget):
    """A box to tick and a day; a note without a day stays for ever.

    Signals:
        changed: The user set another day, or took it away.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._filling = False
        self.box, self.day = QCheckBox(self), QDateEdit(self)
        self.hint = words_label(kind="small")
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        # Year first also where the window is read from the right.
        self.day.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = QHBoxLayout()
        row.addWidget(self.box)
        row.addWidget(self.day)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.hint)
        self.box.toggled.connect(self._on_toggled)
        self.day.dateChanged.connect(lambda _day: self._tell())
        self.set_value("")
        self.retranslate()

    def value(self) -> str:
        """The last day, as `2026-11-24`; empty for none."""
        if not self.box.isChecked():
            return ""
        day = self.day.date()
        return dt.date(day.year(), day.month(), day.day()).isoformat()

    def set_value(self, value: str) -> None:
        """Show a last day, without a signal."""
        day = dt.date.fromisoformat(value) if value else today(self._context.guide)
        if not value:
            day += dt.timedelta(days=DAYS)
        self._filling = True
        self.box.setChecked(bool(value))
        self.day.setDate(QDate(day.year, day.month, day.day))
        self._filling = False
        self._show()

    def retranslate(self) -> None:
        """Set the words."""
        self.box.setText(self.tr("Keep only until"))
        self.day.setAccessibleName(self.tr("Last day of the note"))
        said = self.tr("After that day it goes to the trash by itself, and 30 days later for good.")
        self.hint.setText(said)
        self.day.setAccessibleDescription(said)
        self.box.setAccessibleDescription(said)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_toggled(self) -> None:
        self._show()
        self._tell()

    def _show(self) -> None:
        self.day.setEnabled(self.box.isChecked())
        self.hint.setVisible(self.box.isChecked())

    def _tell(self) -> None:
        if not self._filling:
            self.changed.emit()
