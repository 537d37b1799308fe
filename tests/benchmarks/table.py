# SPDX-License-Identifier: Apache-2.0
"""Rows of the benchmark's table, and the small arithmetic behind them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Line:
    """One measurement. `met` is None where no goal is set for it, or it was not run."""

    part: str
    what: str
    size: str
    value: str
    goal: str = ""
    met: bool | None = None


@dataclass(frozen=True, slots=True)
class Options:
    """What a part is asked to measure: numbers of entries, and how long their texts are."""

    sizes: tuple[int, ...]
    factor: float = 1.0


Part = Callable[[Options], Iterable[Line]]


def as_markdown(lines: Iterable[Line]) -> str:
    """The table as it is printed."""
    rows = [
        (line.part, line.what, line.size, line.value, line.goal, _verdict(line)) for line in lines
    ]
    head = ("part", "what", "size", "measured", "goal", "")
    text = [_row(head), _row("---" for _ in head), *(_row(row) for row in rows)]
    return "\n".join(text)


def _verdict(line: Line) -> str:
    return "" if line.met is None else "met" if line.met else "**missed**"


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def milliseconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def alternating(works: Sequence[Callable[[], object]], repeats: Sequence[int]) -> list[float]:
    """The median time of each of several works, taken in turn so that noise hits all alike.

    Args:
        works: What is timed.
        repeats: How often each is.
    """
    times: list[list[float]] = [[] for _ in works]
    for turn in range(max(repeats)):
        for number in range(len(works)):
            at = (number + turn) % len(works)
            if turn < repeats[at]:
                times[at].append(milliseconds(works[at]))
    return [median(some) for some in times]


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that `share` of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, round(share * len(ordered)) - 1))]


def p50_p95(values: Sequence[float]) -> str:
    """As the tables of performance.md write it."""
    return f"{percentile(values, 0.5):.1f} / {percentile(values, 0.95):.1f} ms"


def size_name(size: int) -> str:
    """300, 10k, 100k."""
    return f"{size // 1000}k" if size % 1000 == 0 else str(size)


def read_size(text: str) -> int:
    """The other way round."""
    return int(float(text.removesuffix("k")) * 1000) if text.endswith("k") else int(text)
