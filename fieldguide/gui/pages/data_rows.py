# SPDX-License-Identifier: Apache-2.0
"""The rows of Settings about carrying data to another laptop and from there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QProgressBar, QPushButton, QVBoxLayout, QWidget

from fieldguide.base.errors import ContentRefused
from fieldguide.base.jobs import Work
from fieldguide.gui.context import Context, Message
from fieldguide.gui.pages.sheet import SettingRow, words_label
from fieldguide.gui.widgets.backups_dialog import moment
from fieldguide.gui.widgets.export_dialog import ExportDialog
from fieldguide.gui.widgets.import_dialog import ImportDialog, PassphraseDialog
from fieldguide.services import carrying, securing

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from fieldguide.base.errors import FieldGuideError
    from fieldguide.base.jobs import Progress, Report
    from fieldguide.services.carrying import Choice, Count

T = TypeVar("T")
ENDING = "fgdata"


class DataRows(QObject):
    """Rows to export and to import, which the page puts where it wants them."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self.export, self.take = QPushButton(), QPushButton()
        for button in (self.export, self.take):
            button.setAutoDefault(True)
        self._progress = _ProgressRow()
        self.rows = (SettingRow(self.export), SettingRow(self.take))
        self.progress: QWidget = self._progress
        self.export.clicked.connect(self._ask_parts)
        self.take.clicked.connect(self._ask_file)
        self.retranslate()

    def retranslate(self) -> None:
        """Words."""
        out, back = self.rows
        self.export.setText(self.tr("Export…"))
        self.take.setText(self.tr("Import…"))
        out.set_words(
            self.tr("Take your data along"),
            self.tr("All of it or parts, in one file, under a passphrase if you like."),
        )
        back.set_words(
            self.tr("Take data in from a file"),
            self.tr("You see what is new and what differs before anything is done."),
        )
        self._progress.retranslate()

    def write(self, path: Path, parts: tuple[str, ...], passphrase: str) -> None:
        """Write parts of the data into a file, and say how much that was."""
        guide = self._context.guide

        def work(report: Report, _cancel: object) -> dict[str, int]:
            return carrying.export_data(guide, path, parts, passphrase, report)

        def answer(counts: dict[str, int]) -> None:
            said = self.tr("%n thing(s) written: {0}", "", sum(counts.values()))
            self._context.tell(Message(said.format(path), "good"))

        self._run("export-data", work, answer)

    def look_into(self, path: Path, passphrase: str = "") -> None:
        """Show what a file would bring, after its passphrase if it has one."""
        guide = self._context.guide

        def work(report: Report, _cancel: object) -> dict[str, Count] | None:
            if not passphrase and carrying.needs_passphrase(path):
                return None
            return carrying.preview_parts(guide, path, passphrase, report)

        def answer(counts: dict[str, Count] | None) -> None:
            if counts is None:
                self._ask_passphrase(path)
            else:
                self._offer(path, passphrase, counts)

        def failed(trouble: FieldGuideError) -> None:
            self._context.tell(trouble)
            if isinstance(trouble, ContentRefused) and trouble.code == "wrong-passphrase":
                self._ask_passphrase(path)

        self._run("preview-data", work, answer, failed)

    def take_in(self, path: Path, passphrase: str, choices: dict[str, Choice]) -> None:
        """Take a file in, and name the backup that was made before."""
        guide = self._context.guide

        def work(report: Report, _cancel: object) -> dt.datetime | None:
            carrying.import_data(guide, path, choices, passphrase, report)
            return securing.newest(guide.paths)

        def answer(at: dt.datetime | None) -> None:
            said = self.tr("Imported. What you had before is the backup of {0}.")
            self._context.tell(Message(said.format("" if at is None else moment(at)), "good"))

        self._run("import-data", work, answer)

    def _ask_parts(self) -> None:
        dialog = ExportDialog(carrying.PARTS, self._context.theme, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._ask_target(dialog.parts, dialog.passphrase.text()))
        dialog.open()

    def _ask_target(self, parts: tuple[str, ...], passphrase: str) -> None:
        dialog = self._file_dialog(self.tr("Export my data"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ENDING)
        dialog.selectFile(f"field-guide.{ENDING}")
        dialog.fileSelected.connect(lambda path: self.write(Path(path), parts, passphrase))
        dialog.open()

    def _ask_file(self) -> None:
        dialog = self._file_dialog(self.tr("Import data"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.look_into(Path(path)))
        dialog.open()

    def _ask_passphrase(self, path: Path) -> None:
        dialog = PassphraseDialog(path.name, self._context.theme, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.look_into(path, dialog.passphrase.text()))
        dialog.open()

    def _offer(self, path: Path, passphrase: str, counts: dict[str, Count]) -> None:
        dialog = ImportDialog(counts, path.name, self._context.theme, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.take_in(path, passphrase, dialog.choices))
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kinds = f"{self.tr('Data of Field Guide')} (*.{ENDING} *.zip);;{self.tr('All files')} (*)"
        dialog = QFileDialog(self._page, title, folder, kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _run(
        self,
        name: str,
        work: Callable[[Report, object], T],
        answer: Callable[[T], None],
        failed: Callable[[FieldGuideError], None] | None = None,
    ) -> None:
        """A job with its progress in the page; no second one beside it."""
        for button in (self.export, self.take):
            button.setEnabled(False)
        job = self._context.runner.job(Work(name, work))
        job.progressed.connect(self._progress.show_step)
        job.succeeded.connect(answer)
        job.failed.connect(failed or self._context.tell)
        job.finished.connect(self._done)
        job.start()

    def _done(self) -> None:
        self._progress.hide()
        for button in (self.export, self.take):
            button.setEnabled(True)


class _ProgressRow(QWidget):
    """What is being done, and a bar; hidden while nothing is."""

    def __init__(self) -> None:
        super().__init__()
        self._step = ""
        self.label = words_label(kind="small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.addWidget(self.label)
        column.addWidget(self.bar)
        self.hide()

    def show_step(self, progress: Progress) -> None:
        self._step = progress.step
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        steps = {
            "read": self.tr("Reading…"),
            "unseal": self.tr("Opening it with the passphrase…"),
            "seal": self.tr("Putting it under the passphrase…"),
            "back-up": self.tr("Backing up…"),
            "compare": self.tr("Comparing…"),
            "merge": self.tr("Taking it in…"),
            "write": self.tr("Writing…"),
        }
        self.label.setText(steps.get(self._step, ""))
        self.bar.setAccessibleName(self.label.text() or self.tr("Progress"))
