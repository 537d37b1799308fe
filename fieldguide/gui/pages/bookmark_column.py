# SPDX-License-Identifier: Apache-2.0
"""The list of bookmarks: many can be chosen at once, dragged, and put into an order by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QToolButton, QWidget

from fieldguide.gui.icons import icon
from fieldguide.gui.models.bookmark_rows import BookmarkRows
from fieldguide.gui.pages.columns import ListColumn
from fieldguide.gui.widgets.confirm import plain_label
from fieldguide.services.keeping import BookmarkView

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from fieldguide.gui.models.rows import Row, RowsModel
    from fieldguide.gui.theme import Theme

HAND = "hand"


class BookmarkColumn(ListColumn[BookmarkView]):
    """The list, with a bar that says how many are chosen and what can be done with them.

    Signals:
        placed: Bookmarks were dropped between rows (payload: their uids, the row they go before).
        sorted_by: The user chose an order (payload: its name).
    """

    placed = Signal(list, int)
    sorted_by = Signal(str)

    def __init__(self, theme: Theme, draw: Callable[[BookmarkView], Row]) -> None:
        super().__init__(theme, draw)
        self._theme_of_bar = theme
        self._texts: dict[str, str] = {}
        self._paths: Mapping[str, str] = {}
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        everything = QShortcut(QKeySequence(QKeySequence.StandardKey.SelectAll), self.list)
        everything.setContext(Qt.ShortcutContext.WidgetShortcut)
        everything.activated.connect(self.select_all)
        self.bar, self.chosen_words = QWidget(self), plain_label()
        self.move_button, self.tag_button, self.remove_button = (
            QToolButton(),
            QToolButton(),
            QToolButton(),
        )
        self._bar_row = QHBoxLayout(self.bar)
        self._bar_row.addWidget(self.chosen_words, 1)
        for button, name in (
            (self.move_button, "folder"),
            (self.tag_button, "tag"),
            (self.remove_button, "trash-2"),
        ):
            button.setProperty("kind", "header")
            button.setIcon(icon(name, theme))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._bar_row.addWidget(button)
        self.bar.hide()
        self.add_above(self.bar)
        self.list.selectionModel().selectionChanged.connect(lambda *_ranges: self.show_chosen())
        self.shown_changed.connect(self.show_chosen)
        theme.changed.connect(self._restyle_bar)
        self._restyle_bar()

    def make_model(self, draw: Callable[[BookmarkView], Row]) -> RowsModel[BookmarkView]:
        """Rows that can be dragged."""
        made = BookmarkRows(draw, self)
        made.dropped.connect(self.placed)
        return made

    def holds(self, record: BookmarkView, words: list[str]) -> bool:
        """Looked for in both titles, the tags, the remark, the passage and the folder."""
        text = self._texts.get(record.uid)
        if text is None:
            folder = self._paths.get(record.folder, "")
            parts = (record.title, record.own_title, *record.tags, record.remark, folder)
            quote = record.passage.quote if record.passage is not None else ""
            text = "\n".join((*parts, record.heading, quote, record.search)).casefold()
            self._texts[record.uid] = text
        return all(word in text for word in words)

    def set_paths(self, paths: Mapping[str, str]) -> None:
        """What the folders are called; what was known of the records is read anew."""
        self._paths, self._texts = paths, {}

    def sort_by(self, name: str) -> None:
        """Sort, and say so."""
        super().sort_by(name)
        self.sorted_by.emit(name)

    def views(self) -> list[BookmarkView]:
        """The chosen bookmarks, in the order of the list."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [self.model.records()[row] for row in rows]

    def view(self) -> BookmarkView | None:
        """The current bookmark."""
        return self.model.record(self.list.currentIndex())

    def select_all(self) -> None:
        """Choose every bookmark that is shown, those further down included."""
        assert isinstance(self.model, BookmarkRows)  # noqa: S101 - made above
        self.model.hand_out_all()
        self.list.selectAll()

    def choose(self, uids: Collection[str]) -> None:
        """Choose these again after the rows were read anew; the current one stays current."""
        rows = [row for row, one in enumerate(self.model.records()) if one.uid in uids]
        if len(rows) < 2:
            return
        while rows[-1] >= self.model.rowCount():
            self.model.fetchMore(self.list.rootIndex())
        ranges = QItemSelection()
        for row in rows:
            ranges.select(self.model.index(row), self.model.index(row))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().select(ranges, flags)

    def show_chosen(self) -> None:
        """How many are shown, and how many of them are chosen."""
        count = len(self.list.selectionModel().selectedIndexes())
        self.set_note(str(self.shown()))
        self.chosen_words.setText(self.tr("%n selected", "", count))
        if self.bar.isHidden() == (count > 1):
            self.bar.setVisible(count > 1)

    def name_bar(self, words: Iterable[tuple[QToolButton, str]]) -> None:
        """Words for the buttons."""
        for button, text in words:
            button.setToolTip(text)
            button.setAccessibleName(text)
        self.show_chosen()

    def _refill(self, *, keep: str | None = None) -> None:
        super()._refill(keep=keep)
        assert isinstance(self.model, BookmarkRows)  # noqa: S101 - made above
        self.model.ordered = self.order == HAND and not self.filter.text().strip()

    def _restyle_bar(self) -> None:
        px = self._theme_of_bar.px
        self._bar_row.setContentsMargins(px(14), px(4), px(10), px(4))
        for button in (self.move_button, self.tag_button, self.remove_button):
            button.setIconSize(QSize(px(16), px(16)))
