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
from fieldguide.content import strict_json
from fieldguide.personal import backups, incoming, merging, shape
from fieldguide.personal.merging import Choice, Count
from fieldguide.personal.note_words import refill
from fieldguide.services.securing import tell_of_everything
from fieldguide.store import sealed
from fieldguide.store.backup import Reason

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection
    from pathlib import Path

    from fieldguide.personal.shape import Record
    from fieldguide.services.guide import Guide

FORMAT, VERSION = "fieldguide-data", 1
MEMBER = "data.json"
MAX_FILE, MAX_DATA = 200_000_000, 200_000_000
PARTS = tuple(shape.PARTS)


def export_data(
    guide: Guide, target: Path, parts: Collection[str] = PARTS, passphrase: str = ""
) -> dict[str, int]:
    """Write the user's data to a file: a zip with one JSON text, under a passphrase if given.

    Files attached to checklist runs are not in it.

    Returns:
        How many records of each table are in it.

    Raises:
        EnvironmentTrouble: The file cannot be written.
    """
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
    write_whole(target, sealed.seal(data, passphrase) if passphrase else data)
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


def preview_import(guide: Guide, path: Path, passphrase: str = "") -> dict[str, Count]:
    """Count what an import would meet, by table. Nothing is changed.

    Raises:
        ContentRefused: The file cannot be taken.
        EnvironmentTrouble: It cannot be read.
    """
    theirs = _read(path, passphrase)
    with guide.personal.reading() as session:
        return merging.compare(session.connection(), theirs)


def import_data(
    guide: Guide, path: Path, choice: Choice = Choice.MINE, passphrase: str = ""
) -> dict[str, Count]:
    """Take a file's data in, all or nothing, after a backup.

    Returns:
        What was met, by table.

    Raises:
        ContentRefused: The file cannot be taken. Nothing was changed.
        EnvironmentTrouble: It cannot be read, or the profile cannot be written.
    """
    theirs = _read(path, passphrase)
    if guide.personal.read_only is not None:
        raise guide.personal.read_only
    backups.make(guide.paths, Reason.IMPORT, guide.clock(), guide.personal.key)
    with guide.personal.writing() as session:
        connection = session.connection()
        counts = merging.compare(connection, theirs)
        merging.merge(connection, theirs, choice)
        refill(cast("sqlite3.Connection", connection.connection.driver_connection))
    tell_of_everything(guide.hub)
    return counts


def _read(path: Path, passphrase: str) -> dict[str, list[Record]]:
    raw = read_bounded(path, MAX_FILE, "data-file-too-large")
    if sealed.is_sealed(raw):
        if not passphrase:
            raise ContentRefused("passphrase-needed", path=str(path))
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
        NotImplementedError,
        OSError,
        RuntimeError,
        ValueError,
    ) as trouble:
        raise ContentRefused("data-file-damaged") from trouble
    if len(data) > MAX_DATA:
        raise ContentRefused("data-file-too-large", limit=MAX_DATA)
    return data
