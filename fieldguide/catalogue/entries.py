# SPDX-License-Identifier: Apache-2.0
"""Entries and cards, whole, as the reader shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, select

from fieldguide.base.errors import NotFound
from fieldguide.catalogue import checklist_rows, entry_rows, terms, topics
from fieldguide.catalogue import tables as t
from fieldguide.catalogue.asking import Asking, confidence, day, document_briefs
from fieldguide.catalogue.citations import citation_views, statement_views
from fieldguide.catalogue.views import DocumentBrief, EntryView
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind, Review

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def view(asking: Asking, ref: Ref, lang: str | None = None) -> EntryView:
    """An entry or a card, whole, in `lang` if it has it, else in the best language.

    Raises:
        NotFound: There is no such entry.
    """
    entry = asking.connection.execute(
        select(t.entry).where(t.entry.c.pack == ref.pack, t.entry.c.id == ref.id)
    ).first()
    if entry is None:
        raise NotFound("no-such-thing", id=str(ref))
    wanted = select(t.entry_text).where(t.entry_text.c.entry == entry.key)
    texts = {row.lang: row for row in asking.connection.execute(wanted)}
    if not texts:
        raise NotFound("no-such-thing", id=str(ref))
    shown, text = asking.pick(ref.pack, texts, lang)
    pack = asking.packs[ref.pack]
    source = texts.get(pack.languages[0])
    # A text names its sources in its own language, whatever the window speaks.
    citations = citation_views(asking.first_in(shown), ref.pack, entry.data.get("citations", {}))
    data: Mapping[str, Any] = text.data
    return EntryView(
        ref=ref,
        kind=Kind(entry.kind),
        lang=shown,
        languages=asking.sorted_languages(ref.pack, texts),
        fallback=asking.is_fallback(shown, lang),
        title=text.title,
        teaser=text.teaser,
        when=data.get("when"),
        key_points=statement_views(data.get("key_points", ()), citations),
        steps=statement_views(data.get("steps", ()), citations),
        wrong=statement_views(data.get("wrong", ()), citations),
        body_html=text.html,
        body_text=data.get("body_text", ""),
        citations=tuple(citations.values()),
        document=_document(asking, entry.document),
        trails=topics.trails_of(asking, "entry", entry.key),
        tags=tuple(entry.data.get("tags", ())),
        related=entry_rows.rows_by_ref(asking, _refs(entry.data.get("related", ()), ref.pack)),
        checklists=checklist_rows.rows_about_entry(asking, entry.key),
        overlays=entry_rows.rows_over(asking, ref),
        terms=terms.used_in(asking, shown, f"{text.title}\n{text.plain}"),
        confidence=confidence(entry.data),
        review=Review.SIGNED if data.get("signed_by") else Review.DRAFT,
        signed_by=data.get("signed_by"),
        review_by=day(entry.data.get("review_by")),
        older_translation=is_older(data, source, shown),
        publisher=pack.publisher,
        pack_version=pack.version,
        body=data.get("body", ""),
        row_hash=text.hash,
    )


def _document(asking: Asking, key: int | None) -> DocumentBrief | None:
    return None if key is None else document_briefs(asking, [key]).get(key)


def is_older(data: Mapping[str, Any], source: Row[Any] | None, shown: str) -> bool:
    """Whether a translation was made from another text than the source language has now."""
    known = data.get("source_hash")
    return (
        source is not None and shown != source.lang and known is not None and known != source.hash
    )


def _refs(texts: Iterable[str], pack: str) -> list[Ref]:
    return [Ref.parse(text, pack) for text in texts]
