# SPDX-License-Identifier: Apache-2.0
"""Copying a piece of a text, then ending the program."""

from __future__ import annotations

from fieldguide.base.paths import bundle_folder

SCRIPT = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from fieldguide.base.paths import bundle_folder
from fieldguide.gui import clipboard
from fieldguide.gui.theme import Theme
from fieldguide.gui.widgets.text_view import TextView

app = QApplication([])
view = TextView(Theme(app, bundle_folder() / "resources" / "styles", "light"))
view.show_html("<p>Refer with consent.</p>")
view.selectAll()
view.copy()
clipboard.hand_over()
sys.stdout.write(QGuiApplication.clipboard().text())
"""


def test_what_was_copied_does_not_crash_the_end(python_run, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(bundle_folder()))
    done = python_run("-c", SCRIPT)

    assert (done.returncode, done.stdout) == (0, "Refer with consent."), done.stderr
