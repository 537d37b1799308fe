# SPDX-License-Identifier: Apache-2.0
"""What a file of data from another laptop would bring, and what becomes of what differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fieldguide.gui.widgets.confirm import plain_label
from fieldguide.gui.widgets.export_dialog import part_name
from fieldguide.services.carrying import Choice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fieldguide.gui.theme import Theme
    from fieldguide.services.carrying import Count


class PassphraseDialog(QDialog):
    """Asks for the passphrase of a file."""

    def __init__(self, file_name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Passphrase"))
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(10))
        lead = plain_label(self.tr("{0} is under a passphrase.").format(file_name))
        lead.setWordWrap(True)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(self.tr("Passphrase of the file"))
        self.passphrase.setMaxLength(1_000)
        box = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        go = box.button(QDialogButtonBox.StandardButton.Ok)
        go.setEnabled(False)
        self.passphrase.textChanged.connect(lambda text: go.setEnabled(bool(text)))
        for part in (lead, self.passphrase, box):
            column.addWidget(part)
        self.setMinimumWidth(px(420))
        self.passphrase.setFocus()


class ImportDialog(QDialog):
    """A line for each part: new, the same, different, and what to do. Nothing is written here."""

    def __init__(
        self,
        counts: Mapping[str, Count],
        file_name: str,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Show what a file would bring, counted by part."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import data"))
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(10))
        lead = plain_label(self.tr("What is in {0}:").format(file_name))
        lead.setWordWrap(True)
        column.addWidget(lead)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(18))
        self._grid.setVerticalSpacing(px(6))
        heads = ("", self.tr("New"), self.tr("The same"), self.tr("Different"), "")
        for at, head in enumerate(heads):
            self._grid.addWidget(plain_label(head, "muted"), 0, at)
        self.boxes: dict[str, QComboBox] = {}
        met = {part: one for part, one in counts.items() if one.new or one.same or one.conflict}
        for row, (part, one) in enumerate(met.items(), start=1):
            self._add(row, part, one)
        column.addLayout(self._grid)
        self.all_box = QComboBox()
        if len(self.boxes) > 1:
            all_name = self.tr("For all that differs")
            self._grid.addWidget(plain_label(all_name, "strong"), len(met) + 1, 0, 1, 4)
            self._fill(self.all_box, all_name)
            self.all_box.activated.connect(self._for_all)
            self._grid.addWidget(self.all_box, len(met) + 1, 4)
        changes = any(one.new or one.conflict for one in met.values())
        said = (
            self.tr(
                "A backup of your data is made first. All of it is taken in, or nothing if "
                "anything goes wrong. What is only here stays."
            )
            if changes
            else self.tr("There is nothing in it that you do not have.")
        )
        below = plain_label(said, "muted")
        below.setWordWrap(True)
        column.addWidget(below)
        box = QDialogButtonBox()
        self.take = QPushButton(self.tr("Import"))
        self.take.setEnabled(changes)
        box.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = box.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setDefault(True)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column.addWidget(box)
        self.setMinimumWidth(px(600))
        cancel.setFocus()

    @property
    def choices(self) -> dict[str, Choice]:
        """What becomes of what differs, by part."""
        return {part: Choice(box.currentData()) for part, box in self.boxes.items()}

    def _add(self, row: int, part: str, one: Count) -> None:
        name = part_name(part)
        self._grid.addWidget(plain_label(name), row, 0)
        for at, number in enumerate((one.new, one.same, one.conflict), start=1):
            label = plain_label(QLocale().toString(number))
            self._grid.addWidget(label, row, at, Qt.AlignmentFlag.AlignHCenter)
        if one.conflict:
            box = QComboBox()
            self._fill(box, self.tr("{0}: what differs").format(name))
            self.boxes[part] = box
            self._grid.addWidget(box, row, 4)

    def _fill(self, box: QComboBox, name: str) -> None:
        box.setAccessibleName(name)
        box.addItem(self.tr("Keep mine"), Choice.MINE.value)
        box.addItem(self.tr("Take theirs"), Choice.THEIRS.value)
        box.addItem(self.tr("Keep both"), Choice.BOTH.value)

    def _for_all(self, at: int) -> None:
        for box in self.boxes.values():
            box.setCurrentIndex(at)
