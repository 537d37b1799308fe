# SPDX-License-Identifier: Apache-2.0
"""What was read last, for "continue" on the first page."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.personal.records import Visit
from fieldguide.personal.tables import VisitRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

KEPT = 50
"""How many visits are remembered: enough for "continue", too few to be a diary."""


def note(session: Session, visit: Visit) -> None:
    """Remember a visit and forget the oldest beyond `KEPT`."""
    session.merge(
        VisitRow(
            pack=visit.ref.pack,
            id=visit.ref.id,
            kind=visit.kind,
            title=visit.title,
            heading=visit.heading,
            at=visit.at.isoformat(),
        )
    )
    session.flush()
    oldest = (
        select(VisitRow.at).order_by(VisitRow.at.desc()).offset(KEPT).limit(1).scalar_subquery()
    )
    session.execute(delete(VisitRow).where(VisitRow.at <= oldest))


def recent(session: Session, limit: int) -> tuple[Visit, ...]:
    """The last visits, the newest first."""
    rows = session.scalars(select(VisitRow).order_by(VisitRow.at.desc()).limit(limit))
    return tuple(
        Visit(
            Ref(row.pack, row.id),
            Kind(row.kind),
            row.title,
            row.heading,
            dt.datetime.fromisoformat(row.at),
        )
        for row in rows
    )


def forget(session: Session) -> None:
    """Forget every visit."""
    session.execute(delete(VisitRow))
