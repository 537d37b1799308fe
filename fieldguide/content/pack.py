# SPDX-License-Identifier: Apache-2.0
"""The pack: one file with all rows of a version, compressed.

JSON lines (`rows.py`) in one zstd frame with a checksum. Reading streams: no more than one row is
unpacked ahead, and every limit is checked before the bytes are used. Whoever reads must go to the
end: only there is it known that nothing was cut off.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from fieldguide.base.errors import ContentRefused
from fieldguide.base.files import trouble_with, write_whole
from fieldguide.content import records as r
from fieldguide.content import zstd
from fieldguide.content.checking import Checker
from fieldguide.content.rows import (
    TEXT_KINDS,
    Record,
    Row,
    RowKind,
    is_row_id,
    record_of,
    rows_of,
)
from fieldguide.content.strict_json import read_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

_CHUNK = 262_144
_HEAD = 160
_ASSET_MARK = b'","kind":"asset",'


@dataclass(frozen=True, slots=True)
class PackLimits:
    """What a pack may be at most, in bytes.

    Attributes:
        packed: The file.
        ratio: How many times larger it may be unpacked.
        ratio_floor: Below this many unpacked bytes the ratio does not matter.
        row: One row.
        asset_row: One row that holds a picture.
        window_log: The power of two of the memory that unpacking may take.
    """

    packed: int = 2_000_000_000
    ratio: int = 100
    ratio_floor: int = 1_000_000
    row: int = 1_000_000
    asset_row: int = 2_000_000
    window_log: int = 27


class CheckedRow(NamedTuple):
    """A row whose hash was checked, and the record it holds."""

    row: Row
    record: Record


@dataclass(frozen=True, slots=True)
class PackFile:
    """A pack that is being read.

    Attributes:
        pack: The pack's own record.
        rows: Every row, the pack's own first; can be gone through once. Raises ContentRefused.
    """

    pack: r.Pack
    rows: Iterator[CheckedRow]


def parameters() -> Mapping[int, int]:
    """How packs are compressed: fixed, so that the same rows give the same bytes."""
    names = zstd.CompressionParameter
    return {
        names.compression_level: 19,
        names.window_log: 23,
        names.checksum_flag: 1,
        names.content_size_flag: 0,
    }


def pack_bytes(rows: Iterable[Row]) -> bytes:
    """The bytes of a pack with these rows, which must be sorted as `rows_of` sorts them.

    Raises:
        ContentRefused: `pack-row-too-large`.
    """
    packer = zstd.ZstdCompressor(options=parameters())
    out = io.BytesIO()
    limits = PackLimits()
    for row in rows:
        line = row.line()
        _check_length(line, limits)
        out.write(packer.compress(line + b"\n"))
    out.write(packer.flush())
    return out.getvalue()


def write_pack(contents: r.Contents, path: Path) -> list[Row]:
    """Write a pack, whole or not at all, and return its rows.

    Raises:
        ContentRefused: `json-…`: a text has no canonical form; `pack-row-too-large`.
        EnvironmentTrouble: The file cannot be written.
    """
    rows = rows_of(contents)
    write_whole(path, pack_bytes(rows), private=False)
    return rows


def read_pack(source: Path | bytes, limits: PackLimits | None = None) -> PackFile:
    """Open a pack and check its first row; the others are checked as they are read.

    Raises:
        ContentRefused: Codes `pack-…`, `row-…`, `json-…`; `pack-newer-format` asks for a newer
            program.
        EnvironmentTrouble: The file cannot be read.
    """
    rows = _checked(source, limits or PackLimits())
    first = next(rows, None)
    if first is None or not isinstance(first.record, r.Pack):
        raise ContentRefused("pack-no-pack-row")
    return PackFile(first.record, _with(first, rows))


def _with(first: CheckedRow, others: Iterator[CheckedRow]) -> Iterator[CheckedRow]:
    yield first
    yield from others


def _checked(source: Path | bytes, limits: PackLimits) -> Iterator[CheckedRow]:
    checker = Checker()
    order = _Order()
    for line in unpacked_lines(source, limits):
        row = read_row(line)
        _check_format(row)
        record = record_of(row, checker)
        order.check(row, record)
        yield CheckedRow(row, record)


def _check_format(row: Row) -> None:
    number = row.value.get("format", r.PACK_FORMAT) if row.kind is RowKind.PACK else r.PACK_FORMAT
    if number != r.PACK_FORMAT:
        raise ContentRefused("pack-newer-format", format=number, known=r.PACK_FORMAT)


def unpacked_lines(
    source: Path | bytes, limits: PackLimits, dictionary: zstd.ZstdDict | None = None
) -> Iterator[bytes]:
    """The lines of a compressed file, without their ends.

    Raises:
        ContentRefused: `pack-too-large`, `pack-ratio`, `pack-row-too-large`, `pack-damaged`,
            `pack-truncated`, `pack-trailing`.
        EnvironmentTrouble: The file cannot be read.
    """
    if isinstance(source, bytes):
        yield from _lines(_unpacked(io.BytesIO(source), len(source), limits, dictionary), limits)
        return
    try:
        with source.open("rb") as stream:
            size = source.stat().st_size
            yield from _lines(_unpacked(stream, size, limits, dictionary), limits)
    except OSError as trouble:
        raise trouble_with(source, trouble) from trouble


def _unpacked(
    stream: BinaryIO, size: int, limits: PackLimits, dictionary: zstd.ZstdDict | None
) -> Iterator[bytes]:
    if size > limits.packed:
        raise ContentRefused("pack-too-large", limit=limits.packed)
    most = max(size * limits.ratio, limits.ratio_floor)
    options: dict[int, int] = {zstd.DecompressionParameter.window_log_max: limits.window_log}
    unpacker = zstd.ZstdDecompressor(zstd_dict=dictionary, options=options)
    total = 0
    try:
        while not unpacker.eof:
            packed = stream.read(_CHUNK) if unpacker.needs_input else b""
            if unpacker.needs_input and not packed:
                raise ContentRefused("pack-truncated")
            chunk = unpacker.decompress(packed, max_length=_CHUNK)
            total += len(chunk)
            if total > most:
                raise ContentRefused("pack-ratio", limit=limits.ratio)
            yield chunk
    except zstd.ZstdError as trouble:
        raise ContentRefused("pack-damaged", reason=str(trouble)) from trouble
    if unpacker.unused_data or stream.read(1):
        raise ContentRefused("pack-trailing")


def _lines(chunks: Iterator[bytes], limits: PackLimits) -> Iterator[bytes]:
    rest = b""
    for chunk in chunks:
        *lines, rest = (rest + chunk).split(b"\n")
        for line in lines:
            _check_length(line, limits)
            yield line
        _check_length(rest, limits)
    if rest:
        raise ContentRefused("pack-truncated")


def _check_length(line: bytes, limits: PackLimits) -> None:
    if len(line) > limits.row:
        limit = limits.asset_row if _ASSET_MARK in line[:_HEAD] else limits.row
        if len(line) > limit:
            raise ContentRefused("pack-row-too-large", limit=limit)


def read_row(line: bytes) -> Row:
    """Read one line of a pack, and check that it is spelled canonically and hashes to what it says.

    Raises:
        ContentRefused: `json-…`, `row-shape`, `row-kind`, `row-id`, `row-hash`, `row-spelling`.
    """
    value = read_object(line, max_bytes=len(line))
    match value:
        case {"id": str(row_id), "kind": str(kind), "sha256": str(digest), "value": dict(inner)}:
            if len(value) != 4:
                raise ContentRefused("row-shape")
        case _:
            raise ContentRefused("row-shape")
    if kind not in RowKind.__members__.values():
        raise ContentRefused("row-kind", kind=kind[:40])
    known = RowKind(kind)
    if not is_row_id(known, row_id):
        raise ContentRefused("row-id", kind=kind, id=row_id[:200])
    row = Row.made_of_read(known, row_id, inner)
    if row.sha256 != digest:
        raise ContentRefused("row-hash", kind=kind, id=row_id)
    if row.line() != line:
        raise ContentRefused("row-spelling", kind=kind, id=row_id)
    return row


class _Order:
    """Checks what shows only across rows: order, doubles, orphans, languages, shared names."""

    _SHARED = frozenset(
        {RowKind.DOCUMENT, RowKind.TOPIC, RowKind.CHECKLIST, RowKind.TERM, RowKind.PACK}
    )

    def __init__(self) -> None:
        self._last: tuple[bool, str, str] | None = None
        self._things: set[tuple[RowKind, str]] = set()
        self._names: dict[str, RowKind] = {}
        self._pictures: set[str] = set()
        self._languages: frozenset[str] = frozenset()

    def check(self, row: Row, record: Record) -> None:
        """Take the next row.

        Raises:
            ContentRefused: `row-order`, `row-doubled`, `row-orphan`, `row-language`, `row-pack`.
        """
        if self._last is None:
            if not isinstance(record, r.Pack):
                raise ContentRefused("pack-no-pack-row")
            self._languages = frozenset(record.languages)
        elif row.kind is RowKind.PACK:
            raise ContentRefused("row-pack", count=2)
        elif row.key == self._last:
            raise ContentRefused("row-doubled", kind=row.kind.value, id=row.id)
        elif row.key < self._last:
            raise ContentRefused("row-order", kind=row.kind.value, id=row.id)
        self._last = row.key
        self._check_text(row)
        self._check_name(row)
        if isinstance(record, r.Asset):
            if record.name in self._pictures:
                raise ContentRefused("row-doubled", kind=row.kind.value, id=record.name)
            self._pictures.add(record.name)

    def _check_text(self, row: Row) -> None:
        lang = row.id if row.kind is RowKind.SYNONYMS else row.lang
        if lang and lang not in self._languages:
            raise ContentRefused("row-language", kind=row.kind.value, id=row.id)
        base = TEXT_KINDS.get(row.kind)
        if base is not None and (base, row.id.partition("@")[0]) not in self._things:
            raise ContentRefused("row-orphan", kind=row.kind.value, id=row.id)
        if row.kind in TEXT_KINDS.values():
            self._things.add((row.kind, row.id))

    def _check_name(self, row: Row) -> None:
        if row.kind not in self._SHARED or row.kind is RowKind.PACK:
            return
        if self._names.setdefault(row.base_id, row.kind) is not row.kind:
            raise ContentRefused("row-doubled", kind=row.kind.value, id=row.base_id)
