# SPDX-License-Identifier: Apache-2.0
"""The window's words for the closed lists of the content: kinds, languages, regions, certainty."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from fieldguide.content.kinds import Confidence, DocumentKind, Kind, Region

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fieldguide.personal.records import MarkKind

translate = QCoreApplication.translate

_LONGEST_ACRONYM = 10
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")

_ENDONYMS = {
    "ar": "العربية",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "pl": "Polski",
    "pt": "Português",
    "ru": "Русский",
    "zh": "中文",
}


def document_kind(kind: DocumentKind) -> str:  # noqa: PLR0911 - one word a kind
    """What sort of publication, as a badge says it."""
    match kind:
        case DocumentKind.TREATY:
            return translate("Words", "Treaty")
        case DocumentKind.RESOLUTION:
            return translate("Words", "Resolution")
        case DocumentKind.STANDARD:
            return translate("Words", "Standard")
        case DocumentKind.HANDBOOK:
            return translate("Words", "Handbook")
        case DocumentKind.GUIDELINES:
            return translate("Words", "Guidelines")
        case DocumentKind.POLICY_GUIDE:
            return translate("Words", "Policy guide")
        case DocumentKind.TECHNICAL_NOTE:
            return translate("Words", "Technical note")
        case DocumentKind.INSTRUCTION:
            return translate("Words", "Instruction")
        case DocumentKind.BOOKLET:
            return translate("Words", "Booklet")
        case DocumentKind.FRAMEWORK:
            return translate("Words", "Framework")


def kind(of: Kind) -> str:
    """What sort of thing, as a badge says it."""
    match of:
        case Kind.ENTRY:
            return translate("Words", "Guidance")
        case Kind.CARD:
            return translate("Words", "First minutes")
        case Kind.CHECKLIST:
            return translate("Words", "Checklist")
        case Kind.DOCUMENT:
            return translate("Words", "Document")
        case Kind.TERM:
            return translate("Words", "Glossary")
        case Kind.TOPIC:
            return translate("Words", "Topic")


def mark_kind(of: MarkKind) -> str:
    """What sort of thing a bookmark is of."""
    return kind(of) if isinstance(of, Kind) else translate("Words", "Search")


def region(of: Region | str) -> str:  # noqa: PLR0911 - one word a region
    """Where a document is meant to be used."""
    match of:
        case Region.GLOBAL:
            return translate("Words", "Worldwide")
        case Region.AFRICA:
            return translate("Words", "Africa")
        case Region.AMERICAS:
            return translate("Words", "Americas")
        case Region.ASIA_PACIFIC:
            return translate("Words", "Asia and the Pacific")
        case Region.EUROPE:
            return translate("Words", "Europe")
        case Region.MENA:
            return translate("Words", "Middle East and North Africa")
        case _:
            return str(of)


def language(code: str) -> str:
    """A language's own name for itself."""
    own = _ENDONYMS.get(code)
    if own is None:
        own = (
            QLocale(code).nativeLanguageName()
            if QLocale(code).language() != QLocale.Language.C
            else ""
        )
    return own[:1].upper() + own[1:] if own else code


def languages(codes: tuple[str, ...]) -> str:
    """Languages, each by its own name, as one line."""
    return listed([language(code) for code in codes])


def publishers(names: tuple[str, ...]) -> str:
    """Publishers as a short line: by their acronym where their name ends with one in brackets."""
    return listed([publisher(name) for name in names])


def publisher(name: str) -> str:
    """A publisher by its acronym, if its name ends with one in brackets."""
    before, mark, last = name.rpartition("(")
    acronym = last.removesuffix(")")
    fits = mark and before and last.endswith(")") and 1 < len(acronym) <= _LONGEST_ACRONYM
    return acronym if fits and acronym.upper() == acronym else name


def listed(items: Sequence[str], *, like: str = "") -> str:
    """Several names as one line, with the comma of the language they are in.

    Args:
        items: The names.
        like: The text whose language is that of the whole line; by default the names themselves.
    """
    return comma(*([like] if like else items)).join(items)


def comma(*names: str) -> str:
    """What stands between names: Arabic has a comma of its own, whatever the window speaks.

    The first letter of each tells how it is written. Names in several writings, or without any
    letter, are joined as the language of the window does.
    """
    written = {bool(_ARABIC.match(first)) for name in names if (first := _first_letter(name))}
    if written == {True}:
        return "، "
    if written == {False}:
        return ", "
    return translate("Words", ", ", "between the items of a list")


def _first_letter(text: str) -> str:
    return next((sign for sign in text if sign.isalpha()), "")


def date(day: dt.date) -> str:
    """A day as the language of the window writes it."""
    form = translate("Words", "d MMMM yyyy", "how a day is written, in Qt's letters")
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def partial_date(text: str) -> str:
    """A day, a month or a year (`2020-08-04`, `2020-08`, `2020`), as exactly as it is known."""
    year, *rest = (int(part) for part in text.split("-"))
    match rest:
        case [month, day]:
            return date(dt.date(year, month, day))
        case [month]:
            form = translate("Words", "MMMM yyyy", "how a month is written, in Qt's letters")
            return QLocale().toString(QDate(year, month, 1), form)
        case _:
            return str(year)


def place_mark(confidence: Confidence, *, place: bool = True) -> str:
    """What stands behind a citation that nobody has checked; empty where it is certain."""
    match confidence:
        case Confidence.CERTAIN:
            return ""
        case Confidence.LIKELY:
            return (
                translate("Words", "(place likely)")
                if place
                else translate("Words", "(source likely)")
            )
        case Confidence.UNSURE:
            if place:
                return translate("Words", "(place not checked)")
            return translate("Words", "(source not checked)")


def fact_mark(confidence: Confidence) -> str:
    """What stands behind a fact that nobody has checked; empty where it is certain."""
    match confidence:
        case Confidence.CERTAIN:
            return ""
        case Confidence.LIKELY:
            return translate("Words", "(likely)")
        case Confidence.UNSURE:
            return translate("Words", "(not checked)")


def certainty(confidence: Confidence) -> str:
    """How sure the editors are, as a sentence about a whole entry; empty where they are certain."""
    match confidence:
        case Confidence.CERTAIN:
            return ""
        case Confidence.LIKELY:
            return translate("Words", "Not everything in it has been checked yet.")
        case Confidence.UNSURE:
            return translate("Words", "The editors are not sure of this: check the original.")
