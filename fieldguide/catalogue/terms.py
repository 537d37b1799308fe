# SPDX-License-Identifier: Apache-2.0
"""The glossary: every term, one term, and the terms that a text uses."""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import select

from fieldguide.base.errors import NotFound
from fieldguide.catalogue import tables as t
from fieldguide.catalogue.asking import Asking, confidence
from fieldguide.catalogue.citations import citation_views
from fieldguide.catalogue.views import TermBrief, TermView
from fieldguide.content.ids import Ref


def everything(asking: Asking) -> tuple[TermView, ...]:
    """Every term, by its words."""
    found = [_view(asking, langs) for langs in _texts(asking).values()]
    return tuple(sorted(found, key=lambda term: term.term.casefold()))


def view(asking: Asking, ref: Ref, lang: str | None = None) -> TermView:
    """One term, in `lang` if it has it.

    Raises:
        NotFound: There is no such term.
    """
    for langs in _texts(asking, ref).values():
        return _view(asking, langs, lang)
    raise NotFound("no-such-thing", id=str(ref))


def used_in(asking: Asking, lang: str, text: str) -> tuple[TermBrief, ...]:
    """The terms in `lang` whose words, or one of whose acronyms, stand in a text."""
    wanted = (
        select(
            t.term.c.pack,
            t.term.c.id,
            t.term_text.c.title,
            t.term_text.c.acronyms,
            t.term_text.c.meaning,
        )
        .join(t.term_text, t.term_text.c.term == t.term.c.key)
        .where(t.term_text.c.lang == lang)
    )
    folded = text.casefold()
    found: list[TermBrief] = []
    for pack, id_, title, acronyms, meaning in asking.connection.execute(wanted):
        plain = words_of(title)
        stands = any(_stands(word.casefold(), folded) for word in plain) or any(
            _stands(acronym, text) for acronym in acronyms
        )
        if stands:
            found.append(TermBrief(Ref(pack, id_), title, tuple(acronyms), meaning))
    return tuple(found)


def words_of(title: str) -> tuple[str, ...]:
    """The words a term's title stands for: without what is explained in brackets."""
    plain = re.sub(r"\s*\([^)]*\)", "", title).strip()
    return (plain,) if plain else (title,)


def _stands(word: str, text: str) -> bool:
    start = text.find(word)
    while start >= 0:
        end = start + len(word)
        before = text[start - 1 : start]
        after = text[end : end + 1]
        if not before.isalnum() and not after.isalnum():
            return True
        start = text.find(word, end)
    return False


def _texts(asking: Asking, ref: Ref | None = None) -> dict[int, dict[str, Any]]:
    wanted = select(
        t.term.c.key,
        t.term.c.pack,
        t.term.c.id,
        t.term.c.data,
        t.term_text.c.lang,
        t.term_text.c.title,
        t.term_text.c.acronyms,
        t.term_text.c.meaning,
    ).join(t.term_text, t.term_text.c.term == t.term.c.key)
    if ref is not None:
        wanted = wanted.where(t.term.c.pack == ref.pack, t.term.c.id == ref.id)
    texts: dict[int, dict[str, Any]] = {}
    for row in asking.connection.execute(wanted):
        texts.setdefault(row.key, {})[row.lang] = row
    return texts


def _view(asking: Asking, langs: dict[str, Any], lang: str | None = None) -> TermView:
    pack = next(iter(langs.values())).pack
    shown, row = asking.pick(pack, langs, lang)
    cites = {f"c{place}": cite for place, cite in enumerate(row.data.get("cite", ()))}
    return TermView(
        ref=Ref(row.pack, row.id),
        term=row.title,
        lang=shown,
        fallback=asking.is_fallback(shown, lang),
        acronyms=tuple(row.acronyms),
        meaning=row.meaning,
        source=row.data.get("source"),
        confidence=confidence(row.data),
        citations=tuple(citation_views(asking, row.pack, cites).values()),
    )
