# SPDX-License-Identifier: Apache-2.0
"""Bookmarks: what the user marked, sorted, filtered, opened, and removed with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton

from fieldguide.base.changes import Change, Subject
from fieldguide.content.kinds import Kind
from fieldguide.gui.context import Context, Message
from fieldguide.gui.icons import icon
from fieldguide.gui.models.rows import Row
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.bookmark_form import BookmarkForm, Said
from fieldguide.gui.pages.columns import Order
from fieldguide.gui.pages.list_page import Column, ListPage
from fieldguide.gui.reader_html import words
from fieldguide.services import arranging, keeping
from fieldguide.services.keeping import BookmarkView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from fieldguide.gui.place import Place
    from fieldguide.personal.records import Bookmark


class BookmarksPage(ListPage[BookmarkView]):
    """Two columns: the list and the reader."""

    name = "bookmarks"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, self._draw, parent)
        self.lay_out(Column(self.column, 350, 300, 180), Column(self.pane, 946, 420, 260))
        self._folders: dict[str, str] = {}
        self.describe_button = QToolButton(self.column)
        self.describe_button.setProperty("kind", "header")
        self.describe_button.setIcon(icon("pencil", context.theme))
        self.describe_button.clicked.connect(self._describe)
        self.column.add_tool(self.describe_button)
        for keys, call in (
            ("F2", self._describe),
            ("Alt+Up", lambda: self._move(-1)),
            ("Alt+Down", lambda: self._move(1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.column.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(call)
        self.column.removed.connect(self._remove)
        self.column.shown_changed.connect(lambda: self.column.set_note(str(self.column.shown())))
        self.retranslate()

    def open(self, place: Place) -> None:
        """Show the bookmarks, and the one that the place names."""
        super().open(place)
        if self.pane.wish is None:
            self._invite()

    def load(self) -> None:
        """Ask for the bookmarks."""
        guide = self.context.guide

        def question() -> tuple[tuple[BookmarkView, ...], dict[str, str]]:
            return keeping.bookmarks(guide), arranging.folder_paths(guide)

        def answer(found: tuple[tuple[BookmarkView, ...], dict[str, str]]) -> None:
            rows, self._folders = found
            self.column.set_records(rows, keep=self.wanted())
            self.describe_button.setEnabled(bool(rows))

        self.column.states.start_loading()
        ask(
            self.context,
            "bookmarks",
            question,
            answer,
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
        self.column.set_name(self.tr("Bookmarks"))
        self.column.list.setAccessibleDescription(
            self.tr(
                "Enter opens, Delete removes the bookmark, F2 describes it, Alt+Up and Alt+Down "
                "move it in your own order"
            )
        )
        self.column.set_words(
            empty=self.tr("You have no bookmarks yet."),
            empty_hint=self.tr("Set one with the star above a text, or with Ctrl+D."),
            filter_hint=self.tr("Filter the bookmarks"),
        )
        describe = self.tr("Describe the bookmark (F2)")
        self.describe_button.setToolTip(describe)
        self.describe_button.setAccessibleName(describe)
        self.column.set_orders(
            (
                Order("added", self.tr("Newest first")),
                Order("title", self.tr("Title"), lambda row: row.name.casefold()),
                Order("hand", self.tr("My own order"), self._place_of),
            )
        )
        if self.pane.wish is None and self.loaded:
            self._invite()
        self.pane.reload()
        self.reload()

    def _on_chosen(self, ref: str) -> None:
        view = self._view(ref)
        if view is None:
            return
        found = self.pane.found
        if view.heading and found is not None and found.ref == view.ref:
            self.pane.reader.text_view.scroll_to_heading(view.heading)
        elif view.passage is not None:
            spot = view.passage
            self.pane.show_ref(str(view.ref), spot.lang, spot=spot)
        else:
            self.pane.show_ref(str(view.ref), heading=view.heading)
        self.keep_place()

    def _draw(self, row: BookmarkView) -> Row:
        tone = {Kind.CHECKLIST: "good", Kind.CARD: "urgent"}.get(row.kind, "plain")
        badges = ((words.kind(row.kind), tone), *((tag, "plain") for tag in row.tags))
        if not row.found:
            badges = (*badges, (self.tr("No longer there"), "warn"))
        day = words.date(row.added.astimezone().date())
        folder = self._folders.get(row.folder, "")
        meta = self.tr("marked {0}").format(day)
        if folder:
            meta = self.tr("in {0} · marked {1}").format(folder, day)
        return Row(
            ref=_key(row),
            title=self._title(row),
            teaser=row.remark or row.teaser,
            badges=badges,
            meta=meta,
        )

    def _title(self, row: BookmarkView) -> str:
        if row.passage is not None and not row.own_title:
            quote = " ".join(row.passage.quote.split())
            return self.tr("{0}: “{1}”", "a title and a passage").format(
                row.name, f"\u2068{quote}\u2069"
            )
        return f"{row.name} › {row.heading}" if row.heading else row.name

    def _place_of(self, row: BookmarkView) -> tuple[int, float]:
        """Where a bookmark stands in the order by hand: those outside of folders come first."""
        folders = list(self._folders)
        at = folders.index(row.folder) if row.folder in self._folders else -1
        return at, row.position

    def _view(self, key: str) -> BookmarkView | None:
        return next((row for row in self.column.records() if _key(row) == key), None)

    def _move(self, step: int) -> None:
        """Put the current bookmark one place up or down inside its folder."""
        if self.column.order != "hand" or self.column.filter.text().strip():
            said = self.tr("Sort by “My own order”, without a filter, to move bookmarks.")
            self.context.tell(Message(said))
            return
        view = self._view(self.column.current())
        if view is None:
            return
        rows = [row for row in self.column.model.records() if row.folder == view.folder]
        to = rows.index(view) + step
        if not 0 <= to < len(rows):
            return
        rows.remove(view)
        rows.insert(to, view)
        guide, uids = self.context.guide, [row.uid for row in rows]
        ask(
            self.context,
            "move",
            lambda: arranging.place_bookmarks(guide, uids, view.folder, origin=self),
            lambda _nothing: self.load(),
        )

    def _describe(self) -> None:
        view = self._view(self.column.current())
        if view is None:
            return
        folder = self._folders.get(view.folder, "")
        form = BookmarkForm(view, folder, list(self._folders.values()), self.context.theme, self)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.accepted.connect(lambda: self._keep(view, form.said()))
        form.open()

    def _keep(self, view: BookmarkView, said: Said) -> None:
        guide, before = self.context.guide, self._folders.get(view.folder, "")

        def question() -> None:
            arranging.describe_bookmark(
                guide, view.uid, said.own_title, said.remark, said.tags, origin=self
            )
            # Only where another was chosen: a name that came from elsewhere may hold a stroke.
            if said.folder.strip() != before:
                folder = arranging.folder_at(guide, said.folder, self)
                arranging.place_bookmarks(guide, [view.uid], folder, origin=self)

        ask(self.context, "describe", question, lambda _nothing: self.load())

    def _remove(self, key: str) -> None:
        guide, view = self.context.guide, self._view(key)
        if view is None:
            return
        uid, rows = view.uid, self.column.model.records()
        at = self.column.model.row_of(key)
        neighbour = next((_key(rows[row]) for row in (at + 1, at - 1) if 0 <= row < len(rows)), "")

        def answer(removed: tuple[Bookmark, ...]) -> None:
            left = [row for row in self.column.records() if row.uid != uid]
            self.column.set_records(left, keep=neighbour)
            if view.whole:
                self._forget_shown(str(view.ref))
            self.context.tell(
                Message(
                    self.tr("The bookmark “{0}” was removed.").format(view.name),
                    action=self.tr("Undo"),
                    on_action=lambda: self._put_back(removed),
                )
            )

        ask(self.context, "remove", lambda: arranging.remove_bookmarks(guide, [uid], self), answer)

    def _put_back(self, removed: tuple[Bookmark, ...]) -> None:
        guide = self.context.guide
        whole = {str(one.ref) for one in removed if not one.spot.part}

        def answer(_nothing: None) -> None:
            self.load()
            if self.pane.wish is not None and self.pane.wish.ref in whole:
                self.pane.reader.set_bookmarked(True)

        ask(
            self.context,
            "restore",
            lambda: arranging.restore_bookmarks(guide, removed, self),
            answer,
        )

    def _forget_shown(self, ref: str) -> None:
        if self.pane.wish is not None and self.pane.wish.ref == ref:
            # The text stays: only its star goes.
            self.pane.reader.set_bookmarked(False)

    def _invite(self) -> None:
        self.pane.show_message(self.tr("Choose a bookmark to read what it marks."))


def _key(row: BookmarkView) -> str:
    """A row's name: the thing where all of it is marked, else the bookmark's own behind it."""
    return str(row.ref) if row.whole else f"{row.ref}\n{row.uid}"
