# SPDX-License-Identifier: Apache-2.0
"""Quick hide: one key blanks every window of the program, the same key brings them back.

Nothing is closed and nothing is lost: a dialog that is open stays open below its curtain. While all
is hidden, keys and clicks reach the curtains alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QToolTip, QWidget
from shiboken6 import isValid

from fieldguide.gui.widgets.curtain import Curtain

if TYPE_CHECKING:
    from fieldguide.gui.theme import Theme

NEUTRAL_TITLE = "–"
_MOST_POPUPS = 8
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.Shortcut,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.ContextMenu,
        QEvent.Type.ToolTip,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
    }
)
_BUTTON_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class Hiding(QObject):
    """Hides the windows of the program, and shows them again.

    Signals:
        changed: All is hidden now (True), or is shown again (False).
    """

    changed = Signal(bool)

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._key = QKeySequence()
        self._hidden = False
        self._held = False
        self._curtains: dict[QWidget, tuple[Curtain, str]] = {}
        self._shortcuts: list[QShortcut] = []
        self._focus: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    @property
    def is_hidden(self) -> bool:
        """Whether all is hidden."""
        return self._hidden

    def set_key(self, key: QKeySequence) -> None:
        """The key that hides from now on. In the main window its command has it."""
        self._key = key
        self._shortcuts = [one for one in self._shortcuts if isValid(one)]
        for shortcut in self._shortcuts:
            shortcut.setKey(key)

    def hold(self, *, held: bool) -> None:
        """Keep the curtains down whatever the user does, or no longer."""
        self._held = held

    def hide(self) -> None:
        """Blank every window at once."""
        app = QApplication.instance()
        if self._hidden or app is None:
            return
        self._hidden = True
        self._focus = QApplication.focusWidget()
        active = QApplication.activeWindow() or self._window
        for _ in range(_MOST_POPUPS):
            popup = QApplication.activePopupWidget()
            if popup is None:
                break
            popup.close()
        QToolTip.hideText()
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window.windowType() not in _PASSING:
                self._cover(window)
        covered = active if active in self._curtains else self._window
        if covered in self._curtains:
            self._curtains[covered][0].button.setFocus(Qt.FocusReason.OtherFocusReason)
        # After the curtain has the focus: Qt would look for another widget otherwise.
        self._show_inside(visible=False)
        app.installEventFilter(self)
        self.changed.emit(True)

    def show_again(self) -> None:
        """Take every curtain away; the focus is where it was."""
        app = QApplication.instance()
        if not self._hidden or self._held or app is None:
            return
        self._hidden = False
        app.removeEventFilter(self)
        self._show_inside(visible=True)
        for window, (curtain, title) in self._curtains.items():
            if isValid(window):
                window.setWindowTitle(title)
                curtain.hide()
                curtain.deleteLater()
        self._curtains.clear()
        focus, self._focus = self._focus, None
        if focus is not None and isValid(focus) and focus.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While all is hidden: input goes to the curtains alone, and what opens gets one too."""
        if not isinstance(watched, QWidget):
            return False
        kind = event.type()
        if kind == QEvent.Type.Show and watched.isWindow():
            self._take_new_window(watched)
            return False
        if kind not in _INPUT:
            return False
        if isinstance(event, QKeyEvent):
            return self._take_key(watched, event)
        return not self._is_of_curtain(watched)

    def _take_key(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Whether a key ends here."""
        if event.type() == QEvent.Type.ShortcutOverride:
            # Then no command of the window takes it, and it comes again as a key.
            event.accept()
            return True
        ends = event.key() == Qt.Key.Key_Escape or self._is_own(event)
        if ends and event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            # Later: what is done inside a filter is done inside the event of somebody else.
            QTimer.singleShot(0, self.show_again)
        return ends or event.key() not in _BUTTON_KEYS or not self._is_of_curtain(watched)

    def _is_own(self, event: QKeyEvent) -> bool:
        return QKeySequence(event.keyCombination()) == self._key

    def _take_new_window(self, window: QWidget) -> None:
        if window.windowType() in _PASSING:
            QTimer.singleShot(0, window, window.close)
        elif window not in self._curtains:
            button = self._cover(window).button
            # Later: a dialog gives the focus to a part of its own once it is shown.
            QTimer.singleShot(0, button, button.setFocus)

    def _cover(self, window: QWidget) -> Curtain:
        shown = self._key.toString(QKeySequence.SequenceFormat.NativeText)
        curtain = Curtain(self._theme, shown, window)
        curtain.raise_wanted.connect(self.show_again)
        self._curtains[window] = (curtain, window.windowTitle())
        window.setWindowTitle(NEUTRAL_TITLE)
        curtain.show()
        return curtain

    def _show_inside(self, *, visible: bool) -> None:
        """What is only covered could still be read by a screen reader: the page is put away."""
        for part in (self._window.centralWidget(), self._window.menuBar()):
            if part is not None:
                part.setVisible(visible)

    def _is_of_curtain(self, widget: QWidget) -> bool:
        return any(
            widget is curtain or curtain.isAncestorOf(widget)
            for curtain, _ in self._curtains.values()
        )

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        """A dialog stands in front of the commands of the main window: it gets the key too."""
        window = now.window() if now is not None else None
        if window is None or not self._key or not self._opened(window):
            return
        self._shortcuts = [one for one in self._shortcuts if isValid(one)]
        if all(one.parent() is not window for one in self._shortcuts):
            self._shortcuts.append(QShortcut(self._key, window, self.hide))

    def _opened(self, window: QWidget) -> bool:
        """Whether a window is one that the main window, or a part of it, has opened."""
        above = window.parentWidget()
        while above is not None and above is not self._window:
            above = above.parentWidget()
        return above is not None


_PASSING = frozenset(
    {Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.SplashScreen, Qt.WindowType.Desktop}
)
