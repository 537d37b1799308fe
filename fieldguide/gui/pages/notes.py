# SPDX-License-Identifier: Apache-2.0
"""Notes: the list with its search, what it is narrowed to, and the editor beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from fieldguide.base.changes import Change, Subject
from fieldguide.content.ids import Ref
from fieldguide.gui.page import Page
from fieldguide.gui.pages import marked_rows, note_choices
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.columns import ListColumn
from fieldguide.gui.pages.going import detail_of, make_detail
from fieldguide.gui.pages.note_choices import NoteChoices
from fieldguide.gui.pages.note_editor import NoteEditor
from fieldguide.gui.pages.note_trash import NoteTrash
from fieldguide.gui.pages.states import StateStack
from fieldguide.gui.place import Place
from fieldguide.gui.widgets.notes_tabs import NotesTabs
from fieldguide.gui.widgets.panel import ColumnSplitter
from fieldguide.services import noting
from fieldguide.services.marking import MarkedPassage

if TYPE_CHECKING:
    from fieldguide.gui.context import Context
    from fieldguide.gui.models.rows import Row
    from fieldguide.personal.records import Note
    from fieldguide.services.noting import NoteHit

ASK_AFTER_MS = 150


class NotesPage(Page):
    """Two columns: the list and the editor."""

    name = "notes"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._hits: dict[str, NoteHit] = {}
        self._wanted = ""
        self._loaded = False
        self.column: ListColumn[Note | MarkedPassage] = ListColumn(
            context.theme, self._draw, filtered=False
        )
        self.search, self.show_box = QLineEdit(), NoteChoices()
        self.trash = NoteTrash(context, self)
        self.search.setClearButtonEnabled(True)
        self.new, self.back, self.purge = QPushButton(), QPushButton(), QPushButton()
        above = QWidget()
        self._above = QVBoxLayout(above)
        for part in (self.new, self.search, self.show_box, self.back, self.purge):
            self._above.addWidget(part)
        for button in (self.new, self.back, self.purge):
            button.setAutoDefault(True)
        self.column.add_above(above)
        self.tabs = NotesTabs(self.name)
        self.tabs.wanted.connect(lambda page: context.go(Place(page)))
        self.column.add_on_top(self.tabs)
        self.editor = NoteEditor(context)
        self.states = StateStack(context.theme, self.editor)
        self.splitter = ColumnSplitter()
        self.splitter.addWidget(self.column)
        self.splitter.addWidget(self.states)
        self.splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(ASK_AFTER_MS)
        self._asking.timeout.connect(self.load)
        self.search.textChanged.connect(lambda _text: self._asking.start())
        self.show_box.activated.connect(lambda _at: self.load())
        self.new.clicked.connect(lambda: self._begin(""))
        self.back.clicked.connect(lambda: self.trash.take_back(self.column.current()))
        self.purge.clicked.connect(lambda: self.trash.purge(self.column.current()))
        self.trash.trashed.connect(self._on_trashed)
        self.column.chosen.connect(self._on_chosen)
        self.column.opened.connect(self._on_opened)
        self.column.removed.connect(self._trash)
        self.column.shown_changed.connect(self._on_shown)
        self.editor.saved.connect(self._on_saved)
        self.editor.trash_wanted.connect(self._trash)
        self.restyle()
        self.retranslate()

    def open(self, place: Place) -> None:
        """Show the list, and the note that the place names or a new one."""
        wanted = detail_of(place, "note")
        if place.query:
            self.search.setText(place.query)
        if detail_of(place, "new"):
            self._begin(detail_of(place, "about"), detail_of(place, "mark"))
        elif wanted and wanted != self.editor.uid:
            self._show_note(wanted)
        elif not self._loaded:
            self._invite()
        self.load()

    def place(self) -> Place:
        """The note that is written."""
        return Place(self.name, detail=make_detail(note=self.editor.uid))

    def save(self) -> bool:
        """The words of the note."""
        return self.editor.flush()

    def load(self) -> None:
        """Ask for the notes, all of them or those with the words in the box."""
        self._loaded = True
        if self.show_box.marks:
            failed = self.column.states.show_trouble
            marked_rows.ask_for(self.context, self.search.text(), self._show_marks, failed)
            return
        guide, text, trashed = self.context.guide, self.search.text(), self.show_box.trash

        def question() -> tuple[tuple[Note, ...], tuple[NoteHit, ...] | None]:
            found = noting.find(guide, text, limit=1_000) if text.strip() else None
            return noting.notes(guide, trashed=trashed), found

        ask(
            self.context,
            "notes",
            question,
            lambda answer: self._show(*answer),
            lambda trouble: self.column.states.show_trouble(trouble, self.load),
            latest="notes",
        )

    def _show_marks(self, marks: tuple[MarkedPassage, ...]) -> None:
        self.column.set_records(marks, keep=self.column.current())
        for button in (self.back, self.purge):
            button.hide()

    def on_change(self, change: Change) -> None:
        """A note was written, here or elsewhere."""
        if change.subject is Subject.NOTE and change.origin not in (self, self.editor):
            self.editor.look_again(change)
        if change.subject in {Subject.NOTE, Subject.HIGHLIGHT, Subject.CATALOGUE} and self._loaded:
            self.load()

    def panes(self) -> list[QWidget]:
        """The list and the editor."""
        return [self.column, self.states]

    def focus_first(self) -> None:
        """The list; the text of a note that was just begun."""
        if self.states.message or self.editor.uid:
            self.column.list.setFocus()
        else:
            self.editor.setFocus()

    def restyle(self) -> None:
        """Take sizes again."""
        px = self.context.theme.px
        self._above.setContentsMargins(px(10), px(8), px(10), px(8))
        self._above.setSpacing(px(6))
        self.column.setMinimumWidth(px(260))
        self.states.setMinimumWidth(px(420))
        self.splitter.setSizes([px(350), px(946)])
        self.editor.restyle()

    def retranslate(self) -> None:
        """Words, and everything that has a language."""
        self.column.set_name(self.tr("Notes"))
        self.column.list.setAccessibleDescription(
            self.tr("Enter opens the note, Delete puts it into the trash")
        )
        self.column.set_words(
            empty=self.tr("There are no notes here."),
            empty_hint=self.tr("Ctrl+N begins one: on the text that is open, or a free one."),
        )
        self.column.set_orders(note_choices.orders())
        self.search.setPlaceholderText(self.tr("Search the notes"))
        self.search.setAccessibleName(self.tr("Search the notes"))
        self.new.setText(self.tr("New note"))
        self.back.setText(self.tr("Take out of the trash"))
        self.purge.setText(self.tr("Delete for good…"))
        self.show_box.retranslate()
        if self.states.message:
            self._invite()

    def _draw(self, note: Note | MarkedPassage) -> Row:
        if isinstance(note, MarkedPassage):
            return marked_rows.row_of(note)
        return note_choices.row_of(note, self._hits.get(note.uid))

    def _show(self, notes: tuple[Note, ...], hits: tuple[NoteHit, ...] | None) -> None:
        self.show_box.offer(notes)
        self._hits = {hit.note.uid: hit for hit in hits or ()}
        if hits is not None and not self.show_box.trash:
            notes = tuple(hit.note for hit in hits)
        shown = self.show_box.narrow(notes)
        self.column.set_records(shown, keep=self._wanted or self.editor.uid)
        for button in (self.back, self.purge):
            button.setVisible(self.show_box.trash)

    def _on_shown(self) -> None:
        self.column.set_note(str(self.column.shown()))
        in_trash = self.show_box.trash and bool(self.column.current())
        self.back.setEnabled(in_trash)
        self.purge.setEnabled(in_trash)

    def _on_opened(self, uid: str) -> None:
        mark = self._mark(uid)
        if mark is None:
            self.editor.setFocus()
        else:
            self.context.go(marked_rows.place_in(mark))

    def _mark(self, uid: str) -> MarkedPassage | None:
        """The marked passage that a row stands for, if it is not one of a note."""
        rows = self.column.records()
        return next(
            (one for one in rows if isinstance(one, MarkedPassage) and one.uid == uid), None
        )

    def _on_chosen(self, uid: str) -> None:
        self._on_shown()
        mark = self._mark(uid)
        if mark is not None:
            if self.editor.flush():
                self.editor.forget()
                marked_rows.show_one(self.context, self.states, mark)
            return
        if uid and not self.show_box.trash and uid != self.editor.uid:
            self._show_note(uid)
            self.place_changed.emit(Place(self.name, detail=make_detail(note=uid)))

    def _show_note(self, uid: str) -> None:
        if not self.editor.flush():
            self.column.select(self.editor.uid)
            return
        self._wanted, guide = uid, self.context.guide

        def answer(note: Note) -> None:
            if note.trashed is None:
                self.editor.edit(note)
                self.states.show_content()
                self.column.select(self.editor.uid)

        ask(
            self.context,
            "note",
            lambda: noting.note(guide, uid),
            answer,
            lambda trouble: self.states.show_trouble(trouble, None),
            latest="note",
        )

    def _begin(self, name: str, mark: str = "") -> None:
        """Begin a note on a thing and a marked passage of it, or a free one."""
        if not self.editor.flush():
            return
        self._wanted, guide = "", self.context.guide

        def answer(on: noting.About | None) -> None:
            self.editor.begin(on, mark)
            self.column.select(self.editor.uid)
            self.states.show_content()
            self.editor.setFocus()

        ask(
            self.context,
            "begin-note",
            lambda: noting.about(guide, Ref.parse(name)) if name else None,
            answer,
            latest="note",
        )

    def _on_saved(self, note: Note) -> None:
        self._wanted = note.uid
        self.load()

    def _trash(self, uid: str) -> None:
        unfit = self.show_box.trash or self.show_box.marks
        if uid and not unfit and self.editor.flush():
            self.trash.put(uid)

    def _on_trashed(self, uid: str) -> None:
        if uid == self.editor.uid:
            self.editor.forget()
            self._invite()
        self.load()

    def _invite(self) -> None:
        note_choices.invite(self.states, lambda: self._begin(""))
