# SPDX-License-Identifier: Apache-2.0
"""The tree of folders: renamed, removed, moved and dropped upon, by keys and by mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from fieldguide.gui.widgets.counted import CountTree

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent

    from fieldguide.gui.theme import Theme

_ALT = Qt.KeyboardModifier.AltModifier


class FolderView(CountTree):
    """The tree.

    Signals:
        rename_wanted: F2.
        remove_wanted: Delete.
        new_wanted: Insert.
        move_wanted: Ctrl+M.
        step_wanted: Alt+Up or Alt+Down (payload: -1 or 1).
        menu_wanted: The menu of the line that is current (payload: where on the screen).
    """

    rename_wanted = Signal()
    remove_wanted = Signal()
    new_wanted = Signal()
    move_wanted = Signal()
    step_wanted = Signal(int)
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, count_role: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, count_role, parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setAutoExpandDelay(700)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the folders; the rest is the tree's."""
        alt = event.modifiers() & _ALT
        match event.key():
            case Qt.Key.Key_F2:
                self.rename_wanted.emit()
            case Qt.Key.Key_Delete:
                self.remove_wanted.emit()
            case Qt.Key.Key_Insert:
                self.new_wanted.emit()
            case Qt.Key.Key_Up if alt:
                self.step_wanted.emit(-1)
            case Qt.Key.Key_Down if alt:
                self.step_wanted.emit(1)
            case Qt.Key.Key_M if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.move_wanted.emit()
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu stands at the pointer, or below the current line."""
        at = event.globalPos()
        if event.reason() != event.Reason.Mouse:
            line = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(line.bottomLeft())
        self.menu_wanted.emit(at)
