# SPDX-License-Identifier: Apache-2.0
"""The command line: scripts, mass deployment and tests rely on it, so it is stable.

Exit status: 0 done (no hits is 0), 1 refused, failed or unknown id, with a sentence on standard
error, 2 wrong usage. This module stays light: without a verb it only hands over to the window.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status.

    Args:
        arguments: Those of the process if None.
    """
    _prepare_streams()
    try:
        try:
            return _run(list(sys.argv[1:] if arguments is None else arguments))
        finally:
            sys.stdout.flush()
    except BrokenPipeError:
        # `fieldguide search … | head` closed the pipe: not an error of ours.
        _let_go_of_output()
        return 0
    except OSError as trouble:
        _let_go_of_output()
        sys.stderr.write(f"That did not work: {trouble.strerror or trouble}.\n")
        return 1


def _run(arguments: list[str]) -> int:
    from fieldguide.base.errors import Cancelled, FieldGuideError
    from fieldguide.cli.parser import parse

    options = parse(arguments)
    try:
        return options.run(options)
    except Cancelled:
        return 1
    except FieldGuideError as trouble:
        from fieldguide.cli.words import sentence

        sys.stderr.write(sentence(trouble) + "\n")
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("Stopped.\n")
        return 1
    except (OSError, MemoryError):
        raise
    except Exception:  # noqa: BLE001 - whatever it is, no traceback reaches a user
        return _own_fault(options)


def _own_fault(options: argparse.Namespace) -> int:
    """The program is at fault: note where, without any text of the user, and say so."""
    from fieldguide.base.clock import system_clock
    from fieldguide.base.logs import EXIT_STATUS, note_crash, report_of
    from fieldguide.base.paths import Paths, default_profile

    kind, _, trace = sys.exc_info()
    if kind is None:
        return EXIT_STATUS
    profile = getattr(options, "profile", None) or default_profile()
    log = note_crash(Paths(profile).logs, report_of(kind, trace, system_clock()))
    where = f"It was noted in {log}" if log else "It could not be noted"
    sys.stderr.write(
        f"Field Guide met a fault of its own ({kind.__name__}). {where}, without any of your "
        "texts. What was saved is safe. Please report it.\n"
    )
    return EXIT_STATUS


def _prepare_streams() -> None:
    """Print what the console can show: a field laptop's may know no Arabic, or not be there."""
    if sys.stdout is None:  # pyright: ignore[reportUnnecessaryComparison] - closed, or no console
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - stays open, and is no file
    if sys.stderr is None:  # pyright: ignore[reportUnnecessaryComparison]
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - stays open, and is no file
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _let_go_of_output() -> None:
    """Keep Python's own end from writing once more what nobody takes."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
