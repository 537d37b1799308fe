# SPDX-License-Identifier: Apache-2.0
"""The topic tree as a Qt model: nodes are plain Python, the model translates and announces.

Children are asked for when a topic is opened, and a node is made when its row is first looked at,
so a tree of 100,000 topics costs what is seen of it. Indexes carry an int id; the nodes live in the
model, because `createIndex` keeps nothing alive.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from fieldguide.catalogue.views import TopicView
from fieldguide.content.ids import Ref
from fieldguide.gui import roles

Index = QModelIndex | QPersistentModelIndex
Deliver = Callable[[Sequence[TopicView] | None], None]
"""Takes the topics that were asked for; None says that asking failed and may be tried again."""
Fetch = Callable[[Ref | None, Deliver], None]
"""Asks for the children of a topic (None: the roots) and hands them over, now or later."""

COUNT = roles.ROW + 100
"""int: how many distinct entries a topic and everything below it hold."""

_ROOT = 0
_NOWHERE = QModelIndex()


class _Node:
    """A topic that was seen. `topics` are its children, `made` those that have a node."""

    __slots__ = ("asking", "made", "parent", "row", "topic", "topics")

    def __init__(self, topic: TopicView | None, parent: int, row: int) -> None:
        self.topic = topic
        self.parent = parent
        self.row = row
        self.topics: Sequence[TopicView] | None = None
        self.made: dict[int, int] = {}
        self.asking = False


class TopicTreeModel(QAbstractItemModel):
    """Topics below each other.

    Signals:
        loaded: The children of a topic arrived (payload: its index; the invalid one for the roots).
        revealed: The topic that `reveal` was asked for is there (payload: its index, or that of the
            nearest topic above it that exists).
    """

    loaded = Signal(QModelIndex)
    revealed = Signal(QModelIndex)

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._nodes: dict[int, _Node] = {_ROOT: _Node(None, _ROOT, 0)}
        self._next_id = _ROOT + 1
        self._generation = 0
        self._trail: tuple[Ref, ...] = ()

    def reload(self) -> None:
        """Forget every topic and ask for the roots again."""
        self.beginResetModel()
        self._nodes = {_ROOT: _Node(None, _ROOT, 0)}
        self._generation += 1
        self.endResetModel()
        self.fetchMore(_NOWHERE)

    def set_topics(self, topic: Index, topics: Sequence[TopicView]) -> None:
        """Replace the children of a topic (the invalid index: the roots)."""
        self._replace(self._id(topic), topics)

    def topic(self, index: Index) -> TopicView | None:
        """The record behind an index."""
        return self._nodes[self._id(index)].topic

    def index_of(self, ref: Ref) -> QModelIndex:
        """The index of a topic that was seen already, else the invalid one."""
        for key, node in self._nodes.items():
            if node.topic is not None and node.topic.ref == ref:
                return self.createIndex(node.row, 0, key)
        return QModelIndex()

    def reveal(self, trail: Sequence[Ref]) -> None:
        """Fetch what lies on the way from a root to a topic; `revealed` tells when it is there."""
        self._trail = tuple(trail)
        self._follow()

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """The index of the child `row` of `parent`; its node is made here."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self._child(self._id(parent), row)

    def parent(self, child: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override] - Qt overloads it
        """The topic above."""
        if not child.isValid():
            return QModelIndex()
        above = self._nodes[child.internalId()].parent
        return (
            QModelIndex() if above == _ROOT else self.createIndex(self._nodes[above].row, 0, above)
        )

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many children are known."""
        return 0 if parent.column() > 0 else len(self._nodes[self._id(parent)].topics or ())

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: ARG002 - Qt's signature
        """One column; the count is drawn into it."""
        return 1

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        """Whether there are topics below, fetched or not."""
        node = self._nodes[self._id(parent)]
        if node.topics is not None or node.topic is None:
            return bool(node.topics)
        return node.topic.has_children

    def canFetchMore(self, parent: Index) -> bool:
        """Whether the children were not asked for yet."""
        node = self._nodes[self._id(parent)]
        wanted = node.topic is None or node.topic.has_children
        return wanted and node.topics is None and not node.asking

    def fetchMore(self, parent: Index) -> None:
        """Ask for the children."""
        if not self.canFetchMore(parent):
            return
        key, generation = self._id(parent), self._generation
        node = self._nodes[key]
        node.asking = True

        def deliver(topics: Sequence[TopicView] | None) -> None:
            # An answer may come late: after a reload it is about nodes that are gone.
            if generation != self._generation or key not in self._nodes:
                return
            node.asking = False
            if topics is not None:
                self._replace(key, topics)

        self._fetch(None if node.topic is None else node.topic.ref, deliver)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401, PLR0911 - Qt's signature, one value a role
        """What the view and the delegate draw."""
        topic = self.topic(index) if index.isValid() else None
        if topic is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole | roles.TITLE:
                return topic.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("{0}, %n entries", "", topic.entries).format(topic.title)
            case _ if role == COUNT:
                return topic.entries
            case roles.REF:
                return str(topic.ref)
            case roles.ROW:
                return topic
            case _:
                return None

    def _id(self, index: Index) -> int:
        return index.internalId() if index.isValid() else _ROOT

    def _index(self, key: int) -> QModelIndex:
        return QModelIndex() if key == _ROOT else self.createIndex(self._nodes[key].row, 0, key)

    def _child(self, parent: int, row: int) -> QModelIndex:
        above = self._nodes[parent]
        assert above.topics is not None  # noqa: S101 - the row exists, so its topics do
        key = above.made.get(row)
        if key is None:
            key = above.made[row] = self._next_id
            self._next_id += 1
            self._nodes[key] = _Node(above.topics[row], parent, row)
        return self.createIndex(row, 0, key)

    def _replace(self, key: int, topics: Sequence[TopicView]) -> None:
        node, index = self._nodes[key], self._index(key)
        if node.topics:
            self.beginRemoveRows(index, 0, len(node.topics) - 1)
            self._drop_below(node)
            node.topics = ()
            self.endRemoveRows()
        if topics:
            self.beginInsertRows(index, 0, len(topics) - 1)
            node.topics = topics
            self.endInsertRows()
        node.topics = topics
        if not topics and index.isValid():
            # The arrow before a topic that turned out to have nothing below goes away.
            self.dataChanged.emit(index, index)
        self.loaded.emit(index)
        if self._trail:
            self._follow()

    def _drop_below(self, node: _Node) -> None:
        waiting = list(node.made.values())
        node.made = {}
        while waiting:
            gone = self._nodes.pop(waiting.pop())
            waiting += gone.made.values()

    def _follow(self) -> None:
        key, trail = _ROOT, self._trail
        for ref in trail:
            node = self._nodes[key]
            if node.topics is None and (node.topic is None or node.topic.has_children):
                self.fetchMore(self._index(key))
                return  # `_replace` comes back here
            row = next(
                (row for row, topic in enumerate(node.topics or ()) if topic.ref == ref), None
            )
            if row is None:
                break
            key = self._child(key, row).internalId()
        self._trail = ()
        self.revealed.emit(self._index(key))
