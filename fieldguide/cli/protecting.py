# SPDX-License-Identifier: Apache-2.0
"""`data encrypt|change-passphrase|decrypt|erase`. Passphrases come in as lines, not as options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.base.errors import FieldGuideError
from fieldguide.cli.world import (
    opened,
    opened_for_writing,
    passphrase_line,
    paths_of,
    say,
    say_json,
)
from fieldguide.services import encrypting, erasing, passphrases
from fieldguide.services.encrypting import Older
from fieldguide.services.passphrases import Level
from fieldguide.store.lock import ProfileLock

if TYPE_CHECKING:
    import argparse

_FORGOTTEN = "Nobody can open the data without the passphrase: forgotten means gone."
_HINTS = {
    Level.SHORT: "",
    Level.WEAK: "It is easy to guess: much of it repeats or follows the alphabet.",
    Level.FAIR: "Longer is better: six words picked by chance are hard to guess.",
    Level.STRONG: "By its length it is hard to guess, unless it is a known sentence.",
}


def encrypt(options: argparse.Namespace) -> int:
    """Put the data under a passphrase, the first line of standard input."""
    new = _asked(options)
    if encrypting.is_encrypted(paths_of(options)):
        raise FieldGuideError("already-encrypted")
    with opened_for_writing(options) as guide:
        encrypting.add(guide, new, Older(options.backups))
    return _said(options, "Your data are encrypted. Plain backups are gone.", new)


def change_passphrase(options: argparse.Namespace) -> int:
    """Put the data under another passphrase: two lines, the present one and the new one."""
    old, new = _asked(options), _asked(options)
    with opened_for_writing(options, old) as guide:
        encrypting.change(guide, old, new, Older(options.backups))
    return _said(options, "Your data are under the new passphrase.", new)


def decrypt(options: argparse.Namespace) -> int:
    """Make the data plain again."""
    old = _asked(options)
    with opened_for_writing(options, old) as guide:
        encrypting.remove(guide, old, Older(options.backups))
    return _said(options, "Your data are not encrypted any more.")


def erase(options: argparse.Namespace) -> int:
    """Delete everything of the user's; needs `--yes`, and no passphrase."""
    if not options.yes:
        raise FieldGuideError("yes-wanted")
    lock = ProfileLock(paths_of(options))
    if not lock.acquire():
        raise FieldGuideError("profile-locked")
    try:
        with opened(options) as guide:
            erasing.erase(guide)
    finally:
        lock.release()
    if options.json:
        say_json({"erased": True})
    else:
        say("Erased: your data, their backups and attached files.")
        say(
            "The disk itself may keep older copies for a while, a solid-state disk more than"
            " others, and so may copies that you made elsewhere. Only a disk that is encrypted as"
            " a whole protects against that."
        )
    return 0


def _asked(options: argparse.Namespace) -> str:
    if not options.passphrase_stdin:
        raise FieldGuideError("no-passphrase")
    return passphrase_line()


def _said(options: argparse.Namespace, text: str, new: str = "") -> int:
    strength = passphrases.strength(new) if new else None
    if options.json:
        level = None if strength is None else strength.level
        say_json({"encrypted": strength is not None, "strength": level, "backups": options.backups})
    else:
        say(text)
        if strength is not None:
            say(f"{_HINTS[strength.level]} {_FORGOTTEN}".strip())
    return 0
