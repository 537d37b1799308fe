# SPDX-License-Identifier: Apache-2.0
"""What was read last, for "continue" on the first page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fieldguide.base.changes import Change, Subject
from fieldguide.catalogue import names
from fieldguide.personal import squeezing, visits
from fieldguide.personal.records import Visit
from fieldguide.services.noting import squeeze

if TYPE_CHECKING:
    from fieldguide.content.ids import Ref
    from fieldguide.content.kinds import Kind
    from fieldguide.services.guide import Guide


def visit(guide: Guide, kind: Kind, ref: Ref, title: str, heading: str = "") -> None:
    """Remember that something was read, and at which heading.

    On a read-only profile, and where no traces are to be kept, nothing happens.
    """
    if guide.personal.read_only is not None or guide.device.no_trace:
        return
    with guide.personal.writing() as session:
        visits.note(session, Visit(ref, kind, title, heading, guide.clock()))
    guide.hub.publish(Change(Subject.HISTORY, frozenset({str(ref)})))


def recent(guide: Guide, limit: int = 6) -> tuple[Visit, ...]:
    """What was read last, the newest first, under the titles of the language of this moment."""
    with guide.personal.reading() as session:
        found = visits.recent(session, limit)
    with guide.catalogue.asking(guide.languages()) as asking:
        known = names.current_titles(asking, ((visit.kind, visit.ref) for visit in found))
    return tuple(replace(one, title=known.get(one.ref, (one.title, ""))[0]) for one in found)


def forget(guide: Guide) -> None:
    """Forget everything that was read, out of the database file as well.

    Raises:
        EnvironmentTrouble: The profile cannot be written. `not-squeezed`: the list is gone, but the
            file may hold some of it until a later start.
    """
    with guide.personal.writing() as session:
        if not visits.forget(session):
            return
        squeezing.want(session)
    guide.hub.publish(Change(Subject.HISTORY))
    squeeze(guide)
