# SPDX-License-Identifier: Apache-2.0
"""What stands where a content is missing: empty, loading, or a trouble with a next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from fieldguide.gui.widgets.inner_focus import InnerFocus
from fieldguide.gui.wording import words_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldguide.base.errors import FieldGuideError
    from fieldguide.gui.theme import Theme

LOADING_AFTER_MS = 200
"""A wait shorter than this is not shown: a flicker disturbs more than it tells."""


class StateStack(InnerFocus, QStackedWidget):
    """A content, or a message in its place."""

    def __init__(self, theme: Theme, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._content = content
        self._on_action: Callable[[], None] | None = None
        self._title = _label("heading")
        self._text = _label("muted")
        self._button = QPushButton(self)
        self._button.setAutoDefault(True)
        self._button.clicked.connect(self._act)
        message = QWidget(self)
        lines = QVBoxLayout(message)
        lines.addStretch(2)
        for widget in (self._title, self._text):
            lines.addWidget(widget)
        lines.addSpacing(8)
        lines.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch(3)
        self._message = message
        self.addWidget(content)
        self.addWidget(message)
        self.set_inner(content)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOADING_AFTER_MS)
        self._timer.timeout.connect(self._show_loading)
        self.currentChanged.connect(lambda _at: self.updateGeometry())
        theme.changed.connect(self._restyle)
        self._restyle()

    def minimumSizeHint(self) -> QSize:
        """The room that what is shown needs; a wide form behind it asks for none."""
        shown = self.currentWidget() or self._content
        return shown.minimumSizeHint().expandedTo(shown.minimumSize())

    def show_content(self) -> None:
        """Show the content."""
        self._timer.stop()
        self.setCurrentWidget(self._content)
        self.set_inner(self._content)

    def start_loading(self) -> None:
        """Something was asked; say so if the answer takes a while."""
        if not self._timer.isActive():
            self._timer.start()

    def show_message(
        self,
        title: str,
        text: str = "",
        action: str = "",
        on_action: Callable[[], None] | None = None,
    ) -> None:
        """Show words in the place of the content, perhaps with a button."""
        self._timer.stop()
        self._put(title, text, action, on_action)

    def show_trouble(
        self, trouble: FieldGuideError, again: Callable[[], None] | None = None
    ) -> None:
        """Say what went wrong, what to do now, and offer to try again."""
        said = words_for(trouble)
        self.show_message(said.text, said.next_step, self.tr("Try again") if again else "", again)

    @property
    def message(self) -> str:
        """The words that stand in the place of the content; empty while the content is shown."""
        return self._title.text() if self.currentWidget() is self._message else ""

    def _show_loading(self) -> None:
        self._put(self.tr("One moment…"), "", "", None)

    def _put(
        self, title: str, text: str, action: str, on_action: Callable[[], None] | None
    ) -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._on_action = on_action
        self._message.setAccessibleName(title)
        self._message.setAccessibleDescription(text)
        self.setCurrentWidget(self._message)
        self.set_inner(self._button if action else None)

    def _act(self) -> None:
        if self._on_action is not None:
            self._on_action()

    def _restyle(self) -> None:
        # The stretches above and below keep their distance; a low column needs its height.
        side = self._theme.px(24)
        layout = self._message.layout()
        if layout is not None:
            layout.setContentsMargins(side, 0, side, 0)


def _label(kind: str) -> QLabel:
    label = QLabel()
    label.setProperty("kind", kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label
