# SPDX-License-Identifier: Apache-2.0
"""What the list of notes can be narrowed to and sorted by, and the question before a deletion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldguide.gui.models.rows import Row
from fieldguide.gui.pages.columns import Order
from fieldguide.gui.reader_html import words
from fieldguide.gui.widgets.confirm import ask_first

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from fieldguide.gui.pages.states import StateStack
    from fieldguide.personal.records import Note
    from fieldguide.services.marking import MarkedPassage
    from fieldguide.services.noting import NoteHit

translate = QCoreApplication.translate
TEASER = 220
ALL, TRASH, TAG, ON, MARKS = "all", "trash", "tag", "on", "marks"


def orders() -> tuple[Order[Note | MarkedPassage], ...]:
    """The ways to sort."""
    return (
        Order("changed", translate("NotesPage", "Changed last")),
        Order("created", translate("NotesPage", "Oldest first"), lambda one: one.created),
        Order("title", translate("NotesPage", "Title"), lambda one: one.heading.casefold()),
    )


def choices(known: Iterable[Note]) -> list[tuple[str, str]]:
    """What can be shown: words and value."""
    notes = tuple(known)
    tags = sorted({tag for note in notes for tag in note.tags})
    things = {str(note.ref): note.about for note in notes if note.ref is not None}
    offered = [
        (translate("NotesPage", "All notes"), ALL),
        (translate("NotesPage", "Marked passages"), MARKS),
    ]
    said = translate("NotesPage", "With the tag {0}")
    offered += [(said.format(tag), f"{TAG}={tag}") for tag in tags]
    said = translate("NotesPage", "On: {0}")
    by_title = sorted(things.items(), key=lambda pair: pair[1].casefold())
    offered += [(said.format(about), f"{ON}={ref}") for ref, about in by_title]
    return [*offered, (translate("NotesPage", "Trash"), TRASH)]


def may_purge(parent: QWidget) -> bool:
    """Ask before a note is deleted for good."""
    return ask_first(
        translate("NotesPage", "Delete the note for good?"),
        translate(
            "NotesPage",
            "It goes with its versions and cannot come back. Backups made before still hold it.",
        ),
        translate("NotesPage", "Delete for good"),
        parent,
    )


def invite(states: StateStack, begin: Callable[[], None]) -> None:
    """Say what can be done where no note is shown."""
    states.show_message(
        translate("NotesPage", "Choose a note, or begin one."),
        translate(
            "NotesPage",
            "Notes stay on this laptop. They are no case file: write no names in them.",
        ),
        translate("NotesPage", "New note"),
        begin,
    )


def row_of(note: Note, hit: NoteHit | None) -> Row:
    """A note in the list, with the piece where the words stand if some were asked for."""
    day = words.date(note.changed.astimezone().date())
    meta = translate("NotesPage", "{0} · {1}").format(day, note.about) if note.about else day
    return Row(
        ref=note.uid,
        title=note.heading or translate("NotesPage", "Empty note"),
        teaser=hit.snippet.text if hit else " ".join(note.text[:TEASER].split()),
        marks=hit.snippet.marks if hit else (),
        badges=tuple((tag, "plain") for tag in note.tags[:3]),
        meta=meta,
    )


def narrowed(notes: tuple[Note, ...], kind: str, value: str) -> tuple[Note, ...]:
    """Only the notes with a tag, or on a thing, where that was chosen."""
    if kind == TAG:
        return tuple(note for note in notes if value in note.tags)
    return tuple(note for note in notes if str(note.ref) == value) if kind == ON else notes
