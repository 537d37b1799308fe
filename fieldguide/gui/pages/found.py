# SPDX-License-Identifier: Apache-2.0
"""A thing to read, whatever its kind: fetched from the services in one go, and turned into HTML."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeGuard

from fieldguide.base.errors import NotFound
from fieldguide.catalogue.document_views import DocumentView
from fieldguide.catalogue.views import ChecklistView, EntryView, TermView
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.gui.reader_html import (
    Look,
    beside_html,
    checklist_html,
    document_html,
    entry_html,
    term_html,
)
from fieldguide.gui.widgets.printing import PAPER_LOOK
from fieldguide.services import contacts as contact_book
from fieldguide.services import keeping, marking, noting, reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from fieldguide.gui.reader_html.marked import Listed
    from fieldguide.personal.records import Contact, Highlight, Note, Spot
    from fieldguide.services.guide import Guide

View = EntryView | ChecklistView | DocumentView | TermView
_PICTURE = re.compile(r'src="asset:([a-z0-9.-]+)"')


@dataclass(frozen=True)
class Wish:
    """What is to be shown, and where in it.

    Attributes:
        ref: The thing, as `pack:id`; redirects are followed.
        lang: In this language, whatever the settings say.
        words: Words to mark; the text scrolls to the first.
        skip: So many marks are passed over: those of the title, where the text has some too.
        heading: A heading to scroll to.
        mark: The name of a marked passage to scroll to.
        spot: A passage to scroll to.
    """

    ref: str
    lang: str = ""
    words: tuple[str, ...] = ()
    skip: int = 0
    heading: str = ""
    mark: str = ""
    spot: Spot | None = None


@dataclass(frozen=True)
class Found:
    """What the services answered about one thing.

    Attributes:
        beside: The same entry in another language, to be shown beside it.
        pictures: The pictures that its text names, read along with it: the layout must not wait
            for them.
        notes: The user's own notes on an entry, shown below its text and never printed.
        contacts: The user's own contacts for its topics, shown with it and never printed.
        highlights: What the user marked in it, in any language; never printed either.
    """

    kind: Kind
    ref: Ref
    view: View
    bookmarked: bool
    pack_title: str
    pack_version: str
    pictures: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    beside: EntryView | None = None
    notes: tuple[Note, ...] = ()
    contacts: tuple[Contact, ...] = ()
    highlights: tuple[Highlight, ...] = ()

    @property
    def title(self) -> str:
        """What it is called."""
        if isinstance(self.view, DocumentView):
            return self.view.brief.title
        return self.view.term if isinstance(self.view, TermView) else self.view.title

    @property
    def languages(self) -> tuple[str, ...]:
        """Every language its text can be read in."""
        return self.view.languages if isinstance(self.view, EntryView | ChecklistView) else ()

    @property
    def texts(self) -> tuple[EntryView, ...]:
        """The texts that are shown, where passages can be marked in them."""
        if not isinstance(self.view, EntryView):
            return ()
        return (self.view,) if self.beside is None else (self.view, self.beside)

    @property
    def marked(self) -> tuple[Listed, ...]:
        """What is marked, and whether it can be seen."""
        if not self.highlights:
            return ()
        from fieldguide.gui.pages.passages import listed  # noqa: PLC0415 - most texts have none

        return listed(self)

    def copied(self) -> str | None:
        """What is copied of it where nothing is chosen; None for all that is shown."""
        if not isinstance(self.view, EntryView):
            return None
        # Most who read copy nothing.
        from fieldguide.gui.reader_html.copied import copied_text  # noqa: PLC0415 - not before it is wanted

        return copied_text(self.view, self.beside)

    def html(self, look: Look) -> str:
        """The text for a look. What is the user's own is not for paper."""
        printed = look is PAPER_LOOK
        notes, contacts = ((), ()) if printed else (self.notes, self.contacts)
        marked = () if printed else self.marked
        match self.view:
            case EntryView() if self.beside is not None:
                return beside_html(self.view, self.beside, look, contacts, marked)
            case EntryView():
                return entry_html(self.view, look, notes, contacts, marked)
            case ChecklistView():
                return checklist_html(self.view, look)
            case DocumentView():
                return document_html(self.view, look)
            case TermView():
                return term_html(self.view, look)


def fetch(guide: Guide, name: str, lang: str | None, beside: str = "") -> Found:
    """Ask for a thing by its name, redirects followed.

    Args:
        guide: The guide.
        name: The thing's name.
        lang: In this language if it has it.
        beside: The language to have an entry in too: a code, `auto` for the next best, or none.

    Raises:
        NotFound: Nothing has this name, or what had it was withdrawn.
    """
    kind, ref = locate(guide, name)
    view = _view(guide, kind, ref, lang)
    other = _beside(guide, ref, view, beside)
    pack = next((pack for pack in reading.packs(guide) if pack.id == ref.pack), None)
    return Found(
        kind=kind,
        ref=ref,
        view=view,
        bookmarked=keeping.is_bookmarked(guide, ref),
        pack_title=pack.title if pack is not None else ref.pack,
        pack_version=pack.version if pack is not None else "",
        pictures=_pictures(guide, ref, (view, other)),
        beside=other,
        notes=noting.notes_on(guide, ref) if isinstance(view, EntryView) else (),
        contacts=_contacts(guide, view),
        highlights=marking.highlights_on(guide, ref) if isinstance(view, EntryView) else (),
    )


def _contacts(guide: Guide, view: View) -> tuple[Contact, ...]:
    if not isinstance(view, EntryView):
        return ()
    return contact_book.contacts_for(guide, [trail[-1].ref for trail in view.trails])


def locate(guide: Guide, name: str, pack: str = "") -> tuple[Kind, Ref]:
    """What a name stands for now.

    Raises:
        NotFound: Nothing has this name, or what had it was withdrawn.
    """
    try:
        ref = Ref.parse(name, pack) if pack else Ref.parse(name)
    except ValueError as wrong:
        raise NotFound("no-such-thing", id=name) from wrong
    return reading.locate(guide, ref)


def address(guide: Guide, view: View) -> str:
    """The first official address of the document behind a thing; empty where there is none."""
    document = view if isinstance(view, DocumentView) else None
    if isinstance(view, EntryView) and view.document is not None:
        document = reading.document(guide, view.document.ref)
    return document.addresses[0].address if document is not None and document.addresses else ""


def _view(guide: Guide, kind: Kind, ref: Ref, lang: str | None) -> View:
    match kind:
        case Kind.ENTRY | Kind.CARD:
            return reading.entry(guide, ref, lang)
        case Kind.CHECKLIST:
            # An item of a checklist is read in its checklist.
            return reading.checklist(guide, Ref(ref.pack, ref.id.partition("#")[0]), lang)
        case Kind.DOCUMENT:
            return reading.document(guide, ref, lang)
        case Kind.TERM:
            return reading.term(guide, ref, lang)
        case Kind.TOPIC:
            raise NotFound("no-such-thing", id=str(ref))


def _beside(guide: Guide, ref: Ref, view: View, wanted: str) -> EntryView | None:
    if not wanted or not can_stand_beside(view):
        return None
    others = [lang for lang in view.languages if lang != view.lang]
    return reading.entry(guide, ref, wanted if wanted in others else others[0])


def can_stand_beside(view: View) -> TypeGuard[EntryView]:
    """Whether a thing is shown in two languages if the user likes it so.

    A card stays one: it is read in the first minutes, on one screen and in large print.
    """
    return isinstance(view, EntryView) and view.kind is not Kind.CARD and len(view.languages) > 1


def _pictures(guide: Guide, ref: Ref, views: Iterable[View | None]) -> dict[str, bytes]:
    bodies = "".join(view.body_html for view in views if isinstance(view, EntryView))
    names = dict.fromkeys(_PICTURE.findall(bodies))
    found = {name: reading.picture(guide, ref.pack, name) for name in names}
    return {name: data for name, data in found.items() if data is not None}
