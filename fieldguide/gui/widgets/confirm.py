# SPDX-License-Identifier: Apache-2.0
"""Questions asked before something happens that cannot be taken back. All texts are plain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from fieldguide.gui.theme import Theme

WEB = frozenset({"http", "https"})


class AddressDialog(QDialog):
    """Shows where a link leads, whole, before the system's browser may open it."""

    def __init__(self, address: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self.setWindowTitle(self.tr("Open an address?"))
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(12))
        words = plain_label(
            self.tr(
                "This address is on the internet. Field Guide itself does not go there; "
                "your browser would."
            )
        )
        words.setWordWrap(True)
        column.addWidget(words)
        self._field = QPlainTextEdit(self)
        self._field.setPlainText(address)
        self._field.setReadOnly(True)
        self._field.setTabChangesFocus(True)
        self._field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._field.setAccessibleName(self.tr("The address"))
        self._field.setFixedHeight(px(84))
        column.addWidget(self._field)
        box = QDialogButtonBox(self)
        copy = QPushButton(self.tr("Copy"), self)
        copy.clicked.connect(self._on_copy_clicked)
        self._open = QPushButton(self.tr("Open in browser"), self)
        self._open.setEnabled(can_be_opened(address))
        self._open.clicked.connect(self.accept)
        box.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(self._open, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = box.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setDefault(True)
        box.rejected.connect(self.reject)
        column.addWidget(box)
        self.setMinimumWidth(px(520))
        cancel.setFocus()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.reject()


def can_be_opened(address: str) -> bool:
    """Whether an address is one of the web; nothing else is ever handed to the system."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme().lower() in WEB and bool(url.host())


def ask_to_open(address: str, theme: Theme, parent: QWidget) -> None:
    """Show the address, and open it in the system's browser if the user says so."""
    dialog = AddressDialog(address, theme, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(
        lambda: QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))
    )
    dialog.open()


def plain_label(text: str = "", kind: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that shows `text` as it is; `kind` names a look of the style sheet."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    if kind:
        label.setProperty("kind", kind)
    return label


def message_box(
    title: str, text: str, more: str = "", parent: QWidget | None = None
) -> QMessageBox:
    """A message box with plain texts; `more` stands below in smaller letters."""
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(more)
    return box


def ask_first(title: str, text: str, yes: str, parent: QWidget) -> bool:
    """Ask before something is done; `yes` says what the button does."""
    box = message_box(title, text, parent=parent)
    agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(no)
    box.exec()
    return box.clickedButton() is agreed
