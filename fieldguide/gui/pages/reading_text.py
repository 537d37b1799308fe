# SPDX-License-Identifier: Apache-2.0
"""What was found as a text to read, with the words around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldguide.content.kinds import Kind
from fieldguide.gui.context import Context, Message
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.found import address, can_stand_beside
from fieldguide.gui.pages.passages import drawn_marks, texts
from fieldguide.gui.reader_html import words
from fieldguide.gui.reader_html.cite import Origin, citation_text
from fieldguide.gui.widgets.reader_row import Text
from fieldguide.services.days import today

if TYPE_CHECKING:
    from fieldguide.gui.pages.found import Found
    from fieldguide.gui.widgets.reader import ReaderView
    from fieldguide.services.guide import Guide

translate = QCoreApplication.translate


def text_of(guide: Guide, found: Found) -> Text:
    """What the services found, as the reader takes it."""
    edition = translate("ReadingPane", "Field Guide, {0} {1}").format(
        found.pack_title, found.pack_version
    )
    day, locked = words.date(today(guide)), guide.personal.locked
    return Text(
        ref=str(found.ref),
        title=found.title,
        lang=found.view.lang,
        languages=found.languages,
        make_html=found.html,
        make_copy=found.copied,
        source=translate("ReadingPane", "{0} · printed on {1}").format(edition, day),
        bookmarked=None if found.kind is Kind.TERM or locked else found.bookmarked,
        print_label=translate("ReadingPane", "Print a blank copy")
        if found.kind is Kind.CHECKLIST
        else "",
        beside=found.beside.lang if found.beside is not None else "",
        can_stand_beside=can_stand_beside(found.view),
        parts=texts(found),
        marks=drawn_marks(found),
    )


def cite(context: Context, found: Found, reader: ReaderView, *, with_text: bool) -> None:
    """Copy where a text stands, with what is selected of it or all of it."""
    guide = context.guide

    def answer(where: str) -> None:
        origin = Origin(found.pack_title, found.pack_version, where, today(guide))
        citation = citation_text(found.view, origin, found.beside)
        reader.copy_text(citation, with_text=with_text)
        context.tell(Message(translate("ReadingPane", "Copied."), "good", brief=True))

    ask(context, "cite", lambda: address(guide, found.view), answer)
