# SPDX-License-Identifier: Apache-2.0
"""The record of a real publication, and what it is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated

from annotated_types import Ge, Le
from pydantic import StringConstraints

from fieldguide.content.fields import (
    STRICT,
    Address,
    Date,
    Id,
    Lang,
    Localised,
    LocalisedTeaser,
    PartialDate,
    RefText,
    Title,
    Titles,
)
from fieldguide.content.kinds import Confidence, DocumentKind, Region


@dataclass(frozen=True, slots=True, kw_only=True)
class Parties:
    """How many States or Members are bound, and when that was counted.

    Where that is no date, the note says what is known.
    """

    __pydantic_config__ = STRICT

    count: Annotated[int, Ge(0), Le(300)]
    as_of: PartialDate | None = None
    note: Localised | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """Dates and parties of one instrument of a document."""

    __pydantic_config__ = STRICT

    symbol: Title | None = None
    adopted: Date | None = None
    in_force: Date | None = None
    parties: Parties | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MoreAddress:
    """A further official address of a document."""

    __pydantic_config__ = STRICT

    address: Address
    note: Localised | None = None
    confidence: Confidence = Confidence.CERTAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of a document's structure: its place and what stands there."""

    __pydantic_config__ = STRICT

    place: Title
    title: Localised
    confidence: Confidence = Confidence.CERTAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A fact about a document."""

    __pydantic_config__ = STRICT

    text: Localised
    confidence: Confidence = Confidence.CERTAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """`documents/<id>.yaml`: the record of a real publication."""

    __pydantic_config__ = STRICT

    id: Id
    kind: DocumentKind
    titles: Titles
    listed: bool = True
    short: dict[Lang, Title] | None = None
    teaser: LocalisedTeaser | None = None
    publishers: list[Title] = field(default_factory=list)
    year: Annotated[int, Ge(1800), Le(2100)] | None = None
    edition: Localised | None = None
    symbol: Title | None = None
    isbn: Annotated[str, StringConstraints(pattern=r"^[0-9X-]{10,17}$")] | None = None
    pages: Annotated[int, Ge(1), Le(20_000)] | None = None
    pages_note: Localised | None = None
    languages: list[Lang] = field(default_factory=list)
    languages_note: Localised | None = None
    regions: list[Region] = field(default_factory=list)
    address: Address | None = None
    address_confidence: Confidence = Confidence.CERTAIN
    address_note: Localised | None = None
    more_addresses: list[MoreAddress] = field(default_factory=list)
    binding: bool = False
    binding_for: Localised | None = None
    instruments: list[Instrument] = field(default_factory=list)
    dated: Localised | None = None
    replaced_by: RefText | None = None
    confidence: Confidence = Confidence.CERTAIN
    confidence_note: Localised | None = None
    topics: list[RefText] = field(default_factory=list)
    tags: list[Id] = field(default_factory=list)
    structure: list[Part] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
