# SPDX-License-Identifier: Apache-2.0
"""An opened personal database."""

from __future__ import annotations

import datetime as dt
import shutil

import pytest

from fieldguide.base.paths import Paths
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.personal import bookmarks
from fieldguide.personal.store import open_store
from fieldguide.store import cipher, recipher

WORDS = "nine quiet herons cross the river"
NOW = dt.datetime(2026, 11, 24, 9, 30, tzinfo=dt.UTC)


@pytest.fixture
def paths(profile_dir):
    return Paths(profile_dir)


@pytest.fixture
def store(paths):
    opened = open_store(paths, NOW)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def encrypted_once(tmp_path_factory):
    """A profile with one bookmark under a passphrase; nobody works in it."""
    paths = Paths(tmp_path_factory.mktemp("encrypted") / "profile")
    opened = open_store(paths, NOW)
    with opened.writing() as session:
        bookmarks.add(session, Ref("protection", "ilo-c182"), Kind.DOCUMENT, "Marked", NOW)
    opened.close()
    recipher.exchange(paths.personal_db, None, cipher.new_key(WORDS))
    return paths


@pytest.fixture
def encrypted_profile(encrypted_once, tmp_path):
    """A copy of it."""
    shutil.copytree(encrypted_once.profile, tmp_path / "encrypted")
    return Paths(tmp_path / "encrypted")
