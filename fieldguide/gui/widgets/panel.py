# SPDX-License-Identifier: Apache-2.0
"""A column of a page: a header with a title and a small text or buttons, and a body below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from fieldguide.gui.theme import Theme

HEADER_HEIGHT = 41


class Panel(QWidget):
    """A headed column. Its texts are plain, whoever wrote them."""

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = _label("panel-title")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._note = _label("panel-note")
        self._header = QFrame(self)
        self._header.setObjectName("panel-header")
        self._row = QHBoxLayout(self._header)
        self._row.addWidget(self._title, 1)
        self._row.addWidget(self._note)
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
        self._title.setText(title)
        self._title.setToolTip("" if self._title_fits(title) else _plain_tip(title))
        self.setAccessibleName(title)

    def set_note(self, note: str) -> None:
        """A small text at the end of the header, such as a count."""
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def title(self) -> str:
        """The title."""
        return self._title.text()

    def note(self) -> str:
        """The small text."""
        return self._note.text()

    def add_tool(self, widget: QWidget) -> None:
        """Put a small button at the end of the header."""
        self._row.addWidget(widget)

    def set_body(self, widget: QWidget) -> None:
        """Fill the column. May be called more than once, for parts below each other."""
        self._body.addWidget(widget, 1)
        self.setFocusProxy(widget)

    def _title_fits(self, title: str) -> bool:
        return self._title.fontMetrics().horizontalAdvance(title) <= max(self._title.width(), 200)

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
