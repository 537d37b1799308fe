# SPDX-License-Identifier: Apache-2.0
"""The texts of things as plain words, in any generation: also one of an older schema.

An update of the program may bring another schema of the catalogue, and the generation before is
still to be read then: for what the user points at in it. So this asks only for what every schema
had, by plain SQL, and a generation that has not even that is one with nothing in it to compare.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Connection, text
from sqlalchemy.exc import DatabaseError

from fieldguide.content.ids import Ref
from fieldguide.store.engine import open_read_only

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from pathlib import Path

MAX_STEPS = 5


@dataclass(frozen=True, slots=True)
class OldText:
    """A text in one language: what it was called, its words, and the hash of its row."""

    title: str
    text: str
    row_hash: str


@dataclass(frozen=True, slots=True)
class OldThing:
    """A thing as a generation had it.

    Attributes:
        ref: The name it has there.
        kind: What sort of thing it is, by its name in `content/kinds.py`.
        texts: By language.
    """

    ref: Ref
    kind: str
    texts: Mapping[str, OldText]


@contextmanager
def former_texts(path: Path) -> Generator[FormerTexts | None]:
    """The texts of a generation's file; None where it cannot be read at all."""
    engine = open_read_only(path)
    try:
        try:
            connection = engine.connect()
            connection.execute(text("SELECT pack, id, kind FROM entry LIMIT 0"))
        except DatabaseError:
            yield None
            return
        with connection:
            yield FormerTexts(connection)
    finally:
        engine.dispose()


class FormerTexts:
    """Answers what things said."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def thing(self, ref: Ref) -> OldThing | None:
        """A thing by its name, redirects followed; None if the generation had none."""
        current = Ref(ref.pack, ref.id.partition("#")[0])
        for _ in range(MAX_STEPS + 1):
            found = self._thing(current)
            if found is not None:
                return found
            rows = self._rows(
                "SELECT target FROM redirect WHERE pack = :pack AND source = :id", current
            )
            if not rows:
                return None
            current = Ref(ref.pack, rows[0].target)
        return None

    def _thing(self, ref: Ref) -> OldThing | None:
        for read in (self._entry, self._checklist, self._term, self._document):
            found = read(ref)
            if found is not None:
                return found
        return None

    def _entry(self, ref: Ref) -> OldThing | None:
        rows = self._rows(
            "SELECT kind, lang, title, plain, entry_text.hash AS hash FROM entry"
            " JOIN entry_text ON entry_text.entry = entry.key WHERE pack = :pack AND id = :id",
            ref,
        )
        texts = {row.lang: OldText(row.title, row.plain, row.hash) for row in rows}
        return OldThing(ref, rows[0].kind, texts) if rows else None

    def _checklist(self, ref: Ref) -> OldThing | None:
        rows = self._rows(
            "SELECT lang, title, teaser, checklist_text.data AS data, checklist.data AS whole,"
            " checklist_text.hash AS hash FROM checklist JOIN checklist_text"
            " ON checklist_text.checklist = checklist.key WHERE pack = :pack AND id = :id",
            ref,
        )
        texts = {
            row.lang: OldText(
                row.title, _items(row.teaser, json.loads(row.whole), json.loads(row.data)), row.hash
            )
            for row in rows
        }
        return OldThing(ref, "checklist", texts) if rows else None

    def _term(self, ref: Ref) -> OldThing | None:
        rows = self._rows(
            "SELECT lang, title, meaning, hash FROM term JOIN term_text"
            " ON term_text.term = term.key WHERE pack = :pack AND id = :id",
            ref,
        )
        texts = {row.lang: OldText(row.title, row.meaning, row.hash) for row in rows}
        return OldThing(ref, "term", texts) if rows else None

    def _document(self, ref: Ref) -> OldThing | None:
        rows = self._rows("SELECT hash, data FROM document WHERE pack = :pack AND id = :id", ref)
        if not rows:
            return None
        data = json.loads(rows[0].data)
        texts = {
            lang: OldText(title, _said(data, lang), rows[0].hash)
            for lang, title in data["titles"].items()
        }
        return OldThing(ref, "document", texts)

    def _rows(self, sql: str, ref: Ref) -> list[Any]:
        try:
            return list(self._connection.execute(text(sql), {"pack": ref.pack, "id": ref.id}))
        except DatabaseError:
            # A column of another schema: what stood there cannot be told.
            return []


def _items(teaser: str, whole: Mapping[str, Any], words: Mapping[str, Any]) -> str:
    """A template as lines: sections with their items and hints."""
    lines = [teaser]
    for section in whole.get("sections", ()):
        lines.append(words.get("sections", {}).get(section["id"], section["id"]))
        for item in section.get("items", ()):
            said = words.get("items", {}).get(item["id"], {})
            lines += [f"- {said.get('text', item['id'])}", said.get("hint") or ""]
    return "\n".join(line for line in lines if line)


def _said(data: Mapping[str, Any], lang: str) -> str:
    """What a document's record says of it, in a language where it has that."""
    notes = [*data.get("facts", ()), *data.get("structure", ())]
    lines = [_localised(data.get("teaser"), lang)]
    for note in notes:
        words = _localised(note.get("text") or note.get("title"), lang)
        lines.append(f"{note['place']}: {words}" if note.get("place") else words)
    return "\n".join(line for line in lines if line)


def _localised(value: object, lang: str) -> str:
    if isinstance(value, dict):
        texts = cast("dict[str, str]", value)
        return texts.get(lang) or next(iter(texts.values()), "")
    return value if isinstance(value, str) else ""
