# SPDX-License-Identifier: Apache-2.0
"""Putting a backup back, and saving what is readable."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from fieldguide.base.errors import EnvironmentTrouble, NotFound
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.personal import backups, bookmarks
from fieldguide.personal.store import open_store
from fieldguide.personal.tables import BookmarkRow
from fieldguide.store.backup import Reason
from tests.helpers.processes import ROOT, environment

NOW = dt.datetime(2026, 11, 24, 9, 30, tzinfo=dt.UTC)
GOLDEN = Path(__file__).parent / "golden"
KILLS = int(os.environ.get("FIELDGUIDE_KILLS", "6"))


def _mark(store, *names):
    with store.writing() as session:
        for name in names:
            bookmarks.add(session, Ref("protection", name), Kind.DOCUMENT, name, NOW)


def _ids(store):
    with store.reading() as session:
        return sorted(ref.id for ref in bookmarks.refs(session))


def test_a_restore_replaces_all_under_an_open_store_and_keeps_what_was_there(paths, store):
    _mark(store, "one")
    made = backups.make(paths, Reason.WANTED, NOW)
    _mark(store, "two", "three")
    assert backups.look_into(made.path).counts["bookmark"] == 1
    assert backups.look_into_live(paths).counts["bookmark"] == 3
    backups.restore(paths, made.number, NOW)
    assert _ids(store) == ["one"]
    _mark(store, "four")
    kept = backups.every(paths)[0]
    assert (kept.reason, backups.look_into(kept.path).counts["bookmark"]) == (Reason.RESTORE, 3)
    backups.restore(paths, kept.number, NOW)
    assert _ids(store) == ["one", "three", "two"]
    with closing(sqlite3.connect(paths.personal_db)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_damaged_or_unknown_backup_changes_nothing(paths, store):
    _mark(store, "one")
    made = backups.make(paths, Reason.WANTED, NOW)
    made.path.write_bytes(made.path.read_bytes()[:5_000])
    with pytest.raises(EnvironmentTrouble) as trouble:
        backups.restore(paths, made.number, NOW)
    assert trouble.value.code == "backup-damaged"
    with pytest.raises(NotFound):
        backups.restore(paths, 77, NOW)
    assert _ids(store) == ["one"]
    assert len(backups.every(paths)) == 1


def test_a_backup_of_an_older_version_is_brought_on_and_stays_as_it_is(paths, store):
    _mark(store, "one")
    paths.backups.mkdir()
    old = paths.backups / "00003-20260101T000000Z-migration.db"
    shutil.copyfile(GOLDEN / "0001.db", old)
    before = old.read_bytes()
    backups.restore(paths, 3, NOW)
    assert "ilo-c182" in _ids(store)
    assert "one" not in _ids(store)
    assert old.read_bytes() == before
    assert not (paths.profile / ".restoring").exists()


@pytest.mark.fault
@pytest.mark.parametrize("damage", ["letter", "empty", "cut", "gone"])
def test_a_damaged_database_is_set_aside_whole(paths, damage):
    store = open_store(paths, NOW)
    _mark(store, *(f"thing-{number}" for number in range(300)))
    made = backups.make(paths, Reason.WANTED, NOW)
    store.close()
    content = {"letter": b"Dear colleague, " * 800, "empty": b"\0" * 9_000}.get(
        damage, paths.personal_db.read_bytes()[:9_000]
    )
    paths.personal_db.write_bytes(content)
    if damage == "gone":
        paths.personal_db.unlink()
    backups.restore(paths, made.number, NOW)
    store = open_store(paths, NOW)
    try:
        assert len(_ids(store)) == 300
    finally:
        store.close()
    aside = [one.read_bytes() for one in paths.backups.glob("damaged-*/personal.db")]
    assert aside == ([] if damage == "gone" else [content])


@pytest.mark.fault
def test_what_is_readable_is_saved(paths):
    store = open_store(paths, NOW)
    _mark(store, *(f"thing-{number}" for number in range(4_000)))
    store.close()
    content = bytearray(paths.personal_db.read_bytes())
    middle = len(content) // 8192 * 4096
    content[middle : middle + 4096] = b"\xa5" * 4096
    paths.personal_db.write_bytes(content)
    counts = backups.salvage(paths, NOW)
    assert 1_000 < counts["bookmark"] <= 4_000
    store = open_store(paths, NOW)
    try:
        assert len(_ids(store)) == counts["bookmark"]
    finally:
        store.close()


def test_a_database_of_the_first_version_is_saved_whole(paths):
    paths.profile.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(GOLDEN / "0001.db", paths.personal_db)
    assert backups.salvage(paths, NOW)["bookmark"] == 4
    store = open_store(paths, NOW)
    try:
        assert len(_ids(store)) == 4
        with store.reading() as session:
            rows = session.scalars(select(BookmarkRow)).all()
            assert len({row.uid for row in rows if row.uid}) == 4
            assert {(row.start, row.position, row.folder, row.quote) for row in rows} == {
                (0, 0.0, None, "")
            }
    finally:
        store.close()


CUT_OFF = """
import datetime as dt, os, sys
from pathlib import Path
from fieldguide.base.paths import Paths
from fieldguide.personal import backups
paths, left = Paths(Path(sys.argv[1])), int(sys.argv[2])
def hook(event, args):
    global left
    steps = {"os.rename", "os.link", "os.remove"}
    if event in steps and any("personal.db" in str(one) for one in args):
        left -= 1
        if left < 0:
            os._exit(9)
sys.addaudithook(hook)
backups.restore(paths, 1, dt.datetime(2026, 11, 24, microsecond=left, tzinfo=dt.UTC))
os._exit(0)
"""


@pytest.mark.fault
def test_a_restore_over_damaged_data_that_is_cut_off_leaves_them_or_the_backup(paths):
    store = open_store(paths, NOW)
    _mark(store, "one")
    made = backups.make(paths, Reason.WANTED, NOW)
    store.close()
    damaged = b"Dear colleague, " * 800
    for step in range(20):
        paths.personal_db.write_bytes(damaged)
        paths.personal_db.with_name("personal.db-wal").write_bytes(b"log")
        child = subprocess.run(
            [sys.executable, "-c", CUT_OFF, str(paths.profile), str(step)],
            env=environment(PYTHONPATH=str(ROOT)),
            check=False,
        )
        whole = backups.look_into(paths.personal_db).sound
        assert whole or paths.personal_db.read_bytes() == damaged, step
        if child.returncode == 0:
            break
        assert child.returncode == 9
    assert step > 2
    assert whole
    assert backups.look_into(made.path).sound
    aside = paths.backups.glob("damaged-*/personal.db")
    assert {one.read_bytes() for one in aside} == {damaged}


RESTORE_FOR_EVER = """
import datetime as dt, sys
from pathlib import Path
from fieldguide.base.paths import Paths
from fieldguide.personal import backups
paths = Paths(Path(sys.argv[1]))
print("ready", flush=True)
while True:
    for number in (1, 2):
        backups.restore(paths, number, dt.datetime(2026, 11, 24, tzinfo=dt.UTC))
"""


@pytest.mark.fault
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
def test_a_restore_that_is_killed_leaves_the_old_data_or_the_new(paths):
    store = open_store(paths, NOW)
    _mark(store, *(f"old-{number}" for number in range(500)))
    backups.make(paths, Reason.WANTED, NOW)
    _mark(store, *(f"new-{number}" for number in range(500)))
    backups.make(paths, Reason.WANTED, NOW)
    store.close()
    keep = {one: one.read_bytes() for one in paths.backups.iterdir()}
    for kill in range(KILLS):
        for file, content in keep.items():
            file.write_bytes(content)
        child = subprocess.Popen(
            [sys.executable, "-c", RESTORE_FOR_EVER, str(paths.profile)],
            env=environment(PYTHONPATH=str(ROOT)),
            stdout=subprocess.PIPE,
        )
        assert child.stdout.readline() == b"ready\n"
        time.sleep(0.02 + 0.037 * (kill % 11))
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        store = open_store(paths, NOW)
        try:
            assert len(_ids(store)) in {500, 1_000}
        finally:
            store.close()
