# SPDX-License-Identifier: Apache-2.0
"""One contact to read and write. Nothing is kept before Save, and nothing typed is dropped."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fieldguide.gui.bidi import joined
from fieldguide.gui.pages.sheet import words_label
from fieldguide.gui.widgets.inner_focus import InnerFocus
from fieldguide.personal.contacts import FIELDS
from fieldguide.personal.records import Contact

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fieldguide.content.ids import Ref
    from fieldguide.gui.theme import Theme

Field: TypeAlias = "QLineEdit | QPlainTextEdit"
LONG = frozenset({"place", "remark"})
"""Texts that may have several lines."""


class ContactForm(InnerFocus, QWidget):
    """The fields of one contact, and what can be done with it.

    Signals:
        save_wanted: The user wants to keep what is written.
        revert_wanted: The user wants back what was kept.
        remove_wanted: The contact is to go.
        print_wanted: It is wanted on paper.
        topics_wanted: Other topics are to be chosen.
    """

    save_wanted = Signal()
    revert_wanted = Signal()
    remove_wanted = Signal()
    print_wanted = Signal()
    topics_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._contact = Contact("", "")
        self._shown: dict[str, str] = {}
        self._titles: dict[Ref, str] = {}
        self.topics: tuple[Ref, ...] = ()
        self.fields: dict[str, Field] = {
            name: QPlainTextEdit() if name in LONG else QLineEdit() for name in FIELDS
        }
        self._labels = {name: QLabel() for name in (*FIELDS, "topics")}
        self.topics_label = words_label()
        self.choose = QPushButton()
        self.save, self.revert = QPushButton(), QPushButton()
        self.print, self.remove = QPushButton(), QPushButton()
        self.save.setProperty("kind", "primary")
        self._note = words_label(kind="muted")
        self._state = words_label(kind="small")
        self._lay_out()
        for button, signal in (
            (self.save, self.save_wanted),
            (self.revert, self.revert_wanted),
            (self.remove, self.remove_wanted),
            (self.print, self.print_wanted),
            (self.choose, self.topics_wanted),
        ):
            button.setAutoDefault(True)
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit())
        for field in self.fields.values():
            field.textChanged.connect(self._show_state)
            if isinstance(field, QPlainTextEdit):
                field.setTabChangesFocus(True)
        # A number goes from left to right in every language.
        self.fields["phone"].setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.set_inner(self.fields["name"])
        self.restyle()
        self.retranslate()
        self.show_contact(self._contact, {})

    @property
    def uid(self) -> str:
        """The contact that is shown; empty for one that was not kept yet."""
        return self._contact.uid

    @property
    def kept(self) -> Contact:
        """The contact as it was shown first: what is kept of it."""
        return self._contact

    @property
    def titles(self) -> dict[Ref, str]:
        """What the topics are called that were named to it."""
        return self._titles

    @property
    def dirty(self) -> bool:
        """Whether something stands here that is not kept."""
        return self._written() != self._shown or self.topics != self._contact.topics

    def show_contact(
        self,
        contact: Contact,
        titles: Mapping[Ref, str],
        topics: tuple[Ref, ...] | None = None,
    ) -> None:
        """Show a contact, or an empty form for one without a name.

        Args:
            contact: What is kept.
            titles: What topics are called.
            topics: The topics that are chosen to begin with, if others than those that are kept.
        """
        self._contact = contact
        self._titles = dict(titles)
        for name, field in self.fields.items():
            text: str = getattr(contact, name)
            blocked = field.blockSignals(True)
            if isinstance(field, QLineEdit):
                field.setText(text)
                field.setCursorPosition(0)
            else:
                field.setPlainText(text)
            field.blockSignals(blocked)
        # Not the record's own words: a field may show a blank or a line's end in another way.
        self._shown = self._written()
        self.set_topics(contact.topics if topics is None else topics, {})

    def set_topics(self, topics: tuple[Ref, ...], titles: Mapping[Ref, str]) -> None:
        """Choose topics."""
        self._titles |= titles
        self.topics = topics
        self._show_topics()
        self._show_state()

    def said(self) -> Contact:
        """The contact as it stands here; what was not touched is as it was kept."""
        written = self._written()
        touched = {name: text for name, text in written.items() if text != self._shown[name]}
        return replace(self._contact, topics=self.topics, **touched)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def restyle(self) -> None:
        """Take sizes again."""
        px = self._theme.px
        self._column.setContentsMargins(px(24), px(14), px(24), px(14))
        self._column.setSpacing(px(10))
        self._form.setContentsMargins(0, 0, px(8), 0)
        self._form.setHorizontalSpacing(px(14))
        self._form.setVerticalSpacing(px(8))
        for name in LONG:
            self.fields[name].setFixedHeight(px(72))

    def retranslate(self) -> None:
        """Words."""
        names = {
            "name": self.tr("Name"),
            "role": self.tr("Role"),
            "organisation": self.tr("Organisation"),
            "phone": self.tr("Phone"),
            "place": self.tr("Place"),
            "languages": self.tr("Languages"),
            "hours": self.tr("Hours"),
            "remark": self.tr("Remark"),
            "topics": self.tr("Topics"),
        }
        for name, text in names.items():
            self._labels[name].setText(text)
            if name in self.fields:
                self.fields[name].setAccessibleName(text)
        hints = {
            "name": self.tr("A service or a person on duty, never a person who is helped"),
            "languages": self.tr("for example: Arabic, French"),
            "hours": self.tr("for example: 8 to 16, nights by phone"),
        }
        for name, text in hints.items():
            self.fields[name].setPlaceholderText(text)
        self.choose.setText(self.tr("Choose topics…"))
        self.save.setText(self.tr("Save"))
        self.revert.setText(self.tr("Discard changes"))
        self.print.setText(self.tr("Print as a card…"))
        self.remove.setText(self.tr("Remove"))
        self._note.setText(
            self.tr(
                "Contacts are your own and stay on this laptop. Services and colleagues only: "
                "never a person who is helped."
            )
        )
        self._show_topics()
        self._show_state()

    def _lay_out(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self._state, 1)
        for button in (self.print, self.remove):
            above.addWidget(button)
        for button in (self.save, self.revert):
            below.addWidget(button)
        below.addStretch(1)
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        self._form = QFormLayout()
        rows.addLayout(self._form)
        # Room that is left stands below the rows, not between them.
        rows.addStretch(1)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name in ("name", "role", "organisation", "phone", "place", "languages", "hours"):
            self._form.addRow(self._labels[name], self.fields[name])
        self._form.addRow(self._labels["topics"], self.topics_label)
        self._form.addRow(self.choose)
        self._form.addRow(self._labels["remark"], self.fields["remark"])
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        self._column = QVBoxLayout(self)
        self._column.addLayout(above)
        self._column.addWidget(area, 1)
        self._column.addLayout(below)
        self._column.addWidget(self._note)

    def _written(self) -> dict[str, str]:
        return {
            name: field.text() if isinstance(field, QLineEdit) else field.toPlainText()
            for name, field in self.fields.items()
        }

    def _show_topics(self) -> None:
        titles = (self._titles.get(ref, str(ref)) for ref in self.topics)
        none = self.tr("None yet: it is shown in this list alone.")
        self.topics_label.setText(joined(titles) or none)

    def _show_state(self) -> None:
        dirty = self.dirty
        # Set only where it changes: a button that is disabled under the focus loses it.
        self.save.setEnabled(dirty)
        self.revert.setEnabled(dirty)
        self.print.setEnabled(bool(self.uid) and not dirty)
        self.remove.setEnabled(bool(self.uid))
        if dirty:
            self._state.setText(self.tr("Not saved yet."))
        else:
            self._state.setText("" if self.uid else self.tr("New contact"))
