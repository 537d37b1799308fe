# SPDX-License-Identifier: Apache-2.0
"""Locking and unlocking, what is heard of it, and the wait after wrong passphrases."""

from __future__ import annotations

import pytest

from fieldguide.base.changes import Change, Subject
from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.services import finding, locking, places, reading
from fieldguide.services.locking import Attempts
from fieldguide.store import cipher, recipher
from tests.helpers.worlds import opened

WORDS = "nine quiet herons cross the river"


@pytest.fixture(scope="session")
def key():
    return cipher.new_key(WORDS)


@pytest.fixture
def locked(paths, key):
    recipher.exchange(paths.personal_db, None, key)
    with opened(paths) as guide:
        yield guide


def test_both_are_heard_of_once(locked):
    heard = []
    locked.hub.listen(heard.append)
    locking.unlock(locked, WORDS)
    locking.unlock(locked, "it is open already")
    assert (locked.personal.locked, heard) == (False, [Change(Subject.LOCK)])
    locking.lock(locked)
    locking.lock(locked)
    assert (locked.personal.locked, heard) == (True, [Change(Subject.LOCK)] * 2)


def test_guidance_is_read_while_locked_and_nothing_is_remembered(locked):
    assert locked.notices == ()
    assert len(reading.topic_tree(locked)) == 5
    hit = finding.search(locked, "child labour").results[0]
    places.visit(locked, hit.kind, hit.ref, hit.title)
    locking.unlock(locked, WORDS)
    assert places.recent(locked) == ()


def test_wrong_ones_are_answered_later_and_later(locked):
    now = 100.0
    object.__setattr__(locked, "attempts", Attempts(lambda: now))

    def refused(passphrase="not this one at all"):  # noqa: S107 - a wrong one
        with pytest.raises(EnvironmentTrouble) as trouble:
            locking.unlock(locked, passphrase)
        return trouble.value.code, trouble.value.params["wait"]

    said = [refused() for _ in range(4)]
    assert said == [("wrong-passphrase", wait) for wait in (0, 0, 0, 2)]
    # The right one is not tried either: a wait that it ends would tell which one it is.
    assert refused(WORDS) == ("unlock-later", 2)
    now += 1.5
    assert refused(WORDS) == ("unlock-later", 1)
    now += 1
    assert refused() == ("wrong-passphrase", 4)
    now += 4
    locking.unlock(locked, WORDS)
    assert locked.attempts.wait == 0


def test_the_wait_grows_to_five_minutes_and_no_further():
    attempts = Attempts(lambda: 0.0)
    waits = []
    for _ in range(2_000):
        with pytest.raises(EnvironmentTrouble) as trouble:
            attempts.refuse("personal.db")
        waits.append(trouble.value.params["wait"])
    assert waits[:6] == [0, 0, 0, 2, 4, 8]
    assert set(waits[12:]) == {300}
