# SPDX-License-Identifier: Apache-2.0
"""Brings the catalogue of a profile up to the packs that are here.

Where it has to be built, that is done in a child process.
"""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

from fieldguide.base.errors import ContentRefused, EnvironmentTrouble, FieldGuideError
from fieldguide.base.jobs import Cancel, Progress, Report, run_child
from fieldguide.catalogue import shelf
from fieldguide.catalogue.catalogue import Catalogue
from fieldguide.catalogue.tables import versions
from fieldguide.content.ids import BUNDLED_PACK

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from fieldguide.base.paths import Paths

BUILD_VERB = "_build-catalogue"


def prepare_catalogue(
    paths: Paths, report: Report, cancel: Cancel
) -> tuple[Catalogue, tuple[FieldGuideError, ...]]:
    """Open the current generation; build it first where it is missing, outdated or damaged.

    Returns:
        The open catalogue and what the user has to be told.

    Raises:
        EnvironmentTrouble: `no-bundled-pack`, or the profile cannot be written.
        ContentRefused: The bundled pack is damaged.
        Cancelled: `cancel` was set.
    """
    packs = packs_in(paths.bundled_packs)
    wanted = generation_of(packs)
    report(Progress("verify"))
    opened, damaged = _try_open(paths, wanted)
    if opened is not None:
        return opened, ()
    try:
        with shelf.exclusive(paths.catalogues):
            # Another process may have built it while this one waited for the lock.
            opened, damaged_now = _try_open(paths, wanted)
            if opened is not None:
                return opened, ()
            _make(paths, packs, wanted, report, cancel)
    except (EnvironmentTrouble, ContentRefused) as trouble:
        former = _former(paths)
        if former is None:
            raise
        return former, (trouble,)
    notices = (EnvironmentTrouble("catalogue-rebuilt"),) if damaged or damaged_now else ()
    return Catalogue(shelf.file_of(paths.catalogues, wanted)), notices


def packs_in(folder: Path) -> tuple[Path, ...]:
    """The packs of the program, in the order in which their topics and results come.

    Raises:
        EnvironmentTrouble: There is none.
    """
    found = tuple(sorted(folder.glob("*.pack"), key=_place))
    if not found:
        raise EnvironmentTrouble("no-bundled-pack", path=str(folder))
    return found


def _place(pack: Path) -> tuple[bool, str]:
    """Our own pack comes first: the others hang their topics and overlays into it."""
    return (pack.stem != BUNDLED_PACK, pack.name)


def generation_of(packs: Sequence[Path]) -> str:
    """The name of the generation that these packs make with this version of the program."""
    parts = [shelf.hash_file(pack)[0] for pack in packs]
    numbers = [f"{name} {number}" for name, number in versions().items()]
    text = "\n".join([*numbers, *parts])
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def _try_open(paths: Paths, wanted: str) -> tuple[Catalogue | None, bool]:
    """The wanted generation if it is here and sound; and whether something here was damaged."""
    pointer = shelf.read_pointer(paths.catalogues)
    if pointer is None:
        # The personal database is made after the first catalogue: this is not the first start.
        was_there = paths.catalogues / shelf.POINTER, paths.personal_db
        return None, any(os.access(path, os.F_OK) for path in was_there)
    if pointer.generation != wanted:
        return None, False
    if not shelf.is_sound(paths.catalogues, pointer):
        return None, True
    try:
        return Catalogue(shelf.file_of(paths.catalogues, wanted)), False
    except EnvironmentTrouble:
        return None, True


def _former(paths: Paths) -> Catalogue | None:
    """The generation that was current so far, if it is sound: old guidance is better than none."""
    pointer = shelf.read_pointer(paths.catalogues)
    if pointer is None or not shelf.is_sound(paths.catalogues, pointer):
        return None
    try:
        return Catalogue(shelf.file_of(paths.catalogues, pointer.generation))
    except EnvironmentTrouble:
        return None


def _make(paths: Paths, packs: Sequence[Path], wanted: str, report: Report, cancel: Cancel) -> None:
    """Copy or build the wanted generation and switch to it; what an earlier try left goes first."""
    shelf.sweep(paths.catalogues)
    target = shelf.file_of(paths.catalogues, wanted)
    try:
        target.unlink(missing_ok=True)
    except OSError as trouble:
        # Windows: another window still reads the damaged file.
        raise EnvironmentTrouble("file-locked", path=str(target)) from trouble
    try:
        report(Progress("copy"))
        if not shelf.fetch(paths.stocked_catalogue, paths.catalogues, wanted):
            run_child(BUILD_VERB, [str(target), wanted, *map(str, packs)], report, cancel)
        shelf.switch(paths.catalogues, wanted)
    finally:
        # A child that was ended could not clean up behind itself.
        shelf.sweep(paths.catalogues)
