# SPDX-License-Identifier: Apache-2.0
"""Attached files on the disk: taken in pieces, each sealed with AES-256-GCM, and read again.

An encrypted file is a mark and then pieces. The nonce of a piece is its number and whether it is
the last one, so that pieces can neither be left out nor put into another order. The key belongs to
this file alone, which is why numbers do as nonces.
"""

from __future__ import annotations

import hashlib
import os
import stat
from importlib.util import find_spec
from typing import TYPE_CHECKING, BinaryIO

from fieldguide.base.errors import ContentRefused, EnvironmentTrouble, NotFound
from fieldguide.base.files import make_private_folder, sync_folder, trouble_with

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

LIMIT = 25 * 1024 * 1024
PIECE = 64 * 1024
UNFINISHED = ".part"
MARK = b"FGATT1\n\0"
_TAG, _KEY = 16, 32


def new_secret() -> bytes | None:
    """A key for one file; None where the library is missing and files stay as they are."""
    return None if find_spec("cryptography") is None else os.urandom(_KEY)


def take_in(source: Path, target: Path, secret: bytes | None) -> tuple[int, str]:
    """Copy a file to `target`; when this returns it is on the disk whole, else nothing is there.

    Returns:
        Its size and its SHA-256.

    Raises:
        NotFound: `no-such-file`.
        ContentRefused: `not-a-file`: a folder, link, pipe or device; `attachment-too-large`.
        EnvironmentTrouble: It cannot be read, or the profile cannot be written.
    """
    make_private_folder(target.parent)
    unfinished = target.with_name(target.name + UNFINISHED)
    with _regular(source) as stream:
        try:
            with os.fdopen(
                os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb"
            ) as out:
                answer = _copy(source, stream, out, secret)
                out.flush()
                os.fsync(out.fileno())
            unfinished.replace(target)
            sync_folder(target.parent)
        except OSError as trouble:
            unfinished.unlink(missing_ok=True)
            raise trouble_with(target, trouble) from trouble
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise
    return answer


def pieces(path: Path, secret: bytes | None) -> Generator[bytes]:
    """The bytes of an attached file, each piece checked before it is given.

    Raises:
        NotFound: `attachment-missing`.
        ContentRefused: `attachment-damaged`.
        EnvironmentTrouble: `no-cryptography`; it cannot be read.
    """
    try:
        with path.open("rb") as stream:
            if secret is None:
                while piece := stream.read(PIECE):
                    yield piece
            else:
                yield from _opened(stream, secret)
    except FileNotFoundError as trouble:
        raise NotFound("attachment-missing") from trouble
    except OSError as trouble:
        raise trouble_with(path, trouble) from trouble


def _opened(stream: BinaryIO, secret: bytes) -> Generator[bytes]:
    try:
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - only for this
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - as above
    except ImportError as trouble:
        raise EnvironmentTrouble("no-cryptography") from trouble
    if stream.read(len(MARK)) != MARK:
        raise ContentRefused("attachment-damaged")
    cipher, number = AESGCM(secret), 0
    piece = stream.read(PIECE + _TAG)
    while True:
        following = stream.read(PIECE + _TAG)
        try:
            yield cipher.decrypt(_nonce(number, last=not following), piece, MARK)
        except (InvalidTag, ValueError) as trouble:
            raise ContentRefused("attachment-damaged") from trouble
        if not following:
            return
        piece, number = following, number + 1


def _copy(source: Path, stream: BinaryIO, out: BinaryIO, secret: bytes | None) -> tuple[int, str]:
    digest, size, number, seal = hashlib.sha256(), 0, 0, None
    if secret is not None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - only for this

        seal = AESGCM(secret)
        out.write(MARK)
    piece = stream.read(PIECE)
    while True:
        following = stream.read(PIECE) if piece else b""
        size += len(piece)
        # Somebody may be writing it still.
        if size > LIMIT:
            raise ContentRefused("attachment-too-large", path=str(source), limit=LIMIT >> 20)
        digest.update(piece)
        last = not following
        out.write(piece if seal is None else seal.encrypt(_nonce(number, last=last), piece, MARK))
        if last:
            return size, digest.hexdigest()
        piece, number = following, number + 1


def _regular(source: Path) -> BinaryIO:
    """A file opened for reading, if it is one: no link is followed, no pipe or device touched."""
    try:
        # Before it is opened, since opening alone may do something to a device.
        if not stat.S_ISREG(source.lstat().st_mode):
            raise ContentRefused("not-a-file", path=str(source))
        flags = os.O_RDONLY
        for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY", "O_CLOEXEC"):
            flags |= getattr(os, name, 0)
        handle = os.open(source, flags)
    except FileNotFoundError as trouble:
        raise NotFound("no-such-file", path=str(source)) from trouble
    except OSError as trouble:
        raise trouble_with(source, trouble) from trouble
    stream = os.fdopen(handle, "rb")
    found = os.fstat(handle)
    if not stat.S_ISREG(found.st_mode):
        stream.close()
        raise ContentRefused("not-a-file", path=str(source))
    if found.st_size > LIMIT:
        stream.close()
        raise ContentRefused("attachment-too-large", path=str(source), limit=LIMIT >> 20)
    return stream


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])
