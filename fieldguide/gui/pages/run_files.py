# SPDX-License-Identifier: Apache-2.0
"""A run on paper and in files: print, PDF, CSV, JSON, Markdown, XLSForm."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QWidget

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.base.files import write_whole
from fieldguide.content.kinds import is_rtl
from fieldguide.gui.context import Message
from fieldguide.gui.marking import QT_TRANSLATE_NOOP
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.reader_html.run import run_html
from fieldguide.gui.run_words import RunWords
from fieldguide.gui.widgets.printing import PAPER_LOOK, Sheet, page_layout, paint, write_pdf
from fieldguide.services import running
from fieldguide.services.run_exports import as_csv, as_json, as_markdown

if TYPE_CHECKING:
    from fieldguide.gui.context import Context
    from fieldguide.personal.run_records import Run

translate = QCoreApplication.translate

FORMATS = {
    "pdf": QT_TRANSLATE_NOOP("RunFiles", "PDF, to read and print"),
    "csv": QT_TRANSLATE_NOOP("RunFiles", "CSV, for a table"),
    "xlsx": QT_TRANSLATE_NOOP("RunFiles", "XLSForm, for ODK and Kobo"),
    "md": QT_TRANSLATE_NOOP("RunFiles", "Markdown, for a report"),
    "json": QT_TRANSLATE_NOOP("RunFiles", "JSON, for another program"),
}
"""The ending of a file → its words."""


def sheet_of(run: Run) -> Sheet:
    """A run for paper, in the language of its template."""
    template = run.template
    rtl = is_rtl(template.lang)
    parts = (template.publisher, template.pack_version, template.content_hash[:12])
    form = translate("RunFiles", "{0}, version {1}, content {2}")
    if rtl:
        # Each in its own order, the line in that of the page.
        parts, form = tuple(f"\u2068{part}\u2069" for part in parts), f"\u200f{form}"
    source = form.format(*parts)
    html = run_html(run, PAPER_LOOK)
    has_rtl = rtl or re.search("[\u0590-\u08ff]", html) is not None
    return Sheet(run.head.title, html, source, rtl, has_rtl)


def print_run(context: Context, run: Run, parent: QWidget) -> None:
    """Ask for a printer and print a run."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - printing is rare, and the library large

    sheet = sheet_of(run)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(page_layout())
    # Not its title: the names of printed things stay in the lists of printers and servers.
    printer.setDocName(QCoreApplication.applicationName())
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        try:
            paint(sheet, printer, context.theme.font())
        except EnvironmentTrouble as trouble:
            context.tell(trouble)
    dialog.deleteLater()


def export_menu(context: Context, run: Run, parent: QWidget) -> QMenu:
    """The formats a run can be written in."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for ending, words in FORMATS.items():
        action = menu.addAction(QCoreApplication.translate("RunFiles", words))
        action.triggered.connect(
            lambda _checked=False, ending=ending: export_run(context, run, ending, parent)
        )
    return menu


def export_run(context: Context, run: Run, ending: str, parent: QWidget) -> None:
    """Ask for a file and write a run into it."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    title, words = (
        translate("RunFiles", "Export the checklist"),
        translate("RunFiles", FORMATS[ending]),
    )
    dialog = QFileDialog(parent, title, folder, f"{words} (*.{ending})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending)
    dialog.selectFile(f"{_file_name(run.head.title)}.{ending}")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: write_run(context, run, ending, Path(path)))
    dialog.open()


def write_run(context: Context, run: Run, ending: str, path: Path) -> None:
    """Write a run into a file, and say so."""
    guide, words = context.guide, RunWords().exported()

    def done(_nothing: object = None) -> None:
        said = translate("RunFiles", "Written: {0}").format(path)
        context.tell(Message(said, brief=True))

    if ending == "pdf":
        try:
            write_pdf(sheet_of(run), str(path), context.theme.font())
        except EnvironmentTrouble as trouble:
            context.tell(trouble)
        else:
            done()
        return

    def write() -> None:
        view = running.run(guide, run.uid)
        if ending == "xlsx":
            from fieldguide.services.run_xlsform import as_xlsform  # noqa: PLC0415 - for those who want it

            data = as_xlsform(view.run, words)
        elif ending == "csv":
            data = as_csv(view.run, words)
        elif ending == "json":
            data = as_json(view)
        else:
            data = as_markdown(view.run, words).encode()
        write_whole(path, data)

    ask(context, "export-run", write, done)


def _file_name(title: str) -> str:
    return re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", title).strip(" .")[:80] or "checklist"
