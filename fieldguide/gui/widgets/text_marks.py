# SPDX-License-Identifier: Apache-2.0
"""The marked hits of a search or of find in a text, and the walk from one to the next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from fieldguide.gui.text_search import FoldedText
from fieldguide.gui.widgets.wrapped import utf16_offset

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from fieldguide.gui.theme import Theme

LONG, LATER_MS = 20_000, 30
"""Above so many letters the text is shown first and marked then: marks far below have all of it
laid out."""


@dataclass(frozen=True, slots=True)
class Ground:
    """A marked passage: from, to, the name of its colour, and whether a note is on it."""

    start: int
    end: int
    color: str
    lined: bool = False


class TextMarks(QObject):
    """What is marked in one text view.

    Signals:
        changed: Which hit is the current one, from 1 (0: none), of how many (payload: both).
    """

    changed = Signal(int, int)

    def __init__(
        self, view: QTextEdit, theme: Theme, scroll_to: Callable[[int, bool], bool]
    ) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._scroll_to = scroll_to
        self._hits: list[tuple[int, int]] = []
        self._grounds: list[Ground] = []
        self._current = -1
        self._skipped = 0
        self._goes = True
        self._words: tuple[str, ...] = ()
        self._found_text = ""
        self._scrolled = -1
        view.verticalScrollBar().rangeChanged.connect(lambda *_: self.stay())
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER_MS)
        self._later.timeout.connect(self._mark_late)

    @property
    def count(self) -> int:
        """How many hits are marked."""
        return len(self._hits)

    def mark_words(self, words: Iterable[str], *, skip: int = 0, go: bool = True) -> None:
        """Mark the words of a search.

        Args:
            words: What to mark.
            skip: The current hit is the one after so many, those of the title, say; if there is
                one.
            go: Scroll to it.
        """
        self._words = tuple(words)
        self._found_text = ""
        self._skipped = skip
        self._goes = go
        if self._words and self._view.document().characterCount() > LONG:
            self._later.start()
        else:
            self.renew()

    def forget_words(self) -> None:
        """Mark nothing, now or in the next text."""
        self._words, self._found_text = (), ""
        self._later.stop()
        self.renew()

    def set_grounds(self, grounds: list[Ground]) -> None:
        """Draw marked passages, below the hits of a search."""
        if grounds or self._grounds:
            self._grounds = grounds
            self.show()

    def find_text(self, text: str) -> int:
        """Mark every place where `text` stands, and say how many there are."""
        self._found_text = text
        self._goes = True
        self.renew()
        return len(self._hits)

    def step(self, by: int) -> None:
        """Go to the next hit (1) or the one before (-1), round and round."""
        if self._hits:
            self._current = (self._current + by) % len(self._hits)
            self.show()
            self._scroll()

    def drop(self) -> None:
        """The text is about to go."""
        self._hits, self._current = [], -1
        self._grounds = []
        self._scrolled = -1
        self._view.setExtraSelections([])

    def stay(self) -> None:
        """The text was laid out anew, or further: the hit stays where it was scrolled to.

        Unless the user went on meanwhile. Without this the place would hang on how far Qt had come
        with a long text when the hit was looked up, and on whether its scroll bar was there yet.
        """
        if self._current >= 0 and self._view.verticalScrollBar().value() == self._scrolled:
            self._scroll(always=True)

    def renew(self) -> None:
        """Look for the same again: the text is another now."""
        text = self._view.document().toPlainText() if self._found_text or self._words else ""
        folded = FoldedText(text) if text else None
        found: list[tuple[int, int]] = []
        if folded is not None:
            found = (
                folded.find_text(self._found_text)
                if self._found_text
                else folded.find_words(self._words)
            )
        self._hits = [(utf16_offset(text, start), utf16_offset(text, end)) for start, end in found]
        self._begin()

    def show(self) -> None:
        """Draw the marks, in the colours of now."""
        colors = self._theme.colors
        made = [self._on_ground(ground) for ground in self._grounds]
        for at, (start, end) in enumerate(self._hits):
            look = QTextCharFormat()
            current = at == self._current and bool(self._found_text)
            look.setBackground(QColor(colors.current_mark if current else colors.mark))
            look.setForeground(QColor(colors.on_mark))
            one = QTextEdit.ExtraSelection()
            one.cursor = self._cursor(start, end)
            one.format = look
            made.append(one)
        self._view.setExtraSelections(made)
        self.changed.emit(self._current + 1, len(self._hits))

    def _on_ground(self, ground: Ground) -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        look.setBackground(QColor(getattr(self._theme.colors, ground.color)))
        if ground.lined:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        one = QTextEdit.ExtraSelection()
        one.cursor = self._cursor(ground.start, ground.end)
        one.format = look
        return one

    def _mark_late(self) -> None:
        bar = self._view.verticalScrollBar()
        place = bar.value()
        self.renew()
        if place:
            # The user went on reading meanwhile.
            bar.setValue(place)

    def _begin(self) -> None:
        skipped = 0 if self._found_text or self._skipped >= len(self._hits) else self._skipped
        self._current = skipped if self._hits else -1
        self.show()
        if self._goes:
            self._scroll()

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _scroll(self, *, always: bool = False) -> None:
        if self._current >= 0:
            bar = self._view.verticalScrollBar()
            scrolled = self._scroll_to(self._hits[self._current][0], always)
            self._scrolled = bar.value() if scrolled else -1
