# SPDX-License-Identifier: Apache-2.0
"""The kinds of field that records are made of, and their limits."""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated

from annotated_types import MinLen
from pydantic import BeforeValidator, Discriminator, StringConstraints, Tag, WithJsonSchema
from pydantic_core import PydanticCustomError

from fieldguide.content.ids import LOCAL_PATTERN, MAX_ID_BYTES, REF_PATTERN, SEGMENT_PATTERN

MAX_TITLE = 200
MAX_TEASER = 240
MAX_TOPIC_DEPTH = 12
MAX_TEXT = 262_144
YEARS = (1800, 2100)
PARTIAL_DATE = "partial_date"
"""The kind of fault of what is no `PartialDate`."""

# Strict: from JSON a date is a text and nothing else, "5" is no number and 1 is no text.
STRICT = {"extra": "forbid", "str_strip_whitespace": False, "strict": True}

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_PARTIAL = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def _read_date(value: object) -> object:
    """Keep dates to one spelling: pydantic would also read a number of seconds from a text."""
    if not isinstance(value, str):
        return value
    if _DATE.fullmatch(value) is None:
        raise ValueError(value)
    return dt.date.fromisoformat(value)


def _read_partial_date(value: object) -> object:
    """Take a day, a month or a year; a year may be a number, as YAML reads it."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        return value
    found = _PARTIAL.fullmatch(value)
    try:
        if found is None or not YEARS[0] <= int(found[1]) <= YEARS[1]:
            raise ValueError(value)
        dt.date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
    except ValueError as wrong:
        raise PydanticCustomError(PARTIAL_DATE, "no year, month or day") from wrong
    return value


def _shape(value: object) -> str:
    """Which side of `Localised` a value is meant to be, so that its faults name one field only."""
    return "languages" if isinstance(value, dict) else "text"


Id = Annotated[str, StringConstraints(pattern=SEGMENT_PATTERN, max_length=MAX_ID_BYTES)]
LocalId = Annotated[str, StringConstraints(pattern=LOCAL_PATTERN, max_length=MAX_ID_BYTES)]
RefText = Annotated[str, StringConstraints(pattern=REF_PATTERN, max_length=2 * MAX_ID_BYTES + 1)]
Lang = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}$")]
Title = Annotated[str, StringConstraints(min_length=1, max_length=MAX_TITLE)]
Teaser = Annotated[str, StringConstraints(min_length=1, max_length=MAX_TEASER)]
Text = Annotated[str, StringConstraints(min_length=1, max_length=8_000)]
Address = Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"]+$", max_length=1_000)]
Version = Annotated[
    str, StringConstraints(pattern=r"^[0-9]{4}\.(0[1-9]|1[0-2]|[1-9])\.[0-9]{1,4}$")
]
Titles = Annotated[dict[Lang, Title], MinLen(1)]
Localised = Annotated[
    Annotated[Text, Tag("text")] | Annotated[dict[Lang, Text], MinLen(1), Tag("languages")],
    Discriminator(_shape),
]
"""A text in the pack's source language, or one text a language."""
LocalisedTeaser = Annotated[
    Annotated[Teaser, Tag("text")] | Annotated[dict[Lang, Teaser], MinLen(1), Tag("languages")],
    Discriminator(_shape),
]
Hash = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""A sha256 in hexadecimal."""


Date = Annotated[dt.date, BeforeValidator(_read_date)]
PartialDate = Annotated[
    str,
    BeforeValidator(_read_partial_date),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "pattern": f"^{_PARTIAL.pattern}$"},
                {"type": "integer", "minimum": YEARS[0], "maximum": YEARS[1]},
            ]
        }
    ),
]
"""A day, a month or a year, as far as it is known: `2020-08-04`, `2020-08` or `2020`."""
