# SPDX-License-Identifier: Apache-2.0
"""What is done with bookmarks, one or many, each act with one way back."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from fieldguide.gui.context import Message
from fieldguide.gui.models.folder_tree import FOLDER, TAG
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.bookmark_form import BookmarkForm, Said
from fieldguide.gui.widgets.bookmark_dialogs import MoveDialog, TagsDialog
from fieldguide.services import arranging

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from fieldguide.gui.context import Context
    from fieldguide.personal.records import Bookmark
    from fieldguide.personal.undoing import Before
    from fieldguide.services.keeping import BookmarkView


class BookmarkActs(QObject):
    """Asks what is needed, does it, and offers to undo it.

    Signals:
        done: Something was written.
        removed: Bookmarks were removed (payload: a tuple of them).
        restored: They were put back (payload: the same).
    """

    done = Signal()
    removed = Signal(tuple)
    restored = Signal(tuple)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page

    def change(self, question: Callable[[], Before], said: str) -> None:
        """Do something, and say it, with a way back; nothing is said where nothing changed."""

        def answer(before: Before) -> None:
            if before.nothing:
                return
            self.done.emit()
            if said:
                self.tell(said, before)

        ask(self._context, "arrange", question, answer)

    def describe(self, view: BookmarkView, paths: Mapping[str, str]) -> None:
        """Ask what the user says of a bookmark."""
        folder = paths.get(view.folder, "")
        form = BookmarkForm(view, folder, list(paths.values()), self._context.theme, self._page)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.accepted.connect(lambda: self._keep(view, form.said(), folder))
        form.open()

    def ask_folder(self, views: Sequence[BookmarkView], paths: Mapping[str, str]) -> None:
        """Ask where bookmarks go, and put them there."""
        if not views:
            return
        folders = {view.folder for view in views}
        dialog = MoveDialog(
            self._context.theme,
            self.tr("Move %n bookmark(s) to a folder", "", len(views)),
            paths,
            self._page,
            now=folders.pop() if len(folders) == 1 else "",
            none=self.tr("In no folder"),
        )
        dialog.accepted.connect(lambda: self._move(views, dialog.folder, dialog.path, paths))
        dialog.open()

    def drop(self, views: Sequence[BookmarkView], line: str, paths: Mapping[str, str]) -> None:
        """Bookmarks were dropped on a line of the tree: a folder, the unfiled, or a tag."""
        if line.startswith(TAG):
            self._tag(views, [line.removeprefix(TAG)], [])
        elif views:
            self._move(
                views, line.removeprefix(FOLDER) if line.startswith(FOLDER) else "", "", paths
            )

    def ask_tags(self, views: Sequence[BookmarkView], known: Sequence[str]) -> None:
        """Ask which tags bookmarks have."""
        if not views:
            return
        having = Counter(tag for view in views for tag in view.tags)
        dialog = TagsDialog(self._context.theme, having, known, len(views), self._page)
        dialog.accepted.connect(lambda: self._tag(views, *dialog.said()))
        dialog.open()

    def place(self, uids: Sequence[str], folder: str, before: str, *, quiet: bool = False) -> None:
        """Put bookmarks to another place in the order by hand."""
        guide, page = self._context.guide, self._page
        self.change(
            lambda: arranging.place_bookmarks(guide, uids, folder, before, page),
            "" if quiet else self.tr("%n bookmark(s) moved.", "", len(uids)),
        )

    def remove(self, views: Sequence[BookmarkView]) -> None:
        """Remove bookmarks, all or none."""
        if not views:
            return
        guide, page, uids = self._context.guide, self._page, [view.uid for view in views]
        said = self.tr("%n bookmark(s) removed.", "", len(uids))
        if len(views) == 1:
            said = self.tr("The bookmark “{0}” was removed.").format(views[0].name)

        def put_back(removed: tuple[Bookmark, ...]) -> None:
            ask(
                self._context,
                "restore",
                lambda: arranging.restore_bookmarks(guide, removed, page),
                lambda _nothing: self.restored.emit(removed),
            )

        def answer(removed: tuple[Bookmark, ...]) -> None:
            self.removed.emit(removed)
            undo = self.tr("Undo")
            message = Message(said, action=undo, on_action=lambda: put_back(removed))
            self._context.tell(message)

        ask(self._context, "remove", lambda: arranging.remove_bookmarks(guide, uids, page), answer)

    def _move(
        self, views: Sequence[BookmarkView], folder: str, path: str, paths: Mapping[str, str]
    ) -> None:
        guide, page, uids = self._context.guide, self._page, [view.uid for view in views]
        name = path or paths.get(folder, "")
        said = self.tr("%n bookmark(s) moved out of their folder.", "", len(uids))
        if name:
            said = self.tr("%n bookmark(s) moved to “{0}”.", "", len(uids)).format(name)
        if path:
            self.change(lambda: arranging.place_at_path(guide, uids, path, page), said)
        else:
            self.change(lambda: arranging.place_bookmarks(guide, uids, folder, "", page), said)

    def _tag(self, views: Sequence[BookmarkView], more: list[str], less: list[str]) -> None:
        guide, page, uids = self._context.guide, self._page, [view.uid for view in views]
        if uids and (more or less):
            self.change(
                lambda: arranging.tag_bookmarks(guide, uids, more, less, page),
                self.tr("The tags of %n bookmark(s) were changed.", "", len(uids)),
            )

    def _keep(self, view: BookmarkView, said: Said, before: str) -> None:
        guide, page = self._context.guide, self._page
        # Only where another was chosen: a name that came from elsewhere may hold a stroke.
        path = said.folder if said.folder.strip() != before else None
        self.change(
            lambda: arranging.edit_bookmark(
                guide, view.uid, said.own_title, said.remark, said.tags, path=path, origin=page
            ),
            self.tr("The bookmark “{0}” was changed.").format(said.own_title.strip() or view.title),
        )

    def tell(self, said: str, before: Before) -> None:
        """Say what was done, with the way back."""
        self._context.tell(
            Message(said, action=self.tr("Undo"), on_action=lambda: self._undo(before))
        )

    def _undo(self, before: Before) -> None:
        guide, page = self._context.guide, self._page
        ask(
            self._context,
            "undo",
            lambda: arranging.undo(guide, before, page),
            lambda _nothing: self.done.emit(),
        )
