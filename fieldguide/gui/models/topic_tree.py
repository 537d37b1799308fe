# SPDX-License-Identifier: Apache-2.0
"""The topic tree as a Qt model: the records are plain Python, the model translates and announces.

Children are asked for when a topic is opened, all at once, and nothing is made for a child until it
is opened itself: so a tree of 100,000 topics costs what is seen of it. Indexes carry an int id that
tells the level and the row, because `createIndex` keeps nothing alive.
"""

from __future__ import annotations

from bisect import bisect_right
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
"""The id of the invalid index, which Qt makes so."""
_NOWHERE = QModelIndex()


class _Level:
    """The children of one topic. `parent` and `base` are ids: that of child `row` is `base + row`.

    A view asks for the index of every sibling before it draws the first: at 100,000 of them, an
    object each took half a second and 30 MB.
    """

    __slots__ = ("base", "parent", "topics")

    def __init__(self, parent: int, base: int, topics: Sequence[TopicView]) -> None:
        self.parent = parent
        self.base = base
        self.topics = topics


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
        self._next_id = _ROOT + 1
        self._generation = 0
        self._trail: tuple[Ref, ...] = ()
        self._forget()

    def reload(self) -> None:
        """Forget every topic and ask for the roots again."""
        self.beginResetModel()
        self._forget()
        self._generation += 1
        self.endResetModel()
        self.fetchMore(_NOWHERE)

    def set_topics(self, topic: Index, topics: Sequence[TopicView]) -> None:
        """Replace the children of a topic (the invalid index: the roots)."""
        self._replace(topic.internalId(), topics)

    def topic(self, index: Index) -> TopicView | None:
        """The record behind an index."""
        return self._topic(index.internalId()) if index.isValid() else None

    def index_of(self, ref: Ref) -> QModelIndex:
        """The index of a topic that was fetched already, else the invalid one."""
        for level in self._below.values():
            for row, topic in enumerate(level.topics):
                if topic.ref == ref:
                    return self.createIndex(row, 0, level.base + row)
        return QModelIndex()

    def reveal(self, trail: Sequence[Ref]) -> None:
        """Fetch what lies on the way from a root to a topic; `revealed` tells when it is there."""
        self._trail = tuple(trail)
        self._follow()

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """The index of the child `row` of `parent`."""
        # Not by `hasIndex`: it asks for the rows and the columns, twice through Qt and back.
        level = self._below.get(parent.internalId())
        if level is None or column or not 0 <= row < len(level.topics):
            return QModelIndex()
        return self.createIndex(row, 0, level.base + row)

    def parent(self, child: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override] - Qt overloads it
        """The topic above."""
        return self._index(self._level(child.internalId()).parent) if child.isValid() else _NOWHERE

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many children are known."""
        level = self._below.get(parent.internalId())
        return 0 if level is None else len(level.topics)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: ARG002 - Qt's signature
        """One column; the count is drawn into it."""
        return 1

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        """Whether there are topics below, fetched or not."""
        key = parent.internalId()
        level = self._below.get(key)
        if level is None:
            return key != _ROOT and self._topic(key).has_children
        return bool(level.topics)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether the children were not asked for yet."""
        key = parent.internalId()
        if key in self._below or key in self._asking:
            return False
        return key == _ROOT or self._topic(key).has_children

    def fetchMore(self, parent: Index) -> None:
        """Ask for the children."""
        if not self.canFetchMore(parent):
            return
        key, generation = parent.internalId(), self._generation
        self._asking.add(key)

        def deliver(topics: Sequence[TopicView] | None) -> None:
            # An answer may come late: after a reload it is about topics that are gone.
            if generation != self._generation or key not in self._asking:
                return
            self._asking.discard(key)
            if topics is not None:
                self._replace(key, topics)

        self._fetch(None if key == _ROOT else self._topic(key).ref, deliver)

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

    def _forget(self) -> None:
        self._below: dict[int, _Level] = {}
        """What was fetched, by the id of the topic above."""
        self._levels: list[_Level] = []
        """Those of them that have any topic, in the order of their ids."""
        self._asking: set[int] = set()

    def _level(self, key: int) -> _Level:
        return self._levels[bisect_right(self._levels, key, key=_base) - 1]

    def _topic(self, key: int) -> TopicView:
        level = self._level(key)
        return level.topics[key - level.base]

    def _index(self, key: int) -> QModelIndex:
        if key == _ROOT:
            return QModelIndex()
        return self.createIndex(key - self._level(key).base, 0, key)

    def _replace(self, key: int, topics: Sequence[TopicView]) -> None:
        index, old = self._index(key), self._below.get(key)
        if old is not None and old.topics:
            self.beginRemoveRows(index, 0, len(old.topics) - 1)
            self._set(key, ())
            self.endRemoveRows()
        if topics:
            self.beginInsertRows(index, 0, len(topics) - 1)
        self._set(key, topics)
        if topics:
            self.endInsertRows()
        elif index.isValid():
            # The arrow before a topic that turned out to have nothing below goes away.
            self.dataChanged.emit(index, index)
        self.loaded.emit(index)
        if self._trail:
            self._follow()

    def _set(self, key: int, topics: Sequence[TopicView]) -> None:
        """Put topics below another, in place of what is there and of all below that."""
        waiting, gone = [key], set[_Level]()
        while waiting:
            level = self._below.pop(waiting.pop(), None)
            if level is not None:
                gone.add(level)
                ids = range(level.base, level.base + len(level.topics))
                waiting += (below for below in self._below if below in ids)
                self._asking -= {asked for asked in self._asking if asked in ids}
        self._levels = [level for level in self._levels if level not in gone]
        level = self._below[key] = _Level(key, self._next_id, topics)
        if topics:
            self._levels.append(level)
            self._next_id += len(topics)

    def _follow(self) -> None:
        key, trail = _ROOT, self._trail
        for ref in trail:
            index = self._index(key)
            if self.canFetchMore(index) or key in self._asking:
                self.fetchMore(index)
                return  # `_replace` comes back here
            level = self._below.get(key)
            topics = level.topics if level is not None else ()
            row = next((row for row, topic in enumerate(topics) if topic.ref == ref), None)
            if level is None or row is None:
                break
            key = level.base + row
        self._trail = ()
        self.revealed.emit(self._index(key))


def _base(level: _Level) -> int:
    return level.base
