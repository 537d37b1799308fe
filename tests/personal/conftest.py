# SPDX-License-Identifier: Apache-2.0
"""An opened personal database."""

from __future__ import annotations

import datetime as dt

import pytest

from fieldguide.base.paths import Paths
from fieldguide.personal.store import open_store

NOW = dt.datetime(2026, 11, 24, 9, 30, tzinfo=dt.UTC)


@pytest.fixture
def paths(profile_dir):
    return Paths(profile_dir)


@pytest.fixture
def store(paths):
    opened = open_store(paths, NOW)
    yield opened
    opened.close()
