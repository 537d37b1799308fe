# SPDX-License-Identifier: Apache-2.0
"""A column of a page: a header with a title and a small text or buttons, and a body below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from fieldguide.gui.bidi import isolated
from fieldguide.gui.widgets.inner_focus import InnerFocus

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from fieldguide.gui.theme import Theme

HEADER_HEIGHT = 41


class ElidedLabel(QLabel):
    """One line of plain text at the leading edge; what has no room is shown by a tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_text(self, text: str) -> None:
        """Show `text`, as much of it as there is room for."""
        self.whole = text
        self.setAccessibleName(text)
        self._fit()

    def needed(self) -> int:
        """How wide the whole text is."""
        return self.fontMetrics().horizontalAdvance(self.whole) + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room, or less."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """The font may be another, or the leading edge."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}:
            self._fit()

    def _fit(self) -> None:
        # By itself a label puts text where the script of the text begins, not where the window
        # does.
        edge = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        short = self.fontMetrics().elidedText(self.whole, Qt.TextElideMode.ElideRight, self.width())
        if isolated(short) != self.text():
            self.setText(isolated(short))
        self.setToolTip("" if short == self.whole else _plain_tip(self.whole))


class Panel(InnerFocus, QWidget):
    """A headed column. Its texts are plain, whoever wrote them."""

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._note_text = ""
        self._title = ElidedLabel(self)
        self._title.setObjectName("panel-title")
        self._note = _label("panel-note")
        self._header = QFrame(self)
        self._header.setObjectName("panel-header")
        self._row = QHBoxLayout(self._header)
        self._row.addWidget(self._title, 1)
        self._row.addWidget(self._note)
        self._tools: list[QWidget] = []
        self._lead: QWidget | None = None
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addWidget(self._header)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.set_title(title)
        self.set_note("")

    def set_title(self, title: str) -> None:
        """What the column holds; also its name for screen readers."""
        self._title.set_text(title)
        self.setAccessibleName(title)
        self._fit_header()

    def set_note(self, note: str) -> None:
        """A small text at the end of the header, such as a count."""
        self._note_text = note
        self._note.setText(isolated(note))
        self._fit_header()

    def title(self) -> str:
        """The title."""
        return self._title.whole

    def note(self) -> str:
        """The small text."""
        return self._note_text

    def add_tool(self, widget: QWidget) -> None:
        """Put a small button at the end of the header."""
        self._tools.append(widget)
        self._row.addWidget(widget)
        widget.installEventFilter(self)

    def set_lead(self, button: QWidget) -> None:
        """A button that stands in the place of the title while it is shown."""
        self._lead = button
        self._row.insertWidget(0, button, 1)
        button.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room in the header, or less."""
        super().resizeEvent(event)
        self._fit_header()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A button in the header came, went, or says something else."""
        kinds = {QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.LayoutRequest}
        if event.type() in kinds:
            self._fit_header()
        return super().eventFilter(watched, event)

    def _fit_header(self) -> None:
        """The title matters more than the small text, and than what a tool has to say."""
        lead = self._lead if self._lead is not None and not self._lead.isHidden() else None
        self._title.setVisible(lead is None)
        margins, gap = self._row.contentsMargins(), self._row.spacing()
        room = self.width() - margins.left() - margins.right()
        title = lead.sizeHint().width() if lead is not None else self._title.needed()
        tools = [tool for tool in self._tools if not tool.isHidden()]
        note = gap + self._note.sizeHint().width() if self._note_text else 0
        self.shorten_tools(short=False)
        taken = title + sum(gap + tool.sizeHint().width() for tool in tools)
        if taken > room:
            self.shorten_tools(short=True)
            taken = title + sum(gap + tool.sizeHint().width() for tool in tools)
        self._note.setVisible(bool(self._note_text) and taken + note <= room)

    def shorten_tools(self, *, short: bool) -> None:
        """Say less on the buttons of the header, or all again. Some columns can."""

    def set_body(self, widget: QWidget) -> None:
        """Fill the column. May be called more than once, for parts below each other."""
        self._body.addWidget(widget, 1)
        self.set_inner(widget)

    def _restyle(self) -> None:
        px = self._theme.px
        self._header.setFixedHeight(px(HEADER_HEIGHT))
        self._row.setContentsMargins(px(14), 0, px(14), 0)
        self._row.setSpacing(px(8))


class ColumnSplitter(QSplitter):
    """Columns beside each other, with a line of one pixel between them that can be dragged."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.setOpaqueResize(True)


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _plain_tip(text: str) -> str:
    # A tooltip has no text format of its own: what looks like markup would be read as such.
    return text.replace("&", "&amp;").replace("<", "&lt;")
