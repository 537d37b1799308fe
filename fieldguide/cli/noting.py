# SPDX-License-Identifier: Apache-2.0
"""`notes list|add|show|export|remove`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from fieldguide.base.files import write_whole
from fieldguide.cli.world import opened, opened_for_writing, ref_of, say, say_json
from fieldguide.services import noting, purging
from fieldguide.services.noting import Words

if TYPE_CHECKING:
    import argparse

    from fieldguide.personal.holding import Holder
    from fieldguide.personal.records import Note


def list_notes(options: argparse.Namespace) -> int:
    """List the notes, the one changed last first; with words only those that have them."""
    with opened(options) as guide:
        if options.query:
            found = tuple(hit.note for hit in noting.find(guide, options.query, limit=1_000))
        else:
            found = noting.notes(guide, trashed=options.trash)
    if options.json:
        say_json([_as_json(note) for note in found])
        return 0
    for note in found:
        on = f"  on {note.ref.short}" if note.ref is not None else ""
        say(f"{note.uid}  {note.heading}{on}")
    return 0


def add_note(options: argparse.Namespace) -> int:
    """Write a note; its id is printed once it is on the disk."""
    with opened_for_writing(options) as guide:
        on = noting.about(guide, ref_of(options.entry)) if options.entry else None
        words = Words(options.text, options.title, tuple(options.tag or ()), options.expires or "")
        note = noting.add(guide, words, on)
        # Said while the profile is still open: what follows must not come between.
        say_json(_as_json(note)) if options.json else say(note.uid)
    return 0


def show_note(options: argparse.Namespace) -> int:
    """Print a note as it was written."""
    with opened(options) as guide:
        note = noting.note(guide, options.id)
    say_json(_as_json(note)) if options.json else say(_as_markdown(note))
    return 0


def export_notes(options: argparse.Namespace) -> int:
    """Write every note, Markdown below each other or JSON, to a file or to the screen."""
    with opened(options) as guide:
        found = noting.notes(guide)
    if options.json:
        text = json.dumps([_as_json(note) for note in found], ensure_ascii=False, indent=1) + "\n"
    else:
        text = "\n---\n\n".join(_as_markdown(note) for note in found)
    if options.out is None:
        say(text)
    else:
        write_whole(options.out, text.encode())
    return 0


def remove_note(options: argparse.Namespace) -> int:
    """Put a note into the trash, or with --purge delete it for good.

    The backups that still hold it are named; with --backups they go too.
    """
    left: tuple[Holder, ...] = ()
    with opened_for_writing(options) as guide:
        note = noting.note(guide, options.id)
        if options.purge:
            copies = purging.holders(guide, note.uid) if options.backups else ()
            purging.purge(guide, note.uid, copies)
            left = purging.holders(guide, note.uid)
        else:
            note = noting.trash(guide, note.uid)
    if options.json:
        backups = [str(holder.path) for holder in left]
        say_json({"id": note.uid, "purged": options.purge, "backups": backups})
    else:
        done = "Deleted for good" if options.purge else "Put into the trash"
        say(f"{done}: {note.heading}")
        for holder in left:
            say(f"{'Still in' if holder.sure else 'Perhaps still in'} {holder.path}")
    return 0


def _as_markdown(note: Note) -> str:
    title = [f"# {note.title}", ""] if note.title else []
    on = [f"On: {note.about} ({note.ref})", ""] if note.ref is not None else []
    tags = ["", "Tags: " + ", ".join(note.tags)] if note.tags else []
    return "\n".join([*title, *on, note.text, *tags]) + "\n"


def _as_json(note: Note) -> dict[str, Any]:
    return {
        "id": note.uid,
        "title": note.title,
        "text": note.text,
        "entry": str(note.ref) if note.ref is not None else None,
        "about": note.about or None,
        "tags": list(note.tags),
        "created": note.created.isoformat(),
        "changed": note.changed.isoformat(),
        "expires": note.expires or None,
        "trashed": note.trashed.isoformat() if note.trashed is not None else None,
    }
