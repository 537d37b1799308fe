# SPDX-License-Identifier: Apache-2.0
"""A part of Home: a heading with lines below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from fieldguide.gui.pages.sheet import clear_layout, words_label

if TYPE_CHECKING:
    from fieldguide.gui.widgets.text_button import TextButton


class Lines(QWidget):
    """A heading with lines below, or with a hint where there are none."""

    def __init__(self) -> None:
        super().__init__()
        self._title = heading_label()
        self._hint = words_label(kind="muted")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addLayout(self._lines)
        self._hint.hide()

    def set_title(self, title: str) -> None:
        """What the heading says."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def clear(self) -> None:
        """Take the lines away."""
        clear_layout(self._lines)

    def add(self, line: TextButton) -> None:
        """One line more."""
        self._lines.addWidget(line)

    def end(self, hint: str) -> None:
        """All lines are there; the hint stands where there is none."""
        self._hint.setText(hint)
        self._hint.setVisible(self._lines.count() == 0)


def heading_label() -> QLabel:
    """A heading."""
    return words_label(kind="heading")
