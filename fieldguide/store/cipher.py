# SPDX-License-Identifier: Apache-2.0
"""SQLite files under a passphrase: the only place that knows SQLCipher.

The key is Argon2id of the passphrase; the salt is the first 16 bytes of the file itself, where
SQLCipher keeps it, so that no file beside it can be lost. The library is imported only where such a
file is opened: without it plain databases work as ever.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import unicodedata
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.base.files import trouble_with
from fieldguide.store.sealed import Stretching, stretch

if TYPE_CHECKING:
    from pathlib import Path

SALT = 16
PAGE = 4_096
_PLAIN = b"SQLite format 3\x00"
_MODULE = "sqlcipher3.dbapi2"
# Of 256 values a page of 4,096 random bytes lacks less than one in a million times. Text has about
# 60 of them, a page of a database with text seldom half.
_FEWEST_VALUES = 240

GENERATIONS = (Stretching(memory_kib=65_536, rounds=3, lanes=4),)
"""How passphrases are stretched, the newest first. A new one is added; none is ever removed."""


@dataclass(frozen=True, slots=True)
class Key:
    """What opens one file, and its copies: the stretched passphrase and the file's salt."""

    raw: bytes = field(repr=False)
    salt: bytes

    @property
    def literal(self) -> str:
        """As SQLCipher takes it: nothing is stretched a second time."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"


def is_encrypted(path: Path) -> bool:
    """Whether a file is a database under a passphrase, as far as its look says.

    It has no mark: every byte is random, so a file of text or zeros is a damaged one, not a locked
    one. Never for a file that this process has open: closing it would give up SQLite's locks on it.
    """
    try:
        with path.open("rb") as stream:
            first, second = stream.read(PAGE), stream.read(PAGE)
    except OSError:
        return False
    if len(first) < PAGE or first.startswith(_PLAIN):
        return False
    return all(len(set(page)) >= _FEWEST_VALUES for page in (first, second or first))


def new_key(passphrase: str) -> Key:
    """A key for a new file, with a salt of its own.

    Raises:
        EnvironmentTrouble: `no-cryptography`.
    """
    return _derive(passphrase, os.urandom(SALT), GENERATIONS[0])


def find_key(path: Path, passphrase: str) -> Key:
    """The key of a file, if this is its passphrase.

    Raises:
        EnvironmentTrouble: `wrong-passphrase`: it is another one, or the file's beginning is
            damaged, which looks the same. `no-sqlcipher`, `no-cryptography`; or the file cannot be
            read.
    """
    need_library()
    salt = _salt_of(path)
    for generation in GENERATIONS:
        key = _derive(passphrase, salt, generation)
        if fits(key, path):
            return key
    raise EnvironmentTrouble("wrong-passphrase", path=str(path))


def is_passphrase(passphrase: str, key: Key) -> bool:
    """Whether a key was made from this passphrase.

    Raises:
        EnvironmentTrouble: `no-cryptography`.
    """
    return any(_derive(passphrase, key.salt, generation) == key for generation in GENERATIONS)


def key_for(path: Path, key: Key | None = None, passphrase: str = "") -> Key | None:
    """What opens a closed file: nothing if it is plain, else the key that is known, or asked for.

    Raises:
        EnvironmentTrouble: `other-passphrase`: it is under one that was not given.
    """
    if not is_encrypted(path):
        return None
    if key is not None and key.salt == _salt_of(path) and fits(key, path):
        return key
    if passphrase:
        try:
            return find_key(path, passphrase)
        except EnvironmentTrouble as trouble:
            if trouble.code != "wrong-passphrase":
                raise
    raise EnvironmentTrouble("other-passphrase", path=str(path))


def fits(key: Key, path: Path) -> bool:
    """Whether a key opens a file."""
    # Without a log the file is whole, and `immutable` keeps SQLite from making one beside it.
    mode = "mode=ro" if os.access(f"{path}-wal", os.F_OK) else "mode=ro&immutable=1"
    try:
        with closing(connect(f"{path.resolve().as_uri()}?{mode}", key, uri=True)) as connection:
            connection.execute("PRAGMA user_version").fetchone()
    except errors() as trouble:
        if getattr(trouble, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_NOTADB:
            return False
        raise EnvironmentTrouble("file-trouble", path=str(path), reason=str(trouble)) from trouble
    return True


def need_library() -> Any:  # noqa: ANN401 - a driver without types
    """The driver, imported now.

    Raises:
        EnvironmentTrouble: `no-sqlcipher`: it is missing, or does not load.
    """
    try:
        from sqlcipher3 import dbapi2  # noqa: PLC0415 - only where a passphrase is
    except ImportError as trouble:
        raise EnvironmentTrouble("no-sqlcipher") from trouble
    return dbapi2


def errors() -> tuple[type[Exception], ...]:
    """What a connection to either sort of file raises; the driver's classes are its own.

    The second is raised about a damaged file where SQLite's own words quote the damage.
    """
    module = sys.modules.get(_MODULE)
    plain = (sqlite3.Error, UnicodeDecodeError)
    return plain if module is None else (*plain, module.Error)


def connect(address: str, key: Key | None, **options: Any) -> Any:  # noqa: ANN401 - as the driver
    """A connection like `sqlite3.connect` gives, of the driver for encrypted files.

    Args:
        address: A path, or a URI with `uri=True`.
        key: The key; None for a plain file that this driver is to read.
        **options: As `sqlite3.connect` takes them.

    Raises:
        EnvironmentTrouble: `no-sqlcipher`.
    """
    connection = need_library().connect(address, isolation_level=None, **options)
    try:
        # It would write to standard error what it thinks of a wrong passphrase.
        connection.execute("PRAGMA cipher_log_level = NONE")
        if key is not None:
            connection.execute(f'PRAGMA key = "{key.literal}"')
            # What a later SQLCipher takes for granted must not shut older files.
            connection.execute("PRAGMA cipher_compatibility = 4")
    except BaseException:
        connection.close()
        raise
    return connection


def _salt_of(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(SALT).ljust(SALT, b"\x00")
    except OSError as trouble:
        raise trouble_with(path, trouble) from trouble


def _derive(passphrase: str, salt: bytes, generation: Stretching) -> Key:
    # The same letters typed on another keyboard may come as other signs.
    return Key(stretch(unicodedata.normalize("NFC", passphrase), salt, generation), salt)
