# SPDX-License-Identifier: Apache-2.0
"""Contacts as CSV, for spreadsheets: cells that one would take for a formula are quoted."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from fieldguide.base.errors import ContentRefused
from fieldguide.content.ids import Ref
from fieldguide.personal.contacts import FIELDS
from fieldguide.personal.exchange import FORMULA_STARTS, MAX_TEXT, check_count, decoded
from fieldguide.personal.records import Contact, is_uid

if TYPE_CHECKING:
    from collections.abc import Sequence

COLUMNS = (*FIELDS, "topics", "uid")


def write(contacts: Sequence[Contact]) -> bytes:
    """The file: UTF-8 with a mark in front, which spreadsheets need to read it as such."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for one in contacts:
        texts = [getattr(one, name) for name in FIELDS]
        topics = " ".join(str(ref) for ref in one.topics)
        writer.writerow([*(_quoted(text) for text in texts), topics, one.uid])
    return out.getvalue().encode("utf-8-sig")


def read(raw: bytes, problems: list[ContentRefused] | None = None) -> list[Contact]:
    """What a file holds. The first line names the columns, in any order; others are left out.

    A contact that is wrong refuses the file, or is left out and put into `problems` if given.

    Raises:
        ContentRefused: Codes `import-…`.
    """
    text = decoded(raw)
    if "\0" in text:
        raise ContentRefused("contacts-other-file")
    try:
        reader = csv.reader(io.StringIO(text, newline=""), _dialect(text), strict=True)
        lines = [line for line in reader if any(line)]
    except csv.Error as trouble:
        raise ContentRefused("import-damaged", reason=str(trouble)) from trouble
    if not lines:
        raise ContentRefused("contacts-other-file")
    names = [name.strip().casefold() for name in lines[0]]
    if "name" not in names or len(set(names)) != len(names):
        raise ContentRefused("contacts-other-file")
    check_count(len(lines) - 1)
    found: list[Contact] = []
    for at, line in enumerate(lines[1:], start=1):
        try:
            found.append(_contact(names, line, at))
        except ContentRefused as trouble:
            if problems is None:
                raise
            problems.append(trouble)
    return found


def _dialect(text: str) -> type[csv.Dialect]:
    """Commas, or the semicolons of spreadsheets in many languages."""

    class Dialect(csv.excel):
        delimiter = ";" if text.partition("\n")[0].count(";") else ","

    return Dialect


def _contact(names: list[str], line: list[str], at: int) -> Contact:
    if len(line) > len(names):
        raise ContentRefused("import-wrong-field", at=at, field="")
    cells = dict(zip(names, line, strict=False))
    texts = {name: _bare(cells.get(name, "")) for name in FIELDS}
    wrong = next((name for name, text in texts.items() if len(text) > MAX_TEXT), "")
    if wrong or not texts["name"].strip():
        raise ContentRefused("import-wrong-field", at=at, field=wrong or "name")
    uid = cells.get("uid", "").strip()
    if uid and not is_uid(uid):
        raise ContentRefused("import-wrong-field", at=at, field="uid")
    return Contact(uid, topics=topics_of(cells.get("topics", ""), at), **texts)


def topics_of(text: str, at: int) -> tuple[Ref, ...]:
    """Ids of topics with spaces, commas or semicolons between them.

    Raises:
        ContentRefused: `import-wrong-field`: one is no id.
    """
    words = text.replace(",", " ").replace(";", " ").split()
    try:
        return tuple(sorted({Ref.parse(word) for word in words}))
    except ValueError as trouble:
        raise ContentRefused("import-wrong-field", at=at, field="topics") from trouble


def _quoted(text: str) -> str:
    # A quote that stands in front already is doubled, so that reading takes off one and only one.
    return f"'{text}" if text.startswith((*FORMULA_STARTS, "'")) else text


def _bare(text: str) -> str:
    return (
        text[1:] if text.startswith(tuple(f"'{sign}" for sign in (*FORMULA_STARTS, "'"))) else text
    )
