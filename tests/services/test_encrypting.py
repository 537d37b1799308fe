# SPDX-License-Identifier: Apache-2.0
"""A passphrase is added, changed and removed without loss, and nothing plain is left behind."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from fieldguide.base.errors import ContentRefused, EnvironmentTrouble
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.personal import backups as files
from fieldguide.personal.notes import Words
from fieldguide.services import carrying, encrypting, erasing, keeping, locking, noting, securing
from fieldguide.services.encrypting import Older
from fieldguide.store.cipher import is_encrypted
from tests.helpers.worlds import opened

WORDS = "nine quiet herons cross the river"
OTHER = "a tall lamp burns over the harbour"
CANARY = "zebrafinch-canary-4711"
REF = Ref("protection", "ilo-c182/article-3")


def _fill(guide):
    keeping.add_bookmark(guide, REF, Kind.ENTRY, CANARY)
    noting.add(guide, Words(f"A note with {CANARY}", CANARY, (CANARY,)))


def _has_all(guide):
    titles = [one.remark or one.title for one in keeping.bookmarks(guide)]
    return len(titles) == 1 and [hit.note.title for hit in noting.find(guide, CANARY)] == [CANARY]


def _holding(paths):
    """The files of a profile in which the canary stands."""
    forms = (CANARY.encode(), CANARY.encode("utf-16-le"), b"zebrafinch")
    return sorted(
        str(file.relative_to(paths.profile))
        for file in paths.profile.rglob("*")
        if file.is_file() and any(form in file.read_bytes() for form in forms)
    )


def _dump(guide):
    with guide.personal.reading() as session:
        raw = session.connection().connection.driver_connection
        return {
            name: raw.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608 - the schema's
            for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        }


@pytest.fixture
def filled(guide):
    _fill(guide)
    securing.back_up(guide.paths, guide.clock())
    return guide


@pytest.mark.parametrize("older", list(Older))
def test_added_changed_and_removed_it_is_all_there_and_canaries_are_not(filled, older):
    guide, paths = filled, filled.paths
    before = _dump(guide)
    damaged = paths.backups / "damaged-1"
    damaged.mkdir()
    shutil.copy(paths.personal_db, damaged / "personal.db")
    (paths.backups / ".00009-20261124T093000Z-daily.db.tmp").write_text(CANARY)
    assert _holding(paths)
    encrypting.add(guide, WORDS, older)
    assert (guide.personal.encrypted, guide.personal.locked) == (True, False)
    assert (_dump(guide), _has_all(guide)) == (before, True)
    assert _holding(paths) == []
    made = len(files.every(paths))
    assert made == (2 if older is Older.CONVERT else 1)
    assert all(view.sound for view in securing.backups(paths, guide.personal.key))

    encrypting.change(guide, WORDS, OTHER, older)
    assert (_dump(guide), _holding(paths)) == (before, [])
    views = securing.backups(paths, guide.personal.key)
    assert len(views) == (made + 1 if older is Older.CONVERT else 1)
    assert all(view.encrypted and view.sound and view.counts["note"] == 1 for view in views)

    encrypting.remove(guide, OTHER, older)
    assert (guide.personal.encrypted, _dump(guide)) == (False, before)
    assert not any(view.encrypted or not view.sound for view in securing.backups(paths))
    assert list(paths.profile.glob(".*")) == []


def test_only_the_new_passphrase_opens_it_at_the_next_start(filled):
    paths = filled.paths
    encrypting.add(filled, WORDS)
    encrypting.change(filled, WORDS, OTHER)
    filled.close()
    with opened(paths) as again:
        assert again.personal.locked
        with pytest.raises(EnvironmentTrouble):
            locking.unlock(again, WORDS)
        locking.unlock(again, OTHER)
        assert _has_all(again)


@pytest.mark.parametrize("passphrase", ["", "short", "eleven sign", "one two six ten"[:11]])
def test_a_short_one_is_refused_and_nothing_changes(guide, passphrase):
    with pytest.raises(ContentRefused) as trouble:
        encrypting.add(guide, passphrase)
    assert (trouble.value.code, guide.personal.encrypted) == ("passphrase-too-short", False)


def test_changing_and_removing_ask_for_the_present_one(filled):
    encrypting.add(filled, WORDS)
    for act in (
        lambda: encrypting.change(filled, OTHER, WORDS),
        lambda: encrypting.remove(filled, OTHER),
    ):
        with pytest.raises(EnvironmentTrouble) as trouble:
            act()
        assert trouble.value.code == "wrong-passphrase"
    assert (filled.personal.encrypted, _has_all(filled)) == (True, True)


HOLD = """
import sqlite3, sys
held = sqlite3.connect(sys.argv[1])
held.execute("SELECT count(*) FROM note").fetchone()
print("open", flush=True)
sys.stdin.read()
"""


def test_a_file_that_another_program_has_open_is_left_as_it_is(filled, monkeypatch):
    monkeypatch.setattr("fieldguide.store.recipher.BUSY_SECONDS", 0.05)
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(filled.paths.personal_db)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        other.stdout.readline()
        with pytest.raises(EnvironmentTrouble) as trouble:
            encrypting.add(filled, WORDS)
        other.stdin.close()
    assert (trouble.value.code, filled.personal.encrypted) == ("file-locked", False)
    assert not is_encrypted(filled.paths.personal_db)
    assert _has_all(filled)


def test_a_backup_under_a_third_passphrase_stays_and_asks_for_it(filled, tmp_path):
    paths = filled.paths
    encrypting.add(filled, WORDS)
    number = securing.back_up(paths, filled.clock(), filled.personal.key).backup.number
    encrypting.remove(filled, WORDS, Older.DELETE)
    foreign = tmp_path / "kept.db"
    encrypting.add(filled, OTHER)
    shutil.copy(files.every(paths)[0].path, foreign)
    encrypting.remove(filled, OTHER)
    shutil.copy(foreign, paths.backups / f"{number + 90:05}-20261124T093000Z-wanted.db")
    encrypting.add(filled, WORDS)
    [shut] = [view for view in securing.backups(paths, filled.personal.key) if view.shut]
    noting.add(filled, Words("Later"))
    key, live = filled.personal.key, filled.personal
    with pytest.raises(EnvironmentTrouble) as trouble:
        securing.restore(paths, shut.backup.number, filled.clock(), live=live, key=key)
    assert trouble.value.code == "other-passphrase"
    securing.restore(
        paths, shut.backup.number, filled.clock(), live=live, key=key, passphrase=OTHER
    )
    # Under the passphrase of today, whatever it was made under.
    assert [hit.note.title for hit in noting.find(filled, "later")] == []
    assert _has_all(filled)
    filled.close()
    with opened(paths) as again:
        locking.unlock(again, WORDS)
        assert _has_all(again)


def test_a_plain_backup_put_back_into_encrypted_data_is_encrypted(filled):
    paths = filled.paths
    number = securing.back_up(paths, filled.clock()).backup.number
    kept = next(one.path for one in files.every(paths) if one.number == number)
    plain = kept.read_bytes()
    encrypting.add(filled, WORDS)
    kept.write_bytes(plain)
    securing.restore(paths, number, filled.clock(), live=filled.personal, key=filled.personal.key)
    assert _has_all(filled)
    assert CANARY.encode() not in paths.personal_db.read_bytes()


def test_damaged_encrypted_data_are_salvaged_encrypted(filled):
    paths = filled.paths
    encrypting.add(filled, WORDS)
    key = filled.personal.key
    filled.close()
    content = bytearray(paths.personal_db.read_bytes())
    content[-4096:] = bytes(4096)
    paths.personal_db.write_bytes(content)
    counts = securing.salvage(paths, filled.clock(), key)
    assert counts["note"] == 1
    assert is_encrypted(paths.personal_db)
    assert _holding(paths) == []


def test_squeezing_and_importing_work_encrypted(filled, tmp_path):
    encrypting.add(filled, WORDS)
    carrying.export_data(filled, tmp_path / "mine.fgdata")
    [note] = noting.notes(filled)
    noting.purge(filled, note.uid)
    assert noting.notes(filled) == ()
    carrying.import_data(filled, tmp_path / "mine.fgdata")
    assert _has_all(filled)
    assert _holding(filled.paths) == []


def test_what_a_crash_left_to_do_is_done_after_the_next_unlocking(filled, monkeypatch):
    paths = filled.paths

    def crash(*_arguments):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("fieldguide.personal.protecting._see_to", crash)
        with pytest.raises(KeyboardInterrupt):
            encrypting.add(filled, WORDS)
    filled.close()
    assert _holding(paths)
    with opened(paths) as again:
        locking.unlock(again, WORDS)
        encrypting.settle(again)
        assert (_has_all(again), _holding(paths)) == (True, [])
        assert all(view.sound for view in securing.backups(paths, again.personal.key))


@pytest.mark.parametrize("encrypted", [False, True])
def test_erased_means_no_file_of_the_users_is_left(filled, encrypted):
    paths = filled.paths
    if encrypted:
        encrypting.add(filled, WORDS)
        locking.lock(filled)
    (paths.profile / "attachments").mkdir()
    (paths.profile / "attachments" / "a1").write_bytes(b"sealed")
    paths.snapshot.write_text("{}")
    erasing.erase(filled)
    assert (filled.personal.encrypted, filled.personal.locked) == (False, False)
    assert noting.notes(filled) == ()
    assert _holding(paths) == []
    assert {one.name for one in paths.profile.iterdir()} <= {
        "personal.db", "personal.db-wal", "personal.db-shm", "catalogue", "device.ini", "lock",
    }  # fmt: skip
