# SPDX-License-Identifier: Apache-2.0
"""Bytes under a passphrase: Argon2id makes the key, AES-256-GCM seals.

A sealed file is: mark, salt (16 bytes), nonce (12 bytes), sealed bytes. The first three are vouched
for by the seal. Parameters belong to the mark; other ones would get another mark.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

from fieldguide.base.errors import ContentRefused, EnvironmentTrouble

MARK = b"FGSEAL1\n"
_SALT, _NONCE = 16, 12
_HEAD = len(MARK) + _SALT + _NONCE
_KEY = 32


@dataclass(frozen=True, slots=True)
class Stretching:
    """What Argon2id costs."""

    memory_kib: int
    rounds: int
    lanes: int


_COST = Stretching(memory_kib=65_536, rounds=3, lanes=4)


def is_sealed(raw: bytes) -> bool:
    """Whether these bytes need a passphrase."""
    return raw.startswith(MARK)


def seal(raw: bytes, passphrase: str) -> bytes:
    """Put bytes under a passphrase.

    Raises:
        EnvironmentTrouble: `no-cryptography`: the library is missing.
    """
    head = MARK + os.urandom(_SALT) + os.urandom(_NONCE)
    key = stretch(passphrase, head[len(MARK) : len(MARK) + _SALT], _COST)
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - only for this

    return head + AESGCM(key).encrypt(head[-_NONCE:], raw, head)


def unseal(raw: bytes, passphrase: str) -> bytes:
    """Take bytes out from under their passphrase.

    Raises:
        ContentRefused: `wrong-passphrase`: it is another one, or the bytes were changed.
        EnvironmentTrouble: `no-cryptography`.
    """
    head = raw[:_HEAD]
    if len(head) < _HEAD or not is_sealed(raw):
        raise ContentRefused("data-file-damaged")
    key = stretch(passphrase, head[len(MARK) : len(MARK) + _SALT], _COST)
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - only for this
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - as above

    try:
        return AESGCM(key).decrypt(head[-_NONCE:], raw[_HEAD:], head)
    except InvalidTag as trouble:
        raise ContentRefused("wrong-passphrase") from trouble


def stretch(passphrase: str, salt: bytes, cost: Stretching) -> bytes:
    """A key of 32 bytes from a passphrase.

    Raises:
        EnvironmentTrouble: `no-cryptography`: the library is missing.
    """
    try:
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # noqa: PLC0415 - only for this
    except ImportError as trouble:
        raise EnvironmentTrouble("no-cryptography") from trouble
    kdf = Argon2id(
        salt=salt,
        length=_KEY,
        iterations=cost.rounds,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return kdf.derive(passphrase.encode("utf-8", "surrogatepass"))
