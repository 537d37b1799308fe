# SPDX-License-Identifier: Apache-2.0
"""Rules on what a reader meets: can it be reached, is it hard to read, is each short form known."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from fieldguide.content.ids import Ref
from fieldguide.content.rows import RowKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from fieldguide.content import records as r
    from fieldguide.content.bodies import Body
    from fieldguide.content.lint_desk import Desk

HARD = 40
"""From this LIX on a text is too hard (Björnsson 1968: 30 is easy, 40 a newspaper, 50 hard)."""
ENOUGH_WORDS = 60
"""A shorter text says nothing about how hard it is."""

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_STOP = re.compile(r"[.!?:;](?=\s|$)|\n")
_SHORT_FORM = re.compile(r"(?<![\w/.-])([A-Z]{2,8})s?(?![\w/-])")
_MARKUP = re.compile(r"\[@[^\]]*\]|\]\([^)]*\)|[#*_>`\[\]]")


def check(desk: Desk, bodies: Mapping[tuple[str, str], Body]) -> None:
    """Apply every rule of this module."""
    _items(desk)
    _reachable(desk, bodies)
    _tags(desk)
    known = _known_forms(desk)
    for key, text in _source_texts(desk):
        place = desk.text_place(key, desk.source_lang)
        said = "\n".join(_said(text))
        value = lix(said)
        if value is not None and value >= HARD:
            desk.add(place, "reading-hard", value=value, limit=HARD)
        for form in sorted(set(_SHORT_FORM.findall(said)) - known):
            desk.add(place, "short-form-unknown", form=form)


def lix(text: str) -> int | None:
    """The readability index LIX of a text: words a sentence, and the share of long words.

    It counts letters and stops alone, so it holds for every language that writes with spaces.

    Returns:
        About 25 (a child's book) to 60 (law); None for a text too short to tell.
    """
    plain = _MARKUP.sub(" ", text)
    words = _WORD.findall(plain)
    if len(words) < ENOUGH_WORDS:
        return None
    sentences = max(1, sum(1 for piece in _STOP.split(plain) if _WORD.search(piece)))
    long = sum(len(word) > 6 for word in words)
    return round(len(words) / sentences + 100 * long / len(words))


def _items(desk: Desk) -> None:
    for key, checklist in desk.contents.checklists.items():
        for at, section in enumerate(checklist.sections):
            for index, item in enumerate(section.items):
                if item.entry is None:
                    path = ("sections", at, "items", index)
                    place = desk.place(RowKind.CHECKLIST, key)
                    desk.add(place, "item-entry-missing", path, id=item.id)


def _reachable(desk: Desk, bodies: Mapping[tuple[str, str], Body]) -> None:
    """An entry is found under a topic of this pack, below its target, or from another thing."""
    named = set(_named(desk, bodies))
    for key, entry in desk.contents.entries.items():
        topics = (desk.own_id(topic) for topic in entry.topics)
        if entry.target is None and key not in named and not any(topics):
            desk.add(desk.entry_place(key), "entry-unreachable")


def _named(desk: Desk, bodies: Mapping[tuple[str, str], Body]) -> Iterator[str]:
    for key, entry in desk.contents.entries.items():
        yield from (desk.own_id(other) or "" for other in entry.related if other != key)
    for checklist in desk.contents.checklists.values():
        for section in checklist.sections:
            yield from (desk.own_id(item.entry) or "" for item in section.items if item.entry)
    for body in bodies.values():
        for target, _line in body.links:
            try:
                yield Ref.parse(target.removeprefix("fieldguide:"), desk.pack).id
            except ValueError:
                continue


def _tags(desk: Desk) -> None:
    """A tag that one thing alone has is a slip of the pen, or not worth having."""
    contents = desk.contents
    used = Counter(
        tag
        for things in (contents.entries, contents.checklists, contents.documents)
        for thing in things.values()
        for tag in thing.tags
    )
    for key, entry in contents.entries.items():
        for index, tag in enumerate(entry.tags):
            if used[tag] == 1:
                desk.add(desk.entry_place(key), "tag-orphan", ("tags", index), tag=tag)
    for key, checklist in contents.checklists.items():
        for index, tag in enumerate(checklist.tags):
            if used[tag] == 1:
                place = desk.place(RowKind.CHECKLIST, key)
                desk.add(place, "tag-orphan", ("tags", index), tag=tag)


def _source_texts(desk: Desk) -> Iterator[tuple[str, r.EntryText]]:
    for (key, lang), text in desk.contents.entry_texts.items():
        if lang == desk.source_lang:
            yield key, text


def _said(text: r.EntryText) -> Iterator[str]:
    yield text.teaser
    yield text.when or ""
    yield from (one.text for part in (text.key_points, text.steps, text.wrong) for one in part)
    yield text.body


def _known_forms(desk: Desk) -> set[str]:
    """The short forms that the glossary, the synonyms or a document's record explains."""
    contents = desk.contents
    words: list[str] = []
    for term in contents.terms.values():
        words += [term.term, *term.acronyms]
    for synonyms in contents.synonyms.values():
        words += (word for group in synonyms.groups for word in group)
    for document in contents.documents.values():
        words += [document.symbol or "", *document.publishers, *_texts(document.titles)]
        words += [*_texts(document.short), *(part.place for part in document.structure)]
        words += (one.symbol or "" for one in document.instruments)
    return set(_SHORT_FORM.findall(" ".join(words)))


def _texts(text: str | Mapping[str, str] | None) -> Iterable[str]:
    if text is None:
        return ()
    return (text,) if isinstance(text, str) else text.values()
