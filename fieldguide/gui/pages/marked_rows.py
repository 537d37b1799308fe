# SPDX-License-Identifier: Apache-2.0
"""Marked passages among the notes: how one looks in the list, and where it leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldguide.content.kinds import Kind
from fieldguide.gui.models.rows import Row
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.going import place_of
from fieldguide.gui.place import Place
from fieldguide.gui.reader_html import words
from fieldguide.gui.reader_html.marked import color_name
from fieldguide.gui.text_search import fold
from fieldguide.services import marking

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldguide.base.errors import FieldGuideError
    from fieldguide.gui.context import Context
    from fieldguide.gui.pages.states import StateStack
    from fieldguide.services.marking import MarkedPassage

translate = QCoreApplication.translate


def row_of(one: MarkedPassage) -> Row:
    """The words as the title; the thing and the colour below."""
    badges = [(color_name(one.highlight.color), "plain")]
    if not one.found:
        badges.append((translate("Marks", "No longer there"), "warn"))
    day = words.date(one.created.astimezone().date())
    return Row(
        ref=one.uid,
        title=one.heading,
        teaser=one.title,
        badges=tuple(badges),
        meta=translate("Marks", "marked {0}").format(day),
    )


def fits(one: MarkedPassage, text: str) -> bool:
    """Whether a marked passage, or the title of its thing, has all words of a text."""
    said = fold(f"{one.heading} {one.title}")
    return all(word in said for word in fold(text).split())


def place_in(one: MarkedPassage) -> Place:
    """Where the passage stands, in the language it was marked in."""
    mark = one.highlight
    place = place_of(Kind(mark.kind), str(mark.ref), mark.spot.lang)
    return Place(place.page, place.ref, place.lang, detail=f"mark={mark.uid}")


def ask_for(
    context: Context,
    text: str,
    answer: Callable[[tuple[MarkedPassage, ...]], None],
    failed: Callable[[FieldGuideError], None],
) -> None:
    """Ask for the marked passages, all of them or those with some words."""
    guide = context.guide

    def question() -> tuple[MarkedPassage, ...]:
        return tuple(one for one in marking.highlights(guide) if fits(one, text))

    ask(context, "notes", question, answer, failed, latest="notes")


def show_one(context: Context, states: StateStack, one: MarkedPassage) -> None:
    """Show a passage in the place of a note, with the way to where it stands."""
    states.show_message(
        one.heading,
        one.title,
        translate("NotesPage", "Open at the place"),
        lambda: context.go(place_in(one)),
    )
