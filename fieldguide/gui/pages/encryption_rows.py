# SPDX-License-Identifier: Apache-2.0
"""The rows about encryption: their state, and the ways to change it. Also for the first page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from fieldguide.base.jobs import Cancel, Progress, Report, Work
from fieldguide.gui.context import Context, Message
from fieldguide.gui.pages.sheet import SettingRow
from fieldguide.gui.widgets.confirm import ask_first
from fieldguide.gui.widgets.passphrase_dialog import Aim, PassphraseDialog
from fieldguide.services import encrypting, erasing
from fieldguide.services.encrypting import Older

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldguide.base.errors import FieldGuideError


class EncryptionRows(QObject):
    """Rows to encrypt, to change or remove the passphrase, and to erase everything."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._at_work = ""
        self.add, self.change, self.remove, self.erase = (QPushButton() for _ in range(4))
        for button in (self.add, self.change, self.remove, self.erase):
            button.setAutoDefault(True)
        self.buttons = QWidget()
        line = QHBoxLayout(self.buttons)
        line.setContentsMargins(0, 0, 0, 0)
        for button in (self.add, self.change, self.remove):
            line.addWidget(button)
        self.state_row, self.erase_row = SettingRow(self.buttons), SettingRow(self.erase)
        self.rows = (self.state_row, self.erase_row)
        self.add.clicked.connect(lambda: self._ask(Aim.ADD))
        self.change.clicked.connect(lambda: self._ask(Aim.CHANGE))
        self.remove.clicked.connect(lambda: self._ask(Aim.REMOVE))
        self.erase.clicked.connect(self._erase)
        self.retranslate()

    def refresh(self) -> None:
        """Show what there is to do in the state of this moment."""
        personal = self._context.guide.personal
        encrypted, locked = personal.encrypted, personal.locked
        self.add.setVisible(not encrypted)
        for button in (self.change, self.remove):
            button.setVisible(encrypted)
        self.add.setEnabled(not self._at_work and personal.read_only is None)
        for button in (self.change, self.remove):
            button.setEnabled(not self._at_work and not locked)
        self.erase.setEnabled(not self._at_work)
        self.retranslate()

    def retranslate(self) -> None:
        """Words."""
        self.add.setText(self.tr("Encrypt…"))
        self.change.setText(self.tr("Change passphrase…"))
        self.remove.setText(self.tr("Remove…"))
        self.remove.setAccessibleName(self.tr("Remove the passphrase"))
        self.erase.setText(self.tr("Erase…"))
        personal = self._context.guide.personal
        if not personal.encrypted:
            name = self.tr("Your data are not encrypted")
            hint = self.tr(
                "Under a passphrase only who knows it can read them. You can do it now or later."
            )
        elif personal.locked:
            name = self.tr("Your data are encrypted")
            hint = self.tr("They are locked. Give the passphrase to change this.")
        else:
            name = self.tr("Your data are encrypted")
            hint = self.tr(
                "Change the passphrase if somebody may have seen it. Without it they are gone."
            )
        self.state_row.set_words(name, self._at_work or hint)
        self.erase_row.set_words(
            self.tr("Erase everything of yours"),
            self.tr(
                "Deletes your data, all backups and attached files for good. The guidance stays."
            ),
        )

    def _ask(self, aim: Aim) -> None:
        dialog = PassphraseDialog(aim, self._context.theme, self._page.window())
        dialog.accepted.connect(lambda: self._do(aim, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _do(self, aim: Aim, dialog: PassphraseDialog) -> None:
        guide, present, new = self._context.guide, dialog.present, dialog.new
        older = Older.CONVERT if dialog.keep.isChecked() else Older.DELETE

        def work(report: Report, _cancel: Cancel) -> None:
            if aim is Aim.ADD:
                encrypting.add(guide, new, older, report)
            elif aim is Aim.CHANGE:
                encrypting.change(guide, present, new, older, report)
            else:
                encrypting.remove(guide, present, older, report)

        said = {
            Aim.ADD: self.tr("Your data are encrypted. Keep the passphrase safe."),
            Aim.CHANGE: self.tr("Your data are under the new passphrase."),
            Aim.REMOVE: self.tr("Your data are not encrypted any more."),
        }[aim]
        self._run(Work("encrypt", work), said)

    def _erase(self) -> None:
        agreed = ask_first(
            self.tr("Erase everything of yours?"),
            self.tr(
                "Bookmarks, notes, checklists, contacts, attached files and every backup are "
                "overwritten where they begin, then deleted. This cannot be taken back.\n\n"
                "The disk itself may keep older copies for a while, a solid-state disk more than "
                "others; so may copies that you made elsewhere. Only a disk that is encrypted as "
                "a whole protects against that."
            ),
            self.tr("Erase"),
            self._page,
        )
        if agreed:
            guide = self._context.guide
            self._run(
                Work("erase", lambda _report, _cancel: erasing.erase(guide)),
                self.tr("Erased. The program begins anew with empty data."),
            )

    def _run(self, work: Work[None], said: str) -> None:
        """Run it where the databases are asked, so that every question waits for it."""
        self._show_work(self.tr("This takes a moment…"))
        job = self._context.runner.job(work)
        job.progressed.connect(self._show_progress)
        job.succeeded.connect(lambda _nothing: self._end(lambda: self._say(said)))
        job.failed.connect(lambda trouble: self._end(lambda: self._tell(trouble)))
        job.start()

    def _say(self, said: str) -> None:
        self._context.tell(Message(said, "good"))

    def _tell(self, trouble: FieldGuideError) -> None:
        self._context.tell(trouble)

    def _show_progress(self, progress: Progress) -> None:
        words = {
            "backup": self.tr("A backup is made first…"),
            "copy": self.tr("Your data are written anew and compared…"),
            "backups": self.tr("The backups follow…"),
        }
        self._show_work(words.get(progress.step, self._at_work))

    def _show_work(self, words: str) -> None:
        self._at_work = words
        self.refresh()

    def _end(self, then: Callable[[], None]) -> None:
        self._show_work("")
        then()
