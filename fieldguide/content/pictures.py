# SPDX-License-Identifier: Apache-2.0
"""What kind of picture some bytes are and how large, from their first bytes alone.

Nothing is decoded here: a picture is drawn by Qt, with limits of its own, and only if this module
knows its kind and finds its size within the limit.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import struct
from dataclasses import dataclass

MAX_BYTES = 1_000_000
MAX_SIDE = 4_000

MEDIA_TYPES = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp"}
"""The kinds of picture that a pack may hold, and the ending that each has in a row's id."""

FILE_ENDINGS = {"png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "webp": "image/webp"}

_PNG = b"\x89PNG\r\n\x1a\n"
# Start-of-frame markers carry the size; C4, C8 and CC in their range mean something else.
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JPEG_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})


@dataclass(frozen=True, slots=True)
class Picture:
    """Kind and size; a size of 0 means that it could not be read. Sizes are in pixels."""

    media_type: str
    width: int
    height: int

    @property
    def is_broken(self) -> bool:
        """Whether its size could not be read."""
        return self.width < 1 or self.height < 1


def picture_of(raw: bytes) -> Picture | None:
    """What picture these bytes are, or None if they are none that a pack may hold."""
    if raw.startswith(_PNG):
        return _sized("image/png", _png_size(raw))
    if raw.startswith(b"\xff\xd8\xff"):
        return _sized("image/jpeg", _jpeg_size(raw))
    if raw[:4] == b"RIFF" and raw[8:12] == b"WEBP":
        return _sized("image/webp", _webp_size(raw))
    return None


def fault_of(picture: Picture | None, size: int, name: str) -> tuple[str, dict[str, int]] | None:
    """What is wrong with a picture file of so many bytes, as a fault's code and parameters."""
    if size > MAX_BYTES:
        return "asset-too-large", {"limit": MAX_BYTES}
    if picture is None or picture.media_type != FILE_ENDINGS.get(name.rpartition(".")[2]):
        return "asset-format", {}
    if picture.is_broken:
        return "asset-broken", {}
    if max(picture.width, picture.height) > MAX_SIDE:
        return "asset-size", {"limit": MAX_SIDE, "width": picture.width, "height": picture.height}
    return None


def is_asset(row_id: str, media_type: str, data: str) -> bool:
    """Whether base64 `data` is a picture that a row may hold under this id, hash and ending."""
    try:
        raw = base64.b64decode(data, validate=True)
    except (binascii.Error, ValueError):
        return False
    digest, _, ending = row_id.partition(".")
    picture = picture_of(raw)
    return (
        picture is not None
        and not picture.is_broken
        and max(picture.width, picture.height) <= MAX_SIDE
        and len(raw) <= MAX_BYTES
        and picture.media_type == media_type
        and MEDIA_TYPES[media_type] == ending
        and hashlib.sha256(raw).hexdigest() == digest
        # Base64 has several spellings for some bytes; a pack has one.
        and base64.b64encode(raw).decode("ascii") == data
    )


def _sized(media_type: str, size: tuple[int, int]) -> Picture:
    return Picture(media_type, *size)


def _png_size(raw: bytes) -> tuple[int, int]:
    if len(raw) < 24 or raw[12:16] != b"IHDR":
        return (0, 0)
    width, height = struct.unpack(">II", raw[16:24])
    return (width, height)


def _jpeg_size(raw: bytes) -> tuple[int, int]:
    position = 2
    while position + 9 <= len(raw) and raw[position] == 0xFF:
        marker = raw[position + 1]
        if marker == 0xFF:
            position += 1
        elif marker in _JPEG_ALONE:
            position += 2
        elif marker in _JPEG_FRAMES:
            height, width = struct.unpack(">HH", raw[position + 5 : position + 9])
            return (width, height)
        else:
            length = int.from_bytes(raw[position + 2 : position + 4], "big")
            # A length counts its own two bytes; less would make the walk stand still.
            position += 2 + max(length, 2)
    return (0, 0)


def _webp_size(raw: bytes) -> tuple[int, int]:
    if len(raw) < 30:
        return (0, 0)
    kind = raw[12:16]
    if kind == b"VP8X":
        width = int.from_bytes(raw[24:27], "little") + 1
        return (width, int.from_bytes(raw[27:30], "little") + 1)
    if kind == b"VP8L" and raw[20] == 0x2F:
        bits = int.from_bytes(raw[21:25], "little")
        return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    if kind == b"VP8 " and raw[23:26] == b"\x9d\x01\x2a":
        width, height = struct.unpack("<HH", raw[26:30])
        return (width & 0x3FFF, height & 0x3FFF)
    return (0, 0)
