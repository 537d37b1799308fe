# SPDX-License-Identifier: Apache-2.0
"""What was read last, for "continue" on the first page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Integer, delete, literal_column, select, tuple_

from fieldguide.content.ids import Ref
from fieldguide.personal.records import Visit, storable
from fieldguide.personal.tables import VisitRow
from fieldguide.personal.values import kind_of, moment

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

KEPT = 50
"""How many visits are remembered: enough for "continue", too few to be a diary."""

_NEWEST_FIRST = (VisitRow.at.desc(), literal_column("visit.rowid", Integer).desc())


def note(session: Session, visit: Visit) -> None:
    """Remember a visit as the newest of its moment, and forget the oldest beyond `KEPT`."""
    pack, id_ = visit.ref.pack, visit.ref.id
    session.execute(delete(VisitRow).where(VisitRow.pack == pack, VisitRow.id == id_))
    session.add(
        VisitRow(
            pack=pack,
            id=id_,
            kind=visit.kind,
            title=storable(visit.title),
            heading=storable(visit.heading),
            at=visit.at.isoformat(),
        )
    )
    session.flush()
    kept = select(VisitRow.pack, VisitRow.id).order_by(*_NEWEST_FIRST).limit(KEPT)
    session.execute(delete(VisitRow).where(tuple_(VisitRow.pack, VisitRow.id).not_in(kept)))


def recent(session: Session, limit: int) -> tuple[Visit, ...]:
    """The last visits, the newest first."""
    rows = session.scalars(select(VisitRow).order_by(*_NEWEST_FIRST).limit(limit))
    return tuple(
        Visit(
            Ref(row.pack, row.id),
            kind_of(row.kind),
            row.title,
            row.heading,
            moment(row.at),
        )
        for row in rows
    )


def forget(session: Session) -> bool:
    """Forget every visit; say whether there was any."""
    return bool(session.execute(delete(VisitRow).returning(VisitRow.id)).all())
