# SPDX-License-Identifier: Apache-2.0
"""The box that narrows the list of notes: to a tag, to a thing, to the trash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fieldguide.personal.records import Note

_ALL, _TRASH, _TAG, _ON = "all", "trash", "tag", "on"


class NoteChoices(QComboBox):
    """All notes, those with a tag, those on a thing, those in the trash."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: Sequence[Note] = ()
        self.retranslate()

    @property
    def trash(self) -> bool:
        """Whether the trash is shown."""
        return self._chosen() == _TRASH

    def offer(self, notes: Sequence[Note]) -> None:
        """Offer the tags and things that these notes have; what is chosen stays."""
        self._known = notes
        chosen = self._chosen()
        tags = sorted({tag for note in notes for tag in note.tags})
        things = {str(note.ref): note.about for note in notes if note.ref is not None}
        self.clear()
        self.addItem(self.tr("All notes"), _ALL)
        for tag in tags:
            self.addItem(self.tr("With the tag {0}").format(tag), f"{_TAG}={tag}")
        for ref, about in sorted(things.items(), key=lambda pair: pair[1].casefold()):
            self.addItem(self.tr("On: {0}").format(about), f"{_ON}={ref}")
        self.addItem(self.tr("Trash"), _TRASH)
        self.setCurrentIndex(max(0, self.findData(chosen)))

    def narrow(self, notes: Sequence[Note]) -> tuple[Note, ...]:
        """Those of the notes that fit what is chosen."""
        kind, _, value = self._chosen().partition("=")
        return tuple(
            note
            for note in notes
            if (kind != _TAG or value in note.tags) and (kind != _ON or str(note.ref) == value)
        )

    def retranslate(self) -> None:
        """Set the words."""
        self.setAccessibleName(self.tr("Which notes are shown"))
        self.offer(self._known)

    def _chosen(self) -> str:
        return self.currentData() or _ALL
