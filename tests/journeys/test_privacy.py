# SPDX-License-Identifier: Apache-2.0
"""Privacy as a user meets it: what is left in the files, hidden at a key, hidden when away."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from fieldguide.base.jobs import Work
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.gui.place import Place
from fieldguide.services import keeping, noting
from tests.helpers import walk
from tests.helpers.sitting import CTRL
from tests.helpers.worlds import opened

pytestmark = [
    pytest.mark.journey,
    pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)", "grabbing the"),
]
Key = Qt.Key
ARTICLE = "protection:ilo-c182/article-3"
ASKED, WRITTEN, MARKED = "kanarienfrage", "kanariennotiz", "kanarienzeichen"


def files_with(profile, word):
    """The files of a profile in which a word stands, in one case or the other."""
    raw = word.encode()
    return sorted(
        path.name
        for path in profile.rglob("*")
        if path.is_file() and raw in path.read_bytes().lower()
    )


def answer(said):
    """Press a button of the question that is about to be asked, once it is there."""

    def look():
        dialog = QApplication.activeModalWidget()
        buttons = dialog.findChildren(QPushButton) if dialog is not None else []
        found = next((one for one in buttons if one.text().replace("&", "") == said), None)
        if found is None:
            QTimer.singleShot(10, look)
        else:
            found.click()

    QTimer.singleShot(0, look)


def set_traces(user, at):
    """Choose in the settings as the list that drops down does."""
    user.window.go(Place("settings"))
    user.settle()
    box = user.page.privacy.traces_box
    box.setCurrentIndex(at)
    box.activated.emit(at)
    user.settle()
    return box


def fault(*_):
    raise RuntimeError(f"{ASKED} {WRITTEN} {MARKED}")


def test_logs_and_settings_hold_no_word_of_the_user(user, paths):
    with opened(paths) as guide:
        keeping.add_bookmark(guide, Ref("protection", "ilo-c182"), Kind.DOCUMENT, MARKED)
        noting.add(guide, noting.Words(f"{WRITTEN} of the user", WRITTEN))
    user.press(Key.Key_K, CTRL)
    user.type(ASKED)
    assert user.place.query == ASKED
    user.window.go(Place("notes"))
    user.settle()
    user._session._runner.job(Work("fault", fault)).start()
    user.wait(lambda: bool(user.crashes))
    try:
        fault()
    except RuntimeError as error:
        user._session._crash.take(type(error), error, error.__traceback__)
    assert "RuntimeError" in (paths.logs / "crash.log").read_text(encoding="utf-8")
    # One after the other, as the signals of the two come.
    user.wait(lambda: len(user.crashes) >= 2)
    user.crashes.clear()
    user.end()
    own = {"personal.db", "personal.db-wal", "personal.db-shm"}
    assert set(files_with(paths.profile, MARKED)) <= own
    assert set(files_with(paths.profile, WRITTEN)) <= own
    assert files_with(paths.profile, ASKED) == []


def test_without_traces_no_question_is_left_behind(user, sit_down, paths):
    user.press(Key.Key_K, CTRL)
    user.type(ASKED)
    user.end()
    # What a start shows before anything is open; this is why it can be switched off.
    assert files_with(paths.profile, ASKED) == ["snapshot.json"]
    user = sit_down(paths)
    answer("Leave no traces")
    box = set_traces(user, 1)
    assert box.currentData() == "none"
    assert files_with(paths.profile, ASKED) == []
    user.press(Key.Key_K, CTRL)
    user.type(ASKED)
    user.end()
    assert files_with(paths.profile, ASKED) == []
    user = sit_down(paths)
    assert user.place == Place("home")
    assert "so it was chosen in Settings" in user.page._continue._hint.text()


def test_a_note_that_is_being_written_is_hidden_and_goes_on(user):
    user.press(Key.Key_N, CTRL)
    user.type("Camp B")
    title = user.window.windowTitle()
    user.press(Key.Key_F9)
    assert user.window.windowTitle() != title
    assert not user.page.isVisible()
    user.type("abc")
    user.press(Key.Key_F9)
    user.type(" gate")
    assert user.page.editor.text.toPlainText() == "Camp B gate"
    assert QGuiApplication.focusWindow() is user.window.windowHandle()


def test_choices_of_the_settings_can_be_refused_and_are_kept(user):
    answer("Cancel")
    assert set_traces(user, 1).currentData() == "keep"
    assert not user.window._device.no_trace
    button = user.page.privacy.key
    button.setFocus()
    user.press(Key.Key_Space, text=" ")
    user.press(Key.Key_F6)
    assert any("Next pane" in notice for notice in user.notices)
    assert button.text() == "F9"
    user.press(Key.Key_Space, text=" ")
    user.press(Key.Key_F7)
    assert button.text() == "F7"
    assert user.window._device.hide_key == "F7"
    user.press(Key.Key_F7)
    assert user.window.privacy.hiding.is_hidden
    assert not walk.faint(user.window)
    user.press(Key.Key_Escape)
    assert not user.window.privacy.hiding.is_hidden


def test_no_file_dialog_leaves_a_folder_behind_outside_the_profile(user):
    kept = Path(os.environ["XDG_CONFIG_HOME"]) / "QtProject.conf"
    kept.unlink(missing_ok=True)
    user.window.go(Place("topics", ARTICLE))
    user.settle()
    user.page.pane.reader.save_pdf()
    user.wait(lambda: user.dialog is not None)
    user.dialog.reject()
    user.wait(lambda: user.dialog is None)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not kept.exists()
