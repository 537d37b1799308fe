# SPDX-License-Identifier: Apache-2.0
"""A text to read with what can be done with it: bookmark, cite, print, another language.

The widget knows no services: who uses it hands over a `Text` and listens to the signals.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QStandardPaths,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.gui.reader_html.parts import Look
from fieldguide.gui.reader_html.polish import polish
from fieldguide.gui.reader_html.style import style
from fieldguide.gui.widgets.inner_focus import InnerFocus
from fieldguide.gui.widgets.part_map import take_names
from fieldguide.gui.widgets.passage_marks import PassageMarks
from fieldguide.gui.widgets.printing import PAPER_LOOK, Sheet, page_layout, paint, write_pdf
from fieldguide.gui.widgets.reader_row import ReaderRow, Text
from fieldguide.gui.widgets.text_view import BODY_SIZE, TextView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QTextDocument

    from fieldguide.gui.theme import Theme
    from fieldguide.gui.widgets.part_map import Part
    from fieldguide.gui.widgets.pictures import Assets

_TIPPED = ("cite:", "term:")


class ReaderView(InnerFocus, QWidget):
    """Buttons above, the text below.

    Signals:
        link_activated: A link of the text was chosen (payload: its address).
        bookmark_wanted: The bookmark is to be set or taken away (payload: whether it is to be
            there).
        cite_wanted: The citation is to be copied (payload: whether with the text).
        beside_wanted: Another language is to stand beside it (payload: its code, or empty).
        language_wanted: The text is to be shown in another language (payload: its code).
        passage_wanted: Something is to be done with what is selected (payload: a command's name).
        trouble_met: Printing or saving failed (payload: FieldGuideError).
        saved: A PDF was written (payload: its path).
    """

    link_activated = Signal(str)
    bookmark_wanted = Signal(bool)
    cite_wanted = Signal(bool)
    beside_wanted = Signal(str)
    language_wanted = Signal(str)
    passage_wanted = Signal(str)
    trouble_met = Signal(object)
    saved = Signal(str)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        assets: Assets | None = None,
        *,
        enlarge: float = 1.0,
    ) -> None:
        """Make a reader whose text is `enlarge` times as large as usual on the screen."""
        super().__init__(parent)
        self._enlarge = enlarge
        self._theme = theme
        self._text: Text | None = None
        self._assets = assets
        self._view = TextView(theme, self, assets)
        self._view.link_activated.connect(self._on_link)
        self._view.link_hovered.connect(self._on_link_hovered)
        self.passages = PassageMarks(self._view, self._view.go_to)
        self.row = ReaderRow(theme, self)
        self.row.bookmark_pressed.connect(self.toggle_bookmark)
        self.row.cite_wanted.connect(self.cite_wanted)
        self.row.language_wanted.connect(self.language_wanted)
        self.row.beside_wanted.connect(self.beside_wanted)
        self.row.print_wanted.connect(self.print_text)
        self.row.pdf_wanted.connect(self.save_pdf)
        self._view.side_changed.connect(lambda _side: self._fit_row())
        # The bar beside the text comes and goes with its length.
        self._view.verticalScrollBar().installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(self._view, 1)
        self.set_inner(self._view)
        theme.changed.connect(self._show_again)
        self._fit_row()
        self.clear()

    @property
    def text_view(self) -> TextView:
        """The text itself."""
        return self._view

    @property
    def ref(self) -> str:
        """The thing that is shown, as `pack:id`; empty if there is none to bookmark."""
        return (
            self._text.ref if self._text is not None and self._text.bookmarked is not None else ""
        )

    @property
    def text(self) -> Text | None:
        """What is shown."""
        return self._text

    def show_text(self, text: Text) -> None:
        """Show a text from its beginning."""
        self._text = text
        self._view.marks.forget_words()
        self._draw()
        self.row.show_text(self._text)

    def clear(self) -> None:
        """Show nothing."""
        self._text = None
        self._view.show_html("")
        self.passages.begin([], {}, ())
        self.row.show_text(self._text)

    def set_bookmarked(self, bookmarked: bool) -> None:
        """Show whether the thing is bookmarked."""
        if self._text is not None and self._text.bookmarked is not None:
            self._text = replace(self._text, bookmarked=bookmarked)
            self.row.show_text(self._text)

    def toggle_bookmark(self) -> None:
        """Ask for the bookmark to be set or taken away."""
        if self._text is not None and self._text.bookmarked is not None:
            self.bookmark_wanted.emit(not self._text.bookmarked)

    def act_on_passage(self, name: str) -> None:
        """Ask for something to be done with what is selected."""
        if self._text is not None:
            self.passage_wanted.emit(name)

    def current_heading(self) -> str:
        """The heading of what stands at the top of the view; empty above the first."""
        block = self._view.cursorForPosition(
            QPoint(self._view.side() + 4, self._theme.px(24))
        ).block()
        while block.isValid():
            if block.blockFormat().headingLevel() > 1:
                return block.text()
            block = block.previous()
        return ""

    def copy_text(self, citation: str, *, with_text: bool) -> None:
        """Copy a citation, below what is selected or else the whole text."""
        lines = [citation]
        if with_text:
            chosen = self._view.textCursor().selection().toPlainText()
            whole = self._text.make_copy() if self._text is not None and not chosen else None
            lines.insert(0, (chosen or whole or self._view.toPlainText()).strip())
        QGuiApplication.clipboard().setText("\n\n".join(lines))

    def print_text(self) -> None:
        """Ask for a printer and print the text."""
        sheet = self._sheet()
        if sheet is None:
            return
        # Loaded by who prints: it costs the start nothing.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - printing is rare, and the library large

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout())
        # Not its title: the names of printed things stay in the lists of printers and servers.
        printer.setDocName(QCoreApplication.applicationName())
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._put_on_paper(lambda: paint(sheet, printer, self._theme.font()))
        dialog.deleteLater()

    def save_pdf(self) -> None:
        """Ask for a file and write a PDF."""
        sheet = self._sheet()
        if sheet is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save as PDF"), folder, self.tr("PDF files (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{_file_name(sheet.title)}.pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.write_pdf_to)
        dialog.open()

    def write_pdf_to(self, path: str) -> None:
        """Write the text that is shown as a PDF."""
        sheet = self._sheet()
        if sheet is not None and self._put_on_paper(
            lambda: write_pdf(sheet, path, self._theme.font())
        ):
            self.saved.emit(path)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._fit_row()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The bar beside the text came or went."""
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            self._fit_row()
        return super().eventFilter(watched, event)

    def _fit_row(self) -> None:
        bar = self._view.verticalScrollBar()
        self.row.set_side(self._view.side() + (bar.width() if bar.isVisible() else 0))

    def _draw(self) -> None:
        text = self._text
        if text is None:
            return
        named = bool(text.parts)
        look = Look(self._theme.colors, lambda size: self._theme.px(size * self._enlarge), named)
        self._view.document().setDefaultFont(self._theme.font(BODY_SIZE * self._enlarge))
        self._view.document().setIndentWidth(look.px(20))
        self._view.set_wide(wide=bool(text.beside))
        html = text.make_html(look)
        names: list[tuple[int, Part]] = []

        def make_ready(document: QTextDocument) -> None:
            names.extend(take_names(document) if named else ())
            polish(document, look)

        self._view.show_html(
            html,
            name=text.title,
            rtl=text.rtl,
            css=style(look, rtl=text.has_rtl),
            polish=make_ready,
        )
        self.passages.begin(names, text.parts, text.marks)

    def _show_again(self) -> None:
        bar = self._view.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._draw()
        bar.setValue(round(share * bar.maximum()))
        self._fit_row()

    def _sheet(self) -> Sheet | None:
        text = self._text
        if text is None:
            return None
        html = text.make_html(PAPER_LOOK)
        return Sheet(text.title, html, text.source, text.rtl, text.has_rtl, self._assets)

    def _put_on_paper(self, put: Callable[[], object]) -> bool:
        try:
            put()
        except EnvironmentTrouble as trouble:
            self.trouble_met.emit(trouble)
            return False
        return True

    def _on_link(self, address: str) -> None:
        if address.startswith("cite:"):
            # The small link leads to the whole citation at the end of the text.
            self._view.scrollToAnchor(f"source-{address.removeprefix('cite:')}")
        else:
            self.link_activated.emit(address)

    def _on_link_hovered(self, address: str) -> None:
        # The pointer brings the tooltip by itself; this is for the keyboard.
        cursor = self._view.textCursor()
        if (
            not address.startswith(_TIPPED)
            or not self._view.hasFocus()
            or not cursor.hasSelection()
        ):
            return
        cursor.setPosition(cursor.selectionEnd())
        tip = cursor.charFormat().toolTip()
        place = self._view.cursorRect(cursor).bottomLeft()
        QToolTip.showText(self._view.viewport().mapToGlobal(place), tip, self._view)


def _file_name(title: str) -> str:
    kept = "".join(letter if letter.isalnum() or letter in " -_." else " " for letter in title)
    return " ".join(kept.split())[:80] or "field-guide"
