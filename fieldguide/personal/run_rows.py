# SPDX-License-Identifier: Apache-2.0
"""From rows of the tables of runs to records."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from fieldguide.personal import templates
from fieldguide.personal.run_records import ItemState, Run, RunHead, RunItem

if TYPE_CHECKING:
    from fieldguide.personal.tables import RunItemRow, RunRow


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
