# SPDX-License-Identifier: Apache-2.0
"""What the command line says about each trouble: a sentence and the next step, in English."""

from __future__ import annotations

from fieldguide.base.errors import ContentRefused, FieldGuideError

_SENTENCES = {
    "disk-full": "The disk is full: {path} could not be written. Free some space and try again.",
    "not-writable": (
        "{path} cannot be written. Check its rights, or name another profile with --profile."
    ),
    "file-locked": "{path} is in use by another process. Close it and try again.",
    "file-trouble": "{path} could not be used: {reason}. Check the disk and try again.",
    "database-damaged": (
        "{path} is damaged. It was left as it is. `backup list` shows what can be put back with"
        " `backup restore NUMBER`; `backup restore --salvage` saves what can still be read."
    ),
    "newer-personal-db": (
        "{path} was written by a newer version of Field Guide, so it is only read. Install that"
        " version, or name another profile with --profile. Nothing was changed."
    ),
    "read-only-profile": "{path} cannot be written, so bookmarks and places are not kept.",
    "no-personal-db": "There are no data of yours in {path} yet, so there is nothing to back up.",
    "no-backup": "There is no backup {number}. `backup list` shows what there is.",
    "backup-damaged": (
        "The backup {path} is damaged or from a newer version. Your data are as they were; choose"
        " another one of `backup list`."
    ),
    "data-file-damaged": (
        "This is no file of exported data, or it is damaged. Your data are as they were. Export it"
        " again on the other laptop."
    ),
    "data-newer": (
        "This file was written by a newer version of Field Guide. Install that version, then try"
        " again. Your data are as they were."
    ),
    "passphrase-needed": (
        "{path} is under a passphrase. Give it as a line of standard input, with"
        " --passphrase-stdin."
    ),
    "wrong-passphrase": (
        "That is not the passphrase of this file, or the file was changed. Your data are as they"
        " were."
    ),
    "locked": (
        "Your data are encrypted. Give the passphrase as a line of standard input, with"
        " --passphrase-stdin. Guidance needs none."
    ),
    "unlock-later": "Too many wrong passphrases. Wait {wait} seconds, then try again.",
    "no-sqlcipher": (
        "The library `sqlcipher3` is missing, so encrypted data cannot be opened. They are safe"
        " where they are. Install the program again."
    ),
    "not-encrypted": "Your data are not encrypted. `data encrypt` does that.",
    "already-encrypted": "Your data are encrypted already. `data change-passphrase` changes that.",
    "other-passphrase": (
        "{path} is under another passphrase. Give that one as the second line of standard input."
    ),
    "copy-differs": (
        "The new copy of your data did not come out as it must, so nothing was changed. Check the"
        " disk, then try again."
    ),
    "passphrase-too-short": (
        "That passphrase is too short: {words} words or {signs} signs are the least. Nothing was"
        " changed."
    ),
    "no-passphrase": (
        "No passphrase came in: it is a line of standard input, with --passphrase-stdin."
    ),
    "not-erased": (
        "{path} could not be deleted; the rest is gone. Close what uses it, then erase again."
    ),
    "yes-wanted": "This deletes your data, their backups and attached files. Add --yes to do it.",
    "no-cryptography": (
        "The library `cryptography` is missing, so nothing can be put under a passphrase. Install"
        " the program again."
    ),
    "file-exists": "{path} is there already. Choose another name, or add --replace.",
    "catalogue-rebuilt": (
        "The catalogue was damaged or missing and was built again. Nothing of yours was in it."
    ),
    "catalogue-damaged": "The catalogue {path} is damaged. Start again: it is then built anew.",
    "no-bundled-pack": (
        "No content came with this program (looked in {path}). In a checkout, run `python3 -m"
        " fieldguide` "
        "once; otherwise install the program again."
    ),
    "child-died": (
        "Building the catalogue stopped (status {status}). Nothing was changed. Try again."
    ),
    "profile-locked": "A window has this profile open. Close it, or do this in the window.",
    "no-such-thing": "Nothing has the id {id}. `search` and `topics` list what there is.",
    "withdrawn": "{id} ({title}) was withdrawn on {date}: {reason}",
    "not-bookmarked": "{id} is not bookmarked. `bookmarks list` shows what is.",
    "not-squeezed": (
        "It is deleted, but the file of your data may still hold some of its words ({reason}). "
        "Close what uses the profile and free some space; the next start of the window clears it."
    ),
    "no-such-note": "There is no note {id}. `notes list` shows what there is.",
    "no-such-highlight": "There is no marked passage {id}.",
    "no-such-version": "The note {id} has no such version.",
    "bad-id": "{id} is not an id. Ids look like ilo-c182 or cpms-2019/standard-18.",
    "no-display": (
        "There is no screen to open a window on. Start it in a desktop session, or use a verb"
        " such as "
        "`search` (see --help)."
    ),
    "no-window": "No window is open on this profile. Start `fieldguide` first.",
    "unknown-filter-value": ("{filter}:{value} is no filter value that is known. Known: {known}."),
    "query-cut": "The question was too long; its end was left out.",
    "content-faults": (
        "The content was not built: {count} errors, listed above. Mend them and try again."
    ),
    "pack-newer-format": (
        "This pack was made for a newer version of Field Guide. Install that version, then try "
        "again. Nothing was changed."
    ),
    "no-such-contact": "There is no contact {id}. `contacts list` shows what there is.",
    "no-such-folder-of-bookmarks": "There is no folder of bookmarks {id}. Nothing was changed.",
    "search-without-words": "A saved search needs words. Nothing was changed.",
    "folder-without-name": "A folder needs a name. Nothing was changed.",
    "folder-in-itself": "The folder {title} cannot be put into itself. Nothing was changed.",
    "folders-too-deep": "At most {limit} folders can be in each other. Nothing was changed.",
    "contact-without-name": "A contact needs a name. Nothing was changed.",
    "import-too-large": "The file has more than {limit} bytes. Nothing was changed.",
    "import-too-many": "The file has more than {limit} things in it. Nothing was changed.",
    "import-not-text": "The file is not text in UTF-8 (byte {at}). Nothing was changed.",
    "import-other-file": (
        "The file is not of the kind that its name says. Nothing was changed. Check its ending: "
        ".html or .json for bookmarks, .csv or .vcf for contacts."
    ),
    "contacts-other-file": (
        "The file is no table or vCard with contacts. Nothing was changed. A table needs a first "
        "line that names its columns, one of them “name”."
    ),
    "import-newer": "The file has a version that is not known ({version}). Nothing was changed.",
    "import-wrong-field": (
        "Number {at} in the file has a wrong value (field: {field}). Nothing was changed."
    ),
    "import-damaged": "The file is damaged ({reason}). Nothing was changed.",
    "import-cut-off": "The end of the file is missing. Nothing was changed.",
    "import-doubled": "Two folders in the file have the same uid. Nothing was changed.",
    "import-lost-folder": (
        "The folder {title} is in one that is not in the file. Nothing was changed."
    ),
    "no-such-folder": "There is no folder {path}.",
    "no-such-file": "There is no file {path}.",
    "not-a-file": (
        "{path} is no ordinary file: folders, links, pipes and devices are not attached. Name the"
        " file itself."
    ),
    "attachment-too-large": (
        "{path} has more than {limit} MB. Nothing was attached. Attach a smaller copy."
    ),
    "no-such-attachment": (
        "The run has no one file {name}. `runs show --json` has their names and uids."
    ),
    "attachment-missing": (
        "The file is not in the profile: backups and exports hold its name alone. Look for the"
        " original, and attach it again."
    ),
    "attachment-damaged": (
        "The attached file was changed or damaged on the disk and is not written. Look for the"
        " original, and attach it again."
    ),
    "no-such-run": "No run is called {id}. `runs list` shows what there is.",
    "no-such-template": (
        "No template of your own is called {id}. `runs templates list` shows what there is."
    ),
    "several-templates": "Several templates begin with {id}. Give more of the name.",
    "template-without-title": "A template needs a title. Give it one, then try again.",
    "template-without-items": "A template needs at least one item. Write one, then try again.",
    "several-runs": "Several runs begin with {id}. Give more of the name.",
    "no-such-item": "The run has no item {id}. `runs show --json` has their names.",
    "not-a-checklist": "{id} is no checklist. `search --kind checklist` finds them.",
    "run-signed": "The run was signed off by {name} and is read-only. Reopen it in the window.",
    "run-not-complete": "{count} items are not done yet. Tick them, or say why not.",
    "run-not-signed": "The run is not signed off, so there is nothing to reopen.",
    "run-not-trashed": "The run is not in the trash. Remove it first.",
    "reason-wanted": "A reason is wanted. Say it in a few words.",
    "name-wanted": "A name is wanted, to sign with. Give it with --name.",
    "title-wanted": "A title is wanted. Give it in a few words.",
    "bad-day": "{day} is no day. Days look like 2026-11-24.",
    "file-wanted": "This format is no text. Name a file with --out.",
}


def sentence(trouble: FieldGuideError) -> str:
    """What to print on standard error for an expected trouble."""
    words = _SENTENCES.get(trouble.code)
    if words is not None:
        return words.format_map(_Forgiving(trouble.params))
    details = ", ".join(f"{name} {value}" for name, value in trouble.params.items())
    if isinstance(trouble, ContentRefused):
        said = f": {details}" if details else ""
        return f"The content was refused ({trouble.code}{said}). Nothing was changed."
    return f"That did not work ({trouble.code}{': ' + details if details else ''})."


class _Forgiving(dict[str, object]):
    """Parameters of a sentence; a missing one shows as its name rather than as a crash."""

    def __missing__(self, name: str) -> str:
        return name
