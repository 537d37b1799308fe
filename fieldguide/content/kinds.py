# SPDX-License-Identifier: Apache-2.0
"""The closed lists of the content: kinds of documents and things, languages, degrees of certainty.

Light on purpose: the window imports this module before its first paint.
"""

from __future__ import annotations

from enum import StrEnum


class DocumentKind(StrEnum):
    """What sort of publication a document is."""

    TREATY = "treaty"
    RESOLUTION = "resolution"
    STANDARD = "standard"
    HANDBOOK = "handbook"
    GUIDELINES = "guidelines"
    POLICY_GUIDE = "policy-guide"
    TECHNICAL_NOTE = "technical-note"
    INSTRUCTION = "instruction"
    BOOKLET = "booklet"
    FRAMEWORK = "framework"


class Kind(StrEnum):
    """What sort of thing an id names."""

    ENTRY = "entry"
    CARD = "card"
    CHECKLIST = "checklist"
    DOCUMENT = "document"
    TERM = "term"
    TOPIC = "topic"


class Confidence(StrEnum):
    """How sure the editors are of a statement, a place or an identification."""

    CERTAIN = "certain"
    LIKELY = "likely"
    UNSURE = "unsure"


class Review(StrEnum):
    """Whether a specialist has signed a text."""

    DRAFT = "draft"
    SIGNED = "signed"


class Region(StrEnum):
    """Where a document is meant to be used."""

    GLOBAL = "global"
    AFRICA = "africa"
    AMERICAS = "americas"
    ASIA_PACIFIC = "asia-pacific"
    EUROPE = "europe"
    MENA = "middle-east-north-africa"


RTL_LANGUAGES = frozenset({"ar", "fa", "he", "ps", "ur"})


def is_rtl(language: str) -> bool:
    """Whether a language (ISO 639-1) is written from right to left."""
    return language in RTL_LANGUAGES
