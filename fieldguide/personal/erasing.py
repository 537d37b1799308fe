# SPDX-License-Identifier: Apache-2.0
"""Making everything of the user's unreadable, then gone, as far as a program can.

A disk may keep older copies of what was written: solid-state disks always do, for a while. Of an
encrypted file the first page is enough: it holds the salt, without which no passphrase makes a key.
"""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.personal.backups import WORKSHOP
from fieldguide.store import cipher, recipher

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from fieldguide.base.paths import Paths

ATTACHMENTS = "attachments"


def erase(paths: Paths) -> None:
    """Overwrite the beginning of the database, of its log and of every backup, then delete all.

    Also plain files whole, attachments, the last page, requests. Killed in between, what is left
    has lost its beginning; erasing again goes on.

    Raises:
        EnvironmentTrouble: `not-erased`: a file could not be written or deleted. The others are
            gone.
    """
    files = [file for file in _files(paths) if not file.is_symlink()]
    plain = [file for file in files if not cipher.is_encrypted(file)]
    troubles = [file for file in files if not _overwrite_first(file)]
    for file in plain:
        try:
            recipher.wipe(file)
        except EnvironmentTrouble:
            troubles.append(file)
    for file in _files(paths):
        try:
            file.unlink(missing_ok=True)
        except OSError:
            troubles.append(file)
    for folder in _folders(paths):
        shutil.rmtree(folder, ignore_errors=True)
    if troubles:
        raise EnvironmentTrouble("not-erased", path=str(troubles[0]))


def _folders(paths: Paths) -> tuple[Path, ...]:
    names = (recipher.WORKSHOP, WORKSHOP, ATTACHMENTS)
    return (paths.backups, paths.inbox, *(paths.profile / name for name in names))


def _files(paths: Paths) -> Iterator[Path]:
    """The database first: nothing else can be as urgent."""
    for end in ("", "-wal", "-shm", "-journal"):
        yield from _there(paths.profile / f"{paths.personal_db.name}{end}")
    for folder in _folders(paths):
        for file in sorted(folder.rglob("*")):
            yield from _there(file)
    yield from _there(paths.snapshot)
    yield from _there(paths.snapshot_picture)


def _there(file: Path) -> Iterator[Path]:
    if file.is_symlink() or file.is_file():
        yield file


def _overwrite_first(file: Path) -> bool:
    try:
        with file.open("rb+") as stream:
            stream.write(bytes(min(cipher.PAGE, os.fstat(stream.fileno()).st_size)))
            stream.flush()
            os.fsync(stream.fileno())
    except OSError:
        return False
    return True
