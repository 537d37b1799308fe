# SPDX-License-Identifier: Apache-2.0
"""The linter: every fault of a source folder at once, each with its file, line and field.

The rules stand in `lint_*.py`, one module a matter. What is wrong with single files is found while
they are read (`source.py`); what can be seen only across files is found here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.content import (
    lint_bodies,
    lint_checklists,
    lint_citations,
    lint_ids,
    lint_reading,
    lint_texts,
)
from fieldguide.content.lint_desk import Desk

if TYPE_CHECKING:
    import datetime as dt

    from fieldguide.content.faults import Fault
    from fieldguide.content.source import Source


def lint_source(source: Source, today: dt.date) -> list[Fault]:
    """Every fault of a source, sorted by file and line.

    Args:
        source: What `read_source` made of a folder.
        today: Against which dates for reviews are held.
    """
    faults = list(source.faults)
    if source.contents is not None:
        desk = Desk(source, source.contents, today)
        lint_ids.check(desk)
        bodies = lint_bodies.check(desk)
        lint_citations.check(desk, bodies)
        lint_texts.check(desk)
        lint_checklists.check(desk)
        lint_reading.check(desk, bodies)
        faults.extend(desk.faults)
    return sorted(faults, key=lambda fault: fault.sort_key())
