# SPDX-License-Identifier: Apache-2.0
"""A list of cards that the keyboard opens and removes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from fieldguide.gui.widgets.row_delegate import RowDelegate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from fieldguide.gui.theme import Theme


class CardList(QListView):
    """A list of cards. Enter opens the current one; Delete is passed on.

    Signals:
        opened: Enter or a double click on a row (payload: index).
        removed: Delete on a row (payload: index).
    """

    opened = Signal(QModelIndex)
    removed = Signal(QModelIndex)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(RowDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Delete are ours, the rest is the list's."""
        index = self.currentIndex()
        if index.isValid() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(index)
        elif index.isValid() and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(index)
        else:
            super().keyPressEvent(event)
