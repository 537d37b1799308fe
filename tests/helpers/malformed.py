# SPDX-License-Identifier: Apache-2.0
"""Files that were good and are no more, by seed: what a stick, a mail or an enemy makes of them."""

from __future__ import annotations

import io
import json
import zipfile

from tests.helpers.naughty import LONE_SURROGATES

FORMULAS = ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", '=HYPERLINK("http://x")']
ENDINGS = (".json", ".html", ".csv", ".vcf", ".zip", ".db")


def bombs(ending):
    """Small files that want much: memory, depth, columns, time."""
    deep = 200_000
    match ending:
        case ".json":
            many = b'{"items":[' + b"1," * 500_000 + b"1]}"
            return [b"[" * deep, b'{"a":' * deep, many]
        case ".html":
            link = b"<A HREF='" + b"x" * 3_000_000
            return [b"<DL><DT><H3>x</H3>" * 30_000, b"<" * 300_000, link]
        case ".csv":
            cell = b'name\n"' + b"x" * 3_000_000
            return [b"name," * 60_000 + b"\nx", cell, b"name\n" + b"x\n" * 60_000]
        case ".vcf":
            return [
                b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:" + b"x\r\n " * 300_000,
                b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:x\r\nEND:VCARD\r\n" * 60_000,
                b"BEGIN:VCARD\r\n" * deep,
            ]
        case ".zip":
            return [_zip_bomb(b"[", 210), _zip_bomb(b"\0", 205)]
        case _:
            head = b"SQLite format 3\0"
            return [head + b"\xff" * 100_000, head + bytes(8_000)]


def _zip_bomb(filler, megabytes):
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("data.json", "w", force_zip64=True) as stream,
    ):
        for _ in range(megabytes):
            stream.write(filler * 1_000_000)
    return packed.getvalue()


def spoilt(good, ending, others, naughty, rng):
    """One bad file made of a good one.

    Args:
        good: The good file.
        ending: What its name ends in.
        others: Good files of other kinds.
        naughty: Strings that programs trip over.
        rng: The source of chance.
    """
    way = rng.choice(["cut", "flip", "hole", "doubled", "type", "text", "shape", "shape", "shape"])
    content = bytearray(good)
    at = rng.randrange(len(content))
    if way == "cut":
        del content[at:]
    elif way == "flip":
        for _ in range(rng.randrange(1, 40)):
            content[rng.randrange(len(content))] = rng.randrange(256)
    elif way == "hole":
        content[at : at + rng.choice((1, 64, 4096))] = b""
    elif way == "doubled":
        content[at:at] = content[: rng.randrange(len(content))]
    elif way == "type":
        return rng.choice([*others, b"", b"\x89PNG\r\n\x1a\n", rng.randbytes(3_000), b"\0" * 500])
    elif way == "text":
        return good.decode("utf-8", "replace").encode(
            rng.choice(["utf-16", "utf-32", "cp037"]), "replace"
        )
    elif ending in {".json", ".zip"}:
        return _reshaped(good, ending, naughty, rng)
    else:
        # Some word of the file, wherever it stands, becomes something else.
        words = bytes(content).split(b" " if rng.random() < 0.5 else b",")
        some = rng.choice([*naughty, *FORMULAS]).encode("utf-8", "replace")
        words[rng.randrange(len(words))] = some
        return b",".join(words)
    return bytes(content)


def _reshaped(good, ending, naughty, rng):
    """The same JSON with one thing in it of another kind, missing, or said twice."""
    packed = ending == ".zip"
    if packed:
        with zipfile.ZipFile(io.BytesIO(good)) as archive:
            good = archive.read("data.json")
    whole = json.loads(good)
    others = [None, True, -1, 1e308, 2**70, [], {}, [[]], *naughty, *FORMULAS, *LONE_SURROGATES]
    at, path = whole, []
    for _ in range(rng.randrange(1, 7)):
        if not at or not isinstance(at, dict | list):
            break
        key = rng.choice(sorted(at)) if isinstance(at, dict) else rng.randrange(len(at))
        path.append((at, key))
        at = at[key]
    place, key = path[-1]
    way = rng.random()
    if way < 0.15:
        del place[key]
    elif way < 0.3 and isinstance(place, list):
        place.append(place[key])
    else:
        place[key] = rng.choice(others)
    raw = json.dumps(whole).encode("utf-8", "replace")
    if rng.random() < 0.1:
        raw = raw.replace(b'"version"', b'"version": 1, "version"', 1)
    if not packed:
        return raw
    out = io.BytesIO()
    with zipfile.ZipFile(
        out, "w", rng.choice([zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2])
    ) as archive:
        archive.writestr(rng.choice(["data.json"] * 8 + ["../data.json", "other.json"]), raw)
    return out.getvalue()
