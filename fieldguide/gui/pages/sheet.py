# SPDX-License-Identifier: Apache-2.0
"""A page that is read from top to bottom: one column of a width that can be read, which scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fieldguide.gui.page import Page

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from fieldguide.gui.context import Context

WIDTH, SIDE, TOP = 1_056, 44, 28


class SheetPage(Page):
    """A page with one column. Subclasses put their parts into `self.sheet`."""

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, width: int = WIDTH
    ) -> None:
        super().__init__(context, parent)
        self._wanted_width = width
        self.body = QWidget()
        self.sheet = QVBoxLayout(self.body)
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)
        self.body.installEventFilter(self)
        self.restyle()

    def restyle(self) -> None:
        """Keep the column in the middle, and readable."""
        px = self.context.theme.px
        side = max(px(SIDE), (self.width() - px(self._wanted_width)) // 2)
        self.sheet.setContentsMargins(side, px(TOP), side, px(TOP))
        self.sheet.setSpacing(px(6))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the margins again."""
        super().resizeEvent(event)
        self.restyle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What gets the focus from the keyboard scrolls into view."""
        if watched is self.body and event.type() == QEvent.Type.LayoutRequest:
            focused = self.focusWidget()
            if focused is not None and self.body.isAncestorOf(focused) and focused.hasFocus():
                self.area.ensureWidgetVisible(focused, 0, self.context.theme.px(24))
        return super().eventFilter(watched, event)


class WordsLabel(QLabel):
    """Plain words that wrap, and begin where the window's lines begin whatever their language."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """The direction of the window changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        # Left to itself a label takes its direction from its text.
        rtl = self.isRightToLeft()
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def words_label(text: str = "", kind: str = "", *, selectable: bool = False) -> WordsLabel:
    """Plain words that wrap, in one of the looks of the style sheet."""
    label = WordsLabel(text)
    if kind:
        label.setProperty("kind", kind)
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return label


def rule() -> QFrame:
    """A thin line across the column."""
    line = QFrame()
    line.setProperty("kind", "line")
    return line


class SettingRow(QWidget):
    """A name with a small explanation, and a control at the end of the line."""

    def __init__(self, control: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = words_label()
        self.hint = words_label(kind="small")
        self.control = control
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.name)
        texts.addWidget(self.hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.addLayout(texts, 1)
        if control is not None:
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_words(self, name: str, hint: str = "") -> None:
        """Name and explanation, for the eye and for screen readers."""
        self.name.setText(name)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        if self.control is not None:
            self.control.setAccessibleName(name)
            self.control.setAccessibleDescription(hint)


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            # Not `setParent(None)`: that hands it to Python, which may delete it inside its own
            # click.
            widget.hide()
            widget.deleteLater()
