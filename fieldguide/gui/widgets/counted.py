# SPDX-License-Identifier: Apache-2.0
"""Lines with a count at their end: the tree of topics, and the list of facets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from fieldguide.gui.bidi import isolated
from fieldguide.gui.icons import paint_icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldguide.gui.theme import Theme

HEIGHT, SIDE, START, INSET, RADIUS, ARROW = 30, 8, 14, 6, 6, 14
AnyIndex = QModelIndex | QPersistentModelIndex


class CountDelegate(QStyledItemDelegate):
    """Draws one line: the text, elided, and its count. The ground is the view's business."""

    def __init__(
        self,
        theme: Theme,
        count_role: int,
        chosen: Callable[[AnyIndex, QStyleOptionViewItem], bool],
        heading_role: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """Make a delegate.

        `chosen` tells whether a line is drawn as the chosen one, `heading_role` is the role that
        says that a line is a heading; 0 if there are none.
        """
        super().__init__(parent)
        self._theme = theme
        self._count_role = count_role
        self._heading_role = heading_role
        self._chosen = chosen

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """The same height for every line."""
        del index
        return QSize(option.rect.width(), self._theme.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one line."""
        theme, px = self._theme, self._theme.px
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        heading = bool(self._heading_role and index.data(self._heading_role))
        chosen = not heading and self._chosen(index, option)
        # Where the arrows of a tree leave no room of their own, a line begins as the panel's title.
        view = option.widget
        start = px(SIDE if isinstance(view, QTreeView) and view.rootIsDecorated() else START)
        inner = option.rect.adjusted(start, 0, -px(START), 0)
        if rtl:
            inner = option.rect.adjusted(px(START), 0, -start, 0)
        painter.save()
        count = index.data(self._count_role)
        used = 0
        if count is not None and not heading:
            used = self._paint_count(painter, inner, _count_text(count), chosen, rtl) + px(8)
        font = theme.font(bold=heading or chosen)
        painter.setFont(font)
        painter.setPen(theme.color("accent" if chosen else "text"))
        room = inner.adjusted(used, 0, 0, 0) if rtl else inner.adjusted(0, 0, -used, 0)
        text = str(index.data() or "")
        short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        flags = int(_near(rtl) | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, flags, isolated(short))
        painter.restore()

    def _paint_count(
        self, painter: QPainter, inner: QRect, text: str, chosen: bool, rtl: bool
    ) -> int:
        font: QFont = self._theme.font(12, bold=chosen)
        painter.setFont(font)
        painter.setPen(self._theme.color("accent" if chosen else "muted"))
        painter.drawText(inner, int(_near(not rtl) | Qt.AlignmentFlag.AlignVCenter), text)
        return QFontMetrics(font).horizontalAdvance(text)


class CountTree(QTreeView):
    """A tree of lines with counts, each one line high.

    Signals:
        opened: Enter was pressed on a line, or it was clicked (payload: its index).
    """

    opened = Signal(QModelIndex)

    def __init__(self, theme: Theme, count_role: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setItemDelegate(CountDelegate(theme, count_role, _is_selected, parent=self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setAnimated(False)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._restyle)
        self._restyle()

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the ground of the whole line first: the chosen one is a rounded field."""
        selected = self.selectionModel().isSelected(index)
        hovered = bool(options.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            row = QRect(0, options.rect.top(), self.viewport().width(), options.rect.height())
            paint_field(painter, row, self._theme, selected=selected)
        by_keys = bool(options.state & QStyle.StateFlag.State_KeyboardFocusChange)
        if index == self.currentIndex() and self.hasFocus() and by_keys:
            row = QRect(0, options.rect.top(), self.viewport().width(), options.rect.height())
            paint_frame(painter, row, self._theme)
        super().drawRow(painter, options, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        """A small arrow before what can be opened."""
        # Asked on a list model, PySide's `hasChildren` ends in a crash: it is private there.
        if not self.rootIsDecorated() or not self.model().hasChildren(index):
            return
        rtl = self.isRightToLeft()
        side = self._theme.px(ARROW)
        indent = self.indentation()
        left = rect.left() if rtl else rect.right() + 1 - indent
        x = left + (indent - side) // 2
        y = rect.top() + (rect.height() - side) // 2
        name = "chevron-down" if self.isExpanded(index) else "chevron-right"
        paint_icon(painter, QRect(x, y, side, side), name, self._theme.color("muted"), rtl=rtl)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the line; Left and Right go in the direction in which the tree is drawn."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self.setIndentation(self._theme.px(20))
        quiet(self)
        self.doItemsLayout()


class FacetList(QListView):
    """The facets: headings, and choices that are ticked with a click, Space or Enter.

    Signals:
        toggled: A choice was clicked, or Space or Enter pressed on it (payload: its index).
    """

    toggled = Signal(QModelIndex)

    def __init__(
        self,
        theme: Theme,
        count_role: int,
        heading_role: int,
        ticked_role: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ticked_role = ticked_role
        delegate = _FacetDelegate(theme, count_role, self._is_ticked, heading_role, self)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._restyle)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter tick the current choice."""
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if event.key() in keys and self.currentIndex().isValid():
            self.toggled.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click ticks."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.toggled.emit(index)

    def _is_ticked(self, index: AnyIndex, option: QStyleOptionViewItem) -> bool:
        del option
        return bool(index.data(self._ticked_role))

    def _restyle(self) -> None:
        quiet(self)
        self.doItemsLayout()


class _FacetDelegate(CountDelegate):
    """Choices stand a little in from their heading, on a field where they are ticked."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        px = self._theme.px
        if not index.data(self._heading_role):
            ticked = self._chosen(index, option)
            if ticked or option.state & QStyle.StateFlag.State_MouseOver:
                paint_field(painter, option.rect, self._theme, selected=ticked)
            view = option.widget
            by_keys = option.state & QStyle.StateFlag.State_KeyboardFocusChange
            if (
                by_keys
                and isinstance(view, QListView)
                and view.hasFocus()
                and view.currentIndex() == index
            ):
                paint_frame(painter, option.rect, self._theme)
            step = px(18)
            rtl = option.direction == Qt.LayoutDirection.RightToLeft
            option.rect = option.rect.adjusted(0 if rtl else step, 0, -step if rtl else 0, 0)
        super().paint(painter, option, index)


def paint_field(painter: QPainter, row: QRect, theme: Theme, *, selected: bool) -> None:
    """The rounded ground of a chosen line, or of the one under the pointer."""
    px = theme.px
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("tint" if selected else "hover"))
    painter.drawRoundedRect(row.adjusted(px(INSET), 0, -px(INSET), 0), px(RADIUS), px(RADIUS))
    painter.restore()


def paint_frame(painter: QPainter, row: QRect, theme: Theme) -> None:
    """The line around what has the focus of the keyboard."""
    px = theme.px
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.color("accent"))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(row.adjusted(px(INSET), 0, -px(INSET) - 1, -1), px(RADIUS), px(RADIUS))
    painter.restore()


def quiet(view: QAbstractItemView) -> None:
    """Keep the style from painting a selection of its own below ours."""
    palette = QPalette(view.palette())
    palette.setColor(QPalette.ColorRole.Highlight, QColor(Qt.GlobalColor.transparent))
    view.setPalette(palette)


def _is_selected(index: AnyIndex, option: QStyleOptionViewItem) -> bool:
    del index
    return bool(option.state & QStyle.StateFlag.State_Selected)


def _near(rtl: bool) -> Qt.AlignmentFlag:
    edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return edge | Qt.AlignmentFlag.AlignAbsolute


def _count_text(count: Any) -> str:  # noqa: ANN401 - what the model has
    return str(count)
