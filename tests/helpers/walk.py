# SPDX-License-Identifier: Apache-2.0
"""A walk over a window as a screen reader and a keyboard meet it: names, roles, order, contrast."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QTextFormat
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from fieldguide.gui.colors import contrast
from fieldguide.gui.widgets.fold import FoldButton
from tests.helpers.sitting import NONE, send_key

Role = QAccessible.Role
NOTHING = {Role.NoRole, Role.Client, Role.Pane, Role.Grouping}
WORKING = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QTextEdit)


def describe(widget):
    """A widget in words, for messages of failed tests."""
    at = widget.mapTo(widget.window(), widget.rect().topLeft())
    name = widget.accessibleName() or getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__} {name!r} at {at.x()},{at.y()}"


def controls(window):
    """What can be worked with: visible, enabled, and one of the kinds that do something."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and (isinstance(widget, WORKING) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        # The field inside a box that drops down or counts is the box's own.
        and not isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)
    ]


def unnamed(window):
    """The controls that a screen reader could not call by a name, or does not know the kind of."""
    faults = []
    for widget in controls(window):
        met = QAccessible.queryAccessibleInterface(widget)
        name = met.text(QAccessible.Text.Name) if met is not None else ""
        # An area takes the focus only to be scrolled by keys; Qt has no role for that.
        known = met is not None and (met.role() not in NOTHING or isinstance(widget, QScrollArea))
        if not known or not name.strip():
            faults.append(f"{describe(widget)}: {met.role() if met else None}, {name!r}")
    return faults


def tab_round(start, key=Qt.Key.Key_Tab, most=600):
    """The widgets that get the focus one after the other, from `start` until it comes round."""
    start.setFocus()
    seen = [start]
    for _ in range(most):
        send_key(key, "", NONE)
        here = QApplication.focusWidget()
        if here is start:
            return seen
        # Links inside a text are steps of their own.
        if here is not None and here is not seen[-1]:
            seen.append(here)
    raise AssertionError(f"the focus does not come round: {[describe(one) for one in seen[-8:]]}")


def out_of_order(seen, *, rtl):
    """Neighbours in the tab order where the second stands before the first, as one reads.

    In one parent a row is read in the direction of the language, and rows from the top down.
    """
    faults = []
    for first, second in pairwise(seen):
        if first.parentWidget() is not second.parentWidget():
            continue
        a, b = first.geometry(), second.geometry()
        above = b.bottom() < a.top()
        in_row = a.top() <= b.center().y() <= a.bottom()
        wrong_way = b.left() >= a.right() if rtl else b.right() <= a.left()
        if above or (in_row and wrong_way):
            faults.append(f"{describe(second)} comes after {describe(first)}")
    return faults


def cut_off(window):
    """The labels and buttons that have less room than their words need."""
    faults = []
    for widget in window.findChildren(QLabel) + window.findChildren(QAbstractButton):
        # A button that folds a column away elides its words, and has them whole in a tooltip.
        if not _says_something(widget) or isinstance(widget, FoldButton):
            continue
        least, has = widget.minimumSizeHint(), widget.size()
        if has.width() < least.width() or has.height() < least.height():
            faults.append(f"{describe(widget)}: {has.toTuple()} of {least.toTuple()}")
    return faults


def faint(window):
    """The words of labels and controls that stand out too little, as they are really drawn."""
    picture = window.grab().toImage()
    ratio = picture.devicePixelRatio()
    faults = []
    for widget in window.findChildren(QWidget):
        if not _says_something(widget):
            continue
        seen = widget.visibleRegion().boundingRect()
        if seen.width() < 8 or seen.height() < 8:
            continue
        is_one_line = widget.height() < 3 * widget.fontMetrics().height()
        if is_one_line and seen.height() < widget.height():
            # Scrolled half out of sight: what is left may be the room around the words.
            continue
        area = QRect(widget.mapTo(window, seen.topLeft()), seen.size())
        colors = _colors(picture, area, ratio)
        ground = colors.most_common(1)[0][0]
        # Thin strokes are blended with the ground: the strongest pixel is nearest to the ink.
        best = max(contrast(ground, color) for color in colors)
        if best < 4.5:
            faults.append(f"{describe(widget)}: {best:.2f} on {ground}")
    return faults


def faint_text(view):
    """The pieces of a document whose colour stands out too little from what lies below them."""
    faults = []
    base = view.palette()
    block = view.document().begin()
    while block.isValid():
        for piece in _pieces(block):
            written = piece.charFormat()
            ink = _own(written, QTextFormat.Property.ForegroundBrush, base.text())
            ground = _ground(view, written, block, base.base())
            found = contrast(ink.color().name(), ground.color().name())
            if piece.text().strip() and found < 4.5:
                faults.append(f"{piece.text()[:40]!r}: {found:.2f}")
        block = block.next()
    return faults


def _says_something(widget):
    if not widget.isVisible() or not widget.isEnabled():
        return False
    if isinstance(widget, QComboBox):
        return bool(widget.currentText())
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        words = widget.text()
        if isinstance(widget, QLineEdit):
            words = words or widget.placeholderText()
        return bool(words.strip())
    return False


def _colors(picture, area, ratio):
    box = QRect(
        round(area.x() * ratio),
        round(area.y() * ratio),
        round(area.width() * ratio),
        round(area.height() * ratio),
    ).intersected(picture.rect())
    return Counter(
        picture.pixelColor(x, y).name()
        for y in range(box.top(), box.bottom() + 1)
        for x in range(box.left(), box.right() + 1)
    )


def _pieces(block):
    walk = block.begin()
    while not walk.atEnd():
        yield walk.fragment()
        walk += 1


def _own(written, which, otherwise):
    return written.foreground() if written.hasProperty(which) else otherwise


def _ground(view, written, block, otherwise):
    brush = QTextFormat.Property.BackgroundBrush
    if written.hasProperty(brush):
        return written.background()
    if block.blockFormat().hasProperty(brush):
        return block.blockFormat().background()
    cursor = view.textCursor()
    cursor.setPosition(block.position())
    table = cursor.currentTable()
    if table is not None:
        cell = table.cellAt(cursor).format()
        for place in (cell, table.format()):
            if place.hasProperty(brush):
                return place.background()
    return otherwise
