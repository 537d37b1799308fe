# SPDX-License-Identifier: Apache-2.0
"""A glossary term as a page to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldguide.gui.reader_html import parts, words
from fieldguide.gui.reader_html.parts import Ink, Look, esc

if TYPE_CHECKING:
    from fieldguide.catalogue.views import TermView

translate = QCoreApplication.translate


def term_html(view: TermView, look: Look) -> str:
    """The term, its short forms, its meaning and where the meaning comes from."""
    ink = Ink(look, view.lang)
    badge = parts.badge(translate("Reader", "Glossary"), "plain", look)
    short = esc(words.listed(view.acronyms))
    blocks = [
        f"<h1>{esc(view.term)}</h1>",
        parts.small_line(ink, [badge], [short]),
        _notices(ink, view),
        parts.paragraph(esc(view.meaning)),
    ]
    if view.source or view.citations:
        blocks.append(parts.heading(translate("Reader", "Source")))
    if view.source:
        blocks.append(parts.paragraph(esc(view.source), "muted"))
    blocks.append(parts.sources(ink, view.citations))
    return parts.page(ink, blocks)


def _notices(ink: Ink, view: TermView) -> str:
    warnings: list[str] = []
    if view.fallback:
        said = translate("Reader", "There is no text in your language yet: this one is in {0}.")
        warnings.append(said.format(words.language(view.lang)))
    sure = words.certainty(view.confidence)
    if sure:
        warnings.append(sure)
    inner = "".join(parts.paragraph(parts.say(warning, ink)) for warning in warnings)
    return parts.box(ink, "", inner, "warn") if inner else ""
