# SPDX-License-Identifier: Apache-2.0
"""Notes as a user writes them: kept while typing, shown below their text, thrown away and back."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, Qt

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.content.ids import Ref
from fieldguide.gui.place import Place
from fieldguide.personal import starts
from fieldguide.services import noting, securing, tidying
from tests.helpers.processes import ROOT, environment
from tests.helpers.sitting import CTRL
from tests.helpers.worlds import guide_on

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

ARTICLE = "protection:ilo-c182/article-3"


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
def test_what_was_typed_outlives_a_kill_one_second_later(paths):
    text = "Ask the district office who keeps the key of the cabinet."
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.type_a_note", paths.profile, text],
        cwd=ROOT,
        env=environment(QT_QPA_PLATFORM="offscreen"),
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert child.stdout.readline() == "typed\n"
        time.sleep(1)
    finally:
        child.kill()
        child.wait()
        child.stdout.close()
    with guide_on(paths.profile) as guide:
        assert [note.text for note in noting.notes(guide)] == [text]


def test_a_note_on_the_open_text_is_written_shown_below_it_and_opened_from_there(
    user, sit_down, paths
):
    user.window.go(Place("topics", ARTICLE))
    user.settle()
    user.press(Key.Key_N, CTRL)
    user.settle()
    assert user.place.page == "notes"
    user.type("Camp B: ask for the key")
    user.settle()
    user.window.go(Place("topics", ARTICLE))
    user.settle()
    view = user.window.navigator.page.pane.reader.text_view
    assert "Camp B: ask for the key" in view.toPlainText()
    later = sit_down(paths)
    later.window.go(Place("topics", ARTICLE))
    later.settle()
    view = later.window.navigator.page.pane.reader.text_view
    assert "Camp B: ask for the key" in view.toPlainText()
    (note,) = noting.notes(later.window._context.guide)
    assert str(note.ref) == ARTICLE
    view.link_activated.emit(f"note:{note.uid}")
    later.settle()
    assert later.page.editor.text.toPlainText() == "Camp B: ask for the key"


def test_notes_are_never_printed_with_the_text(user):
    guide = user.window._context.guide
    noting.add(guide, noting.Words("private words"), noting.about(guide, Ref.parse(ARTICLE)))
    user.window.go(Place("topics", ARTICLE))
    user.settle()
    reader = user.window.navigator.page.pane.reader
    assert "private words" in reader.text_view.toPlainText()
    assert "private words" not in reader._sheet().html


def test_closing_the_window_keeps_what_was_typed_a_moment_ago(user, sit_down, paths):
    user.press(Key.Key_N, CTRL)
    user.settle()
    user.type("the last word")
    user.window.close()
    later = sit_down(paths)
    assert [note.text for note in noting.notes(later.window._context.guide)] == ["the last word"]


def test_a_note_is_searched_thrown_away_and_taken_back(user):
    guide = user.window._context.guide
    noting.add(guide, noting.Words("the Cabinet is locked", tags=("camp b",)))
    noting.add(guide, noting.Words("milk"))
    user.press(Key.Key_5, CTRL)
    user.settle()
    page = user.page
    assert page.column.shown() == 2
    page.search.setText("cabin")
    user.settle()
    assert [one.text for one in page.column.records()] == ["the Cabinet is locked"]
    page.search.clear()
    page.show_box.setCurrentIndex(page.show_box.findText("With the tag camp b"))
    page.show_box.activated.emit(page.show_box.currentIndex())
    user.settle()
    assert page.column.shown() == 1
    page.column.step(0)
    user.settle()
    assert page.editor.text.toPlainText() == "the Cabinet is locked"
    user.click(page.editor.remove)
    user.settle()
    assert [one.text for one in noting.notes(guide)] == ["milk"]
    page.show_box.setCurrentIndex(page.show_box.findData("trash"))
    page.show_box.activated.emit(page.show_box.currentIndex())
    user.settle()
    page.column.step(0)
    user.settle()
    user.click(page.back)
    user.settle()
    assert {one.text for one in noting.notes(guide)} == {"milk", "the Cabinet is locked"}


def test_a_version_comes_back_and_the_preview_shows_markdown(user):
    guide = user.window._context.guide
    note = noting.add(guide, noting.Words("long words " * 10))
    noting.change(guide, note.uid, noting.Words("**short**"))
    user.window.go(Place("notes", detail=f"note={note.uid}"))
    user.settle()
    editor = user.page.editor
    user.click(editor.look)
    assert editor.preview.toPlainText().strip() == "short"
    user.click(editor.look)
    (action,) = editor.versions.menu().actions()
    action.trigger()
    user.settle()
    assert editor.text.toPlainText() == "long words " * 10
    assert [one.text for one in noting.versions(guide, note.uid)] == [
        "**short**",
        "long words " * 10,
    ]


def test_a_search_tells_how_many_notes_have_the_words_and_leads_to_them(user):
    guide = user.window._context.guide
    noting.add(guide, noting.Words("child labour: ask the inspector"))
    noting.add(guide, noting.Words("milk"))
    user.window.go(Place("search", query="child labour kind:treaty"))
    user.settle()
    link = user.page._lines.notes
    assert link.isVisible()
    assert link.text() == "1 of your notes has these words"
    user.click(link)
    user.settle()
    assert user.place.page == "notes"
    assert [one.text for one in user.page.column.records()] == ["child labour: ask the inspector"]
    user.window.go(Place("search", query="xylophone"))
    user.settle()
    assert not link.isVisible()


def test_each_start_is_remembered_for_what_is_deleted_by_its_age(user):
    guide = user.window._context.guide
    with guide.personal.writing() as session:
        assert starts.note_start(session, guide.clock()) is False
        assert starts.note_start(session, guide.clock()) is True


def test_words_that_could_not_be_saved_stay_when_another_note_is_chosen(user):
    guide = user.window._context.guide
    first, other = (noting.add(guide, noting.Words(text)) for text in ("first", "other"))
    user.window.go(Place("notes", detail=f"note={first.uid}"))
    user.settle()
    page = user.page
    store, whole = guide.personal, guide.personal._opened
    store._opened = replace(whole, read_only=EnvironmentTrouble("disk-full", path=""))
    page.editor.text.setPlainText("first, and typed words")
    page.column.select(other.uid)
    page.column.chosen.emit(other.uid)
    user.settle()
    assert page.editor.text.toPlainText() == "first, and typed words"
    assert page.column.current() == page.editor.uid == first.uid
    user.click(page.new)
    user.settle()
    assert page.editor.text.toPlainText() == "first, and typed words"
    assert page.editor._timer.isActive()
    store._opened = whole
    page.column.select(other.uid)
    page.column.chosen.emit(other.uid)
    user.settle()
    assert page.editor.text.toPlainText() == "other"
    assert noting.note(guide, first.uid).text == "first, and typed words"


def test_an_open_note_follows_a_restored_backup_and_loses_no_words(user, paths):
    guide = user.window._context.guide
    note = noting.add(guide, noting.Words("as it was"))
    now = guide.clock()
    number = securing.back_up(paths, now).backup.number
    user.window.go(Place("notes", detail=f"note={note.uid}"))
    user.settle()
    editor = user.page.editor
    noting.change(guide, note.uid, noting.Words("as it was, and more"), editor)
    editor.edit(noting.note(guide, note.uid))
    securing.restore(paths, number, now, guide.hub)
    user.settle()
    assert editor.text.toPlainText() == "as it was"
    editor.text.setPlainText("typed while it was put back")
    noting.change(guide, note.uid, noting.Words("put back"))
    user.settle()
    texts = {one.text for one in noting.notes(guide)}
    kept = {one.text for one in noting.versions(guide, note.uid)}
    assert {"typed while it was put back", "put back"} <= texts | kept


def test_a_note_that_is_not_in_a_restored_backup_becomes_a_new_one(user, paths):
    guide = user.window._context.guide
    now = guide.clock()
    number = securing.back_up(paths, now).backup.number
    on = noting.about(guide, Ref.parse(ARTICLE))
    note = noting.add(guide, noting.Words("younger than the backup"), on)
    user.window.go(Place("notes", detail=f"note={note.uid}"))
    user.settle()
    editor = user.page.editor
    securing.restore(paths, number, now, guide.hub)
    user.settle()
    editor.text.setPlainText("younger, and typed later")
    assert editor.flush()
    user.settle()
    (now_there,) = noting.notes(guide)
    assert now_there.text == "younger, and typed later"
    assert str(now_there.ref) == ARTICLE
    assert editor.uid == now_there.uid != note.uid
    noting.purge(guide, now_there.uid)
    user.settle()
    assert noting.notes(guide) == ()


def test_a_search_for_the_notes_lists_them_and_leads_to_them(user):
    guide = user.window._context.guide
    note = noting.add(guide, noting.Words("ask the **zebra**\n\nwho has the key"))
    user.window.go(Place("search", query="in:notes giraffe"))
    user.settle()
    page = user.page
    assert (page.column.title(), page.column.shown()) == ("0 results", 0)
    assert page.column.states.message == "Nothing was found."
    user.window.go(Place("search", query="in:notes zebra"))
    user.settle()
    assert (page.column.title(), page.column.shown()) == ("1 result", 1)
    row = page.column.model._row(0)
    assert (row.title, row.teaser, row.badges[0][0]) == (
        "ask the zebra",
        "who has the key",
        "My note",
    )
    assert page.pane.states.message == "ask the zebra"
    user.click(page.pane.states._button)
    user.settle()
    assert user.place.page == "notes"
    assert user.page.editor.uid == note.uid


def test_notes_follow_what_the_guidance_has_and_can_be_chosen_alone(user):
    guide = user.window._context.guide
    noting.add(guide, noting.Words("the interpreter asks for consent"))
    noting.add(guide, noting.Words("milk"))
    user.window.go(Place("search", query="interpreter consent"))
    user.settle()
    page = user.page
    kinds = [isinstance(one, noting.NoteHit) for one in page.column.records()]
    assert kinds == sorted(kinds)
    assert sum(kinds) == 1
    page.facets.choose("where", frozenset({"notes"}))
    page.facets.ticked.emit()
    user.settle()
    assert [isinstance(one, noting.NoteHit) for one in page.column.records()] == [True]
    page.facets.choose("where", frozenset())
    page.facets.ticked.emit()
    user.window.go(Place("search", query="xylophone milk consent"))
    user.settle()
    assert not page._lines.notes.isVisible()


def test_a_list_shows_plain_words_and_says_none_twice(user):
    guide = user.window._context.guide
    noting.add(guide, noting.Words("# Training\n\n- bring **forms**", expires="2027-01-31"))
    user.window.go(Place("notes"))
    user.settle()
    row = user.page.column.model._row(0)
    assert (row.title, row.teaser) == ("Training", "bring forms")
    assert "31" in row.badges[0][0]


def test_a_note_like_a_case_is_reminded_of_once_and_a_last_day_is_kept(user):
    guide = user.window._context.guide
    user.press(Key.Key_N, CTRL)
    user.settle()
    editor = user.page.editor
    user.type("Amina Yusuf asked for a form")
    user.settle()
    assert not editor.reminder.isVisible()
    user.type(", 0712 345 678")
    user.settle()
    assert editor.reminder.isVisible()
    user.click(editor.reminder.hide_button)
    editor.text.appendPlainText("and more")
    user.settle()
    assert not editor.reminder.isVisible()
    editor.text.setPlainText("C182, Article 3")
    user.settle()
    guide.device.case_reminder = False
    editor.text.setPlainText("Amina Yusuf, 0712 345 678")
    user.settle()
    assert not editor.reminder.isVisible()
    guide.device.case_reminder = True
    editor.expiry.box.click()
    user.settle()
    editor.expiry.day.setDate(QDate(2031, 5, 4))
    user.settle()
    (note,) = noting.notes(guide)
    assert (note.text, note.expires) == ("Amina Yusuf, 0712 345 678", "2031-05-04")
    user.click(user.page.new)
    user.settle()
    assert editor.expiry.value() == ""
    user.window.go(Place("notes", detail=f"note={note.uid}"))
    user.settle()
    assert editor.expiry.value() == "2031-05-04"
    editor.expiry.box.click()
    user.settle()
    assert noting.note(guide, note.uid).expires == ""


def test_the_backups_that_hold_a_note_are_named_and_go_with_it(user, paths):
    guide = user.window._context.guide
    securing.back_up(paths, guide.clock())
    note = noting.add(guide, noting.Words("zyxwvcanary"))
    held = securing.back_up(paths, guide.clock()).backup
    noting.trash(guide, note.uid)
    user.window.go(Place("notes"))
    user.settle()
    page = user.page
    page.show_box.setCurrentIndex(page.show_box.findData("trash"))
    page.show_box.activated.emit(page.show_box.currentIndex())
    user.settle()
    page.column.step(0)
    user.settle()
    user.click(page.purge)
    user.settle()
    dialog = user.dialog
    assert dialog.list.count() == 1
    assert "made by hand" in dialog.list.item(0).text()
    dialog.also.click()
    user.click(dialog.delete)
    user.settle()
    assert noting.notes(guide, trashed=True) == ()
    assert held.number not in {one.backup.number for one in securing.backups(paths)}
    assert len(securing.backups(paths)) >= 2
    files = [file for file in paths.profile.rglob("*") if file.is_file()]
    assert not [file for file in files if b"zyxwvcanary" in file.read_bytes()]


def test_old_notes_under_a_clock_far_away_are_asked_about(user, sit_down, paths, monkeypatch):
    guide = user.window._context.guide
    noting.add(guide, noting.Words("over", expires="2020-01-01"))
    tidying.tidy(guide)
    far = guide.clock() + dt.timedelta(days=20 * 365)
    monkeypatch.setattr("fieldguide.app.system_clock", lambda: far)
    later = sit_down(paths)
    guide = later.window._context.guide
    assert [note.text for note in noting.notes(guide)] == ["over"]
    bar = later.window.info_bar
    assert "1 old note would be thrown away" in bar.notice.text
    later.click(bar._button)
    later.settle()
    assert noting.notes(guide) == ()
    assert len(noting.notes(guide, trashed=True)) == 1
