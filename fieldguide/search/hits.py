# SPDX-License-Identifier: Apache-2.0
"""From rows of the index to results: titles, snippets and documents of one page."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence

import sqlalchemy as sa

from fieldguide.catalogue.asking import Asking, document_briefs
from fieldguide.catalogue.views import DocumentBrief, Languages, PackView
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.search.answers import SearchHit
from fieldguide.search.rank import Found
from fieldguide.search.snippets import Marker


class Briefs:
    """The documents as results name them. A catalogue never changes, so each is read once a language."""

    def __init__(self, packs: Mapping[str, PackView]) -> None:
        self._packs = packs
        self._known: dict[Languages, dict[int, DocumentBrief]] = {}

    def of(
        self, connection: sa.Connection, keys: Iterable[int], languages: Languages
    ) -> Mapping[int, DocumentBrief]:
        """The documents with these keys."""
        known = self._known.setdefault(languages, {})
        missing = {key for key in keys if key not in known}
        if missing:
            known.update(document_briefs(Asking(connection, languages, self._packs), missing))
        return known


def cut_hits(
    connection: sa.Connection,
    raw: sqlite3.Connection,
    page: Sequence[Found],
    languages: Languages,
    marker: Marker,
    briefs: Briefs,
    offset: int,
) -> tuple[SearchHit, ...]:
    """The results of a page, in its order; `offset` things stand before them."""
    if not page:
        return ()
    rows = {
        row[0]: row[1:]
        for row in raw.execute(
            "SELECT r.key, r.pack, r.id, r.title, r.document, coalesce(r.text, e.plain, '')"  # noqa: S608
            " FROM search_row r LEFT JOIN entry_text e"
            " ON r.text IS NULL AND e.entry = r.thing AND e.lang = r.lang"
            f" WHERE r.key IN ({','.join('?' * len(page))})",
            [found.key for found in page],
        )
    }
    documents = {row[3] for row in rows.values() if row[3] is not None}
    named = briefs.of(connection, documents, languages)
    hits: list[SearchHit] = []
    for place, found in enumerate(page, start=offset + 1):
        pack, id_, title, document, text = rows[found.key]
        snippet = marker.snippet(text, found.lang)
        hits.append(
            SearchHit(
                ref=Ref(pack, id_),
                kind=Kind(found.kind),
                title=title,
                title_marks=marker.marks(title, found.lang),
                snippet=snippet.text,
                marks=snippet.marks,
                lang=found.lang,
                fallback=found.lang != languages.content,
                document=named.get(document),
                tier=found.tier,
                score=5 - found.tier + 1 / place,
                first_hit=snippet.first_hit,
            )
        )
    return tuple(hits)
