# SPDX-License-Identifier: Apache-2.0
"""Reading the catalogue: the tree, entries, documents, checklists, terms.

Every answer is a frozen view.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.catalogue import (
    checklist_rows,
    entry_rows,
    names,
    news,
    pictures,
    shelf,
    topics,
)
from fieldguide.catalogue import (
    checklists as checklist_views,
)
from fieldguide.catalogue import (
    documents as document_views,
)
from fieldguide.catalogue import (
    entries as entry_views,
)
from fieldguide.catalogue import (
    terms as term_views,
)
from fieldguide.catalogue.catalogue import Catalogue

if TYPE_CHECKING:
    from fieldguide.catalogue.document_views import DocumentRow, DocumentView
    from fieldguide.catalogue.views import (
        ChecklistRow,
        ChecklistView,
        EntryRow,
        EntryView,
        Languages,
        PackView,
        TermView,
        TopicView,
    )
    from fieldguide.content.ids import Ref
    from fieldguide.content.kinds import Kind
    from fieldguide.services.guide import Guide


def topic_roots(guide: Guide) -> tuple[TopicView, ...]:
    """The topics at the top of the tree."""
    with guide.catalogue.asking(guide.languages()) as asking:
        return topics.roots(asking)


def topic_children(guide: Guide, ref: Ref) -> tuple[TopicView, ...]:
    """The topics right below one.

    Raises:
        NotFound: There is no such topic.
    """
    with guide.catalogue.asking(guide.languages()) as asking:
        return topics.children(asking, ref)


def topic_trail(guide: Guide, ref: Ref) -> tuple[TopicView, ...]:
    """The way from the root to a topic, the topic itself last.

    Raises:
        NotFound: There is no such topic.
    """
    with guide.catalogue.asking(guide.languages()) as asking:
        return topics.trail(asking, ref)


def topic_tree(guide: Guide) -> tuple[TopicView, ...]:
    """The whole tree in reading order."""
    with guide.catalogue.asking(guide.languages()) as asking:
        return topics.everything(asking)


def topic_entries(guide: Guide, ref: Ref | None) -> tuple[EntryRow, ...]:
    """The entries in a topic's subtree, each once, in their main order; all entries for None.

    Raises:
        NotFound: There is no such topic.
    """
    with guide.catalogue.asking(guide.languages()) as asking:
        return entry_rows.rows_under(asking, ref)


def topic_checklists(guide: Guide, ref: Ref) -> tuple[ChecklistRow, ...]:
    """The checklist templates in a topic's subtree.

    Raises:
        NotFound: There is no such topic.
    """
    with guide.catalogue.asking(guide.languages()) as asking:
        return checklist_rows.rows_under(asking, ref)


def topic_documents(guide: Guide, ref: Ref) -> tuple[DocumentRow, ...]:
    """The documents in a topic's subtree.

    Raises:
        NotFound: There is no such topic.
    """
    with guide.catalogue.asking(guide.languages()) as asking:
        return document_views.rows_under(asking, ref)


def entry(guide: Guide, ref: Ref, lang: str | None = None) -> EntryView:
    """An entry or a card, in `lang` if it has it, else in the best language.

    Raises:
        NotFound: There is no such entry.
    """
    with guide.catalogue.asking(guide.languages()) as asking:
        return entry_views.view(asking, ref, lang)


def cards(guide: Guide) -> tuple[EntryRow, ...]:
    """The first-minutes cards."""
    with guide.catalogue.asking(guide.languages()) as asking:
        return entry_rows.cards(asking)


def checklist(guide: Guide, ref: Ref, lang: str | None = None) -> ChecklistView:
    """A checklist template.

    Raises:
        NotFound: There is no such checklist.
    """
    with guide.catalogue.asking(guide.languages()) as asking:
        return checklist_views.view(asking, ref, lang)


def checklists(guide: Guide) -> tuple[ChecklistRow, ...]:
    """Every checklist template, by title."""
    with guide.catalogue.asking(guide.languages()) as asking:
        return checklist_rows.rows(asking)


def document(guide: Guide, ref: Ref, lang: str | None = None) -> DocumentView:
    """A document's record.

    Raises:
        NotFound: There is no such document.
    """
    with guide.catalogue.asking(guide.languages()) as asking:
        return document_views.view(asking, ref, lang)


def documents(guide: Guide, *, listed_only: bool = True) -> tuple[DocumentRow, ...]:
    """The documents of the collection by title; with those only cited on demand."""
    with guide.catalogue.asking(guide.languages()) as asking:
        return document_views.rows(asking, listed_only=listed_only)


def terms(guide: Guide) -> tuple[TermView, ...]:
    """The glossary."""
    with guide.catalogue.asking(guide.languages()) as asking:
        return term_views.everything(asking)


def term(guide: Guide, ref: Ref, lang: str | None = None) -> TermView:
    """One term of the glossary.

    Raises:
        NotFound: There is no such term.
    """
    with guide.catalogue.asking(guide.languages()) as asking:
        return term_views.view(asking, ref, lang)


def locate(guide: Guide, ref: Ref) -> tuple[Kind, Ref]:
    """What a name stands for now, redirects followed.

    Raises:
        NotFound: `withdrawn` or `no-such-thing`.
    """
    with guide.catalogue.asking(guide.languages()) as asking:
        return names.locate(asking, ref)


def changes_since_previous(guide: Guide) -> tuple[EntryRow, ...]:
    """The entries that are new or changed since the generation before; none at a first install."""
    pointer = shelf.read_pointer(guide.paths.catalogues)
    if pointer is None or not pointer.former:
        return ()
    try:
        former = Catalogue(shelf.file_of(guide.paths.catalogues, pointer.former[0]))
    except EnvironmentTrouble:
        # Swept away, or of another version of the program: there is nothing to compare with.
        return ()
    try:
        with former.asking(guide.languages()) as asking:
            before = news.prints(asking)
        with guide.catalogue.asking(guide.languages()) as asking:
            return news.changed_rows(asking, before)
    finally:
        former.close()


def title_of(guide: Guide, kind: Kind, ref: Ref) -> str:
    """What a thing is called in the language of this moment.

    Raises:
        NotFound: There is no such thing.
    """
    with guide.catalogue.asking(guide.languages()) as asking:
        return names.title(asking, kind, ref)


def packs(guide: Guide) -> tuple[PackView, ...]:
    """The packs on this laptop, in their order, with titles in the language of this moment."""
    languages = guide.languages()
    return tuple(_titled(pack, languages) for pack in guide.catalogue.packs.values())


def _titled(pack: PackView, languages: Languages) -> PackView:
    order = languages.order(pack.languages)
    title = next((pack.titles[lang] for lang in order if lang in pack.titles), pack.title)
    return replace(pack, title=title)


def picture(guide: Guide, pack: str, name: str) -> bytes | None:
    """The bytes of a picture of a pack, or None if it has none of this name."""
    with guide.catalogue.asking(guide.languages()) as asking:
        return pictures.bytes_of(asking, pack, name)
