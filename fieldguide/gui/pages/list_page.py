# SPDX-License-Identifier: Apache-2.0
"""What the pages with a list and a reader have in common."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldguide.base.changes import Change, Subject
from fieldguide.gui.page import Page
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.columns import ListColumn
from fieldguide.gui.pages.going import detail_of
from fieldguide.gui.pages.reading import ReadingPane
from fieldguide.gui.place import Place
from fieldguide.gui.widgets.fold import Fold, FoldButton
from fieldguide.gui.widgets.panel import ColumnSplitter
from fieldguide.services import keeping

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from fieldguide.content.ids import Ref
    from fieldguide.gui.context import Context
    from fieldguide.gui.models.rows import Row
    from fieldguide.gui.widgets.reader import ReaderView

T = TypeVar("T")


@dataclass(frozen=True)
class Column:
    """A column of a page, with its widths at 100 %.

    Attributes:
        widget: What it holds.
        width: How wide it is where there is room for all.
        good: What it needs to be of use.
        least: What the user may drag it to.
    """

    widget: QWidget
    width: int
    good: int
    least: int


def shares(columns: Sequence[Column], room: int) -> list[int]:
    """How wide each of the columns is in `room`, in pixels at 100 %.

    Each has at least what it needs, if there is room for that; else the reader, which comes last,
    has what it needs before the others. What is left over is the reader's.
    """
    *others, reader = columns
    spare = room - sum(column.good for column in columns)
    if spare < 0:
        most = room - reader.good
        asked = sum(column.good for column in others)
        sizes = [max(column.least, most * column.good // max(1, asked)) for column in others]
    else:
        wishes = [column.width - column.good for column in columns]
        part = min(1.0, spare / max(1, sum(wishes)))
        sizes = [
            round(column.good + part * wish) for column, wish in zip(others, wishes, strict=False)
        ]
    return [*sizes, max(0, room - sum(sizes))]


class ListPage(Page, Generic[T]):
    """A list, and the reader of what is chosen in it.

    Subclasses lay out `self.splitter`, say in `load` what the list holds, and in `draw` how it
    looks.
    """

    def __init__(
        self,
        context: Context,
        draw: Callable[[T], Row],
        parent: QWidget | None = None,
        *,
        filtered: bool = True,
    ) -> None:
        super().__init__(context, parent)
        self.loaded = False
        self.column: ListColumn[T] = self.make_column(draw, filtered=filtered)
        self.pane = ReadingPane(context)
        self.splitter = ColumnSplitter()
        self.splitter.splitterMoved.connect(self._keep_columns)
        self._columns: tuple[Column, ...] = ()
        self._fold: Fold | None = None
        self._divided = False
        self._languages = context.guide.languages()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self.column.chosen.connect(self._on_chosen)
        self.column.opened.connect(lambda _ref: self.pane.setFocus())
        self.pane.shown.connect(lambda _found: self.reader_changed.emit())
        self.pane.emptied.connect(self.reader_changed)
        self.pane.bookmarked.connect(lambda _ref, _now: self.refresh_stars())

    def make_column(self, draw: Callable[[T], Row], *, filtered: bool) -> ListColumn[T]:
        """The list; a page whose list can do more brings its own."""
        return ListColumn(self.context.theme, draw, filtered=filtered)

    def lay_out(self, *columns: Column, fold: FoldButton | None = None) -> None:
        """Put columns beside each other. With `fold` the first one goes where room is short."""
        self._columns = columns
        for at, column in enumerate(columns):
            self.splitter.addWidget(column.widget)
            self.splitter.setStretchFactor(at, 1 if at == len(columns) - 1 else 0)
        if fold is not None:
            first = columns[0].widget
            self._fold = Fold(self.context.theme, self.splitter, first, fold, self)
            self._fold.changed.connect(self._divide)
        self.restyle()

    def show_first_column(self, wanted: bool) -> None:
        """Whether there is any use for the column that folds."""
        if self._fold is not None:
            self._fold.set_wanted(wanted)

    def close_drawer(self) -> bool:
        """Put the folded column away again if it was fetched; False if it was not."""
        fetched = self._fold is not None and self._fold.drawer.isVisible()
        if self._fold is not None:
            self._fold.close()
        return fetched

    def restyle(self) -> None:
        """Take sizes again."""
        px = self.context.theme.px
        for column in self._columns:
            column.widget.setMinimumWidth(px(column.least))
        if self._divided:
            self._fit()
            self._divide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold, or put back what was folded."""
        super().resizeEvent(event)
        if self._divided:
            self._fit()
            if self._crowded():
                self._divide()

    def showEvent(self, event: QShowEvent) -> None:
        """Divide the page when its width is known: as it was left, else in the usual shares."""
        super().showEvent(event)
        if self._divided:
            return
        self._divided = True
        self._fit()
        self._divide()

    def _fit(self) -> None:
        if self._fold is not None:
            needed = sum(column.good for column in self._columns)
            self._fold.set_folded(self.width() < self.context.theme.px(needed))

    def _divide(self) -> None:
        """Give each column its width: as the user left it, else in the usual shares."""
        if not self._divided:
            return
        whole = self._fold is None or self._fold.takes_room
        kept = QByteArray.fromBase64(
            self.context.guide.device.pane(self.name).encode("ascii", "ignore")
        )
        kept_so = whole and not kept.isEmpty() and self.splitter.restoreState(kept)
        if kept_so and not self._crowded():
            return
        px = self.context.theme.px
        columns = self._columns if whole else self._columns[1:]
        sizes = [px(size) for size in shares(columns, self.width() * 100 // px(100))]
        # A column that is only hidden keeps its place.
        self.splitter.setSizes([0] * (self.splitter.count() - len(sizes)) + sizes)

    def _crowded(self) -> bool:
        """Whether the reader has less than it needs, while another column has more."""
        px = self.context.theme.px
        sizes = self.splitter.sizes()
        columns = self._columns[-len(sizes) :]
        spare = any(
            size > px(column.least) + 1
            for size, column in zip(sizes[:-1], columns[:-1], strict=False)
        )
        return bool(sizes) and sizes[-1] < px(columns[-1].good) - 1 and spare

    def load(self) -> None:
        """Ask for what the list holds."""
        raise NotImplementedError  # each page has its own; Qt's metaclass allows no ABC

    def open(self, place: Place) -> None:
        """Show the list, and the thing that the place names."""
        if not self.loaded:
            self.loaded = True
            self.load()
        if place.ref:
            self.show_thing(place)

    def show_thing(self, place: Place) -> None:
        """Show the thing that a place names, unless it is shown already."""
        wish = self.pane.wish
        self.column.select(place.ref)
        mark = detail_of(place, "mark")
        if wish is None or (wish.ref, wish.lang) != (place.ref, place.lang):
            heading = detail_of(place, "heading")
            self.pane.show_ref(place.ref, place.lang, heading=heading, mark=mark)
        elif mark:
            self.pane.passages.go_to(mark)

    def place(self) -> Place:
        """The thing that is shown, in its language."""
        wish = self.pane.wish
        return Place(self.name) if wish is None else Place(self.name, wish.ref, wish.lang)

    def reader(self) -> ReaderView | None:
        """The reader, while it shows something."""
        return self.pane.reader if self.pane.found is not None else None

    def panes(self) -> list[QWidget]:
        """The columns that can be seen, from the leading one on."""
        return [column.widget for column in self._columns if column.widget.isVisible()]

    def focus_first(self) -> None:
        """The list."""
        self.column.list.setFocus()

    def glimpse(self) -> list[tuple[str, list[str]]]:
        """The titles in the list."""
        model = self.column.model
        titles = [str(model.index(row).data()) for row in range(min(12, model.rowCount()))]
        return [(self.column.title(), titles)]

    def on_change(self, change: Change) -> None:
        """Keep stars, list and reader up to date."""
        self.pane.on_change(change)
        if change.subject is Subject.BOOKMARK:
            self.refresh_stars()
        elif change.subject is Subject.CATALOGUE or self.languages_changed():
            self.reload()

    def languages_changed(self) -> bool:
        """Whether texts are read in other languages than when this was last asked."""
        before, self._languages = self._languages, self.context.guide.languages()
        return before != self._languages

    def reload(self) -> None:
        """Ask again for what is shown."""
        if self.loaded:
            self.load()

    def wanted(self) -> str:
        """The thing that should be current in the list: what is read, else what was current."""
        return self.pane.wish.ref if self.pane.wish is not None else self.column.current()

    def refresh_stars(self) -> None:
        """Ask which things are bookmarked."""
        guide = self.context.guide
        ask(
            self.context,
            "stars",
            lambda: keeping.bookmarked_refs(guide),
            self._set_stars,
            lambda _trouble: None,
            latest=f"stars-{id(self)}",
        )

    def keep_place(self) -> None:
        """The user chose something here: the window notes where they are now."""
        self.place_changed.emit(self.place())

    def _set_stars(self, refs: frozenset[Ref]) -> None:
        self.column.model.set_starred(str(ref) for ref in refs)

    def _on_chosen(self, ref: str) -> None:
        if ref:
            self.pane.show_ref(ref)
            self.keep_place()

    def _keep_columns(self, *_moved: int) -> None:
        if self._fold is not None and not self._fold.takes_room:
            return
        state = bytes(self.splitter.saveState().toBase64().data()).decode("ascii")
        self.context.guide.device.set_pane(self.name, state)
