# SPDX-License-Identifier: Apache-2.0
"""A note while it is being written: what is typed, and what of it is on the disk. No Qt."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from fieldguide.base.errors import NotFound
from fieldguide.services import noting
from fieldguide.services.noting import About, Words

if TYPE_CHECKING:
    from fieldguide.personal.records import Note
    from fieldguide.services.guide import Guide


class Draft:
    """Words that change with every key, and are saved from whatever thread comes to it.

    Saving always takes the words of that moment: a save that waited long cannot bring older words
    back over newer ones.
    """

    def __init__(
        self, guide: Guide, note: Note | None = None, on: About | None = None, mark: str = ""
    ) -> None:
        """Go on with `note`, or begin one on a thing and a marked passage of it, or a free one."""
        self._guide = guide
        self._on = on
        self._mark = mark
        if note is not None and note.ref is not None and note.kind is not None:
            self._on = About(note.ref, note.kind, note.about)
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

        Where the note is gone, the words begin a new one.

        Raises:
            EnvironmentTrouble: The profile cannot be written; the words are kept here.
        """
        with self._saving:
            words = self._words
            if words == self._saved:
                return None
            if not self.uid:
                return self._add(words, origin)
            try:
                note = noting.change(self._guide, self.uid, words, origin, self._saved)
            except NotFound:
                return self._add(words, origin)
            self._saved = words
            return note

    def look_again(self, origin: object, *, deleted: bool) -> Note | None:
        """The note was written elsewhere: read it, or keep what is here as a note of its own.

        Args:
            origin: Who asks.
            deleted: Whether a note that is gone was deleted on purpose: then words that were
                saved are not brought back.

        Returns:
            The note as it is now, or the new one; None if there is nothing new.

        Raises:
            EnvironmentTrouble: The profile cannot be written; the words are kept here.
        """
        with self._saving:
            words = self._words
            dirty = words != self._saved
            try:
                note = noting.note(self._guide, self.uid)
            except NotFound:
                return self._add(words, origin) if dirty or not deleted else None
            if words_of(note) == self._saved:
                return None
            return self._add(words, origin) if dirty else note

    def _add(self, words: Words, origin: object) -> Note:
        # Before it is tried: where it fails, nothing of the words counts as saved.
        self.uid, self._saved = "", Words("")
        note = noting.add(self._guide, words, self._on, origin, self._mark)
        self.uid, self._saved = note.uid, words
        return note


def words_of(note: Note) -> Words:
    """What a user wrote in a note."""
    return Words(note.text, note.title, note.tags, note.expires)


def tags_of(text: str) -> tuple[str, ...]:
    """Tags as they are typed, with commas between them."""
    parts = text.replace("،", ",").split(",")
    return tuple(sorted({" ".join(part.split()) for part in parts} - {""}))
