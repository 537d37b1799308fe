# SPDX-License-Identifier: Apache-2.0
"""A user at the window: one start of the program, steered by keys and the mouse alone.

Events go to the window as the window system sends them, so shortcuts, menus, popups and what lies
on top decide where they end, as they do for a user.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from shiboken6 import isValid

from fieldguide import app
from fieldguide.gui.screens import SCENES
from fieldguide.gui.widgets.text_button import TextButton

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
SHORT_MS = 1000
"""Timers up to this long are waited for; longer ones only take something away again."""


def is_calm(window, runner):
    """Whether nothing is being asked and nothing short is about to happen."""
    soon = (
        timer
        for timer in window.findChildren(QTimer)
        if timer.isActive() and timer.isSingleShot() and timer.interval() < SHORT_MS
    )
    return not runner.busy and next(soon, None) is None


def settle(qtbot, window, runner):
    """Wait until the window is calm, and stays so for a turn of the event loop."""
    calm = [0]

    def look():
        calm[0] = calm[0] + 1 if is_calm(window, runner) else 0
        return calm[0] >= 3

    qtbot.waitUntil(look, timeout=20_000)


def send_key(key, text, modifiers):
    """A key goes down and up again, in whatever window has the focus at that moment."""
    for action in (QTest.KeyAction.Press, QTest.KeyAction.Release):
        target = QGuiApplication.focusWindow()
        if target is not None:
            QTest.sendKeyEvent(action, target, key, text, modifiers)


class Sitting:
    """The program from its first paint until it was taken apart, as `app.run_window` runs it."""

    def __init__(self, qtbot, paths):
        self._qtbot = qtbot
        self._session = app._Session(paths, [])
        self.window = self._session._window
        self.crashes = []
        self._session._crash.crashed.disconnect()
        self._session._crash.crashed.connect(lambda *what: self.crashes.append(what))
        self._session._runner.crashed.connect(self.crashes.append)
        self.open = True

    def begin(self):
        """Show the window, as the first turn of the event loop does, and open the profile."""
        self.window.show()
        self.window.activateWindow()
        self._qtbot.waitExposed(self.window)
        self._qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)
        self._session._begin()
        self.settle()
        return self

    def end(self):
        """What `app` does once the window was closed; closes it first if the user did not."""
        if not self.open:
            return
        self.open = False
        self.window.close()
        self._session._take_apart()
        self.window.deleteLater()
        for made in (self._session._inbox, self._session._runner, self._session._crash):
            made.setParent(None)
            made.deleteLater()
        translations = self.window.handlers._translations
        translations.use("en")
        self.window.handlers._theme.deleteLater()
        translations.deleteLater()
        self._session._app.setStyleSheet("")
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not self.crashes, self.crashes

    def settle(self):
        """Wait until every answer is there and drawn."""
        settle(self._qtbot, self.window, self._session._runner)
        if QGuiApplication.focusWindow() is None and self.window.isVisible():
            # What a window manager does when a dialog has gone; without a display there is none.
            (QApplication.activeModalWidget() or self.window).activateWindow()
            self._qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)

    def scenes(self):
        """Show page after page, as the pictures of the screens do."""
        for scene in SCENES:
            if scene.page == "hidden":
                # There is no page then; tests/gui/test_hiding.py looks at it.
                continue
            scene.show(self.window, self.settle)
            yield scene.page

    def wait(self, condition):
        """Wait until something is so."""
        self._qtbot.waitUntil(condition, timeout=10_000)

    # What the user sees.

    @property
    def place(self):
        return self.window.navigator.place

    @property
    def page(self):
        return self.window.navigator.page

    @property
    def view(self):
        """The text that is read."""
        return self.page.reader().text_view

    @property
    def focused(self):
        return QApplication.focusWidget()

    @property
    def dialog(self):
        return QApplication.activeModalWidget()

    @property
    def notices(self):
        return [notice.text for notice in self.window.info_bar._notices]

    # What the user does.

    def press(self, key, modifiers=NONE, *, text="", times=1):
        """Press a key; it goes where the window system sends it."""
        for _ in range(times):
            send_key(key, text, modifiers)
        self.settle()

    def type(self, text):
        """Type letters, one by one, waiting for nothing in between."""
        for letter in text:
            key = Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key.Key_unknown
            send_key(key, letter, NONE)
        self.settle()

    def tab_to(self, wanted, key=Qt.Key.Key_Tab, most=60):
        """Press Tab until what has the focus is `wanted` (a widget, or a test of one)."""
        seen = []
        for _ in range(most):
            here = self.focused
            if here is wanted or (callable(wanted) and here is not None and wanted(here)):
                return here
            seen.append(here)
            send_key(key, "", NONE)
        raise AssertionError(f"not reached with {key}: passed {seen}")

    def click(self, widget, spot=None):
        """Click a widget where the user sees it: what lies on top gets the click."""
        spot = widget.rect().center() if spot is None else spot
        window = widget.window()
        handle, inside = window.windowHandle(), widget.mapTo(window, spot)
        assert widget.isVisible(), widget
        assert QRect(QPoint(), window.size()).contains(inside), (widget, inside)
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, NONE, inside)
        # A menu or a list that drops down may be gone with its window by now.
        if isValid(handle):
            QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, NONE, inside)
        self.settle()

    def click_row(self, view, row, column=0):
        """Click a row of a list or tree."""
        index = view.model().index(row, column)
        view.scrollTo(index)
        self.click(view.viewport(), view.visualRect(index).center())
        assert view.currentIndex().row() == row

    def find_button(self, said, within=None):
        """The visible button that says `said`, be it its text or its name."""
        kinds = (QPushButton, QToolButton, TextButton)
        for kind in kinds:
            for button in (within or self.window).findChildren(kind):
                if button.isVisible() and said in (button.text(), button.accessibleName()):
                    return button
        raise AssertionError(f"no button says {said!r}")
