# SPDX-License-Identifier: Apache-2.0
"""The user's own contacts beside a text of their topics: who to call here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldguide.gui.reader_html import parts
from fieldguide.gui.reader_html.parts import Ink, esc

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fieldguide.personal.records import Contact

translate = QCoreApplication.translate
SHOWN = 4
"""So many are shown with a text; the page of the contacts has the rest."""


def contact_box(ink: Ink, contacts: Sequence[Contact], *, card: bool = False) -> str:
    """The contacts in a box, a line or two each, their names links to where they are kept.

    Nothing where there are none: the program knows no number of its own.
    """
    if not contacts:
        return ""
    title = translate("Reader", "Who to call here") if card else translate("Reader", "My contacts")
    lines = [_lines(ink, one) for one in contacts[:SHOWN]]
    if len(contacts) > SHOWN:
        more = translate("Reader", "More of them in Contacts")
        lines.append(parts.paragraph(parts.link("contact:", more), "small"))
    own = translate("Reader", "Your own contacts, kept on this laptop alone.")
    lines.append(parts.paragraph(parts.say(own, ink), "small"))
    return parts.box(ink, title, "".join(lines), "good")


def _lines(ink: Ink, one: Contact) -> str:
    name = parts.isolate(f"<b>{parts.link(f'contact:{one.uid}', one.name)}</b>", ink)
    who = [
        name,
        *(parts.isolate(_line(text), ink) for text in (one.role, one.organisation) if text),
    ]
    how = [phone(ink, one.phone)] if one.phone else []
    how += [
        parts.isolate(_line(text), ink) for text in (one.place, one.hours, one.languages) if text
    ]
    # One paragraph: a card has little room above what to do.
    return parts.paragraph("<br>".join(" · ".join(line) for line in (who, how) if line))


def phone(ink: Ink, number: str) -> str:
    """A number in bold, from left to right wherever it stands."""
    return parts.directed(f"<b>{_line(number)}</b>", ink, rtl=False)


def _line(text: str) -> str:
    return esc(" ".join(text.split()))
