# SPDX-License-Identifier: Apache-2.0
"""What the search knows of its catalogue: each read once, when it is first needed, and kept.

A catalogue never changes, so nothing here can become stale. Two threads may read the same at once;
both get the same, and one of them is kept.
"""

from __future__ import annotations

import threading
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar, cast

from fieldguide.search.facets import Columns, Facets
from fieldguide.search.hits import Briefs
from fieldguide.search.small_words import LANGUAGES, small_words
from fieldguide.search.snippets import Letters
from fieldguide.search.suggest import Vocabulary
from fieldguide.search.units import Folding, Thesaurus, read_groups, standing
from fieldguide.search.unsaid_words import unsaid_words

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping

    import sqlalchemy as sa

    from fieldguide.catalogue.views import Languages, PackView
    from fieldguide.search.query import Known

T = TypeVar("T")


class Knowledge:
    """Folder, facets, synonyms and vocabulary of one catalogue.

    Attributes:
        database: The catalogue.
        briefs: The documents as results name them.
    """

    def __init__(
        self,
        database: sa.Engine,
        packs: Mapping[str, PackView],
        make_folder: Callable[[], Folding],
    ) -> None:
        self.database = database
        self.briefs = Briefs(packs)
        self._packs = packs
        self._make_folder = make_folder
        self._local = threading.local()
        self._small_words: dict[tuple[str, ...], frozenset[str]] = {}

    @property
    def folder(self) -> Folding:
        """This thread's own folder."""
        folder = cast("Folding | None", getattr(self._local, "folder", None))
        if folder is None:
            folder = self._local.folder = self._make_folder()
        return folder

    @cached_property
    def facets(self) -> Facets:
        """What results can be filtered by."""
        return self._read(Facets)

    @cached_property
    def columns(self) -> Columns:
        """What the counts need of every row."""
        return self._read(Columns)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The catalogue's words."""
        fold = self.folder.fold_words
        never = small_words(LANGUAGES, fold) | unsaid_words(fold)
        return self._read(lambda raw: Vocabulary(raw, never))

    @cached_property
    def letters(self) -> Letters:
        """How letters may be written."""
        return Letters(self.folder)

    @cached_property
    def thesaurus(self) -> Thesaurus:
        """The packs' synonyms."""
        wanted = "SELECT lang, words FROM synonym"
        return self._read(
            lambda raw: Thesaurus(
                read_groups(raw.execute(wanted)), self.folder, partial(standing, raw)
            )
        )

    @cached_property
    def known(self) -> Known:
        """The values that filters may have."""
        return self.facets.known(self.folder)

    def small_words(self, languages: Languages) -> frozenset[str]:
        """The words that mean nothing by themselves in a question in one of these languages."""
        wanted = tuple(dict.fromkeys((languages.content, languages.interface)))
        known = self._small_words.get(wanted)
        if known is None:
            known = self._small_words[wanted] = small_words(wanted, self.folder.fold_words)
        return known

    def order(self, languages: Languages, pack: str) -> tuple[str, ...]:
        """The languages to try for a thing of a pack, best first."""
        known = self._packs.get(pack)
        return languages.order(known.languages if known else ())

    def _read(self, make: Callable[[sqlite3.Connection], T]) -> T:
        with self.database.connect() as connection:
            return make(driver_connection(connection))


def driver_connection(connection: sa.Connection) -> sqlite3.Connection:
    """The driver's own connection below SQLAlchemy's."""
    return cast("sqlite3.Connection", connection.connection.driver_connection)
