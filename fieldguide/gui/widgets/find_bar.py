# SPDX-License-Identifier: Apache-2.0
"""The bar for finding something in the text that is shown: Ctrl+F, F3, Escape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from fieldguide.gui.icons import icon

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from fieldguide.gui.theme import Theme
    from fieldguide.gui.widgets.text_view import TextView


class FindBar(QFrame):
    """Finds in one text at a time.

    Signals:
        closed: The user put the bar away.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find-bar")
        self._theme = theme
        self._view: TextView | None = None
        self._field = QLineEdit(self)
        self._field.setMaxLength(200)
        self._field.textEdited.connect(self._on_edited)
        self._count = QLabel(self)
        self._count.setProperty("kind", "small")
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._previous = self._button("chevron-up")
        self._previous.clicked.connect(lambda: self.step(-1))
        self._next = self._button("chevron-down")
        self._next.clicked.connect(lambda: self.step(1))
        self._close = self._button("x")
        self._close.clicked.connect(self.put_away)
        self._row = QHBoxLayout(self)
        for widget in (self._field, self._previous, self._next, self._count):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._row.addWidget(self._close)
        self.hide()
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def open_for(self, view: TextView) -> None:
        """Find in `view`; what is selected there is the first thing to find."""
        self.follow(view)
        chosen = view.textCursor().selectedText()
        if chosen and "\u2029" not in chosen and len(chosen) <= 200:
            self._field.setText(chosen)
        self.show()
        self._field.setFocus()
        self._field.selectAll()
        self._on_edited(self._field.text())

    def follow(self, view: TextView | None) -> None:
        """Another text is shown: find there from now on, or put the bar away if there is none."""
        if view is self._view:
            return
        if self._view is not None:
            self._view.hits_changed.disconnect(self._on_hits_changed)
            self._view.find_text("")
        self._view = view
        if view is None:
            self.hide()
            return
        view.hits_changed.connect(self._on_hits_changed)
        if self.isVisible():
            self._on_edited(self._field.text())

    def step(self, by: int) -> None:
        """Go to the next hit or the one before."""
        if self._view is not None:
            self._view.step(by)

    def forget(self) -> None:
        """Let go of the text, and of the words that were looked for."""
        self.follow(None)
        self._field.clear()

    def put_away(self) -> None:
        """Close the bar; the marks of the search come back, and the text has the focus."""
        self.hide()
        if self._view is not None:
            self._view.find_text("")
            self._view.setFocus()
        self.closed.emit()

    def count_text(self) -> str:
        """What the bar says about the hits."""
        return self._count.text()

    def retranslate(self) -> None:
        """Set the words for the present language."""
        self._field.setPlaceholderText(self.tr("Find in the text"))
        for widget, name in (
            (self._field, self.tr("Find in the text")),
            (self._previous, self.tr("Previous hit")),
            (self._next, self.tr("Next hit")),
            (self._close, self.tr("Close")),
        ):
            widget.setAccessibleName(name)
            if widget is not self._field:
                widget.setToolTip(name)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, Escape closes."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _on_edited(self, text: str) -> None:
        if self._view is not None:
            self._view.find_text(text)

    def _on_hits_changed(self, current: int, count: int) -> None:
        if not self._field.text():
            self._count.setText("")
        elif count:
            self._count.setText(
                self.tr("{current} of {count}").format(current=current, count=count)
            )
        else:
            self._count.setText(self.tr("Not found"))

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name, self._theme))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(14), px(6), px(8), px(6))
        self._row.setSpacing(px(6))
        self._field.setFixedWidth(px(260))
