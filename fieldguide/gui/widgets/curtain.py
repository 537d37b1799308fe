# SPDX-License-Identifier: Apache-2.0
"""What lies over a window while everything is hidden: a bare ground, and one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from fieldguide.gui.widgets.confirm import plain_label

if TYPE_CHECKING:
    from fieldguide.gui.theme import Theme


class Curtain(QWidget):
    """Covers one window, whatever its size becomes.

    Signals:
        raise_wanted: The user wants to see the window again.
    """

    raise_wanted = Signal()

    def __init__(self, theme: Theme, key: str, covered: QWidget) -> None:
        """Cover `covered`; `key` is the key that takes the curtain away, as a person reads it."""
        super().__init__(covered)
        self.setObjectName("curtain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._key = key
        self._words = plain_label(kind="muted", parent=self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setWordWrap(True)
        self.button = QPushButton(self)
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self.raise_wanted)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addSpacing(theme.px(10))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        covered.installEventFilter(self)
        self.retranslate()
        self._fit()

    def retranslate(self) -> None:
        """Words: for the eye as few as can be, for screen readers what it is and what to do."""
        self._words.setText(self.tr("{0} or Esc").format(self._key))
        self.button.setText(self.tr("Go on"))
        said = self.tr("Everything is hidden. Press {0}, Escape or this button to go on.")
        self.button.setAccessibleName(said.format(self._key))
        self.setAccessibleName(said.format(self._key))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window below has another size, or shows something new: stay in front."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.ChildAdded}:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        covered = self.parentWidget()
        if covered is not None:
            self.setGeometry(covered.rect())
            self.raise_()
