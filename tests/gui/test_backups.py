# SPDX-License-Identifier: Apache-2.0
"""Backups in the window: made and restored from Settings, offered where the data are damaged."""

from __future__ import annotations

import datetime as dt
import shutil
import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from fieldguide import app
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.gui.main_window import MainWindow
from fieldguide.gui.place import PAGES, Place
from fieldguide.gui.widgets.backups_dialog import BackupsDialog
from fieldguide.personal import bookmarks
from fieldguide.personal.store import open_store
from fieldguide.personal.tables import NoteRow
from fieldguide.services import guide as guide_module
from fieldguide.services import keeping, noting, securing
from tests.helpers.worlds import ROOT, main_pack, opened, paths_in, small_bundle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")
NOW = dt.datetime(2026, 11, 24, 9, 30, tzinfo=dt.UTC)
REF = Ref("protection", "ilo-c182")


@pytest.fixture
def guide(tmp_path):
    bundle = small_bundle(tmp_path / "bundle", main_pack())
    for name in ("help", "icons", "styles"):
        shutil.copytree(ROOT / "resources" / name, bundle / "resources" / name)
    with opened(paths_in(tmp_path / "profile", bundle)) as made:
        made.device.first_run_done = True
        yield made


@pytest.fixture
def settings(qtbot, theme, runner, speak, guide):
    window = MainWindow(guide.device, guide.paths, theme, speak, runner)
    window.resize(1360, 850)
    window.show()
    window.attach(guide, Place("settings"))
    qtbot.waitUntil(lambda: runner.busy == 0)
    yield window.navigator.page
    window.close()
    qtbot.waitUntil(lambda: runner.busy == 0)
    window.deleteLater()
    qtbot.wait(1)


def _dialog(qtbot):
    def shown():
        return next(
            (one for one in QApplication.topLevelWidgets() if isinstance(one, BackupsDialog)), None
        )

    qtbot.waitUntil(lambda: shown() is not None)
    return shown()


def test_settings_back_up_and_restore(settings, guide, qtbot, runner):
    rows = settings._backups
    assert rows.rows[0].hint.text().startswith("None yet.")
    keeping.add_bookmark(guide, REF, Kind.DOCUMENT, "One")
    rows.make.click()
    qtbot.waitUntil(lambda: rows.rows[0].hint.text().startswith("The newest: "))
    keeping.remove_bookmark(guide, REF)
    rows.restore.click()
    dialog = _dialog(qtbot)
    assert dialog.list.count() == 1
    assert "Bookmarks 1 " in dialog._inside.text()
    assert "Bookmarks 0 " in dialog._replaced.text()
    dialog.restore.click()
    qtbot.waitUntil(lambda: runner.busy == 0 and keeping.is_bookmarked(guide, REF))
    assert [view.backup.reason for view in securing.backups(guide.paths)] == ["restore", "wanted"]


def _damage_an_index(path):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        at = "SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_bookmark_1'"
        (page,) = connection.execute(at).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    with path.open("r+b") as stream:
        stream.seek((page - 1) * size)
        stream.write(b"\xa5" * size)


def test_what_is_written_after_damaged_data_were_restored_is_kept(settings, guide, qtbot, runner):
    keeping.add_bookmark(guide, REF, Kind.DOCUMENT, "One")
    securing.back_up(guide.paths, NOW)
    _damage_an_index(guide.paths.personal_db)
    settings._backups.restore.click()
    _dialog(qtbot).restore.click()
    aside = guide.paths.backups
    qtbot.waitUntil(lambda: runner.busy == 0 and any(aside.glob("damaged-*/personal.db")))
    note = noting.add(guide, noting.Words("written afterwards"))
    guide.personal.close()
    store = open_store(guide.paths, NOW)
    try:
        with store.reading() as session:
            assert bookmarks.refs(session) == {REF}
            assert [row.uid for row in session.scalars(select(NoteRow))] == [note.uid]
    finally:
        store.close()


def test_a_damaged_backup_cannot_be_chosen_and_cancel_changes_nothing(settings, guide, qtbot):
    made = securing.back_up(guide.paths, NOW)
    made.backup.path.write_bytes(b"Dear colleague, " * 800)
    settings._backups.restore.click()
    dialog = _dialog(qtbot)
    assert not dialog.restore.isEnabled()
    assert "damaged" in dialog._inside.text()
    dialog.reject()
    assert len(securing.backups(guide.paths)) == 1


def test_damaged_data_are_restored_where_opening_failed(qapp, paths, monkeypatch, toy_guide):
    """The real start, up to the first page: damaged, chosen, restored, opened."""
    monkeypatch.setitem(
        MainWindow.__init__.__kwdefaults__,
        "registry",
        dict.fromkeys(PAGES, "tests.gui.toys:ToyPage"),
    )

    def open_guide(paths, clock, device, report, cancel):
        del device, report, cancel
        open_store(paths, clock()).close()
        toy_guide.close = lambda: None
        return toy_guide

    monkeypatch.setattr(guide_module, "open_guide", open_guide)
    store = open_store(paths, NOW)
    with store.writing() as session:
        bookmarks.add(session, REF, Kind.DOCUMENT, "One", NOW)
    store.close()
    securing.back_up(paths, NOW)
    paths.personal_db.write_bytes(b"Dear colleague, " * 800)
    session = app._Session(paths, [])
    steps = []

    def go_on():
        opening = session._window.opening
        dialogs = [one for one in qapp.topLevelWidgets() if isinstance(one, BackupsDialog)]
        if session._guide is not None and session._runner.busy == 0:
            steps.append("opened")
            session._window.close()
        elif dialogs and dialogs[0].isVisible():
            steps.append(dialogs[0]._replaced.text())
            dialogs[0].restore.click()
        elif not steps and opening._restore.isVisible():
            steps.append("offered")
            opening._restore.click()

    timer = QTimer()
    timer.timeout.connect(go_on)
    timer.start(20)
    assert session.run() == 0
    timer.stop()
    qapp.setStyleSheet("")
    assert steps[0] == "offered"
    assert steps[1].startswith("Your present data cannot be read")
    assert steps[-1] == "opened"
    store = open_store(paths, NOW)
    with store.reading() as reading:
        assert bookmarks.refs(reading) == {REF}
    store.close()
