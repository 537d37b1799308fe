# SPDX-License-Identifier: Apache-2.0
"""What a start throws away because of its age, under a clock that can be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldguide.base.changes import Change, Subject
from fieldguide.personal import notes as store
from fieldguide.personal import runs, squeezing, starts
from fieldguide.services import attaching, noting, traces
from fieldguide.services.clearing import squeeze
from fieldguide.services.days import today

if TYPE_CHECKING:
    from fieldguide.services.guide import Guide


@dataclass(frozen=True, slots=True)
class Tidied:
    """How many old things went, and how many wait until the clock is said to be right."""

    gone: int = 0
    waiting: int = 0


def tidy(guide: Guide) -> Tidied:
    """At a start: what expired goes to the trash, what was there for 30 days goes for good.

    With a clock that is not near the last two starts nothing goes, and what would have gone is
    counted: the user is asked. What an earlier deletion had to leave in the file goes in any case,
    and so does, with the no-trace setting, what an earlier start kept.

    Raises:
        EnvironmentTrouble: As `noting.purge`.
    """
    traces.keep_to_the_setting(guide)
    if guide.personal.read_only is not None:
        return Tidied()
    now = guide.clock()
    with guide.personal.writing() as session:
        trusted = starts.note_start(session, now)
        old = (
            len(store.long_in_trash(session, now))
            + len(runs.long_in_trash(session, now))
            + len(store.expired(session, today(guide)))
        )
        left = squeezing.wanted(session)
    attaching.sweep(guide)
    if trusted:
        return Tidied(gone=throw_old_away(guide))
    if left:
        squeeze(guide)
    return Tidied(waiting=old)


def throw_old_away(guide: Guide) -> int:
    """What `tidy` does under a clock that is right; say how many notes and checklists went.

    Raises:
        EnvironmentTrouble: As `noting.purge`.
    """
    now = guide.clock()
    with guide.personal.writing() as session:
        old = store.long_in_trash(session, now)
        old_runs = runs.long_in_trash(session, now)
        over = store.expired(session, today(guide))
        for uid in over:
            store.trash(session, uid, now)
        left = squeezing.wanted(session)
    if over:
        guide.hub.publish(Change(Subject.NOTE, frozenset(over)))
    for uid in old_runs:
        attaching.purge_run(guide, uid, thorough=False)
    if old:
        noting.purge(guide, *old)
    elif left or old_runs:
        squeeze(guide)
    return len(old) + len(old_runs) + len(over)
