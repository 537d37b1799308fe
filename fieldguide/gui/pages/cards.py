# SPDX-License-Identifier: Apache-2.0
"""First minutes: short cards for when something has just happened, in large print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from fieldguide.gui.page import Page
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.going import detail_of
from fieldguide.gui.pages.reading import ReadingPane
from fieldguide.gui.pages.sheet import SheetPage, clear_layout, words_label
from fieldguide.gui.place import Place
from fieldguide.gui.widgets.text_button import TextButton
from fieldguide.gui.wording import words_for
from fieldguide.services import reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from fieldguide.base.changes import Change
    from fieldguide.base.errors import FieldGuideError
    from fieldguide.catalogue.views import EntryRow
    from fieldguide.gui.context import Context
    from fieldguide.gui.widgets.reader import ReaderView

LARGER = 1.25
SHEET, TWO = 1_040, 860
"""How wide the cards are at most, and from which width on two stand beside each other."""


class CardsPage(Page):
    """A list of big buttons; then one card."""

    name = "card"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.choice = _Choice(context, self._choose)
        self.pane = ReadingPane(context, enlarge=LARGER)
        self.back = QPushButton()
        self.back.setProperty("kind", "large")
        self.back.setAutoDefault(True)
        self.back.clicked.connect(lambda: context.go(Place(self.name)))
        card = QWidget()
        column = QVBoxLayout(card)
        column.setContentsMargins(44, 16, 44, 0)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.pane, 1)
        self._card = card
        self._stack = QStackedWidget()
        self._stack.addWidget(self.choice)
        self._stack.addWidget(card)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.pane.shown.connect(lambda _found: self.reader_changed.emit())
        self.pane.emptied.connect(self.reader_changed)
        self.retranslate()

    def open(self, place: Place) -> None:
        """Show all cards, or one."""
        if place.ref:
            self.pane.show_ref(place.ref, place.lang, mark=detail_of(place, "mark"))
            self._stack.setCurrentWidget(self._card)
        else:
            self.choice.load()
            self._stack.setCurrentWidget(self.choice)

    def place(self) -> Place:
        """The card that is shown."""
        wish = self.pane.wish
        if self._stack.currentWidget() is self.choice or wish is None:
            return Place(self.name)
        return Place(self.name, wish.ref, wish.lang)

    def reader(self) -> ReaderView | None:
        """The card's text."""
        shown = self._stack.currentWidget() is self._card and self.pane.found is not None
        return self.pane.reader if shown else None

    def focus_first(self) -> None:
        """The first card, or the text of the one that is shown."""
        if self._stack.currentWidget() is self._card:
            self.pane.setFocus()
        else:
            self.choice.focus_first()

    def on_change(self, change: Change) -> None:
        """Bookmark, catalogue or language changed."""
        self.pane.on_change(change)

    def retranslate(self) -> None:
        """Words."""
        self.back.setText(self.tr("All cards"))
        self.choice.retranslate()
        self.pane.reload()

    def _choose(self, ref: str) -> None:
        self.context.go(Place(self.name, ref=ref))


class _Choice(SheetPage):
    """The cards to choose from, two beside each other where there is room: all on one screen."""

    name = "card"

    def __init__(self, context: Context, choose: Callable[[str], None]) -> None:
        super().__init__(context, width=SHEET)
        self._loaded = False
        self._wants_focus = False
        self._columns = 0
        self._buttons: list[TextButton] = []
        self._choose = choose
        self._title = words_label(kind="title")
        self._lead = words_label(kind="lead")
        self._trouble = words_label(kind="muted")
        self._cards = QGridLayout()
        self._cards.setSpacing(context.theme.px(10))
        for part in (self._title, self._lead, self._trouble):
            self.sheet.addWidget(part)
        self.sheet.addSpacing(context.theme.px(10))
        self.sheet.addLayout(self._cards)
        self._trouble.hide()

    def load(self) -> None:
        guide = self.context.guide
        self._loaded = True
        ask(
            self.context,
            "cards",
            lambda: reading.cards(guide),
            self._show,
            self._fail,
            latest="cards",
        )

    def focus_first(self) -> None:
        item = self._cards.itemAt(0)
        widget = item.widget() if item is not None else None
        # Before the answer is here there is nothing to give the focus to.
        self._wants_focus = widget is None
        if widget is not None:
            widget.setFocus()

    def retranslate(self) -> None:
        self._title.setText(self.tr("First minutes"))
        self._lead.setText(
            self.tr(
                "Something has just happened. Choose what is nearest: each card is one page of "
                "what to do now."
            )
        )
        if self._loaded:
            self.load()

    def _show(self, rows: tuple[EntryRow, ...]) -> None:
        had_focus = self.focusWidget() is not None and self.isVisible()
        clear_layout(self._cards)
        self._buttons.clear()
        self._trouble.setText(self.tr("There are no cards in the packs on this laptop."))
        self._trouble.setVisible(not rows)
        for row in rows:
            button = TextButton(self.context.theme, row.title, row.teaser, tile=True, large=True)
            button.clicked.connect(lambda _checked=False, ref=str(row.ref): self._choose(ref))
            self._buttons.append(button)
        self._place()
        if had_focus or self._wants_focus or self.window().focusWidget() is None:
            self.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is room for two beside each other, or no more."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        columns = 2 if self.width() >= self.context.theme.px(TWO) else 1
        if columns == self._columns and self._cards.count() == len(self._buttons):
            return
        self._columns = columns
        for at, button in enumerate(self._buttons):
            self._cards.addWidget(button, at // columns, at % columns)
        for column in range(2):
            self._cards.setColumnStretch(column, 1 if column < columns else 0)

    def _fail(self, trouble: FieldGuideError) -> None:
        clear_layout(self._cards)
        self._buttons.clear()
        self._trouble.setText(str(words_for(trouble)))
        self._trouble.show()
