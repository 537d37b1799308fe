# SPDX-License-Identifier: Apache-2.0
"""Whether everything is there and sound.

Versions, places, SQLite, fonts, translations, databases, packs.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import platform
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldguide import __version__
from fieldguide.base.errors import FieldGuideError
from fieldguide.catalogue import shelf
from fieldguide.content.pack import read_pack
from fieldguide.services.preparing import packs_in
from fieldguide.store.cipher import is_encrypted

if TYPE_CHECKING:
    from pathlib import Path

    from fieldguide.base.paths import Paths

_PARTS = (
    "PySide6-Essentials",
    "SQLAlchemy",
    "alembic",
    "cryptography",
    "markdown-it-py",
    "nh3",
    "pydantic",
    "rapidfuzz",
    "sqlcipher3",
)
LANGUAGES = ("fr", "es", "ar")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. `ok` is None where it only informs."""

    name: str
    value: str
    ok: bool | None = None


Fonts = Callable[[], list[str]]
"""Names the installed font families; Qt knows them, the services do not."""


def examine(paths: Paths) -> tuple[Finding, ...]:
    """Look at everything. Nothing is changed and nothing raises."""
    return (
        *_program(),
        *_places(paths),
        *_sqlite(),
        *_resources(paths),
        *_packs(paths),
        *_profile(paths),
    )


def _program() -> Iterator[Finding]:
    yield Finding("Field Guide", __version__)
    yield Finding("Python", platform.python_version(), sys.version_info >= (3, 11))
    yield Finding("System", platform.platform())
    for part in _PARTS:
        try:
            yield Finding(part, importlib.metadata.version(part), ok=True)
        except importlib.metadata.PackageNotFoundError:
            # A frozen program carries the modules without their metadata.
            yield Finding(
                part, "present, version not recorded" if _frozen() else "missing", ok=_frozen()
            )


def _frozen() -> bool:
    return bool(getattr(sys, "frozen", False))


def _places(paths: Paths) -> Iterator[Finding]:
    yield Finding("Profile", str(paths.profile))
    yield Finding("Resources", str(paths.resources), paths.resources.is_dir())


def _sqlite() -> Iterator[Finding]:
    yield Finding("SQLite", sqlite3.sqlite_version, sqlite3.sqlite_version_info >= (3, 34))
    try:
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.execute("CREATE VIRTUAL TABLE t USING fts5(a, prefix='1 2 3')")
        yield Finding("FTS5", "present", ok=True)
    except sqlite3.Error as trouble:
        yield Finding("FTS5", str(trouble), ok=False)
    zstd = "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd"
    yield Finding("zstd", zstd, importlib.util.find_spec(zstd) is not None)


def _resources(paths: Paths) -> Iterator[Finding]:
    for language in LANGUAGES:
        compiled = paths.built / "i18n" / f"fieldguide_{language}.qm"
        yield Finding(
            f"Translation {language}",
            "present" if compiled.is_file() else "missing",
            compiled.is_file(),
        )
    for name in ("help", "icons", "styles"):
        folder = paths.resources / name
        yield Finding(
            f"Resources: {name}", "present" if folder.is_dir() else "missing", folder.is_dir()
        )


def _packs(paths: Paths) -> Iterator[Finding]:
    try:
        for path in packs_in(paths.bundled_packs):
            pack = read_pack(path)
            yield Finding(
                f"Pack {pack.pack.id}",
                f"{pack.pack.version}, {sum(1 for _ in pack.rows)} rows, sound",
                ok=True,
            )
    except FieldGuideError as trouble:
        yield Finding("Packs", str(trouble), ok=False)


def _profile(paths: Paths) -> Iterator[Finding]:
    pointer = shelf.read_pointer(paths.catalogues)
    if pointer is None:
        yield Finding("Catalogue", "not built yet; the first start builds it")
    else:
        sound = shelf.is_sound(paths.catalogues, pointer)
        yield Finding(
            "Catalogue", "sound" if sound else "damaged; the next start builds it anew", sound
        )
    try:
        paths.personal_db.stat()
    except FileNotFoundError:
        yield Finding("Personal data", "none yet")
    except (OSError, ValueError) as trouble:
        yield Finding("Personal data", str(trouble), ok=False)
    else:
        yield _personal(paths.personal_db)


def _personal(path: Path) -> Finding:
    if is_encrypted(path):
        return Finding("Personal data", "encrypted; checked when they are unlocked")
    # Without a log the file is whole, and `immutable` keeps SQLite from making one beside it.
    mode = "mode=ro" if os.access(f"{path}-wal", os.F_OK) else "mode=ro&immutable=1"
    try:
        address = f"{path.resolve().as_uri()}?{mode}"
        with closing(sqlite3.connect(address, uri=True)) as connection:
            answer = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        return Finding("Personal data", answer, answer == "ok")
    except (sqlite3.Error, UnicodeDecodeError) as trouble:
        return Finding("Personal data", str(trouble), ok=False)
