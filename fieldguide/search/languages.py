# SPDX-License-Identifier: Apache-2.0
"""Each thing once, in the best language in which it matches."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from fieldguide.search.rank import Found, Narrowing, places

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True)
class _Text:
    pack: str
    lang: str
    key: int


def in_best_language(
    raw: sqlite3.Connection,
    page: Sequence[Found],
    narrow: Narrowing,
    order: Callable[[str], Sequence[str]],
    fits: Callable[[Found, int], bool],
) -> list[Found]:
    """The same things in the same places, each in the best language in which it matches.

    Args:
        raw: The catalogue.
        page: What was found.
        narrow: The filters.
        order: The languages to try for a pack, best first.
        fits: Whether the row with a key matches the question as well as what was found.
    """
    texts = _texts_of(raw, page, narrow)
    best: list[Found] = []
    for found in page:
        candidates = {text.lang: text for text in texts[found.kind, found.thing]}
        pack = candidates[found.lang].pack
        for lang in order(pack):
            text = candidates.get(lang)
            if text is not None and (lang == found.lang or fits(found, text.key)):
                best.append(replace(found, key=text.key, lang=lang))
                break
        else:
            best.append(found)
    return best


def _texts_of(
    raw: sqlite3.Connection, page: Sequence[Found], narrow: Narrowing
) -> dict[tuple[str, int], list[_Text]]:
    """For each thing, its texts that pass the filters."""
    together: dict[tuple[str, int], list[_Text]] = {}
    condition, values = narrow.sql()
    for kind in {one.kind for one in page}:
        things = sorted({one.thing for one in page if one.kind == kind})
        rows = raw.execute(
            "SELECT r.thing, r.pack, r.lang, r.key FROM search_row r"  # noqa: S608 - as in `rank`: a condition of ours
            f" WHERE r.kind = ? AND r.thing IN ({places(len(things))}) {condition}",
            (kind, *things, *values),
        )
        for thing, pack, lang, key in rows:
            together.setdefault((kind, thing), []).append(_Text(pack, lang, key))
    return together
