# SPDX-License-Identifier: Apache-2.0
"""What was copied, and how it outlives the program."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication


def hand_over() -> None:
    """Leave on the clipboard an object of Qt's own with the same text.

    What was copied from a text was made by Python. Qt lets go of the clipboard after Python has
    ended, and ending a Python object then crashes the process.
    """
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.setText(clipboard.text())
