# SPDX-License-Identifier: Apache-2.0
"""What was copied, and how it outlives the program."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

_OURS = "fieldGuideText"


def plain_text_data(text: str) -> QMimeData:
    """What goes on the clipboard for a piece of a text: its words alone."""
    data = QMimeData()
    data.setText(text)
    data.setProperty(_OURS, True)
    return data


def hand_over() -> None:
    """Leave on the clipboard an object of Qt's own with the same text, if it holds one of ours.

    Qt lets go of the clipboard after Python has ended, and ending an object that Python made then
    crashes the process.
    """
    clipboard = QGuiApplication.clipboard()
    # Qt's stubs promise an object; an empty clipboard has none.
    data: QMimeData | None = clipboard.mimeData()
    if data is not None and data.property(_OURS):
        clipboard.setText(clipboard.text())
