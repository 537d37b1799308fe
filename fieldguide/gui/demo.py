# SPDX-License-Identifier: Apache-2.0
"""The demo profile for pictures: `resources/demo/demo.yaml` under a clock that stands still."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import yaml

from fieldguide.base.clock import Clock, fixed_clock
from fieldguide.base.errors import NotFound
from fieldguide.base.jobs import Cancel, silent
from fieldguide.content.ids import Ref
from fieldguide.personal.device import DeviceSettings
from fieldguide.personal.records import Contact, MarkColor
from fieldguide.personal.run_records import ItemState, RunHead
from fieldguide.services import (
    arranging,
    contacts,
    keeping,
    marking,
    noting,
    places,
    reading,
    running,
)
from fieldguide.services.guide import Guide, make_finder, open_guide

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fieldguide.base.paths import Paths
    from fieldguide.search.answers import SearchAnswer

SEARCH_MS = 12.0


@dataclass(frozen=True)
class Demo:
    """What the demo profile holds."""

    moment: dt.datetime
    bookmarks: tuple[str, ...]
    read: tuple[tuple[str, str], ...]
    runs: tuple[dict[str, Any], ...] = ()
    searches: tuple[str, ...] = ()
    folders: tuple[tuple[str, list[str]], ...] = ()
    tags: tuple[tuple[str, list[str]], ...] = ()
    notes: tuple[dict[str, Any], ...] = ()
    contacts: tuple[dict[str, Any], ...] = ()
    marks: tuple[dict[str, Any], ...] = ()

    @property
    def clock(self) -> Clock:
        """Always tells the same moment."""
        return fixed_clock(self.moment)


def read_demo(resources: Path) -> Demo:
    """Read the description."""
    values = yaml.safe_load((resources / "demo" / "demo.yaml").read_text(encoding="utf-8"))
    return Demo(
        moment=values["clock"],
        bookmarks=tuple(values["bookmarks"]),
        read=tuple((line["id"], line["heading"]) for line in values["read"]),
        runs=tuple(values.get("runs", ())),
        notes=tuple(values["notes"]),
        searches=tuple(values["searches"]),
        folders=tuple(values["folders"].items()),
        tags=tuple(values["tags"].items()),
        contacts=tuple(values.get("contacts", ())),
        marks=tuple(values["marks"]),
    )


def fill_profile(paths: Paths, demo: Demo) -> None:
    """Make the profile: build its catalogue, set its bookmarks, remember what was read."""
    device = DeviceSettings(paths.device_ini)
    device.first_run_done = True
    device.save()
    # Each a minute later, so that their order is certain.
    moments = iter(demo.moment - dt.timedelta(minutes=step) for step in range(60, 0, -1))
    guide = open_guide(paths, lambda: next(moments), device, silent, Cancel())
    try:
        for name in demo.bookmarks:
            _with_thing(
                guide, name, lambda kind, ref, title: keeping.add_bookmark(guide, ref, kind, title)
            )
        for text in demo.searches:
            keeping.add_search(guide, text)
        _arrange(guide, demo)
        for name, heading in demo.read:
            _with_thing(
                guide,
                name,
                lambda kind, ref, title, heading=heading: places.visit(
                    guide, kind, ref, title, heading
                ),
            )
        for values in demo.notes:
            on = noting.about(guide, Ref.parse(values["on"])) if "on" in values else None
            tags = tuple(values.get("tags", ()))
            last = str(values.get("expires", ""))
            noting.add(guide, noting.Words(values["text"], values.get("title", ""), tags, last), on)
        for values in demo.marks:
            _mark(guide, values)
        for values in demo.contacts:
            topics = tuple(Ref.parse(name) for name in values.get("topics", ()))
            contacts.keep_contact(guide, Contact("", **{**values, "topics": topics}))
    finally:
        guide.close()
    for values in reversed(demo.runs):
        _make_run(paths, demo, device, values)


def _arrange(guide: Guide, demo: Demo) -> None:
    """Put the bookmarks into their folders, and tags on them."""
    uids = {view.ref: view.uid for view in keeping.bookmarks(guide)}

    def known(names: list[str]) -> list[str]:
        return [uids[ref] for name in names if (ref := Ref.parse(name)) in uids]

    for path, names in demo.folders:
        arranging.place_at_path(guide, known(names), path)
    for tag, names in demo.tags:
        arranging.tag_bookmarks(guide, known(names), [tag])


def _mark(guide: Guide, values: dict[str, Any]) -> None:
    """Mark words in a text, where that has them in this language."""
    try:
        view = reading.entry(guide, Ref.parse(values["on"]), values["lang"])
    except NotFound:
        return
    words = values["words"]
    spots = [
        marking.spot_in(view, part, text.index(words), text.index(words) + len(words))
        for part, text in marking.parts_of(view).items()
        if words in text
    ]
    found = [spot for spot in spots if spot is not None and view.lang == values["lang"]]
    marking.mark(guide, view, found[:1], MarkColor(values["color"]))


def _make_run(paths: Paths, demo: Demo, device: DeviceSettings, values: dict[str, Any]) -> None:
    """A run as somebody left it, each act five minutes after the other."""
    begin = demo.moment + dt.timedelta(days=values["started"])
    moments = (begin + dt.timedelta(minutes=5 * step) for step in range(1_000))
    guide = open_guide(paths, lambda: next(moments), device, silent, Cancel())
    day = demo.moment.date()
    due = (day + dt.timedelta(days=values["due"])).isoformat() if "due" in values else ""
    head = RunHead(values["title"], values["place"], begin.date().isoformat(), due, values["owner"])
    try:
        run = running.start_run(guide, Ref.parse(values["checklist"]), head)
        items = [item.id for item in run.template.items]
        for at, item in enumerate(items[: values["done"]]):
            reason = values.get("not_applicable", "") if at == values["done"] - 1 else ""
            state = ItemState.NOT_APPLICABLE if reason else ItemState.DONE
            running.set_item(guide, run.uid, item, state, reason)
        if "comment" in values:
            running.comment(guide, run.uid, items[3], values["comment"])
        if "sign" in values:
            running.sign_off(guide, run.uid, values["sign"])
    except NotFound:
        pass
    finally:
        guide.close()


def open_demo(paths: Paths, demo: Demo, device: DeviceSettings) -> Guide:
    """Open the profile under its own clock. Searching always says that it took the same time."""
    guide = open_guide(paths, demo.clock, device, silent, Cancel())
    return replace(guide, make_finder=_steady_finder)


def _steady_finder(catalogue: Any) -> Any:  # noqa: ANN401 - passes on what the engine has
    return _SteadyFinder(make_finder(catalogue))


def _with_thing(guide: Guide, name: str, act: Callable[[Any, Ref, str], object]) -> None:
    try:
        kind, ref = reading.locate(guide, Ref.parse(name))
    except NotFound:
        return
    act(kind, ref, reading.title_of(guide, kind, ref))


class _SteadyFinder:
    """The search engine, with a time that does not change from picture to picture."""

    def __init__(self, finder: Any) -> None:  # noqa: ANN401 - passes on what the engine has
        self._finder = finder

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - passes on what the engine has
        return getattr(self._finder, name)

    def search(self, *arguments: Any, **options: Any) -> SearchAnswer:  # noqa: ANN401 - passes on what the engine has
        """Search, and say that it took `SEARCH_MS`."""
        return replace(self._finder.search(*arguments, **options), took_ms=SEARCH_MS)
