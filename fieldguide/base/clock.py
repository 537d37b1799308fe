# SPDX-License-Identifier: Apache-2.0
"""The time, as something that is passed in, so that a test or a screenshot can hold it still."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

Clock = Callable[[], dt.datetime]
"""Tells the time: an aware datetime in UTC."""


def system_clock() -> dt.datetime:
    """The laptop's own clock."""
    return dt.datetime.now(dt.UTC)


def fixed_clock(moment: dt.datetime) -> Clock:
    """A clock that always tells `moment`, which must be aware."""
    return lambda: moment
