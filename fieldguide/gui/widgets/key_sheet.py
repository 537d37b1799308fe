# SPDX-License-Identifier: Apache-2.0
"""The sheet of keys that `?` shows, made from the table of commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fieldguide.gui.actions import Actions, plain_text, shown_keys
from fieldguide.gui.widgets.confirm import plain_label

if TYPE_CHECKING:
    from fieldguide.gui.theme import Theme

COLUMNS = 2


class KeySheet(QDialog):
    """Every command that has keys, by menu."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        px = theme.px
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._sheet(actions))
        area.setAccessibleName(self.tr("Keys"))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(area)
        column.addWidget(box)
        self.resize(px(820), px(640))

    def _sheet(self, actions: Actions) -> QWidget:
        groups: dict[str, list[tuple[str, list[str]]]] = {}
        for command, action in actions:
            keys = shown_keys(command, action)
            if keys and action.isVisible():
                title = actions.menu_title(command.menu.partition("/")[0])
                groups.setdefault(title, []).append((plain_text(action), keys))
        sheet = QWidget()
        sides = QHBoxLayout(sheet)
        sides.setSpacing(self._theme.px(40))
        sides.setContentsMargins(self._theme.px(8), 0, self._theme.px(16), 0)
        columns = [QVBoxLayout() for _ in range(COLUMNS)]
        filled = [0] * COLUMNS
        for title, rows in groups.items():
            # The shorter column gets the next group.
            shortest = filled.index(min(filled))
            columns[shortest].addLayout(self._group(title, rows))
            filled[shortest] += len(rows) + 2
        for column in columns:
            column.addStretch(1)
            sides.addLayout(column, 1)
        return sheet

    def _group(self, title: str, rows: list[tuple[str, list[str]]]) -> QGridLayout:
        px = self._theme.px
        grid = QGridLayout()
        grid.setVerticalSpacing(px(6))
        grid.setContentsMargins(0, 0, 0, px(10))
        grid.addWidget(plain_label(title, "heading"), 0, 0, 1, 2)
        for row, (name, keys) in enumerate(rows, start=1):
            grid.addWidget(plain_label(name), row, 0)
            caps = QHBoxLayout()
            caps.setSpacing(px(4))
            caps.addStretch(1)
            for key in keys:
                cap = plain_label(key, "key")
                cap.setAccessibleName(f"{name}: {key}")
                cap.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
                caps.addWidget(cap)
            grid.addLayout(caps, row, 1)
        return grid
