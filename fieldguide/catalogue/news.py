# SPDX-License-Identifier: Apache-2.0
"""What is new or changed in this generation against another one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import select

from fieldguide.catalogue import entry_rows
from fieldguide.catalogue import tables as t
from fieldguide.content.ids import Ref

if TYPE_CHECKING:
    from fieldguide.catalogue.asking import Asking
    from fieldguide.catalogue.views import EntryRow

NEW = "new"
UPDATED = "updated"

Prints = dict[Ref, frozenset[str]]
"""For each entry and card, the hashes of its rows in every language."""


def prints(asking: Asking) -> Prints:
    """The hashes of every entry and card."""
    wanted = select(t.entry.c.pack, t.entry.c.id, t.entry.c.hash, t.entry_text.c.hash).join(
        t.entry_text, t.entry_text.c.entry == t.entry.c.key
    )
    found: dict[Ref, set[str]] = {}
    for pack, id_, neutral, text in asking.connection.execute(wanted):
        found.setdefault(Ref(pack, id_), set()).update((neutral, text))
    return {ref: frozenset(hashes) for ref, hashes in found.items()}


def changed_rows(asking: Asking, before: Prints) -> tuple[EntryRow, ...]:
    """The entries that are new or changed since `before`, the new ones first."""
    now = prints(asking)
    new = [ref for ref in now if ref not in before]
    updated = [ref for ref, hashes in now.items() if ref in before and before[ref] != hashes]
    rows = entry_rows.rows_by_ref(asking, [*new, *updated])
    return tuple(replace(row, new_in=UPDATED if row.ref in before else NEW) for row in rows)
