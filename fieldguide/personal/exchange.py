# SPDX-License-Identifier: Apache-2.0
"""What all files that the user exports and imports have in common: limits, and reading fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldguide.base.errors import ContentRefused
from fieldguide.personal.records import is_uid

if TYPE_CHECKING:
    from fieldguide.content.strict_json import JsonValue

MAX_BYTES = 20_000_000
MAX_THINGS = 50_000
MAX_TEXT = 20_000
MAX_TAGS = 100
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""A table program takes a cell that begins so for a formula."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of an imported file: how many were new, were here already, are not for us."""

    new: int = 0
    known: int = 0
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A link of a file that is not taken: what it is called, and whether it leads elsewhere."""

    title: str
    elsewhere: bool


def check_size(raw: bytes) -> None:
    """Refuse a file that is larger than any person's own.

    Raises:
        ContentRefused: `import-too-large`.
    """
    if len(raw) > MAX_BYTES:
        raise ContentRefused("import-too-large", limit=MAX_BYTES)


def check_count(count: int) -> None:
    """Refuse a file with more things than any person has.

    Raises:
        ContentRefused: `import-too-many`.
    """
    if count > MAX_THINGS:
        raise ContentRefused("import-too-many", limit=MAX_THINGS)


def decoded(raw: bytes) -> str:
    """A file of text: UTF-8, with or without a mark in front.

    Raises:
        ContentRefused: `import-too-large`, `import-not-text`.
    """
    check_size(raw)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as trouble:
        raise ContentRefused("import-not-text", at=trouble.start) from trouble


class Fields:
    """The fields of one thing of a JSON file; a wrong one says which thing and which field."""

    def __init__(self, value: JsonValue, at: int) -> None:
        if not isinstance(value, dict):
            raise ContentRefused("import-wrong-field", at=at, field="")
        self._value = value
        self.at = at

    def text(self, name: str, *, needed: bool = False) -> str:
        """A text, empty where it is missing."""
        value = self._value.get(name, "")
        if not isinstance(value, str) or len(value) > MAX_TEXT or (needed and not value.strip()):
            raise self.wrong(name)
        return value

    def uid(self, name: str) -> str:
        """A uid, or an empty text where it is missing."""
        value = self.text(name)
        if value and not is_uid(value):
            raise self.wrong(name)
        return value

    def number(self, name: str) -> float:
        """A number, 0 where it is missing."""
        value = self._value.get(name, 0)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.wrong(name)
        return float(value)

    def texts(self, name: str) -> tuple[str, ...]:
        """A short list of texts."""
        value = self._value.get(name, [])
        if not isinstance(value, list) or len(value) > MAX_TAGS:
            raise self.wrong(name)
        found = [one for one in value if isinstance(one, str) and len(one) <= MAX_TEXT]
        if len(found) != len(value):
            raise self.wrong(name)
        return tuple(found)

    def wrong(self, name: str) -> ContentRefused:
        """The trouble with one field."""
        return ContentRefused("import-wrong-field", at=self.at, field=name)
