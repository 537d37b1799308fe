# SPDX-License-Identifier: Apache-2.0
"""Bookmarks: folders, what the user marked in the chosen one, and the reader.

What is done with the chosen bookmarks is in `chosen_bookmarks`, with folders in `folders_panel`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from fieldguide.base.changes import Change, Subject
from fieldguide.gui.models.bookmark_order import inside
from fieldguide.gui.models.bookmark_rows import key_of
from fieldguide.gui.models.folder_tree import ALL
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.bookmark_acts import BookmarkActs
from fieldguide.gui.pages.bookmark_column import HAND, BookmarkColumn
from fieldguide.gui.pages.bookmark_files import BookmarkFiles
from fieldguide.gui.pages.chosen_bookmarks import ChosenBookmarks
from fieldguide.gui.pages.columns import Order
from fieldguide.gui.pages.drawing import bookmark_row
from fieldguide.gui.pages.folders_panel import FoldersPanel
from fieldguide.gui.pages.list_page import Column, ListPage
from fieldguide.gui.place import Place
from fieldguide.gui.widgets.fold import FoldButton
from fieldguide.services import arranging, keeping
from fieldguide.services.keeping import BookmarkView

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from fieldguide.gui.context import Context
    from fieldguide.gui.models.rows import Row
    from fieldguide.personal.records import Bookmark, Folder

Found = tuple[tuple[BookmarkView, ...], "tuple[Folder, ...]", dict[str, Any]]
KEEP_AFTER_MS = 200


class BookmarksPage(ListPage[BookmarkView]):
    """Three columns: the folders, the list and the reader."""

    name = "bookmarks"
    column: BookmarkColumn  # pyright: ignore[reportIncompatibleVariableOverride] - by make_column

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, self._draw, parent)
        self._views: tuple[BookmarkView, ...] = ()
        self._every: Sequence[Folder] = ()
        self._folders: dict[str, str] = {}
        self._rank: dict[str, int] = {}
        self._shown = ALL
        self._remembered = False
        self._wanted = ""
        self.acts = BookmarkActs(context, self)
        self.files = BookmarkFiles(context, self.acts, self)
        self.chosen = ChosenBookmarks(context, self.column, self.acts, self.files, self)
        self.folders = FoldersPanel(context, self.acts, self)
        self.folder_button = FoldButton(title=True)
        self.column.set_lead(self.folder_button)
        self.chosen.put_in_order(self.folder_button)
        self.lay_out(
            Column(self.folders, 230, 200, 150),
            Column(self.column, 350, 320, 180),
            Column(self.pane, 716, 420, 260),
            fold=self.folder_button,
        )
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEEP_AFTER_MS)
        self._keeping.timeout.connect(self._keep_state)
        self._connect()
        self.retranslate()

    def make_column(self, draw: Callable[[BookmarkView], Row], *, filtered: bool) -> BookmarkColumn:
        """A list of which many can be chosen."""
        del filtered
        return BookmarkColumn(self.context.theme, draw)

    def open(self, place: Place) -> None:
        """Show the bookmarks, and the one that the place names."""
        super().open(place)
        if self.pane.wish is None:
            self._invite()

    def show_thing(self, place: Place) -> None:
        """Show what a place names, among all bookmarks if the chosen folder does not hold it."""
        self._wanted = place.ref
        self._reveal()
        super().show_thing(place)

    def load(self) -> None:
        """Ask for the bookmarks, the folders, and the first time how the page was left."""
        guide, first = self.context.guide, not self._remembered

        def question() -> Found:
            state = arranging.page_state(guide) if first else {}
            return keeping.bookmarks(guide), arranging.folders(guide), state

        if not self._views:
            # What is shown stays, and keeps the focus, until the answer is here.
            self.column.states.start_loading()
        ask(
            self.context,
            "bookmarks",
            question,
            self._show,
            lambda trouble: self.column.states.show_trouble(trouble, self.load),
            latest="bookmarks",
        )

    def on_change(self, change: Change) -> None:
        """A bookmark came or went anywhere, or the catalogue changed."""
        self.pane.on_change(change)
        stale = change.subject in {Subject.BOOKMARK, Subject.CATALOGUE} or self.languages_changed()
        if stale and self.loaded:
            self.load()

    def wanted(self) -> str:
        """The current bookmark while it marks what is read, else the one of the whole thing."""
        current = self.column.current()
        read = self.pane.wish.ref if self.pane.wish is not None else current
        return current if current.partition("\n")[0] == read else read

    def glimpse(self) -> list[tuple[str, list[str]]]:
        """Nothing: bookmarks are the user's own."""
        return []

    def refresh_stars(self) -> None:
        """Every row here is a bookmark: no stars."""

    def retranslate(self) -> None:
        """Words, and everything that has a language."""
        self.folders.retranslate()
        self._name_column()
        self.chosen.retranslate()
        self.column.set_orders(
            (
                Order("added", self.tr("Newest first")),
                Order("title", self.tr("Title"), lambda row: row.name.casefold()),
                Order(HAND, self.tr("My own order"), self._place_of),
            )
        )
        if self.pane.wish is None and self.loaded:
            self._invite()
        self.pane.reload()
        self.reload()

    def _connect(self) -> None:
        column, folders = self.column, self.folders
        column.opened.connect(self._on_opened)
        column.sorted_by.connect(lambda _name: self._keeping.start())
        folders.chosen.connect(self._on_line_chosen)
        folders.folded.connect(self._keeping.start)
        folders.view.opened.connect(lambda _index: column.list.setFocus())
        folders.view.clicked.connect(lambda _index: self.close_drawer() and column.list.setFocus())
        folders.model.bookmarks_dropped.connect(self._on_dropped)
        self.acts.done.connect(self.load)
        self.acts.removed.connect(self._on_removed)
        self.acts.restored.connect(self._on_restored)

    def _show(self, found: Found) -> None:
        self._views, self._every, state = found
        self._folders = arranging.paths_of(self._every)
        self._rank = {uid: at for at, uid in enumerate(self._folders)}
        if not self._remembered:
            self._remembered = True
            self._take_state(state)
        self.column.set_paths(self._folders)
        self.chosen.set_known(self._views, self._folders)
        self._reveal()
        self._shown = self.folders.show_lines(self._views, self._every, self._shown)
        self._show_rows(self.wanted())

    def _show_rows(self, keep: str) -> None:
        many = [view.uid for view in self.column.views()]
        self._name_column()
        self.column.set_records(inside(self._views, self._every, self._shown), keep=keep)
        self.column.choose(many)

    def _reveal(self) -> None:
        """What was asked for by name is shown, wherever it is."""
        wanted, self._wanted = self._wanted, self._wanted if not self._remembered else ""
        here = {key_of(view) for view in inside(self._views, self._every, self._shown)}
        if wanted and wanted not in here and wanted in {key_of(view) for view in self._views}:
            self._shown = self.folders.show_lines(self._views, self._every, ALL)
            self.column.filter.clear()
            self._show_rows(wanted)

    def _take_state(self, state: dict[str, Any]) -> None:
        closed, shown, order = state.get("closed"), state.get("shown"), state.get("order")
        self.folders.set_closed(closed if isinstance(closed, list) else ())
        self._shown = shown if isinstance(shown, str) else ALL
        if order in {"added", "title", HAND} and order != self.column.order:
            self.column.sort_by(str(order))

    def _keep_state(self) -> None:
        guide = self.context.guide
        state = {
            "shown": self._shown,
            "order": self.column.order,
            "closed": self.folders.closed(),
        }
        ask(
            self.context,
            "page-state",
            lambda: arranging.keep_page_state(guide, state),
            lambda _nothing: None,
        )

    def _name_column(self) -> None:
        every = self._shown == ALL
        name = self.tr("Bookmarks") if every else self.folders.name()
        self.column.set_name(name)
        self.folder_button.set_words(name, self.tr("Folder: {0}").format(name))
        if every or not self._views:
            self.column.set_words(
                empty=self.tr("You have no bookmarks yet."),
                empty_hint=self.tr("Set one with the star above a text, or with Ctrl+D."),
                filter_hint=self.tr("Filter the bookmarks"),
            )
        else:
            self.column.set_words(
                empty=self.tr("Nothing is in here yet."),
                empty_hint=self.tr("Ctrl+M moves a bookmark to a folder; so does the mouse."),
                filter_hint=self.tr("Filter the bookmarks"),
            )

    def _on_line_chosen(self, key: str) -> None:
        self._shown = key
        self._show_rows(self.wanted())
        self._keeping.start()

    def _on_chosen(self, ref: str) -> None:
        view = self.column.view() if ref else None
        if view is None:
            return
        found = self.pane.found
        if view.search:
            self.pane.show_message(
                self.tr("A saved search: “{0}”").format(view.search),
                "",
                self.tr("Search"),
                lambda: self._search(view.search),
            )
        elif view.heading and found is not None and found.ref == view.ref:
            self.pane.reader.text_view.scroll_to_heading(view.heading)
        elif (spot := view.passage) is not None:
            if found is not None and found.ref == view.ref and spot.lang == found.view.lang:
                self.pane.passages.go_to_spot(spot)
            else:
                self.pane.show_ref(str(view.ref), spot.lang, spot=spot)
        else:
            self.pane.show_ref(str(view.ref), heading=view.heading)
        self.keep_place()

    def _on_opened(self, _ref: str) -> None:
        view = self.column.view()
        if view is not None and view.search:
            self._search(view.search)

    def _search(self, text: str) -> None:
        self.context.go(Place("search", query=text))

    def _draw(self, row: BookmarkView) -> Row:
        return bookmark_row(row, self._folders.get(row.folder, ""))

    def _place_of(self, row: BookmarkView) -> tuple[int, float]:
        """Where a bookmark stands in the order by hand: those outside of folders come first."""
        return self._rank.get(row.folder, -1), row.position

    def _on_dropped(self, uids: list[str], line: str) -> None:
        wanted = [view for view in self._views if view.uid in set(uids)]
        self.acts.drop(wanted, line, self._folders)

    def _on_removed(self, removed: tuple[Bookmark, ...]) -> None:
        gone = {one.uid for one in removed}
        self._views = tuple(view for view in self._views if view.uid not in gone)
        self._shown = self.folders.show_lines(self._views, self._every, self._shown)
        self._show_rows(self.chosen.neighbour)
        self._set_star(removed, False)

    def _on_restored(self, restored: tuple[Bookmark, ...]) -> None:
        self.load()
        self._set_star(restored, True)

    def _set_star(self, marks: tuple[Bookmark, ...], now: bool) -> None:
        """The text stays: only its star comes and goes."""
        whole = {str(one.ref) for one in marks if not one.spot.part}
        if self.pane.wish is not None and self.pane.wish.ref in whole:
            self.pane.reader.set_bookmarked(now)

    def _invite(self) -> None:
        self.pane.show_message(self.tr("Choose a bookmark to read what it marks."))
