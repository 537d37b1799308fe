# SPDX-License-Identifier: Apache-2.0
"""Reading one file of a source folder: from bytes to a record, with the line of every fault."""

from __future__ import annotations

import json
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError

from fieldguide.base.errors import ContentRefused
from fieldguide.content import strict_yaml
from fieldguide.content.faults import Fault
from fieldguide.content.fields import PARTIAL_DATE
from fieldguide.content.text_rules import data_faults, text_faults

if TYPE_CHECKING:
    from pathlib import Path

    from pydantic_core import ErrorDetails

    from fieldguide.content.checking import Checker
    from fieldguide.content.strict_yaml import YamlPath, YamlValue

T = TypeVar("T")

FENCE = "---"

_EXPECTED = {
    "bool_type": "true or false",
    "dataclass_type": "a mapping",
    "dict_type": "a mapping",
    "int_type": "a whole number",
    "list_type": "a list",
}
_CODES = {
    "date_type": "field-date",
    "enum": "field-choice",
    "greater_than_equal": "field-low",
    "less_than_equal": "field-high",
    "literal_error": "field-choice",
    PARTIAL_DATE: "field-partial-date",
    "string_pattern_mismatch": "field-pattern",
    "string_too_long": "field-long",
    "string_too_short": "field-short",
    "string_type": "field-text",
    "too_long": "field-long",
    "too_short": "field-short",
    "unexpected_keyword_argument": "field-unknown",
    "value_error": "field-date",  # whole dates are the only fields whose check says no more
}
_PARAMS = {"max_length": "limit", "min_length": "limit", "ge": "limit", "le": "limit"}


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file and where things stand in it.

    Attributes:
        path: Below the source folder, with `/`.
        lines: The line, from 1, of each value of its YAML.
        body_line: The line where the body of a text begins; 0 where there is none.
    """

    path: str
    lines: dict[YamlPath, int]
    body_line: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a thing stands: a file and the path to it inside the file."""

    file: SourceFile
    prefix: YamlPath = ()

    def line(self, path: YamlPath = ()) -> int:
        """The line of a field, or of the nearest thing around it that has one."""
        full = (*self.prefix, *path)
        while full and full not in self.file.lines:
            full = full[:-1]
        return self.file.lines.get(full, 1)

    def fault(self, code: str, path: YamlPath = (), **params: object) -> Fault:
        """A fault at a field."""
        full = (*self.prefix, *path)
        return Fault.of(code, self.file.path, self.line(path), full, **params)

    def body_fault(self, code: str, line: int, **params: object) -> Fault:
        """A fault in the body; `line` is counted from 1 in the body."""
        return Fault.of(code, self.file.path, self.file.body_line + line - 1, (), **params)


class FileReader:
    """Reads files of one folder and gathers their faults."""

    def __init__(self, folder: Path, checker: Checker) -> None:
        self._folder = folder
        self._checker = checker
        self.faults: list[Fault] = []

    def raw(self, path: str, limit: int) -> bytes | None:
        """The bytes of a file, at most one more than `limit`; None after a fault."""
        try:
            whole = self._folder / path
            # A pipe or a device would make reading wait for ever.
            if not stat.S_ISREG(whole.stat().st_mode):
                raise OSError(0, "no regular file")
            with whole.open("rb") as stream:
                return stream.read(limit + 1)
        except OSError as trouble:
            reason = trouble.strerror or str(trouble)
            self.faults.append(Fault.of("file-unreadable", path, reason=reason))
            return None

    def yaml(self, path: str, record: type[T]) -> tuple[T, SourceFile] | None:
        """The record of a YAML file; None after a fault."""
        text = self._text(path)
        if text is None:
            return None
        parsed = self._parse(path, text, 1)
        if parsed is None:
            return None
        file = SourceFile(path, parsed.lines)
        found = self._record(file, parsed.data, record)
        return None if found is None else (found, file)

    def markdown(self, path: str, record: type[T]) -> tuple[T, SourceFile] | None:
        """The record of a text with front matter and a body; None after a fault."""
        text = self._text(path)
        if text is None:
            return None
        lines = text.split("\n")
        if lines[0].rstrip() != FENCE or FENCE not in (rest := [x.rstrip() for x in lines[1:]]):
            self.faults.append(Fault.of("front-matter-missing", path, 1))
            return None
        end = rest.index(FENCE) + 1
        parsed = self._parse(path, "\n".join(lines[1:end]), 2)
        if parsed is None:
            return None
        first = end + 1
        while first < len(lines) and not lines[first].strip():
            first += 1
        body = "\n".join(lines[first:]).rstrip()
        file = SourceFile(path, parsed.lines, first + 1)
        place = Place(file)
        self.faults.extend(
            place.body_fault(code, line + 1, **params) for code, line, params in text_faults(body)
        )
        data = parsed.data
        if isinstance(data, dict):
            if "body" in data:
                self.faults.append(place.fault("field-unknown", ("body",)))
                return None
            # An absent body is the default, and an empty one is an absent one.
            found = self._record(file, data, record, {"body": body} if body else {})
        else:
            found = self._record(file, data, record)
        return None if found is None else (found, file)

    def _text(self, path: str) -> str | None:
        raw = self.raw(path, strict_yaml.MAX_BYTES)
        if raw is None:
            return None
        try:
            return strict_yaml.decode(raw)
        except ContentRefused as trouble:
            self._refused(path, trouble)
            return None

    def _parse(self, path: str, text: str, first_line: int) -> strict_yaml.YamlText | None:
        try:
            return strict_yaml.parse(text, first_line)
        except ContentRefused as trouble:
            self._refused(path, trouble)
            return None

    def _refused(self, path: str, trouble: ContentRefused) -> None:
        params = dict(trouble.params)
        line = int(str(params.pop("line", 0)))
        self.faults.append(Fault.of(trouble.code, path, line, **params))

    def _record(
        self,
        file: SourceFile,
        data: YamlValue,
        record: type[T],
        extra: dict[str, str] | None = None,
    ) -> T | None:
        place = Place(file)
        found = [place.fault(code, path, **params) for code, path, params in data_faults(data)]
        self.faults.extend(found)
        merged = {**data, **(extra or {})} if isinstance(data, dict) else data
        # Lone surrogates cannot be written as UTF-8; their fault was found above.
        raw = json.dumps(merged, ensure_ascii=False).encode("utf-8", "replace")
        try:
            return self._checker.read(record, raw)
        except ValidationError as trouble:
            told = {(fault.line, fault.field) for fault in found}
            for error in trouble.errors(include_url=False):
                fault = _fault_of(place, error)
                # What was empty or broken as a text need not be called too short as well.
                if (fault.line, fault.field) not in told:
                    self.faults.append(fault)
            return None


def _fault_of(place: Place, error: ErrorDetails) -> Fault:
    """What pydantic says, in our words; its path also names sides of unions, which no file has."""
    kind = error["type"]
    path: YamlPath = ()
    for part in error["loc"]:
        longer = (*path, part)
        if longer in place.file.lines or (part == "body" and not path):
            path = longer
    if kind == "missing":
        return place.fault("field-missing", (*path, error["loc"][-1]))
    code, params = _code_of(kind, error.get("ctx", {}), error["msg"])
    if path == ("body",):
        return place.body_fault("text-too-large", 1, **params)
    return place.fault(code, path, **params)


def _code_of(kind: str, context: dict[str, Any], message: str) -> tuple[str, dict[str, object]]:
    if kind in _EXPECTED:
        return "field-type", {"expected": _EXPECTED[kind]}
    code = _CODES.get(kind)
    if code is None:
        return "field-wrong", {"reason": message}
    names = ("pattern", "expected", "max_length", "min_length", "ge", "le")
    params = {_PARAMS.get(name, name): context[name] for name in names if name in context}
    return code, params
