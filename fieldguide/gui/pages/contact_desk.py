# SPDX-License-Identifier: Apache-2.0
"""What becomes of the words in the form of a contact: kept, taken back, asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from fieldguide.base.errors import FieldGuideError
from fieldguide.gui.bidi import isolated
from fieldguide.gui.context import Context, Message
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.widgets.confirm import message_box
from fieldguide.gui.widgets.topic_picker import TopicPicker
from fieldguide.services import contacts, reading

if TYPE_CHECKING:
    from fieldguide.catalogue.views import TopicView
    from fieldguide.gui.pages.contact_form import ContactForm
    from fieldguide.personal.records import Contact


class ContactDesk(QObject):
    """Saves a form when the user wants it, and asks before its words could be lost.

    Signals:
        kept: What was written is kept now.
    """

    kept = Signal()

    def __init__(self, context: Context, form: ContactForm, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._form, self._page = context, form, page
        self._watched: QWidget | None = None
        form.save_wanted.connect(self.save)
        form.revert_wanted.connect(self.revert)
        form.topics_wanted.connect(self.ask_topics)

    def watch(self, window: QWidget) -> None:
        """Ask before this window closes over words that are not kept."""
        if self._watched is None:
            self._watched = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window is about to close."""
        closing = watched is self._watched and event.type() == QEvent.Type.Close
        if closing and not self.may_leave():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def may_leave(self) -> bool:
        """Ask what becomes of words that are not kept; False to stay with them."""
        if not self._form.dirty:
            return True
        box = message_box(
            self.tr("Save the contact?"),
            self.tr("What you wrote about “{0}” is not saved yet.").format(
                isolated(self._form.said().name.strip() or self.tr("New contact"))
            ),
            parent=self._page,
        )
        save = box.addButton(self.tr("Save"), QMessageBox.ButtonRole.AcceptRole)
        drop = box.addButton(self.tr("Discard changes"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(save)
        box.setEscapeButton(stay)
        box.exec()
        if box.clickedButton() is save:
            return self._save_now()
        if box.clickedButton() is drop:
            self.revert()
            return True
        return False

    def save_at_once(self) -> bool:
        """Keep what is written before the data are locked; False if it could not be kept."""
        return not self._form.dirty or self._save_now()

    def _save_now(self) -> bool:
        """Keep it before anything else happens, as when the window closes."""
        try:
            kept = contacts.keep_contact(self._context.guide, self._form.said(), self._page)
        except FieldGuideError as trouble:
            self._context.tell(trouble)
            return False
        self._on_kept(kept)
        return True

    def save(self) -> None:
        """Keep what is written."""
        guide, said = self._context.guide, self._form.said()

        def answer(kept: Contact) -> None:
            # Somebody who types on has more to say than what was kept.
            if self._form.said() == said:
                self._on_kept(kept)

        ask(
            self._context,
            "keep-contact",
            lambda: contacts.keep_contact(guide, said, self._page),
            answer,
        )

    def _on_kept(self, kept: Contact) -> None:
        focus = self._form.save.hasFocus() or self._form.revert.hasFocus()
        self._form.show_contact(kept, self._form.titles)
        if focus:
            self._form.fields["name"].setFocus()
        self._context.tell(Message(self.tr("Contact saved."), "good", brief=True))
        self.kept.emit()

    def revert(self) -> None:
        """Show what is kept again."""
        focus = self._form.revert.hasFocus()
        self._form.show_contact(self._form.kept, self._form.titles)
        if focus:
            self._form.setFocus()

    def ask_topics(self) -> None:
        """Offer the topics to be ticked."""
        guide = self._context.guide
        ask(self._context, "topics", lambda: reading.topic_tree(guide), self._offer_topics)

    def _offer_topics(self, tree: tuple[TopicView, ...]) -> None:
        picker = TopicPicker(tree, self._form.topics, self._context.theme, self._page)
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        titles = {view.ref: view.title for view in tree}
        picker.accepted.connect(lambda: self._form.set_topics(picker.chosen, titles))
        picker.open()
