# SPDX-License-Identifier: Apache-2.0
"""What a search lists: things of the catalogue, and after them the user's own notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fieldguide.gui.models.rows import Row
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.drawing import hit_row
from fieldguide.gui.pages.going import make_detail
from fieldguide.gui.place import Place
from fieldguide.gui.reader_html import words
from fieldguide.search.answers import SearchHit
from fieldguide.services import finding, noting
from fieldguide.services.noting import NoteAnswer, NoteHit

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldguide.base.jobs import Cancel
    from fieldguide.gui.context import Context
    from fieldguide.gui.pages.columns import ListColumn
    from fieldguide.gui.pages.reading import ReadingPane
    from fieldguide.gui.pages.search_lines import SearchLines
    from fieldguide.search.answers import Filters, SearchAnswer
    from fieldguide.services.guide import Guide

Result = SearchHit | NoteHit
GROUP = 20
"""So many notes stand below what the guidance has; a line above the list leads to all of them."""
PREVIEW = 700
"""So many letters of a note are shown beside the list."""


def search(
    guide: Guide, query: str, narrowed: Filters, limit: int, cancel: Cancel
) -> tuple[SearchAnswer, NoteAnswer | None]:
    """The answer, and for a question for the notes those that have its words."""
    answer = finding.search(guide, query, narrowed, limit=limit, cancel=cancel)
    asked = noting.is_asked(guide, query, narrowed.where)
    return answer, noting.answering(guide, query) if asked else None


def name_of(result: Result) -> str:
    """What a result is called in the list: `pack:id`, or that of a note, which no pack has."""
    return f"note {result.note.uid}" if isinstance(result, NoteHit) else str(result.ref)


class ResultRows(QObject):
    """Draws results, and shows a note beside the list."""

    def draw(self, result: Result) -> Row:
        """A row of the list."""
        if not isinstance(result, NoteHit):
            return hit_row(result)
        note = result.note
        day = words.date(note.changed.astimezone().date())
        return Row(
            ref=name_of(result),
            title=note.heading or self.tr("Empty note"),
            teaser=result.snippet.text,
            marks=result.snippet.marks,
            title_marks=result.title_marks,
            badges=((self.tr("My note"), "plain"), *((tag, "plain") for tag in note.tags[:2])),
            meta=self.tr("{0} · {1}").format(day, note.about) if note.about else day,
        )

    def preview(self, pane: ReadingPane, hit: NoteHit, go: Callable[[Place], None]) -> None:
        """Show the beginning of a note where a text would be, with the way to the whole."""
        text = hit.note.words
        short = text if len(text) <= PREVIEW else f"{text[:PREVIEW]}…"
        place = Place("notes", detail=make_detail(note=hit.note.uid))
        pane.show_message(
            hit.note.heading or self.tr("Empty note"),
            short,
            self.tr("Open this note"),
            lambda: go(place),
        )


class NotesBeside(QObject):
    """The user's notes with the words of a question: in a line above the list, and at its end.

    Signals:
        counted: Another number of notes is known.
    """

    counted = Signal()

    def __init__(self, context: Context, column: ListColumn[Result], lines: SearchLines) -> None:
        super().__init__(column)
        self._context, self._column, self._lines = context, column, lines
        self._found: NoteAnswer | None = None
        self._asked: SearchAnswer | None = None

    @property
    def count(self) -> int:
        """How many there are, as far as is known."""
        return self._found.count if self._found is not None else 0

    def begin(self, found: NoteAnswer | None) -> None:
        """Another question was answered; one for the notes with these, which are listed already."""
        self._found, self._asked = found, None

    def ask(self, answer: SearchAnswer) -> None:
        """Ask for the notes beside an answer, unless it was one for the notes."""
        guide, query = self._context.guide, answer.query
        if self._found is not None:
            return
        self._asked = answer

        def show(found: NoteAnswer) -> None:
            if self._asked is not answer:
                return
            self._found = found
            if not answer.filters.where:
                self._lines.show_notes(found)
                self.add(answer)
            self.counted.emit()

        ask(
            self._context,
            "search-notes",
            lambda: noting.beside(guide, query, GROUP),
            show,
            # The results are there all the same.
            lambda _trouble: None,
            latest="search-notes",
        )

    def add(self, answer: SearchAnswer) -> None:
        """Once all that the guidance has is in the list, the notes follow."""
        have, records = self.before(), self._column.records()
        if self._found is None or have < answer.total or have < len(records):
            return
        if self._found.hits and not answer.filters.where:
            # Into an empty list they come with its message taken away.
            put = self._column.add_records if have else self._column.set_records
            put(self._found.hits)

    def before(self) -> int:
        """How many results of the guidance are in the list."""
        return sum(not isinstance(one, NoteHit) for one in self._column.records())
