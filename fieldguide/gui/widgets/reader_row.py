# SPDX-License-Identifier: Apache-2.0
"""What a reader shows, and the buttons above it. They know words, never services."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from fieldguide.content.kinds import is_rtl
from fieldguide.gui.bidi import isolated
from fieldguide.gui.reader_html import words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from fieldguide.gui.reader_html.parts import Look
    from fieldguide.gui.theme import Theme
    from fieldguide.gui.widgets.part_map import Part
    from fieldguide.gui.widgets.passage_marks import DrawnMark


Entries = tuple[tuple[str, "Callable[[], object]"], ...]
"""What a menu says, and what it does."""


@dataclass(frozen=True)
class Text:
    """A text to show.

    Attributes:
        ref: The thing, as `pack:id`.
        title: Its title, in the language of the text.
        lang: The language of the text.
        languages: Every language it can be read in.
        make_html: Makes the text for a look: for the screen's colours, or for paper.
        source: One line on where it comes from, for the foot of printed pages.
        make_copy: Makes what is copied of it where nothing is chosen; None if all that is shown.
        bookmarked: Whether it is bookmarked; None if it cannot be.
        print_label: What the print button says, if not "Print".
        can_cite: Whether it is something to cite.
        beside: The language that stands beside it; empty if none does.
        can_stand_beside: Whether another language can stand beside it.
        parts: The plain text of its parts, by language and name, where passages can be marked.
        marks: The passages that are marked.
    """

    ref: str
    title: str
    lang: str
    languages: tuple[str, ...]
    make_html: Callable[[Look], str]
    source: str
    make_copy: Callable[[], str | None] = lambda: None
    bookmarked: bool | None = None
    print_label: str = ""
    can_cite: bool = True
    beside: str = ""
    can_stand_beside: bool = False
    parts: Mapping[Part, str] = field(default_factory=dict[Any, str])
    marks: Sequence[DrawnMark] = ()

    @property
    def rtl(self) -> bool:
        """Whether the page reads from right to left."""
        return is_rtl(self.lang)

    @property
    def has_rtl(self) -> bool:
        """Whether anything on the page is written from right to left."""
        return self.rtl or is_rtl(self.beside)


class ReaderRow(QWidget):
    """Language, bookmark, cite and print.

    Signals:
        bookmark_pressed: The bookmark is to be set or taken away.
        cite_wanted: The citation is to be copied (payload: whether with the text).
        language_wanted: The text is to be shown in another language (payload: its code).
        beside_wanted: Another language is to stand beside the text (payload: its code, or empty).
        print_wanted: The text is to be printed.
        pdf_wanted: The text is to be saved as a PDF.
    """

    bookmark_pressed = Signal()
    cite_wanted = Signal(bool)
    language_wanted = Signal(str)
    beside_wanted = Signal(str)
    print_wanted = Signal()
    pdf_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text: Text | None = None
        self._bookmark_texts = self._language_texts = ("", "")
        self.language, self.bookmark = QPushButton(self), QPushButton(self)
        self.cite, self.print = QPushButton(self), QPushButton(self)
        self.bookmark.clicked.connect(self.bookmark_pressed)
        self._row = QHBoxLayout(self)
        self._row.addStretch(1)
        for button in (self.language, self.bookmark, self.cite, self.print):
            button.setAutoDefault(True)
            self._row.addWidget(button)
        self.retranslate()
        self.show_text(None)

    def show_text(self, text: Text | None) -> None:
        """Offer what can be done with a text."""
        self._text = text
        self.bookmark.setVisible(text is not None and text.bookmarked is not None)
        self.cite.setVisible(text is not None and text.can_cite)
        self.print.setVisible(text is not None)
        self.language.setVisible(text is not None and len(text.languages) > 1)
        if text is None:
            return
        marked = bool(text.bookmarked)
        mark = self.tr("★ Bookmarked") if marked else self.tr("☆ Bookmark")
        self._bookmark_texts = (mark, mark[:1])
        self.bookmark.setAccessibleName(mark[1:].strip())
        self.print.setText(text.print_label or self.tr("Print"))
        codes = (text.lang, text.beside)
        name = words.language(text.lang)
        if text.beside:
            name = self.tr("{0} and {1}").format(name, words.language(text.beside))
        self._language_texts = (
            self.tr("{0} ▾").format(isolated(name)),
            self.tr("{0} ▾").format("/".join(code.upper() for code in codes if code)),
        )
        self.language.setAccessibleName(self.tr("Language: {0}").format(name))
        self._fit()
        self._set_menu(
            self.language,
            (*self._languages(text), *self._beside(text)),
            ticked=words.language(text.lang),
        )

    def _languages(self, text: Text) -> Entries:
        return tuple(
            (words.language(code), lambda code=code: self.language_wanted.emit(code))
            for code in text.languages
        )

    def _beside(self, text: Text) -> Entries:
        """Which language stands beside the text, if it can have one there."""
        if not text.can_stand_beside:
            return ()
        others = [code for code in text.languages if code not in {text.lang, text.beside}]
        made: Entries = tuple(
            (
                self.tr("Beside it: {0}").format(words.language(code)),
                lambda code=code: self.beside_wanted.emit(code),
            )
            for code in others
        )
        alone = (self.tr("One language alone"), lambda: self.beside_wanted.emit(""))
        return (*made, alone) if text.beside else made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room, or less."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """The row never keeps the window wide."""
        return QSize(self._theme.px(120), super().minimumSizeHint().height())

    def _fit(self) -> None:
        """The whole words, or where these have no room a star and a code."""
        for short in (False, True):
            self.bookmark.setText(self._bookmark_texts[short])
            self.language.setText(self._language_texts[short])
            self.bookmark.setToolTip(self.bookmark.accessibleName() if short else "")
            buttons = [self.language, self.bookmark, self.cite, self.print]
            wide = [button.sizeHint().width() for button in buttons if not button.isHidden()]
            margins = self._row.contentsMargins()
            taken = sum(wide) + len(wide) * self._row.spacing()
            if taken + margins.left() + margins.right() <= self.width():
                return

    def retranslate(self) -> None:
        """Set the words for the present language."""
        self.cite.setText(self.tr("Cite"))
        self.cite.setAccessibleDescription(self.tr("Copies the text or its citation"))
        self._set_menu(
            self.cite,
            (
                (self.tr("Copy text with citation"), lambda: self.cite_wanted.emit(True)),
                (self.tr("Copy citation only"), lambda: self.cite_wanted.emit(False)),
            ),
        )
        self._set_menu(
            self.print,
            (
                (self.tr("Print…"), self.print_wanted.emit),
                (self.tr("Save as PDF…"), self.pdf_wanted.emit),
            ),
        )
        self.language.setAccessibleDescription(self.tr("Shows the text in another language"))
        self.bookmark.setAccessibleDescription(
            self.tr("Sets the bookmark or takes it away (Ctrl+D)")
        )
        self.show_text(self._text)

    def set_side(self, side: int) -> None:
        """End where the text below ends, which leaves `side` pixels free."""
        px = self._theme.px
        start, end = (side, px(14)) if self.isRightToLeft() else (px(14), side)
        self._row.setContentsMargins(start, px(14), end, px(6))
        self._row.setSpacing(px(8))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _set_menu(
        self,
        button: QPushButton,
        entries: Entries,
        ticked: str = "",
    ) -> None:
        menu = QMenu(button)
        for label, call in entries:
            action = menu.addAction(label.replace("&", "&&"))
            action.setCheckable(bool(ticked))
            action.setChecked(label == ticked)
            action.triggered.connect(lambda _checked=False, call=call: call())
        old = button.menu()
        button.setMenu(menu)
        if old is not None:
            old.deleteLater()
