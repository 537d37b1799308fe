# SPDX-License-Identifier: Apache-2.0
"""The generations of the catalogue that stand in a profile, and the pointer to the current one.

A generation is one immutable file; its name comes from what went into it. The pointer is a small
JSON file that is replaced whole, so that a crash at any moment leaves the old generation or the new
one.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.base.files import make_private_folder, trouble_with, write_whole

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

POINTER = "current.json"
KEPT = 3
LOCK_SECONDS = 300
_PREFIX = "generation-"


@dataclass(frozen=True, slots=True)
class Pointer:
    """Which generation is current.

    Attributes:
        generation: Its name.
        sha256: The hash of its file.
        size: The length of its file in bytes.
        former: The names of the generations before it, the newest first.
    """

    generation: str
    sha256: str
    size: int
    former: tuple[str, ...] = ()


def file_of(folder: Path, generation: str) -> Path:
    """Where a generation's file stands."""
    return folder / f"{_PREFIX}{generation}.db"


def read_pointer(folder: Path) -> Pointer | None:
    """The pointer, or None where there is none or it makes no sense."""
    try:
        data = json.loads((folder / POINTER).read_text(encoding="utf-8"))
        pointer = Pointer(
            str(data["generation"]), str(data["sha256"]), int(data["size"]), tuple(data["former"])
        )
    except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return None
    return pointer if pointer.generation.isalnum() else None


def switch(folder: Path, generation: str) -> Pointer:
    """Make a finished generation the current one, durably, and remember the former ones.

    Raises:
        EnvironmentTrouble: The folder cannot be written; the old pointer still stands.
    """
    before = read_pointer(folder)
    former = () if before is None else (before.generation, *before.former)
    kept = tuple(name for name in dict.fromkeys(former) if name != generation)[: KEPT - 1]
    sha256, size = hash_file(file_of(folder, generation))
    pointer = Pointer(generation, sha256, size, kept)
    write_whole(folder / POINTER, (json.dumps(asdict(pointer), indent=1) + "\n").encode())
    return pointer


def fetch(stock: Path, folder: Path, generation: str) -> bool:
    """Copy a generation that stands finished on another shelf; `switch` makes it the current one.

    The bytes that are compared are those that are written: a file is not read twice.

    Args:
        stock: The other shelf, such as the one that comes with the program.
        folder: Where the copy goes.
        generation: Its name.

    Returns:
        Whether it was there and sound; otherwise nothing is left in `folder`.

    Raises:
        EnvironmentTrouble: `folder` cannot be written, or the disk is full.
    """
    pointer = read_pointer(stock)
    if pointer is None or pointer.generation != generation:
        return False
    try:
        content = file_of(stock, generation).read_bytes()
    except OSError:
        return False
    if (hashlib.sha256(content).hexdigest(), len(content)) != (pointer.sha256, pointer.size):
        return False
    write_whole(file_of(folder, generation), content)
    return True


def is_sound(folder: Path, pointer: Pointer) -> bool:
    """Whether the current generation's file is, byte for byte, what was switched to."""
    path = file_of(folder, pointer.generation)
    try:
        return path.stat().st_size == pointer.size and hash_file(path) == (
            pointer.sha256,
            pointer.size,
        )
    except (OSError, EnvironmentTrouble):
        return False


def sweep(folder: Path) -> None:
    """Remove what no pointer names: old generations and what a crash left. Never the current one.

    Call it with the lock of `exclusive` held.
    """
    pointer = read_pointer(folder)
    names = () if pointer is None else (pointer.generation, *pointer.former)
    kept = {file_of(folder, name).name for name in names}
    for path in folder.iterdir():
        is_unfinished = path.name.startswith((f".{_PREFIX}", f".{POINTER}."))
        is_old = pointer is not None and path.name.startswith(_PREFIX) and path.name not in kept
        if is_unfinished or is_old:
            # Windows refuses to remove a file that a window still reads: it goes at a later start.
            with suppress(OSError):
                path.unlink()


@contextmanager
def exclusive(folder: Path) -> Generator[None]:
    """Keep other processes from building or sweeping here at the same time.

    Raises:
        EnvironmentTrouble: The folder cannot be written, or another process builds for too long.
    """
    make_private_folder(folder)
    lock = FileLock(str(folder / "build.lock"), timeout=LOCK_SECONDS)
    try:
        lock.acquire()
    except Timeout as trouble:
        raise EnvironmentTrouble("file-locked", path=str(folder)) from trouble
    except OSError as trouble:
        raise trouble_with(folder, trouble) from trouble
    try:
        yield
    finally:
        lock.release()


def hash_file(path: Path) -> tuple[str, int]:
    """The sha256 and the length in bytes of a file.

    Raises:
        EnvironmentTrouble: It cannot be read.
    """
    try:
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256")
            return digest.hexdigest(), stream.tell()
    except OSError as trouble:
        raise trouble_with(path, trouble) from trouble
