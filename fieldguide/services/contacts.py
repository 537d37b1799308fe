# SPDX-License-Identifier: Apache-2.0
"""Contacts as the user sees them: kept, removed with a way back, found by topic."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from fieldguide.base.changes import Change, Subject
from fieldguide.base.errors import NotFound
from fieldguide.base.files import write_whole
from fieldguide.content.kinds import Kind
from fieldguide.personal import contact_csv, vcard
from fieldguide.personal import contacts as store
from fieldguide.personal.exchange import Taken
from fieldguide.services import reading
from fieldguide.services.exchanging import read_file

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from pathlib import Path

    from fieldguide.base.errors import ContentRefused
    from fieldguide.content.ids import Ref
    from fieldguide.personal.records import Contact
    from fieldguide.services.guide import Guide

_VCARD_ENDINGS = frozenset({".vcf", ".vcard"})


@dataclass(frozen=True, slots=True)
class Arriving:
    """What a file of contacts would bring: new ones, how many are here already, what is wrong."""

    new: tuple[Contact, ...] = ()
    known: int = 0
    problems: tuple[ContentRefused, ...] = ()


def contacts(guide: Guide) -> tuple[Contact, ...]:
    """Every contact, by name."""
    with guide.personal.reading() as session:
        return store.all_contacts(session)


def contacts_for(guide: Guide, topics: Iterable[Ref]) -> tuple[Contact, ...]:
    """The contacts for any of these topics, or for one above it; none while they are locked."""
    if guide.personal.locked:
        return ()
    everyone = [one for one in contacts(guide) if one.topics]
    if not everyone:
        return ()
    wanted = set(topics)
    for ref in tuple(wanted):
        # A topic that is gone has nothing above it any more.
        with suppress(NotFound):
            wanted |= {view.ref for view in reading.topic_trail(guide, ref)}
    now: dict[Ref, Ref] = {}
    return tuple(
        one
        for one in everyone
        if wanted.intersection(one.topics)
        or any(now.setdefault(ref, _now(guide, ref)) in wanted for ref in one.topics)
    )


def topic_titles(guide: Guide, refs: Iterable[Ref]) -> dict[Ref, str]:
    """What topics are called; one that is in no pack here is not in it."""
    titles: dict[Ref, str] = {}
    for ref in refs:
        with suppress(NotFound):
            titles[ref] = reading.topic_trail(guide, _now(guide, ref))[-1].title
    return titles


def _now(guide: Guide, ref: Ref) -> Ref:
    """The topic that a stored name leads to now."""
    with suppress(NotFound):
        kind, found = reading.locate(guide, ref)
        if kind is Kind.TOPIC:
            return found
    return ref


def contact(guide: Guide, uid: str) -> Contact:
    """One contact.

    Raises:
        NotFound: There is none.
    """
    with guide.personal.reading() as session:
        return store.with_uid(session, uid)


def keep_contact(guide: Guide, wanted: Contact, origin: object = None) -> Contact:
    """Write a contact, a new one where it has no uid.

    Raises:
        ContentRefused: It has no name.
        EnvironmentTrouble: The profile cannot be written.
    """
    (kept,) = keep_contacts(guide, [wanted], origin)
    return kept


def keep_contacts(
    guide: Guide, wanted: Sequence[Contact], origin: object = None
) -> tuple[Contact, ...]:
    """Write contacts, all or none.

    Raises:
        ContentRefused: One has no name.
        EnvironmentTrouble: The profile cannot be written.
    """
    with guide.personal.writing() as session:
        kept = tuple(store.put(session, one, guide.clock()) for one in wanted)
    _tell(guide, origin)
    return kept


def remove_contact(guide: Guide, uid: str, origin: object = None) -> Contact:
    """Remove a contact and return it; `keep_contact` puts it back.

    Raises:
        NotFound: There is none.
        EnvironmentTrouble: The profile cannot be written.
    """
    with guide.personal.writing() as session:
        removed = store.remove(session, uid)
    _tell(guide, origin)
    return removed


def export_contacts(guide: Guide, path: Path, uids: Collection[str] | None = None) -> int:
    """Write contacts to a file: vCards where its name ends in `.vcf`, else CSV.

    Args:
        guide: The guide.
        path: The file.
        uids: Which contacts; every one if None.

    Returns:
        How many there are.

    Raises:
        EnvironmentTrouble: The file cannot be written.
    """
    everyone = [one for one in contacts(guide) if uids is None or one.uid in uids]
    form = vcard if path.suffix.casefold() in _VCARD_ENDINGS else contact_csv
    write_whole(path, form.write(everyone))
    return len(everyone)


def import_contacts(guide: Guide, path: Path, origin: object = None) -> Taken:
    """Add the contacts of a file to those that are here; what is here stays as it is.

    A contact is here already if its uid is, or one that is the same in every field.

    Raises:
        NotFound: `no-such-file`.
        ContentRefused: The file is not one of ours, is damaged or too large; nothing was changed.
        EnvironmentTrouble: It cannot be read, or the profile cannot be written.
    """
    arriving = _look(guide, path, None)
    keep_contacts(guide, arriving.new, origin)
    return Taken(len(arriving.new), arriving.known)


def look_into_contacts(guide: Guide, path: Path) -> Arriving:
    """What an import of a file would bring. Nothing is changed.

    Contacts that are wrong are left out and named; `keep_contacts` takes the new ones in.

    Raises:
        NotFound: `no-such-file`.
        ContentRefused: The file as a whole is not one of ours, is damaged or too large.
        EnvironmentTrouble: It cannot be read.
    """
    return _look(guide, path, [])


def _look(guide: Guide, path: Path, problems: list[ContentRefused] | None) -> Arriving:
    raw = read_file(path)
    form = vcard if path.suffix.casefold() in _VCARD_ENDINGS else contact_csv
    found = form.read(raw, problems)
    here = contacts(guide)
    uids = {one.uid for one in here}
    same = {replace(one, uid="") for one in here}
    new: list[Contact] = []
    for one in found:
        if one.uid not in uids and replace(one, uid="") not in same:
            new.append(one)
            uids |= {one.uid} - {""}
            same.add(replace(one, uid=""))
    return Arriving(tuple(new), len(found) - len(new), tuple(problems or ()))


def _tell(guide: Guide, origin: object) -> None:
    guide.hub.publish(Change(Subject.CONTACT, frozenset(), origin))
