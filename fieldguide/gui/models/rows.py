# SPDX-License-Identifier: Apache-2.0
"""A list of the services' records as a Qt model, handed out in steps so that long lists stay quick.

What a record looks like (badges, the grey line) is the page's business: it passes a function that
turns a record into a `Row`, which is called when a row is first drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fieldguide.gui import roles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

STEP = 200
"""How many rows are shown at once; more come when the list is scrolled to its end."""

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """What the row delegate draws of one record (see `roles`)."""

    ref: str
    title: str
    teaser: str = ""
    badges: tuple[tuple[str, str], ...] = ()
    meta: str = ""
    title_marks: tuple[tuple[int, int], ...] = ()
    marks: tuple[tuple[int, int], ...] = ()
    icon: str = ""

    @property
    def spoken(self) -> str:
        """The row as one line for a screen reader."""
        parts = (self.title, *(text for text, _ in self.badges), self.meta, self.teaser)
        return ", ".join(part for part in parts if part)


class RowsModel(QAbstractListModel, Generic[T]):
    """Records in the order they were given."""

    def __init__(self, draw: Callable[[T], Row], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draw = draw
        self._records: Sequence[T] = ()
        self._shown = 0
        self._rows: dict[int, Row] = {}
        self._starred: frozenset[str] = frozenset()

    def set_rows(self, records: Sequence[T]) -> None:
        """Show other records."""
        self.beginResetModel()
        self._records = records
        self._shown = min(STEP, len(records))
        self._rows = {}
        self.endResetModel()

    def append_rows(self, records: Sequence[T]) -> None:
        """Put more records below those that are there."""
        everything = (*self._records, *records)
        if self._shown < len(self._records) or not records:
            self._records = everything
            return
        last = min(self._shown + max(STEP, len(records)), len(everything)) - 1
        self.beginInsertRows(_NOWHERE, self._shown, last)
        self._records = everything
        self._shown = last + 1
        self.endInsertRows()

    def remove_row(self, row: int) -> None:
        """Take one record out."""
        self.beginRemoveRows(_NOWHERE, row, row)
        self._records = (*self._records[:row], *self._records[row + 1 :])
        self._shown -= 1
        self._rows = {}
        self.endRemoveRows()

    def set_starred(self, refs: Iterable[str]) -> None:
        """Tell which things are bookmarked; only the rows that change are drawn again."""
        before, self._starred = self._starred, frozenset(refs)
        changed = before ^ self._starred
        for row in range(self._shown) if changed else ():
            if self._row(row).ref in changed:
                self.refresh(row)

    def refresh(self, row: int) -> None:
        """Draw one row again."""
        self._rows.pop(row, None)
        index = self.index(row)
        self.dataChanged.emit(index, index)

    def refresh_all(self) -> None:
        """Draw every row again, for instance in another language."""
        self._rows = {}
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(self._shown - 1))

    def records(self) -> Sequence[T]:
        """Every record, those that are not handed out yet included."""
        return self._records

    def record(self, index: Index) -> T | None:
        """The record behind an index."""
        return self._records[index.row()] if index.isValid() and index.row() < self._shown else None

    def row_of(self, ref: str) -> int:
        """The row of a thing, handed out if it was not yet; -1 if it is not here."""
        for row in range(len(self._records)):
            if self._row(row).ref == ref:
                while row >= self._shown:
                    self.fetchMore(_NOWHERE)
                return row
        return -1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows were handed out."""
        return 0 if parent.isValid() else self._shown

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are more."""
        return not parent.isValid() and self._shown < len(self._records)

    def fetchMore(self, parent: Index) -> None:
        """Hand out the next step."""
        if not self.canFetchMore(parent):
            return
        last = min(self._shown + STEP, len(self._records)) - 1
        self.beginInsertRows(_NOWHERE, self._shown, last)
        self._shown = last + 1
        self.endInsertRows()

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401, PLR0911, PLR0912 - Qt's signature, one value a role
        """What the view and the delegate draw."""
        if not index.isValid() or index.row() >= self._shown:
            return None
        row = self._row(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole | roles.TITLE:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case roles.TITLE_MARKS:
                return row.title_marks
            case roles.TEASER:
                return row.teaser
            case roles.MARKS:
                return row.marks
            case roles.BADGES:
                return row.badges
            case roles.META:
                return row.meta
            case roles.STARRED:
                return row.ref in self._starred
            case roles.ICON:
                return row.icon
            case roles.REF:
                return row.ref
            case roles.ROW:
                return self._records[index.row()]
            case _:
                return None

    def _row(self, row: int) -> Row:
        drawn = self._rows.get(row)
        if drawn is None:
            drawn = self._rows[row] = self._draw(self._records[row])
        return drawn
