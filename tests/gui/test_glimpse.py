# SPDX-License-Identifier: Apache-2.0
"""What the window shows before anything is open."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from fieldguide.gui.place import Place
from fieldguide.gui.widgets.opening import OpeningView
from fieldguide.gui.window_state import Snapshot, picture_of, read_snapshot, write_snapshot

COLUMNS = [("Topics", ["Child protection"])]


@pytest.fixture
def picture(qtbot):
    page = QLabel()
    qtbot.addWidget(page)
    drawn = QPixmap(400, 300)
    drawn.fill(QColor("#3366cc"))
    page.setPixmap(drawn)
    page.resize(400, 300)
    return picture_of(page)


@pytest.fixture
def host(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    return host


@pytest.fixture
def view(host, theme):
    view = OpeningView(theme, host)
    view.resize(400, 300)
    host.show()
    return view


def colour(view, x, y):
    return view.grab().toImage().pixelColor(x, y).name()


def test_a_window_of_the_same_size_shows_the_page_as_it_looked(view, picture):
    view.show_glimpse(COLUMNS, picture)

    assert {colour(view, x, y) for x in (0, 399) for y in (0, 299)} == {"#3366cc"}


def test_a_window_of_another_size_shows_its_lines_instead(view, picture):
    view.show_glimpse(COLUMNS, picture)
    view.resize(500, 300)

    assert colour(view, 499, 299) != "#3366cc"


def test_a_damaged_picture_is_no_trouble(view):
    view.show_glimpse(COLUMNS, b"\x89PNG and then nothing")

    assert colour(view, 399, 299) != "#3366cc"


def test_a_picture_never_outlives_its_page(paths, picture):
    write_snapshot(paths, Snapshot(Place("topics"), COLUMNS, "look", picture))
    assert read_snapshot(paths).picture == picture
    if paths.snapshot_picture.stat().st_mode & 0o077:
        pytest.fail("others can read the picture")

    write_snapshot(paths, Snapshot(Place("settings"), []))
    assert read_snapshot(paths).picture == b""

    write_snapshot(paths, None)
    assert not paths.snapshot_picture.exists()
    assert read_snapshot(paths) is None
