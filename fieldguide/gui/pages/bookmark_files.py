# SPDX-License-Identifier: Apache-2.0
"""Bookmarks to a file and from one: looked at first, taken in whole, with a way back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QMenu

from fieldguide.gui.context import Message
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.widgets.bookmark_dialogs import ComingDialog
from fieldguide.services import exchanging

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from fieldguide.gui.context import Context
    from fieldguide.gui.pages.bookmark_acts import BookmarkActs
    from fieldguide.personal.exchange import Taken
    from fieldguide.personal.undoing import Before
    from fieldguide.services.exchanging import Coming


class BookmarkFiles(QObject):
    """Asks for a file, and writes or reads it."""

    def __init__(self, context: Context, acts: BookmarkActs, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._acts, self._page = context, acts, page

    def fill(self, menu: QMenu) -> None:
        """Put what can be done into a menu."""
        json, html = self.tr("Export everything (JSON)…"), self.tr("Export for browsers (HTML)…")
        menu.addAction(json).triggered.connect(lambda: self.ask_export("json"))
        menu.addAction(html).triggered.connect(lambda: self.ask_export("html"))
        menu.addAction(self.tr("Import…")).triggered.connect(self.ask_import)

    def ask_export(self, ending: str) -> None:
        """Ask where the bookmarks go."""
        dialog = self._dialog(self.tr("Export the bookmarks"), f"*.{ending}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        name = self.tr("Bookmarks")
        dialog.selectFile(f"{name}.{ending}")
        dialog.fileSelected.connect(lambda path: self.export(Path(path)))
        dialog.open()

    def export(self, path: Path) -> None:
        """Write every bookmark into a file."""
        guide = self._context.guide

        def answer(count: int) -> None:
            said = self.tr("%n bookmark(s) written: {0}", "", count).format(path)
            self._context.tell(Message(said, brief=True))

        ask(self._context, "export", lambda: exchanging.export_bookmarks(guide, path), answer)

    def ask_import(self) -> None:
        """Ask for the file."""
        dialog = self._dialog(self.tr("Import bookmarks"), "*.json *.html *.htm")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.look_at(Path(path)))
        dialog.open()

    def look_at(self, path: Path) -> None:
        """Say what a file would bring, and ask."""
        guide = self._context.guide

        def answer(coming: Coming) -> None:
            dialog = ComingDialog(self._context.theme, path.name, coming, self._page)
            dialog.accepted.connect(lambda: self.take_in(path))
            dialog.open()

        ask(self._context, "look-at", lambda: exchanging.look_at(guide, path), answer)

    def take_in(self, path: Path) -> None:
        """Take a file in, all of it or nothing."""
        guide, page = self._context.guide, self._page

        def answer(outcome: tuple[Taken, Before]) -> None:
            taken, before = outcome
            self._acts.done.emit()
            self._acts.tell(self.tr("%n new bookmark(s) taken in.", "", taken.new), before)

        ask(self._context, "import", lambda: exchanging.take_in(guide, path, page), answer)

    def _dialog(self, title: str, pattern: str) -> QFileDialog:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        words = self.tr("Bookmarks ({0})").format(pattern)
        dialog = QFileDialog(self._page, title, folder, words)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog
