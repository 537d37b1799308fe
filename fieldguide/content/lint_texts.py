# SPDX-License-Identifier: Apache-2.0
"""Rules on languages and reviews: what must be there in which language, who signed, what is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.content.checking import Plainer
from fieldguide.content.lint_desk import ENTRY
from fieldguide.content.rows import RowKind, kind_of_entry, source_hash, text_kind_of_entry

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from fieldguide.content import records as r
    from fieldguide.content.lint_desk import Desk
    from fieldguide.content.source_files import Place
    from fieldguide.content.strict_json import JsonValue
    from fieldguide.content.strict_yaml import YamlPath

_LOCALISED = frozenset(
    ("short", "teaser", "edition", "pages_note", "languages_note", "address_note", "binding_for")
) | frozenset(("dated", "confidence_note", "note", "title", "text", "reason"))
_SOURCE_ONLY = ("source", "cite", "confidence")


def check(desk: Desk) -> None:
    """Apply every rule of this module."""
    plain = Plainer()
    _titles(desk)
    _documents(desk, plain)
    _terms(desk, plain)
    _entry_texts(desk, plain)
    _entry_titles(desk)
    _checklist_texts(desk, plain)


def _titles(desk: Desk) -> None:
    contents = desk.contents
    _translated(desk, desk.place(RowKind.PACK, desk.pack), contents.pack.titles)
    for node in desk.topics.values():
        _translated(desk, desk.place(RowKind.TOPIC, node.id), node.titles)
    for key, document in contents.documents.items():
        _translated(desk, desk.place(RowKind.DOCUMENT, key), document.titles)
    for tombstone in contents.tombstones:
        place = desk.place(RowKind.TOMBSTONE, tombstone.id)
        _translated(desk, place, tombstone.titles)
        if isinstance(tombstone.reason, dict):
            _languages(desk, place, ("reason",), tombstone.reason)


def _translated(desk: Desk, place: Place, titles: Mapping[str, str]) -> None:
    for lang in desk.languages:
        if lang not in titles:
            desk.add(place, "text-missing", ("titles",), lang=lang)
    for lang in titles:
        if lang not in desk.languages:
            desk.add(place, "text-language", ("titles", lang), lang=lang)


def _languages(desk: Desk, place: Place, path: YamlPath, texts: Mapping[str, object]) -> None:
    """A map of languages may leave out any but the source language."""
    if desk.source_lang not in texts:
        desk.add(place, "source-text-missing", path, lang=desk.source_lang)
    for lang in texts:
        if lang not in desk.languages:
            desk.add(place, "text-language", (*path, lang), lang=lang)


def _documents(desk: Desk, plain: Plainer) -> None:
    for key, document in desk.contents.documents.items():
        place = desk.place(RowKind.DOCUMENT, key)
        for index, instrument in enumerate(document.instruments):
            parties = instrument.parties
            if parties is not None and parties.as_of is None and parties.note is None:
                desk.add(place, "parties-undated", ("instruments", index, "parties"))
        waiting: list[tuple[YamlPath, JsonValue]] = [((), plain.of(document, "titles"))]
        while waiting:
            path, value = waiting.pop()
            if isinstance(value, list):
                waiting.extend(((*path, index), item) for index, item in enumerate(value))
            elif isinstance(value, dict) and path and path[-1] in _LOCALISED:
                _languages(desk, place, path, value)
            elif isinstance(value, dict):
                waiting.extend(((*path, name), item) for name, item in value.items())


def _terms(desk: Desk, plain: Plainer) -> None:
    terms = desk.contents.terms
    for (key, lang), term in terms.items():
        place = desk.place(RowKind.TERM, f"{key}@{lang}")
        if lang == desk.source_lang:
            for other in desk.languages:
                if (key, other) not in terms:
                    desk.add(place, "text-missing", lang=other)
            continue
        if (key, desk.source_lang) not in terms:
            desk.add(place, "source-text-missing", lang=desk.source_lang)
        said = plain.of(term)
        for name in _SOURCE_ONLY:
            if name in said:
                desk.add(place, "source-only", (name,))


def _entry_texts(desk: Desk, plain: Plainer) -> None:
    contents = desk.contents
    for key, entry in contents.entries.items():
        place = desk.entry_place(key)
        if not desk.is_present(text_kind_of_entry(key), f"{key}@{desk.source_lang}"):
            desk.add(place, "source-text-missing", lang=desk.source_lang)
        _due(desk, place, entry.review_by)
    for (key, lang), text in contents.entry_texts.items():
        place = desk.text_place(key, lang)
        _review(desk, place, text)
        source = contents.entry_texts.get((key, desk.source_lang))
        kind = text_kind_of_entry(key)
        expected = source_hash(kind, key, desk.source_lang, source, plain)
        _hash(desk, place, lang, text, expected)


def _entry_titles(desk: Desk) -> None:
    """A title alone stands for an entry that has no text in that language, and for no other."""
    contents = desk.contents
    for key, lang in contents.entry_titles:
        place = desk.place(RowKind.ENTRY_TITLE, f"{key}@{lang}")
        if (local := desk.own_id(key)) != key:
            code = "title-foreign" if local is None else "title-prefixed"
            desk.add(place, code, id=key, local=local)
            continue
        if key in desk.redirects and not desk.is_living(key):
            # A reference follows the redirect; a title is none, and would hang in the air.
            desk.add(place, "title-moved", id=key, to=desk.redirects[key])
            continue
        desk.check_reference(place, (), key, ENTRY)
        if kind_of_entry(key) is RowKind.CARD:
            desk.add(place, "title-card")
        if desk.is_present(text_kind_of_entry(key), f"{key}@{lang}"):
            desk.add(place, "title-doubled", lang=lang)
    if not contents.entry_titles:
        # A small pack may leave its entries in the source language.
        return
    for key in contents.entries:
        if kind_of_entry(key) is RowKind.CARD:
            continue
        for lang in desk.languages:
            known = (key, lang) in contents.entry_titles
            if not known and not desk.is_present(text_kind_of_entry(key), f"{key}@{lang}"):
                desk.add(desk.entry_place(key), "title-missing", lang=lang)


def _checklist_texts(desk: Desk, plain: Plainer) -> None:
    contents = desk.contents
    for key, checklist in contents.checklists.items():
        place = desk.place(RowKind.CHECKLIST, key)
        if not desk.is_present(RowKind.CHECKLIST_TEXT, f"{key}@{desk.source_lang}"):
            desk.add(place, "source-text-missing", lang=desk.source_lang)
        _due(desk, place, checklist.review_by)
    for (key, lang), text in contents.checklist_texts.items():
        place = desk.place(RowKind.CHECKLIST_TEXT, f"{key}@{lang}")
        _review(desk, place, text)
        source = contents.checklist_texts.get((key, desk.source_lang))
        expected = source_hash(RowKind.CHECKLIST_TEXT, key, desk.source_lang, source, plain)
        _hash(desk, place, lang, text, expected)


def _due(desk: Desk, place: Place, review_by: dt.date | None) -> None:
    if review_by is not None and review_by < desk.today:
        desk.add(place, "review-passed", ("review_by",), date=review_by.isoformat())


def _review(desk: Desk, place: Place, text: r.EntryText | r.ChecklistText) -> None:
    signed = (text.signed_by is not None, text.signed_on is not None)
    if text.review is None and not any(signed):
        desk.add(place, "review-missing", ("review",))
    elif text.review is not None and any(signed):
        desk.add(place, "review-both", ("review",))
    elif any(signed) and not all(signed):
        desk.add(place, "signature-half", ("signed_by" if signed[0] else "signed_on",))
    if text.signed_on is not None and text.signed_on > desk.today:
        desk.add(place, "signature-future", ("signed_on",))


def _hash(
    desk: Desk,
    place: Place,
    lang: str,
    text: r.EntryText | r.ChecklistText,
    expected: str | None,
) -> None:
    if lang == desk.source_lang:
        if text.source_hash is not None:
            desk.add(place, "source-hash-source", ("source_hash",))
    elif text.source_hash is None:
        desk.add(place, "source-hash-missing", ("source_hash",))
    elif expected is not None and text.source_hash != expected:
        desk.add(place, "source-hash-outdated", ("source_hash",))
