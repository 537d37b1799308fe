# SPDX-License-Identifier: Apache-2.0
"""The words for troubles with the user's own files, of whatever kind, and with contacts."""

from __future__ import annotations

from fieldguide.gui.marking import QT_TRANSLATE_NOOP

_UNCHANGED = QT_TRANSLATE_NOOP(
    "Wording", "Nothing was changed. Ask whoever made the file for a new copy."
)
_NOT_OURS = QT_TRANSLATE_NOOP("Wording", "This file does not hold what Field Guide wrote.")
_ELSE = QT_TRANSLATE_NOOP("Wording", "This file holds something else.")

SENTENCES: dict[str, tuple[str, str]] = {
    "contact-without-name": (
        QT_TRANSLATE_NOOP("Wording", "A contact needs a name."),
        QT_TRANSLATE_NOOP("Wording", "Write one, and save again. Nothing was changed."),
    ),
    "no-such-contact": (
        QT_TRANSLATE_NOOP("Wording", "This contact is not there any more."),
        QT_TRANSLATE_NOOP("Wording", "Choose another one, or write it anew."),
    ),
    "import-too-large": (
        QT_TRANSLATE_NOOP("Wording", "The file is larger than {limit} bytes."),
        QT_TRANSLATE_NOOP("Wording", "Nothing was changed. Divide the file, and try again."),
    ),
    "import-too-many": (
        QT_TRANSLATE_NOOP("Wording", "There are more than {limit} things in the file."),
        QT_TRANSLATE_NOOP("Wording", "Nothing was changed. Divide the file, and try again."),
    ),
    "import-not-text": (
        QT_TRANSLATE_NOOP("Wording", "The file is not text in UTF-8."),
        _UNCHANGED,
    ),
    "import-other-file": (_ELSE, _UNCHANGED),
    "contacts-other-file": (
        _ELSE,
        QT_TRANSLATE_NOOP(
            "Wording",
            "Nothing was changed. A table needs a first line that names its columns, one of them "
            "“name”; a vCard begins with BEGIN:VCARD.",
        ),
    ),
    "import-newer": (
        QT_TRANSLATE_NOOP("Wording", "The file has a version that is not known ({version})."),
        _UNCHANGED,
    ),
    "import-wrong-field": (
        QT_TRANSLATE_NOOP("Wording", "Number {at} in the file has a fault in “{field}”."),
        QT_TRANSLATE_NOOP("Wording", "Nothing was changed. Correct it, and import again."),
    ),
    "import-damaged": (
        QT_TRANSLATE_NOOP("Wording", "The file is damaged: {reason}."),
        _UNCHANGED,
    ),
    "import-cut-off": (
        QT_TRANSLATE_NOOP("Wording", "The end of the file is missing."),
        _UNCHANGED,
    ),
    "data-file-damaged": (_NOT_OURS, _UNCHANGED),
    "data-shape": (_NOT_OURS, _UNCHANGED),
    "data-unknown-table": (_NOT_OURS, _UNCHANGED),
    "data-column": (_NOT_OURS, _UNCHANGED),
    "data-value": (
        QT_TRANSLATE_NOOP("Wording", "A value in the file cannot be right ({table}, {column})."),
        _UNCHANGED,
    ),
    "data-doubled": (
        QT_TRANSLATE_NOOP("Wording", "The file holds the same thing twice ({table})."),
        _UNCHANGED,
    ),
    "data-circle": (
        QT_TRANSLATE_NOOP("Wording", "With this file a folder would lie in itself."),
        QT_TRANSLATE_NOOP(
            "Wording", "Nothing was changed. Import again, and keep your own bookmarks."
        ),
    ),
    "data-newer": (
        QT_TRANSLATE_NOOP("Wording", "The file was written by a newer version of Field Guide."),
        QT_TRANSLATE_NOOP("Wording", "Nothing was changed. Install the newer version first."),
    ),
    "data-too-many": (
        QT_TRANSLATE_NOOP("Wording", "There are more than {limit} things in the file."),
        QT_TRANSLATE_NOOP(
            "Wording", "Nothing was changed. Export fewer parts on the other laptop."
        ),
    ),
    "data-file-too-large": (
        QT_TRANSLATE_NOOP("Wording", "The file is larger than {limit} bytes."),
        QT_TRANSLATE_NOOP(
            "Wording", "Nothing was changed. Export fewer parts on the other laptop."
        ),
    ),
    "passphrase-needed": (
        QT_TRANSLATE_NOOP("Wording", "This file is under a passphrase."),
        QT_TRANSLATE_NOOP("Wording", "Import it again, and give its passphrase."),
    ),
    "wrong-passphrase": (
        QT_TRANSLATE_NOOP(
            "Wording", "That is not the passphrase of this file, or the file was changed."
        ),
        QT_TRANSLATE_NOOP(
            "Wording", "Nothing was changed. Try again; mind capital letters and the keyboard."
        ),
    ),
}
