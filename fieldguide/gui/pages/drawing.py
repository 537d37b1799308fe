# SPDX-License-Identifier: Apache-2.0
"""What a list shows of each record: title, teaser, badges and the small grey line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldguide.content.kinds import Confidence, Kind
from fieldguide.gui.bidi import isolated, joined
from fieldguide.gui.counted_words import CountedWords
from fieldguide.gui.models.bookmark_rows import key_of
from fieldguide.gui.models.rows import Row
from fieldguide.gui.reader_html import words
from fieldguide.gui.reader_html.parts import badge_words

if TYPE_CHECKING:
    from fieldguide.catalogue.document_views import DocumentRow
    from fieldguide.catalogue.views import ChecklistRow, DocumentBrief, EntryRow, TermView
    from fieldguide.search.answers import SearchHit
    from fieldguide.services.keeping import BookmarkView

translate = QCoreApplication.translate

Badge = tuple[str, str]


def entry_row(row: EntryRow) -> Row:
    """An entry in a list."""
    return Row(
        ref=str(row.ref),
        title=row.title,
        teaser=row.teaser,
        badges=(*_thing_badges(row.kind, row.document), *_state_badges(row)),
        meta=publisher_line(row.document) or isolated(row.publisher),
    )


def bookmark_row(row: BookmarkView, folder: str) -> Row:
    """A bookmark in a list; `folder` is the path of the one it is in."""
    tones = {Kind.CHECKLIST: "good", Kind.CARD: "urgent"}
    tone = tones.get(row.kind, "plain") if isinstance(row.kind, Kind) else "plain"
    badges = ((words.mark_kind(row.kind), tone), *((tag, "plain") for tag in row.tags))
    if not row.found:
        badges = (*badges, (translate("BookmarksPage", "No longer there"), "warn"))
    day = words.date(row.added.astimezone().date())
    meta = translate("BookmarksPage", "marked {0}").format(day)
    if folder:
        meta = translate("BookmarksPage", "in {0} · marked {1}").format(folder, day)
    return Row(
        ref=key_of(row),
        title=_mark_title(row),
        teaser=row.remark or row.teaser,
        badges=badges,
        meta=meta,
        icon="search" if row.search else "",
    )


def _mark_title(row: BookmarkView) -> str:
    """What a bookmark is called, with the words or the heading that it marks."""
    if row.passage is not None and not row.own_title:
        said = translate("BookmarksPage", "{0}: “{1}”", "a title and a passage")
        return said.format(row.name, isolated(" ".join(row.passage.quote.split())))
    return f"{row.name} › {row.heading}" if row.heading else row.name


def document_row(row: DocumentRow) -> Row:
    """A document in a list."""
    return Row(
        ref=str(row.brief.ref),
        title=row.brief.title,
        teaser=row.teaser,
        badges=(*badge_words(row.brief), *_doubt_badges(row.confidence)),
        meta=publisher_line(row.brief),
    )


def checklist_row(row: ChecklistRow) -> Row:
    """A checklist template in a list."""
    items = CountedWords().items(row.items)
    about = words.listed([isolated(document.short) for document in row.documents[:3]])
    return Row(
        ref=str(row.ref),
        title=row.title,
        teaser=row.teaser,
        badges=((words.kind(Kind.CHECKLIST), "good"), *_language_badges(row.lang, row.fallback)),
        meta=joined((items, about)),
    )


def term_row(row: TermView) -> Row:
    """A term in a list."""
    return Row(
        ref=str(row.ref),
        title=row.term,
        teaser=row.meaning,
        badges=(*_doubt_badges(row.confidence), *_language_badges(row.lang, row.fallback)),
        meta=words.listed(row.acronyms),
    )


def hit_row(hit: SearchHit) -> Row:
    """A search result, with what was found marked."""
    return Row(
        ref=str(hit.ref),
        title=hit.title,
        teaser=hit.snippet,
        badges=(*_thing_badges(hit.kind, hit.document), *_language_badges(hit.lang, hit.fallback)),
        meta=short_line(hit.document)
        if hit.kind is not Kind.DOCUMENT
        else publisher_line(hit.document),
        title_marks=hit.title_marks,
        marks=hit.marks,
    )


def news_badge(row: EntryRow) -> Badge | None:
    """Whether an entry is new or changed in this version."""
    if row.new_in is None:
        return None
    new = row.new_in == "new"
    return (translate("Rows", "New") if new else translate("Rows", "Updated"), "good")


def publisher_line(document: DocumentBrief | None) -> str:
    """Publisher and year."""
    if document is None:
        return ""
    year = str(document.year) if document.year is not None else ""
    return joined((words.publishers(document.publishers), year))


def short_line(document: DocumentBrief | None) -> str:
    """The document's short name."""
    return document.short if document is not None else ""


def _thing_badges(kind: Kind, document: DocumentBrief | None) -> tuple[Badge, ...]:
    match kind:
        case Kind.CARD:
            return ((words.kind(kind), "urgent"),)
        case Kind.CHECKLIST:
            return ((words.kind(kind), "good"),)
        case Kind.TERM:
            return ((words.kind(kind), "plain"),)
        case _:
            return badge_words(document) if document is not None else ((words.kind(kind), "plain"),)


def _state_badges(row: EntryRow) -> tuple[Badge, ...]:
    badge = news_badge(row)
    news = (badge,) if badge is not None else ()
    return (*news, *_doubt_badges(row.confidence), *_language_badges(row.lang, row.fallback))


def _doubt_badges(confidence: Confidence) -> tuple[Badge, ...]:
    return ((translate("Rows", "Not checked"), "warn"),) if confidence is Confidence.UNSURE else ()


def _language_badges(lang: str, fallback: bool) -> tuple[Badge, ...]:
    return ((words.language(lang), "plain"),) if fallback else ()
