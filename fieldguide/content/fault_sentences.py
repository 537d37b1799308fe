# SPDX-License-Identifier: Apache-2.0
"""The sentences of the faults, by code, and which faults are warnings only."""

from __future__ import annotations

from types import MappingProxyType

WARNINGS = frozenset(
    {
        "asset-unused",
        "cite-unused",
        "reading-hard",
        "short-form-unknown",
        "tag-orphan",
        "reference-foreign",
        "reference-moved",
        "review-passed",
        "source-hash-missing",
        "source-hash-outdated",
        "topic-empty",
    }
)

_FILES = {
    "file-missing": "this file is needed and is not there",
    "file-stray": "no file of this name belongs here; see resources/content/README.md",
    "file-name": "“{name}” is no id: small letters, digits, single dots and hyphens, at most 80",
    "file-case": "differs from “{other}” in capitals only; some systems cannot hold both",
    "file-link": "a link that leads out of the folder, or to a folder",
    "file-unreadable": "cannot be read: {reason}",
    "file-language": "{lang} is not among the languages in pack.yaml",
    "file-id": "the id “{id}” is not the name of the file",
    "front-matter-missing": "must begin with a line --- and have a second one before the text",
    "thing-missing": "there is a text but no {file} beside it",
    "asset-format": "is no PNG, JPEG or WebP picture, or its name does not say which",
    "asset-broken": "the picture's size cannot be read",
    "asset-size": "is {width} x {height} pixels; at most {limit} a side",
    "asset-too-large": "is larger than {limit} bytes",
    "asset-doubled": "is the same picture as “{other}”",
    "asset-unused": "no text shows this picture",
}

_YAML = {
    "yaml-too-large": "is larger than {limit} bytes",
    "yaml-not-utf8": "is not UTF-8",
    "yaml-nul": "has a NUL character",
    "yaml-syntax": "is no YAML here: {reason}",
    "yaml-character": "has a character that YAML does not allow",
    "yaml-anchor": "anchors (&) are not used here; write the value again",
    "yaml-alias": "aliases (*) are not used here; write the value again, or put it in quotes",
    "yaml-tag": "tags (!) are not used here; put the text in quotes",
    "yaml-directive": "directives (%) are not used here",
    "yaml-documents": "has more than one YAML document",
    "yaml-duplicate-key": "“{key}” stands twice",
    "yaml-key": "a key must be a word",
    "yaml-depth": "is nested deeper than {limit} levels",
    "yaml-number": "“{text}” is too large a number; put it in quotes if it is a text",
}

_FIELDS = {
    "field-missing": "is missing",
    "field-unknown": "is no field of this file",
    "field-empty": "is empty; leave the key out instead",
    "field-type": "must be {expected}",
    "field-text": "must be a text; put it in quotes",
    "field-choice": "must be one of {expected}",
    "field-pattern": "is not written as it must be ({pattern})",
    "field-low": "must be at least {limit}",
    "field-high": "must be at most {limit}",
    "field-long": "is too long: at most {limit}",
    "field-short": "is too short: at least {limit}",
    "field-date": "must be a date written YYYY-MM-DD",
    "field-partial-date": "must be a day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY",
    "field-wrong": "is wrong: {reason}",
}

_TEXTS = {
    "text-not-nfc": "is not in Unicode's composed form (NFC)",
    "text-control": "has the character {sign}, which cannot be seen or printed",
    "text-direction": "has the character {sign}, which turns the direction of writing",
    "text-word": "has a word of more than {limit} characters",
    "text-edges": "begins or ends with a space or an empty line",
    "text-lines": "must be one line",
    "text-too-large": "is larger than {limit} bytes",
    "text-missing": "has no text in {lang}",
    "text-language": "{lang} is not among the languages in pack.yaml",
    "title-doubled": "has a text in {lang}, which has the title already",
    "title-card": "a card has its whole text in each language, or none",
    "title-foreign": "“{id}” is in another pack, and only that pack can give its entry a title",
    "title-moved": "“{id}” has moved to “{to}”: the title belongs there",
    "title-prefixed": "write “{local}”: a title stands under its entry's id alone",
    "title-missing": "has neither a text nor a title in {lang}",
    "source-text-missing": "has no text in the source language {lang}",
    "source-only": "stands in the source language only",
    "review-missing": "needs `review: draft`, or `signed_by` and `signed_on`",
    "review-both": "is signed and a draft at once",
    "signature-half": "`signed_by` and `signed_on` belong together",
    "signature-future": "was signed on a day that has not come",
    "source-hash-missing": "does not say which source text it translates; run `author hash`",
    "source-hash-outdated": "the source text has changed since this translation",
    "source-hash-source": "the source language has no `source_hash`",
    "parties-undated": "says neither when that was counted (`as_of`) nor, in a `note`, why not",
    "review-passed": "should have been looked at again by {date}",
}

_READING = {
    "item-entry-missing": "the item “{id}” names no entry to read",
    "entry-unreachable": "no topic of this pack and no other text leads here",
    "reading-hard": "is hard to read: LIX {value}, {limit} or more; shorten the sentences",
    "short-form-unknown": "“{form}” stands in no glossary, synonym or document record",
    "tag-orphan": "nothing else has the tag “{tag}”",
}

_IDS = {
    "id-doubled": "“{id}” is the name of {other} too",
    "id-long": "“{id}” has more than {limit} characters",
    "reference-unknown": "there is no {kind} “{id}”",
    "reference-withdrawn": "“{id}” was withdrawn",
    "reference-moved": "“{id}” has moved to “{to}”",
    "reference-foreign": "“{id}” is in another pack and cannot be checked here",
    "reference-self": "refers to itself",
    "target-own": "an overlay's target is in another pack; “{id}” is in this one",
    "extends-own": "only another pack's topic can be extended; “{id}” is in this one",
    "extends-inner": "only a root of the tree can extend another pack's topic",
    "redirect-living": "“{id}” still exists",
    "redirect-nowhere": "“{id}” leads to nothing",
    "redirect-circle": "“{id}” leads back to itself",
    "redirect-long": "“{id}” takes more than {limit} steps",
    "tombstone-living": "“{id}” still exists",
    "tombstone-redirected": "“{id}” is redirected too",
    "language-doubled": "{lang} stands twice",
    "topic-deep": "is more than {limit} levels deep",
    "topic-empty": "nothing hangs below this topic",
    "doubled": "“{id}” stands twice",
}

_CITATIONS = {
    "citations-missing": "names no source",
    "cite-missing": "says nothing of where it stands (`cite`)",
    "cite-undefined": "the citation “{key}” is not defined",
    "cite-unused": "the citation “{key}” is not used in {lang}",
    "cite-form": "“{text}” is no citation; write [@c1]",
    "points-missing": "has fewer than two key points or steps",
}

_CHECKLISTS = {
    "item-text-missing": "there is no text for the item “{id}”",
    "item-text-unknown": "there is no item “{id}” in checklist.yaml",
    "section-text-missing": "there is no title for the section “{id}”",
    "section-text-unknown": "there is no section “{id}” in checklist.yaml",
}

_BODIES = {
    "body-html": "raw HTML is not used here",
    "body-heading": "headings begin at ##",
    "body-link": "“{target}” is neither a `fieldguide:` id nor an https address",
    "body-link-form": "“{target}” names no id",
    "body-image": "“{target}” is no picture in assets/; write asset:NAME",
    "body-image-unknown": "there is no picture “{name}” in assets/",
    "body-depth": "is nested deeper than {limit} levels",
    "body-tables": "has tables more than {limit} deep in each other",
    "body-broken": "cannot be drawn",
}

SENTENCES = MappingProxyType(
    _FILES | _YAML | _FIELDS | _TEXTS | _READING | _IDS | _CITATIONS | _CHECKLISTS | _BODIES
)
"""What each code says; names in braces are parameters of the fault."""
