# SPDX-License-Identifier: Apache-2.0
"""A button that shows a key; pressed, it takes the next key as the new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

_HELD = frozenset(
    {
        *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr),
        *(Qt.Key.Key_Meta, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_unknown),
    }
)


class KeyButton(QPushButton):
    """Shows a key and listens for another.

    Signals:
        pressed_key: A key was pressed for it (payload: QKeyCombination). The owner says whether
            it is taken, with `set_key`.
    """

    pressed_key = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = QKeySequence()
        self._listening = False
        self.setAutoDefault(True)
        self.clicked.connect(self._listen)

    @property
    def is_listening(self) -> bool:
        """Whether the next key is the new one."""
        return self._listening

    def set_key(self, key: QKeySequence) -> None:
        """Show a key, and stop listening."""
        self._key = key
        self._end()

    def event(self, event: QEvent) -> bool:
        """While it listens every key comes here, Tab and the keys of commands too."""
        if self._listening and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
                return True
        if event.type() == QEvent.Type.LanguageChange:
            self._show_words()
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere keeps the old key."""
        self._end()
        super().focusOutEvent(event)

    def _listen(self) -> None:
        self._listening = True
        self._show_words()

    def _end(self) -> None:
        self._listening = False
        self._show_words()

    def _take(self, event: QKeyEvent) -> None:
        if event.key() in _HELD:
            return
        if event.key() == Qt.Key.Key_Escape:
            self._end()
            return
        self._end()
        self.pressed_key.emit(event.keyCombination())

    def _show_words(self) -> None:
        native = self._key.toString(QKeySequence.SequenceFormat.NativeText)
        self.setText(self.tr("Press a key…") if self._listening else native)
