# SPDX-License-Identifier: Apache-2.0
"""Checklists: the templates, to be read and printed blank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.catalogue.views import ChecklistRow
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.columns import Order
from fieldguide.gui.pages.drawing import checklist_row
from fieldguide.gui.pages.list_page import Column, ListPage
from fieldguide.services import reading

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from fieldguide.gui.context import Context
    from fieldguide.gui.place import Place


class ChecklistsPage(ListPage[ChecklistRow]):
    """Two columns."""

    name = "checklists"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, checklist_row, parent)
        self.lay_out(Column(self.column, 330, 300, 180), Column(self.pane, 966, 420, 260))
        self.column.shown_changed.connect(lambda: self.column.set_note(str(self.column.shown())))
        self.retranslate()

    def open(self, place: Place) -> None:
        """Show the templates, and the one that the place names."""
        super().open(place)
        if self.pane.wish is None:
            self._invite()

    def load(self) -> None:
        """Ask for the templates."""
        guide = self.context.guide

        def answer(rows: tuple[ChecklistRow, ...]) -> None:
            self.column.set_records(rows, keep=self.wanted())
            self.refresh_stars()

        self.column.states.start_loading()
        ask(
            self.context,
            "checklists",
            lambda: reading.checklists(guide),
            answer,
            lambda trouble: self.column.states.show_trouble(trouble, self.load),
            latest="checklists",
        )

    def retranslate(self) -> None:
        """Words, and everything that has a language."""
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

    def _invite(self) -> None:
        self.pane.show_message(
            self.tr("Choose a checklist."),
            self.tr("You can read it here, and print a blank copy to fill in with a pen."),
        )
