# SPDX-License-Identifier: Apache-2.0
"""What stands above the results of a search: what could not be used, and what may be meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from fieldguide.gui.pages.search_words import problem_words
from fieldguide.gui.pages.sheet import words_label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fieldguide.search.answers import SearchAnswer
    from fieldguide.services.noting import NoteAnswer

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

    def show_notes(self, found: NoteAnswer) -> None:
        """Say how many of the user's notes have the words of the question, and lead to them."""
        self._words = found.text
        self.notes.setText(self.tr("%n of your notes have these words", "", found.count))
        self.notes.setVisible(bool(found.count))
        if found.count:
            self.show()


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
