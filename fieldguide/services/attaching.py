# SPDX-License-Identifier: Apache-2.0
"""Files attached to runs: taken into the profile, opened, saved elsewhere, removed.

A file is on the disk before its row is, so that no row is without its file. What was killed in
between is a file without a row; the next start sweeps it up.
"""

from __future__ import annotations

import hashlib
import re
import secrets
import shutil
import threading
from contextlib import closing
from typing import TYPE_CHECKING

from fieldguide.base.changes import Change, Subject
from fieldguide.base.errors import ContentRefused
from fieldguide.base.files import make_private_folder, sync_file, trouble_with
from fieldguide.personal import attachments as store
from fieldguide.personal import runs as run_store
from fieldguide.personal import squeezing
from fieldguide.personal.records import new_uid, storable
from fieldguide.personal.run_records import Attachment
from fieldguide.services.clearing import squeeze
from fieldguide.store import attached

if TYPE_CHECKING:
    from pathlib import Path

    from fieldguide.personal.run_records import Run
    from fieldguide.services.guide import Guide

_ONE_AT_A_TIME = threading.Lock()
"""The sweep must not see a file whose row is about to be written."""
_NAME_LIMIT = 120


def attach(
    guide: Guide, uid: str, source: Path, item: str = "", origin: object = None
) -> Attachment:
    """Copy a file into the profile, encrypted under a key of its own, and attach it.

    Raises:
        NotFound: `no-such-run`, `no-such-item`, `no-such-file`.
        ContentRefused: `not-a-file`, `attachment-too-large`.
        FieldGuideError: `run-signed`; the profile cannot be written.
    """
    with guide.personal.reading() as session:
        store.check_place(session, uid, item)
    if guide.personal.read_only is not None:
        raise guide.personal.read_only
    with _ONE_AT_A_TIME:
        file, secret = secrets.token_hex(16), attached.new_secret()
        path = guide.paths.attachments / file
        size, digest = attached.take_in(source, path, secret)
        now = guide.clock()
        taken = Attachment(new_uid(), storable(source.name), file, size, digest, item, now, secret)
        try:
            with guide.personal.writing() as session:
                store.add(session, uid, taken, now)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
    _tell(guide, uid, origin)
    return taken


def detach(guide: Guide, uid: str, name: str, origin: object = None) -> Attachment:
    """Remove a file from a run; returned for `put_back`, until the next start."""
    with guide.personal.writing() as session:
        gone = store.remove(session, uid, name, guide.clock())
    _tell(guide, uid, origin)
    return gone


def put_back(guide: Guide, uid: str, gone: Attachment, origin: object = None) -> None:
    """Undo `detach`."""
    with guide.personal.writing() as session:
        store.add(session, uid, gone, guide.clock())
    _tell(guide, uid, origin)


def save_as(guide: Guide, uid: str, name: str, target: Path) -> Attachment:
    """Write an attached file, as it was, to `target`.

    Raises:
        NotFound: `no-such-attachment`; `attachment-missing`: its bytes are not in the profile.
        ContentRefused: `attachment-damaged`. `target` is as it was.
        EnvironmentTrouble: `target` cannot be written.
    """
    with guide.personal.reading() as session:
        found = store.find(session, uid, name)
    unfinished = target.with_name(f".{target.name}.{secrets.token_hex(4)}.tmp")
    digest = hashlib.sha256()
    try:
        with unfinished.open("xb") as out:
            unfinished.chmod(0o600)
            with closing(
                attached.pieces(guide.paths.attachments / found.file, found.secret)
            ) as read:
                for piece in read:
                    digest.update(piece)
                    out.write(piece)
        if digest.hexdigest() != found.sha256:
            raise ContentRefused("attachment-damaged")
        sync_file(unfinished)
        unfinished.replace(target)
    except OSError as trouble:
        raise trouble_with(target, trouble) from trouble
    finally:
        unfinished.unlink(missing_ok=True)
    return found


def for_opening(guide: Guide, uid: str, name: str) -> Path:
    """Write an attached file where another program can read it, until the next start.

    Raises:
        As `save_as`.
    """
    with guide.personal.reading() as session:
        found = store.find(session, uid, name)
    folder = guide.paths.opened_files / secrets.token_hex(8)
    make_private_folder(folder)
    target = folder / _safe(found.name)
    save_as(guide, uid, found.uid, target)
    return target


def purge_run(guide: Guide, uid: str, *, thorough: bool = True) -> Run:
    """Delete a run that is in the trash for good, with its files. Backups may still hold its words.

    Args:
        guide: What is open.
        uid: The run's name.
        thorough: Clear the file of the database at once; who deletes several does it once.

    Raises:
        FieldGuideError: `run-not-trashed`; the profile cannot be written. `not-squeezed`: it is
            deleted, but the file may hold its words until a later start.
    """
    with guide.personal.writing() as session:
        gone = run_store.find(session, uid)
        run_store.purge(session, gone.uid)
        squeezing.want(session)
    for one in gone.attachments:
        (guide.paths.attachments / one.file).unlink(missing_ok=True)
    guide.hub.publish(Change(Subject.RUN, frozenset({gone.uid}), None))
    if thorough:
        squeeze(guide)
    return gone


def clear_opened(guide: Guide) -> None:
    """Delete what was written for other programs to show."""
    shutil.rmtree(guide.paths.opened_files, ignore_errors=True)


def sweep(guide: Guide) -> int:
    """At a start: delete files that no row names, and what was opened.

    A file that a kept backup may still need stays: one as old as the backup, or older.

    Returns:
        How many files went.
    """
    clear_opened(guide)
    folder = guide.paths.attachments
    if guide.personal.read_only is not None or not folder.is_dir():
        return 0
    gone = 0
    with _ONE_AT_A_TIME:
        with guide.personal.reading() as session:
            named = store.all_files(session)
        backups = guide.paths.backups
        newest = max(
            (one.stat().st_mtime for one in backups.iterdir()) if backups.is_dir() else (),
            default=0.0,
        )
        for path in folder.iterdir():
            unfinished = path.name.endswith(attached.UNFINISHED)
            if path.name in named or not (unfinished or path.stat().st_mtime > newest):
                continue
            path.unlink(missing_ok=True)
            gone += 1
    return gone


def _safe(name: str) -> str:
    """A name that every file system takes."""
    plain = re.sub(r'[\x00-\x1f<>:"/\\|?*]', "_", name).strip(" .")
    stem, dot, ending = plain.rpartition(".")
    room = _NAME_LIMIT - len(ending) - 1
    cut = f"{stem[:room]}.{ending}" if dot and room > 0 else plain[:_NAME_LIMIT]
    return cut or "file"


def _tell(guide: Guide, uid: str, origin: object) -> None:
    guide.hub.publish(Change(Subject.RUN, frozenset({uid}), origin))
