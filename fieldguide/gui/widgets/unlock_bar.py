# SPDX-License-Identifier: Apache-2.0
"""The bar in which the passphrase is given while the user's own data are locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from fieldguide.gui.icons import icon
from fieldguide.gui.widgets.confirm import plain_label
from fieldguide.gui.widgets.filled_button import FilledButton

if TYPE_CHECKING:
    from fieldguide.gui.theme import Theme

SECOND_MS = 1_000
LONGEST = 1_000
"""Letters of a passphrase; more are not taken."""


class UnlockBar(QFrame):
    """A field for the passphrase, and below it what came of the last try.

    Signals:
        given: A passphrase was given (payload: the passphrase).
    """

    given = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unlock-bar")
        self._theme = theme
        self._wait = 0
        self._trouble = ""
        self._wrong = False
        self._symbol = QLabel(self)
        self._words = plain_label(parent=self)
        self._words.setWordWrap(True)
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(LONGEST)
        self.field.returnPressed.connect(self._give)
        self.button = FilledButton(theme, "primary", self)
        self.button.clicked.connect(self._give)
        self._said = plain_label(parent=self)
        self._said.setWordWrap(True)
        self._said.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND_MS)
        self._timer.timeout.connect(self.count_down)
        self._row = QHBoxLayout()
        self._row.addWidget(self._symbol)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self.field)
        self._row.addWidget(self.button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._row)
        self._column.addWidget(self._said)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def focus_first(self) -> None:
        """Give the focus to the field."""
        self.field.setFocus()
        self.field.selectAll()

    def begin(self) -> None:
        """Locked: nothing was tried yet."""
        self.field.clear()
        self._wrong, self._trouble = False, ""
        self._end_wait()

    def show_wrong(self, wait: int) -> None:
        """The passphrase was wrong; another is taken after `wait` seconds."""
        self._wrong, self._trouble = True, ""
        self._begin_wait(wait)

    def show_later(self, wait: int) -> None:
        """The passphrase was not tried: another is taken after `wait` seconds."""
        self._trouble = ""
        self._begin_wait(wait)

    def show_trouble(self, words: str) -> None:
        """It could not be tried, for another reason."""
        self._wrong, self._trouble = False, words
        self._end_wait()

    def count_down(self) -> None:
        """A second went by; what the timer does."""
        self._wait = max(0, self._wait - 1)
        if self._wait == 0:
            self._end_wait()
        else:
            self._show_said()

    @property
    def said(self) -> str:
        """What came of the last try, in words."""
        return self._said.text()

    def retranslate(self) -> None:
        """Words."""
        self._words.setText(self.tr("Your bookmarks, notes and checklists are locked."))
        self.field.setPlaceholderText(self.tr("Passphrase"))
        self.field.setAccessibleName(self.tr("Passphrase of your own data"))
        self.button.setText(self.tr("Unlock"))
        self._show_said()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        # Qt sends the first of these from inside the constructor already.
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_column"):
            self.retranslate()

    def _give(self) -> None:
        if self._wait or not self.field.isEnabled() or not self.field.text():
            return
        passphrase = self.field.text()
        self.field.clear()
        # Trying takes a while on purpose. A field that is disabled would lose the focus.
        self.field.setReadOnly(True)
        self.button.setEnabled(False)
        self.given.emit(passphrase)

    def _begin_wait(self, wait: int) -> None:
        self._wait = wait
        if not wait:
            self._end_wait()
            return
        self.field.setReadOnly(True)
        self.button.setEnabled(False)
        self._timer.start()
        self._show_said()
        self._announce()

    def _end_wait(self) -> None:
        self._wait = 0
        self._timer.stop()
        self.field.setReadOnly(False)
        self.button.setEnabled(True)
        self._show_said()
        if self._wrong or self._trouble:
            self._announce()

    def _show_said(self) -> None:
        wrong = self.tr(
            "That is not the passphrase. If it is forgotten, what it protects is gone: nobody can "
            "bring it back."
        )
        wait = self.tr("%n second(s) until the next try.", "", self._wait) if self._wait else ""
        parts = [wrong if self._wrong else "", self._trouble, wait]
        self._said.setText(" ".join(part for part in parts if part))
        self._said.setVisible(bool(self._said.text()))
        self.field.setAccessibleDescription(self._said.text())

    def _announce(self) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._said.text()))

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(14), px(8), px(14), px(8))
        self._column.setSpacing(px(4))
        self._row.setSpacing(px(10))
        self.field.setFixedWidth(px(260))
        drawn = icon("lock", self._theme, "accent")
        self._symbol.setPixmap(drawn.pixmap(QSize(px(18), px(18)), self.devicePixelRatioF()))
