# SPDX-License-Identifier: Apache-2.0
"""Pictures of every page: the same bytes each time, and every page has its scene."""

from __future__ import annotations

from hashlib import sha256

import pytest

from fieldguide.base.paths import Paths
from fieldguide.gui.demo import read_demo
from fieldguide.gui.place import PAGES
from fieldguide.gui.screens import LOOKS, SCENES, SIZES, render_screens

pytestmark = [
    pytest.mark.slow,
    pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)"),
]


def test_every_page_has_a_scene():
    assert {scene.page for scene in SCENES} == {
        *PAGES,
        "run",
        "marked",
        "beside",
        "settings-privacy",
        "hidden",
        "locked",
        "locked-notes",
        "search-notes",
    }


def test_every_look_that_was_asked_for_is_there():
    assert SIZES == ((1360, 850), (1024, 700))
    assert [look.name for look in LOOKS] == ["light", "dark", "rtl", "fr150"]


def test_demo_names_a_moment_and_things(tmp_path):
    demo = read_demo(Paths(tmp_path).resources)
    assert demo.clock() == demo.clock()
    assert demo.moment.tzinfo is not None
    assert demo.bookmarks
    assert demo.read


def test_pictures_are_the_same_each_time(tmp_path, qapp):
    if not list(Paths(tmp_path).bundled_packs.glob("*.pack")):
        pytest.skip("the bundled pack is not built")
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        assert render_screens(folder, ["topics", "search"]) == 16
    names = sorted(path.name for path in folders[0].iterdir())
    assert "topics-light-1360x850.png" in names
    assert "search-fr150-1024x700.png" in names
    for name in names:
        # Hashes: a difference of two pictures would be written out for minutes.
        first, second = (sha256((folder / name).read_bytes()).hexdigest() for folder in folders)
        assert first == second, name
    qapp.setStyleSheet("")
