# SPDX-License-Identifier: Apache-2.0
"""`backup create|list|verify|restore`. They need no catalogue, and no sound database."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from fieldguide.base.clock import system_clock
from fieldguide.base.errors import EnvironmentTrouble, FieldGuideError
from fieldguide.cli.world import passphrase_line, paths_of, say, say_json
from fieldguide.services import securing
from fieldguide.store.lock import ProfileLock

if TYPE_CHECKING:
    import argparse
    from collections.abc import Generator

    from fieldguide.base.paths import Paths
    from fieldguide.services.securing import BackupView
    from fieldguide.store.cipher import Key

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
        key = securing.key_of(paths, _line_in(options))
        view = securing.back_up(paths, system_clock(), key)
    if options.json:
        say_json(_as_json(view))
    else:
        say(f"Backed up: {_line(view)}")
    return 0


def list_(options: argparse.Namespace) -> int:
    """List the backups, the newest first."""
    paths = paths_of(options)
    views = securing.backups(paths, _key(options, paths))
    if options.json:
        say_json([_as_json(view) for view in views])
        return 0
    for view in views:
        say(_line(view))
    return 0


def verify(options: argparse.Namespace) -> int:
    """Read one backup, or all, whole; status 1 if one is damaged."""
    paths = paths_of(options)
    key = _key(options, paths)
    views = (
        securing.backups(paths, key)
        if options.number is None
        else (securing.backup(paths, options.number, key),)
    )
    if options.json:
        say_json([_as_json(view) for view in views])
    else:
        for view in views:
            say(_line(view))
        shut = sum(view.shut for view in views)
        damaged = sum(not view.sound for view in views) - shut
        if shut:
            say(f"{shut} are under a passphrase that was not given, and were not read.")
        if damaged or not shut:
            say("All can be put back." if not damaged else f"{damaged} cannot be put back.")
    return 0 if all(view.sound for view in views) else 1


def restore(options: argparse.Namespace) -> int:
    """Put a backup in place of the present data, or save what is readable of damaged ones.

    The first line of standard input opens the present data if they are encrypted, the second the
    backup if it is under another passphrase. Where the first opens only the backup, the present
    data are set aside whole.
    """
    with _held(options) as paths:
        first = _line_in(options)
        view = None
        if options.salvage:
            key = securing.key_of(paths, first)
            counts = securing.salvage(paths, system_clock(), key)
            kept = True
        else:
            second = passphrase_line(wanted=False) if options.passphrase_stdin else ""
            key, kept = _key_or_none(paths, first, options.number)
            view = securing.restore(
                paths, options.number, system_clock(), key=key, passphrase=second or first
            )
            counts = view.counts
    if options.json:
        say_json({"counts": counts, "backup": None if view is None else _as_json(view)})
    elif view is None:
        say(f"Saved: {_said(counts)}. The damaged files are in the folder 'backups'.")
    else:
        say(f"Put back: {_line(view)}")
        say(
            "What was there before is the newest backup now."
            if kept
            else "What was there before is under another passphrase; it was set aside in 'backups'."
        )
    return 0


def _key_or_none(paths: Paths, first: str, number: int) -> tuple[Key | None, bool]:
    """What opens the present data, and whether they can be kept as a backup."""
    try:
        return securing.key_of(paths, first), True
    except EnvironmentTrouble as trouble:
        of_backup = securing.backup(paths, number, passphrase=first)
        if trouble.code != "wrong-passphrase" or of_backup.shut or not of_backup.encrypted:
            raise
        return None, False


def _key(options: argparse.Namespace, paths: Paths) -> Key | None:
    """What opens the data, if it was given; the names of backups can be read without."""
    return securing.key_of(paths, _line_in(options)) if options.passphrase_stdin else None


def _line_in(options: argparse.Namespace) -> str:
    return passphrase_line() if options.passphrase_stdin else ""


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
        "encrypted": view.encrypted,
        "sound": None if view.shut else view.sound,
        "counts": view.counts,
    }


def _line(view: BackupView) -> str:
    backup = view.backup
    what = _said(view.counts) if view.sound else "DAMAGED"
    if view.encrypted:
        what = "under a passphrase" if view.shut else f"{what}, encrypted"
    return f"{backup.number}  {backup.at:%Y-%m-%d %H:%M} UTC  [{backup.reason}]  {what}"


def _said(counts: dict[str, int]) -> str:
    return ", ".join(f"{counts[name]} {said}" for name, said in _NAMES.items() if name in counts)
