# SPDX-License-Identifier: Apache-2.0
"""From rows of the index to results: titles, snippets and documents of one page."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

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


class RowText(NamedTuple):
    """A row of the index with its original texts."""

    key: int
    pack: str
    id: str
    lang: str
    document: int | None
    title: str
    text: str


def texts_of(raw: sqlite3.Connection, keys: Sequence[int]) -> list[RowText]:
    """The rows with these keys, in no order."""
    rows = raw.execute(
        "SELECT r.key, r.pack, r.id, r.lang, r.document, r.title, coalesce(r.text, e.plain, '')"  # noqa: S608
        " FROM search_row r LEFT JOIN entry_text e"
        " ON r.text IS NULL AND e.entry = r.thing AND e.lang = r.lang"
        f" WHERE r.key IN ({','.join('?' * len(keys))})",
        keys,
    )
    return [RowText(*row) for row in rows]


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
    rows = {row.key: row for row in texts_of(raw, [found.key for found in page])}
    documents = {row.document for row in rows.values() if row.document is not None}
    named = briefs.of(connection, documents, languages)
    hits: list[SearchHit] = []
    for place, found in enumerate(page, start=offset + 1):
        row = rows[found.key]
        snippet = marker.snippet(row.text, found.lang)
        hits.append(
            SearchHit(
                ref=Ref(row.pack, row.id),
                kind=Kind(found.kind),
                title=row.title,
                title_marks=marker.marks(row.title, found.lang),
                snippet=snippet.text,
                marks=snippet.marks,
                lang=found.lang,
                fallback=found.lang != languages.content,
                document=named.get(row.document) if row.document is not None else None,
                tier=found.tier,
                score=5 - found.tier + 1 / place,
                first_hit=snippet.first_hit,
            )
        )
    return tuple(hits)
