# SPDX-License-Identifier: Apache-2.0
"""A note as plain words: what Markdown means without its signs, for lists and for what is found.

No parser: a list draws hundreds of notes, and each step here is one pass over the text.
"""

from __future__ import annotations

import re

HEADING = 120
"""So many letters of a first line are a heading."""

_NO_WORDS = re.compile(r"\s*(?:(?:`{3,}|~{3,}).*|(?:[-*_=]\s*){3,}|[|:\s-]*-[|:\s-]*\|[|:\s-]*)")
_LEAD = re.compile(r"\s*(?:>\s?|#{1,6}(?:\s+|$)|[-*+]\s+(?:\[[ xX]\]\s+)?)*")
_TAIL = re.compile(r"\s+#+\s*$")
_LINK = re.compile(
    r"!?\[([^\[\]]{0,300})\](?:\([^()\s]{0,600}(?:\s\"[^\"]{0,200}\")?\)|\[[^\[\]]{0,99}\])"
)
_ADDRESS = re.compile(r"<((?:https?|mailto):[^\s<>]{1,600})>")
_SIGNS = re.compile(
    r"\\(?P<kept>[!-/:-@\[-`{-~])"
    r"|\*+(?=\S)|(?<=\S)\*+|~~(?=\S)|(?<=\S)~~|(?<!\w)_+(?=\w)|(?<=\w)_+(?!\w)|`+"
)


def plain(text: str) -> str:
    """The words of a Markdown text, line by line; lines without any are left out."""
    lines = (_plain_line(line) for line in text.splitlines() if not _NO_WORDS.fullmatch(line))
    return "\n".join(line for line in lines if line)


def parted(text: str) -> tuple[str, str]:
    """A text without a title of its own: what it is called, and its words after that."""
    first, _, rest = plain(text).partition("\n")
    if not first:
        # Signs alone: they are all there is to call it by.
        return next((line.strip()[:HEADING] for line in text.splitlines() if line.strip()), ""), ""
    if len(first) <= HEADING:
        return first, rest
    cut = first.rfind(" ", 1, HEADING)
    cut = cut if cut > 0 else HEADING
    return f"{first[:cut]}…", f"{first[cut:].strip()}\n{rest}".strip()


def _plain_line(line: str) -> str:
    lead = _LEAD.match(line)
    line = _TAIL.sub("", line[lead.end() :] if lead else line)
    for pattern in (_LINK, _ADDRESS):
        line = pattern.sub(r"\1", line)
    line = _SIGNS.sub(lambda found: found["kept"] or "", line)
    return " ".join(line.replace("|", " ").split())
