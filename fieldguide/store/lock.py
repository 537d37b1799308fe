# SPDX-License-Identifier: Apache-2.0
"""The lock of a profile: one window writes it; a second start leaves a request for the first.

The lock is the operating system's, through `filelock`: it dies with its process, so a copied
profile or a crash leaves nothing behind that locks the user out.
"""

from __future__ import annotations

import json
import uuid
from typing import TYPE_CHECKING, Any, cast

from filelock import FileLock, Timeout

from fieldguide.base.files import make_private_folder, trouble_with, write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from fieldguide.base.paths import Paths

MAX_REQUEST = 16_384


class ProfileLock:
    """The right to write a profile, for as long as this object holds it."""

    def __init__(self, paths: Paths) -> None:
        self._path = paths.lock
        self._lock = FileLock(str(paths.lock), thread_local=False)

    def acquire(self) -> bool:
        """Take the lock if nobody has it.

        Returns:
            Whether it is ours now.

        Raises:
            EnvironmentTrouble: The profile's folder cannot be written.
        """
        make_private_folder(self._path.parent)
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            return False
        except OSError as trouble:
            raise trouble_with(self._path, trouble) from trouble
        return True

    def release(self) -> None:
        """Give the lock back."""
        self._lock.release()


def leave_request(paths: Paths, request: dict[str, Any]) -> None:
    """Leave a request (`{"raise".

    True}` or `{"open": "ID or FILE"}`) for the window that has the lock.
    """
    make_private_folder(paths.inbox)
    write_whole(paths.inbox / f"{uuid.uuid4().hex}.json", json.dumps(request).encode())


def take_requests(paths: Paths) -> list[dict[str, Any]]:
    """Read and remove the requests that were left, oldest first; what is no request is dropped."""
    taken: list[dict[str, Any]] = []
    try:
        files = sorted(paths.inbox.glob("*.json"), key=_age)
    except OSError:
        return taken
    for file in files:
        request = _read_request(file)
        if request is not None:
            taken.append(request)
    return taken


def _age(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0


def _read_request(file: Path) -> dict[str, Any] | None:
    try:
        is_small = not file.is_symlink() and file.is_file() and file.stat().st_size <= MAX_REQUEST
        request = json.loads(file.read_text(encoding="utf-8")) if is_small else None
    except (OSError, ValueError, RecursionError):
        request = None
    try:
        file.unlink(missing_ok=True)
    except OSError:
        # A folder, or an inbox that cannot be written: taken again and again if it counted.
        return None
    return cast("dict[str, Any]", request) if isinstance(request, dict) else None
