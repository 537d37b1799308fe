# SPDX-License-Identifier: Apache-2.0
"""Reads what a user typed. Any text is a legal question; nothing here raises for a text.

```
worst forms              every word must be there, the last by its beginning unless a space follows
"worst forms"            these words side by side; an open quote reaches to the end of the text
-adult  -"armed group"   without this
kind:treaty              a kind of document or thing; also document-kind: topic: lang: in:
                         publisher:
topic:"Child labour"     values with spaces stand in quotes; a topic is named by its id or its title
```
Filters may stand anywhere. What looks like a filter but has an unknown name is read as words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, TypeVar

from fieldguide.content.ids import Ref
from fieldguide.content.kinds import DocumentKind, Kind
from fieldguide.search.answers import NO_FILTERS, Filters, Problem, Where

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

MAX_CHARACTERS = 1_000
MAX_WORDS = 32
_MAX_KNOWN = 12

E = TypeVar("E", bound=StrEnum)

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
_APOSTROPHE = re.compile("(?<=\\w)['’](?=\\w)")
_TOKEN = re.compile(
    r"""(?P<name>(?<!\S)[A-Za-z]+(?:-[A-Za-z]+)?):(?:"(?P<quoted>[^"]*)(?:"|$)|(?P<value>[^\s"]*))
      | (?P<minus>(?<!\S)-(?=[^\s-]))?(?:"(?P<phrase>[^"]*)(?P<closed>"|$)|(?P<word>[^\s"]+))""",
    re.VERBOSE,
)


class WordFolding(Protocol):
    """What reading a question needs of `content.folding.Folder`."""

    def fold_words(self, text: str) -> list[str]:
        """The words of a text, folded."""
        ...


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand side by side; one word in most cases.

    Attributes:
        words: Folded, at least one.
        prefix: The last of them may go on.
        quoted: Meant literally: no stems, no synonyms.
        capitals: Written in capitals, alone or among others that are not: it may be an acronym.
    """

    words: tuple[str, ...]
    prefix: bool = False
    quoted: bool = False
    capitals: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """The values that filters may have in this catalogue. Names are keyed by their folded form.

    Attributes:
        topics: Ids, full names and titles.
        langs: The languages of the texts.
        publishers: Names of publishers.
        topic_ids: What a topic's filter is written with, to be offered.
    """

    topics: Mapping[str, Ref] = field(default_factory=dict[str, Ref])
    langs: frozenset[str] = frozenset()
    publishers: Mapping[str, str] = field(default_factory=dict[str, str])
    topic_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """A question that was read.

    Attributes:
        text: As it was typed.
        rest: The text without its filters: what stays in the box when the filters become chips.
        terms: What must be there.
        excluded: What must not.
        filters: The typed filters.
        problems: What could not be used.
        has_signs: It asks for something that holds no word, such as "!!!": no text has it.
    """

    text: str
    rest: str
    terms: tuple[Term, ...] = ()
    excluded: tuple[Term, ...] = ()
    filters: Filters = NO_FILTERS
    problems: tuple[Problem, ...] = ()
    has_signs: bool = False


def parse(text: str, folder: WordFolding, known: Known) -> Query:
    """Read a question."""
    return _Reader(folder, known).read(text)


def write(rest: str, filters: Filters) -> str:
    """A text that reads as these words and these filters: `parse` gives both back.

    The filters stand first, so that the last word is still the one that is being typed.
    """
    values = [
        *(("in", str(one)) for one in filters.where),
        *(("kind", str(one)) for one in filters.kinds),
        *(("document-kind", str(one)) for one in filters.document_kinds),
        *(("topic", one.short) for one in filters.topics),
        *(("lang", one) for one in filters.langs),
        *(("publisher", one) for one in filters.publishers),
    ]
    chips = [f"{name}:{_quoted(value)}" for name, value in sorted(values)]
    return " ".join((*chips, rest)) if rest else " ".join(chips)


def _quoted(value: str) -> str:
    plain = value.translate(_QUOTES).replace('"', " ")
    return f'"{plain}"' if re.search(r"\s", plain) else plain


class _Reader:
    """One reading: collects terms, filters and problems."""

    def __init__(self, folder: WordFolding, known: Known) -> None:
        self._folder = folder
        self._known = known
        self._terms: list[Term] = []
        self._excluded: list[Term] = []
        self._filters = Filters()
        self._problems: list[Problem] = []
        self._words = 0
        self._signs = False
        self._filter_readers: dict[str, Callable[[str], Filters | None]] = {
            "in": lambda value: _member(Where, value, lambda one: Filters(where=frozenset({one}))),
            "kind": self._kind,
            "document-kind": self._document_kind,
            "topic": self._topic,
            "lang": self._lang,
            "publisher": self._publisher,
        }

    def read(self, text: str) -> Query:
        cut = text[:MAX_CHARACTERS].translate(_QUOTES)
        if len(text) > MAX_CHARACTERS:
            self._cut()
        last: Term | None = None
        filters: list[tuple[int, int]] = []
        for token in _TOKEN.finditer(cut):
            if token["name"] is not None and self._filter(token):
                filters.append(token.span())
                continue
            last = self._text(token, cut)
        rest = _without(cut, filters)
        if last is not None and not rest[-1:].isspace():
            # The last word is still being typed, unless a space after it says that it is finished.
            self._terms[-1] = replace(last, prefix=True)
        return Query(
            text=text,
            rest=rest,
            terms=tuple(dict.fromkeys(self._terms)),
            excluded=tuple(dict.fromkeys(self._excluded)),
            filters=self._filters,
            problems=tuple(self._problems),
            has_signs=self._signs,
        )

    def _text(self, token: re.Match[str], cut: str) -> Term | None:
        """Take words or a phrase; return the term if it may be the one being typed."""
        if token["phrase"] is None and token["minus"] is None:
            is_shouted = cut.isupper() and len(cut.split()) > 1
            term = None
            for part in _APOSTROPHE.split(_word_of(token)):
                capitals = part.isupper() and len(part) > 1 and not is_shouted
                taken = self._take(part, token)
                if taken:
                    term = Term(taken, capitals=capitals)
                    self._terms.append(term)
            return term
        phrase = token["phrase"]
        words = self._take(phrase if phrase is not None else _word_of(token), token)
        if not words:
            return None
        open_quote = phrase is not None and not token["closed"]
        typing = open_quote and not cut[-1:].isspace()
        term = Term(words, prefix=typing and not token["minus"], quoted=phrase is not None)
        (self._excluded if token["minus"] else self._terms).append(term)
        return None

    def _take(self, text: str, token: re.Match[str]) -> tuple[str, ...]:
        """The words of a part of the question, as many as there is room for."""
        words = self._folder.fold_words(text)
        room = MAX_WORDS - self._words
        if len(words) > room:
            self._cut()
        words = words[:room]
        if not words:
            # An empty quote or a lone minus is something not typed yet.
            self._signs = self._signs or (bool(token[0].strip('-" ')) and room > 0)
        self._words += len(words)
        return tuple(words)

    def _filter(self, token: re.Match[str]) -> bool:
        """Take a filter; False if it has no filter's name."""
        name = token["name"].lower()
        reader = self._filter_readers.get(name)
        if reader is None:
            return False
        value = (token["quoted"] if token["quoted"] is not None else token["value"]).strip()
        if not value:
            return True
        found = reader(value)
        if found is None:
            likely = _likely(value, self._offered(name))
            self._problems.append(Problem("unknown-filter-value", name, value, likely))
        else:
            self._filters |= found
        return True

    def _kind(self, value: str) -> Filters | None:
        return _member(Kind, value, lambda one: Filters(kinds=frozenset({one}))) or (
            self._document_kind(value)
        )

    def _document_kind(self, value: str) -> Filters | None:
        return _member(DocumentKind, value, lambda one: Filters(document_kinds=frozenset({one})))

    def _topic(self, value: str) -> Filters | None:
        ref = self._known.topics.get(value.lower()) or self._known.topics.get(self._key(value))
        return None if ref is None else Filters(topics=frozenset({ref}))

    def _lang(self, value: str) -> Filters | None:
        lang = value.lower()
        return Filters(langs=frozenset({lang})) if lang in self._known.langs else None

    def _publisher(self, value: str) -> Filters | None:
        name = self._known.publishers.get(self._key(value))
        return None if name is None else Filters(publishers=frozenset({name}))

    def _offered(self, name: str) -> Iterable[str]:
        match name:
            case "in":
                return [str(one) for one in Where]
            case "kind":
                return [str(one) for one in (*Kind, *DocumentKind) if one is not Kind.TOPIC]
            case "document-kind":
                return [str(one) for one in DocumentKind]
            case "topic":
                return self._known.topic_ids
            case "lang":
                return sorted(self._known.langs)
            case _:
                return sorted(self._known.publishers.values())

    def _key(self, value: str) -> str:
        return " ".join(self._folder.fold_words(value))

    def _cut(self) -> None:
        problem = Problem("query-cut")
        if problem not in self._problems:
            self._problems.append(problem)


def _without(text: str, filters: Sequence[tuple[int, int]]) -> str:
    """A text without its filters and the space around them."""
    if not filters:
        return text
    starts = [0, *(end for _, end in filters)]
    ends = [*(start for start, _ in filters), len(text)]
    parts = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    *before, last = parts
    kept = [part.strip() for part in before] + [last.lstrip()]
    return " ".join(part for part in kept if part)


def _word_of(token: re.Match[str]) -> str:
    """The word of a token; a filter with an unknown name is read as its words."""
    if token["word"] is not None:
        return token["word"]
    return token[0]


def _likely(value: str, known: Iterable[str]) -> tuple[str, ...]:
    """The known values, those that resemble `value` first."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - 2 MB that most questions do without

    ranked = process.extract(value.lower(), list(known), scorer=fuzz.WRatio, limit=_MAX_KNOWN)
    return tuple(name for name, _, _ in ranked)


def _member(kinds: type[E], value: str, make: Callable[[E], Filters]) -> Filters | None:
    try:
        one = kinds(value.lower().replace("_", "-"))
    except ValueError:
        return None
    return None if one == str(Kind.TOPIC) else make(one)
