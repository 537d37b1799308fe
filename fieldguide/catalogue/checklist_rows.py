# SPDX-License-Identifier: Apache-2.0
"""Checklist templates as rows of a list."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, select

from fieldguide.catalogue import tables as t
from fieldguide.catalogue import topics
from fieldguide.catalogue.asking import Asking, confidence, document_briefs
from fieldguide.catalogue.views import ChecklistRow, DocumentBrief
from fieldguide.content.ids import Ref


def rows(asking: Asking) -> tuple[ChecklistRow, ...]:
    """Every template, by title."""
    found = _rows(asking, t.checklist.c.key.is_not(None))
    return tuple(sorted(found, key=lambda row: row.title.casefold()))


def rows_under(asking: Asking, ref: Ref) -> tuple[ChecklistRow, ...]:
    """The templates in a topic's subtree.

    Raises:
        NotFound: There is no such topic.
    """
    inside = (
        select(t.checklist_topic.c.checklist)
        .join(t.topic, t.topic.c.key == t.checklist_topic.c.topic)
        .where(topics.within(asking, ref))
    )
    return _rows(asking, t.checklist.c.key.in_(inside))


def rows_of_document(asking: Asking, document: int) -> tuple[ChecklistRow, ...]:
    """The templates that rest on a document."""
    citing = select(t.citing.c.key).where(
        t.citing.c.document == document, t.citing.c.kind == "checklist"
    )
    return _rows(asking, t.checklist.c.key.in_(citing))


def rows_about_entry(asking: Asking, entry: int) -> tuple[ChecklistRow, ...]:
    """The templates with an item that sends its reader to an entry."""
    about = select(t.checklist_entry.c.checklist).where(t.checklist_entry.c.entry == entry)
    return _rows(asking, t.checklist.c.key.in_(about))


def _rows(asking: Asking, condition: ColumnElement[bool]) -> tuple[ChecklistRow, ...]:
    wanted = (
        select(
            t.checklist.c.key,
            t.checklist.c.pack,
            t.checklist.c.id,
            t.checklist.c.item_count,
            t.checklist.c.data,
            t.checklist_text.c.lang,
            t.checklist_text.c.title,
            t.checklist_text.c.teaser,
        )
        .join(t.checklist_text, t.checklist_text.c.checklist == t.checklist.c.key)
        .where(condition)
        .order_by(t.checklist.c.id)
    )
    texts: dict[int, dict[str, Any]] = {}
    for row in asking.connection.execute(wanted):
        texts.setdefault(row.key, {})[row.lang] = row
    found: list[ChecklistRow] = []
    for key, langs in texts.items():
        pack = next(iter(langs.values())).pack
        lang, row = asking.pick(pack, langs)
        found.append(
            ChecklistRow(
                ref=Ref(row.pack, row.id),
                title=row.title,
                teaser=row.teaser,
                lang=lang,
                fallback=asking.is_fallback(lang),
                items=row.item_count,
                documents=documents_of(asking, key),
                confidence=confidence(row.data),
            )
        )
    return tuple(found)


def documents_of(asking: Asking, checklist: int) -> tuple[DocumentBrief, ...]:
    """The documents a template rests on, by their short names."""
    wanted = select(t.citing.c.document).where(
        t.citing.c.kind == "checklist", t.citing.c.key == checklist
    )
    keys = asking.connection.scalars(wanted).all()
    return tuple(sorted(document_briefs(asking, keys).values(), key=lambda brief: brief.short))
