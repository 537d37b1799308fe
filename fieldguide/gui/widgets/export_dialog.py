# SPDX-License-Identifier: Apache-2.0
"""Which of the user's data go into a file, and whether under a passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fieldguide.gui.marking import QT_TRANSLATE_NOOP
from fieldguide.gui.widgets.confirm import plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fieldguide.gui.theme import Theme

PARTS = {
    "bookmarks": QT_TRANSLATE_NOOP("DataParts", "Bookmarks and folders"),
    "notes": QT_TRANSLATE_NOOP("DataParts", "Notes"),
    "highlights": QT_TRANSLATE_NOOP("DataParts", "Highlights"),
    "contacts": QT_TRANSLATE_NOOP("DataParts", "Contacts"),
    "runs": QT_TRANSLATE_NOOP("DataParts", "Checklists"),
    "templates": QT_TRANSLATE_NOOP("DataParts", "Own templates"),
    "history": QT_TRANSLATE_NOOP("DataParts", "What was read last"),
    "settings": QT_TRANSLATE_NOOP("DataParts", "Settings of the data"),
    "texts": QT_TRANSLATE_NOOP("DataParts", "Kept texts"),
}
"""A part of the data → its words."""

_USUAL = frozenset({"bookmarks", "notes", "highlights", "contacts", "runs", "templates", "texts"})
SHORT, LONG = 12, 20
"""Letters of a passphrase: fewer than the first are quickly guessed, more than the second last."""


def part_name(part: str) -> str:
    """What a part of the data is called."""
    return QCoreApplication.translate("DataParts", PARTS[part]) if part in PARTS else part


class ExportDialog(QDialog):
    """Lets the user choose. Nothing is written here."""

    def __init__(self, parts: Sequence[str], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export my data"))
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(10))
        column.addWidget(plain_label(self.tr("What goes into the file:")))
        grid = QGridLayout()
        self.ticks: dict[str, QCheckBox] = {}
        for at, part in enumerate(parts):
            tick = QCheckBox(part_name(part).replace("&", "&&"))
            tick.setChecked(part in _USUAL)
            tick.toggled.connect(lambda _on: self._look())
            self.ticks[part] = tick
            grid.addWidget(tick, at // 2, at % 2)
        column.addLayout(grid)
        files = plain_label(self.tr("Files attached to checklists are not in it."), "muted")
        column.addWidget(files)
        self.passphrase, self.again = QLineEdit(), QLineEdit()
        names = (self.tr("Passphrase (may stay empty)"), self.tr("The passphrase once more"))
        for field, name in zip((self.passphrase, self.again), names, strict=True):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
            field.setMaxLength(1_000)
            field.textChanged.connect(lambda _text: self._look())
            column.addWidget(field)
        self.hint = plain_label(kind="muted")
        column.addWidget(self.hint)
        for label in (files, self.hint):
            label.setWordWrap(True)
        # Room for the longest hint, so that the dialog does not jump while somebody types.
        self.hint.setMinimumHeight(px(54))
        box = QDialogButtonBox()
        self.go = QPushButton(self.tr("Choose a file…"))
        box.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.go.setDefault(True)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column.addWidget(box)
        self.setMinimumWidth(px(540))
        self._look()

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts that are ticked."""
        return tuple(part for part, tick in self.ticks.items() if tick.isChecked())

    def _look(self) -> None:
        passphrase, again = self.passphrase.text(), self.again.text()
        self.again.setEnabled(bool(passphrase))
        alike = not passphrase or passphrase == again
        self.go.setEnabled(bool(self.parts) and alike)
        self.hint.setText(self._hint(passphrase, again))

    def _hint(self, passphrase: str, again: str) -> str:
        if not passphrase:
            return self.tr("Without a passphrase, whoever has the file can read it.")
        if again and passphrase != again:
            return self.tr("The two are not the same yet.")
        if len(passphrase) < SHORT or len(set(passphrase)) <= SHORT // 3:
            strength = self.tr("Weak: quickly guessed. Four or five words that nobody expects.")
        elif len(passphrase) < LONG:
            strength = self.tr("Fair. One more word makes it strong.")
        else:
            strength = self.tr("Strong.")
        forgotten = self.tr("Forgotten means gone: nobody can open the file without it.")
        return f"{strength} {forgotten}"
