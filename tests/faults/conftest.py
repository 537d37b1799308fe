# SPDX-License-Identifier: Apache-2.0
"""Two versions of the small program, and profiles of the older one."""

from __future__ import annotations

import shutil

import pytest

from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.services import keeping
from tests.helpers.processes import folder_for_everyone
from tests.helpers.worlds import main_pack, office_pack, opened, paths_in, small_bundle, stocked

ARTICLE_3 = Ref("protection", "ilo-c182/article-3")


@pytest.fixture(scope="session")
def programs():
    """The resources of an older and of a newer program, where any user may read them."""
    with folder_for_everyone() as folder:
        yield {
            "old": small_bundle(folder / "old", main_pack("2026.11.1")),
            "new": small_bundle(folder / "new", main_pack("2026.11.2"), office_pack()),
            "stocked": stocked(
                small_bundle(folder / "stocked", main_pack("2026.11.2"), office_pack())
            ),
        }


@pytest.fixture(scope="session")
def used_profile(programs, tmp_path_factory):
    """A profile that the older program opened, with a bookmark."""
    profile = tmp_path_factory.mktemp("used") / "profile"
    with opened(paths_in(profile, programs["old"])) as guide:
        keeping.add_bookmark(guide, ARTICLE_3, Kind.ENTRY, "Marked")
    return profile


@pytest.fixture
def old(programs, used_profile, tmp_path):
    """A copy of the used profile, for the older program."""
    shutil.copytree(used_profile, tmp_path / "used")
    return paths_in(tmp_path / "used", programs["old"])


@pytest.fixture
def new(old, programs):
    """The same copy, for the newer program."""
    return paths_in(old.profile, programs["new"])
