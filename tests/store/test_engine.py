# SPDX-License-Identifier: Apache-2.0
"""What SQLite promises through our engines, and how its troubles are told."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, OperationalError

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.store.engine import (
    database_trouble,
    open_for_building,
    open_personal,
    open_personal_read_only,
    open_read_only,
    transaction,
)


@pytest.fixture
def personal(tmp_path):
    path = tmp_path / "personal.db"
    engine = open_personal(path)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE parent (key INTEGER PRIMARY KEY)"))
        connection.execute(
            text("CREATE TABLE child (parent INTEGER REFERENCES parent(key), words TEXT)")
        )
        connection.execute(text("INSERT INTO parent VALUES (1)"))
    yield engine, path
    engine.dispose()


def _tables(engine):
    with engine.connect() as connection:
        return set(connection.scalars(text("SELECT name FROM sqlite_master")).all())


def test_ddl_and_version_roll_back_with_their_transaction(tmp_path):
    engine = open_personal(tmp_path / "new.db")

    def half():
        with engine.begin() as connection:
            connection.execute(text("CREATE TABLE half (key INTEGER)"))
            connection.execute(text("PRAGMA user_version=7"))
            raise RuntimeError

    try:
        with pytest.raises(RuntimeError):
            half()
        assert _tables(engine) == set()
        with engine.connect() as connection:
            assert connection.scalar(text("PRAGMA user_version")) == 0
    finally:
        engine.dispose()


def test_a_file_that_is_built_has_no_journal_beside_it(tmp_path):
    engine = open_for_building(tmp_path / "new.db")
    try:
        with engine.begin() as connection:
            assert connection.scalar(text("PRAGMA journal_mode")) == "off"
            connection.execute(text("CREATE TABLE t (a)"))
            assert [one.name for one in tmp_path.iterdir()] == ["new.db"]
    finally:
        engine.dispose()


def test_personal_database_keeps_foreign_keys_and_survives_power_cuts(personal):
    engine, _ = personal
    # Two connections at once: the second is a new one, which must be set up like the first.
    with engine.connect() as first, engine.connect() as second:
        for connection in (first, second):
            assert connection.scalar(text("PRAGMA foreign_keys")) == 1
            assert connection.scalar(text("PRAGMA journal_mode")) == "wal"
            assert connection.scalar(text("PRAGMA synchronous")) == 2  # FULL
    with pytest.raises(IntegrityError), engine.begin() as connection:
        connection.execute(text("INSERT INTO child VALUES (99, 'orphan')"))


def test_read_only_engines_refuse_writes(personal, tmp_path):
    engine, path = personal
    still = tmp_path / "still.db"
    with closing(sqlite3.connect(still)) as connection:
        connection.execute("CREATE TABLE t (a)")
        connection.commit()
    for opened, file in ((open_read_only, still), (open_personal_read_only, path)):
        reader = opened(file)
        try:
            with reader.connect() as connection:
                assert connection.scalar(text("SELECT count(*) FROM sqlite_master")) >= 1
            with reader.connect() as connection, pytest.raises(OperationalError, match="readonly"):
                connection.execute(text("CREATE TABLE more (a)"))
        finally:
            reader.dispose()
    engine.dispose()


def test_names_with_signs_of_addresses_are_opened_as_they_are(tmp_path):
    folder = tmp_path / "100% sure? #1 ñ م"
    folder.mkdir()
    path = folder / "a?mode=rw&b.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (a)")
        connection.commit()
    reader = open_read_only(path)
    try:
        assert _tables(reader) == {"t"}
    finally:
        reader.dispose()
    assert [one.name for one in folder.iterdir()] == [path.name]


def test_a_transaction_is_whole_or_not_at_all(personal):
    engine, path = personal
    with transaction(engine, path) as connection:
        connection.execute(text("INSERT INTO child VALUES (1, 'kept')"))

    def fails():
        with transaction(engine, path) as connection:
            connection.execute(text("INSERT INTO child VALUES (1, 'lost')"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fails()
    with engine.connect() as connection:
        assert connection.scalars(text("SELECT words FROM child")).all() == ["kept"]


def test_full_disk_is_told_and_rolled_back(personal):
    engine, path = personal
    with engine.connect() as connection:
        pages = connection.scalar(text("PRAGMA page_count"))

    def fill():
        with transaction(engine, path) as connection:
            connection.execute(text(f"PRAGMA max_page_count={pages + 2}"))
            connection.execute(text("INSERT INTO child VALUES (1, 'small')"))
            connection.execute(text("INSERT INTO child VALUES (1, :w)"), {"w": "x" * 100_000})

    with pytest.raises(EnvironmentTrouble) as trouble:
        fill()
    assert trouble.value.code == "disk-full"
    assert trouble.value.params == {"path": str(path)}
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM child")) == 0


def test_locked_file_is_told(personal, monkeypatch):
    engine, path = personal
    engine.dispose()
    monkeypatch.setattr("fieldguide.store.engine.BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with (
            pytest.raises(EnvironmentTrouble) as trouble,
            transaction(engine, path) as connection,
        ):
            connection.execute(text("INSERT INTO child VALUES (1, 'late')"))
        other.execute("ROLLBACK")
    assert trouble.value.code == "file-locked"


@pytest.mark.parametrize(
    "content", [b"This is a letter, not a database. " * 60, b"\x00" * 8192, os.urandom(8192)]
)
def test_what_is_no_database_is_told_and_left_alone(tmp_path, content):
    path = tmp_path / "personal.db"
    path.write_bytes(content)
    engine = open_personal(path)
    try:
        with (
            pytest.raises(EnvironmentTrouble) as trouble,
            transaction(engine, path) as connection,
        ):
            connection.execute(text("SELECT * FROM sqlite_master")).all()
    finally:
        engine.dispose()
    assert trouble.value.code == "database-damaged"
    assert path.read_bytes() == content


def test_torn_page_is_told(personal):
    engine, path = personal
    with engine.begin() as connection:
        for number in range(300):
            connection.execute(text("INSERT INTO child VALUES (1, :w)"), {"w": f"{number} " * 50})
    engine.dispose()
    content = bytearray(path.read_bytes())
    content[3 * 4096 : -4096] = b"\xff" * (len(content) - 4 * 4096)
    path.write_bytes(content)
    with (
        pytest.raises(EnvironmentTrouble) as trouble,
        transaction(engine, path) as connection,
    ):
        connection.execute(text("SELECT sum(length(words)) FROM child")).all()
    engine.dispose()
    assert trouble.value.code == "database-damaged"


def test_file_that_cannot_be_written_is_told(personal):
    engine, path = personal
    engine.dispose()
    reader = open_personal_read_only(path)
    try:
        with pytest.raises(EnvironmentTrouble) as trouble, transaction(reader, path) as connection:
            connection.execute(text("INSERT INTO child VALUES (1, 'never')"))
    finally:
        reader.dispose()
    assert trouble.value.code == "not-writable"


def test_missing_folder_is_told(tmp_path):
    path = tmp_path / "nowhere" / "personal.db"
    engine = open_personal(path)
    with pytest.raises(EnvironmentTrouble) as trouble, transaction(engine, path):
        pass
    engine.dispose()
    assert trouble.value.code == "not-writable"


def test_other_troubles_keep_what_sqlite_said(tmp_path):
    with (
        closing(sqlite3.connect(":memory:")) as connection,
        pytest.raises(sqlite3.OperationalError) as raised,
    ):
        connection.execute("SELECT * FROM nowhere")
    trouble = database_trouble(tmp_path / "x.db", raised.value)
    assert trouble.code == "file-trouble"
    assert "no such table" in str(trouble.params["reason"])
    system = database_trouble(tmp_path / "x.db", OSError(28, "No space left on device"))
    assert system.code == "disk-full"


def test_a_text_that_is_damaged_is_told_without_a_word_of_it(personal):
    engine, path = personal
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO child VALUES (1, CAST(x'73656372657420ff' AS TEXT))"))
    with pytest.raises(EnvironmentTrouble) as trouble, transaction(engine, path) as connection:
        connection.execute(text("SELECT words FROM child")).all()
    assert trouble.value.code == "database-damaged"
    assert "secret" not in str(trouble.value)
