# SPDX-License-Identifier: Apache-2.0
"""Rules that hold for every text, wherever it stands: its characters, its edges, its words."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from fieldguide.content.limits import MAX_WORD, long_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fieldguide.content.strict_yaml import YamlPath, YamlValue

# Controls but line feed; surrogates; signs that mean a broken conversion; signs that are none.
_UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\uffff]"
)
# They can make a text read otherwise than it is stored; the plain marks (LRM, RLM, ALM) cannot.
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")

_ONE_LINE = frozenset({"title", "titles", "teaser", "term", "acronyms", "place", "short", "symbol"})
_NO_TEXT = frozenset({"address"})


def text_faults(text: str) -> Iterator[tuple[str, int, dict[str, object]]]:
    """What is wrong with the characters of a text: code, line of the text from 0, parameters."""
    if text.isascii() and text.isprintable() and len(text) <= MAX_WORD:
        return
    if not unicodedata.is_normalized("NFC", text):
        yield "text-not-nfc", _line_not_nfc(text), {}
    for code, pattern in (("text-control", _UNSEEN), ("text-direction", _DIRECTION)):
        match = pattern.search(text)
        if match:
            line = text.count("\n", 0, match.start())
            yield code, line, {"sign": f"U+{ord(match.group()):04X}"}
    word = long_word(text)
    if word:
        yield "text-word", text.count("\n", 0, word[0]), {"limit": MAX_WORD}


def _line_not_nfc(text: str) -> int:
    for number, line in enumerate(text.split("\n")):
        if not unicodedata.is_normalized("NFC", line):
            return number
    return 0


def data_faults(data: YamlValue) -> Iterator[tuple[str, YamlPath, dict[str, object]]]:
    """What is wrong with the texts of a YAML file: code, path, parameters."""
    waiting: list[tuple[YamlPath, YamlValue]] = [((), data)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, dict):
            for key, item in value.items():
                yield from ((code, (*path, key), params) for code, _, params in text_faults(key))
                waiting.append(((*path, key), item))
        elif isinstance(value, list):
            waiting.extend(((*path, index), item) for index, item in enumerate(value))
        elif isinstance(value, str):
            yield from _value_faults(path, value)
        elif value is None:
            yield "field-empty", path, {}


def _value_faults(path: YamlPath, text: str) -> Iterator[tuple[str, YamlPath, dict[str, object]]]:
    for code, _, params in text_faults(text):
        if code != "text-word" or not _NO_TEXT.intersection(path):
            yield code, path, params
    if text.strip() != text:
        yield "text-edges", path, {}
    elif "\n" in text and _ONE_LINE.intersection(path):
        yield "text-lines", path, {}
    elif not text:
        yield "field-empty", path, {}
