# SPDX-License-Identifier: Apache-2.0
"""Verbs that this program calls itself, in a child process. Not for people."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from fieldguide.base.jobs import answer_parent, silent
from fieldguide.services.building import build_generation, stock_catalogue

if TYPE_CHECKING:
    import argparse


def build_catalogue(options: argparse.Namespace) -> int:
    """Build a generation: target, name, packs."""
    target, generation, *packs = options.rest
    return answer_parent(
        lambda report: build_generation(
            Path(target), generation, [Path(pack) for pack in packs], report
        )
    )


def build_stock(options: argparse.Namespace) -> int:
    """Build the catalogue that travels with the program: its folder, the packs' folder."""
    stock, packs = map(Path, options.rest)
    stock_catalogue(stock, packs, silent)
    return 0
