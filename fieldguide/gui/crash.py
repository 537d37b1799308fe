# SPDX-License-Identifier: Apache-2.0
"""What happens when the program itself is at fault: a line in the log, a sentence, an orderly end.

The log names places in the code and kinds of errors. It never holds the message of an error, a
value or a text: these may be the user's own words.
"""

from __future__ import annotations

import faulthandler
import sys
import threading
import traceback
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from fieldguide import __version__
from fieldguide.base.errors import FieldGuideError
from fieldguide.base.files import make_private_folder

if TYPE_CHECKING:
    import datetime as dt
    from types import TracebackType

    from fieldguide.base.clock import Clock

LOG, FAULTS = "crash.log", "faults.log"
MAX_LOG = 200_000
EXIT_STATUS = 70


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


class CrashHandler(QObject):
    """Takes every error that nobody expected, from whatever thread.

    Signals:
        crashed: The program is at fault (payload: nothing more than that). On the GUI thread.
    """

    crashed = Signal()
    _met = Signal()

    def __init__(self, logs: Path, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._logs = logs
        self._clock = clock
        self._faults: IO[str] | None = None
        self._over = False
        self._met.connect(self._on_met, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take errors from now on, and have the system's own crashes written down too."""
        sys.excepthook = self.take
        threading.excepthook = lambda event: self.take(
            event.exc_type, event.exc_value, event.exc_traceback
        )
        try:
            make_private_folder(self._logs)
            self._faults = (self._logs / FAULTS).open("a", encoding="utf-8")
        except (OSError, FieldGuideError):
            # A profile that can only be read has no log; the program works all the same.
            return
        faulthandler.enable(self._faults)

    def uninstall(self) -> None:
        """Give back what was taken."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._faults = None

    def take(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Note an error; the first one ends the program."""
        del error
        if issubclass(kind, KeyboardInterrupt):
            app = QApplication.instance()
            if app is not None:
                app.quit()
            return
        report = report_of(kind, trace, self._clock())
        sys.stderr.write(report)
        self._write(report)
        self._met.emit()

    def take_info(self, info: Any) -> None:  # noqa: ANN401
        """Note what `sys.exc_info()` gave; for `JobRunner.crashed`."""
        self.take(*info)

    def _write(self, report: str) -> None:
        path = self._logs / LOG
        try:
            make_private_folder(self._logs)
            fresh = not path.exists() or path.stat().st_size > MAX_LOG
            with path.open("w" if fresh else "a", encoding="utf-8") as log:
                log.write(report)
        except (OSError, FieldGuideError):
            # It was on standard error already; there is nowhere else to put it.
            return

    def _on_met(self) -> None:
        if not self._over:
            self._over = True
            self.crashed.emit()
