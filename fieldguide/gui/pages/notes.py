# SPDX-License-Identifier: Apache-2.0
"""Notes: the list with its search, what it is narrowed to, and the editor beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from fieldguide.base.changes import Change, Subject
from fieldguide.content.ids import Ref
from fieldguide.gui.context import Context, Message
from fieldguide.gui.page import Page
from fieldguide.gui.pages import marked_rows, note_choices
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.columns import ListColumn
from fieldguide.gui.pages.going import detail_of, make_detail
from fieldguide.gui.pages.note_choices import MARKS, TRASH
from fieldguide.gui.pages.note_editor import NoteEditor
from fieldguide.gui.pages.states import StateStack
from fieldguide.gui.place import Place
from fieldguide.gui.widgets.panel import ColumnSplitter
from fieldguide.services import noting
from fieldguide.services.marking import MarkedPassage

if TYPE_CHECKING:
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
        self._known: tuple[Note, ...] = ()
        self._wanted = ""
        self._loaded = False
        self.column: ListColumn[Note | MarkedPassage] = ListColumn(
            context.theme, self._draw, filtered=False
        )
        self.search, self.show_box = QLineEdit(), QComboBox()
        self.search.setClearButtonEnabled(True)
        self.new, self.back, self.purge = QPushButton(), QPushButton(), QPushButton()
        above = QWidget()
        self._above = QVBoxLayout(above)
        for part in (self.new, self.search, self.show_box, self.back, self.purge):
            self._above.addWidget(part)
        for button in (self.new, self.back, self.purge):
            button.setAutoDefault(True)
        self.column.add_above(above)
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
        self.back.clicked.connect(self._take_back)
        self.purge.clicked.connect(self._purge)
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

    def load(self) -> None:
        """Ask for the notes, all of them or those with the words in the box."""
        self._loaded = True
        if self._showing() == MARKS:
            failed = self.column.states.show_trouble
            marked_rows.ask_for(self.context, self.search.text(), self._show_marks, failed)
            return
        guide, text, trashed = (
            self.context.guide,
            self.search.text(),
            self._showing() == TRASH,
        )

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
        self._offer_choices()
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
        self.show_box.setAccessibleName(self.tr("Which notes are shown"))
        self.new.setText(self.tr("New note"))
        self.back.setText(self.tr("Take out of the trash"))
        self.purge.setText(self.tr("Delete for good…"))
        self._offer_choices()
        if self.states.message:
            self._invite()

    def _draw(self, note: Note | MarkedPassage) -> Row:
        if isinstance(note, MarkedPassage):
            return marked_rows.row_of(note)
        return note_choices.row_of(note, self._hits.get(note.uid))

    def _show(self, notes: tuple[Note, ...], hits: tuple[NoteHit, ...] | None) -> None:
        self._known = notes
        self._offer_choices()
        kind, _, value = self._showing().partition("=")
        self._hits = {hit.note.uid: hit for hit in hits or ()}
        if hits is not None and kind != TRASH:
            notes = tuple(hit.note for hit in hits)
        notes = note_choices.narrowed(notes, kind, value)
        self.column.set_records(notes, keep=self._wanted or self.editor.uid)
        for button in (self.back, self.purge):
            button.setVisible(kind == TRASH)

    def _offer_choices(self) -> None:
        showing = self._showing()
        self.show_box.clear()
        for text, value in note_choices.choices(self._known):
            self.show_box.addItem(text, value)
        self.show_box.setCurrentIndex(max(0, self.show_box.findData(showing)))

    def _showing(self) -> str:
        return self.show_box.currentData() or note_choices.ALL

    def _on_shown(self) -> None:
        self.column.set_note(str(self.column.shown()))
        in_trash = self._showing() == TRASH and bool(self.column.current())
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
        if uid and self._showing() != TRASH and uid != self.editor.uid:
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
        if not uid or self._showing() in {TRASH, MARKS} or not self.editor.flush():
            return
        guide = self.context.guide

        def answer(_note: Note) -> None:
            if uid == self.editor.uid:
                self.editor.forget()
                self._invite()
            self.load()
            said = self.tr("The note is in the trash. It stays there for 30 days.")
            self.context.tell(
                Message(said, action=self.tr("Undo"), on_action=lambda: self._untrash(uid))
            )

        ask(self.context, "trash", lambda: noting.trash(guide, uid, self), answer)

    def _take_back(self) -> None:
        self._untrash(self.column.current())

    def _untrash(self, uid: str) -> None:
        guide = self.context.guide
        ask(self.context, "untrash", lambda: noting.take_back(guide, uid), lambda _note: None)

    def _purge(self) -> None:
        guide, uid = self.context.guide, self.column.current()
        if note_choices.may_purge(self):
            ask(self.context, "purge", lambda: noting.purge(guide, uid), lambda _count: None)

    def _invite(self) -> None:
        note_choices.invite(self.states, lambda: self._begin(""))
