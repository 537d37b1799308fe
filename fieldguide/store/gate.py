# SPDX-License-Identifier: Apache-2.0
"""Many may be inside at once; who shuts the gate waits until the last one is out."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from fieldguide.base.errors import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

PATIENCE = 5.0


class Gate:
    """Stands before an open file that may be exchanged under those who use it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._changed = threading.Condition()
        self._inside = 0
        self._shut = False

    @contextmanager
    def inside(self) -> Generator[None]:
        """Be inside for a while.

        Raises:
            EnvironmentTrouble: `file-locked`: it is shut for too long.
        """
        with self._changed:
            self._wait(lambda: not self._shut)
            self._inside += 1
        try:
            yield
        finally:
            with self._changed:
                self._inside -= 1
                self._changed.notify_all()

    @contextmanager
    def shut(self) -> Generator[None]:
        """Let nobody in, once everybody is out.

        Raises:
            EnvironmentTrouble: `file-locked`: somebody stays inside for too long.
        """
        with self._changed:
            self._wait(lambda: not self._shut)
            self._shut = True
            try:
                self._wait(lambda: not self._inside)
            except BaseException:
                self._open()
                raise
        try:
            yield
        finally:
            with self._changed:
                self._open()

    def _open(self) -> None:
        self._shut = False
        self._changed.notify_all()

    def _wait(self, until: Callable[[], bool]) -> None:
        if not self._changed.wait_for(until, PATIENCE):
            raise EnvironmentTrouble("file-locked", path=str(self._path))
