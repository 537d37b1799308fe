# SPDX-License-Identifier: Apache-2.0
"""The column with a list that most pages have: header, sort menu, filter box, cards, and states."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldguide.gui.icons import icon
from fieldguide.gui.models.rows import Row, RowsModel
from fieldguide.gui.pages.states import StateStack
from fieldguide.gui.widgets.card_list import CardList
from fieldguide.gui.widgets.panel import Panel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fieldguide.gui.theme import Theme

T = TypeVar("T")
FILTER_AFTER_MS = 150


@dataclass(frozen=True)
class Order(Generic[T]):
    """A way to sort a list: its name in a place, its words, and the key (None: as it was given)."""

    name: str
    text: str
    key: Callable[[T], Any] | None = None


class ListColumn(Panel, Generic[T]):
    """A headed list of records.

    Signals:
        chosen: Another row became current (payload: the thing as `pack:id`; empty when none is).
        opened: The user opened a row with Enter or a double click (payload: the thing).
        removed: The user pressed Delete on a row (payload: the thing).
        shown_changed: Other rows are shown; `shown()` counts them.
    """

    chosen = Signal(str)
    opened = Signal(str)
    removed = Signal(str)
    shown_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        draw: Callable[[T], Row],
        *,
        filtered: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self._theme_of_column = theme
        self._draw = draw
        self._all: Sequence[T] = ()
        self._orders: Sequence[Order[T]] = ()
        self._order = ""
        self.model: RowsModel[T] = self.make_model(draw)
        self.list = CardList(theme)
        self.list.setModel(self.model)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.list.opened.connect(lambda index: self.opened.emit(self._ref(index)))
        self.list.removed.connect(lambda index: self.removed.emit(self._ref(index)))
        self.sort_button = QToolButton(self)
        self.sort_button.setProperty("kind", "header")
        self.sort_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sort_button.setIcon(icon("arrow-up-down", theme))
        self.sort_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.sort_button.hide()
        self.add_tool(self.sort_button)
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        self._filter_timer = QTimer(self)
        self._filter_timer.setSingleShot(True)
        self._filter_timer.setInterval(FILTER_AFTER_MS)
        self._filter_timer.timeout.connect(self._refill)
        self.filter.textChanged.connect(lambda _text: self._filter_timer.start())
        self._filter_row = QWidget(self)
        QVBoxLayout(self._filter_row).addWidget(self.filter)
        self.states = StateStack(theme, self.list)
        if filtered:
            self.add_above(self._filter_row)
        else:
            self._filter_row.hide()
        self.set_body(self.states)
        self._empty: tuple[str, str] = ("", "")
        theme.changed.connect(self._restyle_column)
        self._restyle_column()

    def make_model(self, draw: Callable[[T], Row]) -> RowsModel[T]:
        """The rows; a column whose rows can do more brings its own."""
        return RowsModel(draw, self)

    def holds(self, record: T, words: list[str]) -> bool:
        """Whether a record has all these words, which are folded."""
        text = self._draw(record).spoken.casefold()
        return all(word in text for word in words)

    def add_above(self, widget: QWidget) -> None:
        """Put something between the header and the list."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101 - a Panel's layout is one
        layout.insertWidget(1, widget)

    def add_on_top(self, widget: QWidget) -> None:
        """Put something above the header, after whatever was put below it."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101 - a Panel's layout is one
        layout.insertWidget(0, widget)

    def set_orders(self, orders: Sequence[Order[T]]) -> None:
        """Offer ways to sort; the first is the usual one. Called again in each language."""
        self._orders = orders
        if self._order not in {order.name for order in orders}:
            self._order = orders[0].name
        menu = QMenu(self.sort_button)
        group = QActionGroup(menu)
        for order in orders:
            action = QAction(order.text, menu)
            action.setCheckable(True)
            action.setChecked(order.name == self._order)
            action.triggered.connect(lambda _checked, name=order.name: self.sort_by(name))
            group.addAction(action)
            menu.addAction(action)
        old = self.sort_button.menu()
        self.sort_button.setMenu(menu)
        if old is not None:
            old.deleteLater()
        self._show_order()
        self.sort_button.show()

    def set_words(self, *, empty: str, empty_hint: str = "", filter_hint: str = "") -> None:
        """The words for an empty list and the filter box."""
        self._empty = (empty, empty_hint)
        self.filter.setPlaceholderText(filter_hint)
        self.filter.setAccessibleName(filter_hint)
        self._show_order()

    def set_name(self, title: str) -> None:
        """The heading, also as the list's name for screen readers."""
        self.set_title(title)
        self.list.setAccessibleName(title)

    def set_records(self, records: Sequence[T], *, keep: str = "") -> None:
        """Show other records; `keep` names the thing that stays current if it is still there."""
        self._all = records
        self._refill(keep=keep)

    def add_records(self, records: Sequence[T]) -> None:
        """Put more records below the others; only for a list without sorting and filter."""
        self._all = (*self._all, *records)
        self.model.append_rows(records)
        self.shown_changed.emit()

    def records(self) -> Sequence[T]:
        """Every record, those that the filter hides included."""
        return self._all

    def shown(self) -> int:
        """How many records pass the filter."""
        return len(self.model.records())

    def current(self) -> str:
        """The current thing as `pack:id`, or ""."""
        return self._ref(self.list.currentIndex())

    def select(self, ref: str) -> bool:
        """Make a thing current, without `chosen`; False if it is not in the list."""
        row = self.model.row_of(ref) if ref else -1
        selection = self.list.selectionModel()
        blocked = selection.blockSignals(True)
        try:
            if row < 0:
                selection.clear()
                self.list.setCurrentIndex(QModelIndex())
            else:
                self.list.setCurrentIndex(self.model.index(row))
        finally:
            selection.blockSignals(blocked)
        # With its signals blocked the selection does not tell the view to draw itself.
        self.list.viewport().update()
        if row >= 0:
            self.list.scrollTo(self.model.index(row))
        return row >= 0

    def step(self, step: int) -> None:
        """Make the next or previous row current, as Up and Down would."""
        rows = self.model.rowCount()
        if rows == 0:
            return
        index = self.list.currentIndex()
        row = max(0, min(rows - 1, index.row() + step)) if index.isValid() else 0
        self.list.setCurrentIndex(self.model.index(row))

    @property
    def order(self) -> str:
        """The name of the order that the list is in."""
        return self._order

    def sort_by(self, name: str) -> None:
        """Sort in one of the offered ways."""
        self._order = name
        self._show_order()
        self._refill(keep=self.current())

    def refill(self) -> None:
        """Draw every row again, for instance after the language changed."""
        self.model.refresh_all()

    def _refill(self, *, keep: str | None = None) -> None:
        self._filter_timer.stop()
        wanted = self.current() if keep is None else keep
        order = next((order for order in self._orders if order.name == self._order), None)
        records = (
            list(self._all)
            if order is None or order.key is None
            else sorted(self._all, key=order.key)
        )
        words = self.filter.text().casefold().split()
        if words:
            records = [record for record in records if self.holds(record, words)]
        selection = self.list.selectionModel()
        blocked = selection.blockSignals(True)
        self.model.set_rows(records)
        if records:
            self.states.show_content()
        elif words:
            self.states.show_message(
                self.tr("Nothing in this list fits."), "", self.tr("Show all"), self.filter.clear
            )
        else:
            self.states.show_message(*self._empty)
        # A list that comes back with the focus makes its first row current: nobody chose that.
        found = self.select(wanted)
        selection.blockSignals(blocked)
        if found:
            # In the middle, wherever the other rows had been scrolled to.
            index = self.list.currentIndex()
            self.list.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.shown_changed.emit()

    def _show_order(self) -> None:
        text = next((order.text for order in self._orders if order.name == self._order), "")
        self.sort_button.setText(self.tr("Sort: {0} ▾").format(text))
        self.sort_button.setAccessibleName(self.tr("Sort the list: {0}").format(text))

    def shorten_tools(self, *, short: bool) -> None:
        """The sort button can do with its arrow alone."""
        if not hasattr(self, "sort_button"):
            return
        style = Qt.ToolButtonStyle
        wanted = style.ToolButtonIconOnly if short else style.ToolButtonTextOnly
        if self.sort_button.toolButtonStyle() != wanted:
            self.sort_button.setToolButtonStyle(wanted)
        self.sort_button.setToolTip(self.sort_button.accessibleName() if short else "")

    def _on_current_changed(self, index: QModelIndex) -> None:
        self.chosen.emit(self._ref(index))

    def _ref(self, index: QModelIndex) -> str:
        record = self.model.record(index)
        return self._draw(record).ref if record is not None else ""

    def _restyle_column(self) -> None:
        px = self._theme_of_column.px
        self.sort_button.setIconSize(QSize(px(16), px(16)))
        layout = self._filter_row.layout()
        if layout is not None:
            layout.setContentsMargins(px(10), px(8), px(10), px(8))
