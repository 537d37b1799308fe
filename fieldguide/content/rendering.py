# SPDX-License-Identifier: Apache-2.0
"""From the Markdown of an entry's body to HTML that is safe to draw, and to plain text.

CommonMark and tables, no raw HTML. What may stand in the HTML is a short list; links lead to
`fieldguide:` ids, to https, and (made here from `[@c1]`) to `cite:` keys; pictures to `asset:`
names. The plain text is what is searched and what highlights are anchored in: citations are left
out of it, because their wording is not part of the text.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import nh3
from markdown_it import MarkdownIt

from fieldguide.content.limits import check_body_size, check_markup

if TYPE_CHECKING:
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

Label = Callable[[str], str]
"""What stands in the brackets of a citation, by its key."""

CITATION = re.compile(r"\[@([a-z][a-z0-9]{0,15})\]")
LINK_SCHEMES = ("fieldguide:", "https://")
ASSET_SCHEME = "asset:"

# Deeper than this markdown-it drops the text in silence; the limit on depth (40) refuses it before.
_MAX_NESTING = 60
_TEXT_TAGS = ("p", "h2", "h3", "h4", "h5", "h6", "em", "strong", "code", "a", "img", "br")
_BLOCK_TAGS = (
    "ul",
    "ol",
    "li",
    "blockquote",
    "pre",
    "hr",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
)
_TAGS = frozenset((*_TEXT_TAGS, *_BLOCK_TAGS))
_ATTRIBUTES = {"a": {"href"}, "img": {"src", "alt"}, "ol": {"start"}, "*": {"dir"}}
_SCHEMES = {"fieldguide", "https", "cite", "asset"}
_ASSET = re.compile(r"asset:[a-z0-9]+(?:[.-][a-z0-9]+)*")
_CITE = re.compile(r"cite:[a-z][a-z0-9]{0,15}")
_NUMBER = re.compile(r"[0-9]{1,9}")


@dataclass(frozen=True, slots=True)
class Rendered:
    """A body, ready to be kept.

    Attributes:
        html: Sanitised HTML.
        plain: The same as plain text in NFC: one line a paragraph, tabs between cells.
    """

    html: str
    plain: str


class Renderer:
    """Renders many bodies; make one and reuse it. Not to be shared between threads."""

    def __init__(self) -> None:
        self._markdown = make_markdown()

    def render(self, body: str, label: Label) -> Rendered:
        """Render a body; `label` gives the wording of each citation.

        Raises:
            ContentRefused: `text-too-large` or `markup-…`.
        """
        check_body_size(body)
        env: dict[str, Any] = {"label": label}
        tokens = self._markdown.parse(unicodedata.normalize("NFC", body), env)
        _tame(tokens)
        markup = self._markdown.renderer.render(tokens, self._markdown.options, env)
        return Rendered(sanitise(markup), _plain(tokens))

    def plain(self, body: str) -> str:
        """The plain text of a body.

        Raises:
            ContentRefused: `text-too-large`.
        """
        check_body_size(body)
        return _plain(self._markdown.parse(unicodedata.normalize("NFC", body), {"label": str}))


def sanitise(markup: str) -> str:
    """Leave of HTML only what may be drawn.

    Raises:
        ContentRefused: `markup-…`: over a limit. The sanitiser itself is slow on such input.
    """
    check_markup(markup)
    return nh3.clean(
        markup,
        tags=set(_TAGS),
        attributes=_ATTRIBUTES,
        attribute_filter=_keep_attribute,
        url_schemes=_SCHEMES,
        url_relative="deny",
        link_rel=None,
    )


def _keep_attribute(tag: str, name: str, value: str) -> str | None:
    if name == "href":
        fits = value.startswith(LINK_SCHEMES) or _CITE.fullmatch(value)
    elif name == "src":
        fits = _ASSET.fullmatch(value)
    elif name == "dir":
        fits = value in {"ltr", "rtl", "auto"}
    elif name == "start":
        fits = tag == "ol" and _NUMBER.fullmatch(value)
    else:
        fits = name == "alt"
    return value if fits else None


def make_markdown() -> MarkdownIt:
    """A parser of the Markdown that bodies are written in."""
    markdown = MarkdownIt(
        "commonmark", {"html": False, "linkify": False, "maxNesting": _MAX_NESTING}
    )
    markdown.enable("table")
    markdown.inline.ruler.before("link", "citation", _citation)
    # What does not lead to a place we know stays as it was written.
    markdown.validateLink = _is_known_link
    markdown.add_render_rule("citation_text", _render_text)
    return markdown


def _is_known_link(url: str) -> bool:
    return url.startswith((*LINK_SCHEMES, ASSET_SCHEME))


def _citation(state: StateInline, silent: bool) -> bool:
    match = CITATION.match(state.src, state.pos)
    if match is None:
        return False
    if not silent:
        key = match[1]
        token = state.push("citation_open", "a", 1)
        token.attrs = {"href": f"cite:{key}"}
        token.meta = {"key": key}
        text = state.push("citation_text", "", 0)
        text.content = f"[{state.env['label'](key)}]"
        state.push("citation_close", "a", -1)
    state.pos = match.end()
    return True


def _render_text(
    _renderer: object, tokens: Sequence[Token], index: int, _options: object, _env: object
) -> str:
    return html.escape(tokens[index].content)


def _tame(tokens: list[Token]) -> None:
    """Bring what CommonMark allows, and a body does not, to the nearest thing that it does."""
    for token in tokens:
        if token.tag == "h1":
            token.tag = "h2"
        for child in token.children or ():
            if child.type == "image" and not str(child.attrs.get("src")).startswith(ASSET_SCHEME):
                child.type = "text"
                child.content = _inline_text(child.children or ())
            elif child.type == "link_open" and not str(child.attrs.get("href")).startswith(
                LINK_SCHEMES
            ):
                child.attrs.clear()


def _plain(tokens: Sequence[Token]) -> str:
    lines: list[str] = []
    cells: list[str] | None = None
    for token in tokens:
        if token.type == "inline":
            text = _inline_text(token.children or ())
            if cells is None:
                lines.append(text)
            else:
                cells.append(text)
        elif token.type in {"fence", "code_block"}:
            lines.append(token.content.rstrip("\n"))
        elif token.type == "tr_open":
            cells = []
        elif token.type == "tr_close" and cells is not None:
            lines.append("\t".join(cells))
            cells = None
    return unicodedata.normalize("NFC", "\n".join(lines))


def _inline_text(children: Sequence[Token]) -> str:
    pieces: list[str] = []
    for token in children:
        if token.type in {"text", "code_inline", "text_special"}:
            pieces.append(token.content)
        elif token.type == "softbreak":
            pieces.append(" ")
        elif token.type == "hardbreak":
            pieces.append("\n")
        elif token.type == "image":
            pieces.append(_inline_text(token.children or ()))
        elif token.type == "citation_open" and pieces and pieces[-1].endswith(" "):
            # The space before a citation goes with it.
            pieces[-1] = pieces[-1][:-1]
    return "".join(pieces)
