# SPDX-License-Identifier: Apache-2.0
"""The rows of the files attached to runs. Functions work in the session they are given."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from sqlalchemy import select

from fieldguide.base.errors import NotFound
from fieldguide.personal import templates
from fieldguide.personal.run_records import Attachment
from fieldguide.personal.run_rows import note_event, open_row_of, row_of
from fieldguide.personal.tables import AttachmentRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def of_run(session: Session, key: int) -> tuple[Attachment, ...]:
    """The files of a run, in the order in which they came."""
    wanted = select(AttachmentRow).where(AttachmentRow.run == key).order_by(AttachmentRow.key)
    return tuple(map(_record, session.scalars(wanted)))


def check_place(session: Session, uid: str, item: str) -> None:
    """Whether something can be attached there.

    Raises:
        NotFound: `no-such-run` or `no-such-item`.
        FieldGuideError: `run-signed`.
    """
    row = open_row_of(session, uid)
    if item and all(one.id != item for one in templates.from_json(row.template).items):
        raise NotFound("no-such-item", id=item)


def add(session: Session, uid: str, attachment: Attachment, now: dt.datetime) -> None:
    """Attach a file that is on the disk already, or put back what was removed."""
    check_place(session, uid, attachment.item)
    row = open_row_of(session, uid)
    session.add(
        AttachmentRow(
            uid=attachment.uid,
            run=row.key,
            name=attachment.name,
            file=attachment.file,
            size=attachment.size,
            sha256=attachment.sha256,
            added=attachment.added.isoformat(),
            item=attachment.item,
            secret=attachment.secret,
        )
    )
    note_event(session, row, now, "attached", attachment.item, attachment.name)


def find(session: Session, uid: str, name: str) -> Attachment:
    """A file of a run, by its uid or by the name that it has alone.

    Raises:
        NotFound: `no-such-run`, `no-such-attachment`.
    """
    files = of_run(session, row_of(session, uid).key)
    fitting = [one for one in files if one.uid == name] or [
        one for one in files if one.name == name
    ]
    if len(fitting) != 1:
        raise NotFound("no-such-attachment", name=name)
    return fitting[0]


def remove(session: Session, uid: str, name: str, now: dt.datetime) -> Attachment:
    """Take a file away from a run. Its bytes stay, so that `add` can put it back."""
    row = open_row_of(session, uid)
    found = find(session, uid, name)
    gone = session.scalar(select(AttachmentRow).where(AttachmentRow.uid == found.uid))
    session.delete(gone)
    note_event(session, row, now, "detached", found.item, found.name)
    return found


def all_files(session: Session) -> frozenset[str]:
    """The names in the profile of every attached file."""
    return frozenset(session.scalars(select(AttachmentRow.file)))


def _record(row: AttachmentRow) -> Attachment:
    return Attachment(
        uid=row.uid,
        name=row.name,
        file=row.file,
        size=row.size,
        sha256=row.sha256,
        item=row.item,
        added=dt.datetime.fromisoformat(row.added),
        secret=row.secret,
    )
