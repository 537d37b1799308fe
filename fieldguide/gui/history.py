# SPDX-License-Identifier: Apache-2.0
"""The places the user has been to, for the way back and forward. Plain data, no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fieldguide.gui.place import Place

LIMIT = 200


class History:
    """A line of places with one of them the present."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    @property
    def present(self) -> Place | None:
        """Where the user is."""
        return self._places[self._at] if self._places else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before the present one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether the user went back before."""
        return self._at < len(self._places) - 1

    def visit(self, place: Place) -> None:
        """The user went to `place`. What lay ahead is forgotten.

        A question that grows letter by letter is one place and not ten, and a page that chooses
        what it shows after it was opened is still the same place.
        """
        present = self.present
        if present == place:
            return
        if present is not None and (_goes_on_asking(present, place) or _refines(present, place)):
            self._places[self._at] = place
            return
        del self._places[self._at + 1 :]
        self._places.append(place)
        del self._places[:-LIMIT]
        self._at = len(self._places) - 1

    def amend(self, place: Place) -> None:
        """What the present place looks like now, such as where the reader stands in it."""
        if self._places and self._places[self._at].page == place.page:
            self._places[self._at] = place

    def back(self) -> Place | None:
        """Go one back; None at the beginning."""
        if not self.can_go_back:
            return None
        self._at -= 1
        return self.present

    def forward(self) -> Place | None:
        """Go one forward; None at the end."""
        if not self.can_go_forward:
            return None
        self._at += 1
        return self.present

    def before_search(self) -> Place | None:
        """Go back to the last place that is not a search; None if there is none."""
        for at in range(self._at, -1, -1):
            if self._places[at].page != "search":
                self._at = at
                return self.present
        return None


def _goes_on_asking(old: Place, new: Place) -> bool:
    return old.page == "search" == new.page and old.query != new.query


def _refines(old: Place, new: Place) -> bool:
    pairs = (
        (getattr(old, name), getattr(new, name)) for name in ("ref", "lang", "query", "detail")
    )
    return old.page == new.page and all(was in {"", now} for was, now in pairs)
