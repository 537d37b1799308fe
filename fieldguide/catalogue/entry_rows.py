# SPDX-License-Identifier: Apache-2.0
"""Entries and cards as rows of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, select

from fieldguide.catalogue import tables as t
from fieldguide.catalogue import topics
from fieldguide.catalogue.asking import Asking, chunks, confidence, document_briefs
from fieldguide.catalogue.views import EntryRow
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def rows_under(asking: Asking, ref: Ref | None) -> tuple[EntryRow, ...]:
    """The entries in a topic's subtree, each once, in their main order; of all topics for None.

    Raises:
        NotFound: There is no such topic.
    """
    if ref is None:
        return _rows(asking, t.entry.c.kind == Kind.ENTRY)
    inside = (
        select(t.entry_topic.c.entry)
        .join(t.topic, t.topic.c.key == t.entry_topic.c.topic)
        .where(topics.within(asking, ref))
    )
    return _rows(asking, t.entry.c.key.in_(inside) & (t.entry.c.kind == Kind.ENTRY))


def cards(asking: Asking) -> tuple[EntryRow, ...]:
    """The first-minutes cards."""
    return _rows(asking, t.entry.c.kind == Kind.CARD)


def rows_of_document(asking: Asking, document: int) -> tuple[EntryRow, ...]:
    """The entries of a document: its own, then those that cite it."""
    own = _rows(asking, t.entry.c.document == document)
    citing = select(t.citing.c.key).where(
        t.citing.c.document == document, t.citing.c.kind == "entry"
    )
    others = _rows(
        asking,
        t.entry.c.key.in_(citing)
        & (t.entry.c.document.is_(None) | (t.entry.c.document != document)),
    )
    return own + others


def rows_by_ref(asking: Asking, refs: Sequence[Ref]) -> tuple[EntryRow, ...]:
    """The entries with these names, in this order; unknown names are left out."""
    found: dict[Ref, EntryRow] = {}
    for pack in {ref.pack for ref in refs}:
        ids = [ref.id for ref in refs if ref.pack == pack]
        for row in _rows(asking, (t.entry.c.pack == pack) & t.entry.c.id.in_(ids)):
            found[row.ref] = row
    return tuple(found[ref] for ref in dict.fromkeys(refs) if ref in found)


def rows_by_key(asking: Asking, keys: Iterable[int]) -> tuple[EntryRow, ...]:
    """The entries with these keys, in their main order."""
    found: list[EntryRow] = []
    for some in chunks(keys):
        found += _rows(asking, t.entry.c.key.in_(some))
    return tuple(found)


def rows_over(asking: Asking, ref: Ref) -> tuple[EntryRow, ...]:
    """The overlays of other packs that are drawn below an entry."""
    return _rows(asking, (t.entry.c.target_pack == ref.pack) & (t.entry.c.target_id == ref.id))


def _rows(asking: Asking, condition: ColumnElement[bool]) -> tuple[EntryRow, ...]:
    wanted = (
        select(
            t.entry.c.key,
            t.entry.c.pack,
            t.entry.c.id,
            t.entry.c.kind,
            t.entry.c.document,
            t.entry.c.position,
            t.entry.c.data,
            t.entry_text.c.lang,
            t.entry_text.c.title,
            t.entry_text.c.teaser,
        )
        .join(t.entry_text, t.entry_text.c.entry == t.entry.c.key)
        .where(condition)
        .order_by(t.entry.c.position)
    )
    texts: dict[int, dict[str, Any]] = {}
    for row in asking.connection.execute(wanted):
        texts.setdefault(row.key, {})[row.lang] = row
    titles = _titles(asking, condition)
    firsts = [next(iter(langs.values())) for langs in texts.values()]
    briefs = document_briefs(asking, (row.document for row in firsts if row.document is not None))
    found: list[EntryRow] = []
    for langs in texts.values():
        pack = next(iter(langs.values())).pack
        lang, row = asking.pick(pack, langs)
        known = asking.packs.get(pack)
        # Called in the user's language, even where it can be read in another one only.
        _, named = asking.pick(pack, {**titles.get(row.key, {}), **langs})
        found.append(
            EntryRow(
                ref=Ref(row.pack, row.id),
                kind=Kind(row.kind),
                title=named.title,
                teaser=named.teaser or row.teaser,
                lang=lang,
                fallback=asking.is_fallback(lang),
                document=briefs.get(row.document) if row.document is not None else None,
                confidence=confidence(row.data),
                order=row.position,
                publisher=known.publisher if known is not None else "",
            )
        )
    return tuple(found)


def _titles(asking: Asking, condition: ColumnElement[bool]) -> dict[int, dict[str, Any]]:
    """What the same entries are called in languages in which they have no text."""
    wanted = (
        select(t.entry_title).join(t.entry, t.entry.c.key == t.entry_title.c.entry).where(condition)
    )
    found: dict[int, dict[str, Any]] = {}
    for row in asking.connection.execute(wanted):
        found.setdefault(row.entry, {})[row.lang] = row
    return found
