# SPDX-License-Identifier: Apache-2.0
"""What the window does when the program itself is at fault.

A line in the log, a sentence, an end.
"""

from __future__ import annotations

import faulthandler
import sys
import threading
from typing import IO, TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from fieldguide.base.errors import FieldGuideError
from fieldguide.base.files import make_private_folder
from fieldguide.base.logs import note_crash, report_of

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from fieldguide.base.clock import Clock

FAULTS = "faults.log"


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

    def take_info(self, info: Any) -> None:  # noqa: ANN401 - a signal's object
        """Note what `sys.exc_info()` gave; for `JobRunner.crashed`."""
        self.take(*info)

    def _write(self, report: str) -> None:
        # Without a log it was on standard error already; there is nowhere else to put it.
        note_crash(self._logs, report)

    def _on_met(self) -> None:
        if not self._over:
            self._over = True
            self.crashed.emit()
