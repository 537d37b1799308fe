# SPDX-License-Identifier: Apache-2.0
"""Checklist runs. Each function works in the session it is given; the caller owns the transaction.

Whatever happens to a run is also put down in its history.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from fieldguide.base.errors import FieldGuideError, NotFound
from fieldguide.personal import attachments, templates
from fieldguide.personal.records import new_uid, storable
from fieldguide.personal.run_records import ItemState, Run, RunEvent, RunHead, RunItem
from fieldguide.personal.run_rows import item_of, note_event, open_row_of, row_of, run_of
from fieldguide.personal.tables import RunEventRow, RunItemRow, RunRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from fieldguide.personal.templates import Template


IN_TRASH = dt.timedelta(days=30)


def all_runs(session: Session) -> tuple[Run, ...]:
    """Every run, those put away and in the trash too; the last changed first."""
    rows = session.scalars(select(RunRow).order_by(RunRow.changed.desc(), RunRow.key.desc())).all()
    items: dict[int, dict[str, RunItem]] = {row.key: {} for row in rows}
    for item in session.scalars(select(RunItemRow)):
        items[item.run][item.item] = item_of(item)
    return tuple(run_of(row, items[row.key]) for row in rows)


def find(session: Session, uid: str) -> Run:
    """A run by its name, or by the beginning of it.

    Raises:
        NotFound: There is none, or more than one begins so.
    """
    row = row_of(session, uid)
    wanted = select(RunItemRow).where(RunItemRow.run == row.key)
    items = {item.item: item_of(item) for item in session.scalars(wanted)}
    return replace(run_of(row, items), attachments=attachments.of_run(session, row.key))


def events(session: Session, uid: str) -> tuple[RunEvent, ...]:
    """What happened to a run, in order."""
    wanted = select(RunEventRow).where(RunEventRow.run == row_of(session, uid).key)
    return tuple(
        RunEvent(dt.datetime.fromisoformat(row.at), row.what, row.item, row.detail)
        for row in session.scalars(wanted.order_by(RunEventRow.key))
    )


def start(session: Session, template: Template, head: RunHead, now: dt.datetime) -> Run:
    """Start a run; the template is kept whole with it."""
    row = RunRow(
        uid=new_uid(),
        pack=template.pack,
        id=template.id,
        template=templates.to_json(template),
        template_hash=template.hash,
        pack_version=template.pack_version,
        title=storable(head.title),
        started=now.isoformat(),
        changed=now.isoformat(),
    )
    _set_head(row, head)
    session.add(row)
    session.flush()
    note_event(session, row, now, "started")
    return find(session, row.uid)


def edit(session: Session, uid: str, head: RunHead, now: dt.datetime) -> Run:
    """Change title, place, day, due day and owner."""
    row = open_row_of(session, uid)
    _set_head(row, head)
    note_event(session, row, now, "edited")
    return find(session, row.uid)


def set_state(  # noqa: PLR0913, PLR0917 - an item's whole change is one step
    session: Session,
    uid: str,
    item_id: str,
    state: ItemState,
    now: dt.datetime,
    reason: str = "",
) -> Run:
    """Say what became of an item.

    Raises:
        NotFound: `no-such-item`.
        FieldGuideError: `run-signed`, or `reason-wanted` for what does not apply.
    """
    row = open_row_of(session, uid)
    if state is ItemState.NOT_APPLICABLE and not reason.strip():
        raise FieldGuideError("reason-wanted", id=item_id)
    item = _item_row(session, row, item_id, now)
    item.state, item.changed = state, now.isoformat()
    kept = state in {ItemState.NOT_APPLICABLE, ItemState.BLOCKED}
    item.reason = storable(reason.strip()) if kept else ""
    note_event(session, row, now, state, item_id, item.reason)
    return find(session, row.uid)


def set_comment(session: Session, uid: str, item_id: str, text: str, now: dt.datetime) -> Run:
    """Write a comment on an item; an empty one takes it away.

    Raises:
        NotFound: `no-such-item`.
        FieldGuideError: `run-signed`.
    """
    row = open_row_of(session, uid)
    item = _item_row(session, row, item_id, now)
    item.comment = storable(text.strip())
    note_event(session, row, now, "comment", item_id)
    return find(session, row.uid)


def sign_off(session: Session, uid: str, name: str, now: dt.datetime) -> Run:
    """Close a run under a name; from then on it is read-only.

    Raises:
        FieldGuideError: `run-signed` already, `run-not-complete`, or `name-wanted`.
    """
    row = open_row_of(session, uid)
    progress = find(session, row.uid).progress
    if not progress.complete:
        raise FieldGuideError("run-not-complete", count=progress.open + progress.blocked)
    if not name.strip():
        raise FieldGuideError("name-wanted")
    row.signed, row.signed_by = now.isoformat(), storable(name.strip())
    note_event(session, row, now, "signed", detail=row.signed_by)
    return find(session, row.uid)


def reopen(session: Session, uid: str, reason: str, now: dt.datetime) -> Run:
    """Open a signed run again; the reason and who had signed stay in the history.

    Raises:
        FieldGuideError: `run-not-signed`, or `reason-wanted`.
    """
    row = row_of(session, uid)
    if not row.signed:
        raise FieldGuideError("run-not-signed")
    if not reason.strip():
        raise FieldGuideError("reason-wanted", id=row.uid)
    row.signed = row.signed_by = ""
    note_event(session, row, now, "reopened", detail=storable(reason.strip()))
    return find(session, row.uid)


def duplicate(session: Session, uid: str, title: str, now: dt.datetime) -> Run:
    """A new run over the same kept template, with nothing done yet."""
    old = find(session, uid)
    head = RunHead(title, old.head.place, "", "", old.head.owner)
    return start(session, old.template, head, now)


def reset(session: Session, uid: str, now: dt.datetime) -> Run:
    """Open every item again, comments gone; the history keeps what was.

    Raises:
        FieldGuideError: `run-signed`.
    """
    row = open_row_of(session, uid)
    session.execute(delete(RunItemRow).where(RunItemRow.run == row.key))
    note_event(session, row, now, "reset")
    return find(session, row.uid)


def put_back_items(session: Session, uid: str, was: Run, now: dt.datetime) -> Run:
    """Undo `reset`: the items as they were in `was`."""
    row = open_row_of(session, uid)
    session.execute(delete(RunItemRow).where(RunItemRow.run == row.key))
    for item_id, item in was.items.items():
        session.add(
            RunItemRow(
                run=row.key,
                item=item_id,
                state=item.state,
                changed=(item.changed or now).isoformat(),
                reason=item.reason,
                comment=item.comment,
            )
        )
    note_event(session, row, now, "restored")
    return find(session, row.uid)


def archive(session: Session, uid: str, now: dt.datetime, *, away: bool = True) -> Run:
    """Put a run away, signed or not, or fetch it back."""
    row = row_of(session, uid)
    row.archived = now.isoformat() if away else ""
    note_event(session, row, now, "archived" if away else "fetched")
    return find(session, row.uid)


def trash(session: Session, uid: str, now: dt.datetime) -> Run:
    """Put a run into the trash."""
    row = row_of(session, uid)
    row.trashed = now.isoformat()
    note_event(session, row, now, "trashed")
    return find(session, row.uid)


def restore(session: Session, uid: str, now: dt.datetime) -> Run:
    """Take a run out of the trash again."""
    row = row_of(session, uid)
    row.trashed = ""
    note_event(session, row, now, "restored")
    return find(session, row.uid)


def take_over(session: Session, uid: str, now_is: Template, item: str, now: dt.datetime) -> Run:
    """Take one change of the template over into the run.

    What was ticked under other words is open again; what was said of an item that is taken out
    stays in the history.

    Raises:
        FieldGuideError: `run-signed`.
    """
    row = open_row_of(session, uid)
    before = templates.from_json(row.template)
    kept = templates.take_over(before, now_is, item)
    row.template, row.template_hash = templates.to_json(kept), kept.hash
    done = session.get(RunItemRow, (row.key, item))
    said, after = "", _text_of(kept, item)
    if done is not None and after is None:
        said = done.comment
        session.delete(done)
    note_event(session, row, now, "taken", item, said)
    if done is not None and after not in {None, _text_of(before, item)}:
        _open_again(session, row, done, now)
    return find(session, row.uid)


def keep_as_is(session: Session, uid: str, item: str, mark: str, now: dt.datetime) -> Run:
    """Decide against one change of the template: it is not offered again."""
    row = open_row_of(session, uid)
    note_event(session, row, now, "kept", item, mark)
    return find(session, row.uid)


def decided(session: Session, uid: str) -> frozenset[str]:
    """The marks of the changes that were decided against."""
    wanted = select(RunEventRow.detail).where(
        RunEventRow.run == row_of(session, uid).key, RunEventRow.what == "kept"
    )
    return frozenset(session.scalars(wanted))


def long_in_trash(session: Session, now: dt.datetime) -> tuple[str, ...]:
    """The runs that were put into the trash more than 30 days ago."""
    wanted = select(RunRow.uid).where(
        RunRow.trashed != "", RunRow.trashed < (now - IN_TRASH).isoformat()
    )
    return tuple(session.scalars(wanted))


def purge(session: Session, uid: str) -> None:
    """Delete a run that is in the trash for good, with its history and the rows of its files.

    Raises:
        FieldGuideError: `run-not-trashed`.
    """
    row = row_of(session, uid)
    if not row.trashed:
        raise FieldGuideError("run-not-trashed")
    session.execute(delete(RunRow).where(RunRow.key == row.key))


def _item_row(session: Session, row: RunRow, item_id: str, now: dt.datetime) -> RunItemRow:
    if all(item.id != item_id for item in templates.from_json(row.template).items):
        raise NotFound("no-such-item", id=item_id)
    found = session.get(RunItemRow, (row.key, item_id))
    if found is None:
        found = RunItemRow(run=row.key, item=item_id, state=ItemState.OPEN, changed=now.isoformat())
        session.add(found)
    return found


def _text_of(template: Template, item_id: str) -> str | None:
    return next((item.text for item in template.items if item.id == item_id), None)


def _open_again(session: Session, row: RunRow, item: RunItemRow, now: dt.datetime) -> None:
    if item.state != ItemState.OPEN:
        reason, item.reason = item.reason, ""
        item.state, item.changed = ItemState.OPEN, now.isoformat()
        note_event(session, row, now, ItemState.OPEN, item.item, reason)


def _set_head(row: RunRow, head: RunHead) -> None:
    for name, day in (("day", head.day), ("due", head.due)):
        if day:
            try:
                dt.date.fromisoformat(day)
            except ValueError as trouble:
                raise FieldGuideError("bad-day", what=name, day=day) from trouble
    if not head.title.strip():
        raise FieldGuideError("title-wanted")
    row.title, row.place = storable(head.title.strip()), storable(head.place.strip())
    row.day, row.due, row.owner = head.day, head.due, storable(head.owner.strip())
