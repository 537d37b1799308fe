# SPDX-License-Identifier: Apache-2.0
"""The words for every trouble: what happened, and what can be done now.

The core raises codes and parameters (`base/errors.py`); here, and only here, they become sentences.
A code that has none of its own gets the sentence of its kind of error, and names the code.
The module is long because it is one table, which translators read from top to bottom.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fieldguide.base.errors import (
    ContentRefused,
    EnvironmentTrouble,
    FieldGuideError,
    NotFound,
    TransferFailed,
)
from fieldguide.gui.file_wording import BOOKMARK_FILES
from fieldguide.gui.marking import QT_TRANSLATE_NOOP
from fieldguide.gui.wording_of_files import SENTENCES as OF_FILES

Sentences = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Words:
    """A trouble in words: what happened, and the next step."""

    text: str
    next_step: str

    def __str__(self) -> str:
        return f"{self.text} {self.next_step}"


_BY_CODE: dict[str, Sentences] = {
    **OF_FILES,
    "disk-full": (
        QT_TRANSLATE_NOOP("Wording", "There is no space left on the disk, so nothing was written."),
        QT_TRANSLATE_NOOP(
            "Wording", "Free some space, for example by emptying the bin, and try again."
        ),
    ),
    "not-writable": (
        QT_TRANSLATE_NOOP("Wording", "The folder {path} cannot be written."),
        QT_TRANSLATE_NOOP(
            "Wording", "Ask for the right to write there, or start with another profile folder."
        ),
    ),
    "file-trouble": (
        QT_TRANSLATE_NOOP("Wording", "The file {path} could not be used: {reason}."),
        QT_TRANSLATE_NOOP(
            "Wording", "Close other programs that use it, check the disk, and try again."
        ),
    ),
    "child-died": (
        QT_TRANSLATE_NOOP("Wording", "A helper process ended before it was done."),
        QT_TRANSLATE_NOOP(
            "Wording", "Nothing was lost. Try again; close other programs if memory is short."
        ),
    ),
    "no-such-thing": (
        QT_TRANSLATE_NOOP("Wording", "Nothing in the catalogue has the name {id}."),
        QT_TRANSLATE_NOOP(
            "Wording", "Search for it by its title; it may be in a pack that is not installed."
        ),
    ),
    "withdrawn": (
        QT_TRANSLATE_NOOP(
            "Wording", "“{title}” was withdrawn from the catalogue. Reason given: {reason}"
        ),
        QT_TRANSLATE_NOOP("Wording", "Search for what replaces it before you rely on it."),
    ),
    "catalogue-rebuilt": (
        QT_TRANSLATE_NOOP("Wording", "The catalogue was damaged and has been built anew."),
        QT_TRANSLATE_NOOP(
            "Wording", "You can go on working. If this happens again, have the disk checked."
        ),
    ),
    "catalogue-damaged": (
        QT_TRANSLATE_NOOP(
            "Wording", "The catalogue on this laptop is damaged and could not be built anew."
        ),
        QT_TRANSLATE_NOOP(
            "Wording", "Install the program again, or take the content from a stick of a colleague."
        ),
    ),
    "profile-locked": (
        QT_TRANSLATE_NOOP("Wording", "Another window of Field Guide is using this profile."),
        QT_TRANSLATE_NOOP("Wording", "Use that window, or close it and start again."),
    ),
    "newer-personal-db": (
        QT_TRANSLATE_NOOP(
            "Wording", "Your personal data were last used by a newer version of Field Guide."
        ),
        QT_TRANSLATE_NOOP(
            "Wording", "They are untouched. Install the newer version to use them; reading works."
        ),
    ),
    "newer-catalogue": (
        QT_TRANSLATE_NOOP("Wording", "The catalogue was built by a newer version of Field Guide."),
        QT_TRANSLATE_NOOP("Wording", "It is untouched. Install the newer version to read it."),
    ),
    "personal-damaged": (
        QT_TRANSLATE_NOOP("Wording", "The file with your personal data is damaged."),
        QT_TRANSLATE_NOOP(
            "Wording",
            "It was left as it is. Reading works; restore a backup to get bookmarks back.",
        ),
    ),
    "read-only-profile": (
        QT_TRANSLATE_NOOP(
            "Wording", "This profile can only be read, so nothing that you do is kept."
        ),
        QT_TRANSLATE_NOOP(
            "Wording", "Copy it to a folder that you may write, and start from there."
        ),
    ),
    "database-damaged": (
        QT_TRANSLATE_NOOP("Wording", "A file of the profile is damaged: {path}."),
        QT_TRANSLATE_NOOP(
            "Wording", "It was left as it is. Start again; if it stays, restore a backup."
        ),
    ),
    "no-personal-db": (
        QT_TRANSLATE_NOOP("Wording", "There are no data of yours in this profile yet."),
        QT_TRANSLATE_NOOP("Wording", "Nothing needs to be backed up."),
    ),
    "no-cryptography": (
        QT_TRANSLATE_NOOP("Wording", "The part of the program that knows passphrases is missing."),
        QT_TRANSLATE_NOOP("Wording", "Install the program again."),
    ),
    "locked": (
        QT_TRANSLATE_NOOP("Wording", "Your data are locked."),
        QT_TRANSLATE_NOOP("Wording", "Give the passphrase to use them; the guidance is open."),
    ),
    "wrong-passphrase": (
        QT_TRANSLATE_NOOP("Wording", "That is not the passphrase."),
        QT_TRANSLATE_NOOP(
            "Wording", "Your data are as they were. Check the keyboard and the capitals."
        ),
    ),
    "unlock-later": (
        QT_TRANSLATE_NOOP("Wording", "Too many wrong passphrases came in."),
        QT_TRANSLATE_NOOP("Wording", "Wait {wait} seconds, then try again."),
    ),
    "other-passphrase": (
        QT_TRANSLATE_NOOP("Wording", "This backup is under another passphrase."),
        QT_TRANSLATE_NOOP("Wording", "Your data are as they were. Give the backup’s passphrase."),
    ),
    "passphrase-too-short": (
        QT_TRANSLATE_NOOP("Wording", "This passphrase is too short."),
        QT_TRANSLATE_NOOP("Wording", "Take at least {words} words or {signs} signs."),
    ),
    "already-encrypted": (
        QT_TRANSLATE_NOOP("Wording", "Your data are encrypted already."),
        QT_TRANSLATE_NOOP("Wording", "Settings can change the passphrase."),
    ),
    "not-encrypted": (
        QT_TRANSLATE_NOOP("Wording", "Your data are not encrypted."),
        QT_TRANSLATE_NOOP("Wording", "Settings can put them under a passphrase."),
    ),
    "no-sqlcipher": (
        QT_TRANSLATE_NOOP(
            "Wording", "The part of the program that opens encrypted data is missing."
        ),
        QT_TRANSLATE_NOOP("Wording", "Your data are safe. Install the program again."),
    ),
    "copy-differs": (
        QT_TRANSLATE_NOOP("Wording", "The new copy of your data did not come out as it must."),
        QT_TRANSLATE_NOOP("Wording", "Nothing was changed. Check the disk, then try again."),
    ),
    "not-erased": (
        QT_TRANSLATE_NOOP("Wording", "The file {path} could not be deleted; the rest is gone."),
        QT_TRANSLATE_NOOP("Wording", "Close what uses it, then erase again."),
    ),
    "backup-damaged": (
        QT_TRANSLATE_NOOP("Wording", "This backup is damaged or from a newer version."),
        QT_TRANSLATE_NOOP("Wording", "Your data are as they were. Choose another backup."),
    ),
    "file-locked": (
        QT_TRANSLATE_NOOP("Wording", "Another program is using the file {path}."),
        QT_TRANSLATE_NOOP("Wording", "Close the other windows of Field Guide, and try again."),
    ),
    "bad-id": (
        QT_TRANSLATE_NOOP("Wording", "{id} is not a name of anything in the catalogue."),
        QT_TRANSLATE_NOOP("Wording", "Search for what you need by its title."),
    ),
    "not-bookmarked": (
        QT_TRANSLATE_NOOP("Wording", "This is not bookmarked any more."),
        QT_TRANSLATE_NOOP("Wording", "Nothing needs to be done. Ctrl+D sets the bookmark again."),
    ),
    "no-such-note": (
        QT_TRANSLATE_NOOP("Wording", "This note is not there any more."),
        QT_TRANSLATE_NOOP("Wording", "Look for it in the trash of the notes."),
    ),
    "not-squeezed": (
        QT_TRANSLATE_NOOP(
            "Wording", "It is deleted, but the file of your data may still hold some of its words."
        ),
        QT_TRANSLATE_NOOP(
            "Wording",
            "Close other programs that use the profile, free some space, and start again: "
            "the next start clears the file.",
        ),
    ),
    "no-such-highlight": (
        QT_TRANSLATE_NOOP("Wording", "This passage is not marked any more."),
        QT_TRANSLATE_NOOP("Wording", "Choose its words and mark them again."),
    ),
    "no-such-version": (
        QT_TRANSLATE_NOOP("Wording", "This earlier version of the note is not there any more."),
        QT_TRANSLATE_NOOP("Wording", "Open the note again, and choose another version."),
    ),
    "pack-newer-format": (
        QT_TRANSLATE_NOOP("Wording", "This pack was made for a newer version of Field Guide."),
        QT_TRANSLATE_NOOP("Wording", "Nothing was changed. Install the newer version first."),
    ),
    "no-such-file": (
        QT_TRANSLATE_NOOP("Wording", "There is no file {path}."),
        QT_TRANSLATE_NOOP("Wording", "Check its name, and whether the stick is in place."),
    ),
    "no-such-folder": (
        QT_TRANSLATE_NOOP("Wording", "There is no folder {path}."),
        QT_TRANSLATE_NOOP("Wording", "Check its name, and whether the stick is in place."),
    ),
    "not-printed": (
        QT_TRANSLATE_NOOP("Wording", "The text could not be printed."),
        QT_TRANSLATE_NOOP(
            "Wording", "Check the printer or the folder, or save it as a PDF elsewhere."
        ),
    ),
    "no-bundled-pack": (
        QT_TRANSLATE_NOOP("Wording", "The content that comes with the program is missing."),
        QT_TRANSLATE_NOOP(
            "Wording", "Install the program again, or build the content with “author build”."
        ),
    ),
    "not-a-file": (
        QT_TRANSLATE_NOOP("Wording", "{path} is no ordinary file."),
        QT_TRANSLATE_NOOP("Wording", "Choose the file itself: no folder, link or device."),
    ),
    "attachment-too-large": (
        QT_TRANSLATE_NOOP("Wording", "{path} has more than {limit} MB and was not attached."),
        QT_TRANSLATE_NOOP("Wording", "Attach a smaller copy of it."),
    ),
    "no-such-attachment": (
        QT_TRANSLATE_NOOP("Wording", "This file is no longer attached."),
        QT_TRANSLATE_NOOP("Wording", "Open the checklist again."),
    ),
    "attachment-missing": (
        QT_TRANSLATE_NOOP(
            "Wording",
            "The file is not in the profile: backups and exported data hold its name alone.",
        ),
        QT_TRANSLATE_NOOP("Wording", "Look for the original, and attach it again."),
    ),
    "attachment-damaged": (
        QT_TRANSLATE_NOOP("Wording", "The attached file was changed or damaged on the disk."),
        QT_TRANSLATE_NOOP("Wording", "Look for the original, and attach it again."),
    ),
    "no-such-run": (
        QT_TRANSLATE_NOOP("Wording", "This checklist is no longer there."),
        QT_TRANSLATE_NOOP("Wording", "Look into the trash, or start a new one."),
    ),
    "no-such-template": (
        QT_TRANSLATE_NOOP("Wording", "This template of your own is no longer there."),
        QT_TRANSLATE_NOOP("Wording", "Start a new checklist from another template."),
    ),
    "template-without-title": (
        QT_TRANSLATE_NOOP("Wording", "The template has no title yet."),
        QT_TRANSLATE_NOOP("Wording", "Give it one, then try again."),
    ),
    "template-without-items": (
        QT_TRANSLATE_NOOP("Wording", "The template has no items yet."),
        QT_TRANSLATE_NOOP("Wording", "Write at least one, then start the checklist again."),
    ),
    "no-such-item": (
        QT_TRANSLATE_NOOP("Wording", "This item is no longer in the checklist."),
        QT_TRANSLATE_NOOP("Wording", "Open the checklist again."),
    ),
    "run-signed": (
        QT_TRANSLATE_NOOP(
            "Wording", "The checklist was signed off by {name}: it can only be read."
        ),
        QT_TRANSLATE_NOOP("Wording", "Reopen it, with a reason, to change it."),
    ),
    "run-not-complete": (
        QT_TRANSLATE_NOOP("Wording", "Not every item is done yet."),
        QT_TRANSLATE_NOOP("Wording", "Tick the others, or say why they do not apply."),
    ),
    "folders-too-deep": (
        QT_TRANSLATE_NOOP("Wording", "At most {limit} folders can be in each other."),
        QT_TRANSLATE_NOOP("Wording", "Choose a folder further up. What was there is unchanged."),
    ),
    "folder-in-itself": (
        QT_TRANSLATE_NOOP("Wording", "The folder {title} cannot be put into itself."),
        QT_TRANSLATE_NOOP("Wording", "Choose another folder. What was there is unchanged."),
    ),
    **BOOKMARK_FILES,
    "text-refused": (
        QT_TRANSLATE_NOOP("Wording", "This text cannot be shown safely, so it is not shown."),
        QT_TRANSLATE_NOOP(
            "Wording", "Tell the publisher of the pack, and look into the original meanwhile."
        ),
    ),
}

_BY_KIND: tuple[tuple[type[FieldGuideError], Sentences], ...] = (
    (
        ContentRefused,
        (
            QT_TRANSLATE_NOOP("Wording", "This content was refused ({code})."),
            QT_TRANSLATE_NOOP(
                "Wording", "What was there before is unchanged. Ask its publisher for a new copy."
            ),
        ),
    ),
    (
        TransferFailed,
        (
            QT_TRANSLATE_NOOP(
                "Wording", "The transfer stopped before everything had arrived ({code})."
            ),
            QT_TRANSLATE_NOOP(
                "Wording", "Nothing was changed. Check the stick or the connection, and try again."
            ),
        ),
    ),
    (
        NotFound,
        (
            QT_TRANSLATE_NOOP("Wording", "It is no longer there ({code})."),
            QT_TRANSLATE_NOOP("Wording", "Search for it by its title."),
        ),
    ),
    (
        EnvironmentTrouble,
        (
            QT_TRANSLATE_NOOP("Wording", "The laptop stood in the way ({code})."),
            QT_TRANSLATE_NOOP(
                "Wording", "Check free space and rights of the profile folder, and try again."
            ),
        ),
    ),
)

_UNKNOWN: Sentences = (
    QT_TRANSLATE_NOOP("Wording", "That did not work ({code})."),
    QT_TRANSLATE_NOOP(
        "Wording", "Try again; if it happens again, report the code with the help page."
    ),
)


class _Params(dict[str, object]):
    """What fills the sentences; a parameter that is missing becomes an ellipsis."""

    def __missing__(self, key: str) -> str:
        return "…"


def words_for(trouble: FieldGuideError) -> Words:
    """What happened, and what to do now, in the window's language."""
    sentences = _BY_CODE.get(trouble.code) or _by_kind(trouble)
    params = _Params({**trouble.params, "code": trouble.code})
    text, step = (_say(sentence).format_map(params) for sentence in sentences)
    return Words(text, step)


def known_codes() -> tuple[str, ...]:
    """The codes that have sentences of their own."""
    return tuple(_BY_CODE)


_FILES = ("import-", "data-", "json-")
"""How the codes of files begin that the user takes in."""
_FILE_REFUSED = (
    QT_TRANSLATE_NOOP("Wording", "The file cannot be taken in ({code})."),
    QT_TRANSLATE_NOOP(
        "Wording",
        "Nothing was changed. Check that it is the right file and whole, or export it once more.",
    ),
)


def _by_kind(trouble: FieldGuideError) -> Sentences:
    if trouble.code.startswith(_FILES):
        return _FILE_REFUSED
    for kind, sentences in _BY_KIND:
        if isinstance(trouble, kind):
            return sentences
    return _UNKNOWN


def _say(sentence: str) -> str:
    return QCoreApplication.translate("Wording", sentence)
