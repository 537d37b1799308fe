# SPDX-License-Identifier: Apache-2.0
"""The window: started when there is no verb, or told to open something."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.base.paths import Paths, default_profile

if TYPE_CHECKING:
    import argparse


def run(options: argparse.Namespace) -> int:
    """Open the window, or raise the one that is open."""
    if options.self_check:
        from fieldguide.cli.upkeep import doctor

        return doctor(options)
    from fieldguide.app import run_window

    return run_window(_paths(options), [])


def open_in_window(options: argparse.Namespace) -> int:
    """Show an id or a file in the running window; start one if none runs.

    Raises:
        EnvironmentTrouble: There is no such file.
        NotFound: It is no id.
    """
    from fieldguide.cli.world import ref_of

    what: str = options.what
    if _looks_like_file(what):
        path = Path(what).resolve()
        if not path.is_file():
            raise EnvironmentTrouble("no-such-file", path=what)
        what = str(path)
    else:
        what = str(ref_of(what))
    from fieldguide.app import run_window

    return run_window(_paths(options), [what])


def _looks_like_file(what: str) -> bool:
    # Unlike Path.exists(), os.access raises nothing about names that are too long.
    return what.endswith(".fgpack") or os.access(what, os.F_OK)


def _paths(options: argparse.Namespace) -> Paths:
    return Paths(options.profile if options.profile is not None else default_profile())
