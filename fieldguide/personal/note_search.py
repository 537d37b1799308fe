# SPDX-License-Identifier: Apache-2.0
"""The words of the notes: kept beside each note, folded as those of the catalogue are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text

from fieldguide.content.folding import fold_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy.orm import Session

_TITLE, _TEXT, _TAGS = 10.0, 1.0, 5.0
MAX_WORDS = 32


def index(session: Session, key: int, title: str, words: str, tags: Iterable[str]) -> None:
    """Keep the words of a note in place of those it had."""
    drop(session, [key])
    session.execute(
        text(
            "INSERT INTO note_search (rowid, title, text, tags) VALUES (:key, :title, :text, :tags)"
        ),
        {
            "key": key,
            "title": _folded(title),
            "text": _folded(words),
            "tags": _folded(" ".join(tags)),
        },
    )


def drop(session: Session, keys: Sequence[int]) -> None:
    """Forget the words of some notes; until `squeeze` the index may still hold them."""
    for key in keys:
        session.execute(text("DELETE FROM note_search WHERE rowid = :key"), {"key": key})


def squeeze(session: Session) -> None:
    """Write the index anew, so that nothing stays in it of what was dropped."""
    session.execute(text("INSERT INTO note_search (note_search) VALUES ('optimize')"))


def find(
    session: Session, words: Sequence[str], *, prefix: bool = True, limit: int = -1
) -> tuple[int, ...]:
    """The keys of the notes outside the trash that have all of some folded words, the best first.

    Args:
        session: Where to ask.
        words: Folded words; without any, nothing is found.
        prefix: The last of them may go on.
        limit: So many at most; negative for all.
    """
    if not words:
        return ()
    found = session.execute(
        text(
            "SELECT note_search.rowid FROM note_search JOIN note ON note.key = note_search.rowid"
            " WHERE note_search MATCH :question AND note.trashed = ''"
            " ORDER BY bm25(note_search, :title, :text, :tags), note_search.rowid DESC"
            " LIMIT :limit"
        ),
        {
            "question": _question(words, prefix=prefix),
            "title": _TITLE,
            "text": _TEXT,
            "tags": _TAGS,
            "limit": limit,
        },
    )
    return tuple(found.scalars())


def count(session: Session, words: Sequence[str], *, prefix: bool = True) -> int:
    """How many notes `find` finds."""
    if not words:
        return 0
    found = session.scalar(
        text(
            "SELECT count(*) FROM note_search JOIN note ON note.key = note_search.rowid"
            " WHERE note_search MATCH :question AND note.trashed = ''"
        ),
        {"question": _question(words, prefix=prefix)},
    )
    return found or 0


def _question(words: Sequence[str], *, prefix: bool) -> str:
    # A folded word is letters and digits only; in quotes it is no operator either.
    return " ".join(f'"{word}"' for word in words[:MAX_WORDS]) + ("*" if prefix else "")


def _folded(written: str) -> str:
    return " ".join(fold_words(written))
