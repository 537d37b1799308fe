# SPDX-License-Identifier: Apache-2.0
"""Where the user is: a page and what it shows. The history is a list of these.

Plain data, no Qt: it can be kept, compared and written down.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

PAGES = (
    "home",
    "topics",
    "checklists",
    "bookmarks",
    "notes",
    "contacts",
    "documents",
    "glossary",
    "updates",
    "settings",
    "search",
    "first-run",
    "card",
    "help",
)


@dataclass(frozen=True, slots=True)
class Place:
    """A page, and the thing, language, query or detail it shows; empty means "as the page likes".

    Attributes:
        page: One of `PAGES`.
        ref: The thing that is shown, as `pack:id`.
        lang: The language it is shown in, where that is not the user's own.
        query: What was asked for, on the search page.
        detail: Anything more the page needs to come back here: a topic, a facet, a heading.
    """

    page: str
    ref: str = ""
    lang: str = ""
    query: str = ""
    detail: str = ""

    def to_json(self) -> str:
        """As one line of text."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Place | None:
        """Read what `to_json` wrote; None if it is anything else, or a page that is not known."""
        try:
            values: Any = json.loads(text)
        except ValueError:
            return None
        names = {field.name for field in fields(cls)}
        if not isinstance(values, dict) or not set(values) <= names:
            return None
        if not all(isinstance(value, str) for value in values.values()):
            return None
        return cls(**values) if values.get("page") in PAGES else None
