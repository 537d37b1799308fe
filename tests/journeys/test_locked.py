# SPDX-License-Identifier: Apache-2.0
"""A profile under a passphrase as a user meets it: locked at the start, opened, locked again."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.base.paths import Paths
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.gui.hiding import NEUTRAL_TITLE
from fieldguide.gui.place import Place
from fieldguide.gui.widgets.confirm import ask_first
from fieldguide.gui.window_state import Snapshot, read_snapshot, write_snapshot
from fieldguide.personal.device import DeviceSettings
from fieldguide.personal.run_records import RunHead
from fieldguide.services import arranging, keeping, locking, noting, places, running
from fieldguide.store import cipher, recipher
from tests.helpers import walk
from tests.helpers.sitting import CTRL, NONE, SHIFT, send_key
from tests.helpers.worlds import guide_on, opened

pytestmark = [
    pytest.mark.journey,
    pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)", "grabbing the"),
]
Key = Qt.Key
WORDS = "nine quiet herons cross the river"
ARTICLE = "protection:ilo-c182/article-3"
OWN = ("kanariennotiz", "kanarienzeichen", "kanarienliste", "kanarienfrage")
NOTE, MARK, RUN, ASKED = OWN


@pytest.fixture(scope="session")
def encrypted_once(built_profile, tmp_path_factory):
    """A profile under a passphrase with something of each kind; copied for each test."""
    profile = tmp_path_factory.mktemp("locked") / "profile"
    shutil.copytree(built_profile, profile)
    with guide_on(profile) as guide:
        on = noting.about(guide, Ref.parse(ARTICLE))
        noting.add(guide, noting.Words(f"{NOTE} of the user"), on)
        mark = keeping.add_bookmark(guide, Ref.parse(ARTICLE), Kind.ENTRY, "Article 3")
        arranging.describe_bookmark(guide, mark.uid, MARK, "", ())
        head = RunHead(RUN, "Site 4", "2026-11-24", "2026-11-20", "")
        running.start_run(guide, Ref.parse("protection:safe-identification-interview"), head)
        places.visit(guide, Kind.ENTRY, Ref.parse(ARTICLE), "Article 3", "")
        guide.device.theme = "light"
        guide.device.save()
    recipher.exchange(Paths(profile).personal_db, None, cipher.new_key(WORDS))
    return profile


@pytest.fixture
def paths(encrypted_once, tmp_path):
    shutil.copytree(encrypted_once, tmp_path / "profile")
    return Paths(tmp_path / "profile")


def words_of(window):
    """Every word that any part of any window holds, seen or not."""
    found = [window.windowTitle() for window in QApplication.topLevelWidgets()]
    for part in (*QApplication.topLevelWidgets(), *window.findChildren(QWidget)):
        for name in ("text", "toPlainText", "accessibleName", "currentText"):
            said = getattr(part, name, None)
            if callable(said):
                found.append(str(said()))
        model = getattr(part, "model", None)
        rows = model().rowCount() if callable(model) and model() is not None else 0
        found += [str(model().index(row, 0).data()) for row in range(rows)]
    return " ".join(found)


def own_words(window):
    return [word for word in OWN if word in words_of(window)]


def unlock(user, words=WORDS):
    bar = user.window.privacy.locking.bar
    bar.focus_first()
    user.type(words)
    user.press(Key.Key_Return)


def lock(user):
    user.press(Key.Key_L, CTRL | SHIFT)
    user.wait(lambda: user.window.privacy.locking.locked)
    user.wait(lambda: not user.window.privacy.hiding.is_hidden)
    user.settle()


def test_a_start_is_locked_with_the_focus_in_the_field(user, paths):
    window = user.window
    bar = window.privacy.locking.bar
    assert user.focused is bar.field
    assert user.place == Place("home")
    assert own_words(window) == []
    assert not window.actions_table["lock"].isVisible()
    assert [window.actions_table[name].isEnabled() for name in ("note", "new-run")] == [False] * 2
    unlock(user)
    assert not window.privacy.locking.locked
    assert not bar.isVisible()
    assert RUN in words_of(window)
    user.window.go(Place("notes"))
    user.settle()
    assert NOTE in words_of(window)
    assert window.actions_table["note"].isEnabled()
    assert not paths.snapshot.exists()


def test_locked_shows_guidance_and_writes_no_history(user, paths):
    window = user.window
    for place in ("topics", "documents", "card", "glossary", "help", "updates", "settings"):
        window.go(Place(place))
        user.settle()
        assert user.page.name != "locked"
    window.go(Place("topics", ARTICLE))
    user.settle()
    assert "worst forms" in user.view.toPlainText().lower()
    user.page.pane._note_visit()
    user.press(Key.Key_D, CTRL)
    user.press(Key.Key_K, CTRL)
    user.type("child labour")
    assert user.page.name == "search"
    assert user.page.column.shown()
    window.go(Place("checklists", "protection:safe-identification-interview"))
    user.settle()
    assert user.view.toPlainText()
    assert own_words(window) == []
    assert user.notices == []
    unlock(user)
    assert user.place.page == "checklists"
    user.end()
    with opened(paths) as guide:
        locking.unlock(guide, WORDS)
        assert [str(one.ref) for one in places.recent(guide)] == [ARTICLE]
        assert len(keeping.bookmarks(guide)) == 1


def test_pages_of_ones_own_say_that_they_are_locked_and_open_where_one_was(user):
    window = user.window
    for page in ("bookmarks", "notes", "checklists"):
        window.go(Place(page))
        user.settle()
        said = " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())
        assert "Locked" in said
        assert own_words(window) == []
        if page != "checklists":
            assert "gone" in said
            assert user.focused is window.privacy.locking.bar.field
        unlock(user)
        assert user.place.page == page
        assert user.page.name == page
        lock(user)


def test_locking_takes_everything_off_the_screen_and_out_of_the_widgets(user):
    window = user.window
    unlock(user)
    window.go(Place("notes"))
    user.settle()
    user.page.column.step(0)
    user.settle()
    window.go(Place("topics", ARTICLE))
    user.settle()
    assert NOTE in user.view.toPlainText()
    user.press(Key.Key_K, CTRL)
    user.type(ASKED)
    user.press(Key.Key_F, CTRL)
    window.go(Place("checklists"))
    user.settle()
    assert RUN in words_of(window)
    lock(user)
    assert own_words(window) == []
    assert user.place == Place("home")
    assert not window.actions_table["back"].isEnabled()
    assert user.focused is window.privacy.locking.bar.field
    unlock(user)
    assert user.place.page == "checklists"
    assert window.actions_table["back"].isEnabled()


def test_what_is_being_written_is_saved_before_the_key_goes(user, paths):
    unlock(user)
    user.press(Key.Key_N, CTRL)
    editor = user.page.editor
    editor.text.setPlainText("kanarienfrage at the gate")
    assert editor.dirty
    lock(user)
    assert own_words(user.window) == []
    unlock(user)
    assert user.place.page == "notes"
    assert "kanarienfrage at the gate" in words_of(user.window)
    user.end()
    with opened(paths) as guide:
        locking.unlock(guide, WORDS)
        assert "kanarienfrage at the gate" in [note.text for note in noting.notes(guide)]


def test_what_cannot_be_saved_stays_and_is_covered(user):
    unlock(user)
    user.press(Key.Key_N, CTRL)
    editor = user.page.editor
    editor.text.setPlainText("words that fit nowhere")
    # The disk is full for as long as this lasts.
    guide = user._session._guide
    with pytest.MonkeyPatch.context() as full:
        trouble = EnvironmentTrouble("disk-full")
        full.setattr(guide.personal, "_opened", _full(guide.personal._opened, trouble))
        user.press(Key.Key_L, CTRL | SHIFT)
        assert user.window.privacy.hiding.is_hidden
        assert not guide.personal.locked
    user.press(Key.Key_Escape)
    assert editor.text.toPlainText() == "words that fit nowhere"
    assert any("no space left" in notice for notice in user.notices)
    lock(user)
    unlock(user)
    assert "words that fit nowhere" in words_of(user.window)


def _full(opened_store, trouble):
    return type(opened_store)(opened_store.engine, opened_store.key, trouble)


def test_dialogs_close_and_undo_bars_go(user):
    window = user.window
    unlock(user)
    window.go(Place("bookmarks"))
    user.settle()
    user.page.column.step(0)
    user.press(Key.Key_Delete)
    assert user.notices
    window.go(Place("checklists", detail="new=yes"))
    user.settle()
    assert user.dialog is not None
    window.privacy.locking.lock()
    user.wait(lambda: window.privacy.locking.locked and not window.privacy.hiding.is_hidden)
    user.settle()
    assert user.dialog is None
    assert user.notices == []
    assert own_words(window) == []
    # A question that waits for its answer is answered with no.
    unlock(user)
    window.go(Place("settings"))
    user.settle()
    QTimer.singleShot(0, window.privacy.locking.lock)
    # As a page asks: the call returns in the middle of locking.
    assert not ask_first("Delete?", "For good.", "Delete", user.page)
    user.wait(lambda: window.privacy.locking.locked and not window.privacy.hiding.is_hidden)
    user.settle()
    assert own_words(window) == []


def test_wrong_ones_are_said_and_take_longer_and_longer(user):
    bar = user.window.privacy.locking.bar
    for _ in range(3):
        unlock(user, "wrong words")
        assert "not the passphrase" in bar.said
        assert "gone" in bar.said
        assert bar.button.isEnabled()
    unlock(user, "wrong words")
    assert "2 seconds until the next try" in bar.said
    assert not bar.button.isEnabled()
    assert user.focused is bar.field
    user.window.resize(1024, 700)
    user.settle()
    assert not [*walk.unnamed(user.window), *walk.cut_off(user.window), *walk.faint(user.window)]
    bar.count_down()
    assert "1 second until the next try" in bar.said
    bar.count_down()
    assert bar.button.isEnabled()
    assert "until the next try" not in bar.said
    # The service counts for itself.
    unlock(user)
    assert "until the next try" in bar.said or not user.window.privacy.locking.locked


def test_nobody_there_means_locked(user):
    unlock(user)
    privacy = user.window.privacy
    assert privacy.minutes == 10
    privacy.idling.idle.emit()
    # On the way to locked nobody can look below the curtain.
    send_key(Key.Key_Escape, "", NONE)
    privacy.hiding.show_again()
    assert privacy.hiding.is_hidden
    user.wait(lambda: privacy.locking.locked and not privacy.hiding.is_hidden)
    user.settle()
    unlock(user)
    privacy.idling.woke.emit()
    user.wait(lambda: privacy.locking.locked and not privacy.hiding.is_hidden)
    user.settle()
    assert own_words(user.window) == []
    # Who had hidden it finds it hidden, and locked.
    unlock(user)
    user.press(Key.Key_F9)
    user.window.privacy.idling.idle.emit()
    user.wait(lambda: user.window.privacy.locking.locked)
    user.settle()
    assert user.window.privacy.hiding.is_hidden
    assert user.window.windowTitle() == NEUTRAL_TITLE
    user.press(Key.Key_F9)
    assert own_words(user.window) == []


def test_nothing_of_a_last_page_is_kept_or_shown(paths, sit_down):
    write_snapshot(paths, Snapshot(Place("search", query=ASKED)))
    assert read_snapshot(paths) is None
    user = sit_down(paths)
    assert not paths.snapshot.exists()
    unlock(user)
    user.window.go(Place("topics", ARTICLE))
    user.settle()
    user.press(Key.Key_K, CTRL)
    user.type(ASKED)
    user.end()
    assert not paths.snapshot.exists()
    assert not paths.snapshot_picture.exists()
    files = [path for path in paths.profile.rglob("*") if path.is_file()]
    raw = [word.encode() for word in OWN]
    assert [path.name for path in files if any(word in path.read_bytes() for word in raw)] == []


def test_without_a_passphrase_there_is_no_lock(built_profile, tmp_path, sit_down):
    shutil.copytree(built_profile, tmp_path / "plain")
    plain = Paths(tmp_path / "plain")
    device = DeviceSettings(plain.device_ini)
    device.language = "en"
    device.save()
    user = sit_down(plain)
    table = user.window.actions_table
    assert [table[name].isVisible() for name in ("lock", "unlock")] == [False, False]
    user.press(Key.Key_L, CTRL | SHIFT)
    assert not user.window.privacy.hiding.is_hidden
    assert user.window.privacy.minutes == 0
