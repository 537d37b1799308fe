# SPDX-License-Identifier: Apache-2.0
"""The command palette: every command that can be used now, found by typing a part of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import (
    QAction,
    QIcon,
    QKeyEvent,
    QPainter,
    QPixmap,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from fieldguide.gui.actions import Actions, plain_text, shown_keys
from fieldguide.gui.text_search import fold

if TYPE_CHECKING:
    from fieldguide.gui.theme import Theme

_FOLDED = int(Qt.ItemDataRole.UserRole) + 1
_ACTION = int(Qt.ItemDataRole.UserRole) + 2
_KEYS = int(Qt.ItemDataRole.UserRole) + 3


class _KeysDelegate(QStyledItemDelegate):
    """Draws the keys of a command at the end of its row."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row, then the keys."""
        super().paint(painter, option, index)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        flags = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.save()
        painter.setPen(option.palette.placeholderText().color())
        painter.drawText(option.rect.adjusted(12, 0, -12, 0), int(flags), index.data(_KEYS))
        painter.restore()


class Palette(QDialog):
    """A field and the commands that match it. The chosen one acts after the dialog has gone."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        px = theme.px
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("Type a part of a command"))
        self._field.setAccessibleName(self.tr("Filter commands"))
        self._field.textEdited.connect(self._on_edited)
        self._rows = QStandardItemModel(self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._rows)
        self._shown.setFilterRole(_FOLDED)
        self._list = QListView(self)
        self._list.setProperty("kind", "palette")
        self._list.setModel(self._shown)
        self._list.setUniformItemSizes(True)
        self._list.setItemDelegate(_KeysDelegate(self._list))
        self._list.setIconSize(QSize(px(18), px(18)))
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.activated.connect(lambda _: self._run())
        self._fill(actions, px(32))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(12), px(12), px(12))
        column.setSpacing(px(8))
        column.addWidget(self._field)
        column.addWidget(self._list)
        self.resize(px(520), px(420))
        self._choose(0)

    def names(self) -> list[str]:
        """The commands that are shown, by name."""
        rows = range(self._shown.rowCount())
        return [self._action_at(row).objectName() for row in rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows walk the list while the field keeps the focus; Enter gives the command."""
        step = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}.get(event.key())
        if step is not None and self._shown.rowCount():
            self._choose((self._list.currentIndex().row() + step) % self._shown.rowCount())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._run()
        else:
            super().keyPressEvent(event)

    def _fill(self, actions: Actions, height: int) -> None:
        # A command without an icon is written where the others are.
        nothing = QPixmap(1, 1)
        nothing.fill(Qt.GlobalColor.transparent)
        blank = QIcon(nothing)
        for command, action in actions:
            if not action.isEnabled() or command.id == "palette":
                continue
            name = plain_text(action)
            menu = actions.menu_title(command.menu)
            keys = shown_keys(command, action)
            label = self.tr("{menu}: {command}").format(menu=menu, command=name)
            row = QStandardItem(blank if action.icon().isNull() else action.icon(), label)
            row.setData(keys[0] if keys else "", _KEYS)
            row.setData(
                f"{label}, {keys[0]}" if keys else label, int(Qt.ItemDataRole.AccessibleTextRole)
            )
            row.setData(fold(f"{label} {command.id}"), _FOLDED)
            row.setData(action, _ACTION)
            row.setSizeHint(QSize(0, height))
            self._rows.appendRow(row)

    def _on_edited(self, text: str) -> None:
        self._shown.setFilterFixedString(fold(text).strip())
        self._choose(0)

    def _choose(self, row: int) -> None:
        self._list.setCurrentIndex(self._shown.index(row, 0))

    def _action_at(self, row: int) -> QAction:
        return self._shown.index(row, 0).data(_ACTION)

    def _run(self) -> None:
        index = self._list.currentIndex()
        if not index.isValid():
            return
        action = self._action_at(index.row())
        # The window has the focus again by then, so "find" or "copy" act where the user was.
        self.finished.connect(action.trigger)
        self.accept()
