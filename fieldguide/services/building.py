# SPDX-License-Identifier: Apache-2.0
"""The hidden verb that builds a generation, in a process of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fieldguide.base.jobs import Cancel, Progress, Report
from fieldguide.catalogue.build import build
from fieldguide.catalogue.gathering import PackRows
from fieldguide.content.pack import read_pack
from fieldguide.content.rows import content_root

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
