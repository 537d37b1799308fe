# SPDX-License-Identifier: Apache-2.0
"""Migrations are whole or not at all: data, schema and version stamp move together."""

from __future__ import annotations

import datetime as dt
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.store.backup import back_up
from fieldguide.store.engine import open_personal
from fieldguide.store.migrate import Migration, bring_to_head, current_revision

ROOT = Path(__file__).resolve().parent.parent.parent
NOW = dt.datetime(2026, 11, 24, 9, 30, tzinfo=dt.UTC)

FIRST = """
key = sa.Column("key", sa.Integer, primary_key=True)
op.create_table("note", key, sa.Column("words", sa.String))
"""
SECOND = """
op.add_column("note", sa.Column("lang", sa.String))
op.execute("UPDATE note SET lang = 'en'")
"""
FAILS_HALF_WAY = """
op.create_table("half", sa.Column("key", sa.Integer, primary_key=True))
op.execute("UPDATE note SET words = 'overwritten'")
op.drop_column("note", "words")
op.execute("INSERT INTO note VALUES (1, 2, 3, 4, 5)")
"""
RAISES_HALF_WAY = """
op.drop_table("note")
raise RuntimeError("a bug in a migration")
"""


@pytest.fixture
def scripts(tmp_path):
    """A scratch folder of revisions: call it with their bodies, the oldest first."""
    folder = tmp_path / "scripts 100%"
    (folder / "versions").mkdir(parents=True)
    shutil.copy(ROOT / "db" / "personal" / "env.py", folder)

    def write(*bodies):
        for number, body in enumerate(bodies, start=1):
            before = f'"{number - 1:04}"' if number > 1 else "None"
            steps = "\n".join(f"    {line}" for line in body.strip().splitlines())
            (folder / "versions" / f"{number:04}_step.py").write_text(
                "import sqlalchemy as sa\nfrom alembic import op\n"
                f'revision = "{number:04}"\ndown_revision = {before}\n'
                f"branch_labels = None\ndepends_on = None\n\ndef upgrade():\n{steps}\n",
                "utf-8",
            )
        return folder

    return write


@pytest.fixture
def bring(tmp_path):
    """Bring `tmp_path/personal.db` to a head, as a start of the program would."""
    path = tmp_path / "personal.db"

    def run(folder, head):
        engine = open_personal(path)
        try:
            return bring_to_head(engine, Migration(path, folder, head, tmp_path / "backups"), NOW)
        finally:
            engine.dispose()

    return run


def _state(path):
    """Everything a database says about itself and its rows."""
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def _revision(path):
    engine = open_personal(path)
    try:
        with engine.connect() as connection:
            return current_revision(connection)
    finally:
        engine.dispose()


def _put_note(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO note(words) VALUES ('a note of weeks')")
        connection.commit()


def test_new_file_is_made_without_a_backup(scripts, bring, tmp_path):
    assert bring(scripts(FIRST, SECOND), "0002") is True
    assert _revision(tmp_path / "personal.db") == "0002"
    assert not (tmp_path / "backups").exists()


def test_file_at_head_is_not_touched(scripts, bring, tmp_path):
    folder = scripts(FIRST)
    bring(folder, "0001")
    before = (tmp_path / "personal.db").read_bytes()
    assert bring(folder, "0001") is False
    assert (tmp_path / "personal.db").read_bytes() == before
    assert not (tmp_path / "backups").exists()


def test_file_that_is_behind_is_backed_up_then_brought_on(scripts, bring, tmp_path):
    path = tmp_path / "personal.db"
    bring(scripts(FIRST), "0001")
    _put_note(path)
    old = _state(path)
    assert bring(scripts(FIRST, SECOND), "0002") is True
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT words, lang FROM note").fetchall() == [
            ("a note of weeks", "en")
        ]
    (backup,) = (tmp_path / "backups").iterdir()
    assert backup.name == "00001-20261124T093000Z-migration.db"
    assert _state(backup) == old
    assert backup.stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "backups").stat().st_mode & 0o777 == 0o700


@pytest.mark.fault
@pytest.mark.parametrize(
    ("planted", "raised"),
    [(FAILS_HALF_WAY, EnvironmentTrouble), (RAISES_HALF_WAY, RuntimeError)],
    ids=["refused-by-sqlite", "raised-by-a-bug"],
)
def test_migration_that_fails_half_way_leaves_data_and_version(
    scripts, bring, tmp_path, planted, raised
):
    path = tmp_path / "personal.db"
    bring(scripts(FIRST), "0001")
    _put_note(path)
    before = _state(path)
    with pytest.raises(raised):
        bring(scripts(FIRST, SECOND, planted), "0003")
    assert _state(path) == before
    assert _revision(path) == "0001"
    # Mended, the same file goes on.
    assert bring(scripts(FIRST, SECOND, 'op.execute("SELECT 1")'), "0003") is True
    assert _revision(path) == "0003"


@pytest.mark.fault
def test_new_file_whose_first_migration_fails_is_tried_again(scripts, bring, tmp_path):
    with pytest.raises(RuntimeError):
        bring(scripts(FIRST, RAISES_HALF_WAY), "0002")
    assert _revision(tmp_path / "personal.db") is None
    assert bring(scripts(FIRST, SECOND), "0002") is True


def test_file_of_a_newer_version_is_refused_and_left_alone(scripts, bring, tmp_path):
    path = tmp_path / "personal.db"
    folder = scripts(FIRST)
    bring(folder, "0001")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0047'")
        connection.commit()
    before = path.read_bytes()
    for _ in range(2):
        with pytest.raises(EnvironmentTrouble) as trouble:
            bring(folder, "0001")
        assert trouble.value.code == "newer-personal-db"
        assert trouble.value.params == {"path": str(path)}
    assert path.read_bytes() == before
    # Nothing is going to happen to the file, so no backup of it piles up at each start.
    assert not (tmp_path / "backups").exists()


def test_backup_of_a_live_database_holds_what_is_only_in_its_log(tmp_path):
    path = tmp_path / "personal.db"
    engine = open_personal(path)
    try:
        with engine.begin() as connection:
            connection.execute(text("CREATE TABLE note (words TEXT)"))
            connection.execute(text("INSERT INTO note VALUES ('still in the log')"))
        assert (tmp_path / "personal.db-wal").stat().st_size > 0
        back_up(path, tmp_path / "backups" / "one.db")
    finally:
        engine.dispose()
    with closing(sqlite3.connect(tmp_path / "backups" / "one.db")) as connection:
        assert connection.execute("SELECT words FROM note").fetchall() == [("still in the log",)]
    assert [one.name for one in (tmp_path / "backups").iterdir()] == ["one.db"]


@pytest.mark.fault
def test_backup_that_fails_leaves_the_older_one_and_nothing_else(tmp_path):
    path = tmp_path / "personal.db"
    path.write_bytes(b"no database at all " * 400)
    target = tmp_path / "backups" / "one.db"
    target.parent.mkdir()
    target.write_bytes(b"the older backup")
    with pytest.raises(EnvironmentTrouble) as trouble:
        back_up(path, target)
    assert trouble.value.code == "database-damaged"
    assert [(one.name, one.read_bytes()) for one in target.parent.iterdir()] == [
        ("one.db", b"the older backup")
    ]


@pytest.mark.fault
def test_no_migration_without_its_backup(scripts, bring, tmp_path):
    path = tmp_path / "personal.db"
    bring(scripts(FIRST), "0001")
    before = _state(path)
    (tmp_path / "backups").write_text("a file stands where the folder has to be", "utf-8")
    with pytest.raises(EnvironmentTrouble):
        bring(scripts(FIRST, SECOND), "0002")
    assert _state(path) == before
