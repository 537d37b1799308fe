# SPDX-License-Identifier: Apache-2.0
"""A passphrase for the user's data: add, change, remove. Whoever forgets it has lost them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.base.changes import Change, Subject
from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.base.jobs import silent
from fieldguide.personal import backups, protecting
from fieldguide.personal.protecting import Older
from fieldguide.services import passphrases
from fieldguide.store import cipher

if TYPE_CHECKING:
    from fieldguide.base.jobs import Report
    from fieldguide.base.paths import Paths
    from fieldguide.services.guide import Guide
    from fieldguide.store.cipher import Key

__all__ = ["Older", "add", "change", "is_encrypted", "remove", "settle"]


def is_encrypted(paths: Paths) -> bool:
    """Whether the data of a profile that is not open are under a passphrase."""
    return cipher.is_encrypted(paths.personal_db)


def add(
    guide: Guide, passphrase: str, older: Older = Older.CONVERT, report: Report = silent
) -> None:
    """Encrypt the data. Plain backups become encrypted ones, or go; no plain one is left.

    Raises:
        ContentRefused: `passphrase-too-short`.
        EnvironmentTrouble: `already-encrypted`, `no-sqlcipher`, `no-cryptography`; or as
            `protecting.change`.
    """
    if guide.personal.encrypted:
        raise EnvironmentTrouble("already-encrypted")
    passphrases.check(passphrase)
    cipher.need_library()
    _change(guide, cipher.new_key(passphrase), older, report)


def change(
    guide: Guide,
    passphrase: str,
    new: str,
    older: Older = Older.CONVERT,
    report: Report = silent,
) -> None:
    """Put the data, and their backups if they are kept, under another passphrase.

    Raises:
        ContentRefused: `passphrase-too-short`.
        EnvironmentTrouble: `not-encrypted`, `locked`, `wrong-passphrase`; or as `add`.
    """
    _ask_again(guide, passphrase)
    passphrases.check(new)
    _change(guide, cipher.new_key(new), older, report)


def remove(
    guide: Guide, passphrase: str, older: Older = Older.CONVERT, report: Report = silent
) -> None:
    """Make the data plain again, and their backups if they are kept.

    Raises:
        EnvironmentTrouble: As `change`.
    """
    _ask_again(guide, passphrase)
    _change(guide, None, older, report)


def settle(guide: Guide) -> None:
    """After a start or an unlocking: what a crash left is finished, and today's backup is made.

    Raises:
        EnvironmentTrouble: There is no room, or the data are damaged.
    """
    protecting.sweep(guide.paths)
    if guide.personal.read_only is not None:
        return
    with guide.personal.staying():
        protecting.settle(guide.paths, guide.personal, guide.clock())
        backups.make_daily(guide.paths, guide.clock(), guide.personal.key)


def _ask_again(guide: Guide, passphrase: str) -> None:
    """Who sits at an open window need not be who knows the passphrase."""
    key = guide.personal.key
    if key is None:
        raise EnvironmentTrouble("not-encrypted")
    guide.attempts.check()
    if not cipher.is_passphrase(passphrase, key):
        guide.attempts.refuse(str(guide.paths.personal_db))
    guide.attempts.forget()


def _change(guide: Guide, new: Key | None, older: Older, report: Report) -> None:
    if guide.personal.read_only is not None:
        raise guide.personal.read_only
    try:
        protecting.change(guide.paths, guide.personal, new, older, guide.clock(), report=report)
    finally:
        guide.hub.publish(Change(Subject.LOCK))
