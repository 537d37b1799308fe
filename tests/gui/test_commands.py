# SPDX-License-Identifier: Apache-2.0
"""The table of commands: the keys of the design, each once, and what is made from the table."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel

from fieldguide.gui.actions import keys_of, plain_text
from fieldguide.gui.commands import COMMANDS, MENUS, PAGE_COMMANDS, SUBMENUS
from fieldguide.gui.place import PAGES
from fieldguide.gui.widgets.key_sheet import KeySheet
from fieldguide.gui.widgets.palette import Palette

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

DESIGNED = {
    "search": {"Ctrl+K", "Ctrl+L", "/"},
    "find": {"Ctrl+F"},
    "find-next": {"F3"},
    "find-previous": {"Shift+F3"},
    "bookmark": {"Ctrl+D"},
    "first-minutes": {"Ctrl+E"},
    "glossary": {"Ctrl+G"},
    "palette": {"Ctrl+Shift+P"},
    "back": {"Alt+Left"},
    "forward": {"Alt+Right"},
    "home": {"Alt+Home", "Ctrl+1"},
    "next-pane": {"F6"},
    "previous-pane": {"Shift+F6"},
    "normal-size": {"Ctrl+0"},
    "print": {"Ctrl+P"},
    "updates": {"Ctrl+Shift+U", "Ctrl+7"},
    "settings": {"Ctrl+,", "Ctrl+8"},
    "help": {"F1"},
    "keys": {"?"},
    "full-screen": {"F11"},
    "quit": {"Ctrl+Q"},
    "lock": {"Ctrl+Shift+L"},
}
LATER = {"Space", "Ctrl+Return"}
STANDARD = {"Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+S", "Ctrl+W", "Ctrl+A", "Ctrl+Z"}


def test_keys_are_those_of_the_design():
    keys = {command.id: set(command.keys) for command in COMMANDS}
    assert {name: keys[name] for name in DESIGNED} == DESIGNED


def test_no_key_is_given_twice_or_taken_from_the_system():
    given = [QKeySequence(key).toString() for command in COMMANDS for key in command.keys]
    assert len(given) == len(set(given))
    assert set(given) & STANDARD == set()
    assert set(given) & LATER == set()


def test_every_key_means_something():
    assert all(not QKeySequence(key).isEmpty() for command in COMMANDS for key in command.keys)


def test_ids_are_different_and_menus_are_known():
    ids = [command.id for command in COMMANDS]
    assert len(ids) == len(set(ids))
    assert {command.menu for command in COMMANDS} <= {*dict(MENUS), *SUBMENUS}
    assert set(PAGE_COMMANDS) <= set(ids)
    assert set(PAGE_COMMANDS.values()) <= set(PAGES)


def test_back_and_forward_are_swapped_from_right_to_left():
    back = next(command for command in COMMANDS if command.id == "back")
    assert keys_of(back, rtl=False) == ("Alt+Left",)
    assert keys_of(back, rtl=True) == ("Alt+Right",)


def test_every_command_stands_in_its_menu(window):
    bar = window.menuBar()
    titles = [action.text().replace("&", "") for action in bar.actions()]
    assert titles == ["File", "Edit", "View", "Go", "Content", "Tools", "Help"]
    shown = set()

    def collect(menu):
        for action in menu.actions():
            if action.menu():
                collect(action.menu())
            elif not action.isSeparator():
                shown.add(action.objectName())

    for action in bar.actions():
        collect(action.menu())
    assert shown == {command.id for command in COMMANDS}


def test_mnemonics_of_a_menu_are_different(window):
    for top in window.menuBar().actions():
        letters = [
            action.text().lower().partition("&")[2][:1]
            for action in top.menu().actions()
            if not action.isSeparator() and "&" in action.text()
        ]
        assert len(letters) == len(set(letters)), top.text()


def test_copying_shows_its_key_without_binding_it(window):
    action = window.actions_table["copy"]
    assert action.text().endswith("\tCtrl+C")
    assert action.shortcut().isEmpty()
    assert plain_text(action) == "Copy"


def test_palette_filters_and_acts(window, qtbot):
    window.actions_table["palette"].trigger()
    palette = QApplication.activeModalWidget()
    assert isinstance(palette, Palette)
    assert "palette" not in palette.names()
    assert "back" not in palette.names()  # it cannot be used now
    qtbot.keyClicks(palette._field, "GLOSS")
    assert palette.names() == ["glossary"]
    with qtbot.waitSignal(palette.finished):
        qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    assert window.navigator.place.page == "glossary"


def test_palette_can_be_walked_and_left(window, qtbot):
    window.actions_table["palette"].trigger()
    palette = QApplication.activeModalWidget()
    first = palette._list.currentIndex().row()
    qtbot.keyClick(palette._field, Qt.Key.Key_Down)
    assert palette._list.currentIndex().row() == first + 1
    qtbot.keyClick(palette._field, Qt.Key.Key_Up)
    qtbot.keyClick(palette._field, Qt.Key.Key_Up)
    assert palette._list.currentIndex().row() == len(palette.names()) - 1
    qtbot.keyClicks(palette._field, "no such command")
    assert palette.names() == []
    qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    assert palette.isVisible()
    with qtbot.waitSignal(palette.finished):
        qtbot.keyClick(palette, Qt.Key.Key_Escape)
    assert window.navigator.place.page == "home"


def test_question_mark_shows_every_key(window, qtbot):
    window.navigator.page.list.setFocus()
    qtbot.keyClick(
        QApplication.focusWidget(), Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier
    )
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, KeySheet)
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    keys = {key for command in COMMANDS for key in command.keys}
    # Without a passphrase there is no lock.
    for key in keys - {"Ctrl+Shift+L"}:
        assert QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) in shown
    sheet.reject()
