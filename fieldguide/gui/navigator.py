# SPDX-License-Identifier: Apache-2.0
"""Going from place to place: pages made when first needed, the history, in and out of search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Signal
from shiboken6 import delete

from fieldguide.gui.history import History
from fieldguide.gui.page import Page
from fieldguide.gui.place import Place
from fieldguide.gui.registry import LOCKED, Registry, imports, page_class

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QStackedWidget

    from fieldguide.gui.context import Context

SKIM_MS = 700
"""Rows passed quicker than this were not read: they are no places of their own."""


class Navigator(QObject):
    """Knows where the user is and was.

    Signals:
        moved: Another place is shown (payload: Place).
        page_shown: Another page is in front (payload: Page).
        reader_changed: What the page in front shows to read is another now.
    """

    moved = Signal(object)
    page_shown = Signal(object)
    reader_changed = Signal()

    def __init__(self, stack: QStackedWidget, registry: Registry) -> None:
        super().__init__(stack)
        self._stack = stack
        self._registry = registry
        self._context: Context | None = None
        self._pages: dict[str, Page] = {}
        self._history = History()
        self._skimming = QElapsedTimer()
        self._locked = False

    def begin(self, context: Context) -> None:
        """Pages can be made from now on."""
        self._context = context

    def steps_ahead(self, name: str) -> Iterator[Callable[[], object]]:
        """What makes a page ready before it is first shown, in steps."""
        yield from imports(self._registry, name)
        yield lambda: self._page_for(name)
        yield lambda: self._page_for(name).make_ready()

    def set_locked(self, *, locked: bool) -> None:
        """Whether the pages of the user's own data say that they are locked, from now on."""
        self._locked = locked

    def save_all(self) -> bool:
        """Put on the disk what was typed on any page; False if some of it could not be."""
        saved = [page.save() for page in self._pages.values()]
        return all(saved)

    def let_go_of_pages(self, *, locked: bool) -> None:
        """Take every page apart at once; the next ones are made when they are shown."""
        self._keep_present()
        self._locked = locked
        pages, self._pages = tuple(self._pages.values()), {}
        for page in pages:
            self._stack.removeWidget(page)
            # Not later: in between it could ask for something, and hear of it when it is gone.
            delete(page)
        self.reader_changed.emit()

    def exchange_history(self, history: History | None) -> History:
        """Go on with another history, or with none; the one before is given back."""
        before, self._history = self._history, history or History()
        return before

    @property
    def page(self) -> Page | None:
        """The page in front; None before the first."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    @property
    def place(self) -> Place | None:
        """Where the user is."""
        return self._history.present

    @property
    def can_go_back(self) -> bool:
        """Whether there is a way back."""
        return self._history.can_go_back

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a way forward."""
        return self._history.can_go_forward

    def go(self, place: Place, *, focus: bool = True) -> None:
        """Go to `place`, with an entry in the history."""
        if self._context is None:
            return
        self._keep_present()
        self._history.visit(place)
        self._show(place, focus=focus)

    def back(self) -> None:
        """Go one back."""
        self._keep_present()
        place = self._history.back()
        if place is not None:
            self._show(place)

    def forward(self) -> None:
        """Go one forward."""
        self._keep_present()
        place = self._history.forward()
        if place is not None:
            self._show(place)

    def ask(self, text: str) -> None:
        """The question in the search box is `text` now; an empty one leaves the search."""
        if text.strip():
            self.go(Place("search", query=text), focus=False)
        else:
            self.leave_search(focus=False)

    def leave_search(self, *, focus: bool = True) -> None:
        """Go back to where the user was before searching."""
        present = self.place
        if present is None or present.page != "search":
            if focus and self.page is not None:
                self.page.focus_first()
            return
        place = self._history.before_search() or Place("home")
        self._history.visit(place)
        self._show(place, focus=focus)

    def _keep_present(self) -> None:
        page = self.page
        if page is not None:
            self._history.amend(page.place())

    def _show(self, place: Place, *, focus: bool = True) -> None:
        page = self._page_for(place.page)
        another = page is not self.page
        page.open(place)
        if another:
            self._stack.setCurrentWidget(page)
            self.page_shown.emit(page)
        self.moved.emit(place)
        self.reader_changed.emit()
        if focus:
            page.focus_first()

    def _page_for(self, name: str) -> Page:
        if self._locked and name in LOCKED:
            name = "locked"
        key = self._registry[name]
        if key not in self._pages:
            assert self._context is not None  # noqa: S101 - `go` looked before
            page = page_class(self._registry, name)(self._context)
            # Methods, not lambdas: Qt lets go of them when the window goes before its pages do.
            page.place_changed.connect(self._on_place_changed)
            page.reader_changed.connect(self._on_reader_changed)
            self._pages[key] = page
            self._stack.addWidget(page)
        return self._pages[key]

    def _on_place_changed(self, place: Place) -> None:
        if self.sender() is not self.page:
            return
        quick = self._skimming.isValid() and self._skimming.elapsed() < SKIM_MS
        present = self.place
        self._skimming.restart()
        if quick and present is not None and present.page == place.page:
            self._history.amend(place)
        else:
            self._history.visit(place)
        self.moved.emit(place)

    def _on_reader_changed(self) -> None:
        if self.sender() is self.page:
            self.reader_changed.emit()
