# SPDX-License-Identifier: Apache-2.0
"""Asked before a note is deleted for good: do the backups that hold it go as well?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fieldguide.gui.widgets.backups_dialog import moment, reason_words
from fieldguide.gui.widgets.confirm import plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fieldguide.gui.theme import Theme
    from fieldguide.personal.holding import Holder


class PurgeDialog(QDialog):
    """Accepted where the note is to go; `copies_too` says whether the backups go with it."""

    def __init__(
        self, holders: Sequence[Holder], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Delete the note for good?"))
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(10))
        lead, said = plain_label(), plain_label(kind="muted")
        lead.setText(self.tr("It goes with its versions and cannot come back."))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Backups that still hold the note"))
        self.list.setMinimumHeight(px(120))
        for holder in holders:
            self.list.addItem(self._named(holder))
        self.also = QCheckBox(self)
        self.also.setText(self.tr("Delete these %n backup(s) too", "", len(holders)))
        box = QDialogButtonBox(self)
        self.delete = QPushButton(self.tr("Delete for good"), self)
        box.addButton(self.delete, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = box.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setDefault(True)
        said.setText(
            self.tr(
                "These backups still hold the note. If they go too, a new backup of the rest is"
                " made first; older states cannot be restored from them any more."
            )
            if holders
            else self.tr("No backup on this laptop holds it.")
        )
        for part in (lead, said, self.list, self.also, box):
            column.addWidget(part)
        for label in (lead, said):
            label.setWordWrap(True)
        self.list.setVisible(bool(holders))
        self.also.setVisible(bool(holders))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        self.setMinimumWidth(px(520))
        (self.also if holders else cancel).setFocus()

    @property
    def copies_too(self) -> bool:
        """Whether the backups are to go as well."""
        return self.also.isChecked()

    def _named(self, holder: Holder) -> str:
        if holder.reason is None or holder.at is None:
            return self.tr("Damaged data that were set aside: {0}").format(holder.path.name)
        name = f"{moment(holder.at)} · {reason_words(holder.reason)}"
        return name if holder.sure else self.tr("{0} (cannot be read)").format(name)
