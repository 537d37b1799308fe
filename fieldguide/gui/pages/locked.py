# SPDX-License-Identifier: Apache-2.0
"""What stands in the place of a page of the user's own data while these are locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldguide.gui.page import Page
from fieldguide.gui.pages.states import StateStack
from fieldguide.gui.place import Place

if TYPE_CHECKING:
    from fieldguide.gui.context import Context


class LockedPage(Page):
    """Says what is locked, what can still be done, and what a forgotten passphrase means."""

    name = "locked"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._place = Place("home")
        self.states = StateStack(context.theme, QWidget())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.states)
        self.retranslate()

    def open(self, place: Place) -> None:
        """Remember the place: it is shown once it can be."""
        self._place = place

    def place(self) -> Place:
        """What will be shown."""
        return self._place

    def panes(self) -> list[QWidget]:
        """The button."""
        return [self.states]

    def focus_first(self) -> None:
        """The field for the passphrase."""
        self._unlock()

    def retranslate(self) -> None:
        """Words."""
        self.states.show_message(
            self.tr("Locked"),
            self.tr(
                "What you keep here opens with your passphrase. Guidance can be read and searched "
                "as ever. If the passphrase is forgotten, your bookmarks, notes and checklists are "
                "gone: nobody can bring them back."
            ),
            self.tr("Give the passphrase"),
            self._unlock,
        )

    def _unlock(self) -> None:
        self.context.actions["unlock"].trigger()
