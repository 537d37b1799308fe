# SPDX-License-Identifier: Apache-2.0
"""Documents and glossary: the records of the publications with facets, and the terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from fieldguide.catalogue.document_views import DocumentRow
from fieldguide.content.kinds import Kind
from fieldguide.gui.models.facets import HEADING, TICKED, FacetsModel
from fieldguide.gui.models.topic_tree import COUNT
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.columns import ListColumn, Order
from fieldguide.gui.pages.document_facets import FACETS, passes, sections
from fieldguide.gui.pages.drawing import document_row, publisher_line, term_row
from fieldguide.gui.pages.list_page import Column, ListPage
from fieldguide.gui.place import Place
from fieldguide.gui.reader_html import words
from fieldguide.gui.widgets.counted import FacetList
from fieldguide.gui.widgets.fold import FoldButton, narrow_words
from fieldguide.gui.widgets.panel import Panel
from fieldguide.services import reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fieldguide.catalogue.views import TermView
    from fieldguide.gui.context import Context
    from fieldguide.gui.pages.found import Found

_LATE = 9_999
DOCUMENTS, GLOSSARY = 0, 1


class DocumentsPage(ListPage[DocumentRow]):
    """Two tabs over one reader; the facets narrow the documents."""

    name = "documents"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, document_row, parent)
        self._rows: Sequence[DocumentRow] = ()
        self._places: dict[int, Place | None] = {DOCUMENTS: None, GLOSSARY: None}
        self.facets = FacetsModel(self)
        self.facet_list = FacetList(context.theme, COUNT, HEADING, TICKED)
        self.facet_list.setModel(self.facets)
        self.facet_list.toggled.connect(self.facets.toggle)
        self.facets.ticked.connect(self._narrow)
        self.facet_panel = Panel(context.theme)
        self.facet_panel.set_body(self.facet_list)
        self.terms: ListColumn[TermView] = ListColumn(context.theme, term_row)
        self.terms.chosen.connect(self._on_chosen)
        self.terms.opened.connect(lambda _ref: self.pane.setFocus())
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setUsesScrollButtons(False)
        for _tab in (DOCUMENTS, GLOSSARY):
            self.tabs.addTab("")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.column)
        self._stack.addWidget(self.terms)
        middle = QWidget()
        lines = QVBoxLayout(middle)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.tabs)
        lines.addWidget(self._stack, 1)
        self._middle = middle
        self.narrow_button = FoldButton()
        self.column.add_tool(self.narrow_button)
        self.lay_out(
            Column(self.facet_panel, 220, 200, 150),
            Column(middle, 400, 330, 180),
            Column(self.pane, 676, 420, 260),
            fold=self.narrow_button,
        )
        self.tabs.currentChanged.connect(self._on_tab_chosen)
        self.pane.shown.connect(self._on_thing_shown)
        for column in (self.column, self.terms):
            column.shown_changed.connect(lambda column=column: column.set_note(str(column.shown())))
        self.retranslate()

    def open(self, place: Place) -> None:
        """Show the tab of the place, and the record that it names."""
        tab = GLOSSARY if place.page == "glossary" else DOCUMENTS
        self._show_tab(tab)
        if not self.loaded:
            self.loaded = True
            self.load()
        if place.ref:
            self._places[tab] = place
            self.show_thing(place)
        elif self._places[tab] is None:
            self._invite()
        else:
            self._show_last(tab)

    def place(self) -> Place:
        """The tab, and what is shown."""
        name = "glossary" if self.tabs.currentIndex() == GLOSSARY else self.name
        wish = self.pane.wish
        return Place(name) if wish is None else Place(name, wish.ref, wish.lang)

    def show_thing(self, place: Place) -> None:
        """Choose it in both lists: one of them has it."""
        self.terms.select(place.ref)
        super().show_thing(place)

    def load(self) -> None:
        """Ask for the documents and the terms."""
        guide = self.context.guide
        for column in (self.column, self.terms):
            column.states.start_loading()
        ask(
            self.context,
            "documents",
            lambda: reading.documents(guide),
            self._show_documents,
            lambda trouble: self.column.states.show_trouble(trouble, self.load),
            latest="documents",
        )
        ask(
            self.context,
            "terms",
            lambda: reading.terms(guide),
            self._show_terms,
            lambda trouble: self.terms.states.show_trouble(trouble, self.load),
            latest="terms",
        )

    def focus_first(self) -> None:
        """The list of the tab."""
        column = self.terms if self.tabs.currentIndex() == GLOSSARY else self.column
        column.list.setFocus()

    def panes(self) -> list[QWidget]:
        """Facets where they are, the list, the reader."""
        shown = [self._stack.currentWidget(), self.pane]
        return [self.facet_panel, *shown] if self.facet_panel.isVisible() else shown

    def retranslate(self) -> None:
        """Words, and everything that has a language."""
        self.tabs.setAccessibleName(self.tr("Documents or glossary"))
        self.tabs.setTabText(DOCUMENTS, self.tr("Documents"))
        self.tabs.setTabText(GLOSSARY, self.tr("Glossary"))
        self.facet_panel.set_title(self.tr("Narrow down"))
        self.facet_list.setAccessibleName(self.tr("Narrow down"))
        self.facet_list.setAccessibleDescription(self.tr("Space ticks a choice"))
        self.column.set_name(self.tr("Documents"))
        self.column.set_words(
            empty=self.tr("No document fits what you ticked."),
            empty_hint=self.tr("Take back a choice at the side."),
            filter_hint=self.tr("Filter the documents"),
        )
        self.column.set_orders(
            (
                Order("title", self.tr("Title"), lambda row: row.brief.title.casefold()),
                Order("year", self.tr("Newest first"), _by_year),
                Order("kind", self.tr("Kind"), lambda row: words.document_kind(row.brief.kind)),
                Order(
                    "publisher",
                    self.tr("Publisher"),
                    lambda row: publisher_line(row.brief).casefold(),
                ),
            )
        )
        self.terms.set_name(self.tr("Glossary"))
        self.terms.set_words(
            empty=self.tr("The packs on this laptop have no glossary."),
            filter_hint=self.tr("Filter the terms"),
        )
        if self.pane.wish is None and self.loaded:
            self._invite()
        self.pane.reload()
        self.reload()

    def _show_documents(self, rows: tuple[DocumentRow, ...]) -> None:
        self._rows = rows
        self._narrow()
        self.refresh_stars()

    def _show_terms(self, rows: tuple[TermView, ...]) -> None:
        wanted = self.pane.wish.ref if self.pane.wish is not None else ""
        self.terms.set_records(sorted(rows, key=lambda row: row.term.casefold()), keep=wanted)

    def _narrow(self) -> None:
        chosen = {name: self.facets.chosen(name) for name in FACETS}
        ticked = sum(len(values) for values in chosen.values())
        self.narrow_button.set_words(narrow_words(self.tr("Narrow down"), ticked))
        self.facets.set_sections(sections(self._rows, chosen))
        wanted = self.pane.wish.ref if self.pane.wish is not None else ""
        self.column.set_records([row for row in self._rows if passes(row, chosen)], keep=wanted)

    def _on_tab_chosen(self, tab: int) -> None:
        self._show_tab(tab)
        self._show_last(tab)
        self.keep_place()

    def _show_tab(self, tab: int) -> None:
        blocked = self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(tab)
        self.tabs.blockSignals(blocked)
        self._stack.setCurrentIndex(tab)
        self.show_first_column(tab == DOCUMENTS)

    def _show_last(self, tab: int) -> None:
        """Each tab remembers what it showed."""
        last = self._places[tab]
        if last is None:
            self._invite()
        else:
            self.show_thing(last)

    def _on_thing_shown(self, found: Found) -> None:
        tab = GLOSSARY if found.kind is Kind.TERM else DOCUMENTS
        wish = self.pane.wish
        if wish is not None:
            self._places[tab] = Place(self.name, str(found.ref), wish.lang)

    def _invite(self) -> None:
        if self.tabs.currentIndex() == GLOSSARY:
            self.pane.show_message(self.tr("Choose a term to read its meaning."))
        else:
            self.pane.show_message(
                self.tr("Choose a document to read its record."),
                self.tr(
                    "A record says what a publication is and where to find it; it is not the "
                    "publication itself."
                ),
            )


def _by_year(row: DocumentRow) -> tuple[int, str]:
    year = row.brief.year
    return (_LATE - year if year is not None else _LATE, row.brief.title.casefold())
