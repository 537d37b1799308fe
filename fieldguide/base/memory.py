# SPDX-License-Identifier: Apache-2.0
"""How the C library keeps memory that is free again."""

from __future__ import annotations

import sys

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
_THRESHOLD = 128 * 1024


def keep_little() -> None:
    """Let large pieces go back to the system as soon as they are free.

    The C library of Linux learns from the first large piece that is freed to keep such pieces, up
    to 32 MB of them. Importing and opening free many: on a small laptop others need that memory.
    Setting the limits that it starts with stops the learning. Elsewhere there is nothing to set.
    """
    if not sys.platform.startswith("linux"):
        return
    import ctypes  # noqa: PLC0415 - not on the way to the first paint

    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
    if mallopt is not None:
        mallopt(_M_MMAP_THRESHOLD, _THRESHOLD)
        mallopt(_M_TRIM_THRESHOLD, _THRESHOLD)
