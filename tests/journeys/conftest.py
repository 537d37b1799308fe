# SPDX-License-Identifier: Apache-2.0
"""Profiles with the bundled pack, and starts of the program that are taken apart for sure."""

from __future__ import annotations

import shutil

import pytest

from fieldguide.base.paths import Paths
from fieldguide.personal.device import DeviceSettings
from tests.helpers.sitting import Sitting
from tests.helpers.worlds import guide_on


@pytest.fixture(scope="session")
def built_profile(tmp_path_factory):
    """A profile that was opened once: its catalogue is built, nothing was done in it."""
    profile = tmp_path_factory.mktemp("built") / "profile"
    profile.mkdir(mode=0o700)
    if not list(Paths(profile).bundled_packs.glob("*.pack")):
        pytest.skip("the bundled pack is not built")
    with guide_on(profile):
        pass
    return profile


@pytest.fixture
def paths(built_profile, tmp_path):
    """A copy of that profile, in English, light, with the first page behind it."""
    profile = tmp_path / "profile"
    shutil.copytree(built_profile, profile)
    made = Paths(profile)
    device = DeviceSettings(made.device_ini)
    device.language, device.theme, device.first_run_done = "en", "light", True
    device.save()
    return made


@pytest.fixture
def sit_down(qapp, qtbot):  # noqa: ARG001 - wanted for its effect
    """Starts the program on a profile: `sit_down(paths)`. One window at a time, as in life."""
    sittings = []

    def start(paths):
        for former in sittings:
            former.end()
        sittings.append(Sitting(qtbot, paths))
        return sittings[-1].begin()

    yield start
    for sitting in sittings:
        sitting.end()


@pytest.fixture
def user(sit_down, paths):
    """A user before the window, at home."""
    return sit_down(paths)
