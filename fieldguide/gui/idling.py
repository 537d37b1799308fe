# SPDX-License-Identifier: Apache-2.0
"""Notices that nobody is at the laptop, and that it slept.

No system tells in the same way that it was suspended. But its clocks do: the wall clock has gone on
further than the program's own time, or both further than a timer that ticks.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from fieldguide.base.clock import Clock, system_clock

if TYPE_CHECKING:
    from collections.abc import Callable

TICK_S, JUMP_S = 5, 30
"""How often the clocks are looked at, and how far they may differ from what was expected."""
_ACTS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletPress,
    }
)


class Idling(QObject):
    """Watches the windows of the program for keys and the mouse, and two clocks.

    Signals:
        idle: Nobody did anything for as long as was set. Sent once, until somebody does.
        woke: The laptop slept, or its clock was set.
    """

    idle = Signal()
    woke = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        wall: Clock = system_clock,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._wall, self._steady = wall, steady
        self._limit: float | None = None
        self._looked = (wall(), steady())
        self._acted = steady()
        self._told = False
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_S * 1_000)
        self._timer.timeout.connect(self.look)

    def set_minutes(self, minutes: int) -> None:
        """Count as idle after so many minutes; 0 for never."""
        self._limit = minutes * 60 if minutes > 0 else None
        self.note_act()

    def begin(self) -> None:
        """Watch from now on: the window that has the keys, and each that gets them."""
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)
        self._watch(QGuiApplication.focusWindow())
        self._looked = (self._wall(), self._steady())
        self.note_act()
        self._timer.start()

    def end(self) -> None:
        """Watch no more."""
        self._timer.stop()

    def note_act(self) -> None:
        """Somebody did something."""
        self._acted = self._steady()
        self._told = False

    def look(self) -> None:
        """Look at the clocks; what the timer does."""
        wall, steady = self._wall(), self._steady()
        before, (self._looked) = self._looked, (wall, steady)
        passed = steady - before[1]
        slept = (wall - before[0]).total_seconds() - passed
        if abs(slept) > JUMP_S or passed > TICK_S + JUMP_S:
            self.woke.emit()
        if self._limit is not None and not self._told and steady - self._acted >= self._limit:
            self._told = True
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything through, and remember when it was."""
        if event.type() in _ACTS:
            self.note_act()
        return super().eventFilter(watched, event)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            # A second time does no harm: Qt keeps one of each.
            window.installEventFilter(self)
