# SPDX-License-Identifier: Apache-2.0
"""Columns in narrow windows: the first one folds into a button, and comes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from fieldguide.gui.pages.list_page import Column, shares
from fieldguide.gui.place import Place
from tests.gui.test_pages import (  # noqa: F401 - fixtures
    ARTICLE,
    guide,
    prepared,
    show,
    window,
)

WIDE, NARROW = (1360, 850), (840, 700)
PLACES = {
    "search": Place("search", query="child"),
    "documents": Place("documents"),
    "topics": Place("topics", ARTICLE),
}


def button_of(page):
    return page.topic_button if page.name == "topics" else page.narrow_button


def first_of(page):
    return page.tree_panel if page.name == "topics" else page.facet_panel


def resize(window, size, qtbot):  # noqa: F811
    window.resize(*size)
    qtbot.wait(20)
    window.settle()


@pytest.fixture
def columns(qapp):  # noqa: ARG001 - widgets need it
    return tuple(Column(QWidget(), *widths) for widths in ((250, 220, 150), (350, 320, 180)))


def test_shares(columns, qapp):  # noqa: ARG001
    reader = Column(QWidget(), 696, 420, 260)
    three = (*columns, reader)
    assert shares(three, 1296) == [250, 350, 696]
    assert shares(three, 2000) == [250, 350, 1400]
    assert shares(three, 960) == [220, 320, 420]
    # Too little for both: the reader has its own first, and the list never less than its least.
    assert shares(three[1:], 630) == [210, 420]
    assert shares(three[1:], 460) == [180, 280]


@pytest.mark.parametrize("name", PLACES)
def test_the_first_column_folds_and_comes_back(window, qtbot, name):  # noqa: F811
    page = show(window, PLACES[name])
    button, panel = button_of(page), first_of(page)
    assert panel.isVisible()
    assert not button.isVisible()
    resize(window, NARROW, qtbot)
    assert not panel.isVisible()
    assert button.isVisible()
    assert button.accessibleName()
    assert page.pane.width() >= 420
    assert panel not in page.panes()
    resize(window, WIDE, qtbot)
    assert panel.isVisible()
    assert not button.isVisible()
    assert page.panes()[0] is panel
    assert panel.width() >= 200


@pytest.mark.parametrize("name", PLACES)
def test_the_button_fetches_it_and_escape_puts_it_away(window, qtbot, name):  # noqa: F811
    page = show(window, PLACES[name])
    resize(window, NARROW, qtbot)
    button, panel = button_of(page), first_of(page)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert panel.isVisible()
    assert page.panes()[0] is panel
    assert panel.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert QApplication.focusWidget() is button
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel.isVisible()
    page.column.list.setFocus()
    assert not panel.isVisible()


def test_ticks_behind_the_button_are_counted(window, qtbot):  # noqa: F811
    page = show(window, PLACES["documents"])
    resize(window, NARROW, qtbot)
    assert page.narrow_button.words == "Narrow down"
    page.facets.choose("kind", frozenset({"treaty"}))
    page._narrow()
    assert page.narrow_button.words == "Narrow down (1)"
    page.tabs.setCurrentIndex(1)
    window.settle()
    assert not page.narrow_button.isVisible()
    page.tabs.setCurrentIndex(0)
    window.settle()
    assert page.narrow_button.isVisible()
    page.facets.clear()


def test_the_glossary_has_no_first_column_however_wide(window, qtbot):  # noqa: F811
    page = show(window, Place("glossary"))
    assert not page.facet_panel.isVisible()
    resize(window, NARROW, qtbot)
    resize(window, WIDE, qtbot)
    assert not page.facet_panel.isVisible()
    page.tabs.setCurrentIndex(0)
    window.settle()
    assert page.facet_panel.isVisible()


def test_the_topics_button_names_the_topic(window, qtbot):  # noqa: F811
    page = show(window, PLACES["topics"])
    resize(window, NARROW, qtbot)
    assert page.topic_button.words == page.column.title()


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_window_fits_a_small_screen_at_every_size(
    window,  # noqa: F811
    theme,
    qtbot,
    percent,
):
    for place in PLACES.values():
        show(window, place)
    theme.set_scale(percent)
    resize(window, (1024, 700), qtbot)
    assert window.width() == 1024
    assert window.minimumSizeHint().width() <= 1024
    assert window.minimumSizeHint().height() <= 700
