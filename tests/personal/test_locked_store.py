# SPDX-License-Identifier: Apache-2.0
"""A personal database under a passphrase: locked, unlocked, and the same engine inside."""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import text

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.personal import bookmarks
from fieldguide.personal.store import open_store
from fieldguide.store import cipher

NOW = dt.datetime(2026, 11, 24, 9, 30, tzinfo=dt.UTC)
REF = Ref("protection", "ilo-c182")
WORDS = "nine quiet herons cross the river"


def _mark(store, title="Marked"):
    with store.writing() as session:
        bookmarks.add(session, REF, Kind.DOCUMENT, title, NOW)


def _titles(store):
    with store.reading() as session:
        return [mark.title for mark in bookmarks.all_bookmarks(session)]


@pytest.fixture
def locked(encrypted_profile):
    store = open_store(encrypted_profile, NOW)
    yield store
    store.close()


def test_an_encrypted_file_is_opened_locked_and_says_so(locked):
    assert (locked.encrypted, locked.locked, locked.read_only.code) == (True, True, "locked")
    for session in (locked.reading, locked.writing):
        with pytest.raises(EnvironmentTrouble) as trouble, session():
            pass
        assert trouble.value.code == "locked"


def test_unlocked_it_is_the_same_engine(locked):
    locked.unlock(WORDS, NOW)
    assert (locked.encrypted, locked.locked, locked.read_only) == (True, False, None)
    assert _titles(locked) == ["Marked"]
    with locked.reading() as session:
        settings = {
            name: session.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_a_wrong_passphrase_changes_nothing(locked):
    with pytest.raises(EnvironmentTrouble) as trouble:
        locked.unlock(f"{WORDS} not", NOW)
    assert (trouble.value.code, locked.locked) == ("wrong-passphrase", True)
    locked.unlock(WORDS, NOW)
    assert _titles(locked) == ["Marked"]


def test_locking_closes_every_connection_and_drops_the_key(locked, encrypted_profile):
    locked.unlock(WORDS, NOW)
    _titles(locked)
    locked.lock()
    assert locked.locked
    # The last connection folds the log into the file.
    assert not encrypted_profile.personal_db.with_name("personal.db-wal").exists()
    with pytest.raises(EnvironmentTrouble) as trouble:
        _ = locked.key
    assert trouble.value.code == "locked"


def test_a_plain_store_has_no_lock(store):
    assert (store.encrypted, store.locked, store.key) == (False, False, None)
    with pytest.raises(EnvironmentTrouble) as trouble:
        store.lock()
    assert trouble.value.code == "not-encrypted"
    assert not store.locked


def test_letters_typed_on_another_keyboard_are_the_same(tmp_path):
    key = cipher.new_key("caf\u00e9 caf\u00e9 caf\u00e9")
    with closing(cipher.connect(str(tmp_path / "one.db"), key)) as connection:
        connection.execute("CREATE TABLE one(a)")
    assert cipher.find_key(tmp_path / "one.db", "cafe\u0301 cafe\u0301 cafe\u0301") == key


def test_text_zeros_and_plain_databases_are_not_taken_for_encrypted_ones(tmp_path):
    file = tmp_path / "file.db"
    arabic = "شكرا جزيلا ".encode()
    for content in (b"", b"\x00" * 9_000, b"Dear colleague, " * 1_000, arabic * 900):
        file.write_bytes(content)
        assert not cipher.is_encrypted(file)
    file.unlink()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE one(a)")
    assert not cipher.is_encrypted(file)


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("PRAGMA max_page_count=1; INSERT INTO setting VALUES('a', zeroblob(100000))", "disk-full"),
        ("PRAGMA query_only=1; INSERT INTO setting VALUES('a', 'b')", "not-writable"),
    ],
)
def test_what_the_other_driver_says_is_said_in_our_terms(locked, statement, code):
    locked.unlock(WORDS, NOW)

    def write():
        with locked.writing() as session:
            for one in statement.split("; "):
                session.execute(text(one))

    with pytest.raises(EnvironmentTrouble) as trouble:
        write()
    assert trouble.value.code == code


def test_a_file_in_use_is_said(locked, encrypted_profile, monkeypatch):
    monkeypatch.setattr("fieldguide.store.engine.BUSY_SECONDS", 0.05)
    locked.unlock(WORDS, NOW)
    with closing(cipher.connect(str(encrypted_profile.personal_db), locked.key)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(EnvironmentTrouble) as trouble:
            _mark(locked, "Again")
    assert trouble.value.code == "file-locked"


def test_a_damaged_page_is_found_at_unlock(encrypted_profile):
    content = bytearray(encrypted_profile.personal_db.read_bytes())
    content[4096 * 2 : 4096 * 3] = bytes(4096)
    encrypted_profile.personal_db.write_bytes(content)
    store = open_store(encrypted_profile, NOW)
    with pytest.raises(EnvironmentTrouble) as trouble:
        store.unlock(WORDS, NOW)
    assert (trouble.value.code, store.locked) == ("database-damaged", True)
    store.close()
