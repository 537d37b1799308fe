# SPDX-License-Identifier: Apache-2.0
"""What updates did to the things that the user points at: a list on the page of updates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fieldguide.content.ids import Ref
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.going import place_of
from fieldguide.gui.pages.kept_dialog import KeptDialog
from fieldguide.gui.pages.sheet import SettingRow, clear_layout, rule, words_label
from fieldguide.gui.reader_html import words
from fieldguide.gui.wording import words_for
from fieldguide.personal.kept import Fate
from fieldguide.services import what_changed

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldguide.base.errors import NotFound
    from fieldguide.gui.context import Context
    from fieldguide.gui.pages.states import StateStack
    from fieldguide.personal.kept import Happening, KeptText, Report

translate = QCoreApplication.translate
SHOWN = 200
"""So many things are listed; who points at more that changed goes by the lists of his own."""


@dataclass(frozen=True)
class Told:
    """The reports, and what was kept of the things they name."""

    reports: tuple[Report, ...]
    kept: frozenset[Ref]


class UpdateReport(QWidget):
    """A heading, a line a thing with what can be done, and a button to put it away."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._told = Told((), frozenset())
        self.head = words_label(kind="heading")
        self.lead = words_label(kind="muted")
        self.lines = QVBoxLayout()
        self.away = QPushButton(self)
        self.away.setAutoDefault(True)
        self.away.clicked.connect(self._put_away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.head)
        column.addWidget(self.lead)
        column.addLayout(self.lines)
        last = QHBoxLayout()
        last.addWidget(self.away)
        last.addStretch(1)
        column.addLayout(last)
        self.hide()
        self.retranslate()

    def load(self) -> None:
        """Ask for the reports."""
        guide = self._context.guide

        def question() -> Told:
            reports = what_changed.reports(guide)
            refs = [one.ref for report in reports for one in report.items][:SHOWN]
            return Told(
                reports,
                frozenset(ref for ref in refs if what_changed.kept_texts(guide, ref)),
            )

        ask(self._context, "reports", question, self._show, latest="reports")

    def retranslate(self) -> None:
        """Words."""
        self.head.setText(self.tr("What updates changed of what you marked"))
        self.lead.setText(
            self.tr(
                "Your bookmarks, marked passages, notes and checklists are as you left them. "
                "These are the texts they are about."
            )
        )
        self.away.setText(self.tr("I have seen this"))
        self._show(self._told)

    def _show(self, told: Told) -> None:
        self._told = told
        clear_layout(self.lines)
        left = SHOWN
        for report in told.reports:
            day = words.date(report.at.astimezone().date())
            for one in report.items[:left]:
                self.lines.addWidget(self._line(one, day))
                self.lines.addWidget(rule())
            left = max(0, left - len(report.items))
        self.setVisible(bool(told.reports))
        self.away.setVisible(any(report.read is None for report in told.reports))

    def _line(self, one: Happening, day: str) -> SettingRow:
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        if one.what in {Fate.MOVED, Fate.CHANGED}:
            place = place_of(one.kind, str(one.now or one.ref))
            row.addWidget(self._button(self.tr("Open"), one, lambda: self._context.go(place)))
        if one.ref in self._told.kept:
            row.addWidget(self._button(self.tr("Earlier text"), one, lambda: self._read(one.ref)))
        line = SettingRow(buttons)
        line.set_words(one.title, self.tr("{0} · update of {1}").format(self._fate(one), day))
        return line

    def _button(self, text: str, one: Happening, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(True)
        button.setAccessibleName(f"{text}: {one.title}")
        button.clicked.connect(act)
        return button

    def _fate(self, one: Happening) -> str:
        if one.what is Fate.MOVED:
            return self.tr("Stands under another name now")
        if one.what is Fate.CHANGED:
            return self.tr("The text was changed")
        if one.what is Fate.WITHDRAWN and one.reason:
            reason = f"\u2068{one.reason}\u2069"
            return self.tr("Withdrawn. Reason given: {0}").format(reason)
        if one.what is Fate.WITHDRAWN:
            return self.tr("Withdrawn")
        return self.tr("No longer in the catalogue")

    def _read(self, ref: Ref) -> None:
        read_kept(self._context, ref, self)

    def _put_away(self) -> None:
        guide = self._context.guide
        ask(
            self._context,
            "put-away",
            lambda: what_changed.put_away(guide, self),
            lambda _nothing: self.load(),
        )


def read_kept(context: Context, ref: Ref, parent: QWidget) -> None:
    """Show what was kept of a thing."""

    def answer(texts: tuple[KeptText, ...]) -> None:
        if texts:
            KeptDialog(texts, context.theme, parent).open()

    ask(context, "kept", lambda: what_changed.kept_texts(context.guide, ref), answer)


def offer_kept(
    context: Context,
    trouble: NotFound,
    name: str,
    states: StateStack,
    still: Callable[[], bool],
) -> None:
    """Where something is gone that the user pointed at, its last text can still be read.

    Args:
        context: Where to ask.
        trouble: Why nothing is shown.
        name: The name of what is gone.
        states: Where that is said.
        still: Whether it is still what the user looks at once the answer is there.
    """
    said = words_for(trouble)

    def question() -> Ref | None:
        try:
            ref = Ref.parse(name)
        except ValueError:
            return None
        return ref if what_changed.kept_texts(context.guide, ref) else None

    def answer(ref: Ref | None) -> None:
        if ref is not None and still():
            states.show_message(
                said.text,
                said.next_step,
                translate("Kept", "Read the text as it was"),
                lambda: read_kept(context, ref, states),
            )

    ask(context, "kept", question, answer, latest=f"kept-{id(states)}")
