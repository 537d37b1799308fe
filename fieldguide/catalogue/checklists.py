# SPDX-License-Identifier: Apache-2.0
"""Checklist templates, whole, as the reader shows them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from fieldguide.base.errors import NotFound
from fieldguide.catalogue import tables as t
from fieldguide.catalogue import topics
from fieldguide.catalogue.asking import Asking, confidence
from fieldguide.catalogue.checklist_rows import documents_of
from fieldguide.catalogue.citations import citation_views
from fieldguide.catalogue.entries import is_older
from fieldguide.catalogue.entry_rows import rows_by_ref
from fieldguide.catalogue.views import ChecklistItemView, ChecklistSectionView, ChecklistView
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Review


def view(asking: Asking, ref: Ref, lang: str | None = None) -> ChecklistView:
    """A template, whole, in `lang` if it has it, else in the best language.

    Raises:
        NotFound: There is no such checklist.
    """
    found = asking.connection.execute(
        select(t.checklist).where(t.checklist.c.pack == ref.pack, t.checklist.c.id == ref.id)
    ).first()
    if found is None:
        raise NotFound("no-such-thing", id=str(ref))
    wanted = select(t.checklist_text).where(t.checklist_text.c.checklist == found.key)
    texts = {row.lang: row for row in asking.connection.execute(wanted)}
    if not texts:
        raise NotFound("no-such-thing", id=str(ref))
    shown, text = asking.pick(ref.pack, texts, lang)
    pack = asking.packs[ref.pack]
    source = texts.get(pack.languages[0])
    return ChecklistView(
        ref=ref,
        lang=shown,
        languages=asking.sorted_languages(ref.pack, texts),
        fallback=asking.is_fallback(shown, lang),
        title=text.title,
        teaser=text.teaser,
        when=text.data.get("when"),
        sections=_sections(asking, ref.pack, found.data, text.data),
        documents=documents_of(asking, found.key),
        trails=topics.trails_of(asking, "checklist", found.key),
        tags=tuple(found.data.get("tags", ())),
        confidence=confidence(found.data),
        review=Review.SIGNED if text.data.get("signed_by") else Review.DRAFT,
        signed_by=text.data.get("signed_by"),
        older_translation=is_older(text.data, source, shown),
        publisher=pack.publisher,
        pack_version=pack.version,
    )


def _sections(
    asking: Asking, pack: str, neutral: dict[str, Any], text: dict[str, Any]
) -> tuple[ChecklistSectionView, ...]:
    citations = citation_views(asking, pack, neutral.get("citations", {}))
    items = [item for section in neutral["sections"] for item in section["items"]]
    named = {item["id"]: Ref.parse(item["entry"], pack) for item in items if "entry" in item}
    entries = {row.ref: row for row in rows_by_ref(asking, list(named.values()))}

    def item_view(item: dict[str, Any]) -> ChecklistItemView:
        words = text["items"].get(item["id"], {})
        ref = named.get(item["id"])
        return ChecklistItemView(
            id=item["id"],
            text=words.get("text", item["id"]),
            hint=words.get("hint"),
            citations=tuple(citations[key] for key in item.get("cite", ()) if key in citations),
            entry=entries.get(ref) if ref is not None else None,
        )

    return tuple(
        ChecklistSectionView(
            id=section["id"],
            title=text["sections"].get(section["id"], section["id"]),
            items=tuple(item_view(item) for item in section["items"]),
        )
        for section in neutral["sections"]
    )
