# SPDX-License-Identifier: Apache-2.0
"""`db/catalogue.sql` says what the tables are, and SQLite agrees with both."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from tests.helpers.write_catalogue_sql import TARGET, schema


def _shape(connection):
    """Every table with its columns, keys and indexes, as SQLite understood them."""
    names = [
        name
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
    ]
    return {
        name: (
            connection.execute(f"PRAGMA table_info('{name}')").fetchall(),
            sorted(connection.execute(f"PRAGMA foreign_key_list('{name}')").fetchall()),
            sorted(row[1:] for row in connection.execute(f"PRAGMA index_list('{name}')")),
        )
        for name in names
    }


def test_catalogue_sql_is_what_the_tables_say():
    assert TARGET.read_text("utf-8") == schema(), (
        "the tables changed: run `python -m tests.helpers.write_catalogue_sql`"
    )


def test_catalogue_sql_makes_the_tables_of_a_built_catalogue(small):
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(TARGET.read_text("utf-8"))
        written = _shape(connection)
    with closing(sqlite3.connect(small.path)) as connection:
        assert _shape(connection) == written
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
