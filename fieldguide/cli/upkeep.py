# SPDX-License-Identifier: Apache-2.0
"""`doctor` and `screens`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.cli.world import paths_of, say, say_json
from fieldguide.services import health

if TYPE_CHECKING:
    import argparse


def doctor(options: argparse.Namespace) -> int:
    """Look at everything; status 1 if anything is wrong."""
    findings = health.examine(paths_of(options))
    wrong = [finding for finding in findings if finding.ok is False]
    if options.json:
        say_json(
            {
                "ok": not wrong,
                "findings": [
                    {"name": one.name, "value": one.value, "ok": one.ok} for one in findings
                ],
            }
        )
    else:
        marks = {True: "ok", False: "WRONG", None: "-"}
        for one in findings:
            say(f"{marks[one.ok]:6}{one.name}: {one.value}")
        say("Everything is as it should be." if not wrong else f"{len(wrong)} to look at.")
    return 1 if wrong else 0


def screens(options: argparse.Namespace) -> int:
    """Draw every page from a throw-away demo profile."""
    from fieldguide.gui.screens import render_screens

    drawn = render_screens(options.folder, options.only or [])
    say(f"{drawn} pictures in {options.folder}")
    return 0
