# SPDX-License-Identifier: Apache-2.0
"""Rail, search box, info bar, panel, badge, address dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QListView, QPushButton

from fieldguide.base.jobs import Progress
from fieldguide.gui.context import Message
from fieldguide.gui.main_window import RAIL_BOTTOM, RAIL_TOP
from fieldguide.gui.widgets.badge import Badge
from fieldguide.gui.widgets.confirm import AddressDialog, can_be_opened, message_box, plain_label
from fieldguide.gui.widgets.info_bar import InfoBar
from fieldguide.gui.widgets.opening import OpeningView
from fieldguide.gui.widgets.panel import ElidedLabel, Panel
from fieldguide.gui.widgets.rail import Rail
from fieldguide.gui.widgets.search_box import SearchBox

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
NAMES = {page: page.title() for page in (*RAIL_TOP, *RAIL_BOTTOM)}
FOREIGN = "<b>bold</b> <img src='file:///etc/passwd'> & more"


@pytest.fixture
def rail(qtbot, theme):
    made = Rail(theme, RAIL_TOP, RAIL_BOTTOM, None)
    qtbot.addWidget(made)
    made.set_names(NAMES)
    made.resize(made.width(), 800)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.usefixtures("theme")
def test_rail_is_as_wide_as_its_longest_name(rail):
    narrow = rail.width()
    rail.set_names({**NAMES, "documents": "Publications de référence"})
    assert rail.width() > narrow
    for page in NAMES:
        assert rail.button(page).needed_width() <= rail.width()


def test_rail_tells_what_was_chosen_and_ticks_what_it_is_told(rail, qtbot):
    with qtbot.waitSignal(rail.chosen) as told:
        qtbot.mouseClick(rail.button("topics"), Qt.MouseButton.LeftButton)
    assert told.args == ["topics"]
    assert not rail.button("topics").is_current()
    rail.set_current("topics")
    assert [page for page in NAMES if rail.button(page).is_current()] == ["topics"]
    rail.set_current("search")
    assert not any(rail.button(page).is_current() for page in NAMES)


def test_rail_draws_nothing_again_where_nothing_changed(rail, qtbot):
    class Painted(QObject):
        count = 0

        def eventFilter(self, _watched, event):  # noqa: N802 - Qt's name
            self.count += event.type() == QEvent.Type.Paint
            return False

    painted = Painted()
    rail.set_current("topics")
    for page in NAMES:
        rail.button(page).installEventFilter(painted)
    qtbot.wait(20)
    painted.count = 0
    # As with each key in the search box.
    rail.set_current("topics")
    qtbot.wait(20)
    assert painted.count == 0
    rail.set_current("home")
    qtbot.waitUntil(lambda: painted.count == 2)


def test_low_rail_has_icons_with_tooltips(rail):
    tall = rail.button("topics").sizeHint().height()
    wide = rail.width()
    rail.set_compact(True)
    assert rail.button("topics").toolTip() == "Topics"
    assert rail.button("topics").sizeHint().height() < tall
    assert rail.width() < wide
    assert rail.button("topics").accessibleName() == "Topics"
    rail.set_compact(False)
    assert rail.button("topics").toolTip() == ""


def test_rail_can_be_walked_with_the_arrows(rail, qtbot):
    rail.set_current("home")
    rail.focus_first()
    assert rail.button("home").hasFocus()
    qtbot.keyClick(rail.button("home"), Qt.Key.Key_Down)
    assert rail.button("topics").hasFocus()
    qtbot.keyClick(rail.button("topics"), Qt.Key.Key_Up)
    qtbot.keyClick(rail.button("home"), Qt.Key.Key_Up)
    assert rail.button("settings").hasFocus()
    with qtbot.waitSignal(rail.chosen) as told:
        qtbot.keyClick(rail.button("settings"), Qt.Key.Key_Space)
    assert told.args == ["settings"]


def test_rail_fits_at_every_size(rail, theme):
    for scale in (100, 150, 200):
        theme.set_scale(scale)
        assert rail.width() >= max(rail.button(page).needed_width() for page in NAMES)
        rail.grab()


@pytest.fixture
def box(qtbot, theme):
    made = SearchBox(theme)
    qtbot.addWidget(made)
    made.resize(500, 37)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_search_box_tells_what_is_typed(box, qtbot):
    asked = []
    box.asked.connect(asked.append)
    qtbot.keyClicks(box, "abc")
    assert asked == ["a", "ab", "abc"]
    box.set_text("shown, not asked")
    assert asked == ["a", "ab", "abc"]


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_Down, "down_pressed"),
        (Qt.Key.Key_Return, "accepted"),
        (Qt.Key.Key_Enter, "accepted"),
        (Qt.Key.Key_Escape, "escaped"),
    ],
)
def test_keys_lead_out_of_the_search_box(box, qtbot, key, signal):
    box.set_text("stays")
    with qtbot.waitSignal(getattr(box, signal)):
        qtbot.keyClick(box, key)
    assert box.text() == "stays"


def test_chip_says_how_to_get_in_and_out(box, qtbot):
    box.clearFocus()
    assert box.chip_text() == "Ctrl K"
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    assert box.chip_text() == "Esc"


@pytest.mark.usefixtures("qapp")
def test_chip_lies_at_the_end_of_the_line(box):
    assert box._chip.x() > box.width() / 2
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert box._chip.x() < box.width() / 2
    assert box.textMargins().left() > box.textMargins().right()


def test_search_box_has_a_name(box):
    assert box.accessibleName() == "Search"
    assert box.placeholderText()


@pytest.fixture
def bar(qtbot, theme):
    made = InfoBar(theme)
    qtbot.addWidget(made)
    return made


def test_info_bar_shows_the_newest_first(bar):
    assert bar.isHidden()
    bar.show_notice(Message("first"))
    bar.show_notice(Message("second", "warn"))
    assert bar.isVisible()
    assert bar.notice.text == "second"
    bar.dismiss()
    assert bar.notice.text == "first"
    bar.dismiss()
    assert bar.isHidden()
    bar.dismiss()


def test_info_bar_says_the_same_thing_once(bar):
    bar.show_notice(Message("same"))
    bar.show_notice(Message("other"))
    bar.show_notice(Message("same"))
    bar.dismiss()
    bar.dismiss()
    assert bar.isHidden()


def test_info_bar_button_acts_once_and_goes(bar, qtbot):
    done = []
    bar.show_notice(Message("Removed.", action="Undo", on_action=lambda: done.append(1)))
    button = next(one for one in bar.findChildren(QPushButton) if one.text() == "Undo")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == [1]
    assert bar.isHidden()


def test_info_bar_is_dismissed_by_escape_and_speaks(bar, qtbot):
    bar.show_notice(Message("something", "urgent"))
    assert bar.accessibleName() == "something"
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_info_bar_shows_foreign_text_as_it_is(bar):
    bar.show_notice(Message(FOREIGN))
    assert bar._label.textFormat() == Qt.TextFormat.PlainText
    assert bar._label.text() == FOREIGN


def test_panel_shows_what_fits_and_tells_the_rest(qtbot, theme):
    panel = Panel(theme, "A rather long heading of a rather narrow column")
    qtbot.addWidget(panel)
    body = QListView()
    panel.set_body(body)
    panel.set_note("28 sections")
    panel.resize(200, 300)
    panel.show()
    label = panel.findChild(ElidedLabel)
    assert label.text().endswith("…")
    assert label.toolTip() == panel.title()
    panel.resize(900, 300)
    assert label.text() == panel.title()
    assert label.toolTip() == ""
    assert panel.accessibleName() == panel.title()
    assert panel.note() == "28 sections"
    panel.setFocus()
    assert panel.inner() is body


def test_tooltips_do_not_read_markup(qtbot, theme):
    panel = Panel(theme, FOREIGN)
    qtbot.addWidget(panel)
    panel.resize(60, 100)
    panel.show()
    assert "<" not in panel.findChild(ElidedLabel).toolTip()


def test_badge_is_as_wide_as_its_text(qtbot, theme):
    badge = Badge("Standard", "info", theme)
    qtbot.addWidget(badge)
    narrow = badge.sizeHint().width()
    badge.set_badge("Binding treaty", "warn")
    assert badge.sizeHint().width() > narrow
    assert badge.accessibleName() == "Binding treaty"
    assert badge.tone == "warn"
    theme.set_scale(200)
    assert badge.sizeHint().height() == 36
    badge.grab()


@pytest.mark.parametrize(
    ("address", "may"),
    [
        ("https://example.org/a", True),
        ("http://example.org", True),
        ("HTTPS://EXAMPLE.ORG", True),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("ftp://example.org", False),
        ("https:", False),
        ("smb://server/share", False),
        ("example.org", False),
        ("https://exa mple.org", False),
        ("", False),
    ],
)
def test_only_addresses_of_the_web_can_be_opened(address, may):
    assert can_be_opened(address) is may


def test_address_is_shown_whole_and_opened_only_when_asked(qtbot, theme, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    address = "https://example.org/" + "a" * 300 + "?x=<b>"
    dialog = AddressDialog(address, theme)
    qtbot.addWidget(dialog)
    assert dialog._field.toPlainText() == address
    assert dialog._field.isReadOnly()
    dialog.reject()
    assert opened == []
    refused = AddressDialog("file:///etc/passwd", theme)
    qtbot.addWidget(refused)
    assert not refused._open.isEnabled()


def test_address_can_be_copied(qtbot, theme):
    dialog = AddressDialog("https://example.org/x", theme)
    qtbot.addWidget(dialog)
    button = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Copy")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "https://example.org/x"


def test_labels_and_boxes_show_foreign_text_as_it_is(qtbot):
    label = plain_label(FOREIGN)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    box = message_box("title", FOREIGN, FOREIGN)
    qtbot.addWidget(box)
    assert box.textFormat() == Qt.TextFormat.PlainText


def test_opening_says_something_only_when_it_takes_long(qtbot, theme):
    view = OpeningView(theme)
    qtbot.addWidget(view)
    view.resize(800, 500)
    view.show()
    view.show_glimpse([("Topics", ["one", "two"]), ("Entries", ["x"] * 60)])
    view.grab()
    view.show_progress(Progress("verify"))
    assert view._words.isHidden()
    view.show_progress(Progress("rows", 3, 10))
    assert not view._words.isHidden()
    assert view._bar.value() == 3
    view.show_progress(Progress("index", 0, 0))
    assert view._bar.maximum() == 0
    with qtbot.waitSignal(view.retry_wanted):
        view.show_trouble("No space left.")
        qtbot.mouseClick(view._retry, Qt.MouseButton.LeftButton)
