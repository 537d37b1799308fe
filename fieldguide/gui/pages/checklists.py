# SPDX-License-Identifier: Apache-2.0
"""Checklists: the user's own above, the templates below; one of them to read or to work through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fieldguide.base.changes import Change, Subject
from fieldguide.catalogue.views import ChecklistRow
from fieldguide.content.ids import Ref
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.columns import Order
from fieldguide.gui.pages.drawing import checklist_row
from fieldguide.gui.pages.going import detail_of, make_detail
from fieldguide.gui.pages.list_page import Column, ListPage
from fieldguide.gui.pages.run_pane import RunPane
from fieldguide.gui.pages.runs_column import RunsColumn
from fieldguide.gui.place import Place
from fieldguide.gui.widgets.run_dialogs import HeadDialog
from fieldguide.services import reading, running

if TYPE_CHECKING:
    from fieldguide.gui.context import Context
    from fieldguide.gui.widgets.reader import ReaderView
    from fieldguide.personal.run_records import Run


class ChecklistsPage(ListPage[ChecklistRow]):
    """Two columns: runs above templates, and what is chosen in either."""

    name = "checklists"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, checklist_row, parent)
        self.runs = RunsColumn(context)
        self.run_pane = RunPane(context)
        self.right = QStackedWidget()
        self.right.addWidget(self.pane)
        self.right.addWidget(self.run_pane)
        left = QWidget()
        lists = QVBoxLayout(left)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(0)
        lists.addWidget(self.runs)
        lists.addWidget(self.column, 1)
        self.lay_out(Column(left, 330, 300, 180), Column(self.right, 966, 420, 260))
        self.column.shown_changed.connect(lambda: self.column.set_note(str(self.column.shown())))
        self.runs.chosen.connect(self._on_run_chosen)
        self.runs.opened.connect(lambda _uid: self.run_pane.focus_first())
        self.runs.removed.connect(self.run_pane.acts.trash)
        self.runs.new_wanted.connect(self.ask_for_new)
        self.run_pane.gone.connect(self._on_gone)
        self.run_pane.started.connect(self._go_to_run)
        context.theme.changed.connect(self.run_pane.restyle)
        self.retranslate()

    def open(self, place: Place) -> None:
        """Show the lists, and the run or the template that the place names."""
        locked = self.context.guide.personal.locked
        uid = "" if locked else detail_of(place, "run")
        if uid:
            # The runs first: asked in order, the run's own question comes right behind.
            self._show_run(uid)
        elif place.ref:
            self.right.setCurrentWidget(self.pane)
        super().open(place)
        if detail_of(place, "new") and not locked:
            self.ask_for_new()
        elif self.pane.wish is None and not self.shows_run:
            self._invite()

    @property
    def shows_run(self) -> bool:
        """Whether a run is shown, and no template."""
        return self.right.currentWidget() is self.run_pane

    def place(self) -> Place:
        """The run, or the template in its language."""
        if self.shows_run:
            return Place(self.name, detail=make_detail(run=self.run_pane.uid))
        return super().place()

    def show_thing(self, place: Place) -> None:
        """A template."""
        self.runs.select("")
        super().show_thing(place)

    def reader(self) -> ReaderView | None:
        """The reader, while a template is shown."""
        return None if self.shows_run else super().reader()

    def panes(self) -> list[QWidget]:
        """My checklists, templates, and what is chosen."""
        first = self.runs.list if self.runs.shown() else self.runs.new
        shown = self.run_pane.next if self.shows_run else self.pane
        if self.shows_run:
            shown = self.run_pane.next if self.run_pane.next.isVisible() else self.run_pane.export
        return [first, self.column, shown]

    def focus_first(self) -> None:
        """The item to do next, else the templates."""
        if self.shows_run:
            self.run_pane.focus_first()
        else:
            super().focus_first()

    def load(self) -> None:
        """Ask for runs and templates."""
        guide = self.context.guide

        def answer(rows: tuple[ChecklistRow, ...]) -> None:
            self.column.set_records(rows, keep="" if self.shows_run else self.wanted())
            self.refresh_stars()

        self.runs.load(self.run_pane.uid if self.shows_run else "")
        self.column.states.start_loading()
        ask(
            self.context,
            "checklists",
            lambda: reading.checklists(guide),
            answer,
            lambda trouble: self.column.states.show_trouble(trouble, self.load),
            latest="checklists",
        )

    def on_change(self, change: Change) -> None:
        """Keep the lists and what is shown up to date."""
        if change.subject is Subject.RUN:
            if self.loaded:
                self.runs.load(self.run_pane.uid if self.shows_run else "")
        else:
            super().on_change(change)
        if change.origin is not self.run_pane and self.shows_run:
            self.run_pane.on_change(change)

    def glimpse(self) -> list[tuple[str, list[str]]]:
        """The templates; nothing where runs stand beside them, which are the user's own."""
        return [] if self.shows_run or self.runs.shown() else super().glimpse()

    def ask_for_new(self) -> None:
        """Ask for the template and the head of a new run."""
        guide = self.context.guide
        ask(self.context, "templates", lambda: reading.checklists(guide), self._show_new)

    def retranslate(self) -> None:
        """Words, and everything that has a language."""
        self.runs.retranslate()
        self.run_pane.retranslate()
        self.column.set_name(self.tr("Templates"))
        self.column.set_words(
            empty=self.tr("The packs on this laptop have no checklists."),
            filter_hint=self.tr("Filter the templates"),
        )
        self.column.set_orders(
            (
                Order("title", self.tr("Title"), lambda row: row.title.casefold()),
                Order(
                    "items",
                    self.tr("Shortest first"),
                    lambda row: (row.items, row.title.casefold()),
                ),
            )
        )
        if self.pane.wish is None and self.loaded:
            self._invite()
        self.pane.reload()
        self.reload()

    def _show_new(self, rows: tuple[ChecklistRow, ...]) -> None:
        wish = self.pane.wish
        dialog = HeadDialog(
            self.context.theme,
            self.run_pane.today(),
            self,
            templates=[(str(row.ref), row.title) for row in rows],
            chosen=wish.ref if wish is not None else "",
        )
        dialog.setObjectName("new-run")
        dialog.accepted.connect(lambda: self._start(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _start(self, dialog: HeadDialog) -> None:
        guide, ref, head = self.context.guide, dialog.ref, dialog.head()
        if ref:
            ask(
                self.context,
                "start-run",
                lambda: running.start_run(guide, Ref.parse(ref), head),
                self._on_started,
            )

    def _on_started(self, run: Run) -> None:
        self._go_to_run(run.uid)

    def _go_to_run(self, uid: str) -> None:
        self.context.go(Place(self.name, detail=make_detail(run=uid)))

    def _on_run_chosen(self, uid: str) -> None:
        if uid:
            self._show_run(uid)
            self.keep_place()

    def _show_run(self, uid: str) -> None:
        self.column.select("")
        self.right.setCurrentWidget(self.run_pane)
        self.run_pane.show_run(uid)
        if self.loaded and not self.runs.select(uid):
            self.runs.load(uid)
        self.reader_changed.emit()

    def _on_chosen(self, ref: str) -> None:
        if ref:
            self.right.setCurrentWidget(self.pane)
            self.runs.select("")
        super()._on_chosen(ref)

    def _on_gone(self, uid: str) -> None:
        if self.run_pane.uid == uid:
            self.run_pane.uid = ""
            self.right.setCurrentWidget(self.pane)
            if self.pane.wish is None:
                self._invite()
        self.runs.load()
        self.focus_first()

    def _invite(self) -> None:
        self.pane.show_message(
            self.tr("Choose a checklist."),
            self.tr("You can read it here, and print a blank copy to fill in with a pen."),
        )
