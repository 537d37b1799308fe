# SPDX-License-Identifier: Apache-2.0
"""The button with what a note was before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from fieldguide.gui.pages.asking import ask
from fieldguide.gui.reader_html import words
from fieldguide.services import noting

if TYPE_CHECKING:
    from fieldguide.gui.context import Context
    from fieldguide.personal.records import NoteVersion


class VersionsButton(QPushButton):
    """Offers the versions of one note, the newest first.

    Signals:
        wanted: A version is to come back (payload: its key).
    """

    wanted = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._uid = ""
        self.setMenu(QMenu(self))
        self.retranslate()

    def show_of(self, uid: str) -> None:
        """Ask for the versions of a note; of none if `uid` is empty."""
        self._uid = uid
        guide = self._context.guide
        self._offer(())
        if uid:
            ask(
                self._context,
                "versions",
                lambda: noting.versions(guide, uid),
                self._offer,
                lambda _trouble: None,
                latest=f"versions-{id(self)}",
            )

    def retranslate(self) -> None:
        """Set the words."""
        self.setText(self.tr("Versions"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.show_of(self._uid)

    def _offer(self, versions: tuple[NoteVersion, ...]) -> None:
        menu = self.menu()
        menu.clear()
        for version in versions:
            local = version.at.astimezone()
            day, hour = words.date(local.date()), f"{local:%H:%M}"
            label = self.tr("As it was until {0}, {1}").format(day, hour)
            action = menu.addAction(label)
            action.triggered.connect(lambda _=False, key=version.key: self.wanted.emit(key))
        self.setEnabled(bool(versions))
