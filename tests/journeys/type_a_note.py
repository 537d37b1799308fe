# SPDX-License-Identifier: Apache-2.0
"""A program of its own: opens a profile, begins a note, types, says so, and goes on running.

The test kills it one second later. Called as `python -m tests.journeys.type_a_note PROFILE TEXT`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from fieldguide import app
from fieldguide.base.paths import Paths
from fieldguide.gui.place import Place


def main() -> None:
    """Type, key by key, without a pause."""
    profile, text = sys.argv[1:]
    session = app._Session(Paths(Path(profile)), [])
    window, typed = session._window, iter(text)
    typing = QTimer()
    typing.setInterval(20)

    def key() -> None:
        letter = next(typed, None)
        if letter is None:
            typing.stop()
            print("typed", flush=True)  # noqa: T201 - the test waits for it
        else:
            QTest.keyClicks(window.navigator.page.editor.text, letter)

    def begin() -> None:
        if window._context is None or session._runner.busy:
            return
        if window.navigator.place.page != "notes":
            window.go(Place("notes", detail="new=yes"))
        elif window.navigator.page.editor.isVisible():
            looking.stop()
            typing.timeout.connect(key)
            typing.start()

    looking = QTimer()
    looking.setInterval(50)
    looking.timeout.connect(begin)
    looking.start()
    session.run()


if __name__ == "__main__":
    main()
