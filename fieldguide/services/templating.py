# SPDX-License-Identifier: Apache-2.0
"""Checklist templates of the user's own: written, copied, passed on as a file, thrown away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fieldguide.base.changes import Change, Subject
from fieldguide.base.errors import NotFound
from fieldguide.base.files import write_whole
from fieldguide.catalogue import names
from fieldguide.content.ids import Ref
from fieldguide.personal import own_templates as store
from fieldguide.personal import runs as run_store
from fieldguide.personal import template_file
from fieldguide.personal.own_templates import OWN
from fieldguide.personal.templates import Template, TemplateSection
from fieldguide.services.exchanging import read_file
from fieldguide.services.running import template_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy.orm import Session

    from fieldguide.personal.own_templates import OwnTemplate
    from fieldguide.services.guide import Guide


def own_templates(guide: Guide, *, trashed: bool = False) -> tuple[OwnTemplate, ...]:
    """The templates of the user's own, by title."""
    with guide.personal.reading() as session:
        return store.own_templates(session, trashed=trashed)


def own_template(guide: Guide, uid: str) -> OwnTemplate:
    """One of them, by its name or how that begins.

    Raises:
        NotFound: `no-such-template`, `several-templates`.
    """
    with guide.personal.reading() as session:
        return store.find(session, uid)


def is_own(ref: Ref) -> bool:
    """Whether a name is that of an own template."""
    return ref.pack == OWN


def blank(guide: Guide) -> Template:
    """A template to begin with: one section, nothing in it yet."""
    section = TemplateSection(template_file.new_id(), "", ())
    return Template(OWN, "", guide.languages().content, "", "", "", "", "", (section,))


def copy_of_run(guide: Guide, uid: str) -> Template:
    """What a run was worked through by, to be kept as a template: no answers, no names.

    Raises:
        NotFound: `no-such-run`.
    """
    with guide.personal.reading() as session:
        kept = run_store.find(session, uid).template
    return copy_of(kept)


def copy_of(template: Template, title: str = "") -> Template:
    """A template as the beginning of an own one; its items keep their sources and their links."""
    called = title or template.title
    return replace(
        template, title=called, pack=OWN, id="", publisher="", pack_version="", content_hash=""
    )


def keep_template(
    guide: Guide, template: Template, uid: str = "", origin: object = None
) -> OwnTemplate:
    """Write a template, over the one of this uid or as a new one.

    Raises:
        NotFound: `no-such-template`.
        ContentRefused: It has no title, or no items.
        EnvironmentTrouble: The profile cannot be written.
    """
    return _write(guide, lambda session: store.keep(session, template, guide.clock(), uid), origin)


def trash_template(guide: Guide, uid: str, origin: object = None) -> OwnTemplate:
    """Put one into the trash; `restore_template` takes it out again."""
    return _write(guide, lambda session: store.trash(session, uid, guide.clock()), origin)


def restore_template(guide: Guide, uid: str, origin: object = None) -> OwnTemplate:
    """Take one out of the trash."""
    return _write(guide, lambda session: store.restore(session, uid), origin)


def purge_template(guide: Guide, uid: str, origin: object = None) -> OwnTemplate:
    """Delete one for good; runs that were started from it keep what they have."""
    return _write(guide, lambda session: store.purge(session, uid), origin)


def export_template(guide: Guide, ref: Ref, path: Path) -> None:
    """Write an own template, or a copy of one of the catalogue, to a file.

    Raises:
        NotFound: There is none of this name.
        EnvironmentTrouble: The file cannot be written.
    """
    write_whole(path, template_file.write(template_of(guide, ref)))


def import_template(guide: Guide, path: Path, origin: object = None) -> OwnTemplate:
    """Keep the template of a file as a new one; nothing that is there is changed.

    Links to entries that this catalogue does not have are left out.

    Raises:
        ContentRefused: The file is none of ours, or damaged.
        EnvironmentTrouble: It cannot be read; the profile cannot be written.
    """
    return keep_template(guide, _linked(guide, template_file.read(read_file(path))), "", origin)


def _linked(guide: Guide, template: Template) -> Template:
    """The template without links that lead nowhere here."""
    wanted = {item.entry for item in template.items if item.entry}
    known: set[str] = set()
    with guide.catalogue.asking(guide.languages()) as asking:
        for text in wanted:
            try:
                names.locate(asking, Ref.parse(text))
            except NotFound:
                continue
            known.add(text)
    sections = tuple(
        replace(
            section,
            items=tuple(
                item
                if item.entry in known or not item.entry
                else replace(item, entry="", entry_title="")
                for item in section.items
            ),
        )
        for section in template.sections
    )
    return replace(template, sections=sections)


def _write(guide: Guide, act: Callable[[Session], OwnTemplate], origin: object) -> OwnTemplate:
    with guide.personal.writing() as session:
        kept = act(session)
    guide.hub.publish(Change(Subject.TEMPLATE, frozenset({kept.uid}), origin))
    return kept
