# SPDX-License-Identifier: Apache-2.0
"""The words of all notes, filled anew after notes came in from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.content.folding import fold_words

if TYPE_CHECKING:
    import sqlite3


def refill(connection: sqlite3.Connection) -> None:
    """Fill `note_search` from the notes and their tags, in the caller's transaction."""
    tags: dict[int, list[str]] = {}
    for note, name in connection.execute("SELECT note, name FROM note_tag ORDER BY note, name"):
        tags.setdefault(note, []).append(name)
    connection.execute("DELETE FROM note_search")
    rows: list[tuple[object, ...]] = []
    for key, title, text in connection.execute("SELECT key, title, text FROM note"):
        texts = (title, text, " ".join(tags.get(key, ())))
        rows.append((key, *(" ".join(fold_words(one)) for one in texts)))
    connection.executemany(
        "INSERT INTO note_search(rowid, title, text, tags) VALUES (?, ?, ?, ?)", rows
    )
