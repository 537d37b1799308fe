# SPDX-License-Identifier: Apache-2.0
"""Updates: the packs on this laptop, and what will be here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldguide.base.changes import Change, Subject
from fieldguide.gui.bidi import joined
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.sheet import SettingRow, SheetPage, clear_layout, rule, words_label
from fieldguide.gui.pages.update_report import UpdateReport
from fieldguide.gui.reader_html import words
from fieldguide.gui.wording import words_for
from fieldguide.services import reading

if TYPE_CHECKING:
    from fieldguide.base.errors import FieldGuideError
    from fieldguide.catalogue.views import PackView
    from fieldguide.gui.context import Context
    from fieldguide.gui.place import Place

_COUNTED = ("document", "entry", "card", "checklist", "term")


class UpdatesPage(SheetPage):
    """A list of packs."""

    name = "updates"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._asked = False
        self._title, self._lead = words_label(kind="title"), words_label(kind="lead")
        self._head = words_label(kind="heading")
        self._packs = QVBoxLayout()
        self.report = UpdateReport(context)
        for part in (self._title, self._lead):
            self.sheet.addWidget(part)
        self.sheet.addSpacing(context.theme.px(12))
        self.sheet.addWidget(self.report)
        self.sheet.addWidget(self._head)
        self.sheet.addLayout(self._packs)
        self.retranslate()

    def open(self, place: Place) -> None:
        """Ask for the packs."""
        del place
        self._asked = True
        self.report.load()
        guide = self.context.guide
        ask(
            self.context,
            "packs",
            lambda: reading.packs(guide),
            self._show,
            self._fail,
            latest="packs",
        )

    def on_change(self, change: Change) -> None:
        """Another generation of the catalogue came."""
        if change.subject is Subject.CATALOGUE and self._asked:
            self.open(self.place())

    def retranslate(self) -> None:
        """Words."""
        self._title.setText(self.tr("Updates"))
        self._lead.setText(
            self.tr(
                "Updates from a web address or a stick come with a later version. Until then new "
                "content comes with "
                "a new version of the program, and nothing is ever fetched."
            )
        )
        self._head.setText(self.tr("Packs on this laptop"))
        self.report.retranslate()
        if self._asked:
            self.open(self.place())

    def _show(self, packs: tuple[PackView, ...]) -> None:
        clear_layout(self._packs)
        for pack in packs:
            row = SettingRow()
            facts = [
                self.tr("Version {0}").format(pack.version),
                *self._counts(pack.counts),
                pack.publisher,
                self.tr("Licence {0}").format(pack.licence),
                words.languages(pack.languages),
            ]
            row.set_words(pack.title, joined(facts))
            row.name.setProperty("kind", "strong")
            self._packs.addWidget(row)
            self._packs.addWidget(rule())

    def _counts(self, counts: dict[str, int]) -> list[str]:
        said = {
            "document": self.tr("%n document(s)", "", counts.get("document", 0)),
            "entry": self.tr("%n entries", "", counts.get("entry", 0)),
            "card": self.tr("%n card(s)", "", counts.get("card", 0)),
            "checklist": self.tr("%n checklist(s)", "", counts.get("checklist", 0)),
            "term": self.tr("%n term(s)", "", counts.get("term", 0)),
        }
        return [said[kind] for kind in _COUNTED if counts.get(kind)]

    def _fail(self, trouble: FieldGuideError) -> None:
        clear_layout(self._packs)
        self._packs.addWidget(words_label(str(words_for(trouble)), "muted"))
