# SPDX-License-Identifier: Apache-2.0
"""From the rows of the packs to the tables of texts.

Rendered, made plain, and as the search takes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from fieldguide.catalogue.index import IndexRow, Name
from fieldguide.content.kinds import Kind
from fieldguide.content.rendering import Renderer
from fieldguide.content.rows import RowKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from fieldguide.catalogue.gathering import Gathered, Thing, Value

Values = list[dict[str, Any]]
_STATEMENTS = ("key_points", "steps", "wrong")


def entry_texts(things: Gathered) -> Values:
    """The texts of entries and cards, with sanitised HTML and everything as plain lines."""
    renderer = Renderer()
    neutral = {one.ref: one.value for one in things.each(RowKind.ENTRY, RowKind.CARD)}
    documents = {one.ref: one.value for one in things.each(RowKind.DOCUMENT)}
    values: Values = []
    for thing in things.each(RowKind.ENTRY_TEXT, RowKind.CARD_TEXT):
        label = _labels(thing, neutral[thing.ref].get("citations", {}), documents)
        rendered = renderer.render(thing.value.get("body", ""), label)
        values.append(
            {
                "entry": things.entries[thing.ref],
                "lang": thing.row.lang,
                "title": thing.value["title"],
                "teaser": thing.value["teaser"],
                "hash": thing.row.sha256,
                "html": rendered.html,
                "plain": plain_of_entry(thing.value, rendered.plain),
                "data": {**thing.value, "body_text": rendered.plain},
            }
        )
    return values


def entry_titles(things: Gathered) -> Values:
    """What entries are called in languages in which they have no text."""
    return [
        {
            "entry": things.entries[thing.ref],
            "lang": thing.row.lang,
            "title": thing.value["title"],
            "teaser": thing.value.get("teaser", ""),
        }
        for thing in things.each(RowKind.ENTRY_TITLE)
    ]


def plain_of_entry(value: Value, body: str) -> str:
    """All of an entry's text below its title, one line a part: for snippets, terms and copying."""
    lines = [value["teaser"], value.get("when", "")]
    lines += [one["text"] for part in _STATEMENTS for one in value.get(part, ())]
    return "\n".join(line for line in (*lines, body) if line)


def _labels(
    thing: Thing, citations: Mapping[str, Any], documents: Mapping[Any, Value]
) -> Callable[[str], str]:
    """What stands in the brackets of each citation: the document's short name and the place."""

    def label(key: str) -> str:
        citation = citations.get(key)
        if citation is None:
            return key
        document = documents.get(thing.named(citation["document"]), {})
        short = localised(document.get("short"), thing.row.lang) or document.get("symbol")
        name = short or localised(document.get("titles"), thing.row.lang) or citation["document"]
        return f"{name}, {citation['place']}" if "place" in citation else name

    return label


def localised(text: object, lang: str) -> str:
    """A localised text in `lang`, else in the first language it has; empty for none."""
    if isinstance(text, dict):
        texts = cast("dict[str, str]", text)
        return texts.get(lang) or next(iter(texts.values()), "")
    return text if isinstance(text, str) else ""


def checklist_texts(things: Gathered) -> Values:
    """The texts of checklists."""
    return [
        {
            "checklist": things.checklists[thing.ref],
            "lang": thing.row.lang,
            "title": thing.value["title"],
            "teaser": thing.value.get("teaser", ""),
            "hash": thing.row.sha256,
            "data": thing.value,
        }
        for thing in things.each(RowKind.CHECKLIST_TEXT)
    ]


def terms(things: Gathered) -> Values:
    """What of the glossary is the same in every language: it stands with the source language."""
    data: dict[Any, Value] = {}
    for thing in things.each(RowKind.TERM):
        neutral = data.setdefault(thing.ref, {})
        for name in ("source", "confidence", "cite"):
            if name in thing.value:
                neutral[name] = thing.value[name]
    return [
        {"key": key, "pack": ref.pack, "id": ref.id, "data": data[ref]}
        for ref, key in things.terms.items()
    ]


def term_texts(things: Gathered) -> Values:
    """The terms in each language."""
    return [
        {
            "term": things.terms[thing.ref],
            "lang": thing.row.lang,
            "title": thing.value["term"],
            "acronyms": thing.value.get("acronyms", []),
            "meaning": thing.value["meaning"],
            "hash": thing.row.sha256,
        }
        for thing in things.each(RowKind.TERM)
    ]


Bodies = dict[tuple[int, str], str]
"""The plain bodies of entries, by key and language."""


def bodies_of(values: Values) -> Bodies:
    """The plain bodies out of what `entry_texts` made."""
    return {(value["entry"], value["lang"]): value["data"]["body_text"] for value in values}


def index_rows(things: Gathered, bodies: Bodies) -> Iterator[IndexRow]:
    """What the search holds of every thing and language, in the main order."""
    yield from _indexed_entries(things, bodies)
    yield from _indexed_checklists(things)
    yield from _indexed_documents(things)
    yield from _indexed_terms(things)


def _indexed_entries(things: Gathered, bodies: Bodies) -> Iterator[IndexRow]:
    positions = things.entry_positions()
    neutral = {one.ref: one for one in things.each(RowKind.ENTRY, RowKind.CARD)}
    kinds, names = _document_kinds(things), _document_names(things)
    texts = things.each(RowKind.ENTRY_TEXT, RowKind.CARD_TEXT)
    names_of = _names_by_entry(things)
    for thing in sorted(texts, key=lambda one: (positions[one.ref], one.row.lang)):
        about = neutral[thing.ref]
        document = things.document_key(about, about.value.get("document"))
        value = thing.value
        key = things.entries[thing.ref]
        extra = names.get(document, "") if document is not None else ""
        # An entry is found by its name in a language in which it cannot be read yet.
        others = tuple(names_of.pop(key, ()))
        body = [value.get("when", ""), *_texts(value, "wrong"), bodies[key, thing.row.lang]]
        yield IndexRow(
            kind=Kind.CARD if thing.row.kind is RowKind.CARD_TEXT else Kind.ENTRY,
            thing=key,
            pack=thing.pack,
            id=thing.row.base_id,
            lang=thing.row.lang,
            title=value["title"],
            points="\n".join(
                [value["teaser"], *_texts(value, "key_points"), *_texts(value, "steps")]
            ),
            body="\n".join(body),
            extra=extra,
            names=others,
            document=document,
            document_kind=kinds.get(document) if document is not None else None,
        )


def _names_by_entry(things: Gathered) -> dict[int, list[Name]]:
    found: dict[int, list[Name]] = {}
    for thing in things.each(RowKind.ENTRY_TITLE):
        name = Name(thing.row.lang, thing.value["title"], thing.value.get("teaser", ""))
        found.setdefault(things.entries[thing.ref], []).append(name)
    return found


def _texts(value: Value, part: str) -> list[str]:
    return [one["text"] for one in value.get(part, ())]


def _document_kinds(things: Gathered) -> dict[int, str]:
    return {things.documents[one.ref]: one.value["kind"] for one in things.each(RowKind.DOCUMENT)}


def _document_names(things: Gathered) -> dict[int, str]:
    """By which names of its document an entry is found too: "C182", "CPMS"."""
    return {
        things.documents[one.ref]: " ".join(
            [one.value.get("symbol", ""), *one.value.get("short", {}).values()]
        )
        for one in things.each(RowKind.DOCUMENT)
    }


def _indexed_checklists(things: Gathered) -> Iterator[IndexRow]:
    for thing in things.each(RowKind.CHECKLIST_TEXT):
        value = thing.value
        items = [one["text"] for one in value["items"].values()]
        hints = [one["hint"] for one in value["items"].values() if "hint" in one]
        headings = list(value["sections"].values())
        lead = [value.get("teaser", ""), value.get("when", "")]
        yield IndexRow(
            kind=Kind.CHECKLIST,
            thing=things.checklists[thing.ref],
            pack=thing.pack,
            id=thing.row.base_id,
            lang=thing.row.lang,
            title=value["title"],
            points=lead[0],
            body="\n".join([lead[1], *hints, *headings]),
            extra="\n".join(items),
            text="\n".join(line for line in (*lead, *items, *hints) if line),
        )


def _indexed_documents(things: Gathered) -> Iterator[IndexRow]:
    for thing in things.each(RowKind.DOCUMENT):
        value = thing.value
        names = [
            value.get("symbol", ""),
            *value.get("short", {}).values(),
            *value.get("publishers", ()),
        ]
        for lang, title in value["titles"].items():
            structure = [
                f"{one['place']}: {localised(one['title'], lang)}"
                for one in value.get("structure", ())
            ]
            facts = [localised(one["text"], lang) for one in value.get("facts", ())]
            teaser = localised(value.get("teaser"), lang)
            yield IndexRow(
                kind=Kind.DOCUMENT,
                thing=things.documents[thing.ref],
                pack=thing.pack,
                id=thing.row.id,
                lang=lang,
                title=title,
                points=teaser,
                body="\n".join([*structure, *facts]),
                extra="\n".join(names),
                document=things.documents[thing.ref],
                document_kind=value["kind"],
                text="\n".join(line for line in (teaser, *structure, *facts) if line),
                only_cited=not value.get("listed", True),
            )


def _indexed_terms(things: Gathered) -> Iterator[IndexRow]:
    for thing in things.each(RowKind.TERM):
        acronyms = thing.value.get("acronyms", [])
        yield IndexRow(
            kind=Kind.TERM,
            thing=things.terms[thing.ref],
            pack=thing.pack,
            id=thing.row.base_id,
            lang=thing.row.lang,
            title=thing.value["term"],
            points="",
            extra="\n".join([*acronyms, thing.value["meaning"]]),
            text=thing.value["meaning"],
        )
