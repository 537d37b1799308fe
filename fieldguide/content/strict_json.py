# SPDX-License-Identifier: Apache-2.0
"""JSON with one spelling for each value, and a reader that takes nothing doubtful.

Canonical bytes: UTF-8, keys sorted by code point, no spaces, NFC texts, integers of 64 bits and
finite numbers. The reader takes any JSON of RFC 8259 but refuses what Python's own lets through:
NaN, doubled keys, lone surrogates, numbers that overflow, endless depth.
"""

from __future__ import annotations

import json
import math
import re
import unicodedata
from typing import NoReturn, TypeAlias, cast

from fieldguide.base.errors import ContentRefused

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"

MAX_BYTES = 64_000_000
MAX_DEPTH = 64
_INT_MIN, _INT_MAX = -(2**63), 2**63 - 1
_MAX_INT_CHARS = 20
_HUGE = 1e300
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
# A string is skipped whole; an unterminated one ends the scan, so the scan is linear.
_STRUCTURE = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|[\[\]{}]', re.DOTALL)


def canonical_bytes(value: JsonValue) -> bytes:
    """The one spelling of `value`.

    Raises:
        ContentRefused: `json-type`, `json-number`, `json-depth`, `json-surrogate`, `json-not-nfc`.
    """
    _check(value, 0)
    return trusted_bytes(value)


def trusted_bytes(value: JsonValue) -> bytes:
    """The one spelling of a value that `read` returned, which spares the walk through it.

    Raises:
        ContentRefused: `json-not-nfc`.
    """
    text = json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    )
    # If the whole is NFC so is each part. The reverse fails only where a combining mark follows
    # the letter of an escape such as \n, which the walk then clears.
    if not unicodedata.is_normalized("NFC", text):
        _check_nfc(value)
    return text.encode()


def read(raw: bytes, max_bytes: int = MAX_BYTES, max_depth: int = MAX_DEPTH) -> JsonValue:
    """Read one JSON text.

    Args:
        raw: UTF-8 without a byte order mark.
        max_bytes: The most bytes taken.
        max_depth: The most lists and objects inside each other.

    Raises:
        ContentRefused: Codes `json-…`.
    """
    if len(raw) > max_bytes:
        raise ContentRefused("json-too-large", limit=max_bytes)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as trouble:
        raise ContentRefused("json-not-utf8", at=trouble.start) from trouble
    if text.startswith("\ufeff"):
        raise ContentRefused("json-bom")
    _check_depth(text, max_depth)
    try:
        value = cast(
            "JsonValue",
            json.loads(
                text,
                object_pairs_hook=_pairs,
                parse_constant=_constant,
                parse_float=_float,
                parse_int=_int,
            ),
        )
    except json.JSONDecodeError as trouble:
        raise ContentRefused("json-syntax", at=trouble.pos, reason=trouble.msg) from trouble
    except RecursionError as trouble:
        raise ContentRefused("json-depth", limit=max_depth) from trouble
    if _SURROGATE.search(text):
        _check_surrogates(value)
    return value


def read_object(
    raw: bytes, max_bytes: int = MAX_BYTES, max_depth: int = MAX_DEPTH
) -> dict[str, JsonValue]:
    """Read one JSON text that must be an object.

    Raises:
        ContentRefused: Codes `json-…`; `json-not-object`.
    """
    value = read(raw, max_bytes, max_depth)
    if not isinstance(value, dict):
        raise ContentRefused("json-not-object")
    return value


def _check_depth(text: str, limit: int) -> None:
    if text.count("[") + text.count("{") <= limit:
        return
    depth = 0
    for match in _STRUCTURE.finditer(text):
        sign = match.group()
        if sign in "[{":
            depth += 1
            if depth > limit:
                raise ContentRefused("json-depth", limit=limit)
        elif sign in "]}":
            depth -= 1


def _pairs(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    value = dict(pairs)
    if len(value) != len(pairs):
        keys = [key for key, _ in pairs]
        doubled = next(key for key in keys if keys.count(key) > 1)
        raise ContentRefused("json-duplicate-key", key=doubled)
    return value


def _constant(word: str) -> NoReturn:
    raise ContentRefused("json-constant", word=word)


def _float(word: str) -> float:
    number = float(word)
    if not math.isfinite(number):
        raise ContentRefused("json-number", text=word[:40])
    return number


def _int(word: str) -> int:
    # The length comes first: Python refuses to convert very long numbers with an error of its own.
    if len(word) > _MAX_INT_CHARS or not _INT_MIN <= int(word) <= _INT_MAX:
        raise ContentRefused("json-number", text=word[:40])
    return int(word)


def _check(value: object, depth: int) -> None:
    if value is None or isinstance(value, bool):
        return
    if isinstance(value, str):
        _check_text(value)
        return
    if isinstance(value, int | float):
        _check_number(value)
        return
    if depth >= MAX_DEPTH:
        raise ContentRefused("json-depth", limit=MAX_DEPTH)
    if isinstance(value, list):
        for item in cast("list[object]", value):
            _check(item, depth + 1)
    elif isinstance(value, dict):
        for key, item in cast("dict[object, object]", value).items():
            if not isinstance(key, str):
                raise ContentRefused("json-type", type=type(key).__name__)
            _check_text(key)
            _check(item, depth + 1)
    else:
        raise ContentRefused("json-type", type=type(value).__name__)


def _check_number(value: float) -> None:
    fits = _INT_MIN <= value <= _INT_MAX if isinstance(value, int) else math.isfinite(value)
    if not fits:
        raise ContentRefused("json-number", text=str(value)[:40] if abs(value) < _HUGE else "")


def _check_text(text: str) -> None:
    if text.isascii():
        return
    try:
        text.encode()
    except UnicodeEncodeError as trouble:
        raise ContentRefused("json-surrogate") from trouble


def _check_surrogates(value: JsonValue) -> None:
    for text in _texts(value):
        _check_text(text)


def _check_nfc(value: JsonValue) -> None:
    for text in _texts(value):
        if not unicodedata.is_normalized("NFC", text):
            raise ContentRefused("json-not-nfc", text=text[:40])


def _texts(value: JsonValue) -> list[str]:
    """Every text of a value, keys included, without recursion."""
    found: list[str] = []
    waiting: list[JsonValue] = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            found.append(item)
        elif isinstance(item, list):
            waiting.extend(item)
        elif isinstance(item, dict):
            found.extend(item)
            waiting.extend(item.values())
    return found
