# SPDX-License-Identifier: Apache-2.0
"""What is asked about bookmarks: which folder, which tags, and whether a file is to be taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fieldguide.gui.widgets.confirm import plain_label

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from fieldguide.gui.theme import Theme
    from fieldguide.services.exchanging import Coming

WIDTH, LIST_HEIGHT = 460, 230
MOST = 500
"""So many titles of a file are listed; how many there are is said above."""
_VALUE = Qt.ItemDataRole.UserRole
_STEPS = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}


class _Asking(QDialog):
    """A dialog with parts below each other, a button that agrees, and Cancel."""

    def __init__(self, theme: Theme, title: str, yes: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme.px(WIDTH))
        self.agree = QPushButton(yes, self)
        self.agree.setDefault(True)
        self._box = QDialogButtonBox(self)
        self._box.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        self._box.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._box.accepted.connect(self.accept)
        self._box.rejected.connect(self.reject)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*[theme.px(20)] * 4)
        self._column.setSpacing(theme.px(10))

    def put(self, *parts: QWidget) -> None:
        """Lay out the parts, the buttons last, and begin in the first one that takes the focus."""
        for part in (*parts, self._box):
            self._column.addWidget(part)
        first = next((one for one in parts if one.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
        if first is not None:
            first.setFocus()


class MoveDialog(_Asking):
    """Asks for a folder; typing narrows the list, and a new path can be made of what was typed.

    `folder` is the chosen one (empty: none), or `path` the one to be made.
    """

    def __init__(  # noqa: PLR0913 - what is offered, and how
        self,
        theme: Theme,
        title: str,
        paths: Mapping[str, str],
        parent: QWidget,
        *,
        now: str = "",
        none: str = "",
        can_make: bool = True,
    ) -> None:
        """Offer folders.

        Args:
            theme: Sizes.
            title: What is moved.
            paths: The path of each folder, by its uid.
            parent: The page.
            now: The folder it is in.
            none: What being in no folder is called.
            can_make: Whether a path that is not there can be made.
        """
        super().__init__(theme, title, self.tr("Move"), parent)
        self._paths, self._none, self._can_make = paths, none, can_make
        self.filter, self.list = QLineEdit(self), QListWidget(self)
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(
            self.tr("Type to narrow the list, or a new path such as Site 4/Children")
            if can_make
            else self.tr("Type to narrow the list")
        )
        self.filter.setAccessibleName(self.tr("Filter the folders"))
        self.filter.installEventFilter(self)
        self.list.setAccessibleName(self.tr("Folders"))
        self.list.setFixedHeight(theme.px(LIST_HEIGHT))
        self.filter.textChanged.connect(lambda _text: self._fill())
        self.list.currentItemChanged.connect(lambda *_items: self._enable())
        self.list.itemDoubleClicked.connect(lambda _item: self.accept())
        self.put(self.filter, self.list)
        self._fill(now)

    @property
    def folder(self) -> str:
        """The uid of the chosen folder; empty for none of them."""
        return self._chosen()[1]

    @property
    def path(self) -> str:
        """The path to be made; empty if a folder that is there was chosen."""
        return self._chosen()[0]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down in the box move in the list."""
        if (
            watched is self.filter
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _STEPS
        ):
            QApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)

    def _chosen(self) -> tuple[str, str]:
        item = self.list.currentItem()
        return ("", "") if item is None else item.data(_VALUE)

    def _fill(self, now: str = "") -> None:
        words = self.filter.text().casefold().split()
        self.list.clear()
        rows = [("", self._none), *self._paths.items()]
        for uid, path in rows:
            if all(word in path.casefold() for word in words):
                self._add(path, ("", uid))
        typed = "/".join(
            part
            for part in (" ".join(one.split()) for one in self.filter.text().split("/"))
            if part
        )
        if self._can_make and typed and typed not in self._paths.values():
            self._add(self.tr("New folder “{0}”").format(typed), (typed, ""))
        at = next((at for at, (uid, _path) in enumerate(rows) if not words and uid == now), 0)
        self.list.setCurrentRow(at)
        self._enable()

    def _add(self, text: str, value: tuple[str, str]) -> None:
        item = QListWidgetItem(text)
        item.setData(_VALUE, value)
        self.list.addItem(item)

    def _enable(self) -> None:
        self.agree.setEnabled(self.list.currentItem() is not None)


class TagsDialog(_Asking):
    """Ticks tags for one or many bookmarks. What only some of them have is ticked half."""

    def __init__(
        self,
        theme: Theme,
        tags: Mapping[str, int],
        known: Iterable[str],
        count: int,
        parent: QWidget,
    ) -> None:
        """Offer tags; `tags` says how many of the `count` bookmarks have each, `known` are all."""
        super().__init__(theme, self.tr("Tags"), self.tr("Save"), parent)
        self.new, self.list = QLineEdit(self), QListWidget(self)
        self.new.setPlaceholderText(self.tr("for example: interview, Site 4"))
        self.new.setAccessibleName(self.tr("New tags"))
        self.list.setAccessibleName(self.tr("Tags"))
        self.list.setAccessibleDescription(self.tr("Space ticks a tag"))
        self.list.setFixedHeight(theme.px(LIST_HEIGHT))
        self._before: dict[str, Qt.CheckState] = {}
        for name in sorted({*known, *tags}, key=str.casefold):
            having = tags.get(name, 0)
            state = Qt.CheckState.PartiallyChecked if having else Qt.CheckState.Unchecked
            state = Qt.CheckState.Checked if having == count else state
            self._before[name] = state
            item = QListWidgetItem(name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(state)
            self.list.addItem(item)
        lead = plain_label(self.tr("For %n bookmark(s):", "", count))
        self.list.setVisible(bool(self._before))
        self.put(lead, self.new, self.list)

    def said(self) -> tuple[list[str], list[str]]:
        """The tags to put on, and those to take off."""
        more = self.new.text().replace("،", ",").split(",")
        less: list[str] = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.checkState() == self._before[item.text()]:
                continue
            (more if item.checkState() == Qt.CheckState.Checked else less).append(item.text())
        return [name for name in more if name.strip()], less


class ComingDialog(_Asking):
    """Says what a file would bring, and asks whether to take it in."""

    def __init__(self, theme: Theme, name: str, coming: Coming, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Import bookmarks"), self.tr("Import"), parent)
        counts = plain_label(
            self.tr(
                "New: {0} · here already: {1} · new folders: {2} · cannot be taken: {3}"
            ).format(len(coming.new), coming.known, len(coming.folders), len(coming.left_out))
        )
        file = plain_label(self.tr("From the file {0}").format(name), "muted")
        more = plain_label(
            self.tr("What is here stays as it is. All comes in or nothing; a backup is made first.")
        )
        for label in (counts, file, more):
            label.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("What is in the file"))
        self.list.setFixedHeight(theme.px(LIST_HEIGHT))
        elsewhere = self.tr("Cannot be taken, leads elsewhere: {0}")
        damaged = self.tr("Cannot be taken, damaged: {0}")
        for one in coming.left_out[:MOST]:
            self.list.addItem((elsewhere if one.elsewhere else damaged).format(one.title))
        for title in coming.folders[:MOST]:
            self.list.addItem(self.tr("New folder: {0}").format(title))
        for title in coming.new[:MOST]:
            self.list.addItem(self.tr("New: {0}").format(title))
        self.list.setVisible(self.list.count() > 0)
        if self.list.count():
            self.list.setCurrentRow(0)
        self.agree.setEnabled(bool(coming.new or coming.folders))
        self.put(counts, file, self.list, more)
