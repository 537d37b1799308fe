# SPDX-License-Identifier: Apache-2.0
"""One generation of the catalogue, opened for reading."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import Engine, select
from sqlalchemy.exc import DatabaseError

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.catalogue import tables as t
from fieldguide.catalogue.asking import Asking
from fieldguide.catalogue.views import Languages, PackView
from fieldguide.store.engine import open_read_only

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path


class Catalogue:
    """An open generation. Any thread may ask.

    Attributes:
        path: Its file.
        engine: The read-only engine, for the search.
        packs: The packs it holds, by id, in their order.
    """

    def __init__(self, path: Path) -> None:
        """Open a generation's file.

        Raises:
            EnvironmentTrouble: `catalogue-damaged`: it is no catalogue, or one of another version.
        """
        self.path = path
        self.engine: Engine = open_read_only(path)
        try:
            self.packs: dict[str, PackView] = self._read_packs()
        except (DatabaseError, KeyError, ValueError, TypeError) as trouble:
            self.engine.dispose()
            raise EnvironmentTrouble("catalogue-damaged", path=str(path)) from trouble

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()

    @contextmanager
    def asking(self, languages: Languages) -> Generator[Asking]:
        """Ask in these languages.

        Raises:
            EnvironmentTrouble: `catalogue-damaged`: SQLite could not read the file.
        """
        try:
            with self.engine.connect() as connection:
                yield Asking(connection, languages, self.packs)
        except DatabaseError as trouble:
            raise EnvironmentTrouble("catalogue-damaged", path=str(self.path)) from trouble

    def _read_packs(self) -> dict[str, PackView]:
        with self.engine.connect() as connection:
            meta = {row.name: row.value for row in connection.execute(select(t.meta))}
            if any(meta[name] != str(number) for name, number in t.versions().items()):
                raise ValueError(meta["schema_version"])
            counts = {
                name.removeprefix("count."): int(value)
                for name, value in meta.items()
                if name.startswith("count.")
            }
            rows = connection.execute(select(t.pack).order_by(t.pack.c.position)).all()
        return {
            row.id: PackView(
                id=row.id,
                title=row.data["titles"].get("en") or next(iter(row.data["titles"].values())),
                version=row.version,
                publisher=row.data["publisher"],
                licence=row.data["licence"],
                languages=tuple(row.data["languages"]),
                rhythm=row.data["rhythm"],
                content_root=row.content_root,
                counts=counts,
                titles=dict(row.data["titles"]),
            )
            for row in rows
        }
