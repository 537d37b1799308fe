# SPDX-License-Identifier: Apache-2.0
"""Starts a window in this process and reports when it painted.

`python -m tests.benchmarks.watch WHAT [PROFILE]`: `reference` is the bare PySide6 window with a
tree and a text browser that the goals are set against, `bare` an empty window, `ours` Field Guide
on a profile; `leave` uses Field Guide on it and closes it again, unmeasured.

Prints one JSON object: seconds from the start of the process (given as FG_STARTED, a reading of the
monotonic clock) to the first paint, to the moment from which the last page is fully there
(`settled`: no more than one pixel in a thousand differs from how the window looks in the end), and
to the last paint at all (`quiet`); and the memory of this process then. How the window looks is
read from the screen soon after each paint.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QSplitter,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

CALM = 1.2
"""Seconds without a paint after which a window counts as settled."""
MOST = 20.0
ALIKE = 0.001


class Watch(QObject):
    """Notes the first and the last paint of any widget."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.first = 0.0
        self.last = 0.0
        self.looks: list[tuple[float, QImage]] = []
        self._glance = QTimer(self, singleShot=True, interval=0)
        self._glance.timeout.connect(self._note_look)
        self._app = app
        self._timer = QTimer(self, interval=50)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.last = time.monotonic()
            self.first = self.first or self.last
            self._glance.start()
        return False

    def _note_look(self) -> None:
        screen = self._app.primaryScreen()
        windows = [one for one in self._app.topLevelWindows() if one.isVisible()]
        if windows:
            image = screen.grabWindow(windows[0].winId()).toImage()
            self.looks.append((self.last, image.convertToFormat(QImage.Format.Format_RGB32)))

    def settled(self) -> float:
        """When the window began to look as it does now."""
        at, last = self.looks[-1]
        for when, look in reversed(self.looks):
            if unlike(look, last) > ALIKE:
                break
            at = when
        return at

    def _look(self) -> None:
        now = time.monotonic()
        started = float(os.environ["FG_STARTED"])
        if (self.last and now - self.last > CALM) or now - started > MOST:
            settled = self.settled()
            # The pictures are this module's own and must not count.
            self.looks.clear()
            found = {
                "first": self.first - started,
                "settled": settled - started,
                "quiet": self.last - started,
                "pss": pss(),
            }
            print(json.dumps(found), flush=True)
            # What a window writes at its end is not measured and must not change the profile.
            os._exit(0)


def unlike(one: QImage, other: QImage) -> float:
    """The share of pixels in which two pictures differ."""
    if one.size() != other.size():
        return 1.0
    pair = zip(one.constBits().cast("I"), other.constBits().cast("I"), strict=True)
    return sum(a != b for a, b in pair) / (one.width() * one.height())


def pss() -> float:
    """This process's share of memory in MB; 0 where the system does not say."""
    try:
        lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), 0.0)


def show_reference() -> QMainWindow:
    """A window with a tree of 500 lines and a text of 10 kB."""
    window = QMainWindow()
    tree, browser = QTreeWidget(), QTextBrowser()
    tree.setHeaderHidden(True)
    for root in range(20):
        item = QTreeWidgetItem(tree, [f"Topic {root}"])
        for child in range(25):
            QTreeWidgetItem(item, [f"Entry {root}.{child}"])
    browser.setHtml("<h1>An entry</h1>" + "<p>Some words of guidance in a paragraph.</p>" * 200)
    split = QSplitter()
    split.addWidget(tree)
    split.addWidget(browser)
    window.setCentralWidget(split)
    window.resize(1360, 850)
    window.show()
    return window


def leave_on_an_entry(app: QApplication, profile: Path) -> None:
    """Use the window as a person does: open an entry, then close it. Nothing is measured."""
    from fieldguide.app import run_window
    from fieldguide.base.paths import Paths

    def windows() -> list[QMainWindow]:
        return [one for one in app.topLevelWidgets() if isinstance(one, QMainWindow)]

    def show() -> None:
        windows()[0].open_thing("cpms-2019/standard-18")

    def close() -> None:
        windows()[0].close()

    QTimer.singleShot(2500, show)
    QTimer.singleShot(4500, close)
    run_window(Paths(profile), [])
    print("{}", flush=True)


def main() -> None:
    what = sys.argv[1]
    app = QApplication(sys.argv[:1])
    watch = Watch(app) if what != "leave" else None
    if what == "ours":
        from fieldguide.app import run_window
        from fieldguide.base.paths import Paths

        run_window(Paths(Path(sys.argv[2])), [])
    elif what == "reference":
        window = show_reference()
        app.exec()
        del window
    elif what == "leave":
        leave_on_an_entry(app, Path(sys.argv[2]))
    else:
        window = QMainWindow()
        window.resize(1360, 850)
        window.show()
        app.exec()
    del watch


if __name__ == "__main__":
    main()
