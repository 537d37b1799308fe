# SPDX-License-Identifier: Apache-2.0
"""The migrations make what the tables say, go up and down, and open every released file."""

from __future__ import annotations

import datetime as dt
import re
import shutil
import sqlite3
from contextlib import closing

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from fieldguide.base.paths import Paths
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.personal import bookmarks, visits
from fieldguide.personal.store import open_store
from fieldguide.personal.tables import HEAD, Base
from fieldguide.store.engine import open_in_memory, open_personal
from tests.helpers import write_golden

NOW = dt.datetime(2026, 11, 24, 9, 30, tzinfo=dt.UTC)
SCRIPTS = write_golden.ROOT / "db" / "personal"
GOLDEN = sorted(write_golden.FOLDER.glob("*.db"))


def _config(connection):
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _scripts():
    return ScriptDirectory.from_config(_config(None))


def _shape(connection):
    """Tables, columns and indexes, whatever the spelling of their SQL."""
    tables = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'alembic%'"
        " AND name <> 'sqlite_sequence' ORDER BY name"
    )
    return {
        name: (
            [tuple(row)[1:] for row in connection.exec_driver_sql(f"PRAGMA table_info('{name}')")],
            sorted(
                tuple(row)[1:] for row in connection.exec_driver_sql(f"PRAGMA index_list('{name}')")
            ),
        )
        for (name,) in tables.all()
    }


def test_scripts_end_where_the_tables_are():
    assert _scripts().get_current_head() == HEAD


def _is_own(name, kind, _parents):
    """Not what SQLite keeps for the index of the notes."""
    return kind != "table" or not name.startswith("note_search")


def test_head_equals_the_tables(store):
    with store._engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "include_name": _is_own}
        )
        assert compare_metadata(context, Base.metadata) == []
        migrated = _shape(connection)
    engine = open_in_memory()
    try:
        Base.metadata.create_all(engine)
        with engine.connect() as connection:
            by_tables = _shape(connection)
    finally:
        engine.dispose()
    # The order of columns may differ; nothing reads them by number.
    assert {name: (sorted(columns), indexes) for name, (columns, indexes) in migrated.items()} == {
        name: (sorted(columns), indexes) for name, (columns, indexes) in by_tables.items()
    }


def test_every_revision_goes_up_and_down_and_up_again(tmp_path):
    engine = open_personal(tmp_path / "personal.db")
    try:
        for script in reversed(list(_scripts().walk_revisions())):
            with engine.begin() as connection:
                before = _shape(connection)
                command.upgrade(_config(connection), script.revision)
                after = _shape(connection)
            assert after != before
            with engine.begin() as connection:
                command.downgrade(_config(connection), script.down_revision or "base")
                assert _without_order(_shape(connection)) == _without_order(before)
            with engine.begin() as connection:
                command.upgrade(_config(connection), script.revision)
                assert _shape(connection) == after
    finally:
        engine.dispose()


def _without_order(shape):
    # A table that was made anew has its columns in another order; nothing reads them by number.
    return {name: (sorted(columns), indexes) for name, (columns, indexes) in shape.items()}


def test_revisions_are_frozen_and_import_nothing_of_the_program():
    for file in sorted((SCRIPTS / "versions").glob("*.py")):
        assert not re.search(r"^\s*(from|import) fieldguide", file.read_text("utf-8"), re.M), file


def test_every_released_schema_has_its_golden_file():
    assert {script.revision for script in _scripts().walk_revisions()} == {
        file.stem for file in GOLDEN
    }


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda file: file.stem)
def test_a_file_of_each_released_version_opens_with_all_its_rows(golden, profile_dir):
    paths = Paths(profile_dir)
    shutil.copy(golden, paths.personal_db)
    store = open_store(paths, NOW)
    try:
        with store.reading() as session:
            marks = bookmarks.all_bookmarks(session)
            last = visits.recent(session, 10)
        # A key that was given once is not given again: undo may need it.
        with store.writing() as session:
            new = bookmarks.add(session, Ref("protection", "new"), Kind.ENTRY, "New", NOW)
    finally:
        store.close()
    kept = [row for row in write_golden.BOOKMARKS if row[0] != 13]
    assert [(m.key, m.ref.pack, m.ref.id, str(m.kind), m.title, m.remark) for m in marks] == kept[
        ::-1
    ]
    assert [mark.added.isoformat() for mark in marks] == [
        f"2026-11-2{place}T10:00:00+00:00" for place in (3, 2, 1, 0)
    ]
    assert [
        (v.ref.pack, v.ref.id, str(v.kind), v.title, v.heading, v.at.isoformat()) for v in last
    ] == write_golden.VISITS[::-1]
    assert new.key == 14
    with closing(sqlite3.connect(paths.personal_db)) as connection:
        assert connection.execute("SELECT * FROM setting").fetchall() == write_golden.SETTINGS
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(HEAD,)]
