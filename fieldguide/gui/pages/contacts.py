# SPDX-License-Identifier: Apache-2.0
"""Contacts: the list of services and focal points, and the form beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from fieldguide.base.changes import Change, Subject
from fieldguide.content.ids import Ref
from fieldguide.gui.bidi import isolated, joined
from fieldguide.gui.context import Context, Message
from fieldguide.gui.models.rows import Row
from fieldguide.gui.page import Page
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.columns import ListColumn, Order
from fieldguide.gui.pages.contact_desk import ContactDesk
from fieldguide.gui.pages.contact_files import ContactFiles
from fieldguide.gui.pages.contact_form import ContactForm
from fieldguide.gui.pages.going import detail_of, make_detail
from fieldguide.gui.pages.states import StateStack
from fieldguide.gui.place import Place
from fieldguide.gui.widgets.notes_tabs import NotesTabs
from fieldguide.gui.widgets.panel import ColumnSplitter
from fieldguide.personal.records import Contact
from fieldguide.services import contacts

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

LRM = "\u200e"


class ContactsPage(Page):
    """Two columns: the list and the form."""

    name = "contacts"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._titles: dict[Ref, str] = {}
        self._loaded = False
        self._wanted = ""
        self.column: ListColumn[Contact] = ListColumn(context.theme, self._draw)
        self.new, self.files = QPushButton(), QPushButton()
        self.menu = QMenu(self.files)
        self.files.setMenu(self.menu)
        above = QWidget()
        self._above = QVBoxLayout(above)
        for button in (self.new, self.files):
            button.setAutoDefault(True)
            self._above.addWidget(button)
        self.column.add_above(above)
        self.tabs = NotesTabs(self.name)
        self.tabs.wanted.connect(lambda page: context.go(Place(page)))
        self.column.add_on_top(self.tabs)
        self.form = ContactForm(context.theme)
        self.states = StateStack(context.theme, self.form)
        self.desk = ContactDesk(context, self.form, self)
        self.desk.kept.connect(self.load)
        self.paper = ContactFiles(context, self)
        self.splitter = ColumnSplitter()
        self.splitter.addWidget(self.column)
        self.splitter.addWidget(self.states)
        self.splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self.new.clicked.connect(lambda: self._begin(""))
        self.column.chosen.connect(self._on_chosen)
        self.column.opened.connect(lambda _uid: self.form.setFocus())
        self.column.removed.connect(self._remove)
        self.column.shown_changed.connect(lambda: self.column.set_note(str(self.column.shown())))
        self.form.remove_wanted.connect(lambda: self._remove(self.form.uid))
        self.form.print_wanted.connect(lambda: self.paper.print([self.form.kept]))
        self.restyle()
        self.retranslate()

    def open(self, place: Place) -> None:
        """Show the list, and the contact that the place names or a new one."""
        wanted, first = detail_of(place, "contact"), not self._loaded
        if detail_of(place, "new"):
            self._begin(detail_of(place, "topic"))
        elif first:
            self._invite()
        self.load("" if self.form.dirty else wanted)

    def place(self) -> Place:
        """The contact that is shown."""
        uid = "" if self.states.message else self.form.uid
        return Place(self.name, detail=make_detail(contact=uid))

    def load(self, wanted: str = "") -> None:
        """Ask for the contacts, and show one of them."""
        self._loaded, guide = True, self.context.guide
        # A newer question makes the older void, but not what it was asked for.
        self._wanted = wanted or self._wanted

        def question() -> tuple[tuple[Contact, ...], dict[Ref, str]]:
            found = contacts.contacts(guide)
            refs = {ref for one in found for ref in one.topics}
            return found, contacts.topic_titles(guide, refs)

        ask(
            self.context,
            "contacts",
            question,
            lambda answer: self._show(*answer),
            lambda trouble: self.column.states.show_trouble(trouble, self.load),
            latest="contacts",
        )

    def on_change(self, change: Change) -> None:
        """A contact was written elsewhere, or the topics are called otherwise now."""
        if change.subject in {Subject.CONTACT, Subject.CATALOGUE, Subject.SETTING} and self._loaded:
            self.load()

    def panes(self) -> list[QWidget]:
        """The list and the form."""
        return [self.column, self.states]

    def focus_first(self) -> None:
        """The list; the form of a contact that was just begun."""
        begun = not self.states.message and not self.form.uid
        (self.form if begun else self.column.list).setFocus()

    def restyle(self) -> None:
        """Take sizes again."""
        px = self.context.theme.px
        self._above.setContentsMargins(px(10), px(8), px(10), 0)
        self._above.setSpacing(px(6))
        self.column.setMinimumWidth(px(260))
        self.states.setMinimumWidth(px(420))
        self.splitter.setSizes([px(350), px(946)])
        self.form.restyle()

    def retranslate(self) -> None:
        """Words, and everything that has a language."""
        self.column.set_name(self.tr("Contacts"))
        self.column.list.setAccessibleDescription(
            self.tr("Enter goes to the contact, Delete removes it")
        )
        self.column.set_words(
            empty=self.tr("You have no contacts yet."),
            empty_hint=self.tr("Services, focal points, desks: who you call from where you work."),
            filter_hint=self.tr("Filter the contacts"),
        )
        self.column.set_orders(
            (
                Order("name", self.tr("Name")),
                Order("organisation", self.tr("Organisation"), lambda one: _key(one.organisation)),
                Order("place", self.tr("Place"), lambda one: _key(one.place)),
            )
        )
        self.new.setText(self.tr("New contact"))
        self.files.setText(self.tr("Files and printing"))
        self.menu.clear()
        for text, call in (
            (self.tr("Import contacts…"), self.paper.ask_import),
            (self.tr("Export all contacts…"), lambda: self.paper.ask_export(self._everyone())),
            (self.tr("Print those in the list as cards…"), lambda: self.paper.print(self._shown())),
            (
                self.tr("Save those in the list as a PDF…"),
                lambda: self.paper.ask_pdf(self._shown()),
            ),
        ):
            self.menu.addAction(text).triggered.connect(lambda _checked=False, call=call: call())
        if self.states.message:
            self._invite()
        if self._loaded:
            self.load()

    def save(self) -> bool:
        """The words about a contact."""
        return self.desk.save_at_once()

    def showEvent(self, event: QShowEvent) -> None:
        """From now on the window asks before it closes over words that are not kept."""
        super().showEvent(event)
        self.desk.watch(self.window())

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page comes: the form keeps what was typed."""
        super().hideEvent(event)
        if self.form.dirty and self.window().isVisible():
            said = self.tr("The contact is not saved yet. It waits in Contacts.")
            self.context.tell(Message(said, "warn"))

    def _draw(self, one: Contact) -> Row:
        number = f"{LRM}{one.phone}{LRM}" if one.phone else ""
        titles = [self._titles[ref] for ref in one.topics if ref in self._titles]
        return Row(
            ref=one.uid,
            title=one.name,
            teaser=joined(_line(text) for text in (one.role, one.organisation, one.place)),
            meta=joined(_line(text) for text in (number, one.hours, *titles, one.languages)),
        )

    def _everyone(self) -> list[Contact]:
        return list(self.column.records())

    def _shown(self) -> list[Contact]:
        return list(self.column.model.records())

    def _show(self, found: tuple[Contact, ...], titles: dict[Ref, str]) -> None:
        self._titles = titles
        wanted, self._wanted = self._wanted, ""
        by_uid = {one.uid: one for one in found}
        begun = not self.form.uid and not self.states.message
        if not self.form.dirty and (wanted or not begun):
            shown = by_uid.get(wanted or self.form.uid)
            if shown is not None and (not self.states.message or wanted):
                if shown != self.form.kept or self.states.message:
                    self._edit(shown)
                else:
                    self.form.set_topics(shown.topics, titles)
            elif shown is None and self._loaded and not self.states.message:
                self._invite()
        self.column.set_records(found, keep=self.form.uid)
        self.files.setEnabled(True)

    def _edit(self, one: Contact) -> None:
        self.form.show_contact(one, self._titles)
        self.states.show_content()

    def _on_chosen(self, uid: str) -> None:
        one = next((one for one in self.column.records() if one.uid == uid), None)
        if one is None or (uid == self.form.uid and not self.states.message):
            return
        if not self.desk.may_leave():
            self.column.select(self.form.uid)
            return
        self._edit(one)
        self.column.select(uid)
        self.place_changed.emit(self.place())

    def _begin(self, topic: str) -> None:
        """Begin a contact, for a topic or for none."""
        if not self.desk.may_leave():
            return
        try:
            topics = (Ref.parse(topic),) if topic else ()
        except ValueError:
            topics = ()
        self.column.select("")
        self.form.show_contact(Contact("", ""), self._titles, topics)
        self.states.show_content()
        self.form.setFocus()

    def _remove(self, uid: str) -> None:
        guide = self.context.guide
        if not uid:
            return
        rows, at = self._shown(), self.column.model.row_of(uid)
        near = next((rows[row].uid for row in (at + 1, at - 1) if 0 <= row < len(rows)), "")

        def answer(removed: Contact) -> None:
            if removed.uid == self.form.uid:
                # What was typed and not saved goes with it, and comes back with it.
                back = self.form.said()
                self.form.show_contact(Contact("", ""), {})
                self._invite()
            else:
                back = removed
            left = [one for one in self.column.records() if one.uid != uid]
            self.column.set_records(left, keep=near)
            self.column.list.setFocus()
            said = self.tr("The contact “{0}” was removed.").format(isolated(removed.name))
            self.context.tell(
                Message(said, action=self.tr("Undo"), on_action=lambda: self._put_back(back))
            )

        ask(
            self.context,
            "remove-contact",
            lambda: contacts.remove_contact(guide, uid, self),
            answer,
        )

    def _put_back(self, one: Contact) -> None:
        guide = self.context.guide
        ask(
            self.context,
            "restore-contact",
            lambda: contacts.keep_contact(guide, one, self),
            lambda kept: self.load(kept.uid),
        )

    def _invite(self) -> None:
        self.states.show_message(
            self.tr("Choose a contact, or write a new one."),
            self.tr(
                "Contacts are shown with the texts and first-minutes cards of their topics. "
                "They stay on this laptop. Never a person who is helped."
            ),
            self.tr("New contact"),
            lambda: self._begin(""),
        )


def _line(text: str) -> str:
    return " ".join(text.split())


def _key(text: str) -> tuple[bool, str]:
    """What has no such word stands last."""
    return (not text.strip(), text.casefold())
