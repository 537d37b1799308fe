# SPDX-License-Identifier: Apache-2.0
"""Kind and size of pictures from their first bytes."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldguide.content.pictures import picture_of
from tests.content.samples import png


def jpeg(width, height, before=b""):
    frame = b"\xff\xc0\x00\x11\x08" + struct.pack(">HH", height, width) + b"\x03" * 10
    return b"\xff\xd8" + before + frame


def webp(kind, payload):
    chunk = kind + struct.pack("<I", len(payload)) + payload
    return b"RIFF" + struct.pack("<I", len(chunk) + 4) + b"WEBP" + chunk


def size24(value):
    return (value - 1).to_bytes(3, "little")


JFIF = b"\xff\xe0\x00\x06JFIF"
LOSSLESS = (299) | (199 << 14)

PICTURES = [
    (png(30, 20), "image/png", 30, 20),
    (jpeg(30, 20, JFIF), "image/jpeg", 30, 20),
    (jpeg(30, 20, JFIF + b"\xff\xff" + JFIF[1:]), "image/jpeg", 30, 20),
    (webp(b"VP8X", b"\0" * 4 + size24(300) + size24(200)), "image/webp", 300, 200),
    (webp(b"VP8L", b"\x2f" + struct.pack("<I", LOSSLESS) + b"\0" * 9), "image/webp", 300, 200),
    (
        webp(b"VP8 ", b"\0" * 3 + b"\x9d\x01\x2a" + struct.pack("<HH", 300, 200)),
        "image/webp",
        300,
        200,
    ),
]


@pytest.mark.parametrize(("raw", "media_type", "width", "height"), PICTURES)
def test_known_pictures(raw, media_type, width, height):
    picture = picture_of(raw)
    assert (picture.media_type, picture.width, picture.height) == (media_type, width, height)


@pytest.mark.parametrize(
    "raw", [b"", b"GIF89a", b"<svg/>", b"<?xml", b"BM", b"RIFF____WAVE", b"%PDF"]
)
def test_all_else_is_no_picture(raw):
    assert picture_of(raw) is None


@pytest.mark.parametrize("raw", [picture[0] for picture in PICTURES])
def test_a_cut_header_has_no_size(raw):
    for length in range(12, 19):
        picture = picture_of(raw[:length])
        assert picture is None or picture.is_broken


@given(st.sampled_from([picture[0][:12] for picture in PICTURES]), st.binary(max_size=200))
def test_any_bytes_are_answered(start, rest):
    picture = picture_of(start + rest)
    assert picture is None or picture.width >= 0


def test_a_jpeg_without_a_frame_ends():
    assert picture_of(b"\xff\xd8" + b"\xff\xe0\x00\x00" * 50_000).is_broken
