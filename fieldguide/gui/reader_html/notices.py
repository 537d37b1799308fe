# SPDX-License-Identifier: Apache-2.0
"""What a reader must know before relying on a text: who stands behind it, and what speaks against.

Some of it is true of an entry in whichever language it is read, some of one text alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from fieldguide.content.kinds import Confidence, Review
from fieldguide.gui.reader_html import parts, words
from fieldguide.gui.reader_html.parts import Ink, esc

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fieldguide.catalogue.views import EntryView

translate = QCoreApplication.translate


class Notice(NamedTuple):
    """A sentence of ready HTML, and where to read more: a link, or nothing."""

    sentence: str
    link: str = ""


def of_entry(ink: Ink, view: EntryView) -> list[Notice]:
    """What is true of the entry in every language."""
    found: list[Notice] = []
    document = view.document
    if document is not None and document.replaced_by is not None:
        newer = parts.link(
            f"document:{document.replaced_by}", translate("Reader", "Show the newer document")
        )
        old = translate("Reader", "The document behind this text has been replaced.")
        found.append(Notice(parts.say(old, ink), newer))
    if document is not None and document.dated:
        dated = translate("Reader", "The document behind this text is dated: its record says why.")
        record = parts.link(f"document:{document.ref}", translate("Reader", "Show the record"))
        found.append(Notice(parts.say(dated, ink), record))
    if view.confidence is Confidence.UNSURE:
        found.append(Notice(parts.say(words.certainty(view.confidence), ink)))
    return found


def of_text(ink: Ink, view: EntryView) -> list[Notice]:
    """What is true of the text in this language alone."""
    found: list[Notice] = []
    if view.fallback:
        said = translate("Reader", "There is no text in your language yet: this one is in {0}.")
        found.append(Notice(parts.say(said.format(words.language(view.lang)), ink)))
    if view.older_translation:
        older = translate("Reader", "This translation is older than the text it was made from.")
        found.append(Notice(parts.say(older, ink)))
    return found


def boxed(ink: Ink, *notices: Iterable[Notice]) -> list[str]:
    """Notices in a box, if there are any."""
    inner = "".join(
        parts.paragraph(f"{one.sentence} {one.link}".rstrip()) for some in notices for one in some
    )
    return [parts.box(ink, "", inner, "warn")] if inner else []


def review_line(ink: Ink, confidence: Confidence, state: str = "") -> str:
    """Whether a specialist stands behind the text, and how sure the editors are.

    Where they are not sure at all a box says so instead.
    """
    summary = translate("Reader", "Summary by the editors: check the original before you quote it.")
    if confidence is Confidence.LIKELY:
        summary = f"{summary} {words.certainty(confidence)}"
    before = f"{parts.isolate(state, ink)}&nbsp; " if state else ""
    return parts.paragraph(f"{before}{parts.say(summary, ink)}", "small")


def review_state(ink: Ink, review: Review, signed_by: str | None = None) -> str:
    """Whether a specialist has signed the text, and who, as ready HTML: a draft has a badge."""
    said = review_words(review, signed_by)
    return parts.badge(said, "warn", ink.look) if review is Review.DRAFT else esc(said)


def review_words(review: Review, signed_by: str | None) -> str:
    """The same in words."""
    if review is Review.DRAFT:
        return translate("Reader", "Draft, not yet reviewed by a specialist")
    if signed_by:
        return translate("Reader", "Reviewed by {0}.").format(signed_by)
    return translate("Reader", "Reviewed by a specialist.")
