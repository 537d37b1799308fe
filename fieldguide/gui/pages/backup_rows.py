# SPDX-License-Identifier: Apache-2.0
"""The rows of Settings about backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from fieldguide.gui.context import Context, Message
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.sheet import SettingRow
from fieldguide.gui.restoring import Restoring
from fieldguide.gui.widgets.backups_dialog import moment
from fieldguide.services import securing

if TYPE_CHECKING:
    import datetime as dt


class BackupRows(QObject):
    """Rows to back up and to restore, which the page puts where it wants them."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._newest: dt.datetime | None = None
        self.make, self.restore = QPushButton(), QPushButton()
        for button in (self.make, self.restore):
            button.setAutoDefault(True)
        self.rows = (SettingRow(self.make), SettingRow(self.restore))
        self.make.clicked.connect(self._make)
        self.restore.clicked.connect(self._restore)
        self.retranslate()

    def open(self) -> None:
        """Ask when the newest backup was made."""
        paths = self._context.guide.paths
        ask(
            self._context,
            "newest-backup",
            lambda: securing.newest(paths),
            self._show_newest,
            latest="newest-backup",
        )

    def retranslate(self) -> None:
        """Words."""
        self.make.setText(self.tr("Back up now"))
        self.restore.setText(self.tr("Restore…"))
        made, back = self.rows
        none = self.tr("None yet. One is made each day, and before anything that changes all.")
        known = self.tr("The newest: {0}. One of each of five days and four weeks is kept.")
        newest = none if self._newest is None else known.format(moment(self._newest))
        made.set_words(self.tr("Backups"), newest)
        back.set_words(
            self.tr("Go back to a backup"),
            self.tr("You see what is in it and what it would replace before anything is done."),
        )

    def _show_newest(self, at: dt.datetime | None) -> None:
        self._newest = at
        self.retranslate()

    def _make(self) -> None:
        guide = self._context.guide

        def make() -> securing.BackupView:
            return securing.back_up(guide.paths, guide.clock(), guide.personal.key)

        def answer(view: securing.BackupView) -> None:
            self._show_newest(view.backup.at)
            self._context.tell(Message(self.tr("Backed up."), "good", brief=True))

        ask(self._context, "back-up", make, answer)

    def _restore(self) -> None:
        context, guide = self._context, self._context.guide

        def done() -> None:
            self.open()
            words = self.tr("Restored. What you had before is the newest backup now.")
            context.tell(Message(words, "good"))

        offer = Restoring(
            guide.paths,
            guide.clock,
            context.runner,
            done=done,
            failed=context.tell,
            guide=guide,
        )
        offer.offer(context.theme, self._page)
