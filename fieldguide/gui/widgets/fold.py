# SPDX-License-Identifier: Apache-2.0
"""A leading column that folds away where there is no room: a button shows it over the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QWidget,
)

from fieldguide.gui.widgets.inner_focus import InnerFocus

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent

    from fieldguide.gui.theme import Theme

WIDTH, LEFT_FREE = 300, 48


class FoldButton(QToolButton):
    """The button in a header that brings the folded column back. A long text is elided."""

    def __init__(self, parent: QWidget | None = None, *, title: bool = False) -> None:
        """Make a button; as a `title` it looks like the heading whose place it takes."""
        super().__init__(parent)
        self._words = ""
        self._title = title
        self.setProperty("kind", "fold-title" if title else "header")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCheckable(True)
        if title:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.hide()

    def set_words(self, words: str, spoken: str = "") -> None:
        """What it says."""
        self._words = words
        self.setAccessibleName(spoken or words)
        self._fit()

    @property
    def words(self) -> str:
        """All that it says."""
        return self._words

    def resizeEvent(self, event: QEvent) -> None:
        """There is more room, or less."""
        super().resizeEvent(event)  # pyright: ignore[reportArgumentType]
        self._fit()

    def sizeHint(self) -> QSize:
        """As wide as its words, not as what is left of them."""
        hint = super().sizeHint()
        more = self.fontMetrics().horizontalAdvance(
            f"{self._words} ▾"
        ) - self.fontMetrics().horizontalAdvance(self.text())
        return QSize(hint.width() + max(0, more), hint.height())

    def _fit(self) -> None:
        shown = self._words
        if self._title:
            room = self.width() - self.fontMetrics().horizontalAdvance(" ▾") - 12
            shown = self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, room)
        text = f"{shown} ▾".replace("&", "&&")
        if text != self.text():
            self.setText(text)
        self.setToolTip("" if shown == self._words else self._words.replace("<", "&lt;"))


def narrow_words(words: str, ticked: int) -> str:
    """What the button says while choices are ticked behind it: how many."""
    return f"{words} ({ticked})" if ticked else words


class Drawer(InnerFocus, QFrame):
    """The folded column while it is shown, over the leading edge of the page.

    Signals:
        closed: It is not shown any more.
    """

    closed = Signal()

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self.setObjectName("drawer")
        self._theme = theme
        self._page = page
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def put_in(self, panel: QWidget) -> None:
        """Take the column."""
        self._row.addWidget(panel)
        self.set_inner(panel)

    def open(self) -> None:
        """Show it, with the focus inside."""
        self.place()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def place(self) -> None:
        """Lie along the leading edge of the page."""
        page, px = self._page, self._theme.px
        width = min(px(WIDTH), page.width() - px(LEFT_FREE))
        left = page.width() - width if self.isRightToLeft() else 0
        self.setGeometry(QRect(left, 0, width, page.height()))
        rtl = self.isRightToLeft()
        # The line at the inner edge is the frame's own.
        self._row.setContentsMargins(2 if rtl else 0, 0, 0 if rtl else 2, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Gone."""
        super().hideEvent(event)
        self.closed.emit()


class Fold(QObject):
    """Folds the first column of a splitter into a drawer, and puts it back.

    Signals:
        changed: The column was folded or put back.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, splitter: QSplitter, panel: QWidget, button: FoldButton, page: QWidget
    ) -> None:
        super().__init__(page)
        self._splitter = splitter
        self._panel = panel
        self._button = button
        self._wanted = True
        self._folded = False
        self.drawer = Drawer(theme, page)
        self.drawer.closed.connect(self._on_closed)
        button.clicked.connect(self._on_pressed)
        page.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    @property
    def folded(self) -> bool:
        """Whether the column is folded away."""
        return self._folded

    @property
    def takes_room(self) -> bool:
        """Whether the column stands beside the others."""
        return self._wanted and not self._folded

    def set_folded(self, folded: bool) -> None:
        """Fold the column away, or put it back."""
        if folded == self._folded:
            return
        self._folded = folded
        self.drawer.hide()
        if folded:
            self.drawer.put_in(self._panel)
            self._panel.show()
        else:
            self._splitter.insertWidget(0, self._panel)
            self._splitter.setStretchFactor(0, 0)
        self._show()
        self.changed.emit()

    def set_wanted(self, wanted: bool) -> None:
        """Whether the page has any use for the column now."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._show()
            self.changed.emit()

    def close(self) -> None:
        """Put the drawer away."""
        self.drawer.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The drawer follows the page."""
        if event.type() == QEvent.Type.Resize and self.drawer.isVisible():
            self.drawer.place()
        elif event.type() == QEvent.Type.Hide:
            self.drawer.hide()
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        if not self._folded:
            self._panel.setVisible(self._wanted)
        self._button.setVisible(self._folded and self._wanted)
        if not self._wanted:
            self.drawer.hide()

    def _on_pressed(self, *_checked: bool) -> None:
        if self.drawer.isVisible():
            self.drawer.hide()
        else:
            self.drawer.open()
        self._button.setChecked(self.drawer.isVisible())

    def _on_closed(self) -> None:
        self._button.setChecked(False)
        focused = QApplication.focusWidget()
        inside = focused is not None and self.drawer.isAncestorOf(focused)
        if (focused is None or inside) and self._button.isVisible():
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Who goes on elsewhere does not want the drawer any more."""
        if now is None or not self.drawer.isVisible() or now is self._button:
            return
        same_window = now.window() is self.drawer.window()
        if same_window and not self.drawer.isAncestorOf(now):
            self.drawer.hide()
