# SPDX-License-Identifier: Apache-2.0
"""When the program was started last, to tell a clock that can be trusted from one that cannot.

Whatever is deleted because of its age asks here first: a laptop whose battery died may believe it
is 2045.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

from fieldguide.personal.tables import SettingRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

NEAR = dt.timedelta(days=7)
NAME, _REMEMBERED = "last-starts", 2


def note_start(session: Session, now: dt.datetime) -> bool:
    """Remember this start; say whether the clock is near the two before it."""
    row = session.get(SettingRow, NAME)
    before = _read(row.value) if row is not None else []
    kept = json.dumps([moment.isoformat() for moment in (*before, now)][-_REMEMBERED:])
    if row is None:
        session.add(SettingRow(name=NAME, value=kept))
    else:
        row.value = kept
    session.flush()
    return len(before) == _REMEMBERED and all(abs(now - moment) <= NEAR for moment in before)


def _read(value: str) -> list[dt.datetime]:
    try:
        return [dt.datetime.fromisoformat(moment) for moment in json.loads(value)]
    except (ValueError, TypeError):
        return []
