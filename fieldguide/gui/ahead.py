# SPDX-License-Identifier: Apache-2.0
"""Does ahead, in small steps while the window has nothing else to do, what a key would wait for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

AFTER_MS, STEP_MS = 500, 50
"""How long after the window began to work the first step comes, and how far the steps are apart."""


class Ahead(QObject):
    """Does some steps, one after the other, each when nothing is busy.

    Args:
        steps: What is to be done.
        is_busy: Whether anything is going on that must not be kept waiting.
        parent: Without it the steps end.
    """

    def __init__(
        self, steps: Iterable[Callable[[], object]], is_busy: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._steps = iter(steps)
        self._is_busy = is_busy
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Do the first step in a while."""
        self._timer.start(AFTER_MS)

    def end(self) -> None:
        """Do no more steps."""
        self._timer.stop()

    def _go_on(self) -> None:
        if not self._is_busy():
            step = next(self._steps, None)
            if step is None:
                return
            step()
        self._timer.start(STEP_MS)
