# SPDX-License-Identifier: Apache-2.0
"""`python3 -m tests.benchmarks [--size 300,10k,100k] [part …]`: prints a table as Markdown.

A part is a function `(Options) -> Iterable[Line]` called `measure` in a module of this folder.
`PARTS` names the modules; each is imported only when it is asked for, since some need Qt and some
need rivals.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from typing import TYPE_CHECKING, cast

from tests.benchmarks.table import Line, Options, Part, as_markdown, read_size

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

PARTS = {
    "search": "tests.benchmarks.search",
    "counts": "tests.benchmarks.counts",
    "quality": "tests.benchmarks.quality",
    "build": "tests.benchmarks.build",
    "key": "tests.benchmarks.key",
    "opening": "tests.benchmarks.opening",
    "tree": "tests.benchmarks.tree",
    "start": "tests.benchmarks.start",
    "personal": "tests.benchmarks.personal",
}
"""The parts and the modules that measure them."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is asked for."""
    asked = _read(arguments)
    options = Options(tuple(read_size(size) for size in asked.size.split(",")), asked.factor)
    lines: list[Line] = []
    for name in asked.parts or PARTS:
        sys.stderr.write(f"measuring {name} …\n")
        lines += _part(name)(options)
    missed = [line for line in lines if line.met is False]
    goals = sum(line.met is not None for line in lines)
    sys.stdout.write(f"{as_markdown(lines)}\n\n{len(missed)} of {goals} goals missed.\n")
    return 0


def _part(name: str) -> Part:
    return cast("Part", importlib.import_module(PARTS[name]).measure)


def _read(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python3 -m tests.benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="part", help=", ".join(PARTS))
    parser.add_argument("--size", default="300,10k,100k", help="numbers of entries")
    parser.add_argument("--factor", type=float, default=1.0, help="length of the texts")
    read = parser.parse_args(arguments)
    unknown: Iterable[str] = set(read.parts) - set(PARTS)
    if unknown:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    return read


if __name__ == "__main__":
    sys.exit(main())
