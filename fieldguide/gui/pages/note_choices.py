# SPDX-License-Identifier: Apache-2.0
"""What the list of notes can be narrowed to and sorted by, and how it shows a note."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from fieldguide.gui.models.rows import Row
from fieldguide.gui.pages.columns import Order
from fieldguide.gui.reader_html import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fieldguide.gui.pages.states import StateStack
    from fieldguide.personal.records import Note
    from fieldguide.services.marking import MarkedPassage
    from fieldguide.services.noting import NoteHit

translate = QCoreApplication.translate
TEASER = 220
_ALL, _TRASH, _TAG, _ON, _MARKS = "all", "trash", "tag", "on", "marks"


class NoteChoices(QComboBox):
    """All notes, those with a tag or on a thing, those in the trash; and the marked passages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: Sequence[Note] = ()
        self.retranslate()

    @property
    def trash(self) -> bool:
        """Whether the trash is shown."""
        return self._chosen() == _TRASH

    @property
    def marks(self) -> bool:
        """Whether the marked passages are shown, and no notes."""
        return self._chosen() == _MARKS

    def offer(self, notes: Sequence[Note]) -> None:
        """Offer the tags and things that these notes have; what is chosen stays."""
        self._known = notes
        chosen = self._chosen()
        tags = sorted({tag for note in notes for tag in note.tags})
        things = {str(note.ref): note.about for note in notes if note.ref is not None}
        self.clear()
        self.addItem(self.tr("All notes"), _ALL)
        self.addItem(translate("NotesPage", "Marked passages"), _MARKS)
        for tag in tags:
            self.addItem(self.tr("With the tag {0}").format(tag), f"{_TAG}={tag}")
        for ref, about in sorted(things.items(), key=lambda pair: pair[1].casefold()):
            self.addItem(self.tr("On: {0}").format(about), f"{_ON}={ref}")
        self.addItem(self.tr("Trash"), _TRASH)
        self.setCurrentIndex(max(0, self.findData(chosen)))

    def narrow(self, notes: Sequence[Note]) -> tuple[Note, ...]:
        """Those of the notes that fit what is chosen."""
        kind, _, value = self._chosen().partition("=")
        return tuple(
            note
            for note in notes
            if (kind != _TAG or value in note.tags) and (kind != _ON or str(note.ref) == value)
        )

    def retranslate(self) -> None:
        """Set the words."""
        self.setAccessibleName(self.tr("Which notes are shown"))
        self.offer(self._known)

    def _chosen(self) -> str:
        return self.currentData() or _ALL


def orders() -> tuple[Order[Note | MarkedPassage], ...]:
    """The ways to sort."""
    return (
        Order("changed", translate("NotesPage", "Changed last")),
        Order("created", translate("NotesPage", "Oldest first"), lambda one: one.created),
        Order("title", translate("NotesPage", "Title"), lambda one: one.heading.casefold()),
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
        title_marks=hit.title_marks if hit else (),
        teaser=hit.snippet.text if hit else " ".join(note.words[:TEASER].split()),
        marks=hit.snippet.marks if hit else (),
        badges=(*_last_day(note), *((tag, "plain") for tag in note.tags[:3])),
        meta=meta,
    )


def _last_day(note: Note) -> tuple[tuple[str, str], ...]:
    if not note.expires:
        return ()
    day = words.date(dt.date.fromisoformat(note.expires))
    return ((translate("NotesPage", "until {0}").format(day), "warn"),)
