# SPDX-License-Identifier: Apache-2.0
"""A profile of the small world, its catalogue built once by a real child process."""

from __future__ import annotations

import shutil

import pytest

from tests.helpers.worlds import main_pack, office_pack, opened, paths_in, small_bundle


@pytest.fixture(scope="session")
def bundle(tmp_path_factory):
    return small_bundle(tmp_path_factory.mktemp("program") / "bundle", main_pack(), office_pack())


@pytest.fixture(scope="session")
def ready_profile(bundle, tmp_path_factory):
    """A profile after its first start; copied for each test that writes."""
    profile = tmp_path_factory.mktemp("profiles") / "ready"
    with opened(paths_in(profile, bundle)):
        pass
    return profile


@pytest.fixture
def paths(bundle, ready_profile, tmp_path):
    shutil.copytree(ready_profile, tmp_path / "profile")
    return paths_in(tmp_path / "profile", bundle)


@pytest.fixture
def guide(paths):
    with opened(paths) as one:
        yield one
