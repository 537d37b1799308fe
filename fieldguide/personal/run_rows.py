# SPDX-License-Identifier: Apache-2.0
"""From rows of the tables of runs to records."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from fieldguide.base.errors import FieldGuideError, NotFound
from fieldguide.personal import templates
from fieldguide.personal.run_records import ItemState, Run, RunHead, RunItem
from fieldguide.personal.tables import RunEventRow, RunRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from fieldguide.personal.tables import RunItemRow


SHORTEST_UID = 4
"""How many letters of a run's name are enough, where no other run begins so."""


def row_of(session: Session, uid: str) -> RunRow:
    """The row of a run, by its name or by the beginning of it.

    Raises:
        NotFound: There is none, or more than one begins so.
    """
    exact = session.scalar(select(RunRow).where(RunRow.uid == uid))
    if exact is not None:
        return exact
    rows: Sequence[RunRow] = ()
    if len(uid) >= SHORTEST_UID:
        beginning = func.substr(RunRow.uid, 1, len(uid)) == uid
        rows = session.scalars(select(RunRow).where(beginning).limit(2)).all()
    if len(rows) != 1:
        raise NotFound("several-runs" if rows else "no-such-run", id=uid)
    return rows[0]


def open_row_of(session: Session, uid: str) -> RunRow:
    """The row of a run that may be written.

    Raises:
        NotFound: As `row_of`.
        FieldGuideError: `run-signed`.
    """
    row = row_of(session, uid)
    if row.signed:
        raise FieldGuideError("run-signed", id=row.uid, name=row.signed_by)
    return row


def note_event(  # noqa: PLR0913, PLR0917 - an event is made of these
    session: Session, row: RunRow, now: dt.datetime, what: str, item: str = "", detail: str = ""
) -> None:
    """Put down in its history what happened to a run."""
    row.changed = now.isoformat()
    session.add(RunEventRow(run=row.key, at=now.isoformat(), what=what, item=item, detail=detail))
    session.flush()


def item_of(row: RunItemRow) -> RunItem:
    """An item as a record."""
    return RunItem(
        ItemState(row.state), row.reason, row.comment, dt.datetime.fromisoformat(row.changed)
    )


def run_of(row: RunRow, items: dict[str, RunItem]) -> Run:
    """A run as a record."""
    return Run(
        uid=row.uid,
        head=RunHead(row.title, row.place, row.day, row.due, row.owner),
        template=templates.from_json(row.template),
        template_hash=row.template_hash,
        items=items,
        started=dt.datetime.fromisoformat(row.started),
        changed=dt.datetime.fromisoformat(row.changed),
        signed=_moment(row.signed),
        signed_by=row.signed_by,
        archived=_moment(row.archived),
        trashed=_moment(row.trashed),
    )


def _moment(text: str) -> dt.datetime | None:
    return dt.datetime.fromisoformat(text) if text else None
