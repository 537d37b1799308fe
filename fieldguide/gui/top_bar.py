# SPDX-License-Identifier: Apache-2.0
"""The bar at the top of the window: back, forward, and the search box in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from fieldguide.gui.actions import Actions, plain_text
from fieldguide.gui.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from fieldguide.gui.theme import Theme

HEIGHT, BUTTON, ICON = 48, 32, 16


class TopBar(QFrame):
    """Back, forward and search."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("top-bar")
        self._theme = theme
        self._actions = actions
        self._buttons = [self._button(name) for name in ("back", "forward")]
        self.search = SearchBox(theme, self)
        # Only one of the two is there, and only where there is a passphrase.
        self._locks = [self._button(name) for name in ("lock", "unlock")]
        for button in self._locks:
            button.defaultAction().changed.connect(self._show_locks)
        self._row = QHBoxLayout(self)
        self._sides = QHBoxLayout()
        for button in self._buttons:
            self._sides.addWidget(button)
        self._sides.addStretch(1)
        # Equal shares to the left and right keep the box in the middle of the window.
        self._row.addLayout(self._sides, 1)
        self._row.addWidget(self.search, 4)
        self._balance = QWidget(self)
        self._ends = QHBoxLayout(self._balance)
        self._ends.setContentsMargins(0, 0, 0, 0)
        self._ends.addStretch(1)
        for button in self._locks:
            self._ends.addWidget(button)
        self._row.addWidget(self._balance, 1)
        theme.changed.connect(self.restyle)
        self.restyle()
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words for the present language."""
        for button in (*self._buttons, *self._locks):
            name = plain_text(button.defaultAction())
            keys = button.defaultAction().shortcut().toString()
            button.setAccessibleName(name)
            said = self.tr("{command} ({keys})") if keys else "{command}"
            button.defaultAction().setToolTip(said.format(command=name, keys=keys))

    def restyle(self) -> None:
        """Take sizes again."""
        px = self._theme.px
        self.setFixedHeight(px(HEIGHT))
        self._row.setContentsMargins(px(12), 0, px(12), 0)
        self._row.setSpacing(px(12))
        self._sides.setSpacing(px(8))
        self._ends.setSpacing(px(8))
        self._balance.setMinimumWidth(2 * px(BUTTON) + px(8))
        for button in (*self._buttons, *self._locks):
            button.setFixedSize(px(BUTTON), px(BUTTON))
            button.setIconSize(QSize(px(ICON), px(ICON)))

    def _show_locks(self) -> None:
        for button in self._locks:
            button.setVisible(button.defaultAction().isVisible())

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(self._actions[name])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
