# SPDX-License-Identifier: Apache-2.0
"""The column of folders: chosen, made, renamed, moved and removed; nothing in them is ever lost."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from fieldguide.gui.icons import icon
from fieldguide.gui.models.folder_tree import (
    ALL,
    FOLDER,
    FolderTreeModel,
    Node,
    build,
    folders_below,
)
from fieldguide.gui.models.topic_tree import COUNT
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.widgets.bookmark_dialogs import MoveDialog
from fieldguide.gui.widgets.folder_view import FolderView
from fieldguide.gui.widgets.panel import Panel
from fieldguide.gui.widgets.run_dialogs import WordsDialog
from fieldguide.services import arranging

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from fieldguide.gui.context import Context
    from fieldguide.gui.pages.bookmark_acts import BookmarkActs
    from fieldguide.personal.records import Folder
    from fieldguide.services.keeping import BookmarkView


class FoldersPanel(Panel):
    """The tree and what is done with its folders.

    Signals:
        chosen: Another line was chosen (payload: its key).
        folded: A line was opened or closed.
    """

    chosen = Signal(str)
    folded = Signal()

    def __init__(self, context: Context, acts: BookmarkActs, page: QWidget) -> None:
        super().__init__(context.theme)
        self._context, self._acts, self._page = context, acts, page
        self._folders: Sequence[Folder] = ()
        self._views: Sequence[BookmarkView] = ()
        self._closed: set[str] = set()
        self._filling = False
        self.model = FolderTreeModel(self)
        self.view = FolderView(context.theme, COUNT)
        self.view.setModel(self.model)
        self.new = QToolButton(self)
        self.new.setProperty("kind", "header")
        self.new.setIcon(icon("folder-plus", context.theme))
        self.new.clicked.connect(self.ask_new)
        self.add_tool(self.new)
        self.set_body(self.view)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.view.expanded.connect(lambda index: self._on_folded(index, closed=False))
        self.view.collapsed.connect(lambda index: self._on_folded(index, closed=True))
        self.view.new_wanted.connect(self.ask_new)
        self.view.rename_wanted.connect(self.ask_name)
        self.view.remove_wanted.connect(self.remove)
        self.view.move_wanted.connect(self.ask_place)
        self.view.step_wanted.connect(self.step)
        self.view.menu_wanted.connect(self._show_menu)
        self.model.folder_dropped.connect(self._on_dropped)
        self._restyle_tools()
        context.theme.changed.connect(self._restyle_tools)

    def show_lines(self, views: Sequence[BookmarkView], folders: Sequence[Folder], key: str) -> str:
        """Show these, with a line chosen; answers with the one that is, should that be gone."""
        self._views, self._folders = views, folders
        words = (self.tr("All bookmarks"), self.tr("In no folder"), self.tr("Tags"))
        self._filling = True
        try:
            if self.model.set_nodes(build(views, folders, words)):
                self.view.expandAll()
                for closed in self._closed:
                    self.view.collapse(self.model.index_of(closed))
            index = self.model.index_of(key)
            if not index.isValid():
                key, index = ALL, self.model.index_of(ALL)
            if self.view.currentIndex() != index:
                self.view.setCurrentIndex(index)
                self.view.scrollTo(index)
        finally:
            self._filling = False
        return key

    def closed(self) -> list[str]:
        """The lines that are closed."""
        return sorted(self._closed)

    def set_closed(self, keys: Iterable[str]) -> None:
        """Close these from the first time on."""
        self._closed = set(keys)

    def key(self) -> str:
        """The chosen line."""
        node = self.model.node(self.view.currentIndex())
        return node.key if node is not None else ALL

    def name(self) -> str:
        """What the chosen line is called."""
        node = self.model.node(self.view.currentIndex())
        return node.title if node is not None else self.tr("All bookmarks")

    def choose(self, key: str) -> None:
        """Choose a line, as a click on it does."""
        self.view.setCurrentIndex(self.model.index_of(key))

    def folder(self) -> str:
        """The uid of the chosen folder; empty where none is."""
        node = self.model.node(self.view.currentIndex())
        return node.folder if node is not None else ""

    def retranslate(self) -> None:
        """Words."""
        self.set_title(self.tr("Folders"))
        self.view.setAccessibleName(self.tr("Folders"))
        self.view.setAccessibleDescription(
            self.tr(
                "Insert makes a folder, F2 renames it, Delete removes it, Ctrl+M moves it into "
                "another, Alt+Up and Alt+Down move it among those beside it"
            )
        )
        self.new.setToolTip(self.tr("New folder (Insert)"))
        self.new.setAccessibleName(self.tr("New folder"))
        if self.model.nodes():
            self.show_lines(self._views, self._folders, self.key())

    def ask_new(self) -> None:
        """Ask for the name of a new folder, inside the chosen one or at the top."""
        guide, page, parent = self._context.guide, self._page, self.folder()
        question = self.tr("What is the new folder called?")
        if parent:
            question = self.tr("What is the new folder in “{0}” called?").format(self.name())
        self._ask_words(
            self.tr("New folder"),
            question,
            "",
            lambda title: ask(
                self._context,
                "new-folder",
                lambda: arranging.add_folder(guide, title, parent, page),
                lambda _folder: self._acts.done.emit(),
            ),
        )

    def ask_name(self) -> None:
        """Ask what the chosen folder is called from now on."""
        guide, page, uid = self._context.guide, self._page, self.folder()
        if not uid:
            return

        def rename(title: str) -> None:
            said = self.tr("The folder is called “{0}” now.").format(title)
            self._acts.change(lambda: arranging.rename_folder(guide, uid, title, page), said)

        question = self.tr("What is the folder called?")
        self._ask_words(self.tr("Rename the folder"), question, self.name(), rename)

    def ask_place(self) -> None:
        """Ask into which folder the chosen one goes."""
        uid = self.folder()
        if not uid:
            return
        inside = folders_below(self._folders, uid)
        paths = arranging.paths_of(self._folders)
        dialog = MoveDialog(
            self._context.theme,
            self.tr("Move the folder “{0}”").format(self.name()),
            {one: path for one, path in paths.items() if one not in inside},
            self._page,
            now=self._parent_of(uid),
            none=self.tr("At the top"),
            can_make=False,
        )
        dialog.accepted.connect(lambda: self._move(uid, dialog.folder))
        dialog.open()

    def remove(self) -> None:
        """Take the chosen folder away; what is in it moves up."""
        guide, page, uid = self._context.guide, self._page, self.folder()
        if not uid:
            return
        said = self.tr("The folder “{0}” was removed. What was in it moved up.").format(self.name())
        above = self._parent_of(uid)
        self.choose(f"{FOLDER}{above}" if above else ALL)
        self._acts.change(lambda: arranging.remove_folder(guide, uid, page), said)

    def step(self, by: int) -> None:
        """Move the chosen folder among those beside it."""
        uid = self.folder()
        parent = self._parent_of(uid)
        beside = [one.uid for one in self._folders if one.parent == parent]
        if not uid or not 0 <= beside.index(uid) + by < len(beside):
            return
        at = beside.index(uid)
        before = beside[at - 1] if by < 0 else next(iter(beside[at + 2 : at + 3]), "")
        self._move(uid, parent, before, quiet=True)

    def _move(self, uid: str, parent: str, before: str = "", *, quiet: bool = False) -> None:
        guide, page = self._context.guide, self._page
        title = next((one.title for one in self._folders if one.uid == uid), "")
        said = "" if quiet else self.tr("The folder “{0}” was moved.").format(title)
        self._acts.change(lambda: arranging.move_folder(guide, uid, parent, before, page), said)

    def _on_dropped(self, uid: str, line: str) -> None:
        self._move(uid, line.removeprefix(FOLDER) if line.startswith(FOLDER) else "")

    def _parent_of(self, uid: str) -> str:
        return next((one.parent for one in self._folders if one.uid == uid), "")

    def _ask_words(
        self, title: str, question: str, text: str, then: Callable[[str], object]
    ) -> None:
        theme, yes = self._context.theme, self.tr("Save")
        dialog = WordsDialog(theme, title, question, yes, self._page, text=text)
        dialog.accepted.connect(lambda: then(dialog.words))
        dialog.open()

    def _show_menu(self, at: QPoint) -> None:
        menu = self.menu()
        menu.popup(at)

    def menu(self) -> QMenu:
        """What can be done with the chosen line."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("New folder…")).triggered.connect(self.ask_new)
        if self.folder():
            acts: tuple[tuple[str, Callable[[], None]], ...] = (
                (self.tr("Rename…"), self.ask_name),
                (self.tr("Move to a folder…"), self.ask_place),
                (self.tr("Move up"), partial(self.step, -1)),
                (self.tr("Move down"), partial(self.step, 1)),
                (self.tr("Remove, and keep what is in it"), self.remove),
            )
            for text, call in acts:
                menu.addAction(text).triggered.connect(lambda _checked=False, call=call: call())
        return menu

    def _on_current_changed(self, index: QModelIndex) -> None:
        node: Node | None = self.model.node(index)
        if node is not None and not self._filling:
            self.chosen.emit(node.key)

    def _on_folded(self, index: QModelIndex, *, closed: bool) -> None:
        node = self.model.node(index)
        if node is None or self._filling:
            return
        (self._closed.add if closed else self._closed.discard)(node.key)
        self.folded.emit()

    def _restyle_tools(self) -> None:
        px = self._context.theme.px
        self.new.setIconSize(QSize(px(16), px(16)))
