# SPDX-License-Identifier: Apache-2.0
"""Marks glossary terms in a text: the first of each becomes a quiet link with its meaning.

Words are looked for in plain text only, never inside a tag, a link, a heading or code, so a meaning
cannot break a text and a text cannot break out of a link.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from fieldguide.gui.reader_html.parts import esc

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fieldguide.catalogue.views import TermBrief

_TAG = re.compile(r"""<(?:[^>"']|"[^"]*"|'[^']*')*>""")
_NAME = re.compile(r"</?\s*([a-zA-Z0-9]+)")
_CLOSED_TO_TERMS = frozenset({"a", "code", "pre", "h1", "h2", "h3", "h4", "h5", "h6"})


def link_term(term: TermBrief, shown: str) -> str:
    """A word as a link to its term. The tooltip is rich text, so its text is escaped twice."""
    meaning = f"<qt><b>{esc(term.term)}</b>: {esc(term.meaning)}</qt>"
    return (
        f'<a class="term" href="term:{esc(str(term.ref))}" title="{esc(meaning)}">{esc(shown)}</a>'
    )


class TermMarker:
    """Marks each of the terms once over all the texts that it is given in turn."""

    def __init__(
        self, terms: Sequence[TermBrief], make_link: Callable[[TermBrief, str], str] = link_term
    ) -> None:
        self._make_link = make_link
        self._seen: set[str] = set()
        self._by_word: dict[str, TermBrief] = {}
        for term in terms:
            for word in (term.term, *term.acronyms):
                if word.strip():
                    self._by_word.setdefault(_key(word), term)
        # The longest first: "child labour" before "child".
        ordered = sorted(self._by_word, key=len, reverse=True)
        choices = "|".join(r"\s+".join(map(re.escape, word.split(" "))) for word in ordered)
        self._pattern = (
            re.compile(rf"(?<!\w)(?:{choices})(?!\w)", re.IGNORECASE) if ordered else None
        )

    def text(self, plain: str) -> str:
        """Plain text as HTML with its terms marked."""
        if self._pattern is None:
            return esc(plain)
        parts: list[str] = []
        end = 0
        for hit in self._pattern.finditer(plain):
            term = self._by_word.get(_key(hit[0]))
            if term is None or str(term.ref) in self._seen or not _fits(hit[0], term):
                continue
            self._seen.add(str(term.ref))
            parts += [esc(plain[end : hit.start()]), self._make_link(term, hit[0])]
            end = hit.end()
        parts.append(esc(plain[end:]))
        return "".join(parts)

    def markup(self, sanitised: str) -> str:
        """Sanitised HTML with its terms marked."""
        parts: list[str] = []
        closed = 0
        end = 0
        for tag in _TAG.finditer(sanitised):
            parts.append(self._between(sanitised[end : tag.start()], closed))
            parts.append(tag[0])
            closed = max(0, closed + _depth_change(tag[0]))
            end = tag.end()
        parts.append(self._between(sanitised[end:], closed))
        return "".join(parts)

    def _between(self, segment: str, closed: int) -> str:
        if closed or not segment.strip():
            return segment
        return self.text(html.unescape(segment))


def _key(word: str) -> str:
    return " ".join(word.split()).casefold()


def _fits(shown: str, term: TermBrief) -> bool:
    # An acronym such as "IT" or "ICE" is not the word "it" or "ice".
    return _key(shown) == _key(term.term) or shown in term.acronyms


def _depth_change(tag: str) -> int:
    name = _NAME.match(tag)
    if name is None or name[1].lower() not in _CLOSED_TO_TERMS or tag.endswith("/>"):
        return 0
    return -1 if tag.startswith("</") else 1
