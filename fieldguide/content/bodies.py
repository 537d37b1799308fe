# SPDX-License-Identifier: Apache-2.0
"""What the Markdown of a body points at, with lines: for the linter, which judges it.

Unlike the renderer this parser lets raw HTML and every link through, to be able to name them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fieldguide.content.rendering import make_markdown

if TYPE_CHECKING:
    from markdown_it.token import Token

_NEARLY_CITATION = re.compile(r"\[@[^\]\n]{0,40}\]?")


@dataclass(frozen=True, slots=True)
class Body:
    """What stands in a body, each with its line, counted from 1.

    Attributes:
        cites: Citation keys.
        broken_cites: What looks like a citation and is none.
        links: Targets of links.
        images: Sources of pictures.
        top_headings: Lines with a heading of the first level.
        raw_html: Lines with raw HTML.
    """

    cites: list[tuple[str, int]] = field(default_factory=list[tuple[str, int]])
    broken_cites: list[tuple[str, int]] = field(default_factory=list[tuple[str, int]])
    links: list[tuple[str, int]] = field(default_factory=list[tuple[str, int]])
    images: list[tuple[str, int]] = field(default_factory=list[tuple[str, int]])
    top_headings: list[int] = field(default_factory=list[int])
    raw_html: list[int] = field(default_factory=list[int])


class BodyReader:
    """Reads many bodies; make one and reuse it."""

    def __init__(self) -> None:
        self._markdown = make_markdown()
        self._markdown.options["html"] = True
        self._markdown.enable(["html_block", "html_inline"])
        self._markdown.validateLink = _any_link

    def read(self, text: str) -> Body:
        """What stands in a body."""
        body = Body()
        for token in self._markdown.parse(text, {"label": str}):
            line = token.map[0] + 1 if token.map else 1
            if token.type == "html_block":
                body.raw_html.append(line)
            elif token.type == "heading_open" and token.tag == "h1":
                body.top_headings.append(line)
            elif token.children:
                self._inline(body, token.children, line)
        return body

    def _inline(self, body: Body, children: list[Token], line: int) -> None:
        for token in children:
            if token.type in {"softbreak", "hardbreak"}:
                line += 1
            elif token.type == "html_inline":
                body.raw_html.append(line)
            elif token.type == "citation_open":
                body.cites.append((str(token.meta["key"]), line))
            elif token.type == "link_open":
                body.links.append((str(token.attrs.get("href")), line))
            elif token.type == "image":
                body.images.append((str(token.attrs.get("src")), line))
            elif token.type == "text":
                found = _NEARLY_CITATION.findall(token.content)
                body.broken_cites.extend((text, line) for text in found)


def _any_link(url: str) -> bool:
    return bool(url)
