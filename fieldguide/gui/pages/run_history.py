# SPDX-License-Identifier: Apache-2.0
"""What happened to a run, in words, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from fieldguide.gui.bidi import isolated, joined
from fieldguide.gui.run_words import RunWords
from fieldguide.personal.run_records import ItemState

if TYPE_CHECKING:
    from fieldguide.gui.theme import Theme
    from fieldguide.personal.run_records import RunEvent
    from fieldguide.services.running import RunView


class HistoryDialog(QDialog):
    """The history of a run, to read."""

    def __init__(self, theme: Theme, view: RunView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History of the checklist"))
        self.events = QListWidget(self)
        self.events.setWordWrap(True)
        self.events.setAccessibleName(self.windowTitle())
        texts = {item.id: item.text for item in view.run.template.items}
        for event in reversed(view.events):
            self.events.addItem(self.line(event, texts))
        self.events.setCurrentRow(0)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(20)] * 4)
        column.setSpacing(theme.px(12))
        column.addWidget(self.events)
        column.addWidget(box)
        self.resize(theme.px(620), theme.px(440))
        self.events.setFocus()

    def line(self, event: RunEvent, texts: dict[str, str]) -> str:
        """An event with its local time, what it was about, and what was said."""
        item = texts.get(event.item, event.item)
        # Which change of the template was meant is of no use to a reader.
        detail = "" if event.what == "kept" else event.detail
        parts = (RunWords().moment(event.at), self._what(event.what), item, detail)
        return joined([isolated(part) for part in parts if part])

    def _what(self, what: str) -> str:
        known = {
            "started": self.tr("started"),
            "edited": self.tr("details changed"),
            "comment": self.tr("comment written"),
            "signed": self.tr("signed off"),
            "reopened": self.tr("reopened"),
            "reset": self.tr("started over"),
            "restored": self.tr("put back"),
            "archived": self.tr("put away"),
            "fetched": self.tr("fetched back"),
            "trashed": self.tr("moved to the trash"),
            "taken": self.tr("change of the template taken over"),
            "kept": self.tr("left as it was although the template changed"),
            "attached": self.tr("file attached"),
            "detached": self.tr("file removed"),
        }
        return known.get(what) or RunWords().state(ItemState(what))
