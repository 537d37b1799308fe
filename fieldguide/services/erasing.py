# SPDX-License-Identifier: Apache-2.0
"""Erasing everything of the user's. Needs no passphrase: who has the files can delete them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.base.changes import Change, Subject
from fieldguide.personal import erasing
from fieldguide.services.securing import tell_of_everything

if TYPE_CHECKING:
    from fieldguide.services.guide import Guide


def erase(guide: Guide) -> None:
    """Make it unreadable, then delete it; an empty plain database is there afterwards.

    Raises:
        EnvironmentTrouble: `not-erased`: something is left. `file-locked`: somebody has the data
            open. Nothing was changed.
    """

    def work() -> None:
        erasing.erase(guide.paths)

    if guide.personal.read_only is not None and not guide.personal.locked:
        raise guide.personal.read_only
    guide.personal.exchange(work, guide.clock())
    guide.attempts.forget()
    guide.hub.publish(Change(Subject.LOCK))
    tell_of_everything(guide.hub)
