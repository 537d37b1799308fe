# SPDX-License-Identifier: Apache-2.0
"""Packs: the same contents give the same bytes, and nothing hostile is taken."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldguide.base.errors import ContentRefused, EnvironmentTrouble
from fieldguide.content import zstd
from fieldguide.content.assembling import assemble
from fieldguide.content.pack import (
    PackLimits,
    pack_bytes,
    read_pack,
    read_row,
    write_pack,
)
from fieldguide.content.rows import Row, RowKind, rows_of
from fieldguide.content.source import read_source
from tests.content.samples import png, write_source
from tests.content.strategies import all_contents


@pytest.fixture(scope="module")
def contents(tmp_path_factory):
    return read_source(write_source(tmp_path_factory.mktemp("source"))).contents


@pytest.fixture(scope="module")
def rows(contents):
    return rows_of(contents)


def noise(length):
    """Text that does not compress to nothing."""
    pieces = (hashlib.sha256(str(n).encode()).hexdigest() for n in range(length // 64 + 1))
    return "".join(pieces)[:length]


def compress(raw):
    packer = zstd.ZstdCompressor()
    return packer.compress(raw) + packer.flush()


def lines_of(rows):
    return [row.line() for row in rows]


def pack_of(lines):
    return compress(b"".join(line + b"\n" for line in lines))


def refusal(raw, limits=None):
    with pytest.raises(ContentRefused) as refused:
        list(read_pack(raw, limits).rows)
    return refused.value.code


@settings(max_examples=15, deadline=None)
@given(all_contents())
def test_contents_come_back_from_a_pack(contents):
    raw = pack_bytes(rows_of(contents))
    pack = read_pack(raw)
    assert pack.pack == contents.pack
    assert assemble(pack.rows) == contents


def test_the_same_contents_give_the_same_bytes(contents, tmp_path):
    first, second = tmp_path / "a.pack", tmp_path / "b.pack"
    write_pack(contents, first)
    write_pack(contents, second)
    assert first.read_bytes() == second.read_bytes()
    assert [checked.row for checked in read_pack(first).rows] == rows_of(contents)


def test_other_order_in_the_source_gives_the_same_bytes(contents):
    turned = dataclasses.replace(
        contents,
        entries=dict(reversed(contents.entries.items())),
        entry_texts=dict(reversed(contents.entry_texts.items())),
    )
    assert pack_bytes(rows_of(turned)) == pack_bytes(rows_of(contents))


def test_a_pack_in_the_way_stays_when_writing_fails(contents, tmp_path):
    with pytest.raises(EnvironmentTrouble):
        write_pack(contents, tmp_path / "missing" / "a.pack")
    with pytest.raises(EnvironmentTrouble):
        read_pack(tmp_path / "missing.pack")


def test_reading_may_stop_half_way(contents, tmp_path):
    path = tmp_path / "a.pack"
    write_pack(contents, path)
    pack = read_pack(path)
    next(pack.rows)
    pack.rows.close()
    path.unlink()  # on Windows this fails while the file is open


def test_every_truncation_is_refused(rows):
    raw = pack_bytes(rows)
    for length in [*range(40), *range(40, len(raw), 17), len(raw) - 1]:
        assert refusal(raw[:length]).startswith(("pack-", "json-", "row-"))


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_flipped_bits_are_refused(rows, data):
    raw = bytearray(pack_bytes(rows))
    at = data.draw(st.integers(0, len(raw) - 1))
    raw[at] ^= data.draw(st.integers(1, 255))
    try:
        taken = [checked.row for checked in read_pack(bytes(raw)).rows]
    except ContentRefused:
        return
    # A bit of the frame's header may mean nothing; then nothing has changed.
    assert taken == rows


def test_what_is_no_pack_is_refused():
    for raw in (b"", b"PK\x03\x04", b"x" * 1000, compress(b""), compress(b"\n"), compress(b"{}\n")):
        assert refusal(raw).startswith(("pack-", "json-", "row-"))


def test_a_bomb_is_refused_early():
    assert refusal(compress(b" " * 300_000_000)) in {"pack-row-too-large", "pack-ratio"}
    assert refusal(compress(b"\n" * 300_000_000)) in {"json-syntax", "pack-ratio"}


def test_the_ratio_is_limited(rows):
    raw = pack_bytes(rows)
    assert refusal(raw, PackLimits(ratio=1, ratio_floor=10)) == "pack-ratio"


def test_the_size_is_limited(rows):
    raw = pack_bytes(rows)
    assert refusal(raw, PackLimits(packed=len(raw) - 1)) == "pack-too-large"
    assert len(list(read_pack(raw, PackLimits(packed=len(raw))).rows)) == len(rows)


def test_a_large_window_is_refused(rows):
    options = {zstd.CompressionParameter.window_log: 27}
    packer = zstd.ZstdCompressor(options=options)
    raw = packer.compress(b"\n".join(lines_of(rows)) + b"\n") + packer.flush()
    assert refusal(raw, PackLimits(window_log=20)) == "pack-damaged"
    assert list(read_pack(raw).rows)


def test_a_large_row_is_refused(rows):
    line = Row.make(RowKind.REDIRECT, "z/z", {"to": noise(1_000_000)}).line()
    assert refusal(pack_of([rows[0].line(), line])) == "pack-row-too-large"
    limits = PackLimits(row=200)
    assert refusal(pack_of(lines_of(rows)), limits) == "pack-row-too-large"


def test_a_picture_may_be_larger_than_other_rows(rows):
    raw = png() + noise(900_000).encode()
    data = base64.b64encode(raw).decode()
    value = {"name": "map.png", "media_type": "image/png", "data": data}
    line = Row.make(RowKind.ASSET, f"{hashlib.sha256(raw).hexdigest()}.png", value).line()
    assert len(list(read_pack(pack_of([rows[0].line(), line])).rows)) == 2
    assert refusal(pack_of([line])) == "pack-no-pack-row"


def test_nothing_may_follow_the_frame(rows):
    raw = pack_bytes(rows)
    assert refusal(raw + b"\0") == "pack-trailing"
    assert refusal(raw + compress(b"x")) == "pack-trailing"


def test_the_last_line_must_end(rows):
    assert refusal(compress(b"\n".join(lines_of(rows)))) == "pack-truncated"


def test_the_pack_row_comes_first_and_once(rows):
    lines = lines_of(rows)
    assert refusal(pack_of(lines[1:])) == "pack-no-pack-row"
    assert refusal(pack_of([lines[1], lines[0], *lines[2:]])) == "pack-no-pack-row"
    assert refusal(pack_of([lines[0], *lines])) == "row-pack"


def test_doubled_and_unsorted_rows_are_refused(rows):
    lines = lines_of(rows)
    assert refusal(pack_of([*lines[:3], *lines[2:]])) == "row-doubled"
    assert refusal(pack_of([lines[0], lines[2], lines[1], *lines[3:]])) == "row-order"


def test_one_name_for_two_things_is_refused(rows):
    clash = Row.make(RowKind.TOPIC, "law", {"titles": {"en": "Law"}})
    more = sorted([*rows, clash], key=lambda row: row.key)
    assert refusal(pack_of(lines_of(more))) == "row-doubled"


def test_one_name_for_two_pictures_is_refused(rows):
    more = []
    for raw in (png(), png(3, 3)):
        value = {"name": "map.png", "media_type": "image/png"}
        value["data"] = base64.b64encode(raw).decode("ascii")
        more.append(Row.make(RowKind.ASSET, f"{hashlib.sha256(raw).hexdigest()}.png", value))
    others = [row for row in rows if row.kind is not RowKind.ASSET]
    one = sorted([*others, more[0]], key=lambda row: row.key)
    assert len(list(read_pack(pack_of(lines_of(one))).rows)) == len(one)
    two = sorted([*others, *more], key=lambda row: row.key)
    assert refusal(pack_of(lines_of(two))) == "row-doubled"


def test_texts_without_a_thing_or_in_a_strange_language_are_refused(rows):
    without = [row for row in rows if (row.kind, row.id) != (RowKind.CARD, "cards/danger")]
    assert refusal(pack_of(lines_of(without))) == "row-orphan"
    strange = Row.make(RowKind.SYNONYMS, "de", {"groups": []})
    more = sorted([*rows, strange], key=lambda row: row.key)
    assert refusal(pack_of(lines_of(more))) == "row-language"


def row_refusal(raw):
    with pytest.raises(ContentRefused) as refused:
        read_row(raw)
    return refused.value.code


def test_rows_must_be_what_their_hash_says():
    row = Row.make(RowKind.REDIRECT, "a/b", {"to": "c/d"})
    line = row.line()
    assert read_row(line) == row
    assert row_refusal(line.replace(b"c/d", b"c/e")) == "row-hash"
    assert row_refusal(line.replace(b"a/b", b"a/c")) == "row-hash"
    assert row_refusal(line.replace(row.sha256[:2].encode(), b"zz", 1)) == "row-hash"


def test_rows_have_one_spelling():
    value = json.loads(Row.make(RowKind.REDIRECT, "a/b", {"to": "c/d"}).line())
    loose = json.dumps(value).encode()
    assert row_refusal(loose) == "row-spelling"
    turned = json.dumps(dict(reversed(value.items())), separators=(",", ":")).encode()
    assert row_refusal(turned) == "row-spelling"
    core = b'{"id":"a/b","kind":"tombstone","value":{"x":"e\xcc\x81"}}'
    digest = hashlib.sha256(core).hexdigest().encode()
    line = core.replace(b'"value"', b'"sha256":"' + digest + b'","value"')
    assert row_refusal(line) == "json-not-nfc"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"kind": "spell"}, "row-kind"),
        ({"kind": 5}, "row-shape"),
        ({"id": "A B"}, "row-id"),
        ({"value": []}, "row-shape"),
        ({"more": 1}, "row-shape"),
        ({"sha256": None}, "row-shape"),
    ],
)
def test_rows_of_another_shape_are_refused(change, code):
    value = json.loads(Row.make(RowKind.REDIRECT, "a/b", {"to": "c/d"}).line())
    assert row_refusal(json.dumps(value | change).encode()) == code


def test_wrong_values_are_refused(rows):
    wrong = Row.make(RowKind.REDIRECT, "a/b", {"to": "c/d", "why": "x"})
    assert refusal(pack_of([rows[0].line(), wrong.line()])) == "row-value"


def test_a_row_too_large_to_be_read_is_not_written(rows):
    large = Row.make(RowKind.REDIRECT, "z/z", {"to": "a" * 1_000_000})
    with pytest.raises(ContentRefused, match="pack-row-too-large"):
        pack_bytes([rows[0], large])


def test_a_pack_of_a_later_format_is_refused_before_its_fields_are_read():
    later = Row.make(RowKind.PACK, "protection", {"format": 2, "a-field-of-tomorrow": True})

    with pytest.raises(ContentRefused) as refused:
        read_pack(pack_bytes([later]))

    assert refused.value.code == "pack-newer-format"
    assert refused.value.params == {"format": 2, "known": 1}
