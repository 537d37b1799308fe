# SPDX-License-Identifier: Apache-2.0
"""The records of the documents: as rows of a list, and whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Row, select

from fieldguide.base.errors import NotFound
from fieldguide.catalogue import checklist_rows, entry_rows, topics
from fieldguide.catalogue import tables as t
from fieldguide.catalogue.asking import (
    Asking,
    confidence,
    day,
    document_brief,
    documents_by_ref,
)
from fieldguide.catalogue.document_views import (
    AddressView,
    DocumentRow,
    DocumentView,
    InstrumentView,
    NoteView,
)
from fieldguide.content.ids import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fieldguide.catalogue.views import DocumentBrief


def rows(asking: Asking, *, listed_only: bool = True) -> tuple[DocumentRow, ...]:
    """The documents of the collection by title; with those only cited on demand."""
    condition = t.document.c.listed == 1 if listed_only else t.document.c.key.is_not(None)
    return tuple(sorted(_rows(asking, condition), key=lambda row: row.brief.title.casefold()))


def rows_under(asking: Asking, ref: Ref) -> tuple[DocumentRow, ...]:
    """The documents in a topic's subtree.

    Raises:
        NotFound: There is no such topic.
    """
    inside = (
        select(t.document_topic.c.document)
        .join(t.topic, t.topic.c.key == t.document_topic.c.topic)
        .where(topics.within(asking, ref))
    )
    return _rows(asking, t.document.c.key.in_(inside) & (t.document.c.listed == 1))


def _rows(asking: Asking, condition: ColumnElement[bool]) -> tuple[DocumentRow, ...]:
    wanted = select(t.document).where(condition).order_by(t.document.c.key)
    return tuple(_row(asking, row) for row in asking.connection.execute(wanted))


def _row(asking: Asking, row: Row[Any]) -> DocumentRow:
    data: Mapping[str, Any] = row.data
    lang, _ = asking.pick(row.pack, data["titles"])
    return DocumentRow(
        brief=document_brief(asking, Ref(row.pack, row.id), data),
        teaser=asking.say(row.pack, data.get("teaser")) or "",
        lang=lang,
        fallback=asking.is_fallback(lang),
        symbol=data.get("symbol"),
        regions=tuple(data.get("regions", ())),
        confidence=confidence(data),
        entries=row.entries,
    )


def view(asking: Asking, ref: Ref, lang: str | None = None) -> DocumentView:
    """A document's whole record, its titles in `lang` if it has them.

    Raises:
        NotFound: There is no such document.
    """
    found = asking.connection.execute(
        select(t.document).where(t.document.c.pack == ref.pack, t.document.c.id == ref.id)
    ).first()
    if found is None:
        raise NotFound("no-such-thing", id=str(ref))
    data: Mapping[str, Any] = found.data
    pack = asking.packs[ref.pack]
    shown, _ = asking.pick(ref.pack, data["titles"], lang)
    own = asking.first_in(lang)

    def say(key: str) -> str | None:
        return own.say(ref.pack, data.get(key))

    def notes(key: str, text: str, place: str | None = None) -> tuple[NoteView, ...]:
        return tuple(own.note(ref.pack, value, text, place) for value in data.get(key, ()))

    return DocumentView(
        brief=document_brief(own, ref, data),
        lang=shown,
        fallback=asking.is_fallback(shown, lang),
        listed=bool(found.listed),
        titles=dict(data["titles"]),
        teaser=say("teaser"),
        edition=say("edition"),
        symbol=data.get("symbol"),
        isbn=data.get("isbn"),
        pages=data.get("pages"),
        pages_note=say("pages_note"),
        languages_note=say("languages_note"),
        regions=tuple(data.get("regions", ())),
        addresses=_addresses(own, ref.pack, data),
        binding_for=say("binding_for"),
        instruments=tuple(_instrument(own, ref.pack, one) for one in data.get("instruments", ())),
        dated=say("dated"),
        replaced_by=_replaced_by(asking, ref.pack, data),
        replaces=_replaces(asking, ref),
        confidence=confidence(data),
        confidence_note=say("confidence_note"),
        trails=topics.trails_of(asking, "document", found.key),
        tags=tuple(data.get("tags", ())),
        structure=notes("structure", "title", "place"),
        facts=notes("facts", "text"),
        entries=entry_rows.rows_of_document(asking, found.key),
        checklists=checklist_rows.rows_of_document(asking, found.key),
        publisher=pack.publisher,
        pack_version=pack.version,
    )


def _addresses(asking: Asking, pack: str, data: Mapping[str, Any]) -> tuple[AddressView, ...]:
    found: list[AddressView] = []
    if "address" in data:
        note = asking.say(pack, data.get("address_note"))
        found.append(AddressView(data["address"], note, confidence(data, "address_confidence")))
    for more in data.get("more_addresses", ()):
        found.append(
            AddressView(more["address"], asking.say(pack, more.get("note")), confidence(more))
        )
    return tuple(found)


def _instrument(asking: Asking, pack: str, value: Mapping[str, Any]) -> InstrumentView:
    parties: Mapping[str, Any] = value.get("parties", {})
    return InstrumentView(
        symbol=value.get("symbol"),
        adopted=day(value.get("adopted")),
        in_force=day(value.get("in_force")),
        parties=parties.get("count"),
        parties_as_of=parties.get("as_of"),
        parties_note=asking.say(pack, parties.get("note")),
    )


def _replaced_by(asking: Asking, pack: str, data: Mapping[str, Any]) -> DocumentBrief | None:
    if "replaced_by" not in data:
        return None
    ref = Ref.parse(data["replaced_by"], pack)
    found = documents_by_ref(asking, [ref]).get(ref)
    return found[1] if found else None


def _replaces(asking: Asking, ref: Ref) -> tuple[DocumentBrief, ...]:
    """The documents whose record names `ref` as their successor.

    A scan of a few hundred records.
    """
    wanted = select(t.document.c.pack, t.document.c.id, t.document.c.data).where(
        t.document.c.data["replaced_by"].as_string().is_not(None)
    )
    return tuple(
        document_brief(asking, Ref(pack, id_), data)
        for pack, id_, data in asking.connection.execute(wanted)
        if Ref.parse(data["replaced_by"], pack) == ref
    )
