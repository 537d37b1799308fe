# SPDX-License-Identifier: Apache-2.0
"""Notes: what will be here, and what works until then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from fieldguide.gui.pages.sheet import SheetPage, words_label
from fieldguide.gui.place import Place

if TYPE_CHECKING:
    from fieldguide.gui.context import Context


class NotesPage(SheetPage):
    """One honest sentence."""

    name = "notes"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, width=760)
        self._title, self._lead = words_label(kind="title"), words_label(kind="lead")
        self.bookmarks = QPushButton()
        self.bookmarks.setAutoDefault(True)
        self.bookmarks.clicked.connect(lambda: context.go(Place("bookmarks")))
        for part in (self._title, self._lead):
            self.sheet.addWidget(part)
        self.sheet.addSpacing(context.theme.px(10))
        self.sheet.addWidget(self.bookmarks, 0, Qt.AlignmentFlag.AlignLeading)
        self.retranslate()

    def open(self, place: Place) -> None:
        """There is nothing to ask for."""

    def focus_first(self) -> None:
        """The one button."""
        self.bookmarks.setFocus()

    def retranslate(self) -> None:
        """Words."""
        self._title.setText(self.tr("Notes"))
        self._lead.setText(
            self.tr(
                "Your own notes on entries will stand here in a later version; in this one you "
                "can bookmark "
                "what you want to find again."
            )
        )
        self.bookmarks.setText(self.tr("Show my bookmarks"))
