# SPDX-License-Identifier: Apache-2.0
"""What the user marked in a text, as a list below it: also what is not to be seen in it.

A colour alone says nothing to who cannot see it, so the list has each passage with its colour in
words, and is the way to it by keyboard.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldguide.gui.reader_html import parts, words
from fieldguide.gui.reader_html.parts import Ink, esc
from fieldguide.personal.records import MarkColor

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fieldguide.personal.records import Highlight

translate = QCoreApplication.translate
SHOWN = 160
"""So many letters of a passage are shown in the list."""


class Standing(Enum):
    """Whether a marked passage can be seen in the text that is shown."""

    HERE = auto()
    LOST = auto()
    OTHER_LANGUAGE = auto()


@dataclass(frozen=True)
class Listed:
    """A marked passage of the thing that is shown."""

    highlight: Highlight
    standing: Standing


def color_name(color: MarkColor) -> str:
    """A colour in words."""
    return {
        MarkColor.YELLOW: translate("Marks", "yellow"),
        MarkColor.GREEN: translate("Marks", "green"),
        MarkColor.BLUE: translate("Marks", "blue"),
        MarkColor.PINK: translate("Marks", "pink"),
    }[color]


def quoted(highlight: Highlight, most: int = SHOWN) -> str:
    """The words of a passage on one line, the end left out of a long one."""
    quote = " ".join(highlight.spot.quote.split())
    return quote if len(quote) <= most else f"{quote[:most].rstrip()}…"


def state_words(one: Listed) -> str:
    """What is said beside a passage: its colour, or why it is not to be seen."""
    if one.standing is Standing.LOST:
        return translate("Marks", "Place not found any more: the text has changed")
    if one.standing is Standing.OTHER_LANGUAGE:
        language = words.language(one.highlight.spot.lang)
        return translate("Marks", "Marked in {0}").format(language)
    return color_name(one.highlight.color)


def marked_list(ink: Ink, marked: Iterable[Listed]) -> str:
    """The heading and the list; nothing where nothing is marked."""
    lines = [_line(ink, one) for one in marked]
    if not lines:
        return ""
    head = parts.heading(translate("Reader", "Marked passages"))
    return f"{head}<ul>{''.join(lines)}</ul>"


def _line(ink: Ink, one: Listed) -> str:
    text = quoted(one.highlight)
    shown = parts.isolate(esc(text), ink)
    if one.standing is not Standing.LOST:
        shown = parts.isolate(parts.link(f"mark:{one.highlight.uid}", text), ink)
    said = f'<span class="muted">{parts.say(state_words(one), ink)}</span>'
    note = ""
    if one.highlight.note:
        link = parts.link(f"note:{one.highlight.note}", translate("Reader", "Open this note"))
        note = f" · {parts.isolate(link, ink)}"
    return f"<li>{shown} · {said}{note}</li>"
