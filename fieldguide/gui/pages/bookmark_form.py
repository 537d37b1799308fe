# SPDX-License-Identifier: Apache-2.0
"""What the user says of a bookmark: an own title, tags, a folder, a remark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fieldguide.gui.theme import Theme
    from fieldguide.services.keeping import BookmarkView

MAX_TITLE = 300
WIDTH, REMARK_HEIGHT = 460, 110


@dataclass(frozen=True)
class Said:
    """What was filled in. `folder` is a path such as `Site 4/Children`."""

    own_title: str
    tags: tuple[str, ...]
    folder: str
    remark: str


class BookmarkForm(QDialog):
    """A small form; nothing is written here."""

    def __init__(
        self,
        view: BookmarkView,
        folder: str,
        folders: Sequence[str],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        """Fill the form with what is said of a bookmark now; `folders` are the paths there are."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Describe the bookmark"))
        self.own_title = QLineEdit(view.own_title)
        self.own_title.setPlaceholderText(view.title)
        self.own_title.setMaxLength(MAX_TITLE)
        self.tags = QLineEdit(", ".join(view.tags))
        self.tags.setPlaceholderText(self.tr("for example: interview, Site 4"))
        self.folder = QComboBox()
        self.folder.setEditable(True)
        self.folder.addItems(["", *folders])
        self.folder.setCurrentText(folder)
        line = self.folder.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("for example: Site 4/Children"))
        self.remark = QPlainTextEdit(view.remark)
        self.remark.setTabChangesFocus(True)
        self.remark.setMinimumHeight(theme.px(REMARK_HEIGHT))
        form = QFormLayout(self)
        rows = (
            (self.tr("My title"), self.own_title),
            (self.tr("Tags"), self.tags),
            (self.tr("Folder"), self.folder),
            (self.tr("Remark"), self.remark),
        )
        for name, field in rows:
            field.setAccessibleName(name)
            form.addRow(name, field)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        self.setMinimumWidth(theme.px(WIDTH))

    def said(self) -> Said:
        """What is filled in."""
        return Said(
            self.own_title.text(),
            tuple(self.tags.text().replace("،", ",").split(",")),
            self.folder.currentText(),
            self.remark.toPlainText(),
        )
