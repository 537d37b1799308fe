# SPDX-License-Identifier: Apache-2.0
"""The records of the pack itself: its name card, its topics, what moved and what was withdrawn."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Literal

from annotated_types import Ge, Le, Len
from pydantic import Field

from fieldguide.content.fields import (
    STRICT,
    Date,
    Id,
    Lang,
    LocalId,
    Localised,
    RefText,
    Title,
    Titles,
    Version,
)

PACK_FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """`pack.yaml`: the pack itself. `rhythm` is in days.

    `format` is the number of the pack format: a program refuses a pack of a later one in words,
    before it looks at fields that it cannot know.
    """

    __pydantic_config__ = STRICT

    id: Id
    titles: Titles
    version: Version
    languages: Annotated[list[Lang], Len(1, 40)]
    licence: Title
    publisher: Title
    rhythm: Annotated[int, Ge(1), Le(3650)]
    format: Literal[1] = PACK_FORMAT


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One node of `topics.yaml`. `extends` hangs a root under a topic of another pack."""

    __pydantic_config__ = STRICT

    id: Id
    titles: Titles
    extends: RefText | None = None
    children: list[Topic] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicTree:
    """`topics.yaml`."""

    __pydantic_config__ = STRICT

    topics: list[Topic]


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicNode:
    """One topic as a row has it: its parent and its place among its siblings, from 0."""

    __pydantic_config__ = STRICT

    id: Id
    titles: Titles
    parent: Id | None = None
    position: Annotated[int, Ge(0)] = 0
    extends: RefText | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirect:
    """An id that moved inside its pack. In YAML the keys are `from` and `to`."""

    __pydantic_config__ = STRICT

    source: Annotated[LocalId, Field(alias="from")]
    to: LocalId


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirects:
    """`redirects.yaml`."""

    __pydantic_config__ = STRICT

    redirects: list[Redirect]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tombstone:
    """An id that was withdrawn, with the last title and the reason."""

    __pydantic_config__ = STRICT

    id: LocalId
    titles: Titles
    date: Date
    reason: Localised


@dataclass(frozen=True, slots=True, kw_only=True)
class Tombstones:
    """`tombstones.yaml`."""

    __pydantic_config__ = STRICT

    tombstones: list[Tombstone]
