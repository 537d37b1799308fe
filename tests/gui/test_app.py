# SPDX-License-Identifier: Apache-2.0
"""Starting and ending: one window a profile, words where there is no display, an orderly end."""

from __future__ import annotations

import json
import sys

import pytest
from PySide6.QtCore import QTimer

from fieldguide import app
from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.gui.inbox import Inbox
from fieldguide.gui.main_window import MainWindow
from fieldguide.gui.place import PAGES
from fieldguide.services import guide as guide_module
from fieldguide.store.lock import ProfileLock, leave_request
from tests.gui.conftest import ToyGuide

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")


@pytest.fixture
def held(paths):
    """The profile is open in another window."""
    lock = ProfileLock(paths)
    assert lock.acquire()
    yield lock
    lock.release()


@pytest.fixture
def bare(qapp, monkeypatch):
    """No pages: the window opens onto toys."""
    toys = dict.fromkeys(PAGES, "tests.gui.toys:ToyPage")
    monkeypatch.setitem(MainWindow.__init__.__kwdefaults__, "registry", toys)
    yield
    qapp.setStyleSheet("")


def requests(paths):
    return [json.loads(file.read_text(encoding="utf-8")) for file in paths.inbox.glob("*.json")]


def test_without_a_display_there_are_words(paths, monkeypatch, capsys):
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux starts without a display")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert app.run_window(paths, []) == 1
    assert "no display" in capsys.readouterr().err
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert app.has_display()


@pytest.mark.usefixtures("held")
def test_a_second_start_asks_the_first_window(paths, capsys):
    assert app.run_window(paths, []) == 0
    assert requests(paths) == [{"raise": True}]
    assert "open already" in capsys.readouterr().err


@pytest.mark.usefixtures("held")
def test_a_second_start_passes_on_what_to_open(paths):
    assert app.run_window(paths, ["protection:a/b"]) == 0
    assert requests(paths) == [{"open": "protection:a/b"}]


def test_the_first_window_hears_the_second_start(paths, qtbot):
    inbox = Inbox(paths)
    heard = []
    inbox.raise_wanted.connect(lambda: heard.append("raise"))
    inbox.open_wanted.connect(heard.append)
    inbox.begin()
    leave_request(paths, {"open": "protection:a/b"})
    qtbot.waitUntil(lambda: heard == ["raise", "protection:a/b"])
    leave_request(paths, {"raise": True})
    qtbot.waitUntil(lambda: heard == ["raise", "protection:a/b", "raise"])
    leave_request(paths, {"open": 3})
    qtbot.waitUntil(lambda: heard[-2:] == ["raise", "raise"])
    assert requests(paths) == []


def test_what_was_asked_before_the_window_came_is_heard(paths, qtbot):
    leave_request(paths, {"raise": True})
    inbox = Inbox(paths)
    with qtbot.waitSignal(inbox.raise_wanted):
        inbox.begin()


def run_until_closed(paths, monkeypatch, qtbot, open_guide):
    """Run a session, close its window as soon as it has settled, and return (status, session)."""
    monkeypatch.setattr(guide_module, "open_guide", open_guide)
    session = app._Session(paths, [])
    timer = QTimer()
    timer.setInterval(20)

    def look():
        if not session._runner.busy:
            session.settled = session._window.stack.currentWidget()
            session._window.close()
            session._app.quit()

    timer.timeout.connect(look)
    QTimer.singleShot(50, timer.start)
    qtbot.addWidget(session._window)
    return session.run(), session


class ClosingGuide(ToyGuide):
    closed = 0

    def close(self):
        ClosingGuide.closed += 1


@pytest.mark.usefixtures("bare")
def test_a_session_opens_and_ends_in_order(paths, monkeypatch, qtbot):
    ClosingGuide.closed = 0
    order = []

    def open_guide(*_arguments):
        order.append("opened")
        return ClosingGuide()

    status, session = run_until_closed(paths, monkeypatch, qtbot, open_guide)
    assert status == 0
    assert order == ["opened"]
    assert ClosingGuide.closed == 1
    assert session.settled is not session._window.opening
    assert session._runner.busy == 0
    assert sys.excepthook is sys.__excepthook__


@pytest.mark.usefixtures("bare")
def test_a_profile_that_cannot_be_opened_is_told(paths, monkeypatch, qtbot):
    def open_guide(*_arguments):
        raise EnvironmentTrouble("no-bundled-pack")

    status, session = run_until_closed(paths, monkeypatch, qtbot, open_guide)
    assert status == 0
    assert session.settled is session._window.opening
    assert "missing" in session._window.opening._words.text()


@pytest.mark.usefixtures("bare")
def test_a_bug_while_opening_ends_the_program(paths, monkeypatch, qtbot, capsys):
    def open_guide(*_arguments):
        raise ZeroDivisionError("a private word")

    monkeypatch.setattr(guide_module, "open_guide", open_guide)
    session = app._Session(paths, [])
    qtbot.addWidget(session._window)
    assert session.run() == 1
    text = capsys.readouterr().err
    assert "ZeroDivisionError" in text
    assert "private" not in text + (paths.logs / "crash.log").read_text(encoding="utf-8")


@pytest.mark.usefixtures("bare")
def test_the_lock_is_given_back(paths, monkeypatch):
    monkeypatch.setattr(app._Session, "run", lambda _self: 0)
    assert app.run_window(paths, []) == 0
    lock = ProfileLock(paths)
    assert lock.acquire()
    lock.release()


@pytest.mark.usefixtures("bare")
def test_a_profile_that_cannot_be_written_can_be_read(paths, monkeypatch):
    def refuse(_self):
        raise EnvironmentTrouble("not-writable", path="x")

    monkeypatch.setattr(ProfileLock, "acquire", refuse)
    monkeypatch.setattr(app._Session, "run", lambda _self: 5)
    assert app.run_window(paths, []) == 5
