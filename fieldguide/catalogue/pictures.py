# SPDX-License-Identifier: Apache-2.0
"""The pictures of the packs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from fieldguide.catalogue import tables as t

if TYPE_CHECKING:
    from fieldguide.catalogue.asking import Asking


def bytes_of(asking: Asking, pack: str, name: str) -> bytes | None:
    """The bytes of a picture, or None if the pack has none of this name."""
    wanted = select(t.asset.c.data).where(t.asset.c.pack == pack, t.asset.c.name == name)
    return asking.connection.scalar(wanted)
