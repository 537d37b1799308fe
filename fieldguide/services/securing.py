# SPDX-License-Identifier: Apache-2.0
"""Backups as the user asks for them. They work where the profile itself cannot be opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldguide.base.changes import Change, Hub, Subject
from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.personal import backups as store
from fieldguide.store import cipher
from fieldguide.store.backup import Backup, Reason, find

if TYPE_CHECKING:
    import datetime as dt

    from fieldguide.base.paths import Paths
    from fieldguide.personal.store import PersonalStore
    from fieldguide.store.cipher import Key

KEPT = (
    Subject.BOOKMARK,
    Subject.NOTE,
    Subject.HIGHLIGHT,
    Subject.CONTACT,
    Subject.RUN,
    Subject.TEMPLATE,
    Subject.HISTORY,
    Subject.SETTING,
)
"""What a restore or an import may change."""


@dataclass(frozen=True, slots=True)
class BackupView:
    """A backup, whether it can be put back, and how much of each sort is in it.

    Attributes:
        encrypted: Whether it is under a passphrase.
        shut: Whether that one was not given, so that nothing more is known of it.
    """

    backup: Backup
    sound: bool
    counts: dict[str, int]
    encrypted: bool = False
    shut: bool = False


def key_of(paths: Paths, passphrase: str) -> Key | None:
    """What opens the data that are there; None if they are plain, or if there are none.

    Raises:
        EnvironmentTrouble: `locked`: there is no passphrase. `wrong-passphrase`.
    """
    if not cipher.is_encrypted(paths.personal_db):
        return None
    if not passphrase:
        raise EnvironmentTrouble("locked", path=str(paths.personal_db))
    return cipher.find_key(paths.personal_db, passphrase)


def backups(paths: Paths, key: Key | None = None) -> tuple[BackupView, ...]:
    """Every backup, read whole and counted, the newest first; `key` opens encrypted ones."""
    return tuple(_view(backup, key) for backup in store.every(paths))


def newest(paths: Paths) -> dt.datetime | None:
    """When the newest backup was made; None if there is none."""
    return next((one.at for one in store.every(paths)), None)


def backup(paths: Paths, number: int, key: Key | None = None, passphrase: str = "") -> BackupView:
    """One of them.

    Raises:
        NotFound: `no-backup`.
    """
    return _view(find(paths.backups, number), key, passphrase)


def present(paths: Paths, key: Key | None = None) -> dict[str, int]:
    """How much of each sort there is now: what a restore would replace."""
    return store.look_into_live(paths, key).counts


def back_up(paths: Paths, now: dt.datetime, key: Key | None = None) -> BackupView:
    """Back the user's data up now.

    Raises:
        EnvironmentTrouble: There is no room, or the data are damaged.
    """
    return _view(store.make(paths, Reason.WANTED, now, key), key)


def back_up_daily(paths: Paths, now: dt.datetime, key: Key | None = None) -> None:
    """Back them up if today's backup is missing.

    Raises:
        EnvironmentTrouble: As `back_up`.
    """
    store.make_daily(paths, now, key)


def restore(  # noqa: PLR0913 - what is put back, what opens it, and who goes on with it
    paths: Paths,
    number: int,
    now: dt.datetime,
    hub: Hub | None = None,
    live: PersonalStore | None = None,
    *,
    key: Key | None = None,
    passphrase: str = "",
) -> BackupView:
    """Put a backup in place of the present data, which become a backup themselves.

    Args:
        paths: The profile.
        number: Which backup.
        now: The moment.
        hub: Who hears that everything changed.
        live: The store that is open on the data, if one is.
        key: What opens the present data, if they are encrypted.
        passphrase: Opens the backup where that is not it.

    Raises:
        NotFound: There is no such backup.
        EnvironmentTrouble: It is damaged, or there is no room; `other-passphrase`: the backup's
            was not given. The data are as they were.
    """
    view = backup(paths, number, key, passphrase)
    store.restore(paths, number, now, live, key=key, passphrase=passphrase)
    tell_of_everything(hub)
    return view


def salvage(paths: Paths, now: dt.datetime, key: Key | None = None) -> dict[str, int]:
    """Put what can be read of damaged data in their place, and say how much that was.

    Raises:
        EnvironmentTrouble: There is nothing, or no room. The data are as they were.
    """
    return store.salvage(paths, now, key)


def tell_of_everything(hub: Hub | None) -> None:
    """Let every page ask again."""
    if hub is not None:
        for subject in KEPT:
            hub.publish(Change(subject))


def _view(one: Backup, key: Key | None = None, passphrase: str = "") -> BackupView:
    content = store.look_into(one.path, key, passphrase)
    return BackupView(one, content.sound, content.counts, content.encrypted, content.shut)
