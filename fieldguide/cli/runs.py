# SPDX-License-Identifier: Apache-2.0
"""`runs list|add|start|show|tick|attach|save-file|detach|finish|export|remove|purge`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.base.errors import EnvironmentTrouble, FieldGuideError
from fieldguide.base.files import write_whole
from fieldguide.cli.world import opened, opened_for_writing, ref_of, say, say_json
from fieldguide.personal.run_records import ItemState, RunHead
from fieldguide.services import attaching, running
from fieldguide.services.days import today
from fieldguide.services.run_exports import (
    ExportWords,
    as_csv,
    as_json,
    as_markdown,
    run_value,
    summary_value,
)

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from fieldguide.personal.run_records import Run
    from fieldguide.services.running import RunView


def list_runs(options: argparse.Namespace) -> int:
    """List the runs, the last changed first."""
    with opened(options) as guide:
        found = running.runs(guide, archived=options.archived, trashed=options.trash)
        day = today(guide)
    if options.json:
        say_json([summary_value(run) | {"status": run.status(day)} for run in found])
        return 0
    for run in found:
        say(f"{_line(run)}  [{run.status(day)}]  {run.uid[:8]}")
    return 0


def start(options: argparse.Namespace) -> int:
    """Start a run of a checklist, and print its name once it is on disk."""
    head = RunHead(options.title, options.place, options.date, options.due, options.owner)
    with opened_for_writing(options) as guide:
        run = running.start_run(guide, ref_of(options.id), head, options.lang)
    return _answer(options, run, f"Started: {run.head.title}\n{run.uid}")


def show(options: argparse.Namespace) -> int:
    """Print a run as Markdown."""
    with opened(options) as guide:
        view = running.run(guide, options.uid)
    if options.json:
        say_json(run_value(view))
        return 0
    say(as_markdown(view.run, ExportWords()))
    if view.changes:
        kinds = [change.what for change in view.changes]
        counts = {what: kinds.count(what) for what in ("new", "changed", "removed")}
        said = ", ".join(f"{count} {what}" for what, count in counts.items() if count)
        say(f"The template changed since: review {said} in the window.")
    return 0


def tick(options: argparse.Namespace) -> int:
    """Say what became of an item; without an option it is done."""
    state, reason = ItemState.DONE, ""
    if options.open:
        state = ItemState.OPEN
    elif options.not_applicable is not None:
        state, reason = ItemState.NOT_APPLICABLE, options.not_applicable
    elif options.blocked is not None:
        state, reason = ItemState.BLOCKED, options.blocked
    with opened_for_writing(options) as guide:
        run = running.set_item(guide, options.uid, options.item, state, reason)
        if options.comment is not None:
            run = running.comment(guide, options.uid, options.item, options.comment)
    return _answer(options, run, _line(run))


def attach(options: argparse.Namespace) -> int:
    """Attach a file; it is on disk when its name is printed."""
    with opened_for_writing(options) as guide:
        uid = running.run(guide, options.uid).run.uid
        taken = attaching.attach(guide, uid, options.file, options.item)
    if options.json:
        say_json({"uid": taken.uid, "name": taken.name, "size": taken.size, "sha256": taken.sha256})
    else:
        say(f"Attached: {taken.name} ({taken.size} B)\n{taken.uid}")
    return 0


def save_file(options: argparse.Namespace) -> int:
    """Write an attached file elsewhere."""
    if not options.out.parent.is_dir():
        raise EnvironmentTrouble("no-such-folder", path=str(options.out.parent))
    if options.out.exists() and not options.replace:
        raise FieldGuideError("file-exists", path=str(options.out))
    with opened(options) as guide:
        saved = attaching.save_as(guide, options.uid, options.name, options.out)
    if options.json:
        say_json({"out": str(options.out), "name": saved.name, "sha256": saved.sha256})
    else:
        say(f"Written: {options.out}")
    return 0


def detach(options: argparse.Namespace) -> int:
    """Remove an attached file from a run."""
    with opened_for_writing(options) as guide:
        uid = running.run(guide, options.uid).run.uid
        gone = attaching.detach(guide, uid, options.name)
    if options.json:
        say_json({"uid": gone.uid, "name": gone.name})
    else:
        say(f"Removed: {gone.name}")
    return 0


def purge(options: argparse.Namespace) -> int:
    """Delete a run for good."""
    with opened_for_writing(options) as guide:
        gone = attaching.purge_run(guide, options.uid)
    return _answer(
        options, gone, f"Deleted for good: {gone.head.title}\nBackups may still hold it."
    )


def finish(options: argparse.Namespace) -> int:
    """Sign a run off; it is read-only from then on."""
    with opened_for_writing(options) as guide:
        run = running.sign_off(guide, options.uid, options.name)
    return _answer(options, run, f"Signed off by {run.signed_by}: {run.head.title}")


def remove(options: argparse.Namespace) -> int:
    """Put a run into the trash."""
    with opened_for_writing(options) as guide:
        run = running.trash(guide, options.uid)
    return _answer(options, run, f"In the trash: {run.head.title}")


def export(options: argparse.Namespace) -> int:
    """Write a run to a file, or print it where no file is named."""
    with opened(options) as guide:
        view = running.run(guide, options.uid)
    data = _FORMATS[options.format](view)
    if options.out is None:
        if options.format == "xlsform":
            raise FieldGuideError("file-wanted")
        say(data.decode("utf-8-sig"))
        return 0
    if not options.out.parent.is_dir():
        raise EnvironmentTrouble("no-such-folder", path=str(options.out.parent))
    write_whole(options.out, data)
    if options.json:
        say_json({"out": str(options.out), "uid": view.run.uid, "format": options.format})
    else:
        say(f"Written: {options.out}")
    return 0


def _xlsform(view: RunView) -> bytes:
    from fieldguide.services.run_xlsform import as_xlsform

    return as_xlsform(view.run, ExportWords())


_FORMATS: dict[str, Callable[[RunView], bytes]] = {
    "csv": lambda view: as_csv(view.run, ExportWords()),
    "json": as_json,
    "markdown": lambda view: as_markdown(view.run, ExportWords()).encode(),
    "xlsform": _xlsform,
}


def _answer(options: argparse.Namespace, run: Run, text: str) -> int:
    if options.json:
        say_json(summary_value(run))
    else:
        say(text)
    return 0


def _line(run: Run) -> str:
    progress = run.progress
    return f"{run.head.title}  {progress.done} of {progress.total} done"
