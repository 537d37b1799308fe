# SPDX-License-Identifier: Apache-2.0
"""One question to the catalogue: a connection, the languages to try, and small reading helpers."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar, cast

from sqlalchemy import Connection, select

from fieldguide.catalogue import tables as t
from fieldguide.catalogue.document_views import NoteView
from fieldguide.catalogue.views import DocumentBrief, Languages, PackView
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Confidence, DocumentKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

T = TypeVar("T")
_MANY = 500
"""How many keys go into one IN list; SQLite's default limit of variables is far above."""


@dataclass(frozen=True, slots=True)
class Asking:
    """What a query needs: a connection, the wanted languages, and the packs of this generation."""

    connection: Connection
    languages: Languages
    packs: Mapping[str, PackView]

    def order(self, pack: str) -> tuple[str, ...]:
        """The languages to try for a thing of `pack`, best first."""
        known = self.packs.get(pack)
        return self.languages.order(known.languages if known else ())

    def pick(self, pack: str, texts: Mapping[str, T], wanted: str | None = None) -> tuple[str, T]:
        """The best language there is and its text; `wanted` comes first. `texts` is never empty."""
        if wanted is not None and wanted in texts:
            return wanted, texts[wanted]
        for lang in self.order(pack):
            if lang in texts:
                return lang, texts[lang]
        return next(iter(texts.items()))

    def sorted_languages(self, pack: str, langs: Iterable[str]) -> tuple[str, ...]:
        """Languages in the order they are tried, others after them."""
        places = {lang: place for place, lang in enumerate(self.order(pack))}
        return tuple(sorted(langs, key=lambda lang: (places.get(lang, len(places)), lang)))

    def is_fallback(self, lang: str, chosen: str | None = None) -> bool:
        """Whether a text in `lang` is not in the language that was asked for, or chosen for it."""
        return lang != (chosen or self.languages.content)

    def first_in(self, lang: str | None) -> Asking:
        """The same question with `lang` tried before the others."""
        if lang is None:
            return self
        return replace(self, languages=Languages(lang, self.languages.content))

    def say(self, pack: str, text: object) -> str | None:
        """A localised text of a record: one text, or one a language."""
        if text is None or isinstance(text, str):
            return text
        return self.pick(pack, cast("dict[str, str]", text))[1] if isinstance(text, dict) else None

    def note(
        self, pack: str, value: Mapping[str, Any], text: str, place: str | None = None
    ) -> NoteView:
        """A part or a fact of a document's record; `text` and `place` name the keys."""
        return NoteView(
            place=value.get(place) if place else None,
            text=self.say(pack, value.get(text)) or "",
            confidence=confidence(value),
        )


def confidence(value: Mapping[str, Any], key: str = "confidence") -> Confidence:
    """How sure a part of a record is; what says nothing is certain."""
    return Confidence(value.get(key, Confidence.CERTAIN))


def day(value: object) -> dt.date | None:
    """A date of a record."""
    return dt.date.fromisoformat(value) if isinstance(value, str) else None


def chunks(keys: Iterable[int]) -> Iterable[list[int]]:
    """Keys in lists that fit one query."""
    everything = list(dict.fromkeys(keys))
    for start in range(0, len(everything), _MANY):
        yield everything[start : start + _MANY]


def document_briefs(asking: Asking, keys: Iterable[int]) -> dict[int, DocumentBrief]:
    """The documents with these keys, as lists name them."""
    columns = (t.document.c.key, t.document.c.pack, t.document.c.id, t.document.c.data)
    found: dict[int, DocumentBrief] = {}
    for some in chunks(keys):
        for key, pack, id_, data in asking.connection.execute(
            select(*columns).where(t.document.c.key.in_(some))
        ):
            found[key] = document_brief(asking, Ref(pack, id_), data)
    return found


def document_brief(asking: Asking, ref: Ref, data: Mapping[str, Any]) -> DocumentBrief:
    """A document's record as lists name it."""
    _, title = asking.pick(ref.pack, data["titles"])
    short = asking.say(ref.pack, data.get("short")) or data.get("symbol") or title
    replaced = data.get("replaced_by")
    return DocumentBrief(
        ref=ref,
        title=title,
        short=short,
        kind=DocumentKind(data["kind"]),
        publishers=tuple(data.get("publishers", ())),
        year=data.get("year"),
        binding=bool(data.get("binding", False)),
        dated="dated" in data,
        replaced_by=Ref.parse(replaced, ref.pack) if replaced else None,
        languages=tuple(data.get("languages", ())),
    )


def documents_by_ref(asking: Asking, refs: Sequence[Ref]) -> dict[Ref, tuple[int, DocumentBrief]]:
    """The documents with these names: key and brief. Unknown names are left out."""
    found: dict[Ref, tuple[int, DocumentBrief]] = {}
    by_pack: dict[str, list[str]] = {}
    for ref in refs:
        by_pack.setdefault(ref.pack, []).append(ref.id)
    for pack, ids in by_pack.items():
        wanted = select(t.document.c.key, t.document.c.id, t.document.c.data).where(
            t.document.c.pack == pack, t.document.c.id.in_(set(ids))
        )
        for key, id_, data in asking.connection.execute(wanted):
            ref = Ref(pack, id_)
            found[ref] = (key, document_brief(asking, ref, data))
    return found
