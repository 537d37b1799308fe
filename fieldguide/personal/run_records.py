# SPDX-License-Identifier: Apache-2.0
"""What checklist runs answer with: frozen records, free of SQL, and how progress is counted."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from fieldguide.personal.templates import Template


class ItemState(StrEnum):
    """What became of an item."""

    OPEN = "open"
    DONE = "done"
    NOT_APPLICABLE = "not-applicable"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class RunItem:
    """An item of a run. `changed` is None while nothing was done with it; times are in UTC."""

    state: ItemState = ItemState.OPEN
    reason: str = ""
    comment: str = ""
    changed: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run, or a section of it, is. What does not apply is not counted as to be done."""

    done: int
    blocked: int
    open: int
    not_applicable: int

    @property
    def total(self) -> int:
        """How many items there are to do."""
        return self.done + self.blocked + self.open

    @property
    def complete(self) -> bool:
        """Whether nothing is left to do."""
        return self.blocked + self.open == 0

    @property
    def percent(self) -> int:
        """Whole percent done; 100 only when everything is, also where nothing applies."""
        return 100 if self.complete else 100 * self.done // self.total


@dataclass(frozen=True, slots=True)
class RunEvent:
    """Something that happened to a run."""

    at: dt.datetime
    what: str
    item: str
    detail: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that belongs to a run, or to an item of it.

    Attributes:
        file: Its random name in the profile.
        size: Of the file as it was attached, in bytes, as is `sha256`.
    """

    uid: str
    name: str
    file: str
    size: int
    sha256: str
    item: str
    added: dt.datetime
    secret: bytes | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class RunHead:
    """What stands above a run: all of it the user's own words and days, `YYYY-MM-DD` or empty."""

    title: str
    place: str = ""
    day: str = ""
    due: str = ""
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """A checklist that was started. `archived` and `trashed` are None where it is neither.

    Attributes:
        attachments: Its files; a list of runs does not ask for them.
    """

    uid: str
    head: RunHead
    template: Template
    template_hash: str
    items: Mapping[str, RunItem]
    started: dt.datetime
    changed: dt.datetime
    signed: dt.datetime | None
    signed_by: str
    archived: dt.datetime | None
    trashed: dt.datetime | None
    attachments: tuple[Attachment, ...] = ()

    def item(self, item_id: str) -> RunItem:
        """An item; one that was never touched is open."""
        return self.items.get(item_id, RunItem())

    @property
    def progress(self) -> Progress:
        """Of the whole run."""
        return self.progress_of(item.id for item in self.template.items)

    def progress_of(self, item_ids: Iterable[str]) -> Progress:
        """Of some items, such as a section's."""
        states = [self.item(item_id).state for item_id in item_ids]
        return Progress(
            done=states.count(ItemState.DONE),
            blocked=states.count(ItemState.BLOCKED),
            open=states.count(ItemState.OPEN),
            not_applicable=states.count(ItemState.NOT_APPLICABLE),
        )

    def status(self, today: dt.date) -> str:
        """One of `signed`, `complete`, `overdue`, `due` (today) and `open`."""
        if self.signed is not None:
            return "signed"
        if self.progress.complete:
            return "complete"
        if not self.head.due or self.head.due > today.isoformat():
            return "open"
        return "due" if self.head.due == today.isoformat() else "overdue"
