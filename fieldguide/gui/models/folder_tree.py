# SPDX-License-Identifier: Apache-2.0
"""The folders of bookmarks as a Qt model: all, unfiled, the folders in each other, the tags.

The nodes are plain Python, made anew by `build`; indexes carry a node's number. Folders can be
dragged, and bookmarks and folders dropped: the model only says what was dropped where.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from fieldguide.gui import roles
from fieldguide.gui.models.bookmark_rows import BOOKMARKS_MIME, names_in
from fieldguide.gui.models.topic_tree import COUNT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fieldguide.personal.records import Folder
    from fieldguide.services.keeping import BookmarkView

Index = QModelIndex | QPersistentModelIndex
FOLDER_MIME = "application/x-fieldguide-folder"
ALL, UNFILED, TAGS = "all", "unfiled", "tags"
FOLDER, TAG = "folder=", "tag="
_NOWHERE = QModelIndex()


@dataclass(slots=True)
class Node:
    """A line of the tree: `all`, `unfiled`, `folder=UID`, `tags` or `tag=NAME`."""

    key: str
    title: str
    count: int = 0
    parent: int = 0
    row: int = 0
    children: list[int] = field(default_factory=list[int])

    @property
    def folder(self) -> str:
        """The uid of the folder; empty for any other line."""
        return self.key.removeprefix(FOLDER) if self.key.startswith(FOLDER) else ""

    @property
    def tag(self) -> str:
        """The name of the tag; empty for any other line."""
        return self.key.removeprefix(TAG) if self.key.startswith(TAG) else ""


def build(
    views: Sequence[BookmarkView], folders: Sequence[Folder], words: tuple[str, str, str]
) -> list[Node]:
    """The lines of the tree, the invisible root first.

    Args:
        views: Every bookmark.
        folders: Every folder, in the order by hand.
        words: What "all", "unfiled" and "tags" are called.
    """
    nodes = [Node("", "")]

    def add(key: str, title: str, parent: int, count: int = 0) -> int:
        at = len(nodes)
        nodes.append(Node(key, title, count, parent, len(nodes[parent].children)))
        nodes[parent].children.append(at)
        return at

    inside = Counter(view.folder for view in views)
    below: dict[str, list[Folder]] = {}
    for folder in folders:
        below.setdefault(folder.parent, []).append(folder)

    def put(parent: str, at: int) -> int:
        """Add what is in a folder; answers how many bookmarks there are."""
        total = 0
        for folder in below.get(parent, ()):
            number = add(f"{FOLDER}{folder.uid}", folder.title, at)
            nodes[number].count = inside[folder.uid] + put(folder.uid, number)
            total += nodes[number].count
        return total

    add(ALL, words[0], 0, len(views))
    add(UNFILED, words[1], 0, inside[""])
    put("", 0)
    tags = Counter(tag for view in views for tag in view.tags)
    if tags:
        at = add(TAGS, words[2], 0, sum(bool(view.tags) for view in views))
        for name in sorted(tags, key=str.casefold):
            add(f"{TAG}{name}", name, at, tags[name])
    return nodes


def folders_below(folders: Sequence[Folder], uid: str) -> frozenset[str]:
    """A folder and all that are in it, however deep."""
    found = {uid}
    size = 0
    while size != len(found):
        size = len(found)
        found |= {one.uid for one in folders if one.parent in found}
    return frozenset(found)


class FolderTreeModel(QAbstractItemModel):
    """Lines below each other.

    Signals:
        bookmarks_dropped: Bookmarks were dropped on a line (payload: their uids, its key).
        folder_dropped: A folder was dropped on a line (payload: its uid, the line's key).
    """

    bookmarks_dropped = Signal(list, str)
    folder_dropped = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: list[Node] = [Node("", "")]

    def set_nodes(self, nodes: list[Node]) -> bool:
        """Show other lines; False if only titles and counts differ, so that the view stays."""
        if [(one.key, one.parent) for one in nodes] == [
            (one.key, one.parent) for one in self._nodes
        ]:
            self._nodes = nodes
            for at in range(1, len(nodes)):
                index = self._index(at)
                self.dataChanged.emit(index, index)
            return False
        self.beginResetModel()
        self._nodes = nodes
        self.endResetModel()
        return True

    def node(self, index: Index) -> Node | None:
        """The line behind an index."""
        return self._nodes[index.internalId()] if index.isValid() else None

    def nodes(self) -> Sequence[Node]:
        """Every line, in reading order."""
        return self._nodes[1:]

    def index_of(self, key: str) -> QModelIndex:
        """Where a line is; the invalid index if it is not there."""
        for at in range(1, len(self._nodes)):
            if self._nodes[at].key == key:
                return self._index(at)
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """The index of the child `row` of `parent`."""
        children = self._children(parent)
        if column or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    def parent(self, child: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override] - Qt overloads it
        """The line above."""
        return self._index(self._nodes[child.internalId()].parent) if child.isValid() else _NOWHERE

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lines are below."""
        return len(self._children(parent))

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: ARG002 - Qt's signature
        """One column; the count is drawn into it."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Folders can be dragged; something can be dropped on every line but the tags' heading."""
        node = self.node(index)
        if node is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if node.folder:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        if node.key != TAGS:
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401 - Qt's signature
        """What the view and the delegate draw."""
        node = self.node(index)
        if node is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole | roles.TITLE:
                return node.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("{0}, %n bookmarks", "", node.count).format(node.title)
            case _ if role == COUNT:
                return node.count
            case roles.REF:
                return node.key
            case _:
                return None

    def supportedDropActions(self) -> Qt.DropAction:
        """What is dropped moves."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Bookmarks and folders."""
        return [BOOKMARKS_MIME, FOLDER_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The folder that is dragged."""
        data = QMimeData()
        uid = next((node.folder for index in indexes if (node := self.node(index))), "")
        data.setData(FOLDER_MIME, uid.encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Bookmarks go into folders, to the unfiled and under tags; folders into folders."""
        del action, row, column
        node = self.node(parent)
        if node is None or node.key == TAGS:
            return False
        if data.hasFormat(BOOKMARKS_MIME):
            return node.key != ALL
        dragged = self.index_of(f"{FOLDER}{_name_in(data)}")
        if not data.hasFormat(FOLDER_MIME) or not dragged.isValid() or node.tag:
            return False
        above: QModelIndex | Index = parent
        while above.isValid():
            if above.internalId() == dragged.internalId():
                return False
            above = self.parent(above)
        return True

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Say what was dropped where."""
        node = self.node(parent)
        if node is None or not self.canDropMimeData(data, action, row, column, parent):
            return False
        if data.hasFormat(BOOKMARKS_MIME):
            self.bookmarks_dropped.emit(names_in(data), node.key)
        else:
            self.folder_dropped.emit(_name_in(data), node.key)
        return True

    def _children(self, parent: Index) -> list[int]:
        return self._nodes[parent.internalId() if parent.isValid() else 0].children

    def _index(self, at: int) -> QModelIndex:
        return self.createIndex(self._nodes[at].row, 0, at) if at else QModelIndex()


def _name_in(data: QMimeData) -> str:
    return bytes(data.data(FOLDER_MIME).data()).decode("utf-8", "replace")
