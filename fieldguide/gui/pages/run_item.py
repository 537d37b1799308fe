# SPDX-License-Identifier: Apache-2.0
"""One item of a run on its page: box, text with what it rests on, time, reason, comment, a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from fieldguide.gui.bidi import isolated
from fieldguide.gui.icons import icon
from fieldguide.gui.pages.sheet import words_label
from fieldguide.gui.reader_html.parts import esc
from fieldguide.gui.run_words import RunWords
from fieldguide.gui.widgets.tick_box import TickBox
from fieldguide.personal.run_records import ItemState, RunItem

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent

    from fieldguide.gui.theme import Theme
    from fieldguide.personal.templates import TemplateItem


class RunItemRow(QWidget):
    """A row.

    Signals:
        wanted: Another state is wanted (payload: item id, ItemState).
        comment_wanted: The user wants to write a comment (payload: item id).
        file_wanted: A file is to be attached (payload: item id).
        opened: A thing is to be read (payload: `entry` or `document`, its `pack:id`).
    """

    wanted = Signal(str, object)
    comment_wanted = Signal(str)
    file_wanted = Signal(str)
    opened = Signal(str, str)

    def __init__(self, theme: Theme, item: TemplateItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.item = item
        self.kept = RunItem()
        # What was asked for last: keys are quicker than answers.
        self.expected = self.kept.state
        self.box = TickBox(theme, self)
        self.box.clicked.connect(self.toggle)
        self.text = words_label()
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.text.linkActivated.connect(lambda ref: self.opened.emit("document", ref))
        self.state = words_label(kind="small")
        self.hint = words_label(item.hint, "small")
        self.hint.setVisible(bool(item.hint))
        self.comment = words_label(kind="comment")
        self.time = words_label(kind="small")
        self.time.setWordWrap(False)
        self.more = QToolButton(self)
        self.more.setIcon(icon("ellipsis", theme))
        self.more.clicked.connect(lambda: self._show_menu(self._below_more()))
        lines = QVBoxLayout()
        lines.setSpacing(theme.px(4))
        for part in (self.text, self.hint, self.state, self.comment):
            lines.addWidget(part)
        top = Qt.AlignmentFlag.AlignTop
        self._row = QHBoxLayout()
        self._row.addWidget(self.box, 0, top)
        self._row.addLayout(lines, 1)
        self._row.addWidget(self.time, 0, top)
        self._row.addWidget(self.more, 0, top)
        line = QFrame()
        line.setProperty("kind", "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(line)
        self.restyle()

    def show_item(self, kept: RunItem, *, read_only: bool) -> None:
        """Show what became of it, in place."""
        self.kept = kept
        self.expected = kept.state
        said = RunWords()
        self.box.set_state(kept.state)
        self.box.setEnabled(not read_only)
        spoken = (self.item.text, said.state(kept.state), kept.reason)
        self.box.setAccessibleName(", ".join(part for part in spoken if part))
        self.box.setAccessibleDescription(self.tr("Space ticks, Ctrl+Enter ticks and goes on"))
        self.more.setAccessibleName(self.tr("More about: {0}").format(self.item.text))
        self.more.setToolTip(self.tr("Not applicable, blocked, comment"))
        line = said.state_line(kept.state, kept.reason)
        self.state.setText(line)
        self.state.setVisible(bool(line))
        self.comment.setText(kept.comment)
        self.comment.setVisible(bool(kept.comment))
        shown = kept.changed is not None and kept.state is not ItemState.OPEN
        self.time.setText(said.moment(kept.changed) if shown and kept.changed else "")
        self._read_only = read_only
        self._draw_text()

    def toggle(self) -> None:
        """Done, or open again."""
        done = self.expected is ItemState.DONE
        self.wanted.emit(self.item.id, ItemState.OPEN if done else ItemState.DONE)

    def restyle(self) -> None:
        """Take colours and sizes again."""
        px = self._theme.px
        self._row.setContentsMargins(0, px(8), 0, px(8))
        self._row.setSpacing(px(8))
        self.more.setIconSize(QSize(px(16), px(16)))
        self._turn_comment()
        self._draw_text()

    def changeEvent(self, event: QEvent) -> None:
        """Another direction."""
        super().changeEvent(event)
        # A parent may tell its direction before there is a comment.
        if event.type() is QEvent.Type.LayoutDirectionChange and hasattr(self, "comment"):
            self._turn_comment()

    def _turn_comment(self) -> None:
        # The style sheet cannot find out by itself on which side the lines begin.
        self.comment.setProperty("mirrored", "true" if self.isRightToLeft() else "false")
        self.comment.style().unpolish(self.comment)
        self.comment.style().polish(self.comment)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key, or the right button."""
        self._show_menu(event.globalPos())

    def menu(self) -> QMenu:
        """What can be done with the item."""
        menu, item = QMenu(self), self.item
        if not self._read_only:
            for state, words in (
                (ItemState.DONE, self.tr("Done")),
                (ItemState.OPEN, self.tr("Open again")),
                (ItemState.NOT_APPLICABLE, self.tr("Not applicable…")),
                (ItemState.BLOCKED, self.tr("Blocked…")),
            ):
                if state is not self.kept.state:
                    action = menu.addAction(words)
                    action.triggered.connect(
                        lambda _checked=False, state=state: self.wanted.emit(item.id, state)
                    )
            action = menu.addAction(self.tr("Comment…"))
            action.triggered.connect(lambda: self.comment_wanted.emit(item.id))
            action = menu.addAction(self.tr("Attach a file…"))
            action.triggered.connect(lambda: self.file_wanted.emit(item.id))
        if item.entry:
            read = menu.addAction(self.tr("Read “{0}”").format(_for_menu(item.entry_title)))
            read.triggered.connect(lambda: self.opened.emit("entry", item.entry))
        for cited in item.citations:
            source = menu.addAction(self.tr("Source: {0}").format(_for_menu(cited.label)))
            source.triggered.connect(
                lambda _checked=False, ref=cited.document: self.opened.emit("document", ref)
            )
        return menu

    def _show_menu(self, where: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def _below_more(self) -> QPoint:
        return self.more.mapToGlobal(QPoint(0, self.more.height()))

    def _draw_text(self) -> None:
        colors = self._theme.colors
        faint = self.kept.state is ItemState.NOT_APPLICABLE
        words = f'<span style="color:{colors.muted if faint else colors.text}">' + (
            f"{esc(isolated(self.item.text))}</span>"
        )
        style = f"color:{colors.accent};text-decoration:none;font-size:{self._theme.px(12)}px"
        cited = [
            f'<a href="{esc(one.document)}" style="{style}">{esc(isolated(f"[{one.label}]"))}</a>'
            for one in self.item.citations
        ]
        self.text.setText(" ".join([words, *cited]))


def _for_menu(text: str) -> str:
    return isolated(text if len(text) <= 60 else f"{text[:59]}…").replace("&", "&&")
