# SPDX-License-Identifier: Apache-2.0
"""Notes as the user sees them: written, found, thrown away, taken back, and gone when purged."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from fieldguide.base.changes import Change, Subject
from fieldguide.base.errors import NotFound
from fieldguide.catalogue import names
from fieldguide.content.folding import Folder, fold_words
from fieldguide.personal import highlights, note_search, person_words, squeezing
from fieldguide.personal import notes as store
from fieldguide.personal.notes import About, Words
from fieldguide.search.answers import COUNT_CAP, Marks, Where
from fieldguide.search.letters import Letters
from fieldguide.search.snippets import Marker, Snippet
from fieldguide.services import reading
from fieldguide.services.clearing import squeeze

if TYPE_CHECKING:
    from collections.abc import Collection

    from fieldguide.content.ids import Ref
    from fieldguide.personal.records import Note, NoteVersion
    from fieldguide.services.guide import Guide

START = 220
"""How much of a note is shown where no words were asked for."""


@dataclass(frozen=True, slots=True)
class NoteHit:
    """A note that was found, with the piece of its words below the heading where the hits stand.

    Attributes:
        title_marks: The hits in its heading.
    """

    note: Note
    snippet: Snippet
    title_marks: Marks = ()


@dataclass(frozen=True, slots=True)
class NoteAnswer:
    """The notes with the words of a question: `text` without its filters, how many, and some."""

    text: str
    count: int
    hits: tuple[NoteHit, ...]


def notes(guide: Guide, *, trashed: bool = False) -> tuple[Note, ...]:
    """Every note, the one changed last first, its thing under the title that it has now."""
    with guide.personal.reading() as session:
        found = store.all_notes(session, trashed=trashed)
    return _named(guide, found)


def notes_on(guide: Guide, ref: Ref) -> tuple[Note, ...]:
    """The notes on a thing, under any name it had, the oldest first; none while locked."""
    if guide.personal.locked:
        return ()
    with guide.catalogue.asking(guide.languages()) as asking:
        refs = names.names_of(asking, ref)
    with guide.personal.reading() as session:
        return store.notes_on(session, *refs)


def note(guide: Guide, uid: str) -> Note:
    """A note.

    Raises:
        NotFound: There is none of this name.
    """
    with guide.personal.reading() as session:
        found = store.get(session, uid)
    return _named(guide, (found,))[0]


def find(guide: Guide, text: str, limit: int = 50) -> tuple[NoteHit, ...]:
    """The notes that have all words of a text, the last by its beginning unless a space follows."""
    words = fold_words(text)
    prefix = not text[-1:].isspace()
    with guide.personal.reading() as session:
        found = store.find(session, words, prefix=prefix, limit=limit)
    if not found:
        return ()
    folder = Folder()
    asked = [*words[:-1], f"{words[-1]}*" if prefix else words[-1]]
    marker = Marker(asked, folder, Letters(folder))
    language = guide.languages().interface
    return tuple(
        NoteHit(one, marker.snippet(one.words, language), marker.marks(one.heading, language))
        for one in _named(guide, found)
    )


def is_asked(guide: Guide, question: str, where: Collection[Where]) -> bool:
    """Whether a question is one for the notes, by what was typed or by what was chosen."""
    return Where.NOTES in where or Where.NOTES in guide.finder.parse(question).filters.where


def answering(guide: Guide, question: str, limit: int = COUNT_CAP) -> NoteAnswer:
    """The notes that have the words of a question for the notes; without words, every note."""
    text = guide.finder.parse(question).rest
    if guide.personal.locked:
        return NoteAnswer(text, 0, ())
    if fold_words(text):
        return _answer(guide, text, limit)
    with guide.personal.reading() as session:
        count, every = store.count(session), store.all_notes(session, limit=limit)
    hits = tuple(
        NoteHit(one, Snippet(" ".join(one.words[:START].split()), (), ""))
        for one in _named(guide, every)
    )
    return NoteAnswer(text, count, hits)


def beside(guide: Guide, question: str, limit: int) -> NoteAnswer:
    """The notes that have the words of a question for something else; without words, none."""
    text = guide.finder.parse(question).rest
    return NoteAnswer(text, 0, ()) if guide.personal.locked else _answer(guide, text, limit)


def _answer(guide: Guide, text: str, limit: int) -> NoteAnswer:
    with guide.personal.reading() as session:
        words, prefix = fold_words(text), not text[-1:].isspace()
        count = note_search.count(session, words, prefix=prefix)
    return NoteAnswer(text, count, find(guide, text, limit) if count else ())


def looks_like_a_case(text: str) -> bool:
    """Whether a text looks like one person's name beside a number or a place."""
    return bool(person_words.signs(text))


def rendered(text: str) -> str:
    """A note as sanitised HTML.

    Raises:
        ContentRefused: It is too long, or nested too deeply, to be laid out.
    """
    # 30 ms, and only who looks at a preview needs it.
    from fieldguide.content.rendering import Renderer  # noqa: PLC0415 - see above

    return Renderer().render(text, str).html


def about(guide: Guide, ref: Ref) -> About:
    """A thing of the catalogue as something to write a note on.

    Raises:
        NotFound: Nothing has this name, or no longer.
    """
    kind, now = reading.locate(guide, ref)
    return About(now, kind, reading.title_of(guide, kind, now))


def add(
    guide: Guide, words: Words, on: About | None = None, origin: object = None, mark: str = ""
) -> Note:
    """Begin a note, on a marked passage where `mark` names one. It is on the disk on return.

    Raises:
        EnvironmentTrouble: The profile cannot be written.
    """
    with guide.personal.writing() as session:
        added = store.add(session, words, guide.clock(), on)
        # The mark may have been taken away while somebody wrote: the note stays one on its thing.
        with suppress(NotFound):
            if mark:
                highlights.set_note(session, mark, added.uid)
    _tell(guide, added.uid, origin)
    return added


def change(
    guide: Guide, uid: str, words: Words, origin: object = None, before: Words | None = None
) -> Note:
    """Write other words into a note. When this returns they are on the disk.

    Where other words stood there than those `before` that the writer knew, they become a version.

    Raises:
        NotFound: There is none of this name.
        EnvironmentTrouble: The profile cannot be written.
    """
    with guide.personal.writing() as session:
        changed = store.change(session, uid, words, guide.clock(), before)
    _tell(guide, uid, origin)
    return changed


def versions(guide: Guide, uid: str) -> tuple[NoteVersion, ...]:
    """What a note was before, the newest first.

    Raises:
        NotFound: There is none of this name.
    """
    with guide.personal.reading() as session:
        return store.versions(session, uid)


def restore(guide: Guide, uid: str, version: int, origin: object = None) -> Note:
    """Give a note the words of one of its versions; those of now become a version.

    Raises:
        NotFound: There is no such note or version.
        EnvironmentTrouble: The profile cannot be written.
    """
    with guide.personal.writing() as session:
        restored = store.restore(session, uid, version, guide.clock())
    _tell(guide, uid, origin)
    return restored


def trash(guide: Guide, uid: str, origin: object = None) -> Note:
    """Put a note into the trash, where it stays for 30 days.

    Raises:
        NotFound: There is none of this name.
        EnvironmentTrouble: The profile cannot be written.
    """
    with guide.personal.writing() as session:
        gone = store.trash(session, uid, guide.clock())
    _tell(guide, uid, origin)
    return gone


def take_back(guide: Guide, uid: str, origin: object = None) -> Note:
    """Take a note out of the trash.

    Raises:
        NotFound: There is none of this name.
        EnvironmentTrouble: The profile cannot be written.
    """
    with guide.personal.writing() as session:
        back = store.take_back(session, uid)
    _tell(guide, uid, origin)
    return back


def purge(guide: Guide, *uids: str, origin: object = None) -> int:
    """Delete notes for good, out of the database file as well. Backups may still hold them.

    Returns:
        How many there were.

    Raises:
        EnvironmentTrouble: The profile cannot be written. `not-squeezed`: they are deleted, but
            the file may hold their words until a later start.
    """
    with guide.personal.writing() as session:
        gone = store.purge(session, uids)
        if gone:
            squeezing.want(session)
    if gone:
        guide.hub.publish(Change(Subject.NOTE, frozenset(uids), origin))
        squeeze(guide)
    return gone


def _named(guide: Guide, found: tuple[Note, ...]) -> tuple[Note, ...]:
    """The notes, each under the title that its thing has now where it is still there."""
    things = [(one.kind, one.ref) for one in found if one.kind is not None and one.ref is not None]
    if not things:
        return found
    with guide.catalogue.asking(guide.languages()) as asking:
        known = names.titles_wherever(asking, things)
    return tuple(
        replace(one, about=known[one.ref][0]) if one.ref in known else one for one in found
    )


def _tell(guide: Guide, uid: str, origin: object) -> None:
    guide.hub.publish(Change(Subject.NOTE, frozenset({uid}), origin))
