# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with a source folder: a fault names its file, line and field, and a code.

The sentences stand in one table by code, in English, as the command line shows them; a window would
translate by the same codes.
"""

from __future__ import annotations

import dataclasses
from enum import StrEnum
from typing import TYPE_CHECKING

from fieldguide.content.fault_sentences import SENTENCES, WARNINGS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fieldguide.content.strict_yaml import YamlPath


class Severity(StrEnum):
    """Whether a fault keeps a pack from being built."""

    ERROR = "error"
    WARNING = "warning"


@dataclasses.dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong.

    Attributes:
        file: Path below the source folder, with `/`.
        line: Counted from 1; 0 where the fault is of the file as a whole.
        field: Names and numbers (from 1) down to the field, joined by dots; may be empty.
        code: Names the sentence.
        severity: An error or a warning.
        params: What fills the sentence.
    """

    file: str
    line: int
    field: str
    code: str
    severity: Severity
    params: Mapping[str, object] = dataclasses.field(default_factory=dict[str, object], hash=False)

    @classmethod
    def of(
        cls, code: str, file: str, line: int = 0, path: YamlPath = (), /, **params: object
    ) -> Fault:
        """A fault with the severity that its code has."""
        severity = Severity.WARNING if code in WARNINGS else Severity.ERROR
        return cls(file, line, field_name(path), code, severity, params)

    @property
    def sentence(self) -> str:
        """What is wrong, in plain English."""
        return SENTENCES[self.code].format_map(_Filled(self.params))

    def line_of_text(self) -> str:
        """The fault in one line: `file:line: field: sentence`, warnings marked as such."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        mark = "warning: " if self.severity is Severity.WARNING else ""
        named = f"{self.field}: " if self.field else ""
        return f"{place}: {mark}{named}{self.sentence}"

    def sort_key(self) -> tuple[str, int, str, str]:
        """The order in which faults are listed."""
        return (self.file, self.line, self.field, self.code)


class _Filled(dict[str, object]):
    """Parameters of a sentence; one that is missing shows as a dash rather than as a crash."""

    def __missing__(self, name: str) -> object:
        return "-"


def field_name(path: YamlPath) -> str:
    """How a person reads a path: `steps.3.text`, counted from 1."""
    return ".".join(str(part + 1) if isinstance(part, int) else part for part in path)


def has_errors(faults: list[Fault]) -> bool:
    """Whether any of the faults keeps a pack from being built."""
    return any(fault.severity is Severity.ERROR for fault in faults)
