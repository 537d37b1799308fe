# SPDX-License-Identifier: Apache-2.0
"""What the window remembers between two runs: its place on the screen, its page, a glimpse.

The settings of the laptop hold the page's name only. The snapshot holds what stood there, all of it
content of the catalogue, and is written only where the profile may keep traces.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QByteArray

from fieldguide.base.errors import FieldGuideError
from fieldguide.base.files import make_private_folder, write_whole
from fieldguide.gui.place import Place

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow, QWidget

    from fieldguide.base.paths import Paths
    from fieldguide.personal.device import DeviceSettings

SIZE, MIN_SIZE = (1360, 850), (800, 560)
MAX_COLUMNS, MAX_LINES, MAX_TEXT, MAX_BYTES = 4, 30, 200, 65_536
MAX_PICTURE = 16_777_216
PICTURE_QUALITY = 80
"""Of 100: little compression, so that the first paint does not wait for it."""
PLAIN_DATABASE = b"SQLite format 3\0"
Columns = list[tuple[str, list[str]]]


@dataclass(frozen=True)
class Snapshot:
    """The last page: where it was, and how it looked.

    Attributes:
        place: Where it was.
        columns: Its columns as a heading with plain lines, for a window of another size or look.
        look: What the picture depends on besides its size: theme, scale, language.
        picture: The page as it was drawn, as a PNG; empty where none was kept.
        version: The version of the catalogue that the status bar named.
    """

    place: Place
    columns: Columns = field(default_factory=list)
    look: str = ""
    picture: bytes = b""
    version: str = ""


def restore_geometry(window: QMainWindow, device: DeviceSettings) -> None:
    """Put the window where it was; Qt moves it back onto a screen that is still there."""
    window.setMinimumSize(*MIN_SIZE)
    window.resize(*SIZE)
    if device.geometry:
        window.restoreGeometry(
            QByteArray.fromBase64(QByteArray(device.geometry.encode("ascii", "ignore")))
        )


def keep_geometry(window: QMainWindow, device: DeviceSettings, page: str) -> None:
    """Remember where the window was, and its page by name, if the profile can be written."""
    device.geometry = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    device.page = page
    try:
        device.save()
    except FieldGuideError:
        # The user was told at the start that nothing is kept here; the window must close all the
        # same.
        return


def read_snapshot(paths: Paths) -> Snapshot | None:
    """The last page, if one was kept and is sound."""
    try:
        if not _may_be_shown(paths) or paths.snapshot.stat().st_size > MAX_BYTES:
            return None
        values: Any = json.loads(paths.snapshot.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    place = Place.from_json(json.dumps(values.get("place"))) if isinstance(values, dict) else None
    if place is None:
        return None
    return Snapshot(
        place,
        _columns(values.get("columns")),
        look=str(values.get("look", ""))[:MAX_TEXT],
        picture=_read_picture(paths),
        version=str(values.get("version", ""))[:MAX_TEXT],
    )


def _may_be_shown(paths: Paths) -> bool:
    """Whether the user's data are under no passphrase, as far as a look at the file can tell.

    One that is gets no snapshot, but what was written before it got its passphrase may have been
    left by a program that was killed.
    """
    try:
        with paths.personal_db.open("rb") as stream:
            return stream.read(len(PLAIN_DATABASE)) in {b"", PLAIN_DATABASE}
    except FileNotFoundError:
        return True


def _read_picture(paths: Paths) -> bytes:
    try:
        if paths.snapshot_picture.stat().st_size > MAX_PICTURE:
            return b""
        return paths.snapshot_picture.read_bytes()
    except OSError:
        return b""


def write_snapshot(paths: Paths, snapshot: Snapshot | None) -> None:
    """Keep the last page, or remove what was kept."""
    try:
        # The old picture goes first: it must never stand beside the words of another page.
        paths.snapshot_picture.unlink(missing_ok=True)
        if snapshot is None:
            paths.snapshot.unlink(missing_ok=True)
            return
        values = {
            "place": json.loads(snapshot.place.to_json()),
            "columns": _short(snapshot.columns),
            "look": snapshot.look,
            "version": snapshot.version,
        }
        _write_private(paths.snapshot, json.dumps(values, ensure_ascii=False).encode(), MAX_BYTES)
        if snapshot.picture:
            _write_private(paths.snapshot_picture, snapshot.picture, MAX_PICTURE)
    except (OSError, FieldGuideError):
        # Without it the next start paints an empty page first; nothing else is lost.
        return


def picture_of(page: QWidget) -> bytes:
    """How a page looks now, as a PNG that is quick to read rather than small."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    page.grab().save(buffer, "PNG", PICTURE_QUALITY)
    return bytes(buffer.data().data())


def _write_private(path: Path, data: bytes, most: int) -> None:
    make_private_folder(path.parent)
    if len(data) <= most:
        write_whole(path, data)


def _short(columns: Columns) -> list[list[Any]]:
    return [
        [heading[:MAX_TEXT], [line[:MAX_TEXT] for line in lines[:MAX_LINES]]]
        for heading, lines in columns[:MAX_COLUMNS]
    ]


def _columns(values: object) -> Columns:
    # The file may have been changed by anyone: take what has the right form, drop the rest.
    made: Columns = []
    for value in values if isinstance(values, list) else []:
        if isinstance(value, list) and len(value) == 2 and isinstance(value[0], str):
            lines = value[1] if isinstance(value[1], list) else []
            kept = [line[:MAX_TEXT] for line in lines if isinstance(line, str)]
            made.append((value[0][:MAX_TEXT], kept[:MAX_LINES]))
    return made[:MAX_COLUMNS]
