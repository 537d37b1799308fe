# SPDX-License-Identifier: Apache-2.0
"""The box of an item: open, done, not applicable, blocked. Space ticks it, Ctrl+Enter goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from fieldguide.personal.run_records import ItemState

if TYPE_CHECKING:
    from fieldguide.gui.theme import Theme

SIZE, EDGE = 18, 3


class TickBox(QCheckBox):
    """A box without words beside it; its name says item and state.

    Signals:
        stepped: Up or Down was pressed (payload: -1 or 1).
        tick_and_next: Ctrl+Enter was pressed.
    """

    stepped = Signal(int)
    tick_and_next = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = ItemState.OPEN
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.updateGeometry)

    @property
    def state(self) -> ItemState:
        """What is drawn."""
        return self._state

    def set_state(self, state: ItemState) -> None:
        """Draw another state."""
        self._state = state
        half = state in {ItemState.NOT_APPLICABLE, ItemState.BLOCKED}
        check = Qt.CheckState
        self.setTristate(half)
        done = check.Checked if state is ItemState.DONE else check.Unchecked
        self.setCheckState(check.PartiallyChecked if half else done)
        self.update()

    def nextCheckState(self) -> None:
        """A click asks for another state; it is drawn once it is kept."""

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter is this box's before any shortcut."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and _is_tick_and_next(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down and Ctrl+Enter are ours."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if _is_tick_and_next(event):
            self.tick_and_next.emit()
        elif event.key() in steps and event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }:
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """The box and room for the ring of the focus."""
        side = self._theme.px(SIZE + 2 * EDGE)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it: each state by its shape, not by its colour alone."""
        del event
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = px(EDGE) + 0.5
        box = QRectF(edge, edge, px(SIZE) - 1, px(SIZE) - 1)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), px(2)))
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), px(5), px(5))
        done = self._state is ItemState.DONE
        color = theme.color(
            {ItemState.DONE: "good", ItemState.BLOCKED: "warn_bar"}.get(self._state, "strong_line")
        )
        pen = QPen(color, px(2) if not done else 1)
        if self._state is ItemState.NOT_APPLICABLE:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        if done:
            painter.setBrush(color)
        painter.drawRoundedRect(box, px(4), px(4))
        ink = QPen(theme.color("paper") if done else color, px(2))
        ink.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(ink)
        middle, unit = box.center(), px(SIZE) / 18
        for start, end in _strokes(self._state):
            painter.drawLine(middle + start * unit, middle + end * unit)
        painter.end()


def _strokes(state: ItemState) -> tuple[tuple[QPointF, QPointF], ...]:
    """The lines inside the box, from its middle."""
    match state:
        case ItemState.DONE:
            corner = QPointF(-1, 3.5)
            return ((QPointF(-4, 0.5), corner), (corner, QPointF(4.5, -3)))
        case ItemState.NOT_APPLICABLE:
            return ((QPointF(-3, 0), QPointF(3, 0)),)
        case ItemState.BLOCKED:
            return ((QPointF(-3, -3), QPointF(3, 3)), (QPointF(-3, 3), QPointF(3, -3)))
        case ItemState.OPEN:
            return ()


def _is_tick_and_next(event: QKeyEvent) -> bool:
    keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    return event.key() in keys and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
