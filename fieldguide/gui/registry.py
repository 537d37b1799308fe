# SPDX-License-Identifier: Apache-2.0
"""Which class shows which page. Names only: a page is imported when it is first opened.

That keeps the start quick: the first paint pays for no page at all.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from fieldguide.gui.page import Page

Registry = Mapping[str, str]
"""Page name → `module:Class`. Two names with the same class share one widget."""

REGISTRY: Registry = {
    "home": "fieldguide.gui.pages.home:HomePage",
    "topics": "fieldguide.gui.pages.topics:TopicsPage",
    "checklists": "fieldguide.gui.pages.checklists:ChecklistsPage",
    "bookmarks": "fieldguide.gui.pages.bookmarks:BookmarksPage",
    "notes": "fieldguide.gui.pages.notes:NotesPage",
    "contacts": "fieldguide.gui.pages.contacts:ContactsPage",
    "documents": "fieldguide.gui.pages.documents:DocumentsPage",
    "glossary": "fieldguide.gui.pages.documents:DocumentsPage",
    "updates": "fieldguide.gui.pages.updates:UpdatesPage",
    "settings": "fieldguide.gui.pages.settings:SettingsPage",
    "search": "fieldguide.gui.pages.search:SearchPage",
    "first-run": "fieldguide.gui.pages.first_run:FirstRunPage",
    "card": "fieldguide.gui.pages.cards:CardsPage",
    "help": "fieldguide.gui.pages.help:HelpPage",
    "locked": "fieldguide.gui.pages.locked:LockedPage",
}

LOCKED = frozenset({"bookmarks", "notes", "contacts"})
"""The pages that show nothing but the user's own data: while these are locked, "locked" stands in
their place."""

PORTIONS = (
    "fieldguide.gui.widgets.text_view",
    "fieldguide.gui.widgets.reader",
    "fieldguide.gui.pages.reading",
    "fieldguide.gui.pages.list_page",
)
"""What a page with a list and a reader imports, in portions that no key press has to wait long for.
"""


def imports(registry: Registry, name: str) -> Iterator[Callable[[], object]]:
    """The steps of importing the page `name`, which anything may come between."""
    for module in (*PORTIONS, registry[name].partition(":")[0]):
        yield partial(importlib.import_module, module)


def page_class(registry: Registry, name: str) -> type[Page]:
    """The class that shows the page `name`."""
    module, _, attribute = registry[name].partition(":")
    return getattr(importlib.import_module(module), attribute)
