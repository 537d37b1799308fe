# SPDX-License-Identifier: Apache-2.0
"""Opening a profile for one verb of the command line, and printing what it answers."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from fieldguide.base.clock import system_clock
from fieldguide.base.errors import FieldGuideError, NotFound
from fieldguide.base.jobs import Cancel, Progress
from fieldguide.base.paths import Paths, default_profile
from fieldguide.cli.words import sentence
from fieldguide.content.ids import Ref
from fieldguide.personal.device import DeviceSettings
from fieldguide.services import encrypting, locking
from fieldguide.services.guide import Guide, open_guide
from fieldguide.store.lock import ProfileLock

if TYPE_CHECKING:
    import argparse
    from collections.abc import Generator


MAX_PASSPHRASE = 1_000


def paths_of(options: argparse.Namespace) -> Paths:
    """The places of the profile that was named, else of the usual one."""
    return Paths(options.profile if options.profile is not None else default_profile())


@contextmanager
def opened(options: argparse.Namespace, passphrase: str | None = None) -> Generator[Guide]:
    """Open the profile to read; encrypted data stay locked unless a passphrase comes in.

    Args:
        options: The verb's. With `--passphrase-stdin` the next line is read where it is needed.
        passphrase: The one that was read already.

    Raises:
        FieldGuideError: It cannot be opened.
    """
    paths = paths_of(options)
    guide = open_guide(paths, system_clock, DeviceSettings(paths.device_ini), _show, Cancel())
    try:
        for notice in guide.notices:
            warn(notice)
        if guide.personal.locked and (passphrase is not None or options.passphrase_stdin):
            locking.unlock(guide, passphrase_line() if passphrase is None else passphrase)
            if guide.personal.read_only is not None:
                warn(guide.personal.read_only)
        yield guide
    finally:
        guide.close()


@contextmanager
def opened_for_writing(
    options: argparse.Namespace, passphrase: str | None = None
) -> Generator[Guide]:
    """Open the profile to write, unless a window has it.

    Raises:
        FieldGuideError: `profile-locked`, or it cannot be opened.
    """
    lock = ProfileLock(paths_of(options))
    if not lock.acquire():
        raise FieldGuideError("profile-locked")
    try:
        with opened(options, passphrase) as guide:
            encrypting.settle(guide)
            yield guide
    finally:
        lock.release()


def passphrase_line(*, wanted: bool = True) -> str:
    """The next line of standard input, without its end. Never an argument: others see those.

    Args:
        wanted: Whether it is a fault if there is none; else it is empty.

    Raises:
        FieldGuideError: `no-passphrase`.
    """
    line = sys.stdin.readline(MAX_PASSPHRASE + 2).rstrip("\r\n")
    if (wanted and not line) or len(line) > MAX_PASSPHRASE:
        raise FieldGuideError("no-passphrase")
    return line


def ref_of(text: str) -> Ref:
    """An id as a person typed it.

    Raises:
        NotFound: It is no id.
    """
    try:
        return Ref.parse(text)
    except ValueError as trouble:
        raise NotFound("bad-id", id=text) from trouble


def warn(trouble: FieldGuideError) -> None:
    """Say a trouble on standard error without ending over it."""
    sys.stderr.write(sentence(trouble) + "\n")


def say(text: str) -> None:
    """Print a line, or several."""
    sys.stdout.write(text if text.endswith("\n") else text + "\n")


def say_json(value: object) -> None:
    """Print a value as JSON, escaped where the output cannot hold every sign."""
    encoding = (sys.stdout.encoding or "").lower().replace("-", "")
    say(json.dumps(value, ensure_ascii=encoding != "utf8", indent=1))


def _show(progress: Progress) -> None:
    """The progress line of a first start, for a person at a terminal."""
    if sys.stderr.isatty() and progress.step in {"rows", "index"}:
        percent = f" {100 * progress.done // progress.total} %" if progress.total else ""
        end = "\n" if progress.step == "index" else ""
        sys.stderr.write(f"\rPreparing the catalogue{percent} {end}")
        sys.stderr.flush()
