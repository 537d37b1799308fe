# SPDX-License-Identifier: Apache-2.0
"""The two tabs of what the user keeps in words: notes and contacts, a page each."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QTabBar, QWidget

PAGES = ("notes", "contacts")


class NotesTabs(QTabBar):
    """Stands above the list of either page, and shows that page's own tab.

    Signals:
        wanted: The user chose the other tab (payload: its page).
    """

    wanted = Signal(str)

    def __init__(self, page: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = PAGES.index(page)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(False)
        for _page in PAGES:
            self.addTab("")
        self.setCurrentIndex(self._own)
        self.currentChanged.connect(self._on_chosen)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Words."""
        self.setAccessibleName(self.tr("Notes or contacts"))
        for at, text in enumerate((self.tr("Notes"), self.tr("Contacts"))):
            self.setTabText(at, text)

    def _on_chosen(self, tab: int) -> None:
        if tab == self._own:
            return
        # The other page has its own bar; this one goes on showing where it stands.
        blocked = self.blockSignals(True)
        self.setCurrentIndex(self._own)
        self.blockSignals(blocked)
        self.wanted.emit(PAGES[tab])
