# SPDX-License-Identifier: Apache-2.0
"""`contacts list|add|show|export|import|remove`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.base.errors import NotFound
from fieldguide.cli.personal import say_taken
from fieldguide.cli.personal_verbs import CONTACT_TEXTS
from fieldguide.cli.world import opened, opened_for_writing, ref_of, say, say_json
from fieldguide.content.kinds import Kind
from fieldguide.personal.records import Contact
from fieldguide.services import contacts, reading

if TYPE_CHECKING:
    import argparse

    from fieldguide.content.ids import Ref
    from fieldguide.services.guide import Guide


def list_contacts(options: argparse.Namespace) -> int:
    """List the contacts by name."""
    with opened(options) as guide:
        found = contacts.contacts(guide)
        if options.topic is not None:
            found = contacts.contacts_for(guide, [_topic(guide, options.topic)])
    if options.json:
        say_json([_value(one) for one in found])
        return 0
    for one in found:
        say("  ".join(text for text in (one.name, one.role, one.phone, one.uid) if text))
    return 0


def add_contact(options: argparse.Namespace) -> int:
    """Keep a contact."""
    with opened_for_writing(options) as guide:
        topics = tuple(_topic(guide, name) for name in options.topic or ())
        texts = {name: getattr(options, name) for name in CONTACT_TEXTS}
        kept = contacts.keep_contact(guide, Contact("", options.name, topics=topics, **texts))
    if options.json:
        say_json(_value(kept))
    else:
        say(f"Kept: {kept.name}  {kept.uid}")
    return 0


def show_contact(options: argparse.Namespace) -> int:
    """Show a contact."""
    with opened(options) as guide:
        one = contacts.contact(guide, options.uid)
    if options.json:
        say_json(_value(one))
        return 0
    for name, said in _value(one).items():
        text = " ".join(str(ref) for ref in one.topics) if name == "topics" else str(said)
        if text:
            say(f"{name}: {text}")
    return 0


def export_contacts(options: argparse.Namespace) -> int:
    """Write every contact to a file."""
    with opened(options) as guide:
        count = contacts.export_contacts(guide, options.file)
    if options.json:
        say_json({"file": str(options.file), "count": count})
    else:
        say(f"Written to {options.file}: {count}")
    return 0


def import_contacts(options: argparse.Namespace) -> int:
    """Add the contacts of a file."""
    with opened_for_writing(options) as guide:
        taken = contacts.import_contacts(guide, options.file)
    say_taken(options, taken)
    return 0


def remove_contact(options: argparse.Namespace) -> int:
    """Remove a contact."""
    with opened_for_writing(options) as guide:
        removed = contacts.remove_contact(guide, options.uid)
    if options.json:
        say_json(_value(removed))
    else:
        say(f"Removed: {removed.name}")
    return 0


def _topic(guide: Guide, name: str) -> Ref:
    kind, ref = reading.locate(guide, ref_of(name))
    if kind is not Kind.TOPIC:
        raise NotFound("no-such-thing", id=name)
    return ref


def _value(one: Contact) -> dict[str, object]:
    texts = {name: getattr(one, name) for name in ("name", *CONTACT_TEXTS)}
    return {"uid": one.uid, **texts, "topics": [str(ref) for ref in one.topics]}
