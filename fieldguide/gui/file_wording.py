# SPDX-License-Identifier: Apache-2.0
"""The words for what only a file of bookmarks can have wrong; part of `wording`."""

from __future__ import annotations

from fieldguide.gui.marking import QT_TRANSLATE_NOOP

_STEP = QT_TRANSLATE_NOOP(
    "Wording", "Nothing was changed. Export the bookmarks again where they are, and try that file."
)

BOOKMARK_FILES = {
    "import-doubled": (
        QT_TRANSLATE_NOOP("Wording", "Two folders in the file have the same name of their own."),
        _STEP,
    ),
    "import-lost-folder": (
        QT_TRANSLATE_NOOP("Wording", "The folder {title} is in one that the file does not have."),
        _STEP,
    ),
}
"""The codes of `personal/exchange.py`, each with what happened and the next step."""
