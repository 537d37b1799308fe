# SPDX-License-Identifier: Apache-2.0
"""What a file of contacts would bring, before anything is taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fieldguide.gui.widgets.confirm import plain_label
from fieldguide.gui.wording import words_for

if TYPE_CHECKING:
    from fieldguide.gui.theme import Theme
    from fieldguide.services.contacts import Arriving

SHOWN = 200
"""So many are listed; the numbers are those of all."""


class ArrivalsDialog(QDialog):
    """Shows what is new, what is here already and what is wrong. Nothing is written here."""

    def __init__(
        self, arriving: Arriving, file_name: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import contacts"))
        new, problems = len(arriving.new), len(arriving.problems)
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(10))
        counted = self.tr("{0}: new {1}, here already {2}, with a fault {3}.")
        self.lead = plain_label(counted.format(file_name, new, arriving.known, problems))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("New contacts"))
        self.list.setMinimumHeight(px(150))
        for one in arriving.new[:SHOWN]:
            self.list.addItem(" · ".join(t for t in (one.name, one.role, one.organisation) if t))
        column.addWidget(self.lead)
        column.addWidget(self.list)
        self.faults = QListWidget()
        self.faults.setAccessibleName(self.tr("Contacts with a fault"))
        self.faults.setMinimumHeight(px(90))
        for trouble in arriving.problems[:SHOWN]:
            self.faults.addItem(words_for(trouble).text)
        fault_words = plain_label(
            self.tr("These are left out. Correct them in the file and import it again.")
        )
        fault_words.setWordWrap(True)
        if problems:
            column.addWidget(fault_words)
            column.addWidget(self.faults)
        self.list.setVisible(bool(new))
        stays = plain_label(self.tr("What is here stays as it is."), "muted")
        column.addWidget(stays)
        for label in (self.lead, stays):
            label.setWordWrap(True)
        box = QDialogButtonBox()
        self.take = QPushButton(self.tr("Import"))
        self.take.setEnabled(bool(new))
        box.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = box.addButton(QDialogButtonBox.StandardButton.Cancel)
        (self.take if new else cancel).setDefault(True)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column.addWidget(box)
        self.setMinimumWidth(px(560))
