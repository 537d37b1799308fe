# SPDX-License-Identifier: Apache-2.0
"""The rail at the leading edge: the pages, each with an icon and its name.

It is as wide as its longest name. Where the window is low, it shows icons alone, with tooltips.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from fieldguide.gui.icons import paint_icon

if TYPE_CHECKING:
    from fieldguide.gui.theme import Theme

LABEL, ICON, MARGIN = 10.5, 20, 4
TALL, LOW, LEAST = 50, 42, 26
MIN_WIDTH = 64


class RailButton(QAbstractButton):
    """One page of the rail."""

    def __init__(self, page: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.page = page
        self._theme = theme
        self._compact = False
        self._current = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        # In a low window at a large size the buttons move together.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """The icon, with little around it."""
        return QSize(self._theme.px(ICON), self._theme.px(LEAST))

    def set_compact(self, compact: bool) -> None:
        """Show the icon alone, or the name too."""
        self._compact = compact
        self.setToolTip(self.text() if compact else "")
        self.updateGeometry()
        self.update()

    def needed_width(self) -> int:
        """How wide its name is, chosen or not."""
        metrics = QFontMetrics(self._theme.font(LABEL, bold=True))
        return metrics.horizontalAdvance(self.text()) + self._theme.px(3 * MARGIN)

    def sizeHint(self) -> QSize:
        """Its height; the rail decides the width."""
        return QSize(self._theme.px(MIN_WIDTH), self._theme.px(LOW if self._compact else TALL))

    def is_current(self) -> bool:
        """Whether the window is at this page."""
        return self._current

    def set_current(self, current: bool, words: str) -> None:
        """Show that the window is at this page; `words` tell it to screen readers.

        It is no ticked button: a screen reader would call the pages a list of check boxes.
        """
        said = words if current else ""
        if current == self._current and said == self.accessibleDescription():
            # Asked for with each key in the search box: nothing is drawn again for nothing.
            return
        self._current = current
        self.setAccessibleDescription(said)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground if chosen, the icon and the name."""
        del event
        px, theme = self._theme.px, self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.rect().adjusted(px(MARGIN), 0, -px(MARGIN), 0)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.is_current() or self.underMouse():
            painter.setBrush(theme.color("tint" if self.is_current() else "hover"))
            painter.drawRoundedRect(ground, px(8), px(8))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.color("accent"))
            painter.drawRoundedRect(ground.adjusted(0, 0, -1, -1), px(8), px(8))
        color = theme.color("accent" if self.is_current() else "muted")
        side = px(ICON)
        top = (self.height() - side) // 2 if self._compact else px(8)
        corner = QPoint((self.width() - side) // 2, top)
        paint_icon(
            painter, QRect(corner, QSize(side, side)), self.page, color, rtl=self.isRightToLeft()
        )
        if not self._compact:
            painter.setFont(theme.font(LABEL, bold=self.is_current()))
            painter.setPen(color)
            below = QRect(0, top + side, self.width(), self.height() - top - side)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class Rail(QFrame):
    """The pages to choose from.

    Signals:
        chosen: A page was chosen (payload: its name).
    """

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, top: tuple[str, ...], bottom: tuple[str, ...], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._theme = theme
        self._compact = False
        self._buttons: dict[str, RailButton] = {}
        self._column = QVBoxLayout(self)
        for page in top:
            self._add(page)
        self._column.addStretch(1)
        for page in bottom:
            self._add(page)
        theme.changed.connect(self.restyle)
        self.restyle()

    def button(self, page: str) -> RailButton:
        """The button of a page."""
        return self._buttons[page]

    def set_names(self, names: dict[str, str]) -> None:
        """Set what the pages are called, in the present language."""
        for page, button in self._buttons.items():
            button.setText(names[page])
            button.setAccessibleName(names[page])
        self.restyle()

    def set_current(self, page: str) -> None:
        """Show which page the window is at; one that is not in the rail ticks none."""
        for name, button in self._buttons.items():
            button.set_current(name == page, self.tr("You are on this page"))

    def set_compact(self, compact: bool) -> None:
        """Show icons alone, or names too."""
        if compact != self._compact:
            self._compact = compact
            self.restyle()

    def restyle(self) -> None:
        """Take sizes again."""
        px = self._theme.px
        self._column.setContentsMargins(0, px(8), 0, px(8))
        self._column.setSpacing(px(3))
        for button in self._buttons.values():
            button.set_compact(self._compact)
        widest = max((button.needed_width() for button in self._buttons.values()), default=0)
        names = 0 if self._compact else widest
        self.setFixedWidth(max(px(MIN_WIDTH - (12 if self._compact else 0)), names))
        # The style sheet draws the line on the inner side, which it cannot find out by itself.
        self.setProperty("mirrored", "true" if self.isRightToLeft() else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from page to page."""
        step = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}.get(event.key())
        buttons = list(self._buttons.values())
        focused = next((at for at, button in enumerate(buttons) if button.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        buttons[(focused + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def focus_first(self) -> None:
        """Give the focus to the page that is chosen, or to the first."""
        buttons = list(self._buttons.values())
        chosen = next((button for button in buttons if button.is_current()), buttons[0])
        chosen.setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, page: str) -> None:
        button = RailButton(page, self._theme, self)
        button.clicked.connect(lambda *_: self.chosen.emit(page))
        self._buttons[page] = button
        self._column.addWidget(button)
