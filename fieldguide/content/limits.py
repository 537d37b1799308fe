# SPDX-License-Identifier: Apache-2.0
"""Limits on what may be drawn, checked by one linear scan before anything costly reads the text.

Deep nesting, nested tables and endless words make HTML sanitisers and Qt's text layout slow or
crash them (measured: 300 nested tables over 25 s, 3,000 a segfault). The scan wants markup that
closes what it opens, in order: our own always does, and anything else is refused, not repaired.
"""

from __future__ import annotations

import html
import re

from fieldguide.base.errors import ContentRefused

MAX_BODY_BYTES = 262_144
MAX_MARKUP_CHARS = 4 * MAX_BODY_BYTES
MAX_DEPTH = 40
MAX_TABLES = 3
MAX_WORD = 500

# Spaces that a line may break at; a no-break space is none. Chinese, Japanese and Korean signs may
# break anywhere, so they end a word too.
_BREAKS = (
    r"\t\n\x0b\x0c\r \u1680\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000-\u30ff"
    r"\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
)
_BREAK = re.compile(rf"[{_BREAKS}]")
_TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]{0,20})"
    r"(?:[\t\n\r ]+[a-zA-Z][a-zA-Z0-9-]*(?:=\"[^\"]*\"|='[^']*')?)*[\t\n\r ]*(?P<alone>/?)>"
)
_VOID = frozenset({"br", "hr", "img"})
_INLINE = frozenset({"a", "b", "code", "del", "em", "i", "s", "span", "strong", "sub", "sup", "u"})


def check_body_size(text: str) -> None:
    """Refuse a Markdown text that is too large to be drawn in one piece.

    Raises:
        ContentRefused: `text-too-large`: over 256 kB in UTF-8.
    """
    if len(text) > MAX_BODY_BYTES or len(text.encode("utf-8", "surrogatepass")) > MAX_BODY_BYTES:
        raise ContentRefused("text-too-large", limit=MAX_BODY_BYTES)


def long_word(text: str) -> tuple[int, int] | None:
    """Where the first word of plain text with more than 500 signs stands, as start and end."""
    start = 0
    while len(text) - start > MAX_WORD:
        # A word that fits has a break among its next 501 signs; go on after the last of them.
        last = _last_break(text, start, start + MAX_WORD + 1)
        if last < 0:
            end = _BREAK.search(text, start + MAX_WORD)
            return start, end.start() if end else len(text)
        start = last + 1
    return None


def _last_break(text: str, start: int, end: int) -> int:
    """Where the last place to break stands in a part of a text, or -1."""
    last = max(text.rfind(" ", start, end), text.rfind("\n", start, end))
    if last < 0:
        for match in _BREAK.finditer(text, start, end):
            last = match.start()
    return last


def check_markup(markup: str) -> None:
    """Refuse HTML that would be slow or dangerous to sanitise or to draw.

    Raises:
        ContentRefused: `markup-too-large`, `markup-broken` (a tag that is not well formed, or not
            closed in order), `markup-depth` (40), `markup-tables` (3 in each other),
            `markup-word` (500 signs).
    """
    if len(markup) > MAX_MARKUP_CHARS:
        raise ContentRefused("markup-too-large", limit=MAX_MARKUP_CHARS)
    scan = _Scan()
    position = 0
    while True:
        start = markup.find("<", position)
        scan.text(markup[position:start] if start >= 0 else markup[position:])
        if start < 0:
            break
        tag = _TAG.match(markup, start)
        if tag is None:
            # The scan stops at the first odd tag, so no input makes it go back and forth.
            raise ContentRefused("markup-broken", at=start)
        scan.tag(tag["name"].lower(), closes=bool(tag["close"]), alone=bool(tag["alone"]), at=start)
        position = tag.end()
    scan.finish()


class _Scan:
    """What is open, and how long the word is that goes on across inline tags."""

    def __init__(self) -> None:
        self._open: list[str] = []
        self._tables = 0
        self._word = 0

    def text(self, piece: str) -> None:
        if not piece:
            return
        if "&" in piece:
            piece = html.unescape(piece)
        first = _BREAK.search(piece)
        self._grow(first.start() if first else len(piece))
        if first is None:
            return
        if len(piece) > MAX_WORD and long_word(piece):
            raise ContentRefused("markup-word", limit=MAX_WORD)
        # Where there was a break but no long word, one stands near the end.
        rest = max(0, len(piece) - MAX_WORD - 1)
        self._word = len(piece) - 1 - _last_break(piece, rest, len(piece))

    def tag(self, name: str, *, closes: bool, alone: bool, at: int) -> None:
        if name not in _INLINE:
            self._word = 0
        if name in _VOID:
            return
        if not closes:
            if not alone:
                self._enter(name)
            return
        if not self._open or self._open.pop() != name:
            raise ContentRefused("markup-broken", at=at)
        if name == "table":
            self._tables -= 1

    def finish(self) -> None:
        if self._open:
            raise ContentRefused("markup-broken", at=-1)

    def _enter(self, name: str) -> None:
        self._open.append(name)
        if len(self._open) > MAX_DEPTH:
            raise ContentRefused("markup-depth", limit=MAX_DEPTH)
        if name == "table":
            self._tables += 1
            if self._tables > MAX_TABLES:
                raise ContentRefused("markup-tables", limit=MAX_TABLES)

    def _grow(self, length: int) -> None:
        self._word += length
        if self._word > MAX_WORD:
            raise ContentRefused("markup-word", limit=MAX_WORD)
