# SPDX-License-Identifier: Apache-2.0
"""Deleting a note for good with the copies that still hold it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.personal import backups, holding
from fieldguide.services import noting
from fieldguide.store.backup import Reason

if TYPE_CHECKING:
    from collections.abc import Collection

    from fieldguide.personal.holding import Holder
    from fieldguide.services.guide import Guide


def holders(guide: Guide, *uids: str) -> tuple[Holder, ...]:
    """The copies of the user's data that hold any of these notes, or may, the newest first."""
    return holding.holders(guide.paths, uids, guide.personal.key)


def purge(guide: Guide, uid: str, copies: Collection[Holder] = ()) -> int:
    """Delete a note for good, then these copies, for which a new backup is made.

    Returns:
        How many copies still hold it, or may.

    Raises:
        EnvironmentTrouble: As `noting.purge`, or a copy cannot be deleted.
    """
    noting.purge(guide, uid)
    if copies:
        # First: a laptop is never left without a backup.
        backups.make(guide.paths, Reason.WANTED, guide.clock(), guide.personal.key)
        holding.remove(guide.paths, copies)
    return len(holders(guide, uid))
