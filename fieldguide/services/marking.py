# SPDX-License-Identifier: Apache-2.0
"""Passages that the user marks, notes on them, and where they stand in the text of now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldguide.base.changes import Change, Subject
from fieldguide.catalogue import names
from fieldguide.content import anchors
from fieldguide.content.anchors import TextQuote
from fieldguide.personal import highlights as store
from fieldguide.personal.notes import About
from fieldguide.personal.records import Spot

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from fieldguide.catalogue.views import EntryView
    from fieldguide.content.ids import Ref
    from fieldguide.personal.records import Highlight, MarkColor
    from fieldguide.services.guide import Guide


@dataclass(frozen=True, slots=True)
class MarkedPassage:
    """A marked passage for a list.

    Attributes:
        title: What its thing is called now; what it was called then if it is gone.
        found: Whether its thing is in the catalogue.
    """

    highlight: Highlight
    title: str
    found: bool

    @property
    def uid(self) -> str:
        """The mark's own name."""
        return self.highlight.uid

    @property
    def heading(self) -> str:
        """What a list calls it: the words that are marked."""
        return " ".join(self.highlight.spot.quote.split())

    @property
    def created(self) -> dt.datetime:
        """When it was marked."""
        return self.highlight.added


def parts_of(view: EntryView) -> dict[str, str]:
    """The parts of a text in which passages can be marked, each as plain text."""
    parts = {"title": view.title}
    for name, said in (("point", view.key_points), ("step", view.steps), ("wrong", view.wrong)):
        parts |= {f"{name} {at}": one.text for at, one in enumerate(said, start=1)}
    if view.body_text:
        parts["body"] = view.body_text
    return parts


def spot_in(view: EntryView, part: str, start: int, end: int) -> Spot | None:
    """A passage of a text as it is kept; None where nothing but white space stands there."""
    passage = anchors.take(parts_of(view).get(part, ""), start, end)
    if passage is None:
        return None
    return Spot(
        part,
        view.lang,
        passage.quote,
        passage.before,
        passage.after,
        passage.start,
        view.row_hash,
    )


def place_of(parts: Mapping[str, str], spot: Spot) -> tuple[str, int, int] | None:
    """Where a passage stands in a text of its language now: part, from, to.

    Points and steps may have been put before its own: where its part does not have the words any
    more, the other parts of the same sort are looked through, and then all.
    """
    passage = TextQuote(spot.quote, spot.before, spot.after, spot.start)
    sort = spot.part.partition(" ")[0]
    others = sorted(parts, key=lambda part: part.partition(" ")[0] != sort)
    for part in dict.fromkeys((spot.part, *others)):
        place = anchors.find(parts.get(part, ""), passage)
        if place is not None and (part == spot.part or len(spot.quote) >= anchors.LONG):
            return part, *place
    return None


def highlights_on(guide: Guide, ref: Ref) -> tuple[Highlight, ...]:
    """What is marked in a thing, in all languages, under any name it had; none while locked."""
    if guide.personal.locked:
        return ()
    with guide.catalogue.asking(guide.languages()) as asking:
        refs = names.names_of(asking, ref)
    with guide.personal.reading() as session:
        return store.highlights_on(session, refs)


def highlights(guide: Guide) -> tuple[MarkedPassage, ...]:
    """Every marked passage, the newest first, with the title that its thing has now."""
    with guide.personal.reading() as session:
        found = store.all_highlights(session)
    with guide.catalogue.asking(guide.languages()) as asking:
        known = names.titles_wherever(asking, ((one.kind, one.ref) for one in found))
    return tuple(
        MarkedPassage(one, known.get(one.ref, (one.title, ""))[0], one.ref in known)
        for one in found
    )


def mark(
    guide: Guide, view: EntryView, spots: Iterable[Spot], color: MarkColor, origin: object = None
) -> tuple[Highlight, ...]:
    """Mark passages of a text; those that are marked already take the colour.

    Raises:
        EnvironmentTrouble: The profile cannot be written.
    """
    with guide.personal.writing() as session:
        now, on = guide.clock(), About(view.ref, view.kind, view.title)
        made = tuple(store.add(session, on, spot, color, now) for spot in spots)
    _tell(guide, made, origin)
    return made


def recolor(guide: Guide, uids: Iterable[str], color: MarkColor, origin: object = None) -> None:
    """Give marked passages another colour.

    Raises:
        NotFound: One is not there.
        EnvironmentTrouble: The profile cannot be written.
    """
    with guide.personal.writing() as session:
        changed = [store.recolor(session, uid, color) for uid in uids]
    _tell(guide, changed, origin)


def unmark(guide: Guide, uids: Iterable[str], origin: object = None) -> tuple[Highlight, ...]:
    """Take marks away and return them, for `mark_again`. Their notes stay.

    Raises:
        NotFound: One is not there.
        EnvironmentTrouble: The profile cannot be written.
    """
    with guide.personal.writing() as session:
        gone = tuple(store.remove(session, uid) for uid in uids)
    _tell(guide, gone, origin)
    return gone


def mark_again(guide: Guide, marks: Iterable[Highlight], origin: object = None) -> None:
    """Put marks back exactly as they were.

    Raises:
        EnvironmentTrouble: The profile cannot be written.
    """
    back = tuple(marks)
    with guide.personal.writing() as session:
        for one in back:
            store.put_back(session, one)
    _tell(guide, back, origin)


def _tell(guide: Guide, marks: Iterable[Highlight], origin: object) -> None:
    things = frozenset(str(one.ref) for one in marks)
    if things:
        guide.hub.publish(Change(Subject.HIGHLIGHT, things, origin))
