# SPDX-License-Identifier: Apache-2.0
"""`backup create|list|verify|restore`. They need no catalogue, and no sound database."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from fieldguide.base.clock import system_clock
from fieldguide.base.errors import FieldGuideError
from fieldguide.cli.world import paths_of, say, say_json
from fieldguide.services import securing
from fieldguide.store.lock import ProfileLock

if TYPE_CHECKING:
    import argparse
    from collections.abc import Generator

    from fieldguide.base.paths import Paths
    from fieldguide.services.securing import BackupView

_NAMES = {
    "bookmark": "bookmarks",
    "note": "notes",
    "highlight": "highlights",
    "contact": "contacts",
    "run": "checklist runs",
    "own_template": "own templates",
}


def create(options: argparse.Namespace) -> int:
    """Back the user's data up."""
    with _held(options) as paths:
        view = securing.back_up(paths, system_clock())
    if options.json:
        say_json(_as_json(view))
    else:
        say(f"Backed up: {_line(view)}")
    return 0


def list_(options: argparse.Namespace) -> int:
    """List the backups, the newest first."""
    views = securing.backups(paths_of(options))
    if options.json:
        say_json([_as_json(view) for view in views])
        return 0
    for view in views:
        say(_line(view))
    return 0


def verify(options: argparse.Namespace) -> int:
    """Read one backup, or all, whole; status 1 if one is damaged."""
    paths = paths_of(options)
    views = (
        securing.backups(paths)
        if options.number is None
        else (securing.backup(paths, options.number),)
    )
    if options.json:
        say_json([_as_json(view) for view in views])
    else:
        for view in views:
            say(_line(view))
        damaged = sum(not view.sound for view in views)
        say("All can be put back." if not damaged else f"{damaged} cannot be put back.")
    return 0 if all(view.sound for view in views) else 1


def restore(options: argparse.Namespace) -> int:
    """Put a backup in place of the present data, or save what is readable of damaged ones."""
    with _held(options) as paths:
        if options.salvage:
            counts = securing.salvage(paths, system_clock())
            view = None
        else:
            view = securing.restore(paths, options.number, system_clock())
            counts = view.counts
    if options.json:
        say_json({"counts": counts, "backup": None if view is None else _as_json(view)})
    elif view is None:
        say(f"Saved: {_said(counts)}. The damaged files are in the folder 'backups'.")
    else:
        say(f"Put back: {_line(view)}")
        say("What was there before is the newest backup now.")
    return 0


@contextmanager
def _held(options: argparse.Namespace) -> Generator[Paths]:
    paths = paths_of(options)
    lock = ProfileLock(paths)
    if not lock.acquire():
        raise FieldGuideError("profile-locked")
    try:
        yield paths
    finally:
        lock.release()


def _as_json(view: BackupView) -> dict[str, Any]:
    backup = view.backup
    return {
        "number": backup.number,
        "at": backup.at.isoformat(),
        "reason": backup.reason,
        "file": backup.path.name,
        "bytes": backup.size,
        "sound": view.sound,
        "counts": view.counts,
    }


def _line(view: BackupView) -> str:
    backup = view.backup
    what = _said(view.counts) if view.sound else "DAMAGED"
    return f"{backup.number}  {backup.at:%Y-%m-%d %H:%M} UTC  [{backup.reason}]  {what}"


def _said(counts: dict[str, int]) -> str:
    return ", ".join(f"{counts[name]} {said}" for name, said in _NAMES.items() if name in counts)
