# SPDX-License-Identifier: Apache-2.0
"""Work that takes a while: how it reports and how it is told to stop. No threads and no Qt here.

A piece of work is a function `(report, cancel) -> result`. The window runs it in a thread
(`gui/jobs.py`), the command line calls it, and heavy work runs in a child process of the same
executable that prints its progress as JSON lines (`run_child`).
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from fieldguide.base import errors

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a piece of work is: `done` of `total` (0: not known) at a step named by a code."""

    step: str
    done: int = 0
    total: int = 0


Report = Callable[[Progress], None]


class Cancel:
    """A request to stop, which the work looks at when it suits."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def set(self) -> None:
        """Ask the work to stop."""
        self._event.set()

    @property
    def wanted(self) -> bool:
        """Whether the work was asked to stop."""
        return self._event.is_set()

    def check(self) -> None:
        """Stop here if asked to.

        Raises:
            Cancelled: The work was asked to stop.
        """
        if self._event.is_set():
            raise errors.Cancelled


@dataclass(frozen=True, slots=True)
class Work(Generic[T]):
    """A piece of work as a value, with a name for logs and duplicates."""

    name: str
    run: Callable[[Report, Cancel], T]


def silent(_: Progress) -> None:
    """A report that nobody reads."""


def child_command(verb: str, arguments: Sequence[str]) -> list[str]:
    """The command that runs a hidden verb of this very program, from source or frozen."""
    if getattr(sys, "frozen", False):
        return [sys.executable, verb, *arguments]
    return [sys.executable, "-m", "fieldguide", verb, *arguments]


def run_child(
    verb: str, arguments: Sequence[str], report: Report, cancel: Cancel
) -> dict[str, Any]:
    """Run a hidden verb in a child process and return the object it ends with.

    The child prints one JSON object a line: `{"progress": [step, done, total]}` while it works,
    then `{"result": {…}}` or `{"error": [class, code, params]}`.

    Raises:
        FieldGuideError: What the child reported; `EnvironmentTrouble("child-died")` if it said
            nothing.
        Cancelled: `cancel` was set; the child was ended.
    """
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8"}
    import subprocess  # noqa: PLC0415 - the first paint needs no child

    with subprocess.Popen(
        child_command(verb, arguments),
        stdout=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        env=environment,
        text=True,
        encoding="utf-8",
    ) as child:
        assert child.stdout is not None  # noqa: S101 - it was asked for a few lines above
        last: dict[str, Any] = {}
        for line in child.stdout:
            if cancel.wanted:
                child.terminate()
                child.wait()
                raise errors.Cancelled
            message = json.loads(line)
            if "progress" in message:
                report(Progress(*message["progress"]))
            else:
                last = message
        status = child.wait()
    if "error" in last:
        kind, code, params = last["error"]
        raise getattr(errors, kind)(code, **params)
    if "result" not in last:
        raise errors.EnvironmentTrouble("child-died", verb=verb, status=status)
    return last["result"]


def print_progress(progress: Progress) -> None:
    """How a child reports: one JSON line on its standard output."""
    print_message({"progress": [progress.step, progress.done, progress.total]})


def print_message(message: dict[str, Any]) -> None:
    """One JSON line on standard output."""
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def answer_parent(work: Callable[[Report], dict[str, Any]]) -> int:
    """Run `work` as the child of `run_child`, and return the exit status."""
    try:
        result = work(print_progress)
    except errors.FieldGuideError as trouble:
        params = {name: str(value) for name, value in trouble.params.items()}
        print_message({"error": [type(trouble).__name__, trouble.code, params]})
        return 1
    print_message({"result": result})
    return 0
