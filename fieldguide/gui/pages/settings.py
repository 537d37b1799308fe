# SPDX-License-Identifier: Apache-2.0
"""Settings: language, colours, size, the user's data, and what the program is made of."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QWidget

from fieldguide import __version__
from fieldguide.base.changes import Change, Subject
from fieldguide.gui.context import Context, Message
from fieldguide.gui.pages import choices
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.backup_rows import BackupRows
from fieldguide.gui.pages.data_rows import DataRows
from fieldguide.gui.pages.encryption_rows import EncryptionRows
from fieldguide.gui.pages.privacy_rows import PrivacyRows
from fieldguide.gui.pages.sheet import SettingRow, SheetPage, rule, words_label
from fieldguide.gui.widgets.confirm import ask_first
from fieldguide.services import places, reading

if TYPE_CHECKING:
    from fieldguide.catalogue.views import PackView
    from fieldguide.gui.place import Place


class SettingsPage(SheetPage):
    """Rows with a control at their end. Each choice works at once."""

    name = "settings"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, width=860)
        self._packs: tuple[PackView, ...] = ()
        self._title = words_label(kind="title")
        self.language_box, self.content_box = QComboBox(), QComboBox()
        self.theme_box, self.size_box = QComboBox(), QComboBox()
        self.folder, self.forget = QPushButton(), QPushButton()
        for button in (self.folder, self.forget):
            button.setAutoDefault(True)
        self.reminder = QCheckBox()
        self._heads = [words_label(kind="heading") for _ in range(6)]
        self._language_row = SettingRow(self.language_box)
        self._content_row = SettingRow(self.content_box)
        self._theme_row, self._size_row = SettingRow(self.theme_box), SettingRow(self.size_box)
        self._folder_row, self._forget_row = SettingRow(self.folder), SettingRow(self.forget)
        self._reminder_row = SettingRow(self.reminder)
        self._backups = BackupRows(context, self)
        self.encryption = EncryptionRows(context, self)
        self.privacy = PrivacyRows(context, self)
        self._data = DataRows(context, self)
        self._privacy = words_label(kind="muted")
        self._about = words_label(selectable=True)
        self._draft = words_label(kind="muted")
        self._folder_row.hint.setTextInteractionFlags(self._about.textInteractionFlags())
        self._lay_out()
        self.language_box.activated.connect(lambda _at: self._keep("language", self.language_box))
        self.content_box.activated.connect(
            lambda _at: self._keep("content_language", self.content_box)
        )
        self.theme_box.activated.connect(lambda _at: self._keep("theme", self.theme_box))
        self.size_box.activated.connect(lambda _at: self._keep_size())
        self.reminder.clicked.connect(self._keep_reminder)
        self.folder.clicked.connect(self._open_folder)
        self.forget.clicked.connect(self._forget)
        self.retranslate()

    def open(self, place: Place) -> None:
        """Show what is set, and ask for the packs."""
        del place
        self._fill()
        self._backups.open()
        self.encryption.refresh()
        guide = self.context.guide
        ask(
            self.context,
            "packs",
            lambda: reading.packs(guide),
            self._show_packs,
            latest="settings-packs",
        )

    def on_change(self, change: Change) -> None:
        """A setting was changed in a menu; or the data were encrypted, locked, erased."""
        if change.subject is Subject.SETTING:
            self._fill()
        elif change.subject is Subject.LOCK:
            self._backups.open()
            self.encryption.refresh()
            self.privacy.retranslate()

    def focus_first(self) -> None:
        """The language."""
        self.language_box.setFocus()

    def restyle(self) -> None:
        """Sizes."""
        super().restyle()
        if hasattr(self, "size_box"):
            boxes = (self.language_box, self.content_box, self.theme_box, self.size_box)
            for box in (*boxes, *self.privacy.boxes):
                box.setFixedWidth(self.context.theme.px(190))

    def retranslate(self) -> None:
        """Words."""
        self._title.setText(self.tr("Settings"))
        for head, text in zip(
            self._heads,
            (
                self.tr("Language"),
                self.tr("Look"),
                self.tr("Your data"),
                self.tr("Encryption"),
                self.tr("Privacy"),
                self.tr("About"),
            ),
            strict=True,
        ):
            head.setText(text)
        self._language_row.set_words(self.tr("Language of the window"))
        self._content_row.set_words(
            self.tr("Language of the guidance"),
            self.tr("Where a text does not exist in it, another language is shown and named."),
        )
        self._theme_row.set_words(self.tr("Colours"))
        self._size_row.set_words(
            self.tr("Size"), self.tr("Ctrl+Plus and Ctrl+Minus change it too.")
        )
        self.folder.setText(self.tr("Open folder"))
        self._folder_row.set_words(
            self.tr("Where your data are"), str(self.context.guide.paths.profile)
        )
        self.forget.setText(self.tr("Forget"))
        self._forget_row.set_words(
            self.tr("What you read last"),
            self.tr(
                "The last things you read are kept for “Continue” on the first page, in that "
                "folder alone."
            ),
        )
        self._reminder_row.set_words(
            self.tr("Remind me that notes are no case file"),
            self.tr(
                "A quiet line below a note that looks like a person’s name with a telephone, an "
                "identity number or coordinates. Nothing of it is kept."
            ),
        )
        self._backups.retranslate()
        self.encryption.refresh()
        self.privacy.retranslate()
        self._data.retranslate()
        self._privacy.setText(
            self.tr(
                "Field Guide works without a network and sends nothing anywhere. Your data stay on "
                "this laptop; unless they are encrypted, whoever can use your account can read "
                "them. It is not a case file: do not put names of people anywhere in it."
            )
        )
        self._draft.setText(
            self.tr(
                "The texts are summaries by the editors. Texts marked as drafts have not been "
                "reviewed by a specialist: "
                "check the original before you quote or rely on them."
            )
        )
        self._fill()
        self._show_about()

    def _lay_out(self) -> None:
        heads = iter(self._heads)
        self.sheet.addWidget(self._title)
        for rows in (
            (self._language_row, self._content_row),
            (self._theme_row, self._size_row),
            (
                self._folder_row,
                *self._backups.rows,
                *self._data.rows,
                self._reminder_row,
            ),
            self.encryption.rows,
            (self._forget_row, *self.privacy.rows),
        ):
            self._add_head(next(heads))
            for row in rows:
                self.sheet.addWidget(row)
                self.sheet.addWidget(rule())
        self.sheet.addWidget(self._data.progress)
        self.sheet.addWidget(self._privacy)
        self._add_head(next(heads))
        self.sheet.addWidget(self._about)
        self.sheet.addWidget(self._draft)

    def _add_head(self, head: QWidget) -> None:
        self.sheet.addSpacing(self.context.theme.px(12))
        self.sheet.addWidget(head)

    def _fill(self) -> None:
        device = self.context.guide.device
        choices.fill(self.language_box, choices.interface_languages(), device.language)
        choices.fill(self.content_box, choices.content_languages(), device.content_language)
        choices.fill(self.theme_box, choices.themes(), device.theme)
        choices.fill(self.size_box, choices.sizes(), str(device.size))
        self.privacy.fill()
        self.forget.setEnabled(not device.no_trace and not self.context.guide.personal.locked)
        self.reminder.setChecked(device.case_reminder)

    def _keep(self, name: str, box: QComboBox) -> None:
        setattr(self.context.guide.device, name, box.currentData())
        choices.keep(self.context, self)

    def _keep_reminder(self) -> None:
        self.context.guide.device.case_reminder = self.reminder.isChecked()
        choices.keep(self.context, self)

    def _keep_size(self) -> None:
        self.context.guide.device.size = int(self.size_box.currentData())
        choices.keep(self.context, self)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.context.guide.paths.profile)))

    def _forget(self) -> None:
        agreed = ask_first(
            self.tr("Forget what you read?"),
            self.tr("The list under “Continue” will be empty. Bookmarks stay."),
            self.tr("Forget"),
            self,
        )
        if not agreed:
            return
        guide = self.context.guide

        def answer(_nothing: None) -> None:
            self.context.tell(Message(self.tr("Forgotten."), "good", brief=True))

        ask(self.context, "forget", lambda: places.forget(guide), answer)

    def _show_packs(self, packs: tuple[PackView, ...]) -> None:
        self._packs = packs
        self._show_about()

    def _show_about(self) -> None:
        lines = [
            self.tr("Field Guide {0}, licence Apache-2.0").format(__version__),
            self.tr("Python {0}, Qt for Python {1} (licence LGPL-3.0)").format(
                platform.python_version(), PySide6.__version__
            ),
            self.tr("Icons: Lucide (licence ISC)"),
        ]
        for pack in self._packs:
            said = self.tr("Content: {0} {1}, {2}, licence {3}")
            lines.append(said.format(pack.title, pack.version, pack.publisher, pack.licence))
        self._about.setText("\n".join(lines))
