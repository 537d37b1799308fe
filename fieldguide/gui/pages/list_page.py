# SPDX-License-Identifier: Apache-2.0
"""What the pages with a list and a reader have in common."""

from __future__ import annotations

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
from fieldguide.gui.widgets.panel import ColumnSplitter
from fieldguide.services import keeping

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QShowEvent

    from fieldguide.content.ids import Ref
    from fieldguide.gui.context import Context
    from fieldguide.gui.models.rows import Row
    from fieldguide.gui.widgets.reader import ReaderView

T = TypeVar("T")


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
        self.column: ListColumn[T] = ListColumn(context.theme, draw, filtered=filtered)
        self.pane = ReadingPane(context)
        self.splitter = ColumnSplitter()
        self.splitter.splitterMoved.connect(self._keep_columns)
        self._sizes: tuple[int, ...] = ()
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

    def lay_out(self, columns: Sequence[tuple[QWidget, int, int]]) -> None:
        """Put columns beside each other: each with its width and its least width at 100 %."""
        px = self.context.theme.px
        self._sizes = tuple(width for _, width, _ in columns)
        for at, (widget, _, least) in enumerate(columns):
            widget.setMinimumWidth(px(least))
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(at, 1 if at == len(columns) - 1 else 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Divide the page when its width is known: as it was left, else in the usual shares."""
        super().showEvent(event)
        if self._divided:
            return
        self._divided = True
        kept = QByteArray.fromBase64(
            self.context.guide.device.pane(self.name).encode("ascii", "ignore")
        )
        if kept.isEmpty() or not self.splitter.restoreState(kept):
            share = min(1.0, self.width() / max(1, self.context.theme.px(sum(self._sizes))))
            px = self.context.theme.px
            self.splitter.setSizes([round(px(width) * share) for width in self._sizes])

    def load(self) -> None:
        """Ask for what the list holds."""
        raise NotImplementedError

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
        if wish is None or (wish.ref, wish.lang) != (place.ref, place.lang):
            self.pane.show_ref(place.ref, place.lang, heading=detail_of(place, "heading"))

    def place(self) -> Place:
        """The thing that is shown, in its language."""
        wish = self.pane.wish
        return Place(self.name) if wish is None else Place(self.name, wish.ref, wish.lang)

    def reader(self) -> ReaderView | None:
        """The reader, while it shows something."""
        return self.pane.reader if self.pane.found is not None else None

    def panes(self) -> list[QWidget]:
        """The columns, from the leading one on."""
        widgets = (self.splitter.widget(at) for at in range(self.splitter.count()))
        return [widget for widget in widgets if widget is not None]

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
        state = bytes(self.splitter.saveState().toBase64().data()).decode("ascii")
        self.context.guide.device.set_pane(self.name, state)
