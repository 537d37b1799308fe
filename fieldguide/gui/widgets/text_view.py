# SPDX-License-Identifier: Apache-2.0
"""The view for foreign text: shows sanitised HTML, and reaches for nothing by itself.

Qt's text browser would open links, and draw images and style sheets from any local file a text
names. Here no link is followed, no source is ever set, and every name is answered from memory
(`pictures.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextOption,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from fieldguide.base.errors import ContentRefused
from fieldguide.content.limits import check_markup
from fieldguide.gui.clipboard import plain_text_data
from fieldguide.gui.widgets.pictures import Assets, answer
from fieldguide.gui.widgets.text_marks import TextMarks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from fieldguide.gui.theme import Theme

# The address shown is the address meant: no letters that look like others.
ENCODED = QUrl.ComponentFormattingOption.FullyEncoded
DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
WIDE = 1100
MAX_WIDTH, SIDE, LEAST_SIDE, TOP, BOTTOM = 680, 44, 16, 8, 32
EASY_WIDTH = 600
"""Below this width (at 100 %) the margins give way before the text does."""
BODY_SIZE = 15


class TextView(QTextBrowser):
    """A text to read, to search and to copy from.

    Signals:
        link_activated: A link was chosen by mouse or keyboard (payload: its address, as it is
            written).
        link_hovered: The pointer is over a link (payload: its address), or over none (empty).
        hits_changed: Which hit is the current one, from 1 (0: none), of how many (payload: both).
        menu_opened: The menu of the text is about to be shown (payload: the menu, and the position
            in the text that it is for).
        side_changed: The margin beside the text is another now (payload: pixels), for what stands
            above.
    """

    link_activated = Signal(str)
    link_hovered = Signal(str)
    hits_changed = Signal(int, int)
    side_changed = Signal(int)
    menu_opened = Signal(object, int)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, assets: Assets | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._assets = assets
        self._wide = False
        self._top = TOP
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setFrameStyle(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(0)
        self.marks = TextMarks(self, theme, self._scroll_to)
        self.marks.changed.connect(self.hits_changed)
        self.anchorClicked.connect(self._on_anchor_clicked)
        self.highlighted.connect(lambda url: self.link_hovered.emit(url.toString(ENCODED)))
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_html(
        self,
        html: str,
        *,
        name: str = "",
        rtl: bool | None = None,
        css: str = "",
        polish: Callable[[QTextDocument], None] | None = None,
    ) -> None:
        """Show a text that was sanitised when the catalogue was built.

        Args:
            html: The markup.
            name: What it is called, for screen readers.
            rtl: The direction of the text where it differs from the window's.
            css: A style sheet for it.
            polish: Changes the document before it is laid out. Not later: Qt lays long texts out
                bit by bit, and loses the rest of a text that is changed meanwhile.

        Raises:
            ContentRefused: It is nested too deeply, or too long, to be laid out; nothing is shown.
        """
        self.setAccessibleName(name)
        # Before the text goes: Qt would look up on the new one where each old mark stood.
        self.marks.drop()
        try:
            check_markup(html)
        except ContentRefused:
            self.clear()
            raise
        self.document().setDefaultStyleSheet(css)
        option = QTextOption(self.document().defaultTextOption())
        option.setTextDirection(DIRECTIONS[self.isRightToLeft() if rtl is None else rtl])
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setLayoutEnabled(False)
        try:
            self.setHtml(html)
            self._set_margins()
            if polish is not None:
                polish(self.document())
        finally:
            self.document().setLayoutEnabled(True)
        self.marks.renew()
        self.verticalScrollBar().setValue(0)

    def side(self) -> int:
        """The margin on either side of the text, in pixels."""
        px = self._theme.px
        width = self.viewport().width()
        side = px(SIDE) - max(0, px(EASY_WIDTH) - width) // 6
        most = px(WIDE if self._wide else MAX_WIDTH)
        return max(px(LEAST_SIDE), side, (width - most) // 2)

    def set_wide(self, *, wide: bool) -> None:
        """Let the text be wide enough for two columns."""
        self._wide = wide
        self._set_margins()

    def set_top(self, top: int) -> None:
        """Leave `top` pixels (at 100 %) free above the text."""
        self._top = top
        self._set_margins()

    def mark_words(self, words: Iterable[str], *, skip: int = 0, go: bool = True) -> None:
        """Mark the words of a search (see `FoldedText.find_words`), and scroll to the first.

        Or to the one after the first `skip`; or with `go` false, not at all.
        """
        self.marks.mark_words(words, skip=skip, go=go)

    def find_text(self, text: str) -> int:
        """Mark every place where `text` stands; empty brings the marks of `mark_words` back.

        Returns:
            How many there are.
        """
        return self.marks.find_text(text)

    def step(self, by: int) -> None:
        """Go to the next hit (1) or the one before (-1), round and round."""
        self.marks.step(by)

    @property
    def hits(self) -> int:
        """How many hits are marked."""
        return self.marks.count

    def scroll_to_heading(self, text: str) -> bool:
        """Scroll to the first paragraph that begins with `text`."""
        block = self.document().begin()
        while text and block.isValid():
            if block.text().startswith(text):
                self._scroll_to(block.position())
                return True
            block = block.next()
        return False

    def loadResource(self, kind: int, name: QUrl | str) -> QImage:
        """Answer from memory, whatever is asked for."""
        return answer(kind, name, self._assets)

    def doSetSource(
        self,
        name: QUrl | str,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.HtmlResource,  # noqa: A002 - Qt's
    ) -> None:
        """Nothing is ever loaded by its address."""
        del name, type

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain text only: what is pasted elsewhere carries no markup."""
        return plain_text_data(self.textCursor().selection().toPlainText())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines at a width that can be read."""
        super().resizeEvent(event)
        self._set_margins()
        self.marks.stay()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's own menu, and what others have to add to it."""
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.cursorRect().center()
        menu = self.createStandardContextMenu(at)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_opened.emit(menu, self.cursorForPosition(at).position())
        menu.popup(self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace would go back in a history that this view does not have."""
        if event.key() == Qt.Key.Key_Backspace:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's
        """Tab goes from link to link, and out of the text after the last.

        Backwards, Qt finds a link at the very beginning of the text again and again.
        """
        cursor = self.textCursor()
        if next or not cursor.hasSelection() or cursor.selectionStart() > 0:
            return super().focusNextPrevChild(next)
        cursor.clearSelection()
        self.setTextCursor(cursor)
        around = self.parentWidget()
        return around is not None and around.focusNextPrevChild(False)

    def _on_anchor_clicked(self, url: QUrl) -> None:
        written = url.toString(ENCODED)
        if written.startswith("#"):
            self.scrollToAnchor(url.fragment())
        else:
            self.link_activated.emit(written)

    def _set_margins(self) -> None:
        frame = self.document().rootFrame()
        wanted = QTextFrameFormat(frame.frameFormat())
        px = self._theme.px
        side = self.side()
        wanted.setLeftMargin(side)
        wanted.setRightMargin(side)
        wanted.setTopMargin(px(self._top))
        wanted.setBottomMargin(px(BOTTOM))
        if wanted != frame.frameFormat():
            frame.setFrameFormat(wanted)
            self.side_changed.emit(side)

    def _restyle(self) -> None:
        self.document().setDefaultFont(self._theme.font(BODY_SIZE))
        self._set_margins()
        self.marks.show()

    def go_to(self, position: int) -> None:
        """Scroll so far that a place stands in the upper third."""
        self._scroll_to(position, always=True)

    def _scroll_to(self, position: int, always: bool = False) -> bool:
        """Scroll so far that a place stands in the upper third, if it is out of sight or `always`.

        Returns:
            Whether it scrolled.
        """
        # The cursor itself stays where the user left it, with its selection.
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        place = self.cursorRect(cursor)
        height = self.viewport().height()
        if not always and place.top() >= 0 and place.bottom() <= height:
            return False
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + place.top() - height // 3)
        return True
