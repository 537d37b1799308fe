# SPDX-License-Identifier: Apache-2.0
"""A note while it is being written: what is typed, and what of it is on the disk. No Qt."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from fieldguide.services import noting
from fieldguide.services.noting import Words

if TYPE_CHECKING:
    from fieldguide.personal.records import Note
    from fieldguide.services.guide import Guide
    from fieldguide.services.noting import About


class Draft:
    """Words that change with every key, and are saved from whatever thread comes to it.

    Saving always takes the words of that moment: a save that waited long cannot bring older words
    back over newer ones.
    """

    def __init__(self, guide: Guide, note: Note | None = None, on: About | None = None) -> None:
        """Go on with `note`, or begin one on a thing, or a free one."""
        self._guide = guide
        self._on = on
        self._saving = threading.Lock()
        self._saved = words_of(note) if note is not None else Words("")
        self._words = self._saved
        self.uid = note.uid if note is not None else ""

    @property
    def words(self) -> Words:
        """What was typed."""
        return self._words

    @property
    def dirty(self) -> bool:
        """Whether some of it is not on the disk yet."""
        return self._words != self._saved

    def write(self, words: Words) -> None:
        """The user typed."""
        self._words = words

    def save(self, origin: object = None) -> Note | None:
        """Put what was typed on the disk; None if it is there.

        Raises:
            EnvironmentTrouble: The profile cannot be written; the words are kept here.
            NotFound: The note was deleted elsewhere.
        """
        with self._saving:
            words = self._words
            if words == self._saved:
                return None
            if self.uid:
                note = noting.change(self._guide, self.uid, words, origin)
            else:
                note = noting.add(self._guide, words, self._on, origin)
                self.uid = note.uid
            self._saved = words
            return note


def words_of(note: Note) -> Words:
    """What a user wrote in a note."""
    return Words(note.text, note.title, note.tags, note.expires)


def tags_of(text: str) -> tuple[str, ...]:
    """Tags as they are typed, with commas between them."""
    parts = text.replace("،", ",").split(",")
    return tuple(sorted({" ".join(part.split()) for part in parts} - {""}))
