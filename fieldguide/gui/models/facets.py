# SPDX-License-Identifier: Apache-2.0
"""Facets as a Qt model: sections ("Kind", "Language") with choices that have a count.

A flat list, drawn as one: headings and choices are rows. The counts may arrive later than the
choices, and change with each query; a choice that is ticked stays even when nothing has it any
more, so that the user can take it back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from fieldguide.gui import roles
from fieldguide.gui.models.topic_tree import COUNT

if TYPE_CHECKING:
    from collections.abc import Sequence

HEADING = roles.ROW + 101
"""bool: whether the row is the heading of a section."""
TICKED = roles.ROW + 102
"""bool: whether the choice is ticked."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a facet. `count` is None while it is not known."""

    value: str
    text: str
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A facet. With `single`, one choice is always ticked: the first, unless another is."""

    name: str
    title: str
    choices: tuple[Choice, ...]
    single: bool = False


class FacetsModel(QAbstractListModel):
    """Sections one below the other.

    Signals:
        ticked: The user ticked or unticked a choice; `chosen` tells what stands now.
    """

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sections: tuple[Section, ...] = ()
        self._rows: list[tuple[Section, Choice | None]] = []
        self._chosen: dict[str, frozenset[str]] = {}

    def set_sections(self, sections: Sequence[Section]) -> None:
        """Show these facets. What was ticked stays ticked."""
        kept = tuple(self._with_ticked(section) for section in sections)
        rows = _rows(kept)
        if _shape(rows) == _shape(self._rows):
            # The usual case while typing: only counts differ, so the view keeps its place and
            # focus.
            self._sections, self._rows = kept, rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._sections, self._rows = kept, rows
        self.endResetModel()

    def chosen(self, section: str) -> frozenset[str]:
        """What is ticked in a section; empty means "anything"."""
        return self._chosen.get(section, frozenset())

    def choose(self, section: str, values: frozenset[str]) -> None:
        """Tick exactly these, without a signal."""
        self._chosen[section] = values
        self._tell_all()

    def clear(self) -> None:
        """Untick everything, without a signal."""
        self._chosen = {}
        self._tell_all()

    def any_chosen(self) -> bool:
        """Whether anything narrows the list."""
        return any(self._chosen.values())

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Headings and choices together."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading is only read; a choice can be ticked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._rows[index.row()][1] is None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401, PLR0911 - Qt's signature, one value a role
        """What the view and the delegate draw."""
        if not index.isValid():
            return None
        section, choice = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | roles.TITLE:
                return section.title if choice is None else choice.text
            case Qt.ItemDataRole.ToolTipRole:
                return None if choice is None else choice.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(section, choice)
            case Qt.ItemDataRole.CheckStateRole:
                return None if choice is None else self._check_state(section, choice)
            case _ if role == COUNT:
                return None if choice is None else choice.count
            case _ if role == HEADING:
                return choice is None
            case _ if role == TICKED:
                return choice is not None and self._is_ticked(section, choice)
            case _:
                return None

    def setData(
        self,
        index: Index,
        value: Any,  # noqa: ANN401 - Qt's signature
        role: int = int(Qt.ItemDataRole.EditRole),
    ) -> bool:
        """Tick or untick a choice."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        if self._rows[index.row()][1] is None:
            return False
        wanted = Qt.CheckState(value) == Qt.CheckState.Checked
        if wanted != self.data(index, TICKED):
            self.toggle(index)
        return True

    def toggle(self, index: Index) -> None:
        """What a click, Space or Enter on a row does."""
        section, choice = self._rows[index.row()]
        if choice is None:
            return
        now = self.chosen(section.name)
        if section.single:
            first = section.choices[0].value
            self._chosen[section.name] = (
                frozenset() if choice.value == first else frozenset({choice.value})
            )
        else:
            self._chosen[section.name] = now ^ {choice.value}
        self._tell_all()
        self.ticked.emit()

    def _with_ticked(self, section: Section) -> Section:
        missing = self.chosen(section.name) - {choice.value for choice in section.choices}
        if not missing:
            return section
        known = {choice.value: choice.text for old in self._sections for choice in old.choices}
        extra = tuple(Choice(value, known.get(value, value), 0) for value in sorted(missing))
        return replace(section, choices=(*section.choices, *extra))

    def _is_ticked(self, section: Section, choice: Choice) -> bool:
        now = self.chosen(section.name)
        if section.single and not now:
            return choice.value == section.choices[0].value
        return choice.value in now

    def _check_state(self, section: Section, choice: Choice) -> Qt.CheckState:
        return (
            Qt.CheckState.Checked if self._is_ticked(section, choice) else Qt.CheckState.Unchecked
        )

    def _spoken(self, section: Section, choice: Choice | None) -> str:
        if choice is None:
            return section.title
        if choice.count is None:
            return self.tr("{0}: {1}").format(section.title, choice.text)
        return self.tr("{0}: {1}, %n results", "", choice.count).format(section.title, choice.text)

    def _tell_all(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))


def _rows(sections: Sequence[Section]) -> list[tuple[Section, Choice | None]]:
    rows: list[tuple[Section, Choice | None]] = []
    for section in sections:
        if section.choices:
            rows.append((section, None))
            rows += [(section, choice) for choice in section.choices]
    return rows


def _shape(rows: Sequence[tuple[Section, Choice | None]]) -> list[tuple[str, str | None]]:
    return [(section.name, choice.value if choice else None) for section, choice in rows]
