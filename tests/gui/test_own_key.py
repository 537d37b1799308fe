# SPDX-License-Identifier: Apache-2.0
"""The key that hides: one that means nothing else, chosen by pressing it."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from fieldguide.gui.actions import Actions
from fieldguide.gui.commands import COMMANDS
from fieldguide.gui.own_key import why_not
from fieldguide.gui.widgets.key_button import KeyButton
from fieldguide.personal.device import HIDE_KEY
from tests.helpers.processes import ROOT


@pytest.fixture
def actions(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    return Actions(window, theme)


def keys_in_the_sources():
    """Every key that is written down as a shortcut somewhere below `gui/`."""
    found = set()
    for path in (ROOT / "fieldguide" / "gui").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        found |= set(re.findall(r'QKeySequence\("([^"]+)"\)', text))
        found |= set(re.findall(r'"((?:Ctrl|Alt|Shift)\+[A-Za-z0-9+]+|F\d{1,2})"', text))
    return found - {HIDE_KEY}


def test_the_first_key_is_free(actions):
    assert why_not(QKeySequence(HIDE_KEY)[0], actions, "hide") == ""


def test_no_key_of_the_program_can_be_taken(actions):
    known = keys_in_the_sources() | {key for command in COMMANDS for key in command.keys}
    assert {"F2", "Ctrl+K", "Alt+Up"} <= known
    free = [key for key in known if not why_not(QKeySequence(key)[0], actions, "hide")]
    assert set(free) <= {HIDE_KEY}


@pytest.mark.parametrize(
    "key",
    [
        *("a", "Shift+A", "Alt+F", "Ctrl+Alt+E", "Tab", "Esc", "Return", "Space", "Ctrl+Left"),
        *("Del", "Ctrl+C", "Ctrl+V", "Ctrl+Z", "Ctrl+A", "Ctrl+W", "F10", "Alt+F4"),
    ],
)
def test_keys_that_write_move_or_mean_something_are_refused(actions, key):
    assert why_not(QKeySequence(key)[0], actions, "hide")


@pytest.mark.parametrize("key", ["F9", "F12", "Shift+F9", "Pause", "Ctrl+Shift+H", "Ctrl+J"])
def test_others_can_be_taken(actions, key):
    assert why_not(QKeySequence(key)[0], actions, "hide") == ""


def test_a_key_of_another_command_is_named(actions):
    assert "Full screen" in why_not(QKeySequence("F11")[0], actions, "hide")


@pytest.fixture
def button(qtbot):
    made = KeyButton()
    qtbot.addWidget(made)
    made.set_key(QKeySequence("F9"))
    made.show()
    made.setFocus()
    made.pressed = []
    made.pressed_key.connect(lambda key: made.pressed.append(QKeySequence(key).toString()))
    return made


def test_the_button_takes_the_next_key_whatever_it_is(button):
    assert button.text() == "F9"
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert button.is_listening
    assert button.text() == "Press a key…"
    QTest.keyPress(button, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    assert button.pressed == []
    QTest.keyClick(button, Qt.Key.Key_Tab)
    assert button.pressed == ["Tab"]
    assert not button.is_listening


def test_escape_and_going_elsewhere_keep_the_old_key(button):
    for leave in (lambda: QTest.keyClick(button, Qt.Key.Key_Escape), button.clearFocus):
        button.setFocus()
        button.click()
        assert button.is_listening
        leave()
        assert not button.is_listening
        assert button.text() == "F9"
    assert button.pressed == []
