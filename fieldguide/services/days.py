# SPDX-License-Identifier: Apache-2.0
"""What day it is where the user is: the clock runs in UTC, days are lived by the wall."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from fieldguide.services.guide import Guide


def today(guide: Guide) -> dt.date:
    """Today, here."""
    return guide.clock().astimezone().date()
