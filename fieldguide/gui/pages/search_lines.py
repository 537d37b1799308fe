# SPDX-License-Identifier: Apache-2.0
"""What stands above the results of a search: what could not be used, and what may be meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.search_words import problem_words
from fieldguide.gui.pages.sheet import words_label
from fieldguide.services import noting

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from fieldguide.gui.context import Context
    from fieldguide.search.answers import SearchAnswer, Where

translate = QCoreApplication.translate


class SearchLines(QWidget):
    """A sentence, a suggestion, the user's notes; hidden while there is none of them.

    Signals:
        taken: The suggestion is to be searched for.
        notes_wanted: The user's notes with the words are to be shown (payload: the words).
    """

    taken = Signal()
    notes_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint, self.suggestion = words_label(kind="muted"), QPushButton()
        self.notes, self._words = QPushButton(), ""
        for button in (self.suggestion, self.notes):
            button.setProperty("kind", "link")
            button.setAutoDefault(True)
        self.suggestion.clicked.connect(self.taken)
        self.notes.clicked.connect(lambda: self.notes_wanted.emit(self._words))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 8)
        for widget in (self.hint, self.suggestion, self.notes):
            column.addWidget(widget)
            widget.hide()
        self.hide()

    def show_answer(self, answer: SearchAnswer) -> None:
        """Say what the answer has to say beside its results."""
        said = [problem_words(problem) for problem in answer.problems]
        said += _found_words(answer)
        if answer.suggestion is not None:
            self.suggestion.setText(
                translate("SearchPage", "Did you mean “{0}”?").format(
                    answer.suggestion.replace("&", "&&")
                )
            )
        self.suggestion.setVisible(answer.suggestion is not None)
        self.hint.setText("\n".join(said))
        self.hint.setVisible(bool(said))
        self.notes.hide()
        self.setVisible(bool(said) or answer.suggestion is not None)

    def ask_notes(self, context: Context, text: str, where: Collection[Where]) -> None:
        """Ask how many of the user's notes have the words of a question, and say it.

        A question for the notes has no other results, so that is said of none as well.
        """
        guide = context.guide

        def answer(found: tuple[tuple[str, int], bool]) -> None:
            (self._words, count), asked = found
            if count or asked:
                self.notes.setText(self.tr("%n of your notes have these words", "", count))
                self.notes.show()
                self.show()

        ask(
            context,
            "search-notes",
            lambda: (noting.matching(guide, text), noting.is_asked(guide, text, where)),
            answer,
            # The results are there all the same.
            lambda _trouble: None,
            latest="search-notes",
        )


def _found_words(answer: SearchAnswer) -> Iterator[str]:
    """What the results are, where they are not simply what was asked for."""
    if answer.answered != answer.query:
        yield translate("SearchPage", "Nothing was found for “{0}”.").format(answer.query)
    elif answer.suggestion is not None:
        yield translate(
            "SearchPage",
            "“{0}” was found only in another form or as a related word. Below that follows what"
            " “{1}” finds.",
        ).format(answer.query, answer.suggestion)
        return
    if answer.whole < answer.total:
        yield (
            translate(
                "SearchPage",
                "Few texts have all these words. More below have some of them, or similar words.",
            )
            if answer.whole
            else translate(
                "SearchPage",
                "No text has all these words. These have some of them, or similar words.",
            )
        )
