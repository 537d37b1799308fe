# SPDX-License-Identifier: Apache-2.0
"""From the rows of the packs to the rows of the tables that are the same in every language."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from fieldguide.catalogue import filling_texts
from fieldguide.catalogue import tables as t
from fieldguide.content.kinds import Kind
from fieldguide.content.rows import RowKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Table

    from fieldguide.catalogue.gathering import Gathered
    from fieldguide.content.ids import Ref

Values = list[dict[str, Any]]


def all_values(things: Gathered) -> list[tuple[Table, Values]]:
    """The values of every table but those of the search, parents before children."""
    return [
        (t.pack, _packs(things)),
        (t.topic, _topics(things)),
        (t.document, _documents(things)),
        (t.entry, _entries(things)),
        (t.entry_text, filling_texts.entry_texts(things)),
        (t.entry_title, filling_texts.entry_titles(things)),
        (t.checklist, _checklists(things)),
        (t.checklist_text, filling_texts.checklist_texts(things)),
        (t.term, filling_texts.terms(things)),
        (t.term_text, filling_texts.term_texts(things)),
        (t.entry_topic, _placed(things, "entry", things.entries)),
        (t.document_topic, _placed(things, "document", things.documents)),
        (t.checklist_topic, _placed(things, "checklist", things.checklists)),
        (t.citing, _citing(things)),
        (t.checklist_entry, _checklist_entries(things)),
        (t.synonym, _synonyms(things)),
        (t.redirect, _redirects(things)),
        (t.tombstone, _tombstones(things)),
        (t.asset, _assets(things)),
    ]


_PLACED = {
    "entry": (RowKind.ENTRY, RowKind.CARD),
    "document": (RowKind.DOCUMENT,),
    "checklist": (RowKind.CHECKLIST,),
}


def _packs(things: Gathered) -> Values:
    return [
        {
            "id": thing.pack,
            "position": position,
            "version": thing.value["version"],
            "content_root": things.roots[thing.pack],
            "data": thing.value,
        }
        for position, thing in enumerate(things.each(RowKind.PACK))
    ]


def _topics(things: Gathered) -> Values:
    numbers = things.topics
    below = {kind: numbers.gather(_here(things, kind)) for kind in _PLACED}
    return [
        {
            "key": key,
            "pack": pack,
            "id": id_,
            "parent": numbers.parents[key],
            "position": position,
            "depth": numbers.depths[key],
            "first": numbers.spans[key][0],
            "last": numbers.spans[key][1],
            "children": numbers.children[key],
            "entries": len(below["entry"].get(key, ())),
            "documents": len(below["document"].get(key, ())),
            "checklists": len(below["checklist"].get(key, ())),
            "titles": value["titles"],
        }
        for position, (pack, id_, key, value) in enumerate(numbers.rows)
    ]


def _here(things: Gathered, kind: str) -> dict[int, set[int]]:
    """What is counted at each topic itself: no cards, and no documents that are only cited."""
    keys = {"entry": things.entries, "document": things.documents, "checklist": things.checklists}[
        kind
    ]
    found: dict[int, set[int]] = {}
    for thing in things.each(_PLACED[kind][0]):
        if thing.value.get("listed", True):
            for topic in things.topic_keys(thing):
                found.setdefault(topic, set()).add(keys[thing.ref])
    return found


def _documents(things: Gathered) -> Values:
    entries: dict[int, int] = {}
    for thing in things.each(RowKind.ENTRY):
        key = things.document_key(thing, thing.value.get("document"))
        if key is not None:
            entries[key] = entries.get(key, 0) + 1
    return [
        {
            "key": things.documents[thing.ref],
            "pack": thing.pack,
            "id": thing.row.id,
            "kind": thing.value["kind"],
            "listed": int(thing.value.get("listed", True)),
            "year": thing.value.get("year"),
            "entries": entries.get(things.documents[thing.ref], 0),
            "hash": thing.row.sha256,
            "data": thing.value,
        }
        for thing in things.each(RowKind.DOCUMENT)
    ]


def _entries(things: Gathered) -> Values:
    positions = things.entry_positions()
    values: Values = []
    for thing in things.each(RowKind.ENTRY, RowKind.CARD):
        target = thing.named(thing.value["target"]) if "target" in thing.value else None
        values.append(
            {
                "key": things.entries[thing.ref],
                "pack": thing.pack,
                "id": thing.row.id,
                "kind": Kind.CARD if thing.row.kind is RowKind.CARD else Kind.ENTRY,
                "document": things.document_key(thing, thing.value.get("document")),
                "target_pack": target.pack if target else None,
                "target_id": target.id if target else None,
                "position": positions[thing.ref],
                "hash": thing.row.sha256,
                "data": thing.value,
            }
        )
    return values


def _checklists(things: Gathered) -> Values:
    return [
        {
            "key": things.checklists[thing.ref],
            "pack": thing.pack,
            "id": thing.row.id,
            "item_count": sum(len(section["items"]) for section in thing.value["sections"]),
            "hash": thing.row.sha256,
            "data": thing.value,
        }
        for thing in things.each(RowKind.CHECKLIST)
    ]


def _placed(things: Gathered, kind: str, keys: Mapping[Ref, int]) -> Values:
    return [
        {"topic": topic, kind: keys[thing.ref], "position": position}
        for thing in things.each(*_PLACED[kind])
        for position, topic in enumerate(things.topic_keys(thing))
    ]


def _citing(things: Gathered) -> Values:
    found: set[tuple[int, str, int]] = set()
    for kind, keys in (("entry", things.entries), ("checklist", things.checklists)):
        for thing in things.each(*_PLACED[kind]):
            for citation in thing.value.get("citations", {}).values():
                document = things.document_key(thing, citation["document"])
                if document is not None:
                    found.add((document, kind, keys[thing.ref]))
    return [{"document": d, "kind": kind, "key": key} for d, kind, key in sorted(found)]


def _checklist_entries(things: Gathered) -> Values:
    found: set[tuple[int, int]] = set()
    for thing in things.each(RowKind.CHECKLIST):
        items = (item for section in thing.value["sections"] for item in section["items"])
        named = (thing.named(item["entry"]) for item in items if "entry" in item)
        entries = (things.entries[ref] for ref in named if ref in things.entries)
        found |= {(entry, things.checklists[thing.ref]) for entry in entries}
    return [{"entry": entry, "checklist": checklist} for entry, checklist in sorted(found)]


def _synonyms(things: Gathered) -> Values:
    return [
        {"pack": thing.pack, "lang": thing.row.id, "position": position, "words": group}
        for thing in things.each(RowKind.SYNONYMS)
        for position, group in enumerate(thing.value["groups"])
    ]


def _redirects(things: Gathered) -> Values:
    return [
        {"pack": thing.pack, "source": thing.row.id, "target": thing.value["to"]}
        for thing in things.each(RowKind.REDIRECT)
    ]


def _tombstones(things: Gathered) -> Values:
    return [
        {"pack": thing.pack, "id": thing.row.id, "data": thing.value}
        for thing in things.each(RowKind.TOMBSTONE)
    ]


def _assets(things: Gathered) -> Values:
    return [
        {
            "pack": thing.pack,
            "name": thing.value["name"],
            "media_type": thing.value["media_type"],
            "data": base64.b64decode(thing.value["data"]),
        }
        for thing in things.each(RowKind.ASSET)
    ]
