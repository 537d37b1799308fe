# SPDX-License-Identifier: Apache-2.0
"""What is done with notes that are thrown away: into the trash, back, and out of it for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from fieldguide.gui.context import Message
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.widgets.purge_dialog import PurgeDialog
from fieldguide.services import noting, purging

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from fieldguide.gui.context import Context
    from fieldguide.personal.holding import Holder


class NoteTrash(QObject):
    """Acts on one note at a time, as the page asks for it.

    Signals:
        trashed: A note is in the trash now (payload: its name).
    """

    trashed = Signal(str)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page

    def put(self, uid: str) -> None:
        """Put a note into the trash, with a way back."""
        guide = self._context.guide

        def answer(_note: object) -> None:
            self.trashed.emit(uid)
            said = self.tr("The note is in the trash. It stays there for 30 days.")
            undo = self.tr("Undo")
            self._context.tell(Message(said, action=undo, on_action=lambda: self.take_back(uid)))

        ask(self._context, "trash", lambda: noting.trash(guide, uid, self._page), answer)

    def take_back(self, uid: str) -> None:
        """Take a note out of the trash."""
        guide = self._context.guide
        ask(self._context, "untrash", lambda: noting.take_back(guide, uid), lambda _note: None)

    def purge(self, uid: str) -> None:
        """Delete a note for good, after saying which backups still hold it."""
        guide = self._context.guide

        def show(holders: tuple[Holder, ...]) -> None:
            dialog = PurgeDialog(holders, self._context.theme, self._page)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(lambda: go(holders if dialog.copies_too else ()))
            dialog.open()

        def go(copies: tuple[Holder, ...]) -> None:
            ask(self._context, "purge", lambda: purging.purge(guide, uid, copies), said)

        def said(left: int) -> None:
            if left:
                text = self.tr("Deleted here. %n backup(s) still hold the note.", "", left)
                self._context.tell(Message(text))

        ask(self._context, "holders", lambda: purging.holders(guide, uid), show)
