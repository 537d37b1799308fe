# SPDX-License-Identifier: Apache-2.0
"""The search box of the top bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

    from fieldguide.gui.theme import Theme

HEIGHT, WIDTH = 37, 620


class SearchBox(QLineEdit):
    """Where a question is typed. A chip at its end says which key leads in, or out.

    Signals:
        asked: The user changed the text (payload: the text).
        down_pressed: The user wants to go into the results.
        accepted: The user pressed Enter.
        escaped: The user pressed Escape.
    """

    asked = Signal(str)
    down_pressed = Signal()
    accepted = Signal()
    escaped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search-box")
        self._theme = theme
        self._chip = QLabel(self)
        self._chip.setProperty("kind", "key")
        self._chip.setTextFormat(Qt.TextFormat.PlainText)
        self._chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._chip.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMaxLength(1000)
        self.textEdited.connect(self.asked)
        theme.changed.connect(self.restyle)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words for the present language."""
        self.setPlaceholderText(self.tr("Search guidance, checklists, notes and documents"))
        self.setAccessibleName(self.tr("Search"))
        self.setAccessibleDescription(
            self.tr("Results appear while you type. Down goes to the results, Escape goes back.")
        )
        self.restyle()

    def restyle(self) -> None:
        """Take sizes again."""
        self.setFixedHeight(self._theme.px(HEIGHT))
        self.setMaximumWidth(self._theme.px(WIDTH))
        self._show_chip()

    def set_text(self, text: str) -> None:
        """Show a question without asking it."""
        if text != self.text():
            self.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._show_chip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down, Enter and Escape lead out of the box."""
        signals = {
            int(Qt.Key.Key_Down): self.down_pressed,
            int(Qt.Key.Key_Return): self.accepted,
            int(Qt.Key.Key_Enter): self.accepted,
            int(Qt.Key.Key_Escape): self.escaped,
        }
        signal = signals.get(event.key())
        if signal is None:
            super().keyPressEvent(event)
        else:
            signal.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The chip says how to get out."""
        super().focusInEvent(event)
        self._show_chip()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The chip says how to get in."""
        super().focusOutEvent(event)
        self._show_chip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chip at the end."""
        super().resizeEvent(event)
        self._place_chip()

    def chip_text(self) -> str:
        """What the chip says."""
        return self._chip.text()

    def _show_chip(self) -> None:
        # Names of keys, as they are printed on them.
        self._chip.setText(self.tr("Esc") if self.hasFocus() else self.tr("Ctrl K"))
        # By itself the field begins where the script of its text does.
        rtl = self.isRightToLeft()
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self._place_chip()

    def _place_chip(self) -> None:
        px = self._theme.px
        self._chip.adjustSize()
        self._chip.resize(self._chip.width(), px(20))
        gap = px(12)
        at_end = gap if self.isRightToLeft() else self.width() - self._chip.width() - gap
        self._chip.move(at_end, (self.height() - self._chip.height()) // 2)
        room = self._chip.width() + gap
        rtl = self.isRightToLeft()
        self.setTextMargins(room if rtl else px(2), 0, px(2) if rtl else room, 0)
