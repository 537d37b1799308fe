# SPDX-License-Identifier: Apache-2.0
"""Carries the user's own data to another laptop: all or chosen parts as one file, and back in."""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from typing import TYPE_CHECKING, cast

from fieldguide.base.errors import ContentRefused, NotFound
from fieldguide.base.files import read_bounded, trouble_with, write_whole
from fieldguide.base.jobs import Progress, Report, silent
from fieldguide.content import strict_json
from fieldguide.personal import backups, incoming, merging, shape
from fieldguide.personal.merging import Choice, Count
from fieldguide.personal.note_words import refill
from fieldguide.services.securing import tell_of_everything
from fieldguide.store import sealed
from fieldguide.store.backup import Reason

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from fieldguide.personal.shape import Record
    from fieldguide.services.guide import Guide

FORMAT, VERSION = "fieldguide-data", 1
MEMBER = "data.json"
MAX_FILE, MAX_DATA = 200_000_000, 200_000_000
PARTS = tuple(shape.PARTS)


def export_data(
    guide: Guide,
    target: Path,
    parts: Collection[str] = PARTS,
    passphrase: str = "",
    report: Report = silent,
) -> dict[str, int]:
    """Write the user's data to a file: a zip with one JSON text, under a passphrase if given.

    Files attached to checklist runs are not in it.

    Returns:
        How many records of each table are in it.

    Raises:
        EnvironmentTrouble: The file cannot be written.
    """
    report(Progress("read"))
    with guide.personal.reading() as session:
        tables = shape.collect(session.connection(), parts)
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "made": guide.clock().isoformat(),
        "tables": tables,
    }
    raw = _json_bytes(whole)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MEMBER, raw)
    data = packed.getvalue()
    if passphrase:
        report(Progress("seal"))
        data = sealed.seal(data, passphrase)
    report(Progress("write"))
    write_whole(target, data)
    return {name: len(records) for name, records in tables.items()}


def _json_bytes(whole: object) -> bytes:
    """JSON as our own reader takes it. Not canonical: a user's text need not be NFC."""
    return json.dumps(whole, ensure_ascii=False, allow_nan=False, indent=1).encode()


def needs_passphrase(path: Path) -> bool:
    """Whether a file was put under a passphrase.

    Raises:
        NotFound: `no-such-file`.
        EnvironmentTrouble: It cannot be read.
    """
    try:
        with path.open("rb") as stream:
            return sealed.is_sealed(stream.read(len(sealed.MARK)))
    except FileNotFoundError as trouble:
        raise NotFound("no-such-file", path=str(path)) from trouble
    except OSError as trouble:
        raise trouble_with(path, trouble) from trouble


def preview_import(
    guide: Guide, path: Path, passphrase: str = "", report: Report = silent
) -> dict[str, Count]:
    """Count what an import would meet, by table. Nothing is changed.

    Raises:
        ContentRefused: The file cannot be taken.
        EnvironmentTrouble: It cannot be read.
    """
    theirs = _read(path, passphrase, report)
    report(Progress("compare"))
    with guide.personal.reading() as session:
        return merging.compare(session.connection(), theirs)


def preview_parts(
    guide: Guide, path: Path, passphrase: str = "", report: Report = silent
) -> dict[str, Count]:
    """As `preview_import`, by the parts that a user knows.

    Raises:
        ContentRefused: The file cannot be taken.
        EnvironmentTrouble: It cannot be read.
    """
    tables = preview_import(guide, path, passphrase, report)
    counts: dict[str, Count] = {}
    for part, names in shape.PARTS.items():
        met = [tables[name] for name in names if name in tables]
        counts[part] = Count(
            sum(one.new for one in met),
            sum(one.same for one in met),
            sum(one.conflict for one in met),
        )
    return counts


def import_data(
    guide: Guide,
    path: Path,
    choice: Choice | Mapping[str, Choice] = Choice.MINE,
    passphrase: str = "",
    report: Report = silent,
) -> dict[str, Count]:
    """Take a file's data in, all or nothing, after a backup.

    Args:
        guide: The guide.
        path: The file.
        choice: What becomes of what differs: one for all, or one a part (of `PARTS`; mine where
            none is said).
        passphrase: That of the file, if it has one.
        report: Told at each step.

    Returns:
        What was met, by table.

    Raises:
        ContentRefused: The file cannot be taken. Nothing was changed.
        EnvironmentTrouble: It cannot be read, or the profile cannot be written.
    """
    theirs = _read(path, passphrase, report)
    if guide.personal.read_only is not None:
        raise guide.personal.read_only
    report(Progress("back-up"))
    backups.make(guide.paths, Reason.IMPORT, guide.clock(), guide.personal.key)
    report(Progress("merge"))
    with guide.personal.writing() as session:
        connection = session.connection()
        counts = merging.compare(connection, theirs)
        merging.merge(connection, theirs, _by_table(choice))
        refill(cast("sqlite3.Connection", connection.connection.driver_connection))
    tell_of_everything(guide.hub)
    return counts


def _by_table(choice: Choice | Mapping[str, Choice]) -> Choice | dict[str, Choice]:
    if isinstance(choice, Choice):
        return choice
    return {table: one for part, one in choice.items() for table in shape.PARTS[part]}


def _read(path: Path, passphrase: str, report: Report) -> dict[str, list[Record]]:
    report(Progress("read"))
    raw = read_bounded(path, MAX_FILE, "data-file-too-large")
    if sealed.is_sealed(raw):
        if not passphrase:
            raise ContentRefused("passphrase-needed", path=str(path))
        report(Progress("unseal"))
        raw = sealed.unseal(raw, passphrase)
    whole = strict_json.read_object(_unpacked(raw), MAX_DATA)
    if whole.get("format") != FORMAT or not isinstance(whole.get("version"), int):
        raise ContentRefused("data-file-damaged")
    if whole["version"] != VERSION:
        raise ContentRefused("data-newer")
    return incoming.check(whole.get("tables"))


def _unpacked(raw: bytes) -> bytes:
    """The JSON text; never more than the limit is unpacked, and only this one name is read."""
    if raw[:1] == b"{":
        return raw
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive, archive.open(MEMBER) as stream:
            data = stream.read(MAX_DATA + 1)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        KeyError,
        OSError,
        RuntimeError,  # encrypted, or packed in a way that zipfile does not know
        ValueError,
    ) as trouble:
        raise ContentRefused("data-file-damaged") from trouble
    if len(data) > MAX_DATA:
        raise ContentRefused("data-file-too-large", limit=MAX_DATA)
    return data
