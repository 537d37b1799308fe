# SPDX-License-Identifier: Apache-2.0
"""Bookmarks: what the user marked, sorted, filtered, opened, and removed with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.base.changes import Change, Subject
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.gui.context import Context, Message
from fieldguide.gui.models.rows import Row
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.columns import Order
from fieldguide.gui.pages.list_page import Column, ListPage
from fieldguide.gui.reader_html import words
from fieldguide.services import keeping
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

        def answer(rows: tuple[BookmarkView, ...]) -> None:
            self.column.set_records(rows, keep=self.wanted())

        self.column.states.start_loading()
        ask(
            self.context,
            "bookmarks",
            lambda: keeping.bookmarks(guide),
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

    def glimpse(self) -> list[tuple[str, list[str]]]:
        """Nothing: bookmarks are the user's own."""
        return []

    def refresh_stars(self) -> None:
        """Every row here is a bookmark: no stars."""

    def retranslate(self) -> None:
        """Words, and everything that has a language."""
        self.column.set_name(self.tr("Bookmarks"))
        self.column.list.setAccessibleDescription(
            self.tr("Enter opens, Delete removes the bookmark")
        )
        self.column.set_words(
            empty=self.tr("You have no bookmarks yet."),
            empty_hint=self.tr("Set one with the star above a text, or with Ctrl+D."),
            filter_hint=self.tr("Filter the bookmarks"),
        )
        self.column.set_orders(
            (
                Order("added", self.tr("Newest first")),
                Order("title", self.tr("Title"), lambda row: row.title.casefold()),
            )
        )
        if self.pane.wish is None and self.loaded:
            self._invite()
        self.pane.reload()
        self.reload()

    def _draw(self, row: BookmarkView) -> Row:
        tone = {Kind.CHECKLIST: "good", Kind.CARD: "urgent"}.get(row.kind, "plain")
        badges = ((words.kind(row.kind), tone),)
        if not row.found:
            badges = (*badges, (self.tr("No longer there"), "warn"))
        day = words.date(row.added.astimezone().date())
        return Row(
            ref=str(row.ref),
            title=row.title,
            teaser=row.remark or row.teaser,
            badges=badges,
            meta=self.tr("marked {0}").format(day),
        )

    def _remove(self, ref: str) -> None:
        guide = self.context.guide
        rows = self.column.model.records()
        at = self.column.model.row_of(ref)
        neighbour = next(
            (str(rows[row].ref) for row in (at + 1, at - 1) if 0 <= row < len(rows)), ""
        )

        def answer(removed: Bookmark) -> None:
            left = [row for row in self.column.records() if str(row.ref) != ref]
            self.column.set_records(left, keep=neighbour)
            self._forget_shown(ref)
            self.context.tell(
                Message(
                    self.tr("The bookmark “{0}” was removed.").format(removed.title),
                    action=self.tr("Undo"),
                    on_action=lambda: self._put_back(removed),
                )
            )

        ask(
            self.context,
            "remove",
            lambda: keeping.remove_bookmark(guide, Ref.parse(ref), self),
            answer,
        )

    def _put_back(self, removed: Bookmark) -> None:
        guide = self.context.guide

        def answer(_nothing: None) -> None:
            self.load()
            if self.pane.wish is not None and self.pane.wish.ref == str(removed.ref):
                self.pane.reader.set_bookmarked(True)

        ask(self.context, "restore", lambda: keeping.restore_bookmark(guide, removed, self), answer)

    def _forget_shown(self, ref: str) -> None:
        if self.pane.wish is not None and self.pane.wish.ref == ref:
            # The text stays: only its star goes.
            self.pane.reader.set_bookmarked(False)

    def _invite(self) -> None:
        self.pane.show_message(self.tr("Choose a bookmark to read what it marks."))
