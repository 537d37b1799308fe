# SPDX-License-Identifier: Apache-2.0
"""What the user does with the chosen bookmarks: keys, buttons, the menu, the order by hand."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from fieldguide.gui.context import Context, Message
from fieldguide.gui.icons import icon
from fieldguide.gui.models.bookmark_order import gap, stepped
from fieldguide.gui.models.bookmark_rows import key_of
from fieldguide.gui.pages.bookmark_column import HAND, BookmarkColumn

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fieldguide.gui.pages.bookmark_acts import BookmarkActs
    from fieldguide.gui.pages.bookmark_files import BookmarkFiles
    from fieldguide.services.keeping import BookmarkView


class ChosenBookmarks(QObject):
    """Leads from the list to the acts.

    Attributes:
        neighbour: Which row becomes current once the chosen ones are gone.
    """

    def __init__(
        self,
        context: Context,
        column: BookmarkColumn,
        acts: BookmarkActs,
        files: BookmarkFiles,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._context, self._column, self._acts, self._files = context, column, acts, files
        self._views: Sequence[BookmarkView] = ()
        self._paths: Mapping[str, str] = {}
        self.neighbour = ""
        self.describe, self.more = QToolButton(column), QToolButton(column)
        for button, name, call in (
            (self.describe, "pencil", self._describe),
            (self.more, "ellipsis", self._show_more),
        ):
            button.setProperty("kind", "header")
            button.setIcon(icon(name, context.theme))
            button.clicked.connect(call)
            column.add_tool(button)
        for keys, call in (
            ("F2", self._describe),
            ("Ctrl+M", self._ask_folder),
            ("Ctrl+T", self._ask_tags),
            ("Alt+Up", lambda: self._move(-1)),
            ("Alt+Down", lambda: self._move(1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), column.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(call)
        column.removed.connect(lambda _key: self.remove())
        column.remove_button.clicked.connect(self.remove)
        column.move_button.clicked.connect(self._ask_folder)
        column.tag_button.clicked.connect(self._ask_tags)
        column.placed.connect(self._on_placed)
        column.list.customContextMenuRequested.connect(self._show_menu)
        context.theme.changed.connect(self._restyle)
        self._restyle()

    def set_known(self, views: Sequence[BookmarkView], paths: Mapping[str, str]) -> None:
        """Every bookmark there is, and what the folders are called."""
        self._views, self._paths = views, paths
        self.describe.setEnabled(bool(views))

    def put_in_order(self, first: QWidget) -> None:
        """Let Tab go through the column as it is read, from its first button on."""
        column = self._column
        bar = (column.move_button, column.tag_button, column.remove_button)
        header = (first, column.sort_button, self.describe, self.more)
        for one, following in pairwise((*header, *bar, column.filter, column.list)):
            QWidget.setTabOrder(one, following)

    def retranslate(self) -> None:
        """Words."""
        self._column.list.setAccessibleDescription(
            self.tr(
                "Enter opens, Delete removes the bookmark, F2 describes it, Ctrl+M moves it to a "
                "folder, Ctrl+T sets its tags, Alt+Up and Alt+Down move it in your own order. "
                "Shift and the arrows, or Ctrl+A, choose many."
            )
        )
        self._column.name_bar(
            (
                (self._column.move_button, self.tr("Move to a folder (Ctrl+M)")),
                (self._column.tag_button, self.tr("Tags (Ctrl+T)")),
                (self._column.remove_button, self.tr("Remove (Delete)")),
            )
        )
        for button, text in (
            (self.describe, self.tr("Describe the bookmark (F2)")),
            (self.more, self.tr("More that can be done with bookmarks")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)

    def menu(self) -> QMenu:
        """What can be done with the chosen bookmarks, and with all of them."""
        menu = QMenu(self._column)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        some = bool(self._column.views())
        for text, call in (
            (self.tr("Describe…"), self._describe),
            (self.tr("Move to a folder…"), self._ask_folder),
            (self.tr("Tags…"), self._ask_tags),
            (self.tr("Remove"), self.remove),
        ):
            action = menu.addAction(text)
            action.setEnabled(some)
            action.triggered.connect(lambda _checked=False, call=call: call())
        menu.addSeparator()
        menu.addAction(self.tr("Select all")).triggered.connect(self._column.select_all)
        menu.addSeparator()
        self._files.fill(menu)
        return menu

    def _move(self, step: int) -> None:
        """Put the current bookmark one place up or down inside its folder."""
        view = self._column.view()
        if not self._can_order() or view is None:
            return
        before = stepped(self._column.model.records(), view, step)
        if before is not None:
            self._acts.place([view.uid], view.folder, before, quiet=True)

    def _on_placed(self, uids: list[str], row: int) -> None:
        folder, before = gap(self._column.model.records(), uids, row)
        self._acts.place(uids, folder, before)

    def _can_order(self) -> bool:
        if self._column.order == HAND and not self._column.filter.text().strip():
            return True
        said = self.tr("Sort by “My own order”, without a filter, to move bookmarks.")
        self._context.tell(Message(said))
        return False

    def _describe(self) -> None:
        view = self._column.view()
        if view is not None:
            self._acts.describe(view, self._paths)

    def _ask_folder(self) -> None:
        self._acts.ask_folder(self._column.views(), self._paths)

    def _ask_tags(self) -> None:
        known = sorted({tag for view in self._views for tag in view.tags})
        self._acts.ask_tags(self._column.views(), known)

    def remove(self) -> None:
        """Remove the chosen bookmarks."""
        views = self._column.views()
        gone = {view.uid for view in views}
        rows = self._column.model.records()
        at = max((row for row, one in enumerate(rows) if one.uid in gone), default=-1)
        left = [*rows[at + 1 :], *(one for one in rows[:at][::-1] if one.uid not in gone)]
        self.neighbour = key_of(left[0]) if left else ""
        self._acts.remove(views)

    def _show_more(self) -> None:
        below = self.more.rect().bottomLeft()
        self.menu().popup(self.more.mapToGlobal(below))

    def _show_menu(self, at: QPoint) -> None:
        self.menu().popup(self._column.list.viewport().mapToGlobal(at))

    def _restyle(self) -> None:
        px = self._context.theme.px
        for button in (self.describe, self.more):
            button.setIconSize(QSize(px(16), px(16)))
