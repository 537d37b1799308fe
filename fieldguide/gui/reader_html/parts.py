# SPDX-License-Identifier: Apache-2.0
"""The building blocks of a page to read: headings, call-out boxes, statements with their citations.

QTextBrowser knows little CSS: `border-left`, `border-radius` and padding on a `div` do nothing,
and a table does not turn round under RTL. So a call-out box is a table of two cells, the narrow
coloured one at the leading side.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldguide.content.kinds import DocumentKind, is_rtl
from fieldguide.gui.counted_words import CountedWords
from fieldguide.gui.reader_html import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from fieldguide.catalogue.views import (
        ChecklistRow,
        CitationView,
        DocumentBrief,
        EntryRow,
        StatementView,
        TopicView,
    )
    from fieldguide.gui.colors import Colors

translate = QCoreApplication.translate


PART_NAME = "part:"
_RTL_SIGN = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


@dataclass(frozen=True)
class Look:
    """How the text looks: its colours, and what a pixel of the design measures now."""

    colors: Colors
    px: Callable[[float], int] = field(default=round)
    named: bool = False
    """Whether the parts of a text are named, for passages to be marked in them."""


@dataclass(frozen=True)
class Ink:
    """What the blocks are drawn with: the look, and the language of the text."""

    look: Look
    lang: str

    @property
    def rtl(self) -> bool:
        """Whether the text is written from right to left."""
        return is_rtl(self.lang)

    @property
    def direction(self) -> str:
        """The value of a `dir` attribute."""
        return "rtl" if self.rtl else "ltr"


def esc(text: str) -> str:
    """Foreign text, harmless in HTML and in attributes."""
    return html.escape(text, quote=True)


def isolate(inner: str, ink: Ink) -> str:
    """HTML whose direction does not disturb what stands around it.

    Only where there are two directions: else the invisible signs would be in every copied text.
    """
    return f"\u2068{inner}\u2069" if inner and (ink.rtl or _RTL_SIGN.search(inner)) else inner


def directed(inner: str, ink: Ink, *, rtl: bool) -> str:
    """As `isolate`, in a direction that is known: a first bracket or figure has none."""
    if ink.rtl or rtl:
        sign = "\u2067" if rtl else "\u2066"
        return f"{sign}{inner}\u2069"
    return inner


def say(words_of_ours: str, ink: Ink) -> str:
    """A sentence of the window inside a text that may be in another direction."""
    return isolate(esc(words_of_ours), ink)


def named(ink: Ink, part: str) -> str:
    """The name of a part, where its text begins: `widgets/part_map.py` takes it out again."""
    return f'<a name="{PART_NAME}{esc(ink.lang)}:{esc(part)}"></a>' if ink.look.named else ""


def page(ink: Ink, blocks: Iterable[str]) -> str:
    """A whole page. Its style sheet goes beside it: `style.style(look)`."""
    body = "\n".join(block for block in blocks if block)
    return f'<html><body><div dir="{ink.direction}">{body}</div></body></html>'


def badge(text: str, tone: str, look: Look) -> str:
    """A word on a coloured ground: tones info, good, warn, urgent, plain."""
    c = look.colors
    ink, ground = {
        "info": (c.on_tint, c.tint),
        "good": (c.good, c.good_tint),
        "warn": (c.warn, c.warn_tint),
        "urgent": (c.urgent, c.urgent_tint),
    }.get(tone, (c.muted, c.track))
    size = look.px(12)
    return (
        f'<span style="background-color:{ground};color:{ink};font-size:{size}px">'
        f"&nbsp;{esc(text)}&nbsp;</span>"
    )


def box(ink: Ink, title: str, inner: str, tone: str = "info") -> str:
    """A call-out: a coloured bar at the leading side, a tinted ground, a bold heading."""
    c, px = ink.look.colors, ink.look.px
    bar, ground = {
        "warn": (c.warn_bar, c.warn_tint),
        "urgent": (c.urgent, c.urgent_tint),
        "good": (c.good, c.good_tint),
    }.get(tone, (c.accent, c.tint))
    head = f'<p class="boxhead">{say(title, ink)}</p>' if title else ""
    cells = [
        f'<td class="bar" width="{px(4)}" bgcolor="{bar}"></td>',
        f'<td class="in" bgcolor="{ground}">{head}{inner}</td>',
    ]
    if ink.rtl:
        cells.reverse()
    return (
        f'<table width="100%" cellspacing="0" cellpadding="0" '
        f'style="margin-top:{px(8)}px;margin-bottom:{px(10)}px"><tr>{"".join(cells)}</tr></table>'
    )


def heading(text: str, level: int = 2) -> str:
    """A heading."""
    return f"<h{level}>{esc(text)}</h{level}>"


def paragraph(inner: str, class_: str = "") -> str:
    """A paragraph of ready HTML."""
    return f'<p class="{class_}">{inner}</p>' if class_ else f"<p>{inner}</p>"


def link(target: str, text: str, class_: str = "") -> str:
    """A link with foreign text."""
    wears = f' class="{class_}"' if class_ else ""
    return f'<a{wears} href="{esc(target)}">{esc(text)}</a>'


def trails(ink: Ink, ways: tuple[tuple[TopicView, ...], ...]) -> str:
    """Every way from a root topic to the thing, each step a link."""
    if not ways:
        return ""
    # Topics have a language of their own, which may not be that of the text.
    own = Ink(ink.look, ways[0][-1].lang)
    # The sign is mirrored by the direction of the line it stands in.
    lines = [
        " › ".join(isolate(link(f"topic:{topic.ref}", topic.title, "trail"), own) for topic in way)
        for way in ways
    ]
    between = " &nbsp;·&nbsp; "
    return f'<p class="small" dir="{own.direction}">{between.join(lines)}</p>'


def citation(cited: CitationView, ink: Ink) -> str:
    """A citation in brackets, with a mark where its place was not checked."""
    mark = words.place_mark(cited.confidence, place=cited.place is not None)
    rtl = bool(_RTL_SIGN.search(cited.document_short))
    label = isolate(esc(cited.document_short), ink)
    if cited.place:
        given = esc(cited.place)
        place = f"\u2068{given}\u2069" if rtl else isolate(given, ink)
        label = f"{label}{words.comma(cited.document_short)}{place}"
    # The brackets go with the document's name, whatever language its place is given in.
    shown = _cite_link(cited, mark, directed(f"[{label}]", ink, rtl=rtl))
    unsure = f'<span class="unsure">{esc(mark)}</span>' if mark else ""
    return f"{shown}&nbsp;{isolate(unsure, ink)}" if mark else shown


def _number(cited: CitationView, number: int, ink: Ink) -> str:
    """A citation as a number in brackets; its place stands in the tooltip and in the list below."""
    mark = words.place_mark(cited.confidence, place=cited.place is not None)
    return _cite_link(cited, mark, isolate(f"[{number}]", ink))


def _cite_link(cited: CitationView, mark: str, shown: str) -> str:
    """The small link of a citation; its tooltip says where it stands in full."""
    tip = f"<qt>{esc(cited.document_title)}{_place(cited)} {esc(mark)}</qt>"
    return f'<a class="cite" href="cite:{esc(cited.key)}" title="{esc(tip)}">{shown}</a>'


def _place(cited: CitationView) -> str:
    """The place as it follows the document's whole title."""
    return f"{words.comma(cited.document_title)}{esc(cited.place)}" if cited.place else ""


def statements(  # noqa: PLR0913 - what is said, and how it is shown
    ink: Ink,
    said: tuple[StatementView, ...],
    mark: Callable[[str], str],
    *,
    part: str = "",
    numbered: bool = False,
    numbers: Mapping[str, int] | None = None,
) -> str:
    """Statements as a list, each followed by where it stands, or by that citation's number."""
    items = []
    for at, one in enumerate(said, start=1):
        cites = " ".join(
            _number(cited, numbers[cited.key], ink)
            if numbers is not None and cited.key in numbers
            else citation(cited, ink)
            for cited in one.citations
        )
        name = named(ink, f"{part} {at}") if part else ""
        items.append(f"<li>{name}{mark(one.text)}{' ' + cites if cites else ''}</li>")
    tag = "ol" if numbered else "ul"
    return f"<{tag}>{''.join(items)}</{tag}>"


def facts_line(ink: Ink, document: DocumentBrief, badges: Iterable[str]) -> str:
    """Badges, publisher, year and languages of a document, on one grey line."""
    names = [isolate(esc(name), ink) for name in document.publishers]
    facts = [words.comma(*document.publishers).join(names)] if names else []
    if document.year is not None:
        facts.append(str(document.year))
    if document.languages:
        facts.append(esc(words.languages(document.languages)))
    return small_line(ink, badges, facts)


def small_line(ink: Ink, badges: Iterable[str], facts: Iterable[str]) -> str:
    """Badges, then facts with dots between them, each in its own direction."""
    line = " · ".join(isolate(fact, ink) for fact in facts)
    return paragraph("&nbsp; ".join([*(isolate(one, ink) for one in badges), line]), "small")


def document_badges(ink: Ink, document: DocumentBrief) -> list[str]:
    """The badges that say what sort of document it is and how it stands."""
    return [badge(text, tone, ink.look) for text, tone in badge_words(document)]


def badge_words(document: DocumentBrief) -> tuple[tuple[str, str], ...]:
    """Words and tones of a document's badges, for lists and texts alike."""
    if document.binding and document.kind is DocumentKind.TREATY:
        badges = [(translate("Reader", "Binding treaty"), "warn")]
    else:
        tone = "info" if document.kind is DocumentKind.STANDARD else "plain"
        badges = [(words.document_kind(document.kind), tone)]
        if document.binding:
            badges.append((translate("Reader", "Binding"), "warn"))
    if document.dated:
        badges.append((translate("Reader", "Dated"), "urgent"))
    if document.replaced_by is not None:
        badges.append((translate("Reader", "Replaced"), "urgent"))
    return tuple(badges)


def entry_list(ink: Ink, rows: tuple[EntryRow, ...]) -> str:
    """Entries as links."""
    return (
        "<ul>" + "".join(f"<li>{entry_link(ink, row)}</li>" for row in rows) + "</ul>"
        if rows
        else ""
    )


def entry_link(ink: Ink, row: EntryRow) -> str:
    """One entry as a link, with the document it is about."""
    about = f'<span class="muted">{esc(row.document.short)}</span>' if row.document else ""
    # The blank stands outside what is isolated, or it would end up at the wrong side.
    return f"{isolate(link(f'entry:{row.ref}', row.title), ink)} {isolate(about, ink)}".rstrip()


def checklist_list(ink: Ink, rows: tuple[ChecklistRow, ...]) -> str:
    """Checklists as links."""
    items = []
    for row in rows:
        count = CountedWords().items(row.items)
        items.append(
            f"<li>{isolate(link(f'checklist:{row.ref}', row.title), ink)}"
            f' <span class="muted">{say(count, ink)}</span></li>'
        )
    return f"<ul>{''.join(items)}</ul>" if items else ""


def sources(ink: Ink, cited: Iterable[CitationView], *, numbered: bool = False) -> str:
    """Every citation with its document's whole title; the target of the small links in the text."""
    lines = []
    for one in cited:
        mark = words.place_mark(one.confidence, place=one.place is not None)
        unsure = f' <span class="unsure">{say(mark, ink)}</span>' if mark else ""
        title = link(f"document:{one.document}", one.document_title)
        anchor = f'<a name="source-{esc(one.key)}"></a>'
        lines.append(f'<li class="muted">{anchor}{isolate(title + _place(one), ink)}{unsure}</li>')
    tag = "ol" if numbered else "ul"
    return f"<{tag}>{''.join(lines)}</{tag}>" if lines else ""
