# SPDX-License-Identifier: Apache-2.0
"""Rules on citations: every statement says where it stands, by a key that is defined and used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.content.rows import RowKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fieldguide.content import records as r
    from fieldguide.content.bodies import Body
    from fieldguide.content.lint_desk import Desk
    from fieldguide.content.source_files import Place
    from fieldguide.content.strict_yaml import YamlPath

MIN_POINTS = 2


def check(desk: Desk, bodies: Mapping[tuple[str, str], Body]) -> None:
    """Apply every rule of this module; `bodies` are those of the texts, by entry and language."""
    used: dict[str, set[str]] = {}
    for (key, lang), text in desk.contents.entry_texts.items():
        entry = desk.contents.entries.get(key)
        if entry is not None:
            keys = _text(desk, desk.text_place(key, lang), text, bodies[key, lang], entry)
            if lang == desk.source_lang:
                used[key] = keys
    for key, entry in desk.contents.entries.items():
        place = desk.entry_place(key)
        if not entry.citations:
            desk.add(place, "citations-missing", ("citations",))
        if key in used:
            _unused(desk, place, entry.citations, used[key])
    for key, checklist in desk.contents.checklists.items():
        _checklist(desk, desk.place(RowKind.CHECKLIST, key), checklist)


def _text(desk: Desk, place: Place, text: r.EntryText, body: Body, entry: r.Entry) -> set[str]:
    """Check one text and return the citation keys it uses."""
    if len(text.key_points) + len(text.steps) < MIN_POINTS:
        desk.add(place, "points-missing", ("key_points",))
    used: set[str] = set()
    for name, statements in (
        ("key_points", text.key_points),
        ("steps", text.steps),
        ("wrong", text.wrong),
    ):
        for index, statement in enumerate(statements):
            path: YamlPath = (name, index, "cite")
            if not statement.cite and name != "wrong":
                desk.add(place, "cite-missing", path)
            _defined(desk, place, path, statement.cite, entry.citations)
            used.update(statement.cite)
    for key, line in body.cites:
        if key not in entry.citations:
            desk.faults.append(place.body_fault("cite-undefined", line, key=key))
        used.add(key)
    for found, line in body.broken_cites:
        desk.faults.append(place.body_fault("cite-form", line, text=found))
    return used


def _checklist(desk: Desk, place: Place, checklist: r.Checklist) -> None:
    if not checklist.citations:
        desk.add(place, "citations-missing", ("citations",))
    used: set[str] = set()
    for at, section in enumerate(checklist.sections):
        for index, item in enumerate(section.items):
            path: YamlPath = ("sections", at, "items", index, "cite")
            if not item.cite:
                desk.add(place, "cite-missing", path)
            _defined(desk, place, path, item.cite, checklist.citations)
            used.update(item.cite)
    _unused(desk, place, checklist.citations, used)


def _defined(
    desk: Desk, place: Place, path: YamlPath, keys: list[str], known: Mapping[str, r.Citation]
) -> None:
    for index, key in enumerate(keys):
        if key not in known:
            desk.add(place, "cite-undefined", (*path, index), key=key)


def _unused(desk: Desk, place: Place, known: Mapping[str, r.Citation], used: set[str]) -> None:
    for key in known:
        if key not in used:
            lang = desk.source_lang
            desk.add(place, "cite-unused", ("citations", key), key=key, lang=lang)
