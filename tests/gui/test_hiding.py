# SPDX-License-Identifier: Apache-2.0
"""Quick hide: one key blanks every window, nothing typed is lost, and only the curtains hear."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from fieldguide.gui.hiding import NEUTRAL_TITLE
from fieldguide.gui.widgets.curtain import Curtain
from tests.gui.toys import ToyPage
from tests.helpers import walk
from tests.helpers.sitting import CTRL, NONE, send_key

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)", "grabbing the")
Key = Qt.Key


@pytest.fixture
def window(make_window, toy_guide, qtbot):
    made = make_window()
    made.attach(toy_guide)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.privacy.hiding.show_again()
    made.privacy.idling.end()


def press(qtbot, key, modifiers=NONE, text=""):
    send_key(key, text, modifiers)
    qtbot.wait(1)


def shown_words(window):
    """Every word that can be seen in a window."""
    parts = [part for part in window.findChildren(QWidget) if part.isVisible()]
    return " ".join(
        str(getattr(part, name)())
        for part in parts
        for name in ("text", "toPlainText")
        if hasattr(part, name)
    )


def curtain_of(window):
    return next(iter(window.findChildren(Curtain)), None)


def test_one_key_hides_and_the_same_key_shows_again(window, qtbot):
    field = window.navigator.page.field
    field.setFocus()
    for letter in "Amina":
        send_key(Key(ord(letter.upper())), letter, NONE)
    title = window.windowTitle()
    press(qtbot, Key.Key_F9)
    assert window.privacy.hiding.is_hidden
    assert window.windowTitle() == NEUTRAL_TITLE
    assert not window.navigator.page.isVisible()
    assert not window.menuBar().isVisible()
    assert "Amina" not in shown_words(window)
    assert curtain_of(window).geometry() == window.rect()
    press(qtbot, Key.Key_F9)
    assert not window.privacy.hiding.is_hidden
    assert (window.windowTitle(), field.text()) == (title, "Amina")
    assert QApplication.focusWidget() is field


def test_escape_and_the_button_show_again(window, qtbot):
    press(qtbot, Key.Key_F9)
    press(qtbot, Key.Key_Escape)
    assert not window.privacy.hiding.is_hidden
    press(qtbot, Key.Key_F9)
    button = QApplication.focusWidget()
    assert isinstance(button, QPushButton)
    assert "Press F9, Escape or this button" in button.accessibleName()
    press(qtbot, Key.Key_Space, text=" ")
    assert not window.privacy.hiding.is_hidden
    press(qtbot, Key.Key_F9)
    QTest.mouseClick(curtain_of(window).button, Qt.MouseButton.LeftButton)
    assert not window.privacy.hiding.is_hidden


def test_while_hidden_no_command_and_no_letter_gets_through(window, qtbot):
    field = window.navigator.page.field
    field.setFocus()
    place, before = window.navigator.place, field.text()
    press(qtbot, Key.Key_F9)
    press(qtbot, Key.Key_2, CTRL)
    press(qtbot, Key.Key_A, text="a")
    QTest.keyClick(field, Key.Key_B)
    QTest.mouseClick(window.rail, Qt.MouseButton.LeftButton)
    assert window.privacy.hiding.is_hidden
    press(qtbot, Key.Key_F9)
    assert (window.navigator.place, field.text()) == (place, before)


def test_the_curtain_follows_the_size_of_the_window(window, qtbot):
    press(qtbot, Key.Key_F9)
    window.resize(900, 600)
    qtbot.waitUntil(lambda: curtain_of(window).size() == window.size())


class Question(QDialog):
    """A dialog in which somebody writes."""

    def __init__(self, parent):
        super().__init__(parent)
        self.setWindowTitle("Comment on Site 4")
        self.field = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.field)
        self.resize(400, 200)


def test_a_dialog_is_covered_stays_open_and_keeps_what_was_typed(window, qtbot):
    dialog = Question(window)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.field.setFocus()
    press(qtbot, Key.Key_X, text="x")
    press(qtbot, Key.Key_F9)
    assert (dialog.windowTitle(), window.windowTitle()) == (NEUTRAL_TITLE, NEUTRAL_TITLE)
    assert curtain_of(dialog).geometry() == dialog.rect()
    assert dialog.isVisible()
    # Nothing of what lies below shines through.
    before = dialog.grab().toImage()
    dialog.field.setStyleSheet("background: black")
    assert dialog.grab().toImage() == before
    dialog.field.setStyleSheet("")
    press(qtbot, Key.Key_Y, text="y")
    press(qtbot, Key.Key_F9)
    assert (dialog.windowTitle(), dialog.field.text()) == ("Comment on Site 4", "x")
    assert QApplication.focusWidget() is dialog.field
    dialog.reject()


def test_what_opens_while_all_is_hidden_is_hidden_too(window, qtbot):
    press(qtbot, Key.Key_F9)
    dialog = Question(window)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is curtain_of(dialog).button)
    assert dialog.windowTitle() == NEUTRAL_TITLE
    press(qtbot, Key.Key_F9)
    assert dialog.windowTitle() == "Comment on Site 4"
    dialog.reject()


def test_a_list_that_dropped_down_closes(window, qtbot):
    from PySide6.QtWidgets import QMenu  # noqa: PLC0415 - for this test alone

    menu = QMenu(window)
    menu.addAction("On: Site 4")
    menu.popup(window.pos())
    qtbot.waitExposed(menu)
    window.privacy.hiding.hide()
    assert not menu.isVisible()


def test_a_window_that_went_meanwhile_is_no_trouble(window, qtbot):
    dialog = Question(window)
    dialog.open()
    window.privacy.hiding.hide()
    dialog.deleteLater()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    qtbot.wait(1)
    window.privacy.hiding.show_again()
    assert not window.privacy.hiding.is_hidden


def test_another_key_of_the_users_choice(window, qtbot, toy_guide):
    window._device.hide_key = "Ctrl+J"
    from fieldguide.base.changes import Change, Subject  # noqa: PLC0415 - for this test alone

    toy_guide.hub.publish(Change(Subject.SETTING))
    qtbot.wait(1)
    press(qtbot, Key.Key_F9)
    assert not window.privacy.hiding.is_hidden
    press(qtbot, Key.Key_J, CTRL)
    assert window.privacy.hiding.is_hidden
    assert "Ctrl+J" in curtain_of(window).button.accessibleName()
    press(qtbot, Key.Key_J, CTRL)
    assert not window.privacy.hiding.is_hidden
    window.retranslate()
    assert window.actions_table["hide"].shortcut() == QKeySequence("Ctrl+J")


@pytest.mark.parametrize("minutes", [0, 5])
def test_whoever_is_away_finds_it_hidden_if_that_was_set(window, minutes):
    window._device.lock_minutes = minutes
    window.privacy.idling.idle.emit()
    assert window.privacy.hiding.is_hidden is bool(minutes)
    window.privacy.hiding.show_again()
    window.privacy.idling.woke.emit()
    assert window.privacy.hiding.is_hidden is bool(minutes)


def test_hidden_it_can_be_read_and_walked(window, qtbot):
    press(qtbot, Key.Key_F9)
    assert isinstance(window.navigator.page, ToyPage)
    assert walk.controls(window) == [curtain_of(window).button]
    assert not walk.unnamed(window)
    assert not walk.cut_off(window)
    assert not walk.faint(window)
