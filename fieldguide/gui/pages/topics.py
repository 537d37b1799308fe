# SPDX-License-Identifier: Apache-2.0
"""Topics: the tree, the entries of the chosen topic, and the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.catalogue.views import EntryRow, EntryView, TopicView
from fieldguide.content.ids import Ref
from fieldguide.gui.models.topic_tree import COUNT, Deliver, TopicTreeModel
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.columns import Order
from fieldguide.gui.pages.drawing import entry_row, publisher_line
from fieldguide.gui.pages.going import detail_of, make_detail
from fieldguide.gui.pages.list_page import Column, ListPage
from fieldguide.gui.place import Place
from fieldguide.gui.reader_html import words
from fieldguide.gui.widgets.counted import CountTree
from fieldguide.gui.widgets.fold import FoldButton
from fieldguide.gui.widgets.panel import Panel
from fieldguide.services import reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QWidget

    from fieldguide.base.errors import FieldGuideError
    from fieldguide.gui.context import Context
    from fieldguide.gui.pages.found import Found

_LATE = 9_999


class TopicsPage(ListPage[EntryRow]):
    """Three columns."""

    name = "topics"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, entry_row, parent)
        self._topic: Ref | None = None
        self._topic_title = ""
        self._following = False
        self._came_by_link = False
        self.tree_model = TopicTreeModel(self._fetch, self)
        self.tree = CountTree(context.theme, COUNT)
        self.tree.setModel(self.tree_model)
        self.tree_panel = Panel(context.theme)
        self.tree_panel.set_body(self.tree)
        self.tree.selectionModel().currentChanged.connect(self._on_topic_chosen)
        self.tree.opened.connect(lambda _index: self.column.list.setFocus())
        self.tree_model.revealed.connect(self._on_revealed)
        self.pane.shown.connect(self._on_thing_shown)
        self.column.shown_changed.connect(self._show_count)
        self.topic_button = FoldButton(title=True)
        self.column.set_lead(self.topic_button)
        self.tree.clicked.connect(self._on_topic_clicked)
        self.lay_out(
            Column(self.tree_panel, 250, 220, 150),
            Column(self.column, 350, 320, 180),
            Column(self.pane, 696, 420, 260),
            fold=self.topic_button,
        )
        self.retranslate()

    def open(self, place: Place) -> None:
        """Show a topic, an entry, or what was shown here last."""
        topic = detail_of(place, "topic")
        if not self.loaded:
            self.loaded = True
            self._topic = Ref.parse(topic) if topic else None
            self._load_tree()
            self.load(keep=place.ref)
        elif topic and Ref.parse(topic) != self._topic:
            self._set_topic(Ref.parse(topic), keep=place.ref)
        self._reveal()
        if place.ref:
            self._came_by_link = not topic
            self.show_thing(place)
        elif self.pane.wish is None:
            self._invite()

    def place(self) -> Place:
        """The topic and the entry."""
        wish = self.pane.wish
        topic = str(self._topic) if self._topic is not None else ""
        if wish is None:
            return Place(self.name, detail=make_detail(topic=topic))
        return Place(self.name, wish.ref, wish.lang, detail=make_detail(topic=topic))

    def load(self, keep: str = "") -> None:
        """Ask for the entries of the chosen topic, or of all topics."""
        guide, topic = self.context.guide, self._topic
        wanted = keep or self.column.current()

        def question() -> tuple[str, tuple[EntryRow, ...]]:
            title = reading.topic_trail(guide, topic)[-1].title if topic is not None else ""
            return title, reading.topic_entries(guide, topic)

        def answer(found: tuple[str, tuple[EntryRow, ...]]) -> None:
            self._topic_title = found[0]
            self._name_column()
            self.column.set_records(found[1], keep=wanted)
            self.refresh_stars()

        self.column.states.start_loading()
        ask(self.context, "entries", question, answer, self._on_list_failed, latest="topic-entries")

    def reload(self) -> None:
        """The catalogue or a language changed."""
        if self.loaded:
            self._load_tree()
            self.load()
            self._reveal()

    def focus_first(self) -> None:
        """The tree, or the list once a topic is chosen."""
        (self.tree if self._topic is None else self.column.list).setFocus()

    def glimpse(self) -> list[tuple[str, list[str]]]:
        """The root topics, and the list."""
        roots = [
            str(self.tree_model.index(row, 0).data()) for row in range(self.tree_model.rowCount())
        ]
        return [(self.tree_panel.title(), roots), *super().glimpse()]

    def retranslate(self) -> None:
        """Words, and everything that has a language."""
        self.tree_panel.set_title(self.tr("Topics"))
        self.tree.setAccessibleName(self.tr("Topics"))
        self.tree.setAccessibleDescription(
            self.tr("Right opens a topic, Left closes it, Enter goes to its entries")
        )
        self.column.set_words(
            empty=self.tr("There is nothing in this topic yet."),
            filter_hint=self.tr("Filter this list"),
        )
        self.column.set_orders(
            (
                Order("main", self.tr("Main order")),
                Order("title", self.tr("Title"), lambda row: row.title.casefold()),
                Order("year", self.tr("Newest first"), _by_year),
                Order("kind", self.tr("Kind"), _by_kind),
            )
        )
        self._name_column()
        if self.pane.wish is None and self.loaded:
            self._invite()
        self.pane.reload()
        self.reload()

    def _fetch(self, ref: Ref | None, deliver: Deliver) -> None:
        guide = self.context.guide

        def question() -> Sequence[TopicView]:
            return reading.topic_roots(guide) if ref is None else reading.topic_children(guide, ref)

        def failed(trouble: FieldGuideError) -> None:
            deliver(None)
            self.context.tell(trouble)

        ask(self.context, "topics", question, deliver, failed)

    def _load_tree(self) -> None:
        guide = self.context.guide
        self.tree_model.reload()

        def answer(count: int) -> None:
            self.tree_panel.set_note(self.tr("%n document(s)", "", count))

        ask(
            self.context,
            "documents",
            lambda: len(reading.documents(guide)),
            answer,
            latest="topics-documents",
        )

    def _set_topic(self, topic: Ref | None, keep: str = "") -> None:
        self._topic = topic
        self.load(keep)

    def _reveal(self) -> None:
        """Show the chosen topic in the tree, wherever it is."""
        guide, topic = self.context.guide, self._topic
        if topic is None:
            return

        def answer(trail: tuple[TopicView, ...]) -> None:
            self.tree_model.reveal([step.ref for step in trail])

        ask(
            self.context,
            "trail",
            lambda: reading.topic_trail(guide, topic),
            answer,
            lambda _trouble: None,
            latest="topic-trail",
        )

    def _on_revealed(self, index: QModelIndex) -> None:
        self._following = True
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)
        self._following = False

    def _on_topic_clicked(self, index: QModelIndex) -> None:
        """A click in the folded tree chooses; what can be opened is opened beside."""
        if not self.tree_model.hasChildren(index) and self.close_drawer():
            self.column.list.setFocus()

    def _on_topic_chosen(self, index: QModelIndex) -> None:
        topic = self.tree_model.topic(index) if index.isValid() else None
        if self._following or topic is None or topic.ref == self._topic:
            return
        self.column.filter.clear()
        self._set_topic(topic.ref)
        self.keep_place()

    def _on_thing_shown(self, found: Found) -> None:
        """A link led here: show where the entry belongs, if the list does not hold it."""
        ref, view = str(found.ref), found.view
        came_by_link, self._came_by_link = self._came_by_link, False
        here = self.column.select(ref) or any(str(row.ref) == ref for row in self.column.records())
        if here and not (came_by_link and self._topic is None):
            return
        if came_by_link and isinstance(view, EntryView) and view.trails:
            self._set_topic(view.trails[0][-1].ref, keep=ref)
            self._reveal()

    def _on_list_failed(self, trouble: FieldGuideError) -> None:
        self.column.states.show_trouble(trouble, self.load)

    def _invite(self) -> None:
        self.pane.show_message(
            self.tr("Choose a topic, then an entry."), self.tr("Or type in the search box above.")
        )

    def _name_column(self) -> None:
        name = self._topic_title or self.tr("All entries")
        self.column.set_name(name)
        self.topic_button.set_words(name, self.tr("Topic: {0}").format(name))
        self._show_count()

    def _show_count(self) -> None:
        self.column.set_note(self.tr("%n entries", "", self.column.shown()))


def _by_year(row: EntryRow) -> tuple[int, int]:
    year = row.document.year if row.document is not None else None
    return (_LATE - year if year is not None else _LATE, row.order)


def _by_kind(row: EntryRow) -> tuple[str, str, int]:
    kind = words.document_kind(row.document.kind) if row.document is not None else "\uffff"
    return (kind, publisher_line(row.document), row.order)
