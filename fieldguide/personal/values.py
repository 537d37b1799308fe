# SPDX-License-Identifier: Apache-2.0
"""Values as columns hold them. SQLite has no checksums: a damaged file may hold anything."""

from __future__ import annotations

import datetime as dt

from fieldguide.content.kinds import Kind
from fieldguide.personal.records import MarkKind, mark_kind


class DamagedValue(ValueError):
    """A column holds what this program never wrote; the store says so in our own terms."""


def moment(text: str) -> dt.datetime:
    """A moment in UTC.

    Raises:
        DamagedValue: It is none.
    """
    try:
        return dt.datetime.fromisoformat(text)
    except ValueError as trouble:
        raise DamagedValue("moment") from trouble


def kind_of(text: str) -> Kind:
    """A kind of thing.

    Raises:
        DamagedValue: It is none.
    """
    try:
        return Kind(text)
    except ValueError as trouble:
        raise DamagedValue("kind") from trouble


def mark_of(text: str) -> MarkKind:
    """What sort of bookmark it is.

    Raises:
        DamagedValue: It is none.
    """
    try:
        return mark_kind(text)
    except ValueError as trouble:
        raise DamagedValue("kind") from trouble
