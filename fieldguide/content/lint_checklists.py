# SPDX-License-Identifier: Apache-2.0
"""Rules on checklists: each item and section has its text, and no text is left over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.content.rows import RowKind

if TYPE_CHECKING:
    from fieldguide.content import records as r
    from fieldguide.content.lint_desk import Desk
    from fieldguide.content.source_files import Place


def check(desk: Desk) -> None:
    """Apply every rule of this module."""
    for key, checklist in desk.contents.checklists.items():
        _unique(desk, desk.place(RowKind.CHECKLIST, key), checklist)
    for (key, lang), text in desk.contents.checklist_texts.items():
        checklist = desk.contents.checklists.get(key)
        if checklist is not None:
            place = desk.place(RowKind.CHECKLIST_TEXT, f"{key}@{lang}")
            _complete(desk, place, checklist, text)


def _unique(desk: Desk, place: Place, checklist: r.Checklist) -> None:
    items: set[str] = set()
    sections: set[str] = set()
    for at, section in enumerate(checklist.sections):
        if section.id in sections:
            desk.add(place, "doubled", ("sections", at, "id"), id=section.id)
        sections.add(section.id)
        for index, item in enumerate(section.items):
            if item.id in items:
                desk.add(place, "doubled", ("sections", at, "items", index, "id"), id=item.id)
            items.add(item.id)


def _complete(desk: Desk, place: Place, checklist: r.Checklist, text: r.ChecklistText) -> None:
    sections = {section.id for section in checklist.sections}
    items = {item.id for section in checklist.sections for item in section.items}
    for section in sorted(sections - text.sections.keys()):
        desk.add(place, "section-text-missing", ("sections",), id=section)
    for section in sorted(text.sections.keys() - sections):
        desk.add(place, "section-text-unknown", ("sections", section), id=section)
    for item in sorted(items - text.items.keys()):
        desk.add(place, "item-text-missing", ("items",), id=item)
    for item in sorted(text.items.keys() - items):
        desk.add(place, "item-text-unknown", ("items", item), id=item)
