# SPDX-License-Identifier: Apache-2.0
"""Opening the personal database: whose it is, what stops it, and what never stops reading."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.base.paths import Paths
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.personal import bookmarks
from fieldguide.personal.store import open_store
from tests.helpers.processes import (
    ROOT,
    environment,
    folder_for_everyone,
    run_without_rights,
    take_rights,
)

NOW = dt.datetime(2026, 11, 24, 9, 30, tzinfo=dt.UTC)
REF = Ref("protection", "ilo-c182")
NOT_WINDOWS = pytest.mark.skipif(sys.platform == "win32", reason="rights of files")


def _mark(paths, title="Marked"):
    store = open_store(paths, NOW)
    try:
        with store.writing() as session:
            bookmarks.add(session, REF, Kind.DOCUMENT, title, NOW)
    finally:
        store.close()


def _titles(paths):
    store = open_store(paths, NOW)
    try:
        with store.reading() as session:
            return [mark.title for mark in bookmarks.all_bookmarks(session)]
    finally:
        store.close()


@NOT_WINDOWS
def test_everything_is_the_owners_alone_from_the_first_moment(tmp_path):
    paths = Paths(tmp_path / "new")
    before = os.umask(0o000)
    try:
        store = open_store(paths, NOW)
        try:
            with store.writing() as session:
                bookmarks.add(session, REF, Kind.DOCUMENT, "Marked", NOW)
            files = {one.name: one.stat().st_mode & 0o777 for one in paths.profile.iterdir()}
        finally:
            store.close()
    finally:
        os.umask(before)
    # The log holds the newest rows, so it must be as closed as the file itself.
    assert files == {"personal.db": 0o600, "personal.db-wal": 0o600, "personal.db-shm": 0o600}
    assert paths.profile.stat().st_mode & 0o777 == 0o700


@NOT_WINDOWS
def test_a_file_that_others_could_read_is_closed_to_them(paths):
    _mark(paths)
    paths.personal_db.chmod(0o644)
    _mark(paths)
    assert paths.personal_db.stat().st_mode & 0o777 == 0o600


def test_closing_leaves_one_file(paths):
    _mark(paths)
    assert [one.name for one in paths.profile.iterdir()] == ["personal.db"]


def test_a_failed_write_leaves_everything(paths):
    _mark(paths)
    store = open_store(paths, NOW)

    def half():
        with store.writing() as session:
            bookmarks.remove(session, REF)
            raise RuntimeError

    try:
        with pytest.raises(RuntimeError):
            half()
    finally:
        store.close()
    assert _titles(paths) == ["Marked"]


@pytest.mark.fault
@pytest.mark.parametrize("damage", ["letter", "torn", "header", "cut"])
def test_damaged_file_is_told_and_left_as_it_is(paths, damage):
    _mark(paths, "Marked " * 2_000)
    content = bytearray(paths.personal_db.read_bytes())
    if damage == "letter":
        content = bytearray(b"Dear colleague, " * 800)
    elif damage == "torn":
        content[4096 * 2 : 4096 * 6] = os.urandom(4096 * 4)
    elif damage == "header":
        content[:100] = b"\x00" * 100
    else:
        del content[4096 * 3 :]
    paths.personal_db.write_bytes(content)
    with pytest.raises(EnvironmentTrouble) as trouble:
        open_store(paths, NOW)
    assert trouble.value.code == "database-damaged"
    assert trouble.value.params == {"path": str(paths.personal_db)}
    assert paths.personal_db.read_bytes() == content


def _make_newer(paths, *statements):
    with closing(sqlite3.connect(paths.personal_db)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def test_file_of_a_newer_version_is_read_and_left_as_it_is(paths):
    _mark(paths)
    _make_newer(paths, "ALTER TABLE bookmark ADD COLUMN mood TEXT", "CREATE TABLE dream(x)")
    content = paths.personal_db.read_bytes()
    store = open_store(paths, NOW)
    try:
        assert store.read_only.code == "newer-personal-db"
        with store.reading() as session:
            assert [mark.title for mark in bookmarks.all_bookmarks(session)] == ["Marked"]
        with pytest.raises(EnvironmentTrouble) as trouble, store.writing():
            pass
        assert trouble.value.code == "newer-personal-db"
    finally:
        store.close()
    assert paths.personal_db.read_bytes() == content
    assert not paths.backups.exists()


def test_newer_file_that_means_something_else_is_not_guessed_at(paths):
    _mark(paths)
    _make_newer(paths, "ALTER TABLE bookmark RENAME COLUMN title TO called")
    content = paths.personal_db.read_bytes()
    store = open_store(paths, NOW)
    try:
        assert store.read_only.code == "newer-personal-db"
        with store.reading() as session:
            assert bookmarks.all_bookmarks(session) == ()
    finally:
        store.close()
    assert paths.personal_db.read_bytes() == content


def test_an_empty_file_is_a_new_database(paths):
    paths.personal_db.touch()
    assert _titles(paths) == []


def test_a_folder_in_its_place_stops_writing_but_not_reading(paths):
    paths.personal_db.mkdir()
    store = open_store(paths, NOW)
    try:
        assert store.read_only.code == "read-only-profile"
        with store.reading() as session:
            assert bookmarks.all_bookmarks(session) == ()
        with pytest.raises(EnvironmentTrouble) as trouble, store.writing():
            pass
        assert trouble.value is store.read_only
    finally:
        store.close()
    assert paths.personal_db.is_dir()


READ = """
import datetime as dt, sys
from pathlib import Path
from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.base.paths import Paths
from fieldguide.personal import bookmarks
from fieldguide.personal.store import open_store
store = open_store(Paths(Path(sys.argv[1])), dt.datetime(2026, 11, 24, tzinfo=dt.UTC))
print(store.read_only)
with store.reading() as session:
    print([mark.title for mark in bookmarks.all_bookmarks(session)])
try:
    with store.writing() as session:
        print("written")
except EnvironmentTrouble as trouble:
    print(trouble.code)
store.close()
"""


def _read_without_rights(folder):
    done = run_without_rights("-W", "error", "-c", READ, folder)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout.splitlines()


@NOT_WINDOWS
@pytest.mark.fault
@pytest.mark.parametrize("left", ["closed", "crashed", "log-without-index"])
def test_a_profile_that_cannot_be_written_is_still_read(left):
    with folder_for_everyone() as folder:
        paths = Paths(folder / "profile")
        if left == "closed":
            _mark(paths)
        else:
            _mark_and_die(paths)
            assert (paths.profile / "personal.db-wal").stat().st_size > 0
        if left == "log-without-index":
            (paths.profile / "personal.db-shm").unlink()
        take_rights(paths.profile)
        said = f"read-only-profile (path={paths.profile}, reason=not-writable)"
        notice, titles, refusal = _read_without_rights(paths.profile)
        assert (notice, refusal) == (said, "read-only-profile")
        if left != "log-without-index":
            assert titles == "['Marked']"


@NOT_WINDOWS
def test_an_empty_profile_that_cannot_be_written_is_read_as_empty():
    with folder_for_everyone() as folder:
        paths = Paths(folder / "profile")
        paths.profile.mkdir()
        take_rights(paths.profile)
        assert _read_without_rights(paths.profile)[1:] == ["[]", "read-only-profile"]
        assert list(paths.profile.iterdir()) == []


@NOT_WINDOWS
def test_a_profile_that_cannot_even_be_looked_into_is_read_as_empty():
    with folder_for_everyone() as folder:
        paths = Paths(folder / "profile")
        _mark(paths)
        paths.profile.chmod(0o000)
        assert _read_without_rights(paths.profile)[1:] == ["[]", "read-only-profile"]


DIE = """
import datetime as dt, os, signal, sys
from pathlib import Path
from fieldguide.base.paths import Paths
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.personal import bookmarks
from fieldguide.personal.store import open_store
now = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
store = open_store(Paths(Path(sys.argv[1])), now)
with store.writing() as session:
    bookmarks.add(session, Ref("protection", "ilo-c182"), Kind.DOCUMENT, "Marked", now)
print("safe", flush=True)
with store.writing() as session:
    bookmarks.add(session, Ref("protection", "never"), Kind.DOCUMENT, "Never", now)
    session.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""


def _mark_and_die(paths):
    done = subprocess.run(
        [sys.executable, "-c", DIE, str(paths.profile)],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "safe\n", done.stderr
    assert done.returncode == -signal.SIGKILL


@NOT_WINDOWS
@pytest.mark.fault
def test_what_was_said_to_be_saved_survives_a_kill(paths):
    _mark_and_die(paths)
    assert _titles(paths) == ["Marked"]


START = """
import datetime as dt, sys
from pathlib import Path
from fieldguide.base.paths import Paths
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.personal import bookmarks
from fieldguide.personal.store import open_store
now = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
import alembic.command, sqlalchemy
print("ready", flush=True)
sys.stdin.readline()
store = open_store(Paths(Path(sys.argv[1])), now)
with store.writing() as session:
    bookmarks.add(session, Ref("protection", sys.argv[2]), Kind.DOCUMENT, sys.argv[2], now)
store.close()
"""


@pytest.mark.fault
def test_several_first_starts_at_once_make_one_database(tmp_path):
    for turn in range(2):
        paths = Paths(tmp_path / f"profile-{turn}")
        names = ["a", "b", "c"]
        children = [
            subprocess.Popen(
                [sys.executable, "-c", START, str(paths.profile), name],
                cwd=ROOT,
                env=environment(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            for name in names
        ]
        for child in children:
            assert child.stdout.readline() == "ready\n"
        for child in children:
            child.stdin.write("go\n")
            child.stdin.flush()
        said = [child.communicate(timeout=60)[1] for child in children]
        assert [child.returncode for child in children] == [0, 0, 0], "\n".join(said)
        assert sorted(_titles(paths)) == names


def test_a_profile_may_be_copied_while_it_is_closed(paths, tmp_path):
    _mark(paths)
    shutil.copytree(paths.profile, tmp_path / "copy")
    assert _titles(Paths(tmp_path / "copy")) == ["Marked"]
