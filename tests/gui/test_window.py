# SPDX-License-Identifier: Apache-2.0
"""The window: shown before anything is open, steered by keys, remembered from run to run."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication

from fieldguide.base.changes import Change, Subject
from fieldguide.base.errors import Cancelled, EnvironmentTrouble
from fieldguide.base.jobs import Progress
from fieldguide.gui.context import Message
from fieldguide.gui.place import Place
from fieldguide.gui.window_state import Snapshot, read_snapshot, write_snapshot
from fieldguide.personal.device import DeviceSettings
from tests.gui.conftest import ToyGuide

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
THING = Place("topics", ref="protection:a/b")


def at(window):
    return window.navigator.place


def press(qtbot, window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    """A key as it comes from the keyboard: to whatever has the focus."""
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifiers)


def test_the_window_is_there_before_anything_is_open(make_window):
    window = make_window()
    assert window.isVisible()
    assert window.stack.currentWidget() is window.opening
    window.grab()
    assert not window.actions_table["topics"].isEnabled()
    window.go(Place("topics"))
    assert at(window) is None


def test_a_first_start_shows_the_first_page(make_window, toy_guide):
    window = make_window(done=False)
    window.attach(toy_guide)
    assert at(window) == Place("first-run")


def test_later_starts_show_home_or_the_last_page(make_window, toy_guide, paths):
    device = DeviceSettings(paths.device_ini)
    device.first_run_done = True
    device.page = "checklists"
    window = make_window(device=device)
    window.attach(toy_guide)
    assert at(window) == Place("checklists")


@pytest.mark.parametrize("page", ["", "nowhere", '"} {', "search"])
def test_an_odd_last_page_harms_nothing(make_window, toy_guide, paths, page):
    device = DeviceSettings(paths.device_ini)
    device.first_run_done = True
    device.page = page
    window = make_window(device=device)
    window.attach(toy_guide)
    assert at(window).page in {"home", "search"}


def test_progress_and_trouble_of_opening_are_shown(make_window, qtbot):
    window = make_window()
    window.show_progress(Progress("rows", 1, 2))
    with qtbot.waitSignal(window.retry_wanted):
        window.show_opening_trouble(EnvironmentTrouble("disk-full"))
        assert "space" in window.opening._words.text()
        window.opening._retry.click()


@pytest.mark.parametrize(
    ("key", "modifiers", "page"),
    [
        (Qt.Key.Key_1, CTRL, "home"),
        (Qt.Key.Key_2, CTRL, "topics"),
        (Qt.Key.Key_3, CTRL, "checklists"),
        (Qt.Key.Key_4, CTRL, "bookmarks"),
        (Qt.Key.Key_5, CTRL, "notes"),
        (Qt.Key.Key_6, CTRL, "documents"),
        (Qt.Key.Key_7, CTRL, "updates"),
        (Qt.Key.Key_8, CTRL, "settings"),
        (Qt.Key.Key_Comma, CTRL, "settings"),
        (Qt.Key.Key_U, CTRL | SHIFT, "updates"),
        (Qt.Key.Key_E, CTRL, "card"),
        (Qt.Key.Key_G, CTRL, "glossary"),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, "help"),
        (Qt.Key.Key_Home, ALT, "home"),
    ],
)
def test_keys_open_pages(window, qtbot, key, modifiers, page):
    window.go(Place("first-run"))
    press(qtbot, window, key, modifiers)
    assert at(window).page == page


def test_back_and_forward_by_keys_and_mouse(window, qtbot):
    window.go(THING)
    window.go(Place("notes"))
    press(qtbot, window, Qt.Key.Key_Left, ALT)
    assert at(window) == THING
    press(qtbot, window, Qt.Key.Key_Right, ALT)
    assert at(window) == Place("notes")
    handle = window.windowHandle()
    for button, place in (
        (Qt.MouseButton.BackButton, THING),
        (Qt.MouseButton.ForwardButton, Place("notes")),
    ):
        point = QPointF(300, 300)
        event = QMouseEvent(
            QEvent.Type.MouseButtonPress,
            point,
            point,
            button,
            button,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(handle, event)
        assert at(window) == place


def test_back_lies_where_it_is_drawn_from_right_to_left(window, qtbot, speak):
    window.go(THING)
    speak.use("ar")
    qtbot.waitUntil(lambda: window.actions_table["back"].shortcut().toString() == "Alt+Right")
    press(qtbot, window, Qt.Key.Key_Right, ALT)
    assert at(window) == Place("home")
    press(qtbot, window, Qt.Key.Key_Left, ALT)
    assert at(window) == THING


def test_commands_know_when_they_can_be_used(window):
    table = window.actions_table
    assert not table["back"].isEnabled()
    window.go(THING)
    assert table["back"].isEnabled()
    assert table["find"].isEnabled()
    assert table["bookmark"].isEnabled()
    window.go(Place("notes"))
    assert not table["find"].isEnabled()
    assert not table["bookmark"].isEnabled()
    assert not table["print"].isEnabled()


def test_reader_commands_reach_the_reader(window, qtbot):
    window.go(THING)
    press(qtbot, window, Qt.Key.Key_D, CTRL)
    press(qtbot, window, Qt.Key.Key_P, CTRL)
    assert window.navigator.page.toy_reader.done == ["bookmark", "print"]


@pytest.mark.parametrize(
    ("key", "modifiers"), [(Qt.Key.Key_K, CTRL), (Qt.Key.Key_L, CTRL), (Qt.Key.Key_Slash, None)]
)
def test_keys_lead_to_the_search_box(window, qtbot, key, modifiers):
    window.navigator.page.list.setFocus()
    press(qtbot, window, key, modifiers or Qt.KeyboardModifier.NoModifier)
    assert window.top_bar.search.hasFocus()


def test_letters_alone_are_letters_in_a_text_field(window, qtbot):
    field = window.navigator.page.field
    field.setFocus()
    qtbot.keyClicks(field, "a/b?c")
    assert field.text() == "a/b?c"
    assert field.hasFocus()
    assert QApplication.activeModalWidget() is None


def test_typing_searches_and_escape_comes_back(window, qtbot):
    window.go(THING)
    box = window.top_bar.search
    box.setFocus()
    qtbot.keyClicks(box, "consent")
    assert at(window) == Place("search", query="consent")
    assert box.hasFocus()
    page = window.navigator.page
    assert [place.query for place in page.opened][-1] == "consent"
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert at(window) == THING
    assert box.text() == ""
    assert not box.hasFocus()


def test_emptying_the_box_leaves_the_search_but_not_the_box(window, qtbot):
    window.go(THING)
    box = window.top_bar.search
    box.setFocus()
    qtbot.keyClicks(box, "ab")
    for _ in "ab":
        qtbot.keyClick(box, Qt.Key.Key_Backspace)
    assert at(window) == THING
    assert box.hasFocus()


def test_a_question_comes_back_with_the_history(window, qtbot):
    box = window.top_bar.search
    box.setFocus()
    qtbot.keyClicks(box, "abc")
    window.go(THING)
    assert box.text() == ""
    press(qtbot, window, Qt.Key.Key_Left, ALT)
    assert box.text() == "abc"


def test_the_rail_shows_where_the_window_is(window, qtbot):
    qtbot.mouseClick(window.rail.button("topics"), Qt.MouseButton.LeftButton)
    assert at(window) == Place("topics")
    assert window.rail.button("topics").is_current()
    window.go(Place("glossary"))
    assert window.rail.button("documents").is_current()


def test_what_is_chosen_on_a_page_goes_into_the_history(window, qtbot):
    window.go(Place("topics"))
    page = window.navigator.page
    page.choose("protection:one")
    qtbot.wait(750)
    page.choose("protection:two")
    page.choose("protection:three")  # skimmed past the second
    press(qtbot, window, Qt.Key.Key_Left, ALT)
    assert at(window).ref == "protection:one"


def test_pages_that_are_not_in_front_do_not_move_the_window(window):
    page = window.navigator.page
    window.go(Place("notes"))
    page.choose("protection:late")
    assert at(window) == Place("notes")


def test_panes_are_walked_with_f6(window, qtbot):
    page = window.navigator.page
    window.top_bar.search.setFocus()
    seen = []
    for _ in range(4):
        press(qtbot, window, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert window.rail.isAncestorOf(seen[0])
    assert seen[1:] == [page.list, page.view, window.top_bar.search]
    press(qtbot, window, Qt.Key.Key_F6, SHIFT)
    assert page.view.hasFocus()


def test_finding_in_the_text(window, qtbot):
    page = window.navigator.page
    press(qtbot, window, Qt.Key.Key_F, CTRL)
    bar = window.handlers._find_bar
    assert bar.isVisible()
    qtbot.keyClicks(bar._field, "consent")
    assert page.view.hits == 2
    page.view.setFocus()
    press(qtbot, window, Qt.Key.Key_F3)
    assert bar.count_text() == "2 of 2"
    press(qtbot, window, Qt.Key.Key_F3, SHIFT)
    assert bar.count_text() == "1 of 2"
    window.go(Place("notes"))
    assert bar.isHidden()


def test_copying_takes_what_has_the_focus(window):
    page = window.navigator.page
    page.field.setText("from the field")
    page.field.selectAll()
    page.field.setFocus()
    window.actions_table["copy"].trigger()
    assert QGuiApplication.clipboard().text() == "from the field"
    page.view.selectAll()
    page.list.setFocus()
    window.actions_table["copy"].trigger()
    assert QGuiApplication.clipboard().text().startswith("Consent of the child")


def test_size_and_theme_are_kept(window, qtbot, theme, paths):
    press(qtbot, window, Qt.Key.Key_Plus, CTRL)
    assert theme.scale == 110
    press(qtbot, window, Qt.Key.Key_Minus, CTRL)
    press(qtbot, window, Qt.Key.Key_Plus, CTRL)
    press(qtbot, window, Qt.Key.Key_0, CTRL)
    assert theme.scale == 100
    window.actions_table["theme-dark"].trigger()
    assert theme.dark
    kept = DeviceSettings(paths.device_ini)
    assert (kept.theme, kept.size) == ("dark", 100)
    assert window.actions_table["theme-dark"].isChecked()


def test_settings_written_elsewhere_are_taken(window, qtbot, theme, toy_guide):
    window._device.theme = "dark"
    window._device.size = 130
    window._device.language = "ar"
    toy_guide.hub.publish(Change(Subject.SETTING, origin="the settings page"))
    qtbot.waitUntil(lambda: theme.dark)
    assert theme.scale == 130
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_the_window_tells_of_its_own_settings(window, qtbot):
    page = window.navigator.page
    window.actions_table["larger"].trigger()
    qtbot.waitUntil(lambda: [change.subject for change in page.changes] == [Subject.SETTING])


def test_language_is_switched_at_once(window, qtbot, paths):
    page = window.navigator.page
    before = page.retranslated
    window.actions_table["language-ar"].trigger()
    qtbot.waitUntil(lambda: page.retranslated > before)
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.rail.x() > window.width() / 2
    assert DeviceSettings(paths.device_ini).language == "ar"
    assert page.retranslated == before + 1


@pytest.mark.usefixtures("theme")
def test_low_windows_have_a_rail_of_icons(window, qtbot):
    window.resize(1360, 850)
    qtbot.waitUntil(lambda: window.rail.button("home").toolTip() == "")
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: window.rail.button("home").toolTip() == "Home")


def test_messages_go_where_they_belong(window):
    window.tell(Message("Saved", brief=True))
    assert window.status.brief_text() == "Saved"
    assert window.info_bar.isHidden()
    window.tell(EnvironmentTrouble("disk-full"))
    assert window.info_bar.notice.tone == "warn"
    window.info_bar.clear()
    window.tell(Cancelled())
    assert window.info_bar.isHidden()


def test_notices_of_the_start_are_told(make_window):
    window = make_window()
    window.attach(ToyGuide(notices=(EnvironmentTrouble("read-only-profile"),)))
    assert "only be read" in window.info_bar.notice.text


def test_status_names_the_version_and_its_age(window):
    texts = [label.text() for label in window.status.labels()]
    assert texts[:3] == [
        "Everything is on this laptop",
        "Catalogue 2026.11.1",
        "Content of November 2026",
    ]
    window.status.set_catalogue("odd")
    assert window.status.labels()[2].text() == ""


def test_closing_remembers_and_the_next_start_shows_it(make_window, toy_guide, paths):
    window = make_window()
    window.attach(toy_guide)
    window.resize(800, 640)
    window.go(THING)
    window.close()
    kept = DeviceSettings(paths.device_ini)
    assert kept.page == "topics"
    assert "protection:a" not in paths.device_ini.read_text(encoding="utf-8")
    snapshot = read_snapshot(paths)
    assert (snapshot.place, snapshot.columns) == (THING, [("Topics", ["one", "two"])])
    assert snapshot.picture.startswith(b"\x89PNG")
    kept.first_run_done = True
    again = make_window(device=kept)
    assert (again.width(), again.height()) == (800, 640)
    assert again.rail.button("topics").is_current()
    again.attach(toy_guide)
    assert at(again) == THING


def test_no_trace_is_kept_where_none_may_be(make_window, toy_guide, paths):
    device = DeviceSettings(paths.device_ini)
    device.first_run_done = device.no_trace = True
    write_snapshot(paths, Snapshot(THING))
    window = make_window(device=device)
    assert not window.rail.button("topics").is_current()
    window.attach(toy_guide)
    assert at(window) == Place("home")
    window.go(THING)
    window.close()
    assert not paths.snapshot.exists()
    assert DeviceSettings(paths.device_ini).page == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"place": 3}',
        '{"place": {"page": "x"}}',
        "\ud800".encode("utf-8", "surrogatepass"),
        b"\xff\xfe",
        b"[" * 100_000,
    ],
)
def test_a_damaged_snapshot_is_no_snapshot(paths, text):
    paths.snapshot.write_bytes(text if isinstance(text, bytes) else text.encode())
    assert read_snapshot(paths) is None


def test_a_snapshot_of_another_shape_is_cut_to_size(paths):
    values = {
        "place": {"page": "home"},
        "columns": [["x" * 999, ["y" * 999, 3, None]], "odd", [1, 2], ["only a heading", 5]],
    }
    paths.snapshot.write_text(json.dumps(values), encoding="utf-8")
    snapshot = read_snapshot(paths)
    assert snapshot.place == Place("home")
    assert [
        (len(heading), [len(line) for line in lines]) for heading, lines in snapshot.columns
    ] == [
        (200, [200]),
        (14, []),
    ]


def test_a_profile_that_cannot_be_written_does_not_keep_the_window_open(
    make_window, toy_guide, monkeypatch
):
    window = make_window()
    window.attach(toy_guide)

    def refuse(_self):
        raise EnvironmentTrouble("not-writable", path="x")

    monkeypatch.setattr(DeviceSettings, "save", refuse)
    window.close()
    assert not window.isVisible()


def test_nothing_of_the_packs_is_opened_from_outside_yet(window):
    window.open_thing("/media/stick/x.fgpack")
    assert window.info_bar.notice is not None


def test_the_window_comes_to_the_front(window):
    window.showMinimized()
    window.come_to_front()
    assert not window.isMinimized()
    assert window.isVisible()
