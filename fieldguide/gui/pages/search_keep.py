# SPDX-License-Identifier: Apache-2.0
"""The search page's question as a bookmark: a button above the results, and Ctrl+D in the box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QToolButton, QWidget

from fieldguide.gui.context import Message
from fieldguide.gui.icons import icon
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.list_page import ListPage
from fieldguide.gui.pages.search_results import Result
from fieldguide.services import arranging, finding, keeping

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldguide.gui.context import Context
    from fieldguide.gui.models.rows import Row
    from fieldguide.personal.records import Bookmark
    from fieldguide.search.answers import Filters


class KeepsSearch(ListPage[Result]):
    """A page of results whose question can be kept."""

    def __init__(
        self, context: Context, draw: Callable[[Result], Row], parent: QWidget | None
    ) -> None:
        super().__init__(context, draw, parent, filtered=False)
        self.keep_button = QToolButton(self.column)
        self.keep_button.setProperty("kind", "header")
        self.keep_button.setIcon(icon("bookmark", context.theme))
        self.keep_button.clicked.connect(self.keep_question)
        self.column.add_tool(self.keep_button)
        self.restyle_button()
        context.theme.changed.connect(self.restyle_button)

    def question(self) -> tuple[str, Filters]:
        """What is asked, and what narrows it."""
        raise NotImplementedError  # each page has its own; Qt's metaclass allows no ABC

    @property
    def has_question(self) -> bool:
        """Whether anything is asked."""
        return bool(self.question()[0].strip())

    def keep_question(self) -> None:
        """Keep it, with what narrows it; say so, with a way back."""
        guide, (text, narrowed) = self.context.guide, self.question()
        if not text.strip():
            return

        def answer(kept: tuple[Bookmark, bool]) -> None:
            mark, new = kept
            if not new:
                said = self.tr("The search “{0}” is among your bookmarks already.")
                self.context.tell(Message(said.format(mark.ref.id)))
                return
            self.context.tell(
                Message(
                    self.tr("The search “{0}” is among your bookmarks now.").format(mark.ref.id),
                    action=self.tr("Undo"),
                    on_action=lambda: self._take_back(mark.uid),
                )
            )

        ask(
            self.context,
            "keep-search",
            lambda: keeping.add_search(guide, finding.whole_text(text, narrowed), self),
            answer,
        )

    def name_keep_button(self) -> None:
        """Words."""
        said = self.tr("Bookmark this search (Ctrl+D in the search box)")
        self.keep_button.setToolTip(said)
        self.keep_button.setAccessibleName(said)

    def restyle_button(self) -> None:
        """Take sizes again."""
        px = self.context.theme.px
        self.keep_button.setIconSize(QSize(px(16), px(16)))

    def _take_back(self, uid: str) -> None:
        guide = self.context.guide
        ask(
            self.context,
            "remove",
            lambda: arranging.remove_bookmarks(guide, [uid], self),
            lambda _removed: None,
        )
