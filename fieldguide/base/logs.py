# SPDX-License-Identifier: Apache-2.0
"""What is written down when the program itself is at fault.

The log names places in the code and kinds of errors. It never holds the message of an error, a
value or a text: these may be the user's own words.
"""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from fieldguide import __version__
from fieldguide.base.errors import FieldGuideError
from fieldguide.base.files import make_private_folder

if TYPE_CHECKING:
    import datetime as dt
    from types import TracebackType

LOG = "crash.log"
MAX_LOG = 200_000
EXIT_STATUS = 1
"""What the process ends with then, on the command line and in the window."""


def report_of(kind: type[BaseException], trace: TracebackType | None, moment: dt.datetime) -> str:
    """A crash in the words of the log: what kind of error, where in the code, nothing else."""
    lines = [
        f"{moment.isoformat(timespec='seconds')} Field Guide {__version__}: "
        f"{kind.__module__}.{kind.__name__}"
    ]
    for frame in traceback.extract_tb(trace):
        parts = Path(frame.filename).parts
        lines.append(f"  {'/'.join(parts[-3:])}:{frame.lineno} in {frame.name}")
    return "\n".join(lines) + "\n"


def note_crash(logs: Path, report: str) -> Path | None:
    """Write a report down.

    Returns:
        The log; None where the profile cannot be written.
    """
    path = logs / LOG
    try:
        make_private_folder(logs)
        fresh = not path.exists() or path.stat().st_size > MAX_LOG
        with path.open("w" if fresh else "a", encoding="utf-8") as log:
            log.write(report)
    except (OSError, FieldGuideError):
        return None
    return path
