# SPDX-License-Identifier: Apache-2.0
"""Writing files whole or not at all."""

from __future__ import annotations

import errno
import os
import sys
from itertools import takewhile
from pathlib import Path

from fieldguide.base.errors import ContentRefused, EnvironmentTrouble, NotFound


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` durable; a no-op where the system has no such thing."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as trouble:
        # FUSE file systems (exFAT sticks) may not know fsync of a folder.
        if trouble.errno not in {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP}:
            raise
    finally:
        os.close(handle)


def sync_file(path: Path) -> None:
    """Make the bytes of `path` durable."""
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


def read_bounded(path: Path, limit: int, too_large: str) -> bytes:
    """The bytes of a file that the user named.

    Args:
        path: The file.
        limit: More bytes than this are none of ours.
        too_large: The code of what is raised then.

    Raises:
        NotFound: `no-such-file`: there is none, or it is a folder, a pipe or a device.
        ContentRefused: It is larger than the limit.
        EnvironmentTrouble: It cannot be read.
    """
    try:
        # A pipe would be waited for.
        if not path.is_file():
            raise NotFound("no-such-file", path=str(path))
        with path.open("rb") as stream:
            raw = stream.read(limit + 1)
    except OSError as trouble:
        raise trouble_with(path, trouble) from trouble
    if len(raw) > limit:
        raise ContentRefused(too_large, limit=limit)
    return raw


def write_whole(path: Path, data: bytes, *, private: bool = True) -> None:
    """Replace `path` by `data`: after a crash it holds the old bytes or the new ones.

    Args:
        path: The file.
        data: What it is to hold.
        private: For its owner alone; otherwise with the rights it has, or readable by everyone.

    Raises:
        EnvironmentTrouble: The folder cannot be written, or the disk is full.
    """
    import tempfile  # noqa: PLC0415 - the first paint reads files, but writes none

    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            if not private:
                temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)
    except OSError as trouble:
        raise trouble_with(path, trouble) from trouble


def trouble_with(path: Path, trouble: OSError) -> EnvironmentTrouble:
    """Say in our own terms what the system said about `path`."""
    if trouble.errno in {errno.ENOSPC, errno.EDQUOT}:
        return EnvironmentTrouble("disk-full", path=str(path))
    if trouble.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return EnvironmentTrouble("not-writable", path=str(path))
    return EnvironmentTrouble(
        "file-trouble", path=str(path), reason=trouble.strerror or str(trouble)
    )


def make_private_folder(folder: Path) -> None:
    """Make `folder`, and what is missing above it, with access for its owner alone.

    Raises:
        EnvironmentTrouble: It cannot be made.
    """
    try:
        # mkdir(parents=True) would give its mode to the last folder only.
        for missing in reversed(list(takewhile(lambda one: not one.is_dir(), folder.parents))):
            missing.mkdir(mode=0o700, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as trouble:
        raise trouble_with(folder, trouble) from trouble
