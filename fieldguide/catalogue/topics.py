# SPDX-License-Identifier: Apache-2.0
"""The topic tree: nodes with their counts, the way to a node, and what hangs below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Row, Select, select

from fieldguide.base.errors import NotFound
from fieldguide.catalogue import tables as t
from fieldguide.catalogue.asking import Asking, chunks
from fieldguide.catalogue.views import TopicView
from fieldguide.content.ids import Ref

if TYPE_CHECKING:
    from collections.abc import Iterable

_parent = t.topic.alias("parent")


def _topics() -> Select[Any]:
    return select(
        t.topic, _parent.c.pack.label("parent_pack"), _parent.c.id.label("parent_id")
    ).join(_parent, t.topic.c.parent == _parent.c.key, isouter=True)


def roots(asking: Asking) -> tuple[TopicView, ...]:
    """The topics at the top, in the packs' order."""
    return _views(asking, _topics().where(t.topic.c.parent.is_(None)).order_by(t.topic.c.position))


def children(asking: Asking, ref: Ref) -> tuple[TopicView, ...]:
    """The topics right below one.

    Raises:
        NotFound: There is no such topic.
    """
    key = row_of(asking, ref).key
    return _views(asking, _topics().where(t.topic.c.parent == key).order_by(t.topic.c.position))


def trail(asking: Asking, ref: Ref) -> tuple[TopicView, ...]:
    """The way from the root to a topic, the topic itself last.

    Raises:
        NotFound: There is no such topic.
    """
    row = row_of(asking, ref)
    around = (t.topic.c.first <= row.first) & (t.topic.c.last >= row.last)
    return _views(asking, _topics().where(around).order_by(t.topic.c.depth))


def trails_of(asking: Asking, table: str, key: int) -> tuple[tuple[TopicView, ...], ...]:
    """For a thing (`entry`, `document` or `checklist`), the ways to each topic it hangs under."""
    placed = getattr(t, f"{table}_topic")
    wanted = (
        select(t.topic.c.pack, t.topic.c.id)
        .join(placed, placed.c.topic == t.topic.c.key)
        .where(placed.c[table] == key)
        .order_by(placed.c.position)
    )
    return tuple(trail(asking, Ref(pack, id_)) for pack, id_ in asking.connection.execute(wanted))


def row_of(asking: Asking, ref: Ref) -> Row[Any]:
    """The table's row of a topic.

    Raises:
        NotFound: There is no such topic.
    """
    wanted = select(t.topic).where(t.topic.c.pack == ref.pack, t.topic.c.id == ref.id)
    row = asking.connection.execute(wanted).first()
    if row is None:
        raise NotFound("no-such-thing", id=str(ref))
    return row


def within(asking: Asking, ref: Ref) -> ColumnElement[bool]:
    """A condition on `topic`: in the subtree of `ref`.

    Raises:
        NotFound: There is no such topic.
    """
    row = row_of(asking, ref)
    return t.topic.c.first.between(row.first, row.last)


def everything(asking: Asking) -> tuple[TopicView, ...]:
    """The whole tree in reading order."""
    return _views(asking, _topics().order_by(t.topic.c.first))


def main_topics(asking: Asking, table: str, keys: Iterable[int]) -> dict[int, int]:
    """The key of the main topic of each thing with these keys."""
    placed = getattr(t, f"{table}_topic")
    found: dict[int, int] = {}
    for some in chunks(keys):
        wanted = select(placed.c[table], placed.c.topic).where(
            placed.c[table].in_(some), placed.c.position == 0
        )
        found.update(dict(asking.connection.execute(wanted)))
    return found


def _views(asking: Asking, wanted: Select[Any]) -> tuple[TopicView, ...]:
    return tuple(_view(asking, row) for row in asking.connection.execute(wanted))


def _view(asking: Asking, row: Row[Any]) -> TopicView:
    lang, title = asking.pick(row.pack, row.titles)
    return TopicView(
        ref=Ref(row.pack, row.id),
        parent=Ref(row.parent_pack, row.parent_id) if row.parent is not None else None,
        title=title,
        lang=lang,
        fallback=asking.is_fallback(lang),
        depth=row.depth,
        has_children=row.children > 0,
        entries=row.entries,
        documents=row.documents,
        checklists=row.checklists,
    )
