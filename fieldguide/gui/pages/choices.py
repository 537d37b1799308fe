# SPDX-License-Identifier: Apache-2.0
"""The choices that the settings and the first run offer, and how a choice is kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldguide.base.changes import Change, Subject
from fieldguide.base.errors import FieldGuideError
from fieldguide.gui.reader_html import words
from fieldguide.personal.device import LANGUAGES, MAX_SIZE, MIN_SIZE, THEMES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox

    from fieldguide.gui.context import Context

translate = QCoreApplication.translate
Options = Sequence[tuple[str, str]]

SIZE_STEP = 10


def interface_languages() -> Options:
    """The languages of the window, each by its own name."""
    system = ("system", translate("Choices", "As the system"))
    return [system, *((code, words.language(code)) for code in LANGUAGES if code != "system")]


def content_languages() -> Options:
    """The languages of the guidance."""
    same = ("system", translate("Choices", "As the window"))
    return [same, *((code, words.language(code)) for code in LANGUAGES if code != "system")]


def themes() -> Options:
    """The colours."""
    said = {
        "system": translate("Choices", "As the system"),
        "light": translate("Choices", "Light"),
        "dark": translate("Choices", "Dark"),
    }
    return [(name, said[name]) for name in THEMES]


def sizes() -> Options:
    """The sizes, in percent."""
    percent = translate("Choices", "{0} %", "a size")
    return [(str(size), percent.format(size)) for size in range(MIN_SIZE, MAX_SIZE + 1, SIZE_STEP)]


def fill(box: QComboBox, options: Options, chosen: str) -> None:
    """Offer these options, without a signal."""
    blocked = box.blockSignals(True)
    box.clear()
    for value, text in options:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(blocked)


def keep(context: Context, origin: object) -> None:
    """Write the settings, and tell everybody: the window itself follows them."""
    try:
        context.guide.device.save()
    except FieldGuideError as trouble:
        context.tell(trouble)
    context.guide.hub.publish(Change(Subject.SETTING, origin=origin))
