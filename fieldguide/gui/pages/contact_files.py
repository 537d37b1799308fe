# SPDX-License-Identifier: Apache-2.0
"""Contacts in files and on paper: CSV, vCard, small cards."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.content.kinds import is_rtl
from fieldguide.gui.context import Context, Message
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.reader_html import words
from fieldguide.gui.reader_html.contact_cards import RTL, cards_html
from fieldguide.gui.widgets.arrivals_dialog import ArrivalsDialog
from fieldguide.gui.widgets.printing import PAPER_LOOK, Sheet, page_layout, paint, write_pdf
from fieldguide.services import contacts
from fieldguide.services.days import today

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fieldguide.personal.records import Contact
    from fieldguide.services.contacts import Arriving


class ContactFiles(QObject):
    """Asks for files and printers on behalf of the page of the contacts."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page

    def ask_import(self) -> None:
        """Ask for a file, and show what it would bring."""
        dialog = self._dialog(
            self.tr("Import contacts"), f"{self.tr('Contacts')} (*.csv *.vcf *.vcard)"
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.look_into(Path(path)))
        dialog.open()

    def look_into(self, path: Path) -> None:
        """Show what a file would bring."""
        guide = self._context.guide
        ask(
            self._context,
            "look-into-contacts",
            lambda: contacts.look_into_contacts(guide, path),
            lambda arriving: self._offer(arriving, path.name),
        )

    def ask_export(self, chosen: Sequence[Contact]) -> None:
        """Ask for a file, and write contacts into it."""
        kinds = f"{self.tr('CSV, for a table')} (*.csv);;{self.tr('vCard, for telephones')} (*.vcf)"
        uids = {one.uid for one in chosen}

        def write(path: Path, kind: str) -> None:
            if not path.suffix:
                path = path.with_suffix(".vcf" if "*.vcf" in kind else ".csv")
            self.export(path, uids)

        self._ask_for_target(self.tr("Export all contacts"), "contacts.csv", kinds, write)

    def export(self, path: Path, uids: set[str]) -> None:
        """Write contacts into a file, and say so."""
        guide = self._context.guide

        def answer(count: int) -> None:
            said = self.tr("%n contact(s) written: {0}", "", count)
            self._context.tell(Message(said.format(path), "good"))

        question: Callable[[], int] = lambda: contacts.export_contacts(guide, path, uids)  # noqa: E731 - its type is said
        ask(self._context, "export-contacts", question, answer)

    def ask_pdf(self, chosen: Sequence[Contact]) -> None:
        """Ask for a file, and draw contacts into it as cards."""
        if chosen:
            kinds = f"{self.tr('PDF, to read and print')} (*.pdf)"
            self._ask_for_target(
                self.tr("Save the cards"),
                "contacts.pdf",
                kinds,
                lambda path, _kind: self.write_pdf(path.with_suffix(".pdf"), chosen),
            )

    def write_pdf(self, path: Path, chosen: Sequence[Contact]) -> None:
        """Draw contacts into a PDF as cards, and say so."""
        try:
            write_pdf(self.sheet(chosen), str(path), self._context.theme.font())
        except EnvironmentTrouble as trouble:
            self._context.tell(trouble)
        else:
            self._context.tell(Message(self.tr("Saved as {0}.").format(path), "good"))

    def print(self, chosen: Sequence[Contact]) -> None:
        """Ask for a printer, and print contacts as cards."""
        if not chosen:
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - printing is rare, and the library large

        sheet = self.sheet(chosen)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout())
        printer.setDocName(sheet.title)
        dialog = QPrintDialog(printer, self._page)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            try:
                paint(sheet, printer, self._context.theme.font())
            except EnvironmentTrouble as trouble:
                self._context.tell(trouble)
        dialog.deleteLater()

    def sheet(self, chosen: Sequence[Contact]) -> Sheet:
        """Contacts for paper, in the direction of the window."""
        lang = self._context.guide.languages().interface
        html = cards_html(chosen, PAPER_LOOK, lang)
        day = words.date(today(self._context.guide))
        source = self.tr("Field Guide, my own contacts · printed on {0}").format(day)
        rtl = is_rtl(lang)
        has_rtl = rtl or RTL.search(html) is not None
        return Sheet(self.tr("Contacts"), html, source, rtl, has_rtl)

    def _offer(self, arriving: Arriving, file_name: str) -> None:
        dialog = ArrivalsDialog(arriving, file_name, self._context.theme, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._take(arriving.new))
        dialog.open()

    def _take(self, new: Sequence[Contact]) -> None:
        guide = self._context.guide

        def answer(kept: tuple[Contact, ...]) -> None:
            said = self.tr("%n contact(s) imported.", "", len(kept))
            self._context.tell(Message(said, "good"))

        ask(self._context, "import-contacts", lambda: contacts.keep_contacts(guide, new), answer)

    def _dialog(self, title: str, kinds: str) -> QFileDialog:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._page, title, folder, kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _ask_for_target(
        self, title: str, name: str, kinds: str, write: Callable[[Path, str], None]
    ) -> None:
        dialog = self._dialog(title, kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.filterSelected.connect(lambda kind: _follow_kind(dialog, kind))
        dialog.fileSelected.connect(lambda path: write(Path(path), dialog.selectedNameFilter()))
        dialog.open()


def _follow_kind(dialog: QFileDialog, kind: str) -> None:
    """Another kind of file was chosen: its name ends accordingly."""
    chosen = dialog.selectedFiles()
    ending = "vcf" if "*.vcf" in kind else "csv"
    if chosen and kind.count("*.") == 1 and "*.pdf" not in kind:
        dialog.selectFile(str(Path(chosen[0]).with_suffix(f".{ending}")))
