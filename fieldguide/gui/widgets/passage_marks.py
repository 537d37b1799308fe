# SPDX-License-Identifier: Apache-2.0
"""The marked passages of the text in a reader: drawn in it, and found under a selection."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldguide.gui.widgets.part_map import Part, PartMap
from fieldguide.gui.widgets.text_marks import Ground

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from fieldguide.gui.widgets.text_view import TextView


@dataclass(frozen=True)
class DrawnMark:
    """A marked passage as it is drawn.

    Attributes:
        uid: Its name.
        part: Its language and part.
        start: Its first letter in the part.
        end: The letter after its last.
        color: The name of its colour in `gui/colors.py`.
        noted: Whether a note is on it.
    """

    uid: str
    part: Part
    start: int
    end: int
    color: str
    noted: bool = False


@dataclass(frozen=True)
class Selected:
    """What is selected, or stands at the caret.

    Attributes:
        passages: Parts with letters from and to.
        marks: The names of the marked passages that lie in it.
    """

    passages: tuple[tuple[Part, int, int], ...] = ()
    marks: tuple[str, ...] = ()


class PassageMarks:
    """Draws marks in one text view."""

    def __init__(self, view: TextView, scroll_to: Callable[[int], object]) -> None:
        self._view = view
        self._scroll_to = scroll_to
        self._names: list[tuple[int, Part]] = []
        self._texts: Mapping[Part, str] = {}
        self._marks: Sequence[DrawnMark] = ()
        self._map: PartMap | None = None

    def begin(
        self,
        names: list[tuple[int, Part]],
        texts: Mapping[Part, str],
        marks: Sequence[DrawnMark],
    ) -> None:
        """Another text is shown, or the same anew."""
        self._names, self._texts, self._marks, self._map = names, texts, marks, None
        self._view.marks.set_grounds(
            [
                Ground(start, end, mark.color, mark.noted)
                for mark in marks
                for start, end in self._ranges(mark.part, mark.start, mark.end)
            ]
        )

    def selected(self, at: int = -1) -> Selected:
        """What is selected; without a selection what stands at a position, or at the caret."""
        if not self._texts:
            return Selected()
        cursor = self._view.textCursor()
        if cursor.hasSelection():
            start, end = cursor.selectionStart(), cursor.selectionEnd()
            passages = tuple(self._mapped().passages(start, end))
        else:
            start = cursor.position() if at < 0 else at
            end, passages = start + 1, ()
        marks = [
            mark.uid
            for mark in self._marks
            if any(
                first < end and start < last
                for first, last in self._ranges(mark.part, mark.start, mark.end)
            )
        ]
        return Selected(passages, tuple(marks))

    def go_to(self, uid: str) -> bool:
        """Scroll to a mark; False if it is not drawn."""
        mark = next((one for one in self._marks if one.uid == uid), None)
        return mark is not None and self.go_to_passage(mark.part, mark.start, mark.end)

    def go_to_passage(self, part: Part, start: int, end: int) -> bool:
        """Scroll to some letters of a part, and put the caret there; False if none is drawn."""
        ranges = self._ranges(part, start, end)
        if not ranges:
            return False
        cursor = self._view.textCursor()
        cursor.setPosition(ranges[0][0])
        self._view.setTextCursor(cursor)
        self._scroll_to(ranges[0][0])
        return True

    def _ranges(self, part: Part, start: int, end: int) -> list[tuple[int, int]]:
        return self._mapped().ranges(part, start, end)

    def _mapped(self) -> PartMap:
        if self._map is None:
            self._map = PartMap(self._view.document(), self._names, self._texts)
        return self._map
