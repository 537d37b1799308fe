# SPDX-License-Identifier: Apache-2.0
"""What an id names: the thing itself, where it moved, or that it was withdrawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from fieldguide.base.errors import NotFound
from fieldguide.catalogue import tables as t
from fieldguide.catalogue.asking import Asking, day
from fieldguide.catalogue.views import Gone
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Titles = Iterator[tuple[str, str, str, str]]
    """Id, language, title, teaser."""

MAX_STEPS = 5
"""How many redirects are followed; the linter refuses longer chains."""

_TABLES = (
    (t.document, Kind.DOCUMENT),
    (t.checklist, Kind.CHECKLIST),
    (t.topic, Kind.TOPIC),
    (t.term, Kind.TERM),
)


def locate(asking: Asking, ref: Ref) -> tuple[Kind, Ref]:
    """What `ref` names now, redirects followed; an item of a checklist names its checklist.

    Raises:
        NotFound: `withdrawn` with the last title, date and reason, or `no-such-thing`.
    """
    current = Ref(ref.pack, ref.id.partition("#")[0])
    for _ in range(MAX_STEPS + 1):
        kind = _kind(asking, current)
        if kind is not None:
            return kind, current
        moved = _moved(asking, current)
        if moved is None:
            break
        current = moved
    gone = tombstone(asking, current)
    if gone is not None:
        raise NotFound(
            "withdrawn", id=str(ref), title=gone.title, date=gone.date, reason=gone.reason
        )
    raise NotFound("no-such-thing", id=str(ref))


def leading_on(asking: Asking, refs: Iterable[Ref]) -> frozenset[Ref]:
    """Those of many names that are worth `locate`: of a thing of any kind, or redirected."""
    wanted = {ref: Ref(ref.pack, ref.id.partition("#")[0]) for ref in refs}
    known: set[Ref] = set()
    for pack in {ref.pack for ref in wanted}:
        ids = sorted({bare.id for bare in wanted.values() if bare.pack == pack})
        columns = [(table.c.pack, table.c.id) for table, _ in _TABLES]
        columns += [(t.entry.c.pack, t.entry.c.id), (t.redirect.c.pack, t.redirect.c.source)]
        for its_pack, its_id in columns:
            found = asking.connection.scalars(
                select(its_id).where(its_pack == pack, its_id.in_(ids))
            )
            known |= {Ref(pack, id_) for id_ in found}
    return frozenset(ref for ref, bare in wanted.items() if bare in known)


def _kind(asking: Asking, ref: Ref) -> Kind | None:
    wanted = select(t.entry.c.kind).where(t.entry.c.pack == ref.pack, t.entry.c.id == ref.id)
    kind = asking.connection.scalar(wanted)
    if kind is not None:
        return Kind(kind)
    for table, name in _TABLES:
        wanted = select(table.c.key).where(table.c.pack == ref.pack, table.c.id == ref.id)
        if asking.connection.scalar(wanted) is not None:
            return name
    return None


def _moved(asking: Asking, ref: Ref) -> Ref | None:
    wanted = select(t.redirect.c.target).where(
        t.redirect.c.pack == ref.pack, t.redirect.c.source == ref.id
    )
    target = asking.connection.scalar(wanted)
    return None if target is None else Ref(ref.pack, target)


def names_of(asking: Asking, ref: Ref) -> tuple[Ref, ...]:
    """A thing's name, and those that lead to it since it moved: personal data may hold these."""
    known, last = [ref], [ref.id]
    for _ in range(MAX_STEPS):
        wanted = select(t.redirect.c.source).where(
            t.redirect.c.pack == ref.pack, t.redirect.c.target.in_(last)
        )
        last = list(asking.connection.scalars(wanted))
        known += [Ref(ref.pack, id_) for id_ in last]
    return tuple(dict.fromkeys(known))


def tombstone(asking: Asking, ref: Ref) -> Gone | None:
    """What is said of a withdrawn thing; None if it was never withdrawn."""
    wanted = select(t.tombstone.c.data).where(
        t.tombstone.c.pack == ref.pack, t.tombstone.c.id == ref.id
    )
    data = asking.connection.scalar(wanted)
    date = day(data["date"]) if data else None
    if data is None or date is None:
        return None
    return Gone(
        ref=ref,
        title=asking.pick(ref.pack, data["titles"])[1],
        date=date,
        reason=asking.say(ref.pack, data.get("reason")) or "",
    )


def title(asking: Asking, kind: Kind, ref: Ref) -> str:
    """What a thing is called in the best language.

    Raises:
        NotFound: There is no such thing.
    """
    found = titles(asking, kind, [ref])
    if ref not in found:
        raise NotFound("no-such-thing", id=str(ref))
    return found[ref][0]


def current_titles(
    asking: Asking, things: Iterable[tuple[Kind, Ref]]
) -> dict[Ref, tuple[str, str]]:
    """The titles and teasers of things of any kinds; what is gone is left out."""
    by_kind: dict[Kind, list[Ref]] = {}
    for kind, ref in things:
        by_kind.setdefault(kind, []).append(ref)
    found: dict[Ref, tuple[str, str]] = {}
    for kind, refs in by_kind.items():
        found |= titles(asking, kind, refs)
    return found


def titles_wherever(
    asking: Asking, things: Iterable[tuple[Kind, Ref]]
) -> dict[Ref, tuple[str, str]]:
    """As `current_titles`, by the names asked for, also where things have another name now."""
    wanted = list(things)
    found = current_titles(asking, wanted)
    # What was withdrawn, or never was, is sorted out all at once; few things moved.
    for ref in leading_on(asking, {ref for _, ref in wanted if ref not in found}):
        try:
            kind, now = locate(asking, ref)
        except NotFound:
            continue
        words = titles(asking, kind, [now]).get(now)
        if words is not None:
            found[ref] = words
    return found


def titles(asking: Asking, kind: Kind, refs: Sequence[Ref]) -> dict[Ref, tuple[str, str]]:
    """The titles and teasers of things of one kind, in the best language.

    Unknown names are left out.
    """
    found: dict[Ref, dict[str, tuple[str, str]]] = {}
    for pack in {ref.pack for ref in refs}:
        ids = [ref.id for ref in refs if ref.pack == pack]
        read = _read_whole if kind in {Kind.DOCUMENT, Kind.TOPIC} else _read_texts
        for id_, lang, title_, teaser in read(asking, kind, pack, ids):
            found.setdefault(Ref(pack, id_), {})[lang] = (title_, teaser)
    return {ref: asking.pick(ref.pack, texts)[1] for ref, texts in found.items()}


def _read_texts(asking: Asking, kind: Kind, pack: str, ids: Sequence[str]) -> Titles:
    """Titles of things that have a row a language."""
    table, texts, link = {
        Kind.CHECKLIST: (t.checklist, t.checklist_text, t.checklist_text.c.checklist),
        Kind.TERM: (t.term, t.term_text, t.term_text.c.term),
    }.get(kind, (t.entry, t.entry_text, t.entry_text.c.entry))
    teaser = texts.c.meaning if kind is Kind.TERM else texts.c.teaser
    wanted = (
        select(table.c.id, texts.c.lang, texts.c.title, teaser)
        .join(texts, link == table.c.key)
        .where(table.c.pack == pack, table.c.id.in_(ids))
    )
    yield from asking.connection.execute(wanted)
    if table is t.entry:
        yield from asking.connection.execute(
            select(
                t.entry.c.id, t.entry_title.c.lang, t.entry_title.c.title, t.entry_title.c.teaser
            )
            .join(t.entry_title, t.entry_title.c.entry == t.entry.c.key)
            .where(t.entry.c.pack == pack, t.entry.c.id.in_(ids))
        )


def _read_whole(asking: Asking, kind: Kind, pack: str, ids: Sequence[str]) -> Titles:
    """Titles of things whose record holds every language."""
    if kind is Kind.TOPIC:
        wanted = select(t.topic.c.id, t.topic.c.titles).where(
            t.topic.c.pack == pack, t.topic.c.id.in_(ids)
        )
        for id_, words in asking.connection.execute(wanted):
            yield from ((id_, lang, title_, "") for lang, title_ in words.items())
        return
    records = select(t.document.c.id, t.document.c.data).where(
        t.document.c.pack == pack, t.document.c.id.in_(ids)
    )
    for id_, data in asking.connection.execute(records):
        teaser = asking.say(pack, data.get("teaser")) or ""
        yield from ((id_, lang, title_, teaser) for lang, title_ in data["titles"].items())
