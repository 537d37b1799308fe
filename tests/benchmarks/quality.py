# SPDX-License-Identifier: Apache-2.0
"""How well real questions find their answers in the bundled pack, by language and half."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.table import Line, Options
from tests.helpers import quality
from tests.helpers.worlds import guide_on

if TYPE_CHECKING:
    from collections.abc import Iterable

GOAL = 0.95


def measure(_options: Options) -> Iterable[Line]:
    """Every language and half."""
    with tempfile.TemporaryDirectory() as folder, guide_on(Path(folder) / "profile") as guide:
        places = quality.measured(guide)
    for half in quality.HALVES:
        for lang in (*dict.fromkeys(one.lang for one in places), ""):
            found = [
                place
                for one, place in places.items()
                if one.half == half and lang in {one.lang, ""}
            ]
            value = (
                f"{quality.share(found):.0%} of {len(found)} among the first {quality.FIRST}, "
                f"mean reciprocal rank {quality.reciprocal_rank(found):.2f}"
            )
            goal, met = ("95 %", quality.share(found) >= GOAL) if not lang else ("", None)
            yield Line("quality", f"{half} half, {lang or 'all languages'}", "", value, goal, met)
