# SPDX-License-Identifier: Apache-2.0
"""Help: the pages of `resources/help`, in English where the window's language has none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldguide.base.errors import ContentRefused, NotFound
from fieldguide.content.rendering import Renderer
from fieldguide.gui.models.rows import Row, RowsModel
from fieldguide.gui.models.topic_tree import COUNT
from fieldguide.gui.page import Page
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.going import detail_of, make_detail
from fieldguide.gui.pages.states import StateStack
from fieldguide.gui.place import Place
from fieldguide.gui.reader_html.parts import Ink, Look, heading, page
from fieldguide.gui.widgets.confirm import ask_to_open
from fieldguide.gui.widgets.counted import CountTree
from fieldguide.gui.widgets.panel import ColumnSplitter, Panel
from fieldguide.gui.widgets.reader import ReaderView
from fieldguide.gui.widgets.reader_row import Text

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QModelIndex

    from fieldguide.gui.context import Context

ORDER = (
    "first-steps",
    "search",
    "reading",
    "bookmarks",
    "checklists",
    "notes",
    "contacts",
    "privacy",
    "updates",
    "keys",
    "for-editors",
)
"""The pages in reading order; others follow by name."""

FALLBACK = "en"


@dataclass(frozen=True)
class Topic:
    """One page of the help. `source` is its Markdown below the title."""

    name: str
    title: str
    lang: str
    source: str


class HelpPage(Page):
    """A contents list and the text."""

    name = "help"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._lang = ""
        self._wanted = ORDER[0]
        self.model: RowsModel[Topic] = RowsModel(_draw, self)
        self.contents = CountTree(context.theme, COUNT)
        self.contents.setModel(self.model)
        self.contents.setRootIsDecorated(False)
        self.column = Panel(context.theme)
        self.column.set_body(self.contents)
        self.view = ReaderView(context.theme)
        self.view.link_activated.connect(self._follow)
        self.view.trouble_met.connect(context.tell)
        self.states = StateStack(context.theme, self.view)
        splitter = ColumnSplitter()
        splitter.addWidget(self.column)
        splitter.addWidget(self.states)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([context.theme.px(220), context.theme.px(1_060)])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self.contents.selectionModel().currentChanged.connect(self._on_chosen)
        self.contents.opened.connect(lambda _index: self.view.setFocus())
        self.retranslate()

    def open(self, place: Place) -> None:
        """Show a page of the help, the first one if none is named."""
        self._wanted = detail_of(place, "page") or self._wanted
        self._load()

    def place(self) -> Place:
        """The page that is shown."""
        return Place(self.name, detail=make_detail(page=self._wanted))

    def reader(self) -> ReaderView | None:
        """The text."""
        return self.view if self.view.text is not None else None

    def panes(self) -> list[QWidget]:
        """Contents and text."""
        return [self.column, self.states]

    def focus_first(self) -> None:
        """The contents."""
        self.contents.setFocus()

    def retranslate(self) -> None:
        """Words, and the pages themselves."""
        self.column.set_title(self.tr("Help"))
        self.contents.setAccessibleName(self.tr("Help"))
        if self._lang:
            self._load()

    def _load(self) -> None:
        folder = self.context.guide.paths.resources / "help"
        lang = self.context.guide.languages().interface
        self._lang = lang

        def answer(topics: tuple[Topic, ...]) -> None:
            self.model.set_rows(topics)
            self._show(self._wanted)
            self._choose(self._wanted)

        ask(self.context, "help", lambda: read_help(folder, lang), answer, latest="help")

    def _on_chosen(self, index: QModelIndex) -> None:
        topic = self.model.record(index)
        if topic is not None and topic.name != self._wanted:
            self._wanted = topic.name
            self._show(topic.name)
            self.place_changed.emit(self.place())

    def _choose(self, name: str) -> None:
        self.contents.setCurrentIndex(self.model.index(max(0, self.model.row_of(name))))

    def _show(self, name: str) -> None:
        topic = next((topic for topic in self.model.records() if topic.name == name), None)
        if topic is None:
            self.view.clear()
            self.states.show_trouble(NotFound("no-such-thing", id=name))
            return
        try:
            html = Renderer().render(topic.source, lambda key: key).html
            self.view.show_text(
                Text(
                    ref=topic.name,
                    title=topic.title,
                    lang=topic.lang,
                    languages=(),
                    make_html=lambda look: _page(topic, html, look),
                    source=self.tr("Field Guide, help"),
                    can_cite=False,
                )
            )
        except ContentRefused as trouble:
            self.states.show_trouble(trouble)
            return
        self.states.show_content()
        self.reader_changed.emit()

    def _follow(self, link: str) -> None:
        if link.startswith("https:"):
            ask_to_open(link, self.context.theme, self)


def read_help(folder: Path, lang: str) -> tuple[Topic, ...]:
    """Every page of the help, each in `lang` if it is there."""
    names = sorted({file.stem for file in (folder / FALLBACK).glob("*.md")}, key=_order)
    topics: list[Topic] = []
    for name in names:
        for code in (lang, FALLBACK):
            file = folder / code / f"{name}.md"
            if file.is_file():
                topics.append(_topic(name, code, file.read_text(encoding="utf-8")))
                break
    return tuple(topics)


def _topic(name: str, lang: str, text: str) -> Topic:
    first, _, rest = text.strip().partition("\n")
    return Topic(name, first.removeprefix("#").strip(), lang, rest.strip())


def _order(name: str) -> tuple[int, str]:
    return (ORDER.index(name) if name in ORDER else len(ORDER), name)


def _draw(topic: Topic) -> Row:
    return Row(ref=topic.name, title=topic.title)


def _page(topic: Topic, html: str, look: Look) -> str:
    ink = Ink(look, topic.lang)
    return page(ink, [heading(topic.title, 1), html])
