# SPDX-License-Identifier: Apache-2.0
"""Asks for the passphrases of the user's data: to add one, to change it, to remove it."""

from __future__ import annotations

import itertools
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fieldguide.gui.widgets.confirm import plain_label
from fieldguide.services.passphrases import SIGNS, WORDS, Level, strength

if TYPE_CHECKING:
    from fieldguide.gui.theme import Theme

MOST = 1_000


class Aim(Enum):
    """What the passphrases are asked for."""

    ADD = auto()
    CHANGE = auto()
    REMOVE = auto()


class PassphraseDialog(QDialog):
    """`present` and `new` hold what was typed once it was accepted."""

    def __init__(self, aim: Aim, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._aim = aim
        self.setWindowTitle(self._title())
        self.present_field, self.new_field, self.again = (self._field() for _ in range(3))
        self.show_typed = QCheckBox(self.tr("Show what is typed"), self)
        self.keep = QCheckBox(self)
        self.agree = QCheckBox(self.tr("I keep the passphrase safe: forgotten means gone"), self)
        self.hint = plain_label(kind="small", parent=self)
        self.hint.setWordWrap(True)
        self._words = [plain_label(text, parent=self) for text in self._lead()]
        self._buttons = QDialogButtonBox(self)
        self.done_button = QPushButton(self._verb(), self)
        self.done_button.setDefault(True)
        self._buttons.addButton(self.done_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out(theme)
        for field in (self.present_field, self.new_field, self.again):
            field.textChanged.connect(self._look)
        self.agree.toggled.connect(self._look)
        self.show_typed.toggled.connect(self._show_typed)
        self._look()

    @property
    def present(self) -> str:
        """The passphrase of today."""
        return self.present_field.text()

    @property
    def new(self) -> str:
        """The one that is wanted."""
        return self.new_field.text()

    def _lay_out(self, theme: Theme) -> None:
        px = theme.px
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        asked: list[tuple[str, QLineEdit]] = []
        if self._aim is not Aim.ADD:
            asked.append((self.tr("Present passphrase"), self.present_field))
        if self._aim is not Aim.REMOVE:
            asked.append((self.tr("New passphrase"), self.new_field))
            asked.append((self.tr("Once more"), self.again))
        for name, field in asked:
            field.setAccessibleName(name)
            form.addRow(name, field)
        unused = {self.present_field, self.new_field, self.again} - {one for _, one in asked}
        for field in unused:
            field.hide()
        self.keep.setText(
            self.tr("Keep the older backups, not encrypted any more")
            if self._aim is Aim.REMOVE
            else self.tr("Keep the older backups, under the new passphrase")
        )
        self.keep.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(10))
        for label in self._words:
            label.setWordWrap(True)
            column.addWidget(label)
        column.addLayout(form)
        for part in (self.hint, self.show_typed, self.keep, self.agree, self._buttons):
            column.addWidget(part)
        for part in (self.hint, self.agree):
            part.setVisible(self._aim is not Aim.REMOVE)
        parts = [one for _, one in asked]
        in_order: list[QWidget] = [*parts, self.show_typed, self.keep, self.agree, self.done_button]
        for before, after in itertools.pairwise(in_order):
            QWidget.setTabOrder(before, after)
        self.setMinimumWidth(px(540))
        parts[0].setFocus()

    def _field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setMaxLength(MOST)
        # No word of it goes to a keyboard that learns.
        field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        return field

    def _show_typed(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self.present_field, self.new_field, self.again):
            field.setEchoMode(mode)

    def _look(self) -> None:
        enough = self._aim is Aim.ADD or bool(self.present)
        if self._aim is not Aim.REMOVE:
            counted = strength(self.new)
            same = self.new == self.again.text()
            self.hint.setText(self._said(counted.level, same=same))
            enough = enough and counted.enough and same and self.agree.isChecked()
        self.done_button.setEnabled(enough)

    def _said(self, level: Level, *, same: bool) -> str:
        if level is not Level.SHORT and not same and self.again.text():
            return self.tr("The two are not the same.")
        number = QLocale().toString
        return {
            Level.SHORT: self.tr(
                "At least {0} words or {1} signs. Words picked by chance are best."
            ).format(number(WORDS), number(SIGNS)),
            Level.WEAK: self.tr("Easy to guess: much of it repeats or follows the alphabet."),
            Level.FAIR: self.tr("Fair. Longer is better: six words picked by chance are strong."),
            Level.STRONG: self.tr("Strong by its length, unless it is a known sentence."),
        }[level]

    def _title(self) -> str:
        return {
            Aim.ADD: self.tr("Encrypt your data"),
            Aim.CHANGE: self.tr("Change the passphrase"),
            Aim.REMOVE: self.tr("Remove the passphrase"),
        }[self._aim]

    def _verb(self) -> str:
        return {
            Aim.ADD: self.tr("Encrypt"),
            Aim.CHANGE: self.tr("Change"),
            Aim.REMOVE: self.tr("Remove"),
        }[self._aim]

    def _lead(self) -> list[str]:
        forgotten = self.tr(
            "Nobody can open your data without the passphrase, not even who made Field Guide. "
            "If you forget it, they are gone."
        )
        return {
            Aim.ADD: [
                self.tr(
                    "Bookmarks, notes, checklists and contacts are then opened with a passphrase. "
                    "Backups that are not encrypted are deleted once all is proven, and so are "
                    "damaged files that were set aside."
                ),
                forgotten,
            ],
            Aim.CHANGE: [forgotten],
            Aim.REMOVE: [self.tr("Whoever can use this laptop can then read your data.")],
        }[self._aim]
