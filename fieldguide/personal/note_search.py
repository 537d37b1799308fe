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


def find(session: Session, words: Sequence[str], *, prefix: bool = True) -> tuple[int, ...]:
    """The keys of the notes that have all of some folded words, the best first.

    Args:
        session: Where to ask.
        words: Folded words; without any, nothing is found.
        prefix: The last of them may go on.
    """
    if not words:
        return ()
    # A folded word is letters and digits only; in quotes it is no operator either.
    terms = [f'"{word}"' for word in words[:MAX_WORDS]]
    question = " ".join(terms) + ("*" if prefix else "")
    found = session.execute(
        text(
            "SELECT rowid FROM note_search WHERE note_search MATCH :question"
            " ORDER BY bm25(note_search, :title, :text, :tags), rowid DESC"
        ),
        {"question": question, "title": _TITLE, "text": _TEXT, "tags": _TAGS},
    )
    return tuple(found.scalars())


def _folded(written: str) -> str:
    return " ".join(fold_words(written))
