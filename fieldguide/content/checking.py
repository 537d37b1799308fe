# SPDX-License-Identifier: Apache-2.0
"""Checks JSON against records and turns records back into plain values."""

from __future__ import annotations

import dataclasses
import datetime as dt
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar, cast

from pydantic import TypeAdapter

if TYPE_CHECKING:
    from fieldguide.content.strict_json import JsonValue

T = TypeVar("T")


class Checker:
    """Validates JSON bytes into records. It keeps what pydantic compiled: make one, reuse it."""

    def __init__(self) -> None:
        self._adapters: dict[type, TypeAdapter[Any]] = {}

    def adapter(self, record: type[T]) -> TypeAdapter[T]:
        """Pydantic's view of a record type."""
        found = self._adapters.get(record)
        if found is None:
            found = self._adapters[record] = TypeAdapter(record)
        return found

    def read(self, record: type[T], raw: bytes) -> T:
        """Make a record of JSON bytes.

        Raises:
            pydantic.ValidationError: A field is missing, unknown or wrong.
        """
        return self.adapter(record).validate_json(raw)


class Plainer:
    """Turns records into plain JSON values, leaving out what is None or the field's default."""

    def __init__(self) -> None:
        self._fields: dict[type, list[tuple[str, object]]] = {}

    def of(self, record: object, *leave_out: str) -> dict[str, JsonValue]:
        """The fields of a record that say something, but for those named in `leave_out`."""
        plain: dict[str, JsonValue] = {}
        for name, default in self._fields_of(type(record)):
            value = getattr(record, name)
            if value is not None and value != default and name not in leave_out:
                plain[name] = self._value(value)
        return plain

    def _fields_of(self, record: type) -> list[tuple[str, object]]:
        found = self._fields.get(record)
        if found is None:
            found = [(item.name, _default(item)) for item in dataclasses.fields(record)]
            self._fields[record] = found
        return found

    def _value(self, value: object) -> JsonValue:
        if isinstance(value, Enum):
            return cast("str", value.value)
        if isinstance(value, str | int | float):
            return value
        if isinstance(value, list):
            return [self._value(item) for item in cast("list[object]", value)]
        if isinstance(value, dict):
            pairs = cast("dict[str, object]", value)
            return {key: self._value(item) for key, item in pairs.items()}
        if isinstance(value, dt.date):
            return value.isoformat()
        return self.of(value)


def _default(item: dataclasses.Field[Any]) -> object:
    if item.default is not dataclasses.MISSING:
        return item.default
    if item.default_factory is not dataclasses.MISSING:
        return item.default_factory()
    return dataclasses.MISSING
