# SPDX-License-Identifier: Apache-2.0
"""The editor of a note: title, Markdown with a preview, tags, last day, and saving unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fieldguide.base.errors import FieldGuideError
from fieldguide.gui.context import Context, Message
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.going import place_of
from fieldguide.gui.pages.note_draft import Draft, tags_of, words_of
from fieldguide.gui.pages.note_expiry import ExpiryField
from fieldguide.gui.pages.note_reminder import CaseReminder
from fieldguide.gui.pages.note_versions import VersionsButton
from fieldguide.gui.widgets.inner_focus import InnerFocus
from fieldguide.gui.widgets.text_view import TextView
from fieldguide.services import noting
from fieldguide.services.noting import Words

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from fieldguide.base.changes import Change
    from fieldguide.personal.records import Note
    from fieldguide.services.noting import About

SAVE_AFTER_MS = 400
"""From the first key that is not on the disk: well within the second that may be lost."""
AGAIN_AFTER_MS = 5_000
"""From a save that failed to the next try."""


class NoteEditor(InnerFocus, QWidget):
    """One note. What is typed is on the disk within a second, and at once when it is left.

    Signals:
        saved: Something was saved (payload: Note).
        trash_wanted: The note is to go to the trash (payload: its name).
    """

    saved = Signal(object)
    trash_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._draft: Draft | None = None
        self._about: tuple[str, About | None, Note | None] = ("", None, None)
        self._filling = False
        self._failed = False
        self.title, self.tags = QLineEdit(self), QLineEdit(self)
        self.text = QPlainTextEdit(self)
        self.text.setTabChangesFocus(True)
        self.preview = TextView(context.theme, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.text)
        self._stack.addWidget(self.preview)
        self.about, self.look = QPushButton(self), QPushButton(self)
        self.versions, self.remove = VersionsButton(context, self), QPushButton(self)
        self.reminder, self.expiry = CaseReminder(context, self), ExpiryField(context, self)
        row = QHBoxLayout()
        for button in (self.about, self.look, self.versions, self.remove):
            button.setAutoDefault(True)
            row.addWidget(button)
        row.insertStretch(1, 1)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.title)
        column.addWidget(self._stack, 1)
        for part in (self.reminder, self.tags, self.expiry):
            column.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._save_soon)
        self.text.textChanged.connect(self._on_typed)
        self.title.textChanged.connect(self._on_typed)
        self.tags.textChanged.connect(self._on_typed)
        self.expiry.changed.connect(self._on_typed)
        self.versions.wanted.connect(self._restore)
        self.look.clicked.connect(self._turn)
        self.about.clicked.connect(self._open_thing)
        self.remove.clicked.connect(lambda: self.trash_wanted.emit(self.uid))
        self.set_inner(self.text)
        self.restyle()
        self.retranslate()

    @property
    def uid(self) -> str:
        """The note that is written; empty while it is not on the disk."""
        return self._draft.uid if self._draft is not None else ""

    @property
    def dirty(self) -> bool:
        """Whether something that was typed is not on the disk yet."""
        return self._draft is not None and self._draft.dirty

    def edit(self, note: Note) -> bool:
        """Go on with a note; False if the words of the one before could not be saved."""
        return self._begin(Draft(self._context.guide, note), note.about, None, note)

    def begin(self, on: About | None, mark: str = "") -> bool:
        """Begin a note on a thing, or a free one; it is there once something is typed.

        Returns:
            False if the words of the note before could not be saved: they stay where they are.
        """
        draft = Draft(self._context.guide, on=on, mark=mark)
        return self._begin(draft, on.title if on else "", on, None)

    def flush(self) -> bool:
        """Put what was typed on the disk before anything else happens; False if that failed."""
        self._timer.stop()
        if self._draft is None or not self._draft.dirty:
            return True
        try:
            note = self._draft.save(self)
        except FieldGuideError as trouble:
            self._failed = False
            self._on_failed(trouble)
            return False
        self._failed = False
        if note is not None:
            self.saved.emit(note)
        return True

    def look_again(self, change: Change) -> None:
        """A note was written elsewhere, or all of them were: take it over, and lose nothing."""
        draft = self._draft
        if draft is None or not draft.uid or (change.ids and draft.uid not in change.ids):
            return
        deleted = bool(change.ids)

        def answer(note: Note | None) -> None:
            if note is None or self._draft is not draft or draft.dirty:
                return
            if words_of(note) != draft.words:
                self.edit(note)
                return
            self._name_buttons()
            self.versions.show_of(self.uid)
            self.saved.emit(note)

        ask(
            self._context,
            "look-again",
            lambda: draft.look_again(self, deleted=deleted),
            answer,
            self._on_failed,
        )

    def forget(self) -> None:
        """The note is gone: nothing of it is saved any more."""
        self._timer.stop()
        self._draft = None

    def hideEvent(self, event: QHideEvent) -> None:
        """Going away, or closing."""
        self.flush()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def restyle(self) -> None:
        """Take sizes again."""
        px = self._context.theme.px
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(px(24), px(14), px(24), px(14))
            layout.setSpacing(px(8))

    def retranslate(self) -> None:
        """Set the words."""
        for field, hint in (
            (self.title, self.tr("Title (may stay empty)")),
            (self.tags, self.tr("Tags, with commas between them")),
            (self.text, self.tr("Write here. It is kept while you type. Not a case file.")),
        ):
            field.setPlaceholderText(hint)
        self.title.setAccessibleName(self.tr("Title of the note"))
        self.tags.setAccessibleName(self.tr("Tags of the note"))
        self.text.setAccessibleName(self.tr("Text of the note, in Markdown"))
        self.remove.setText(self.tr("To the trash"))
        self._name_buttons()

    def _begin(self, draft: Draft, about: str, on: About | None, note: Note | None) -> bool:
        if not self.flush():
            return False
        self._draft = draft
        self._about = (about, on, note)
        self._filling = True
        self.title.setText(draft.words.title)
        self.tags.setText(", ".join(draft.words.tags))
        self.text.setPlainText(draft.words.text)
        self.expiry.set_value(draft.words.expires)
        self._filling = False
        self._stack.setCurrentWidget(self.text)
        self._name_buttons()
        self.versions.show_of(self.uid)
        self.reminder.begin(_seen(draft.words))
        return True

    def _name_buttons(self) -> None:
        about = self._about[0]
        self.about.setVisible(bool(about))
        short = about if len(about) <= 32 else f"{about[:31]}…"
        self.about.setText(self.tr("On: {0}").format(short).replace("&", "&&"))
        self.about.setAccessibleName(self.tr("Open what the note is on: {0}").format(about))
        previewed = self._stack.currentWidget() is self.preview
        self.look.setText(self.tr("Write") if previewed else self.tr("Preview"))
        self.remove.setEnabled(bool(self.uid))

    def _on_typed(self) -> None:
        if self._filling or self._draft is None:
            return
        typed = Words(
            self.text.toPlainText(),
            self.title.text(),
            tags_of(self.tags.text()),
            self.expiry.value(),
        )
        self._draft.write(typed)
        self.reminder.follow(_seen(typed))
        # Not started anew with each key: who types without a pause is saved all the same.
        waiting = self._timer.isActive() and self._timer.interval() == SAVE_AFTER_MS
        if self._draft.dirty and not waiting:
            self._timer.start(SAVE_AFTER_MS)

    def _save_soon(self) -> None:
        draft = self._draft
        if draft is None:
            return

        def answer(note: Note | None) -> None:
            self._failed = False
            if note is not None and self._draft is draft:
                self._name_buttons()
                self.versions.show_of(self.uid)
                self.saved.emit(note)

        ask(self._context, "save-note", lambda: draft.save(self), answer, self._on_failed)

    def _on_failed(self, trouble: FieldGuideError) -> None:
        """Tell it once, and try again later."""
        if not self._failed:
            self._context.tell(trouble)
        self._failed = True
        if self.dirty:
            self._timer.start(AGAIN_AFTER_MS)

    def _turn(self) -> None:
        """From writing to the preview, and back."""
        if self._stack.currentWidget() is self.preview:
            self._stack.setCurrentWidget(self.text)
            self.text.setFocus()
        else:
            try:
                html = noting.rendered(self.text.toPlainText())
                self.preview.show_html(html, name=self.tr("Preview of the note"))
            except FieldGuideError as trouble:
                self._context.tell(trouble)
                return
            self._stack.setCurrentWidget(self.preview)
            self.preview.setFocus()
        self._name_buttons()

    def _open_thing(self) -> None:
        _, on, note = self._about
        if on is not None:
            self._context.go(place_of(on.kind, str(on.ref)))
        elif note is not None and note.kind is not None:
            self._context.go(place_of(note.kind, str(note.ref)))

    def _restore(self, version: int) -> None:
        if not self.flush():
            return
        guide, uid = self._context.guide, self.uid

        def answer(note: Note) -> None:
            self.edit(note)
            self.saved.emit(note)
            said = self.tr("The earlier version is back. The other is among the versions now.")
            self._context.tell(Message(said, "good"))

        ask(self._context, "restore", lambda: noting.restore(guide, uid, version, self), answer)


def _seen(words: Words) -> str:
    """What the reminder looks at: a name may stand in the title, its number below."""
    return f"{words.title}\n{words.text}"
