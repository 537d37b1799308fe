# SPDX-License-Identifier: Apache-2.0
"""What the hidden verbs do that build a generation, each in a process of its own."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

from fieldguide.base.files import trouble_with
from fieldguide.base.jobs import Cancel, Progress, Report
from fieldguide.catalogue import shelf
from fieldguide.catalogue.build import build
from fieldguide.catalogue.gathering import PackRows
from fieldguide.content.pack import read_pack
from fieldguide.content.rows import content_root
from fieldguide.services.preparing import generation_of, packs_in

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def build_generation(
    target: Path, generation: str, packs: Sequence[Path], report: Report
) -> dict[str, Any]:
    """Verify these packs and build their catalogue at `target`.

    Raises:
        ContentRefused: A pack is damaged or breaks a limit; nothing is written.
        EnvironmentTrouble: A pack cannot be read or the catalogue cannot be written.
    """
    loaded: list[PackRows] = []
    for number, path in enumerate(packs):
        report(Progress("verify", number, len(packs)))
        pack = read_pack(path)
        rows = [checked.row for checked in pack.rows]
        loaded.append(PackRows(pack.pack.id, rows, content_root(rows)))
    return {"counts": build(target, loaded, generation, report, Cancel())}


def stock_catalogue(stock: Path, packs_folder: Path, report: Report) -> None:
    """Build the catalogue that travels with the program, in place of what stood there.

    Readable by everyone, as the packs beside it are: a profile copies it (`shelf.fetch`).

    Raises:
        ContentRefused: A pack is damaged or breaks a limit.
        EnvironmentTrouble: There is no pack, or `stock` cannot be written.
    """
    packs = packs_in(packs_folder)
    generation = generation_of(packs)
    target = shelf.file_of(stock, generation)
    try:
        shutil.rmtree(stock, ignore_errors=True)
        stock.mkdir(parents=True)
        build_generation(target, generation, packs, report)
        shelf.switch(stock, generation)
        for path in (target, stock / shelf.POINTER):
            path.chmod(0o644)
    except OSError as trouble:
        raise trouble_with(stock, trouble) from trouble
