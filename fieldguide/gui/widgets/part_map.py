# SPDX-License-Identifier: Apache-2.0
"""Which letter of a drawn text is which letter of a part of it: for passages that are marked.

The reader's HTML names the beginning of each part (`reader_html/parts.py:named`). What is drawn
holds more than the part's plain text (citations, bullets, notices), so both are gone through side
by side. The names are taken out again before the text is laid out: a letter with a format of its
own is not joined to the next, which Arabic would show.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor, QTextDocument, QTextFormat, QTextFragment

from fieldguide.gui.reader_html.parts import PART_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Part = tuple[str, str]
"""A language and a part of the text in it."""
_LOOK_AHEAD = 60
_CITE = "cite:"


def take_names(document: QTextDocument) -> list[tuple[int, Part]]:
    """Where parts begin in a document; their names are gone from it afterwards."""
    found: list[tuple[int, Part]] = []
    pieces = []
    for fragment in _fragments(document):
        style = fragment.charFormat()
        names = style.anchorNames()
        ours = [name for name in names if name.startswith(PART_NAME)]
        if not ours:
            continue
        for name in ours:
            _, lang, part = name.split(":", 2)
            found.append((fragment.position(), (lang, part)))
        left = [name for name in names if name not in ours]
        style.setAnchorNames(left)
        if not left and not style.anchorHref():
            style.setAnchor(False)
            style.clearProperty(QTextFormat.Property.AnchorName)
            style.clearProperty(QTextFormat.Property.IsAnchor)
        pieces.append((fragment.position(), fragment.length(), style))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for start, length, style in pieces:
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(style)
    cursor.endEditBlock()
    return found


class PartMap:
    """The parts of one drawn text."""

    def __init__(
        self,
        document: QTextDocument,
        names: list[tuple[int, Part]],
        texts: Mapping[Part, str],
    ) -> None:
        """Go through a document once.

        Args:
            document: What is drawn.
            names: What `take_names` found in it.
            texts: The plain text of each part.
        """
        self._places: dict[Part, list[int]] = {}
        begins = [position for position, _ in names]
        drawn: dict[Part, list[tuple[str, int]]] = {part: [] for part in texts}
        for letter, position in _letters(document):
            at = bisect_right(begins, position) - 1
            if at >= 0 and names[at][1] in drawn:
                drawn[names[at][1]].append((letter, position))
        for part, text in texts.items():
            self._places[part] = _aligned(text, drawn[part])

    def ranges(self, part: Part, start: int, end: int) -> list[tuple[int, int]]:
        """The positions in the document of some letters of a part, in pieces that hang together."""
        pieces: list[tuple[int, int]] = []
        places = self._places.get(part, [])
        before = -1
        for place in places[start:end]:
            if place < 0:
                continue
            # What lies between two words is drawn along, a citation is not.
            if pieces and place - before <= 2:
                pieces[-1] = (pieces[-1][0], place + 1)
            else:
                pieces.append((place, place + 1))
            before = place
        return pieces

    def passages(self, start: int, end: int) -> list[tuple[Part, int, int]]:
        """Which letters of which parts lie between two positions of the document."""
        found: list[tuple[Part, int, int]] = []
        for part, places in self._places.items():
            inside = [at for at, place in enumerate(places) if start <= place < end]
            if inside:
                found.append((part, inside[0], inside[-1] + 1))
        return found


def _aligned(text: str, drawn: list[tuple[str, int]]) -> list[int]:
    """The position of each letter of a plain text among those drawn; -1 where it is not drawn."""
    places: list[int] = []
    at = 0
    for letter in text:
        if letter.isspace():
            places.append(-1)
            continue
        for ahead in range(at, min(at + _LOOK_AHEAD, len(drawn))):
            if drawn[ahead][0] == letter:
                places.append(drawn[ahead][1])
                at = ahead + 1
                break
        else:
            places.append(-1)
    return places


def _letters(document: QTextDocument) -> Iterator[tuple[str, int]]:
    """Each letter that is drawn, citations and white space left out, with its position."""
    for fragment in _fragments(document):
        if fragment.charFormat().anchorHref().startswith(_CITE):
            continue
        position = fragment.position()
        for letter in fragment.text():
            if not letter.isspace():
                yield letter, position
            position += 2 if ord(letter) > 0xFFFF else 1


def _fragments(document: QTextDocument) -> Iterator[QTextFragment]:
    block = document.begin()
    while block.isValid():
        left = block.begin()
        while not left.atEnd():
            yield left.fragment()
            left += 1
        block = block.next()
