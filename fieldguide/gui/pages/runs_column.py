# SPDX-License-Identifier: Apache-2.0
"""The list of the user's own checklists: in hand, put away, or in the trash, and "New"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from fieldguide.gui.icons import icon
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.columns import ListColumn
from fieldguide.gui.run_words import run_row
from fieldguide.gui.widgets.filled_button import FilledButton
from fieldguide.gui.widgets.panel import HEADER_HEIGHT
from fieldguide.gui.widgets.run_card import RunDelegate
from fieldguide.personal.run_records import Run
from fieldguide.services import running
from fieldguide.services.days import today

if TYPE_CHECKING:
    import datetime as dt

    from fieldguide.gui.context import Context
    from fieldguide.gui.models.rows import Row

SHOWN = 4
"""So many runs are seen at most before the list scrolls: the templates stand below."""
EMPTY_HEIGHT = 96


class RunsColumn(ListColumn[Run]):
    """A short list above the templates.

    Signals:
        new_wanted: "New" was pressed.
    """

    new_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, self._row, filtered=False, parent=parent)
        self._context = context
        self._which = "open"
        self.list.setItemDelegate(RunDelegate(context.theme, self._percent, self.list))
        self.which = QToolButton(self)
        self.which.setProperty("kind", "header")
        self.which.setIcon(icon("sliders-horizontal", context.theme))
        self.which.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.new = FilledButton(context.theme, "primary", self)
        self.new.clicked.connect(self.new_wanted)
        self.add_tool(self.which)
        self.add_tool(self.new)
        self.shown_changed.connect(self._fit_height)
        context.theme.changed.connect(self._fit_height)
        self._fit_height()

    def load(self, keep: str = "") -> None:
        """Ask for the runs; `keep` stays current."""
        guide, which = self._context.guide, self._which
        locked = guide.personal.locked
        self.which.setVisible(not locked)
        self.new.setVisible(not locked)
        if locked:
            self.states.show_message(self.tr("Locked. The passphrase shows them."))
            return
        ask(
            self._context,
            "runs",
            lambda: running.runs(guide, archived=which == "archived", trashed=which == "trash"),
            lambda rows: self.set_records(rows, keep=keep or self.current()),
            lambda trouble: self.states.show_trouble(trouble, self.load),
            latest="runs",
        )

    def show_which(self, which: str) -> None:
        """Show those in hand (`open`), put away (`archived`), or in the `trash`."""
        self._which = which
        self.retranslate()
        self.load()

    def retranslate(self) -> None:
        """Words."""
        titles = {
            "open": self.tr("My checklists"),
            "archived": self.tr("Put away"),
            "trash": self.tr("Trash"),
        }
        self.set_name(titles[self._which])
        self.new.setText(self.tr("New"))
        self.new.setAccessibleName(self.tr("New checklist"))
        self.which.setAccessibleName(self.tr("Which checklists are shown"))
        self.which.setToolTip(self.tr("Which checklists are shown"))
        if self._which == "open":
            self.set_words(empty=self.tr("None started yet. “New” starts one."))
        else:
            self.set_words(empty=self.tr("Nothing here."))
        menu = QMenu(self.which)
        group = QActionGroup(menu)
        for which, title in titles.items():
            action = QAction(title, menu)
            action.setCheckable(True)
            action.setChecked(which == self._which)
            action.triggered.connect(lambda _checked, which=which: self.show_which(which))
            group.addAction(action)
            menu.addAction(action)
        old = self.which.menu()
        self.which.setMenu(menu)
        if old is not None:
            old.deleteLater()
        self.refill()

    def _row(self, run: Run) -> Row:
        return run_row(run, self._today())

    def _today(self) -> dt.date:
        return today(self._context.guide)

    def _percent(self, index: object) -> int:
        run = self.model.record(index)  # pyright: ignore[reportArgumentType] - Qt's own index
        return run.progress.percent if run is not None else 0

    def _fit_height(self) -> None:
        px = self._context.theme.px
        self.which.setIconSize(QSize(px(16), px(16)))
        delegate = self.list.itemDelegate()
        rows = min(SHOWN, self.shown())
        card = delegate.height() if isinstance(delegate, RunDelegate) else 0
        self.setFixedHeight(px(HEADER_HEIGHT + 9) + (rows * card if rows else px(EMPTY_HEIGHT)))
