# SPDX-License-Identifier: Apache-2.0
"""`data export|import`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.base.errors import FieldGuideError
from fieldguide.cli.world import opened, opened_for_writing, passphrase_line, say, say_json
from fieldguide.services import carrying
from fieldguide.services.carrying import Choice

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from fieldguide.services.guide import Guide


def export_(options: argparse.Namespace) -> int:
    """Write the user's data, or parts of them, to a file that is not there yet."""
    target: Path = options.file.resolve()
    if target.exists() and not options.replace:
        raise FieldGuideError("file-exists", path=str(target))
    with opened(options) as guide:
        passphrase = _passphrase(options, guide)
        counts = carrying.export_data(guide, target, options.part or carrying.PARTS, passphrase)
    if options.json:
        say_json({"file": str(target), "sealed": bool(passphrase), "counts": counts})
    else:
        said = ", ".join(f"{name} {count}" for name, count in counts.items() if count)
        say(f"Exported: {said or 'nothing'}")
        if counts.get("run"):
            say("Files attached to checklist runs are not in it: see `runs save-file`.")
    return 0


def import_(options: argparse.Namespace) -> int:
    """Merge a file's data into the user's own, or say what that would meet."""
    file: Path = options.file.resolve()
    if options.preview:
        with opened(options) as guide:
            counts = carrying.preview_import(guide, file, _passphrase(options, guide))
    else:
        with opened_for_writing(options) as guide:
            choice = Choice(options.on_conflict)
            counts = carrying.import_data(guide, file, choice, _passphrase(options, guide))
    if options.json:
        say_json(
            {
                "done": not options.preview,
                "tables": {
                    name: {"new": one.new, "same": one.same, "conflict": one.conflict}
                    for name, one in counts.items()
                },
            }
        )
        return 0
    for name, one in counts.items():
        if one.new or one.same or one.conflict:
            say(f"{name}: {one.new} new, {one.same} the same, {one.conflict} differ")
    if options.preview:
        say("Nothing was changed. Leave --preview out to take this in.")
    else:
        say(f"Taken in; where both had one that differs: {options.on_conflict}.")
    return 0


def _passphrase(options: argparse.Namespace, guide: Guide) -> str:
    """The file's passphrase: the next line, after that of the data if those are encrypted."""
    if not options.passphrase_stdin:
        return ""
    return passphrase_line(wanted=not guide.personal.encrypted)
