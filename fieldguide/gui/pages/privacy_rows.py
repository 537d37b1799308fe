# SPDX-License-Identifier: Apache-2.0
"""The rows of Settings about privacy: traces, the key that hides, and when nobody is there."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QWidget

from fieldguide.gui.context import Context, Message
from fieldguide.gui.own_key import why_not
from fieldguide.gui.pages import choices
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.sheet import SettingRow
from fieldguide.gui.widgets.confirm import ask_first
from fieldguide.gui.widgets.key_button import KeyButton
from fieldguide.personal.device import IDLE_MINUTES
from fieldguide.services import traces

HIDE = "hide"
KEEP, NONE = "keep", "none"


class PrivacyRows(QObject):
    """Rows that the page puts where it wants them."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self.traces_box, self.idle_box = QComboBox(), QComboBox()
        self.key = KeyButton()
        self._traces_row = SettingRow(self.traces_box)
        self._key_row, self._idle_row = SettingRow(self.key), SettingRow(self.idle_box)
        self.rows = (self._traces_row, self._key_row, self._idle_row)
        self.boxes = (self.traces_box, self.key, self.idle_box)
        self.traces_box.activated.connect(lambda _at: self._keep_traces())
        self.idle_box.activated.connect(lambda _at: self._keep_idle())
        self.key.pressed_key.connect(self._keep_key)
        self.retranslate()

    def fill(self) -> None:
        """Show what is set."""
        device, encrypted = self._context.guide.device, self._context.guide.personal.encrypted
        kept = ((KEEP, self.tr("For “Continue”")), (NONE, self.tr("Leave no traces")))
        choices.fill(self.traces_box, kept, NONE if device.no_trace else KEEP)
        never = ("0", self.tr("Never"))
        minutes = (
            (str(many), self.tr("After %n minute(s)", "", many)) for many in IDLE_MINUTES if many
        )
        chosen = str(device.idle_minutes(encrypted=encrypted))
        choices.fill(self.idle_box, (never, *minutes), chosen)
        self.key.set_key(QKeySequence(device.hide_key, QKeySequence.SequenceFormat.PortableText))

    def retranslate(self) -> None:
        """Words."""
        self._traces_row.set_words(
            self.tr("What is remembered of your reading"),
            self.tr(
                "Without traces there is no “Continue”, and the next start begins at Home, without "
                "a picture of the last page."
            ),
        )
        self._key_row.set_words(
            self.tr("Key that hides everything"),
            self.tr(
                "It blanks every window at once. The same key brings them back; nothing typed is "
                "lost. It asks for no passphrase. Press the button, then the new key."
            ),
        )
        encrypted = self._context.guide.personal.encrypted
        self._idle_row.set_words(
            self.tr("Lock when nobody is there")
            if encrypted
            else self.tr("Hide when nobody is there"),
            self.tr("Without a key or the mouse for so long, and after the laptop slept."),
        )
        self.fill()

    def _keep_traces(self) -> None:
        context, guide = self._context, self._context.guide
        none = self.traces_box.currentData() == NONE
        if none == guide.device.no_trace:
            return
        if none and not self._agrees():
            self.fill()
            return
        guide.device.no_trace = none
        choices.keep(context, self)
        if none:
            said = Message(self.tr("No traces from now on."), "good", brief=True)
            ask(context, "traces", lambda: traces.remove(guide), lambda _none: context.tell(said))

    def _agrees(self) -> bool:
        return ask_first(
            self.tr("Leave no traces?"),
            self.tr(
                "The list under “Continue” is deleted for good, and nothing is added to it. "
                "Bookmarks, notes and checklists stay. Backups made before still hold the list."
            ),
            self.tr("Leave no traces"),
            self._page,
        )

    def _keep_idle(self) -> None:
        self._context.guide.device.lock_minutes = int(self.idle_box.currentData())
        choices.keep(self._context, self)

    def _keep_key(self, pressed: QKeyCombination) -> None:
        trouble = why_not(pressed, self._context.actions, HIDE)
        if trouble:
            self._context.tell(Message(trouble, "warn"))
            return
        portable = QKeySequence(pressed).toString(QKeySequence.SequenceFormat.PortableText)
        self._context.guide.device.hide_key = portable
        choices.keep(self._context, self)
        self.fill()
