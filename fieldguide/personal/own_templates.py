# SPDX-License-Identifier: Apache-2.0
"""The user's own checklist templates. Each function works in the session it is given.

An own template is a `Template` of the pack `OWN`, its id being the uid of its row.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sqlalchemy import select

from fieldguide.base.errors import ContentRefused, NotFound
from fieldguide.personal.records import new_uid, storable
from fieldguide.personal.tables import OwnTemplateRow
from fieldguide.personal.templates import Template, from_json, to_json

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

OWN = "own"
"""The pack of templates that no pack has; content may not take this name."""


@dataclass(frozen=True, slots=True)
class OwnTemplate:
    """A template of the user's own, and when it was begun, changed and put into the trash."""

    uid: str
    template: Template
    created: dt.datetime
    changed: dt.datetime
    trashed: dt.datetime | None = None


def own_templates(session: Session, *, trashed: bool = False) -> tuple[OwnTemplate, ...]:
    """Those that are in the trash, or are not, by title."""
    wanted = OwnTemplateRow.trashed != "" if trashed else OwnTemplateRow.trashed == ""
    rows = session.scalars(select(OwnTemplateRow).where(wanted))
    return tuple(sorted(map(_record, rows), key=lambda one: one.template.title.casefold()))


def find(session: Session, uid: str) -> OwnTemplate:
    """One of them, by its name or how that begins; in the trash too.

    Raises:
        NotFound: `no-such-template`, or `several-templates`.
    """
    return _record(_row(session, uid))


def keep(session: Session, template: Template, now: dt.datetime, uid: str = "") -> OwnTemplate:
    """Write a template: over the one of this uid, or as a new one.

    Raises:
        NotFound: `no-such-template`.
        ContentRefused: `template-without-title`, `template-without-items`.
    """
    _refuse_empty(template)
    at = now.astimezone(dt.UTC)
    name = uid or new_uid()
    whole = replace(
        template,
        pack=OWN,
        id=name,
        title=storable(template.title.strip()),
        publisher="",
        # An own template has no edition; the day it was changed stands in its place.
        pack_version=at.date().isoformat(),
    )
    whole = replace(whole, content_hash=whole.hash)
    if uid:
        row = _row(session, uid)
        row.title, row.definition, row.changed = whole.title, to_json(whole), at.isoformat()
    else:
        row = OwnTemplateRow(
            uid=name,
            title=whole.title,
            definition=to_json(whole),
            created=at.isoformat(),
            changed=at.isoformat(),
        )
        session.add(row)
    session.flush()
    return _record(row)


def trash(session: Session, uid: str, now: dt.datetime) -> OwnTemplate:
    """Put one into the trash."""
    row = _row(session, uid)
    row.trashed = now.astimezone(dt.UTC).isoformat()
    session.flush()
    return _record(row)


def restore(session: Session, uid: str) -> OwnTemplate:
    """Take one out of the trash."""
    row = _row(session, uid)
    row.trashed = ""
    session.flush()
    return _record(row)


def purge(session: Session, uid: str) -> OwnTemplate:
    """Delete one for good. Runs that were started from it keep their own copy."""
    row = _row(session, uid)
    gone = _record(row)
    session.delete(row)
    session.flush()
    return gone


def _refuse_empty(template: Template) -> None:
    if not template.title.strip():
        raise ContentRefused("template-without-title")
    if not any(item.text.strip() for item in template.items):
        raise ContentRefused("template-without-items")


def _row(session: Session, uid: str) -> OwnTemplateRow:
    begins = OwnTemplateRow.uid.startswith(uid, autoescape=True)
    rows = session.scalars(select(OwnTemplateRow).where(begins).limit(2)).all()
    if len(rows) != 1 or not uid:
        raise NotFound("several-templates" if len(rows) > 1 else "no-such-template", id=uid)
    return rows[0]


def _record(row: OwnTemplateRow) -> OwnTemplate:
    return OwnTemplate(
        uid=row.uid,
        template=from_json(row.definition),
        created=dt.datetime.fromisoformat(row.created),
        changed=dt.datetime.fromisoformat(row.changed),
        trashed=dt.datetime.fromisoformat(row.trashed) if row.trashed else None,
    )
