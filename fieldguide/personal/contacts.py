# SPDX-License-Identifier: Apache-2.0
"""Contacts of the place one works in: services and focal points, each for some topics.

Each function works in the session it is given; the caller owns the transaction.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from fieldguide.base.errors import ContentRefused, NotFound
from fieldguide.content.ids import Ref
from fieldguide.personal.records import Contact, new_uid, storable
from fieldguide.personal.tables import ContactRow, ContactTopicRow

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

FIELDS = ("name", "role", "organisation", "phone", "place", "languages", "hours", "remark")
"""The texts of a contact, in the order in which they are shown and exported."""


def all_contacts(session: Session) -> tuple[Contact, ...]:
    """Every contact, by name."""
    rows = session.scalars(select(ContactRow)).all()
    return tuple(sorted(_records(session, rows), key=lambda one: (one.name.casefold(), one.uid)))


def with_uid(session: Session, uid: str) -> Contact:
    """A contact by its own name.

    Raises:
        NotFound: There is none.
    """
    return _records(session, [_row(session, uid)])[0]


def put(session: Session, contact: Contact, now: dt.datetime) -> Contact:
    """Write a contact: a new one where its uid is empty or not here, else the one there is.

    Raises:
        ContentRefused: `contact-without-name`.
    """
    texts = {name: storable(getattr(contact, name)).strip() for name in FIELDS}
    if not texts["name"]:
        raise ContentRefused("contact-without-name")
    uid = contact.uid or new_uid()
    row = session.scalar(select(ContactRow).where(ContactRow.uid == uid))
    moment = now.isoformat()
    if row is None:
        row = ContactRow(uid=uid, name=texts["name"], created=moment, changed=moment)
        session.add(row)
    for name, text in texts.items():
        setattr(row, name, text)
    row.changed = moment
    session.flush()
    session.execute(delete(ContactTopicRow).where(ContactTopicRow.contact == row.key))
    session.add_all(
        ContactTopicRow(contact=row.key, pack=ref.pack, topic=ref.id)
        for ref in sorted(set(contact.topics))
    )
    session.flush()
    return _records(session, [row])[0]


def remove(session: Session, uid: str) -> Contact:
    """Remove a contact and return it, so that it can be put back.

    Raises:
        NotFound: There is none.
    """
    row = _row(session, uid)
    contact = _records(session, [row])[0]
    session.execute(delete(ContactRow).where(ContactRow.key == row.key))
    return contact


def _row(session: Session, uid: str) -> ContactRow:
    row = session.scalar(select(ContactRow).where(ContactRow.uid == uid))
    if row is None:
        raise NotFound("no-such-contact", id=uid)
    return row


def _records(session: Session, rows: Sequence[ContactRow]) -> list[Contact]:
    topics: dict[int, list[Ref]] = {}
    wanted = select(ContactTopicRow)
    if len(rows) == 1:
        wanted = wanted.where(ContactTopicRow.contact == rows[0].key)
    for line in session.scalars(wanted):
        topics.setdefault(line.contact, []).append(Ref(line.pack, line.topic))
    return [
        Contact(
            uid=row.uid,
            topics=tuple(sorted(topics.get(row.key, ()))),
            **{name: getattr(row, name) for name in FIELDS},
        )
        for row in rows
    ]
