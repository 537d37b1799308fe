# SPDX-License-Identifier: Apache-2.0
"""Bookmarks as rows that can be dragged, into a folder or to another place in the order by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from fieldguide.gui.models.rows import RowsModel
from fieldguide.services.keeping import BookmarkView

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
BOOKMARKS_MIME = "application/x-fieldguide-bookmarks"


class BookmarkRows(RowsModel[BookmarkView]):
    """The rows.

    Signals:
        dropped: Bookmarks were dropped between rows (payload: their uids, the row they go before).
    """

    dropped = Signal(list, int)
    ordered = False
    """Whether all rows stand in the order by hand: only then is there a place to drop."""

    def row_of(self, ref: str) -> int:
        """The row of a bookmark, found without drawing the others."""
        for row, record in enumerate(self.records()):
            if key_of(record) == ref:
                while row >= self.rowCount():
                    self.fetchMore(QModelIndex())
                return row
        return -1

    def hand_out_all(self) -> None:
        """Hand out every row, so that all can be selected."""
        while self.canFetchMore(QModelIndex()):
            self.fetchMore(QModelIndex())

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged; what is dropped goes between them."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self.ordered else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """What is dropped moves."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Bookmarks alone."""
        return [BOOKMARKS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The names of the bookmarks that are dragged, in the order of the list."""
        rows = sorted({index.row() for index in indexes if index.isValid()})
        data = QMimeData()
        data.setData(BOOKMARKS_MIME, "\n".join(self.records()[row].uid for row in rows).encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Between rows, while they stand in the order by hand."""
        del action, column
        return self.ordered and data.hasFormat(BOOKMARKS_MIME) and row >= 0 and not parent.isValid()

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Say what was dropped where."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.dropped.emit(names_in(data), row)
        return True


def names_in(data: QMimeData) -> list[str]:
    """The uids of the bookmarks that are dragged."""
    text = bytes(data.data(BOOKMARKS_MIME).data()).decode("utf-8", "replace")
    return [uid for uid in text.split("\n") if uid]


def key_of(row: BookmarkView) -> str:
    """A row's name: the thing where all of it is marked, else the bookmark's own behind it."""
    return str(row.ref) if row.whole else f"{row.ref}\n{row.uid}"
