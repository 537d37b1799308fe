# SPDX-License-Identifier: Apache-2.0
"""The user's own notes below the text they are on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldguide.gui.reader_html import parts, words
from fieldguide.gui.reader_html.parts import Ink, esc

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fieldguide.personal.records import Note

translate = QCoreApplication.translate
SHOWN = 600
"""So many letters of a note are shown; its link leads to the rest."""


def note_boxes(ink: Ink, notes: Iterable[Note]) -> str:
    """Each note in a box of its own, with a link to where it is written."""
    return "".join(_box(ink, note) for note in notes)


def _box(ink: Ink, note: Note) -> str:
    day = words.date(note.changed.astimezone().date())
    text = note.text if len(note.text) <= SHOWN else f"{note.text[:SHOWN]}…"
    lines = [note.title, *text.splitlines()]
    inner = "".join(parts.paragraph(parts.isolate(esc(line), ink)) for line in lines if line)
    inner += parts.paragraph(
        parts.link(f"note:{note.uid}", translate("Reader", "Open this note")), "small"
    )
    return parts.box(ink, translate("Reader", "My note · {0}").format(day), inner, "warn")
