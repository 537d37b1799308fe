# SPDX-License-Identifier: Apache-2.0
"""Search: facets, results and the reader. The question itself is typed in the box at the top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from fieldguide.base.jobs import Work
from fieldguide.gui.models.facets import HEADING, TICKED, FacetsModel
from fieldguide.gui.models.topic_tree import COUNT
from fieldguide.gui.pages.found import Wish
from fieldguide.gui.pages.going import detail_of, make_detail
from fieldguide.gui.pages.list_page import Column
from fieldguide.gui.pages.search_keep import KeepsSearch
from fieldguide.gui.pages.search_lines import SearchLines
from fieldguide.gui.pages.search_results import NotesBeside, ResultRows, name_of, search
from fieldguide.gui.pages.search_words import SECTIONS, filters_of, sections
from fieldguide.gui.place import Place
from fieldguide.gui.widgets.counted import FacetList
from fieldguide.gui.widgets.fold import FoldButton, narrow_words
from fieldguide.gui.widgets.panel import Panel
from fieldguide.search.answers import FacetCounts, Filters, SearchAnswer
from fieldguide.services import finding
from fieldguide.services.noting import NoteAnswer, NoteHit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from fieldguide.base.errors import FieldGuideError
    from fieldguide.gui.context import Context

STEP = 20
"""So many results are fetched at once; more when the list is at its end."""
COUNT_AFTER_MS = 40
"""The counts wait until the results are drawn: two threads of Python would share one lock."""
PREVIEW_AFTER_MS = 120
"""The reader waits this long for the next key before it shows the first result."""


class SearchPage(KeepsSearch):
    """Three columns."""

    name = "search"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._rows = ResultRows()
        super().__init__(context, self._rows.draw, parent)
        self._query = ""
        self._wanted = ""
        self._answer: SearchAnswer | None = None
        self._counts = FacetCounts()
        self._fetching = False
        self.facets = FacetsModel(self)
        self.facet_list = FacetList(context.theme, COUNT, HEADING, TICKED)
        self.facet_list.setModel(self.facets)
        self.facet_list.toggled.connect(self.facets.toggle)
        self.facets.ticked.connect(self._on_ticked)
        self.facet_panel = Panel(context.theme)
        self.facet_panel.set_body(self.facet_list)
        self._lines = SearchLines()
        self._lines.taken.connect(self._take_suggestion)
        self._lines.notes_wanted.connect(lambda text: context.go(Place("notes", query=text)))
        self.column.add_above(self._lines)
        self._notes = NotesBeside(context, self.column, self._lines)
        self._notes.counted.connect(lambda: self._show_counts(self._counts))
        self._preview = QTimer(self, singleShot=True, interval=PREVIEW_AFTER_MS)
        self._preview.timeout.connect(self._show_preview)
        self._counting = QTimer(self, singleShot=True, interval=COUNT_AFTER_MS)
        self._counting.timeout.connect(self._ask_beside)
        self.column.list.verticalScrollBar().valueChanged.connect(self._fetch_on)
        self.narrow_button = FoldButton()
        self.column.add_tool(self.narrow_button)
        self.lay_out(
            Column(self.facet_panel, 220, 200, 150),
            Column(self.column, 430, 330, 180),
            Column(self.pane, 646, 420, 260),
            fold=self.narrow_button,
        )
        self.retranslate()

    def make_ready(self) -> None:
        """Load the search, unless a question did."""
        if self.loaded:
            return
        guide = self.context.guide
        job = self.context.runner.job(
            Work("search-ready", lambda _report, _cancel: finding.make_ready(guide)),
        )
        # The first question will say what is wrong.
        job.failed.connect(lambda _trouble: None)
        job.start()

    def open(self, place: Place) -> None:
        """Ask the place's question. While the user goes on typing, what is ticked stays ticked."""
        chosen = {name: detail_of(place, name) for name in SECTIONS}
        before = self._filters()
        if any(chosen.values()) or not self.isVisible():
            self.facets.clear()
            for name, values in chosen.items():
                self.facets.choose(name, frozenset(values.split(",")) if values else frozenset())
            self._name_button()
        if self._filters() != before:
            self._answer = None
        self._wanted = place.ref
        self.set_query(place.query)

    def set_query(self, text: str) -> None:
        """Ask another question; the answer to the last one counts."""
        self.loaded = True
        if text != self._query or self._answer is None:
            self._query = text
            self._preview.stop()
            self._counting.stop()
            self.load()
        elif self._wanted:
            self.column.select(self._wanted)
            self._show_hit(self._wanted)

    def place(self) -> Place:
        """The question, what narrows it, and the result that is shown."""
        wish = self.pane.wish
        chosen = {name: ",".join(sorted(self.facets.chosen(name))) for name in SECTIONS}
        ref = wish.ref if wish is not None else ""
        return Place(self.name, ref=ref, query=self._query, detail=make_detail(**chosen))

    def load(self) -> None:
        """Ask the question, then for the counts."""
        self._ask(STEP)

    def reload(self) -> None:
        """Ask again: the texts or their languages changed. The user stays where they are."""
        if self.loaded:
            self._ask(max(STEP, self._notes.before()), keep=self.wanted())

    def _ask(self, limit: int, keep: str = "") -> None:
        if not self._query.strip():
            self._answer = None
            self._notes.begin(None)
            self.column.set_records(())
            self._say_nothing_asked()
            return
        guide, query, narrowed = self.context.guide, self._query, self._filters()
        self.column.states.start_loading()
        job = self.context.runner.job(
            Work("search", lambda _r, cancel: search(guide, query, narrowed, limit, cancel)),
            latest="search",
        )
        job.succeeded.connect(lambda found: self._show_answer(*found, keep=keep))
        job.failed.connect(self._on_failed)
        job.start()

    def _ask_beside(self) -> None:
        """Ask for what stands beside the results: the counts, and which have a star."""
        if self._answer is not None:
            self._count(self._answer)
            self._notes.ask(self._answer)
            self.refresh_stars()

    def _count(self, answer: SearchAnswer) -> None:
        """Ask what each choice would leave of what is shown, be it the suggestion's answer."""
        guide, narrowed = self.context.guide, self._filters()
        query = answer.answered
        job = self.context.runner.job(
            Work(
                "counts", lambda _r, cancel: finding.counts(guide, query, narrowed, cancel=cancel)
            ),
            latest="search-counts",
        )
        job.succeeded.connect(self._show_counts)
        # The results say already what went wrong.
        job.failed.connect(lambda _trouble: None)
        job.start()

    def step(self, by: int) -> None:
        """Up and Down in the search box move in the results."""
        self.column.step(by)

    def focus_first(self) -> None:
        """The results, the first one current."""
        if not self.column.current():
            self.column.step(0)
        self.column.list.setFocus()

    def glimpse(self) -> list[tuple[str, list[str]]]:
        """Nothing: what somebody searched for is their own."""
        return []

    def refresh_stars(self) -> None:
        """Bookmarked results have their star."""
        if self._answer is not None:
            super().refresh_stars()

    def retranslate(self) -> None:
        """Words, and everything that has a language."""
        self.facet_panel.set_title(self.tr("Narrow down"))
        self.facet_list.setAccessibleName(self.tr("Narrow down"))
        self._name_button()
        self.name_keep_button()
        self.facet_list.setAccessibleDescription(self.tr("Space ticks a choice"))
        self.column.set_name(self.tr("Results"))
        self.column.set_words(
            empty=self.tr("Nothing was found."),
            empty_hint=self.tr("Try fewer or other words, or take back what narrows the search."),
        )
        self._show_counts(self._counts)
        self.pane.reload()
        self.reload()

    def question(self) -> tuple[str, Filters]:
        """What is asked, and what is ticked."""
        return self._query, self._filters()

    def _filters(self) -> Filters:
        return filters_of(self.facets.chosen)

    def _show_answer(self, answer: SearchAnswer, notes: NoteAnswer | None, *, keep: str) -> None:
        self._answer = answer
        self._notes.begin(notes)
        records = (*answer.results, *(notes.hits if notes is not None else ()))
        # What follows those that match is no result: a line above says what it is.
        count = answer.whole + (notes.count if notes is not None else 0)
        total = self.tr("%n result(s)", "", count)
        self.column.set_name(self.tr("More than {0}").format(total) if answer.capped else total)
        self.column.set_note(self.tr("{0} ms").format(round(answer.took_ms)))
        self._lines.show_answer(answer)
        wanted = self._wanted or keep
        self.column.set_records(records, keep=wanted)
        # A list that is shown with the focus makes its first row current, but does not select it.
        if records and not self.column.list.selectionModel().hasSelection():
            self.column.select(self.column.current() or name_of(records[0]))
        self._counting.start()
        if not records:
            self.pane.show_message("")
        elif wanted:
            self._show_preview()
        else:
            self._preview.start()

    def _show_counts(self, counts: FacetCounts) -> None:
        self._counts = counts
        self.facets.set_sections(sections(counts, self._notes.count))

    def _show_preview(self) -> None:
        self._show_hit(self.column.current())

    def _show_hit(self, ref: str) -> None:
        hit = next((hit for hit in self.column.records() if name_of(hit) == ref), None)
        if hit is None or self._answer is None:
            return
        if isinstance(hit, NoteHit):
            self._rows.preview(self.pane, hit, self.context.go)
            return
        # From the hits in the title on to the first one in the text, if it has any.
        skip = len(hit.title_marks) if hit.first_hit else 0
        lang = hit.lang if hit.fallback else ""
        self.pane.show_wish(Wish(ref, lang, self._answer.words, skip))

    def _on_chosen(self, ref: str) -> None:
        if ref:
            self._preview.stop()
            self._wanted = ref
            self._show_hit(ref)
            self.keep_place()

    def _name_button(self) -> None:
        ticked = sum(len(self.facets.chosen(name)) for name in SECTIONS)
        self.narrow_button.set_words(narrow_words(self.tr("Narrow down"), ticked))

    def _on_ticked(self) -> None:
        self._name_button()
        self._wanted = ""
        self.load()
        self.keep_place()

    def _on_failed(self, trouble: FieldGuideError) -> None:
        self.column.states.show_trouble(trouble, self.load)

    def _fetch_on(self, value: int) -> None:
        """More results when the list is at its end."""
        answer, bar = self._answer, self.column.list.verticalScrollBar()
        have = self._notes.before()
        if answer is None or self._fetching or have >= answer.total or value < bar.maximum():
            return
        guide, query, narrowed = self.context.guide, self._query, self._filters()
        self._fetching = True

        def go_on(more: SearchAnswer) -> None:
            if self._answer is answer:
                self.column.add_records(more.results)
                self._notes.add(answer)

        job = self.context.runner.job(
            Work(
                "search-on",
                lambda _r, cancel: finding.search(
                    guide, query, narrowed, limit=STEP, offset=have, cancel=cancel
                ),
            )
        )
        job.succeeded.connect(go_on)
        job.failed.connect(self.context.tell)
        job.finished.connect(self._on_fetched)
        job.start()

    def _on_fetched(self) -> None:
        self._fetching = False

    def _take_suggestion(self) -> None:
        if self._answer is not None and self._answer.suggestion is not None:
            self.context.go(Place(self.name, query=self._answer.suggestion))

    def _say_nothing_asked(self) -> None:
        self._lines.hide()
        self.column.set_name(self.tr("Results"))
        self.column.set_note("")
        self.column.states.show_message(self.tr("Type what you look for in the box above."))
        self.pane.show_message("")
        self._show_counts(FacetCounts())
