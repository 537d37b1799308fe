# SPDX-License-Identifier: Apache-2.0
"""The first page of all: what this is and is not, the languages, and one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from fieldguide.base.changes import Change, Subject
from fieldguide.gui.pages import choices
from fieldguide.gui.pages.encryption_rows import EncryptionRows
from fieldguide.gui.pages.sheet import SettingRow, SheetPage, rule, words_label
from fieldguide.gui.place import Place
from fieldguide.gui.widgets.filled_button import FilledButton

if TYPE_CHECKING:
    from fieldguide.gui.context import Context


class FirstRunPage(SheetPage):
    """Shown once."""

    name = "first-run"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, width=680)
        self._title, self._lead = words_label(kind="title"), words_label(kind="lead")
        self._is, self._is_not = words_label(), words_label()
        self.language, self.content = QComboBox(), QComboBox()
        self._language_row, self._content_row = SettingRow(self.language), SettingRow(self.content)
        self._folder_row = SettingRow()
        self.encryption = EncryptionRows(context, self)
        self.start = FilledButton(context.theme, "primary")
        self.start.setDefault(True)
        self.start.clicked.connect(self._begin)
        for part in (self._title, self._lead, self._is, self._is_not):
            self.sheet.addWidget(part)
            self.sheet.addSpacing(context.theme.px(6))
        for row in (
            self._language_row,
            self._content_row,
            self._folder_row,
            self.encryption.state_row,
        ):
            self.sheet.addWidget(rule())
            self.sheet.addWidget(row)
        self.sheet.addSpacing(context.theme.px(10))
        self.sheet.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeading)
        self.language.activated.connect(lambda _at: self._keep("language", self.language))
        self.content.activated.connect(lambda _at: self._keep("content_language", self.content))
        self.retranslate()

    def open(self, place: Place) -> None:
        """Show what is set."""
        del place
        self._fill()
        self.encryption.refresh()

    def on_change(self, change: Change) -> None:
        """A setting was changed in a menu; or the data were encrypted."""
        if change.subject is Subject.SETTING:
            self._fill()
        elif change.subject is Subject.LOCK:
            self.encryption.refresh()

    def focus_first(self) -> None:
        """The button: who agrees presses Enter."""
        self.start.setFocus()

    def restyle(self) -> None:
        """Sizes."""
        super().restyle()
        if hasattr(self, "start"):
            for box in (self.language, self.content):
                box.setFixedWidth(self.context.theme.px(190))

    def retranslate(self) -> None:
        """Words."""
        self._title.setText(self.tr("Field Guide"))
        self._lead.setText(
            self.tr(
                "Guidance for people who protect other people, on this laptop, without a network."
            )
        )
        self._is.setText(
            self.tr(
                "It holds summaries of handbooks, standards and treaties, each with the place in "
                "the source that it "
                "rests on. Many are drafts: check the original before you rely on them."
            )
        )
        self._is_not.setText(
            self.tr(
                "It is not a case file. Do not write names or stories of people into it. It "
                "sends nothing anywhere "
                "and fetches nothing."
            )
        )
        self._language_row.set_words(self.tr("Language of the window"))
        self._content_row.set_words(self.tr("Language of the guidance"))
        self._folder_row.set_words(
            self.tr("Your bookmarks and settings are in this folder"),
            str(self.context.guide.paths.profile),
        )
        self.encryption.refresh()
        self.start.setText(self.tr("Start"))
        self._fill()

    def _fill(self) -> None:
        device = self.context.guide.device
        choices.fill(self.language, choices.interface_languages(), device.language)
        choices.fill(self.content, choices.content_languages(), device.content_language)

    def _keep(self, name: str, box: QComboBox) -> None:
        setattr(self.context.guide.device, name, box.currentData())
        choices.keep(self.context, self)

    def _begin(self) -> None:
        self.context.guide.device.first_run_done = True
        choices.keep(self.context, self)
        self.context.go(Place("home"))
