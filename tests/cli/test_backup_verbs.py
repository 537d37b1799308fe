# SPDX-License-Identifier: Apache-2.0
"""`backup create|list|verify|restore`, with a sound database and with a damaged one."""

from __future__ import annotations

import json

import pytest

from fieldguide.base.paths import Paths
from fieldguide.store.lock import ProfileLock


@pytest.fixture
def verb(start, profile):
    return lambda *arguments: start(*arguments, "--profile", profile)


def test_the_first_write_of_a_day_is_preceded_by_a_backup(verb):
    assert verb("bookmarks", "add", "ilo-c182").returncode == 0
    assert verb("bookmarks", "add", "office:local/labour").returncode == 0
    (daily,) = json.loads(verb("backup", "list", "--json").stdout)
    assert (daily["number"], daily["reason"], daily["counts"]["bookmark"]) == (1, "daily", 0)


def test_backups_are_made_listed_verified_and_put_back(verb):
    assert verb("bookmarks", "add", "ilo-c182").returncode == 0
    made = verb("backup", "create")
    assert made.returncode == 0
    assert made.stdout.startswith("Backed up: 2  2")
    assert "[wanted]  1 bookmarks, 0 notes" in made.stdout
    assert verb("bookmarks", "add", "office:local/labour").returncode == 0
    done = verb("backup", "restore", "2")
    assert (done.returncode, done.stderr) == (0, "")
    assert "What was there before is the newest backup now." in done.stdout
    assert verb("bookmarks", "list").stdout.count("\n") == 1
    answer = json.loads(verb("backup", "list", "--json").stdout)
    assert [(one["number"], one["reason"]) for one in answer] == [
        (3, "restore"),
        (2, "wanted"),
        (1, "daily"),
    ]
    assert list(answer[0]) == [
        "number",
        "at",
        "reason",
        "file",
        "bytes",
        "encrypted",
        "sound",
        "counts",
    ]
    assert json.loads(verb("backup", "restore", "3", "--json").stdout)["counts"]["bookmark"] == 2
    assert verb("backup", "verify").stdout.endswith("All can be put back.\n")


def test_a_damaged_backup_is_status_1_and_never_put_back(verb, profile):
    assert verb("bookmarks", "add", "ilo-c182").returncode == 0
    (file,) = (profile / "backups").iterdir()
    file.write_bytes(b"Dear colleague, " * 800)
    done = verb("backup", "verify", "1")
    assert done.returncode == 1
    assert done.stdout.endswith("DAMAGED\n1 cannot be put back.\n")
    done = verb("backup", "restore", "1")
    assert (done.returncode, done.stdout) == (1, "")
    assert "Your data are as they were" in done.stderr
    assert verb("bookmarks", "list").stdout.endswith("ilo-c182\n")
    done = verb("backup", "verify", "9")
    assert (done.returncode, done.stderr) == (
        1,
        "There is no backup 9. `backup list` shows what there is.\n",
    )


def test_a_damaged_database_says_what_to_do_and_that_works(verb, profile):
    for mark in ("ilo-c182", "office:local/labour"):
        assert verb("bookmarks", "add", mark).returncode == 0
    assert verb("backup", "create").returncode == 0
    database = profile / "personal.db"
    database.write_bytes(b"Dear colleague, " * 800)
    done = verb("bookmarks", "list")
    assert done.returncode == 1
    assert "`backup restore NUMBER`" in done.stderr
    assert "`backup restore --salvage`" in done.stderr
    assert verb("backup", "restore", "2").returncode == 0
    assert verb("bookmarks", "list").stdout.count("\n") == 2


def test_salvage_keeps_what_is_sound(verb):
    assert verb("bookmarks", "add", "ilo-c182").returncode == 0
    done = verb("backup", "restore", "--salvage", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["counts"]["bookmark"] == 1
    assert verb("bookmarks", "list").stdout.endswith("ilo-c182\n")
    assert "Saved: 1 bookmarks" in verb("backup", "restore", "--salvage").stdout


def test_a_window_is_not_backed_up_under_or_restored_over(verb, profile):
    assert verb("bookmarks", "add", "ilo-c182").returncode == 0
    lock = ProfileLock(Paths(profile))
    assert lock.acquire()
    try:
        for arguments in (("create",), ("restore", "1")):
            done = verb("backup", *arguments)
            assert (done.returncode, done.stdout) == (1, "")
        assert verb("backup", "list").returncode == 0
    finally:
        lock.release()


def test_wrong_usage(verb):
    assert verb("backup").returncode == 2
    assert verb("backup", "restore").returncode == 2
    assert verb("backup", "restore", "1", "--salvage").returncode == 2
