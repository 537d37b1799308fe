# SPDX-License-Identifier: Apache-2.0
"""Builds the one file of a generation from the verified rows of its packs.

Runs in a child process: everything here may take its time. The file is written under a temporary
name, made durable, and only then gets its own name; who switches to it is `catalogue/shelf.py`.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, Table, insert
from sqlalchemy.exc import DatabaseError
from sqlalchemy.schema import CreateIndex, CreateTable

from fieldguide.base.files import sync_file, sync_folder, trouble_with
from fieldguide.base.jobs import Cancel, Progress, Report
from fieldguide.catalogue import filling_texts
from fieldguide.catalogue import tables as t
from fieldguide.catalogue.filling import all_values
from fieldguide.catalogue.gathering import Gathered, PackRows
from fieldguide.catalogue.index import write_index
from fieldguide.content.folding import Folder
from fieldguide.store.engine import database_trouble, open_for_building

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping, Sequence
    from pathlib import Path

    from fieldguide.catalogue.index import IndexRow

Content = list[tuple[Table, list[dict[str, Any]]]]
"""What goes into each table."""

_BATCH = 2_000


def build(
    target: Path, packs: Sequence[PackRows], generation: str, report: Report, cancel: Cancel
) -> dict[str, int]:
    """Write the catalogue of these packs to `target`, which must not exist.

    Args:
        target: Where the finished file stands; its folder must exist.
        packs: In the order in which their topics and results come.
        generation: The name of this set of pack versions.
        report: Told of the steps `rows` and `index`.
        cancel: Looked at between batches.

    Returns:
        How many things of each kind went in.

    Raises:
        Cancelled: `cancel` was set. Nothing is left behind.
        EnvironmentTrouble: The disk is full or cannot be written.
    """
    with _unfinished(target) as temporary, _engine_over(temporary) as engine:
        things = Gathered(packs)
        counts = things.counts()
        with engine.begin() as connection:
            _make_tables(connection)
            content = all_values(things)
            _write_tables(connection, content, report, cancel)
            report(Progress("index"))
            cancel.check()
            write_index(connection, _index_rows(things, content), Folder())
            _write_meta(connection, generation, counts)
        with engine.connect() as connection:
            connection.exec_driver_sql("ANALYZE")
        engine.dispose()
        sync_file(temporary)
        temporary.replace(target)
        sync_folder(target.parent)
    return counts


@contextmanager
def _unfinished(target: Path) -> Generator[Path]:
    """A temporary name beside `target`, gone at the end; troubles are told as ours."""
    temporary = target.with_name(f".{target.name}.{os.getpid()}.building")
    try:
        temporary.unlink(missing_ok=True)
        yield temporary
    except DatabaseError as trouble:
        raise database_trouble(target, trouble.orig or trouble) from trouble
    except sqlite3.Error as trouble:
        # The index writes through the driver itself.
        raise database_trouble(target, trouble) from trouble
    except BrokenPipeError:
        raise  # whoever listened to the report is gone
    except OSError as trouble:
        raise trouble_with(target, trouble) from trouble
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


@contextmanager
def _engine_over(path: Path) -> Generator[Engine]:
    engine = open_for_building(path)
    try:
        yield engine
    finally:
        engine.dispose()


def _make_tables(connection: Connection) -> None:
    """Make every table in an order that is always the same: equal rows give equal bytes."""
    for table in t.metadata.sorted_tables:
        connection.execute(CreateTable(table))
        for index in sorted(table.indexes, key=lambda one: str(one.name)):
            connection.execute(CreateIndex(index))
    for statement in t.VIRTUAL_TABLES:
        connection.exec_driver_sql(statement)


def _write_tables(
    connection: Connection,
    content: Content,
    report: Report,
    cancel: Cancel,
) -> None:
    total = sum(len(values) for _, values in content)
    done = 0
    for table, values in content:
        for start in range(0, len(values), _BATCH):
            cancel.check()
            some = values[start : start + _BATCH]
            connection.execute(insert(table), some)
            done += len(some)
            report(Progress("rows", done, total))


def _index_rows(things: Gathered, content: Content) -> Iterator[IndexRow]:
    texts = next(values for table, values in content if table is t.entry_text)
    return filling_texts.index_rows(things, filling_texts.bodies_of(texts))


def _write_meta(connection: Connection, generation: str, counts: Mapping[str, int]) -> None:
    values = {
        **t.versions(),
        "generation": generation,
        **{f"count.{kind}": count for kind, count in counts.items()},
    }
    connection.execute(
        insert(t.meta), [{"name": name, "value": str(v)} for name, v in values.items()]
    )
