# SPDX-License-Identifier: Apache-2.0
"""The card that a list draws for each row: title, teaser, badges. See `gui/roles.py` for its data.

Every card has the same height: three lines of text, which title (one or two) and teaser (the
others) share, and one row of badges. The height follows the font, never the content, so that a list
of any length opens at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from fieldguide.gui import roles
from fieldguide.gui.bidi import isolated
from fieldguide.gui.icons import paint_icon
from fieldguide.gui.widgets.badge import HEIGHT as BADGE_HEIGHT
from fieldguide.gui.widgets.badge import badge_width, paint_badge
from fieldguide.gui.widgets.wrapped import Marks, Wrapped

if TYPE_CHECKING:
    from fieldguide.gui.theme import Theme

TITLE_SIZE, TEASER_SIZE, META_SIZE = 14, 12.5, 12
TITLE_PITCH, TEASER_PITCH = 20, 18
SIDE, TOP, GAP, BOTTOM, BAR = 14, 10, 4, 10, 3
LINES = 3
KEPT = 200
"""So many laid-out texts are kept: a row is drawn again at each touch of the pointer."""
FACTS = " · "
"""What stands between the facts of the small text."""
AnyIndex = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Draws cards. Set it on a list view with uniform item sizes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, badges: bool = True) -> None:
        """Make a delegate.

        Args:
            theme: Colours and sizes.
            parent: The view, which is laid out again when sizes change.
            badges: Whether the rows have a line of badges and small text at all.
        """
        super().__init__(parent)
        self._theme = theme
        self._badges = badges
        self._kept: dict[tuple[object, ...], Wrapped] = {}
        self._restyle()
        theme.changed.connect(self._restyle)

    def height(self) -> int:
        """The height of every card, with the line below it."""
        px = self._theme.px
        badges = px(GAP) + px(BADGE_HEIGHT) if self._badges else 0
        return px(TOP) + self._text_height() + badges + px(BOTTOM) + 1

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """The same for every row."""
        del index
        return QSize(option.rect.width(), self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one card."""
        painter.save()
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        self._paint_ground(painter, option, rtl)
        px = self._theme.px
        inner = option.rect.adjusted(px(SIDE), px(TOP), -px(SIDE), -px(BOTTOM) - 1)
        self._paint_texts(painter, inner, index, rtl)
        if self._badges:
            row = QRect(
                inner.left(), inner.bottom() + 1 - px(BADGE_HEIGHT), inner.width(), px(BADGE_HEIGHT)
            )
            self._paint_badges(painter, row, index, rtl)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        """The whole title as a tooltip where the card could not show all of it."""
        title = _text(index, roles.TITLE)
        width = option.rect.width() - 2 * self._theme.px(SIDE)
        if event.type() == QHelpEvent.Type.ToolTip and title:
            shown = Wrapped(title, self._title_font, width, LINES - 1, self._title_pitch)
            escaped = title.replace("&", "&amp;").replace("<", "&lt;")
            QToolTip.showText(event.globalPos(), escaped if shown.text != title else "", view)
            return True
        return super().helpEvent(event, view, option, index)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rtl: bool) -> None:
        rect, theme = option.rect, self._theme
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(rect, theme.color("tint" if selected else "hover" if hovered else "paper"))
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, theme.color("line"))
        if selected:
            bar = theme.px(BAR)
            left = rect.right() + 1 - bar if rtl else rect.left()
            painter.fillRect(QRect(left, rect.top(), bar, rect.height()), theme.color("accent"))
        keyboard = QStyle.StateFlag.State_KeyboardFocusChange | QStyle.StateFlag.State_HasFocus
        if option.state & keyboard == keyboard:
            painter.setPen(theme.color("accent"))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))

    def _paint_texts(self, painter: QPainter, inner: QRect, index: AnyIndex, rtl: bool) -> None:
        theme = self._theme
        sign = "star-filled" if index.data(roles.STARRED) else _text(index, roles.ICON)
        star = theme.px(14)
        title = self._laid_out(
            _text(index, roles.TITLE),
            inner.width(),
            0,
            rtl=rtl,
            marks=index.data(roles.TITLE_MARKS) or (),
            reserve=star + theme.px(6) if sign else 0,
        )
        painter.setPen(theme.color("text"))
        title.draw(painter, inner.left(), inner.top())
        if sign:
            end = title.end_of_last_line()
            x = inner.left() + end.x() + (-star - theme.px(4) if rtl else theme.px(4))
            y = inner.top() + end.y() + (end.height() - star) / 2
            paint_icon(painter, QRect(round(x), round(y), star, star), sign, theme.color("text"))
        lines = max(1, LINES - max(1, title.lines))
        teaser = self._laid_out(
            _text(index, roles.TEASER),
            inner.width(),
            lines,
            rtl=rtl,
            marks=index.data(roles.MARKS) or (),
        )
        painter.setPen(theme.color("muted"))
        # What two lines of teaser leave free is the gap below the title.
        teaser.draw(
            painter, inner.left(), inner.top() + self._text_height() - lines * self._teaser_pitch
        )

    def _laid_out(  # noqa: PLR0913 - what a laid-out text depends on
        self, text: str, width: int, lines: int, *, rtl: bool, marks: Marks, reserve: int = 0
    ) -> Wrapped:
        """A title (`lines` is 0) or a teaser, laid out; kept for the next time it is drawn."""
        key = (text, width, lines, rtl, tuple(marks), reserve)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            found = self._kept[key] = Wrapped(
                text,
                self._teaser_font if lines else self._title_font,
                width,
                lines or LINES - 1,
                self._teaser_pitch if lines else self._title_pitch,
                rtl=rtl,
                marks=marks,
                mark_ground=self._theme.color("mark"),
                mark_ink=self._theme.color("on_mark"),
                reserve=reserve,
            )
        return found

    def _paint_badges(self, painter: QPainter, row: QRect, index: AnyIndex, rtl: bool) -> None:
        given: Any = index.data(roles.BADGES)
        badges: tuple[tuple[str, str], ...] = tuple(given) if given else ()
        meta = _text(index, roles.META)
        gap = self._theme.px(8)
        widths = [badge_width(text, self._theme) for text, _tone in badges]
        used = 0
        for at, (text, tone) in enumerate(badges):
            if at == 1:
                # What stands behind the small text keeps its room.
                kept = sum(gap + width for width in widths[1:])
                used = self._paint_meta(painter, row, used, meta, kept, rtl)
            width = min(widths[at], row.width() - used)
            if width < self._theme.px(24):
                return
            paint_badge(painter, _placed(row, used, width, rtl), text, tone, self._theme)
            used += width + gap
        if len(badges) < 2:
            self._paint_meta(painter, row, used, meta, 0, rtl)

    def _paint_meta(  # noqa: PLR0913, PLR0917 - where and what
        self, painter: QPainter, row: QRect, used: int, meta: str, kept: int, rtl: bool
    ) -> int:
        """Draw the small text, without its last facts where all do not fit; say what is used."""
        room = row.width() - used - kept
        if not meta or room < self._theme.px(24):
            return used
        metrics = QFontMetrics(self._meta_font)
        while metrics.horizontalAdvance(meta) >= room and FACTS in meta:
            meta = meta.rpartition(FACTS)[0]
        width = min(metrics.horizontalAdvance(meta) + 1, room)
        painter.setFont(self._meta_font)
        painter.setPen(self._theme.color("muted"))
        short = metrics.elidedText(meta, Qt.TextElideMode.ElideRight, width)
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(_placed(row, used, width, rtl), int(flags), isolated(short))
        return used + width + self._theme.px(8)

    def _text_height(self) -> int:
        return self._title_pitch + self._theme.px(3) + (LINES - 1) * self._teaser_pitch

    def _restyle(self) -> None:
        theme = self._theme
        self._kept.clear()
        self._title_font = theme.font(TITLE_SIZE, bold=True)
        self._teaser_font = theme.font(TEASER_SIZE)
        self._meta_font = theme.font(META_SIZE)
        self._title_pitch = theme.px(TITLE_PITCH)
        self._teaser_pitch = theme.px(TEASER_PITCH)
        parent = self.parent()
        if isinstance(parent, QAbstractItemView):
            # The view asks for the height of the rows again.
            parent.doItemsLayout()


def _placed(row: QRect, used: int, width: int, rtl: bool) -> QRect:
    left = row.right() + 1 - used - width if rtl else row.left() + used
    return QRect(QPoint(left, row.top()), QSize(width, row.height()))


def _text(index: AnyIndex, role: int) -> str:
    value: Any = index.data(role)
    return value if isinstance(value, str) else ""
