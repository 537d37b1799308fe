# SPDX-License-Identifier: Apache-2.0
"""The words for a file of bookmarks that cannot be taken; part of `wording`."""

from __future__ import annotations

from fieldguide.gui.marking import QT_TRANSLATE_NOOP

_STEP = QT_TRANSLATE_NOOP(
    "Wording", "Nothing was changed. Export the bookmarks again where they are, and try that file."
)
_OTHER = QT_TRANSLATE_NOOP("Wording", "This is no file of bookmarks, or it is damaged.")
_LARGE = QT_TRANSLATE_NOOP("Wording", "The file holds more than {limit}, too much for bookmarks.")

BOOKMARK_FILES = {
    "import-other-file": (_OTHER, _STEP),
    "import-not-text": (_OTHER, _STEP),
    "import-too-large": (_LARGE, _STEP),
    "import-too-many": (_LARGE, _STEP),
    "import-newer": (
        QT_TRANSLATE_NOOP("Wording", "The file was written by a newer version of Field Guide."),
        QT_TRANSLATE_NOOP("Wording", "Nothing was changed. Install that version, then try again."),
    ),
    "import-wrong-field": (
        QT_TRANSLATE_NOOP("Wording", "Number {at} in the file has a wrong field: {field}."),
        _STEP,
    ),
    "import-cut-off": (QT_TRANSLATE_NOOP("Wording", "The end of the file is missing."), _STEP),
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
