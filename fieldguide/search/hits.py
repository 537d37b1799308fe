# SPDX-License-Identifier: Apache-2.0
"""From rows of the index to results: titles, snippets and documents of one page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from fieldguide.catalogue.asking import Asking, document_briefs
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.search.answers import SearchHit
from fieldguide.search.rank import places

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Mapping, Sequence

    import sqlalchemy as sa

    from fieldguide.catalogue.views import DocumentBrief, Languages, PackView
    from fieldguide.search.rank import Found
    from fieldguide.search.snippets import Marker


class Briefs:
    """The documents as results name them; a catalogue never changes, so each is read once."""

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
        "SELECT r.key, r.pack, r.id, r.lang, r.document, r.title, coalesce(r.text, e.plain, '')"  # noqa: S608 - only places for values are added
        " FROM search_row r LEFT JOIN entry_text e"
        " ON r.text IS NULL AND e.entry = r.thing AND e.lang = r.lang"
        f" WHERE r.key IN ({places(len(keys))})",
        keys,
    )
    return [RowText(*row) for row in rows]


class HitCutter:
    """Makes results of rows.

    Args:
        raw: The catalogue.
        marker: Marks what was asked for.
        languages: What was asked in.
        briefs: The documents with these keys.
    """

    def __init__(
        self,
        raw: sqlite3.Connection,
        marker: Marker,
        languages: Languages,
        briefs: Callable[[Iterable[int]], Mapping[int, DocumentBrief]],
    ) -> None:
        self._raw = raw
        self._marker = marker
        self._languages = languages
        self._briefs = briefs

    def cut(self, page: Sequence[Found], offset: int) -> tuple[SearchHit, ...]:
        """The results of a page, in its order; `offset` things stand before them."""
        if not page:
            return ()
        rows = {row.key: row for row in texts_of(self._raw, [found.key for found in page])}
        names = self._names(page)
        documents = {row.document for row in rows.values() if row.document is not None}
        named = self._briefs(documents)
        return tuple(
            self._hit(found, rows[found.key], names.get(found.key), named, place)
            for place, found in enumerate(page, start=offset + 1)
        )

    def _names(self, page: Sequence[Found]) -> dict[int, str]:
        """What entries without a text in the user's language are called in it, by row."""
        lang = self._languages.content
        foreign = (found for found in page if found.kind == Kind.ENTRY and found.lang != lang)
        entries = {found.thing: found.key for found in foreign}
        if not entries:
            return {}
        rows = self._raw.execute(
            "SELECT entry, title FROM entry_title WHERE lang = ?"  # noqa: S608 - only places for values are added
            f" AND entry IN ({places(len(entries))})",
            (lang, *entries),
        )
        return {entries[entry]: title for entry, title in rows}

    def _hit(
        self,
        found: Found,
        row: RowText,
        name: str | None,
        named: Mapping[int, DocumentBrief],
        place: int,
    ) -> SearchHit:
        snippet = self._marker.snippet(row.text, row.lang)
        title, lang = (name, self._languages.content) if name else (row.title, row.lang)
        return SearchHit(
            ref=Ref(row.pack, row.id),
            kind=Kind(found.kind),
            title=title,
            title_marks=self._marker.marks(title, lang),
            snippet=snippet.text,
            marks=snippet.marks,
            lang=row.lang,
            fallback=row.lang != self._languages.content,
            document=None if row.document is None else named.get(row.document),
            tier=found.tier,
            score=5 - found.tier + 1 / place,
            first_hit=snippet.first_hit,
        )
