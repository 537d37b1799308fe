# SPDX-License-Identifier: Apache-2.0
"""Backups: whole, verified, and kept by rules that no wrong clock can turn against the user."""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing

import pytest

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.store.backup import Reason, create, is_due, is_sound, listed

NOW = dt.datetime(2026, 11, 24, 9, 30, tzinfo=dt.UTC)


@pytest.fixture
def database(tmp_path):
    path = tmp_path / "one.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE thing(text)")
        connection.executemany("INSERT INTO thing VALUES (?)", [("words " * 90,)] * 300)
    return path


def _days(folder):
    return [one.at.date() for one in listed(folder)]


def test_the_ring_holds_five_days_and_four_weeks(database, tmp_path):
    folder = tmp_path / "backups"
    for day in range(60):
        create(database, folder, Reason.DAILY, NOW + dt.timedelta(days=day))
    last = NOW.date() + dt.timedelta(days=59)
    days = _days(folder)
    assert days[:5] == [last - dt.timedelta(days=back) for back in range(5)]
    assert len({day.isocalendar()[:2] for day in days}) == 4
    assert len(days) <= 9
    assert all(is_sound(one.path) for one in listed(folder))


@pytest.mark.parametrize("year", [1980, 2045])
def test_a_wrong_clock_deletes_nothing_that_counts(database, tmp_path, year):
    folder = tmp_path / "backups"
    for day in range(5):
        create(database, folder, Reason.DAILY, NOW + dt.timedelta(days=day))
    wrong = create(database, folder, Reason.DAILY, NOW.replace(year=year))
    back = create(database, folder, Reason.DAILY, NOW + dt.timedelta(days=5))
    numbers = [one.number for one in listed(folder)]
    assert numbers[:3] == [back.number, wrong.number, 5]
    assert len(numbers) >= 5


def test_a_clock_that_stands_still_leaves_three(database, tmp_path):
    folder = tmp_path / "backups"
    for _ in range(8):
        create(database, folder, Reason.DAILY, NOW)
    assert [one.number for one in listed(folder)] == [8, 7, 6]


def test_three_that_can_be_read_stay_where_newer_ones_are_damaged(database, tmp_path):
    folder = tmp_path / "backups"
    first = [create(database, folder, Reason.DAILY, NOW) for _ in range(3)]
    later = [
        create(database, folder, Reason.DAILY, NOW + dt.timedelta(days=day)) for day in range(1, 5)
    ]
    for one in later:
        one.path.write_bytes(b"Dear colleague, " * 800)
    create(database, folder, Reason.DAILY, NOW + dt.timedelta(days=5))
    sound = [one.number for one in listed(folder) if is_sound(one.path)]
    assert len(sound) >= 3 or set(sound) >= {one.number for one in first if one.path.exists()}
    assert 8 in sound


def test_a_damaged_database_makes_no_backup_and_costs_none(database, tmp_path):
    folder = tmp_path / "backups"
    create(database, folder, Reason.DAILY, NOW)
    content = bytearray(database.read_bytes())
    content[4096 * 2 : 4096 * 6] = b"\xa5" * 4096 * 4
    database.write_bytes(content)
    with pytest.raises(EnvironmentTrouble) as trouble:
        create(database, folder, Reason.DAILY, NOW)
    assert trouble.value.code in {"database-damaged", "backup-damaged"}
    assert [one.name for one in folder.iterdir()] == ["00001-20261124T093000Z-daily.db"]


def test_due_is_what_is_not_of_today_whichever_way_the_clock_went(database, tmp_path):
    folder = tmp_path / "backups"
    assert is_due(folder, NOW)
    create(database, folder, Reason.DAILY, NOW)
    assert not is_due(folder, NOW + dt.timedelta(hours=14))
    assert is_due(folder, NOW + dt.timedelta(hours=15))
    assert is_due(folder, NOW - dt.timedelta(days=9_000))


def test_other_files_are_none_of_ours(database, tmp_path):
    folder = tmp_path / "backups"
    folder.mkdir()
    for name in ("notes.txt", "00001-20261399T093000Z-daily.db", "00001-20261124T093000Z-x.db"):
        (folder / name).write_text("mine", "utf-8")
    (folder / "00009-20261124T093000Z-daily.db").mkdir()
    create(database, folder, Reason.WANTED, NOW)
    assert [one.number for one in listed(folder)] == [1]
    assert len(list(folder.iterdir())) == 5
