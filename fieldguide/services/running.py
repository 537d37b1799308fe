# SPDX-License-Identifier: Apache-2.0
"""Checklist runs: started from a template, worked through, signed off, compared with a newer one.

Each act is one transaction and tells the change once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldguide.base.changes import Change, Subject
from fieldguide.base.errors import NotFound
from fieldguide.catalogue import checklists, names
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.personal import own_templates, templates
from fieldguide.personal import runs as store
from fieldguide.personal.own_templates import OWN
from fieldguide.personal.run_records import RunHead
from fieldguide.personal.templates import (
    Template,
    TemplateChange,
    TemplateCitation,
    TemplateItem,
    TemplateSection,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from sqlalchemy.orm import Session

    from fieldguide.catalogue.views import ChecklistItemView, ChecklistView
    from fieldguide.personal.run_records import ItemState, Run, RunEvent
    from fieldguide.services.guide import Guide


@dataclass(frozen=True, slots=True)
class RunView:
    """A run with its history and what changed in its template since.

    Attributes:
        changes: What is to be decided about; empty for a signed run.
        found: Whether its template is in the catalogue still.
    """

    run: Run
    events: tuple[RunEvent, ...]
    changes: tuple[TemplateChange, ...]
    found: bool


def runs(guide: Guide, *, archived: bool = False, trashed: bool = False) -> tuple[Run, ...]:
    """The runs at hand, the last changed first; those put away or in the trash on demand."""
    with guide.personal.reading() as session:
        found = store.all_runs(session)
    if trashed:
        return tuple(run for run in found if run.trashed)
    return tuple(run for run in found if not run.trashed and bool(run.archived) is archived)


def runs_in_hand(guide: Guide, today: dt.date) -> tuple[Run, ...]:
    """The runs that are not signed: overdue, due today, then the others by their day."""
    order = {"overdue": 0, "due": 1}
    left = [run for run in runs(guide) if run.signed is None]
    left.sort(key=lambda run: (order.get(run.status(today), 2), run.head.due or "9"))
    return tuple(left)


def run(guide: Guide, uid: str) -> RunView:
    """A run by its name, whole.

    Raises:
        NotFound: `no-such-run`, or `several-runs` where only the beginning of a name was given.
    """
    with guide.personal.reading() as session:
        found = store.find(session, uid)
        events = store.events(session, found.uid)
        decided = store.decided(session, found.uid)
    try:
        now = current_template(guide, found.template)
    except NotFound:
        return RunView(found, events, (), found=False)
    changes = () if found.signed else templates.compare(found.template, now)
    open_ = tuple(change for change in changes if change.mark not in decided)
    return RunView(found, events, open_, found=True)


def template_of(guide: Guide, ref: Ref, lang: str | None = None) -> Template:
    """A checklist of the catalogue, or one of the user's own, as a run keeps it.

    Raises:
        NotFound: There is no such checklist.
    """
    if ref.pack == OWN:
        with guide.personal.reading() as session:
            return own_templates.find(session, ref.id).template
    with guide.catalogue.asking(guide.languages()) as asking:
        kind, now = names.locate(asking, ref)
        if kind is not Kind.CHECKLIST:
            raise NotFound("not-a-checklist", id=str(ref))
        view = checklists.view(asking, now, lang)
    return _template(view, guide.catalogue.packs[now.pack].content_root)


def current_template(guide: Guide, kept: Template) -> Template:
    """The template of a run as it is now, in the run's language.

    Raises:
        NotFound: It is gone. An own one counts as gone while it is in the trash.
    """
    if kept.pack == OWN:
        with guide.personal.reading() as session:
            own = own_templates.find(session, kept.id)
        if own.trashed is not None:
            raise NotFound("no-such-template", id=kept.id)
        return own.template
    return template_of(guide, Ref(kept.pack, kept.id), kept.lang)


def start_run(
    guide: Guide, ref: Ref, head: RunHead, lang: str | None = None, origin: object = None
) -> Run:
    """Start a run of a template; without a title of its own it is called as the template.

    Raises:
        NotFound: There is no such checklist.
        FieldGuideError: A day is none; the profile cannot be written.
    """
    template = template_of(guide, ref, lang)
    if not head.title.strip():
        title = f"{template.title} · {head.place}" if head.place.strip() else template.title
        head = RunHead(title, head.place, head.day, head.due, head.owner)
    return _write(
        guide, lambda session: store.start(session, template, head, guide.clock()), origin
    )


def edit_run(guide: Guide, uid: str, head: RunHead, origin: object = None) -> Run:
    """Change what stands above a run."""
    return _write(guide, lambda session: store.edit(session, uid, head, guide.clock()), origin)


def set_item(  # noqa: PLR0913, PLR0917 - an item's whole change is one step
    guide: Guide,
    uid: str,
    item: str,
    state: ItemState,
    reason: str = "",
    origin: object = None,
) -> Run:
    """Say what became of an item.

    Raises:
        NotFound: `no-such-run` or `no-such-item`.
        FieldGuideError: `run-signed`, `reason-wanted`; the profile cannot be written.
    """
    return _write(
        guide,
        lambda session: store.set_state(session, uid, item, state, guide.clock(), reason),
        origin,
    )


def comment(guide: Guide, uid: str, item: str, text: str, origin: object = None) -> Run:
    """Write a comment on an item."""
    return _write(
        guide,
        lambda session: store.set_comment(session, uid, item, text, guide.clock()),
        origin,
    )


def sign_off(guide: Guide, uid: str, name: str, origin: object = None) -> Run:
    """Close a run under a name.

    Raises:
        FieldGuideError: `run-signed`, `run-not-complete`, `name-wanted`.
    """
    return _write(guide, lambda session: store.sign_off(session, uid, name, guide.clock()), origin)


def reopen(guide: Guide, uid: str, reason: str, origin: object = None) -> Run:
    """Open a signed run again, for a reason."""
    return _write(guide, lambda session: store.reopen(session, uid, reason, guide.clock()), origin)


def duplicate(guide: Guide, uid: str, title: str, origin: object = None) -> Run:
    """Start again over the same kept template."""
    return _write(
        guide, lambda session: store.duplicate(session, uid, title, guide.clock()), origin
    )


def reset(guide: Guide, uid: str, origin: object = None) -> Run:
    """Open every item again. Returns the run as it was, for `put_back_items`."""
    with guide.personal.reading() as session:
        was = store.find(session, uid)
    _write(guide, lambda session: store.reset(session, uid, guide.clock()), origin)
    return was


def put_back_items(guide: Guide, was: Run, origin: object = None) -> Run:
    """Undo `reset`."""
    return _write(
        guide,
        lambda session: store.put_back_items(session, was.uid, was, guide.clock()),
        origin,
    )


def archive(guide: Guide, uid: str, *, away: bool = True, origin: object = None) -> Run:
    """Put a run away, or fetch it back."""
    return _write(
        guide, lambda session: store.archive(session, uid, guide.clock(), away=away), origin
    )


def trash(guide: Guide, uid: str, origin: object = None) -> Run:
    """Put a run into the trash; `restore` takes it out again."""
    return _write(guide, lambda session: store.trash(session, uid, guide.clock()), origin)


def restore(guide: Guide, uid: str, origin: object = None) -> Run:
    """Take a run out of the trash."""
    return _write(guide, lambda session: store.restore(session, uid, guide.clock()), origin)


def take_over(guide: Guide, uid: str, item: str, origin: object = None) -> Run:
    """Take one change of the template over into a run.

    Raises:
        NotFound: The run or its template is gone.
        FieldGuideError: `run-signed`.
    """
    with guide.personal.reading() as session:
        kept = store.find(session, uid).template
    now = current_template(guide, kept)
    return _write(
        guide, lambda session: store.take_over(session, uid, now, item, guide.clock()), origin
    )


def keep_as_is(guide: Guide, uid: str, change: TemplateChange, origin: object = None) -> Run:
    """Leave an item of a run as it is although its template changed."""
    return _write(
        guide,
        lambda session: store.keep_as_is(session, uid, change.item, change.mark, guide.clock()),
        origin,
    )


def _write(guide: Guide, act: Callable[[Session], Run], origin: object) -> Run:
    with guide.personal.writing() as session:
        changed = act(session)
    guide.hub.publish(Change(Subject.RUN, frozenset({changed.uid}), origin))
    return changed


def _template(view: ChecklistView, content_root: str) -> Template:
    return Template(
        pack=view.ref.pack,
        id=view.ref.id,
        lang=view.lang,
        title=view.title,
        when=view.when or view.teaser,
        publisher=view.publisher,
        pack_version=view.pack_version,
        content_hash=content_root,
        sections=tuple(
            TemplateSection(section.id, section.title, tuple(map(_item, section.items)))
            for section in view.sections
        ),
    )


def _item(item: ChecklistItemView) -> TemplateItem:
    return TemplateItem(
        id=item.id,
        text=item.text,
        hint=item.hint or "",
        citations=tuple(
            TemplateCitation(
                str(cited.document), cited.label, cited.document_title, cited.place or ""
            )
            for cited in item.citations
        ),
        entry="" if item.entry is None else str(item.entry.ref),
        entry_title="" if item.entry is None else item.entry.title,
    )
