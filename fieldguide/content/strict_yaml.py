# SPDX-License-Identifier: Apache-2.0
"""YAML as the source files use it: the plain part of YAML 1.2, with the line of every value.

Refused are anchors, aliases, tags, directives, several documents, doubled keys, keys that are not
text, more than 1 MB and more than 40 levels. Plain words are read as YAML 1.2 does, so `no`, `on`
and `1999-06-17` are texts. PyYAML only splits the text into events; no object is ever made by it.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import yaml

from fieldguide.base.errors import ContentRefused

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_BYTES = 1_000_000
MAX_DEPTH = 40

YamlValue: TypeAlias = "bool | int | float | str | list[YamlValue] | dict[str, YamlValue] | None"
YamlPath: TypeAlias = "tuple[str | int, ...]"

_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_BOOL = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INT = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_MAX_DIGITS = 18  # any number this long fits 64 bits


@dataclass(frozen=True, slots=True)
class YamlText:
    """What a YAML text says.

    Attributes:
        data: Plain lists, dictionaries and values.
        lines: The line, counted from 1, of each value by its path; a value in a mapping stands
            where its key stands.
    """

    data: YamlValue
    lines: dict[YamlPath, int]


def decode(raw: bytes) -> str:
    """The text of a source file, with a leading byte order mark dropped and line ends as in Unix.

    Raises:
        ContentRefused: Larger than 1 MB, not UTF-8, or with a NUL; `line` tells where, from 1.
    """
    if len(raw) > MAX_BYTES:
        raise ContentRefused("yaml-too-large", line=1, limit=MAX_BYTES)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as trouble:
        line = raw.count(b"\n", 0, trouble.start) + 1
        raise ContentRefused("yaml-not-utf8", line=line) from trouble
    if "\0" in text:
        raise ContentRefused("yaml-nul", line=text.count("\n", 0, text.index("\0")) + 1)
    return text.replace("\r\n", "\n")


def parse(text: str, first_line: int = 1) -> YamlText:
    """Read one YAML document; `first_line` is the line of the file that `text` begins at.

    Raises:
        ContentRefused: Codes `yaml-…`, each with the `line`, counted from 1.
    """
    composer = _Composer(first_line)
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        for event in _events(text, loader):
            composer.take(event)
    except yaml.MarkedYAMLError as trouble:
        mark = trouble.problem_mark or trouble.context_mark
        line = first_line + (mark.line if mark else 0)
        raise ContentRefused("yaml-syntax", line=line, reason=trouble.problem or "") from trouble
    except yaml.YAMLError as trouble:
        # The reader met a character that YAML does not allow; it counts bytes, not lines.
        position = int(getattr(trouble, "position", 0) or 0)
        line = first_line + text.encode()[:position].count(b"\n")
        raise ContentRefused("yaml-character", line=line) from trouble
    return YamlText(composer.root, composer.lines)


def _events(text: str, loader: Any) -> Iterator[yaml.Event]:  # noqa: ANN401 - one of two classes
    # The stubs of PyYAML leave `parse` untyped.
    parse_events = cast("Any", yaml.parse)  # pyright: ignore[reportUnknownMemberType]
    yield from parse_events(text, Loader=loader)


def plain_value(word: str) -> YamlValue:
    """What an unquoted word means in the core schema of YAML 1.2.

    Raises:
        ValueError: A number that is not finite or does not fit 64 bits.
    """
    if word in _NULL:
        return None
    if word in _BOOL:
        return _BOOL[word]
    if _INT.fullmatch(word):
        if len(word) > _MAX_DIGITS:
            raise ValueError(word)
        return int(word, 0 if word[:2] in {"0o", "0x"} else 10)
    if _NOT_FINITE.fullmatch(word):
        raise ValueError(word)
    if _FLOAT.fullmatch(word):
        number = float(word)
        if not math.isfinite(number):
            raise ValueError(word)
        return number
    return word


@dataclass(slots=True)
class _Frame:
    """A list or mapping that is still open."""

    value: list[YamlValue] | dict[str, YamlValue]
    path: YamlPath
    key: str | None = None


@dataclass(slots=True)
class _Composer:
    """Builds the value from events without recursion, so that depth is a number and not a crash."""

    first_line: int
    root: YamlValue = None
    lines: dict[YamlPath, int] = field(default_factory=dict[YamlPath, int])
    stack: list[_Frame] = field(default_factory=list[_Frame])
    documents: int = 0

    def take(self, event: yaml.Event) -> None:
        line = self.first_line + (event.start_mark.line if event.start_mark else 0)
        match event:
            case yaml.DocumentStartEvent():
                self._start_document(event, line)
            case yaml.AliasEvent():
                raise ContentRefused("yaml-alias", line=line)
            case yaml.ScalarEvent():
                self._refuse_extras(event, line)
                self._scalar(event, line)
            case yaml.SequenceStartEvent():
                self._refuse_extras(event, line)
                self._open([], line)
            case yaml.MappingStartEvent():
                self._refuse_extras(event, line)
                self._open({}, line)
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                self.stack.pop()
            case _:
                pass

    def _start_document(self, event: yaml.DocumentStartEvent, line: int) -> None:
        self.documents += 1
        if self.documents > 1:
            raise ContentRefused("yaml-documents", line=line)
        if event.version is not None or event.tags:
            raise ContentRefused("yaml-directive", line=line)
        self.lines[()] = line

    @staticmethod
    def _refuse_extras(event: Any, line: int) -> None:  # noqa: ANN401 - three event classes
        if event.anchor is not None:
            raise ContentRefused("yaml-anchor", line=line)
        if event.tag is not None:
            raise ContentRefused("yaml-tag", line=line)

    def _scalar(self, event: yaml.ScalarEvent, line: int) -> None:
        frame = self.stack[-1] if self.stack else None
        text = event.value
        if frame is not None and isinstance(frame.value, dict) and frame.key is None:
            # Keys are names: `2019:` and `no:` are texts whatever they look like.
            if text in frame.value:
                raise ContentRefused("yaml-duplicate-key", line=line, key=text)
            frame.key = text
            self.lines[(*frame.path, text)] = line
            return
        if event.style:
            self._place(text, line)
            return
        try:
            value = plain_value(text)
        except ValueError as trouble:
            raise ContentRefused("yaml-number", line=line, text=text[:40]) from trouble
        self._place(value, line)

    def _open(self, value: list[YamlValue] | dict[str, YamlValue], line: int) -> None:
        if len(self.stack) >= MAX_DEPTH:
            raise ContentRefused("yaml-depth", line=line, limit=MAX_DEPTH)
        frame = self.stack[-1] if self.stack else None
        if frame is not None and isinstance(frame.value, dict) and frame.key is None:
            raise ContentRefused("yaml-key", line=line)
        self.stack.append(_Frame(value, self._place(value, line)))

    def _place(self, value: YamlValue, line: int) -> YamlPath:
        """Put a value into the open container and return its path."""
        if not self.stack:
            self.root = value
            return ()
        frame = self.stack[-1]
        if isinstance(frame.value, list):
            path: YamlPath = (*frame.path, len(frame.value))
            self.lines[path] = line
            frame.value.append(value)
            return path
        assert frame.key is not None  # noqa: S101 - a value follows its key, or the parser is broken
        path = (*frame.path, frame.key)
        frame.value[frame.key] = value
        frame.key = None
        return path
