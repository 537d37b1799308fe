# SPDX-License-Identifier: Apache-2.0
"""Checking and building content.

Imports what only authors need, so nothing else imports this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fieldguide.content import authoring as work
from fieldguide.content import schemas
from fieldguide.content.authoring import LintReport, Stats
from fieldguide.content.faults import Fault, Severity

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

__all__ = ["Fault", "LintReport", "Stats"]


def lint(folder: Path, today: dt.date) -> LintReport:
    """Every fault of a source folder, by file and line, and how much content it has."""
    return work.lint(folder, today)


def build(folder: Path, out: Path, today: dt.date) -> work.BuildReport:
    """Make a pack of a source folder; nothing is written if it has errors.

    Raises:
        EnvironmentTrouble: The pack cannot be written.
    """
    return work.build(folder, out, today)


def fill_source_hashes(folder: Path) -> list[Path]:
    """Write into each translation of which source text it is a translation.

    The files that changed.
    """
    return work.fill_source_hashes(folder)


def write_schemas(folder: Path) -> list[Path]:
    """Write the JSON Schema of every file of the source format."""
    return schemas.write_schemas(folder)


def is_error(fault: Fault) -> bool:
    """Whether a fault keeps a pack from being built."""
    return fault.severity is Severity.ERROR


def fault_as_line(fault: Fault) -> str:
    """A fault as one line for people."""
    return fault.line_of_text()


def fault_as_json(fault: Fault) -> dict[str, Any]:
    """A fault for scripts."""
    return {
        "file": fault.file,
        "line": fault.line,
        "field": fault.field,
        "code": fault.code,
        "severity": fault.severity,
        "message": fault.line_of_text(),
    }
