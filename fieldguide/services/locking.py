# SPDX-License-Identifier: Apache-2.0
"""Locking and unlocking the user's data, and the wait after wrong passphrases.

The count of wrong ones lives in memory: it slows down who tries at a window that is open. Who has
the file tries elsewhere, where only the length of the passphrase helps.
"""

from __future__ import annotations

import math
import time
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn

from fieldguide.base.changes import Change, Subject
from fieldguide.base.errors import EnvironmentTrouble, FieldGuideError

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldguide.services.guide import Guide

FREE, LONGEST = 3, 300
"""How many wrong ones cost no wait, and the longest wait in seconds."""


class Attempts:
    """How often a wrong passphrase came in a row, and until when no other is tried."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._wrong = 0
        self._until = 0.0

    @property
    def wait(self) -> int:
        """Whole seconds until the next one is tried; 0 if it may come now."""
        return max(0, math.ceil(self._until - self._monotonic()))

    def check(self) -> None:
        """Before one is tried.

        Raises:
            EnvironmentTrouble: `unlock-later`: not yet.
        """
        if self.wait:
            raise EnvironmentTrouble("unlock-later", wait=self.wait)

    def refuse(self, path: str) -> NoReturn:
        """One more was wrong: none of the first three costs a wait, then it is 2 s, 4 s, 8 s.

        Raises:
            EnvironmentTrouble: `wrong-passphrase`, always.
        """
        self._wrong += 1
        over = min(self._wrong - FREE, LONGEST)
        seconds = min(2**over, LONGEST) if over > 0 else 0
        self._until = self._monotonic() + seconds
        raise EnvironmentTrouble("wrong-passphrase", path=path, wait=seconds)

    def forget(self) -> None:
        """The right one came."""
        self._wrong, self._until = 0, 0.0


def unlock(guide: Guide, passphrase: str) -> None:
    """Open the user's data with their passphrase.

    Raises:
        EnvironmentTrouble: `wrong-passphrase` with `wait`, the seconds until another is tried;
            `unlock-later` with `wait`: this one was not tried. Or what opening met.
    """
    if not guide.personal.locked:
        return
    guide.attempts.check()
    try:
        guide.personal.unlock(passphrase, guide.clock())
    except EnvironmentTrouble as trouble:
        if trouble.code != "wrong-passphrase":
            raise
        guide.attempts.refuse(str(guide.paths.personal_db))
    guide.attempts.forget()
    _note_changes(guide)
    _tell(guide)


def lock(guide: Guide) -> None:
    """Close the user's data and let the key go.

    Raises:
        EnvironmentTrouble: `not-encrypted`: there is no passphrase to open them with again.
    """
    if not guide.personal.locked:
        guide.personal.lock()
        _tell(guide)


def _note_changes(guide: Guide) -> None:
    """What a start could not compare with the catalogue while the data were locked."""
    # Few unlocks come after an update.
    from fieldguide.services.what_changed import note_changes  # noqa: PLC0415 - see above

    # They are open: no trouble may say otherwise, and the next unlock or start tries again.
    with suppress(FieldGuideError):
        note_changes(guide)


def _tell(guide: Guide) -> None:
    # One for both ways: every page has to ask again.
    guide.hub.publish(Change(Subject.LOCK))
