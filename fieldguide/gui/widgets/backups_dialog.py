# SPDX-License-Identifier: Apache-2.0
"""The backups there are, what is in each, and what putting one back would replace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fieldguide.gui.marking import QT_TRANSLATE_NOOP
from fieldguide.gui.widgets.confirm import plain_label

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from fieldguide.gui.theme import Theme
    from fieldguide.services.securing import BackupView

_REASONS = {
    "daily": QT_TRANSLATE_NOOP("BackupsDialog", "of the day"),
    "wanted": QT_TRANSLATE_NOOP("BackupsDialog", "made by hand"),
    "migration": QT_TRANSLATE_NOOP("BackupsDialog", "before a new version"),
    "restore": QT_TRANSLATE_NOOP("BackupsDialog", "before a restore"),
    "import": QT_TRANSLATE_NOOP("BackupsDialog", "before an import"),
    "encryption": QT_TRANSLATE_NOOP("BackupsDialog", "before a change of the encryption"),
}
_COUNTED = ("bookmark", "note", "highlight", "contact", "run", "own_template")


class BackupsDialog(QDialog):
    """Lets the user choose a backup; `number` is the chosen one once it was accepted."""

    def __init__(
        self,
        views: Sequence[BackupView],
        present: dict[str, int],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._views = {view.backup.number: view for view in views}
        self.setWindowTitle(self.tr("Restore a backup"))
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(10))
        self._lead = plain_label()
        self._inside, self._replaced = plain_label(), plain_label(kind="muted")
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.setMinimumHeight(px(190))
        for view in views:
            item = QListWidgetItem(f"{moment(view.backup.at)} · {reason_words(view.backup.reason)}")
            item.setData(Qt.ItemDataRole.UserRole, view.backup.number)
            self.list.addItem(item)
        self.asked = QLineEdit(self)
        self.asked.setEchoMode(QLineEdit.EchoMode.Password)
        self.asked.setMaxLength(1_000)
        self.asked.setAccessibleName(self.tr("Passphrase of the backup"))
        self.asked.setPlaceholderText(self.tr("Passphrase of the backup"))
        self._box = QDialogButtonBox(self)
        self.restore = QPushButton(self.tr("Restore"), self)
        self._box.addButton(self.restore, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = self._box.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setDefault(True)
        for part in (self._lead, self.list, self._inside, self.asked, self._replaced, self._box):
            column.addWidget(part)
        for label in (self._lead, self._inside, self._replaced):
            label.setWordWrap(True)
        self._lead.setText(
            self.tr("Choose the state to go back to. What you have now becomes a backup first.")
            if views
            else self.tr("There is no backup yet.")
        )
        self._replaced.setText(
            self.tr("Will be replaced: {0}").format(_said(present))
            if present
            else self.tr("Your present data cannot be read; the file is set aside, not deleted.")
        )
        self._box.accepted.connect(self.accept)
        self._box.rejected.connect(self.reject)
        self.asked.textChanged.connect(lambda _text: self._show())
        self.list.currentRowChanged.connect(lambda _row: self._show())
        self.setMinimumWidth(px(560))
        self.list.setCurrentRow(0)
        self._show()
        self.list.setFocus()

    @property
    def number(self) -> int | None:
        """The chosen backup."""
        item = self.list.currentItem()
        return None if item is None else int(item.data(Qt.ItemDataRole.UserRole))

    @property
    def passphrase(self) -> str:
        """What opens the chosen backup where the data's own passphrase does not."""
        return self.asked.text() if self.asked.isVisibleTo(self) else ""

    def _show(self) -> None:
        view = None if self.number is None else self._views[self.number]
        shut = view is not None and view.shut
        self.asked.setVisible(shut)
        self.restore.setEnabled(view is not None and (view.sound or bool(shut and self.passphrase)))
        if view is None:
            self._inside.setText("")
        elif view.shut:
            self._inside.setText(self.tr("This backup is under another passphrase. Give that one."))
        elif view.sound:
            self._inside.setText(self.tr("In this backup: {0}").format(_said(view.counts)))
        else:
            self._inside.setText(self.tr("This backup is damaged and cannot be put back."))


def moment(at: dt.datetime) -> str:
    """A moment as people here write it, in the laptop's own time."""
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def reason_words(reason: str) -> str:
    """Why a backup was made."""
    return QCoreApplication.translate("BackupsDialog", _REASONS[reason])


def _said(counts: dict[str, int]) -> str:
    words = QCoreApplication.translate(
        "BackupsDialog",
        "Bookmarks {0} · Notes {1} · Highlights {2} · Contacts {3} · Checklists {4} · "
        "Templates {5}",
    )
    return words.format(*(QLocale().toString(counts.get(name, 0)) for name in _COUNTED))
