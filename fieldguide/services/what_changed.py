# SPDX-License-Identifier: Apache-2.0
"""What another generation of the catalogue did to the things that the user points at.

The catalogue is switched before the user's own data are open, and a locked profile may stay closed
for long. So this is done where they are opened: the generation they were last seen with, one of the
three that are kept, is read once more, and what was there is kept before anything sweeps it away.
All of it is one transaction; killed before its end, it is done at the next start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.base.changes import Change, Subject
from fieldguide.base.errors import NotFound
from fieldguide.catalogue import names, shelf
from fieldguide.catalogue.former import OldText, OldThing, former_texts
from fieldguide.content.kinds import Kind
from fieldguide.personal import kept
from fieldguide.personal.kept import Fate, Happening, KeptText, Report

if TYPE_CHECKING:
    import datetime as dt

    from fieldguide.catalogue.asking import Asking
    from fieldguide.catalogue.former import FormerTexts
    from fieldguide.content.ids import Ref
    from fieldguide.services.guide import Guide


def note_changes(guide: Guide) -> int:
    """Compare the catalogue with the one these personal data were last opened with.

    Returns:
        How many things that the user points at moved, changed or went.

    Raises:
        EnvironmentTrouble: The profile cannot be written, or a database is damaged.
    """
    pointer = shelf.read_pointer(guide.paths.catalogues)
    if pointer is None or guide.personal.read_only is not None:
        return 0
    with guide.personal.reading() as session:
        seen = kept.compared(session)
        refs = kept.pointed_at(session)
    if seen == pointer.generation:
        return 0
    before = seen or next(iter(pointer.former), "")
    items, texts = _compare(guide, before, refs) if before and refs else ([], [])
    with guide.personal.writing() as session:
        kept.keep(session, texts)
        kept.add_report(session, pointer.generation, items, guide.clock())
    return len(items)


def unread(guide: Guide) -> tuple[Report, ...]:
    """The reports that the user has not put away; none while the user's data are locked."""
    if guide.personal.locked:
        return ()
    with guide.personal.reading() as session:
        return kept.reports(session, unread=True)


def reports(guide: Guide) -> tuple[Report, ...]:
    """Every report that says something, the newest first; none while they are locked."""
    if guide.personal.locked:
        return ()
    with guide.personal.reading() as session:
        return kept.reports(session)


def put_away(guide: Guide, origin: object = None) -> None:
    """The user has seen the reports there are.

    Raises:
        EnvironmentTrouble: The profile cannot be written.
    """
    with guide.personal.writing() as session:
        keys = [one.key for one in kept.reports(session, unread=True)]
        kept.put_away(session, keys, guide.clock())
    guide.hub.publish(Change(Subject.CATALOGUE, frozenset({"report"}), origin))


def kept_texts(guide: Guide, ref: Ref) -> tuple[KeptText, ...]:
    """What was kept of a thing: the text in the reader's language first, then the latest.

    Nothing while the user's data are locked.
    """
    if guide.personal.locked:
        return ()
    with guide.personal.reading() as session:
        found = kept.kept_of(session, ref)
    order = {lang: at for at, lang in enumerate(guide.languages().order(()))}
    return tuple(sorted(found, key=lambda one: order.get(one.lang, len(order))))


def _compare(
    guide: Guide, before: str, refs: tuple[Ref, ...]
) -> tuple[list[Happening], list[KeptText]]:
    items: list[Happening] = []
    texts: list[KeptText] = []
    file = shelf.file_of(guide.paths.catalogues, before)
    if not file.is_file():
        # Swept away: it is more than three generations old. There is nothing to compare with.
        return items, texts
    with (
        former_texts(file) as old,
        former_texts(guide.catalogue.path) as new,
        guide.catalogue.asking(guide.languages()) as asking,
    ):
        if old is None or new is None:
            return items, texts
        for ref in refs:
            was = old.thing(ref)
            if was is None:
                continue
            happening, lost = _fate(asking, new, ref, was, guide.languages().order(()))
            if happening is not None:
                items.append(happening)
                texts += _keep(ref, was, lost, happening.what, guide.clock())
    return items, texts


def _fate(
    asking: Asking, new: FormerTexts, ref: Ref, was: OldThing, order: tuple[str, ...]
) -> tuple[Happening | None, frozenset[str]]:
    """What became of a thing, and the languages whose text is another now or gone."""
    langs = frozenset(was.texts)
    title = next((was.texts[lang].title for lang in order if lang in langs), "")
    title = title or next(iter(was.texts.values())).title
    kind = Kind(was.kind)
    try:
        _, now = names.locate(asking, ref)
    except NotFound as gone:
        if gone.code == "withdrawn":
            reason = str(gone.params.get("reason", ""))
            return Happening(ref, kind, Fate.WITHDRAWN, title, reason=reason), langs
        return Happening(ref, kind, Fate.GONE, title), langs
    there = new.thing(now)
    texts = there.texts if there is not None else dict[str, OldText]()
    lost = frozenset(
        lang
        for lang, one in was.texts.items()
        if lang not in texts or (texts[lang].title, texts[lang].text) != (one.title, one.text)
    )
    if now != was.ref:
        return Happening(ref, kind, Fate.MOVED, title, now=now), lost
    return (Happening(ref, kind, Fate.CHANGED, title), lost) if lost else (None, lost)


def _keep(
    ref: Ref, was: OldThing, langs: frozenset[str], what: Fate, now: dt.datetime
) -> list[KeptText]:
    return [
        KeptText(ref, lang, one.row_hash, one.title, one.text, now, what.value)
        for lang, one in was.texts.items()
        if lang in langs
    ]
