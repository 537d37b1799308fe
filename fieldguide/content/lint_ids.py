# SPDX-License-Identifier: Apache-2.0
"""Rules on ids: one name for one thing, references that lead somewhere, redirects, tombstones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.content.fields import MAX_TOPIC_DEPTH
from fieldguide.content.ids import MAX_ID_BYTES
from fieldguide.content.lint_desk import ENTRY, Desk
from fieldguide.content.rows import RowKind

if TYPE_CHECKING:
    from fieldguide.content import records as r
    from fieldguide.content.source_files import Place
    from fieldguide.content.strict_yaml import YamlPath

MAX_REDIRECTS = 5

_TELL = {
    RowKind.TOPIC: "a topic",
    RowKind.DOCUMENT: "a document",
    RowKind.CHECKLIST: "a checklist",
    RowKind.TERM: "a term",
}


def check(desk: Desk) -> None:
    """Apply every rule of this module."""
    _shared_names(desk)
    _pack(desk)
    _topics(desk)
    _documents(desk)
    _entries(desk)
    _checklists(desk)
    _redirects(desk)
    _tombstones(desk)


def _shared_names(desk: Desk) -> None:
    """Documents, topics, checklists and terms share one set of names."""
    owner: dict[str, RowKind] = {}
    for kind in _TELL:
        for name in sorted(desk.living[kind]):
            first = owner.setdefault(name, kind)
            if first is not kind:
                row_id = name if kind is not RowKind.TERM else _term_row(desk, name)
                desk.add(desk.place(kind, row_id), "id-doubled", id=name, other=_TELL[first])


def _term_row(desk: Desk, name: str) -> str:
    found = [lang for lang in desk.languages if (name, lang) in desk.contents.terms]
    return f"{name}@{found[0]}"


def _pack(desk: Desk) -> None:
    place = desk.place(RowKind.PACK, desk.pack)
    for index, lang in enumerate(desk.languages):
        if lang in desk.languages[:index]:
            desk.add(place, "language-doubled", ("languages", index), lang=lang)


def _topics(desk: Desk) -> None:
    below = _topics_in_use(desk)
    depths: dict[str, int] = {}
    for node in desk.topics.values():
        place = desk.place(RowKind.TOPIC, node.id)
        depth = depths[node.id] = depths.get(node.parent or "", 0) + 1
        if depth == MAX_TOPIC_DEPTH + 1:
            desk.add(place, "topic-deep", limit=MAX_TOPIC_DEPTH)
        if node.id not in below:
            desk.add(place, "topic-empty")
        if node.extends is not None:
            local = desk.own_id(node.extends)
            if node.parent is not None:
                desk.add(place, "extends-inner", ("extends",))
            elif local is not None:
                desk.add(place, "extends-own", ("extends",), id=node.extends)
            else:
                desk.add(place, "reference-foreign", ("extends",), id=node.extends)


def _topics_in_use(desk: Desk) -> set[str]:
    """Topics that something hangs under, and all topics above them."""
    contents = desk.contents
    things = (*contents.documents.values(), *contents.entries.values())
    used: set[str] = set()
    for thing in (*things, *contents.checklists.values()):
        for text in thing.topics:
            local = desk.own_id(text)
            while local is not None and local not in used and local in desk.topics:
                used.add(local)
                local = desk.topics[local].parent
    return used


def _documents(desk: Desk) -> None:
    for key, document in desk.contents.documents.items():
        place = desk.place(RowKind.DOCUMENT, key)
        for index, topic in enumerate(document.topics):
            desk.check_reference(place, ("topics", index), topic, RowKind.TOPIC)
        if document.replaced_by is not None:
            if desk.own_id(document.replaced_by) == key:
                desk.add(place, "reference-self", ("replaced_by",))
            desk.check_reference(place, ("replaced_by",), document.replaced_by, RowKind.DOCUMENT)


def _entries(desk: Desk) -> None:
    for key, entry in desk.contents.entries.items():
        place = desk.entry_place(key)
        for index, topic in enumerate(entry.topics):
            desk.check_reference(place, ("topics", index), topic, RowKind.TOPIC)
        if entry.document is not None:
            desk.check_reference(place, ("document",), entry.document, RowKind.DOCUMENT)
        for index, other in enumerate(entry.related):
            path: YamlPath = ("related", index)
            if desk.own_id(other) == key:
                desk.add(place, "reference-self", path)
            desk.check_reference(place, path, other, ENTRY, RowKind.CHECKLIST, RowKind.DOCUMENT)
        if entry.target is not None:
            if desk.own_id(entry.target) is not None:
                desk.add(place, "target-own", ("target",), id=entry.target)
            else:
                desk.add(place, "reference-foreign", ("target",), id=entry.target)
        _citations(desk, desk.entry_place(key), entry)


def _citations(desk: Desk, place: Place, thing: r.Entry | r.Checklist) -> None:
    for key, citation in thing.citations.items():
        path: YamlPath = ("citations", key, "document")
        desk.check_reference(place, path, citation.document, RowKind.DOCUMENT)


def _checklists(desk: Desk) -> None:
    for key, checklist in desk.contents.checklists.items():
        place = desk.place(RowKind.CHECKLIST, key)
        for index, topic in enumerate(checklist.topics):
            desk.check_reference(place, ("topics", index), topic, RowKind.TOPIC)
        _citations(desk, place, checklist)
        for at, section in enumerate(checklist.sections):
            for index, item in enumerate(section.items):
                path: YamlPath = ("sections", at, "items", index)
                if len(whole := f"{key}#{item.id}") > MAX_ID_BYTES:
                    desk.add(place, "id-long", (*path, "id"), id=whole, limit=MAX_ID_BYTES)
                if item.entry is not None:
                    desk.check_reference(place, (*path, "entry"), item.entry, ENTRY)
    for (key, lang), term in desk.contents.terms.items():
        place = desk.place(RowKind.TERM, f"{key}@{lang}")
        for index, citation in enumerate(term.cite):
            path = ("cite", index, "document")
            desk.check_reference(place, path, citation.document, RowKind.DOCUMENT)


def _redirects(desk: Desk) -> None:
    for redirect in desk.contents.redirects:
        place = desk.place(RowKind.REDIRECT, redirect.source)
        if desk.is_living(redirect.source):
            desk.add(place, "redirect-living", ("from",), id=redirect.source)
        seen = [redirect.source]
        end = redirect.to
        while end in desk.redirects and end not in seen:
            seen.append(end)
            end = desk.redirects[end]
        if end in seen:
            desk.add(place, "redirect-circle", ("to",), id=redirect.source)
        elif len(seen) > MAX_REDIRECTS:
            limit = MAX_REDIRECTS
            desk.add(place, "redirect-long", ("to",), id=redirect.source, limit=limit)
        elif not desk.is_living(end) and end not in desk.tombstones:
            desk.add(place, "redirect-nowhere", ("to",), id=redirect.to)


def _tombstones(desk: Desk) -> None:
    for tombstone in desk.contents.tombstones:
        place = desk.place(RowKind.TOMBSTONE, tombstone.id)
        if desk.is_living(tombstone.id):
            desk.add(place, "tombstone-living", ("id",), id=tombstone.id)
        if tombstone.id in desk.redirects:
            desk.add(place, "tombstone-redirected", ("id",), id=tombstone.id)
