# SPDX-License-Identifier: Apache-2.0
"""A checklist from "New" to the signature, by keyboard, over a restart, and what is exported."""

from __future__ import annotations

import csv
import json

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton
from pyxform.xls2xform import convert

from fieldguide.gui.pages.run_files import FORMATS, write_run
from fieldguide.gui.place import Place
from fieldguide.personal.run_records import ItemState
from fieldguide.services import running
from tests.helpers import walk
from tests.helpers.sitting import CTRL, SHIFT

pytestmark = [
    pytest.mark.journey,
    pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)", "grabbing the"),
]


def start(user, place="Site 4"):
    """Ctrl+Shift+N, the place, Enter."""
    user.press(Qt.Key.Key_N, CTRL | SHIFT)
    user.wait(lambda: user.dialog is not None)
    user.settle()
    dialog = user.dialog
    at = dialog.templates.findData("protection:safe-identification-interview")
    dialog.templates.setCurrentIndex(at)
    user.tab_to(dialog.place)
    user.type(place)
    user.press(Qt.Key.Key_Return)
    user.wait(lambda: user.page.shows_run and user.page.run_pane.view is not None)
    user.settle()
    return user.page.run_pane


def states(pane):
    return [row.kept.state.value for row in pane.rows.values()]


def test_by_keyboard_from_new_to_signed_over_a_restart(sit_down, paths, tmp_path):
    user = sit_down(paths)
    pane = start(user)
    assert pane.title.text() == "Safe identification interview · Site 4"
    rows = list(pane.rows.values())
    assert user.focused is rows[0].box
    user.press(Qt.Key.Key_Space)
    assert (states(pane)[0], user.focused) == ("done", rows[0].box)
    user.press(Qt.Key.Key_Space)
    assert states(pane)[0] == "open"
    user.press(Qt.Key.Key_Return, CTRL)
    assert (states(pane)[0], user.focused) == ("done", rows[1].box)
    user.press(Qt.Key.Key_Down)
    assert user.focused is rows[2].box
    user.press(Qt.Key.Key_Up, times=2)
    assert user.focused is rows[0].box
    user.press(Qt.Key.Key_Down, times=2)
    # What does not apply says why.
    pane.acts.want_state(rows[2].item.id, ItemState.NOT_APPLICABLE)
    user.wait(lambda: user.dialog is not None)
    user.settle()
    assert not user.dialog.agree.isEnabled()
    user.type("adult")
    user.press(Qt.Key.Key_Return)
    assert rows[2].state.text() == "Not applicable: adult"
    assert pane.count.text() == "1 of 13 done"
    # The rows are the ones that were there: nothing was made anew.
    assert list(pane.rows.values()) == rows
    pane.acts.comment(rows[1].item.id)
    user.wait(lambda: user.dialog is not None)
    user.settle()
    user.type("Asked twice")
    user.tab_to(user.dialog.agree)
    user.press(Qt.Key.Key_Space)
    assert rows[1].comment.text() == "Asked twice"
    # A file for the second item, as the system's own dialog would name it.
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"not a photo" * 9000)
    pane.files.attach(pane.uid, photo, rows[1].item.id)
    user.settle()
    assert [one.name for one in pane.view.run.attachments] == ["photo.jpg"]
    # Not complete: signing says so, and goes to what is open.
    pane.acts.sign_off()
    user.settle()
    assert user.dialog is None
    assert any("12 items are not done yet" in notice for notice in user.notices)
    uid = pane.uid
    user.end()

    user = sit_down(paths)
    user.window.go(Place("checklists", detail=f"run={uid}"))
    user.settle()
    pane = user.page.run_pane
    assert pane.count.text() == "1 of 13 done"
    rows = list(pane.rows.values())
    (kept,) = pane.view.run.attachments
    pane.files.save(uid, kept, tmp_path / "saved.jpg")
    user.settle()
    assert (tmp_path / "saved.jpg").read_bytes() == photo.read_bytes()
    pane.focus_first()
    user.press(Qt.Key.Key_Return, CTRL, times=12)
    assert pane.view.run.progress.complete
    assert user.focused is pane.sign
    user.press(Qt.Key.Key_Space)
    user.wait(lambda: user.dialog is not None)
    user.settle()
    user.type("Amina")
    user.press(Qt.Key.Key_Return)
    assert pane.view.run.signed_by == "Amina"
    assert not any(row.box.isEnabled() for row in pane.rows.values())
    assert not pane.sign.isVisible()
    files = {ending: tmp_path / f"run.{ending}" for ending in FORMATS}
    for ending, file in files.items():
        write_run(user.page.context, pane.view.run, ending, file)
    user.settle()
    assert files["md"].read_text("utf-8").startswith("# Safe identification interview · Site 4")
    assert json.loads(files["json"].read_bytes())["signed_by"] == "Amina"
    assert len(list(csv.reader(files["csv"].read_text("utf-8-sig").splitlines()))) == 15
    assert "trained_person" in convert(str(files["xlsx"]), validate=False).xform
    assert files["pdf"].read_bytes().startswith(b"%PDF")
    assert all(kept.sha256 in files[name].read_text("utf-8") for name in ("md", "csv", "json"))
    user.click(pane.reopen)
    user.wait(lambda: user.dialog is not None)
    user.settle()
    user.type("forgot one")
    user.press(Qt.Key.Key_Return)
    assert pane.view.run.signed is None
    assert pane.view.events[-1].detail == "forgot one"


def test_a_tick_keeps_the_place_and_hidden_rows_stay_reachable(user):
    pane = start(user)
    user.window.resize(1024, 700)
    user.settle()
    last = list(pane.rows.values())[-1]
    pane._focus(last)
    user.settle()
    scrolled = pane._area.verticalScrollBar().value()
    assert scrolled > 0
    user.press(Qt.Key.Key_Space)
    assert user.focused is last.box
    assert pane._area.verticalScrollBar().value() == scrolled
    pane.hide_done.click()
    first = next(iter(pane.rows.values()))
    pane._focus(first)
    user.press(Qt.Key.Key_Return, CTRL)
    assert [row.isHidden() for row in pane.rows.values()].count(True) >= 1
    pane.hide_done.click()
    assert not any(row.isHidden() for row in pane.rows.values())


def test_trash_and_its_undo(user):
    pane = start(user)
    uid = pane.uid
    user.page.runs.list.setFocus()
    user.press(Qt.Key.Key_Delete)
    assert user.page.runs.shown() == 0
    assert not user.page.shows_run
    user.click(user.find_button("Undo"))
    assert user.page.runs.shown() == 1
    assert running.run(user.page.context.guide, uid).run.trashed is None


def test_dialogs_have_names_room_and_contrast(user):
    pane = start(user)
    faults = {}
    openers = {
        "new": user.page.ask_for_new,
        "edit": pane.acts._edit,
        "comment": lambda: pane.acts.comment(next(iter(pane.rows))),
        "history": pane.acts.show_history,
    }
    for name, opener in openers.items():
        opener()
        user.wait(lambda: user.dialog is not None)
        user.settle()
        dialog = user.dialog
        faults[name] = [*walk.unnamed(dialog), *walk.cut_off(dialog), *walk.faint(dialog)]
        user.press(Qt.Key.Key_Escape)
    assert not any(faults.values()), faults


def test_acts_are_on_the_run_that_is_drawn(user):
    first = start(user).uid
    pane = start(user, "Site 5")
    second, guide = pane.uid, user.page.context.guide
    assert first != second
    item, other = list(pane.rows)[:2]
    sheet = pane._area.widget()
    # The first is selected, the second is still there: keys are quicker than answers.
    pane.show_run(first)
    assert not sheet.isEnabled()
    pane.acts.want_state(item, ItemState.DONE)
    user.settle()
    assert sheet.isEnabled()
    assert pane.view.run.uid == first
    assert running.run(guide, first).run.item(item).state is ItemState.OPEN
    assert running.run(guide, second).run.item(item).state is ItemState.DONE
    # A dialog belongs to the run over which it was opened.
    pane.acts.want_state(other, ItemState.BLOCKED)
    user.wait(lambda: user.dialog is not None)
    user.settle()
    dialog = user.dialog
    pane.show_run(second)
    user.wait(lambda: pane.view.run.uid == second)
    pane.rows.clear()
    dialog.accept()
    user.settle()
    assert running.run(guide, first).run.item(other).state is ItemState.BLOCKED
    assert running.run(guide, second).run.item(other).state is ItemState.OPEN


def test_a_run_selected_in_the_list_is_the_one_that_is_deleted(user):
    first = start(user).uid
    pane = start(user, "Site 5")
    second, guide = pane.uid, user.page.context.guide
    pane.show_run(first)
    user.page.runs.removed.emit(first)
    user.settle()
    assert running.run(guide, first).run.trashed is not None
    assert running.run(guide, second).run.trashed is None


def test_a_run_that_cannot_be_loaded_is_told(user):
    pane = start(user)
    kept, sheet = pane.uid, pane._area.widget()
    before = len(user.notices)
    pane.show_run("no-such-name")
    user.settle()
    assert len(user.notices) > before
    assert not sheet.isVisible()
    pane.show_run(kept[:8])
    user.settle()
    assert sheet.isVisible()
    assert sheet.isEnabled()
    assert pane.uid == kept


def test_files_are_removed_with_a_way_back_and_the_history_tells(user, tmp_path):
    pane = start(user)
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"not a photo")
    assert pane.files.none.isVisible()
    pane.files.attach(pane.uid, photo)
    user.settle()
    assert not pane.files.none.isVisible()
    named = {b.accessibleName(): b for b in pane.files.findChildren(QPushButton)}
    assert {"Open “photo.jpg”", "Save “photo.jpg” as"} <= set(named)
    faults = [*walk.unnamed(user.window), *walk.cut_off(user.window), *walk.faint(user.window)]
    assert not faults
    user.tab_to(named["Remove “photo.jpg”"])
    user.press(Qt.Key.Key_Space)
    user.settle()
    assert pane.view.run.attachments == ()
    # What held the focus is gone; the focus is not lost.
    assert user.focused is pane.files.add
    undo = next(b for b in user.window.findChildren(QPushButton) if b.text() == "Undo")
    user.click(undo)
    user.settle()
    assert [one.name for one in pane.view.run.attachments] == ["photo.jpg"]
    pane.acts.show_history()
    user.wait(lambda: user.dialog is not None)
    user.settle()
    lines = [user.dialog.events.item(n).text() for n in range(user.dialog.events.count())]
    said = ["file attached", "file removed", "file attached", "started"]
    assert all(words in line for words, line in zip(said, lines, strict=True))
    user.press(Qt.Key.Key_Escape)
    # A folder is refused, and nothing is attached.
    pane.files.attach(pane.uid, tmp_path)
    user.settle()
    assert any("no ordinary file" in notice for notice in user.notices)


def test_a_run_is_deleted_for_good_with_its_files(user, paths, tmp_path):
    pane = start(user)
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"not a photo")
    pane.files.attach(pane.uid, photo)
    user.settle()
    uid, guide = pane.uid, user.page.context.guide
    words = [action.text() for action in pane.acts.menu().actions()]
    assert "Delete for good…" not in words
    running.trash(guide, uid)
    user.settle()
    entries = {action.text(): action for action in pane.acts.menu().actions()}
    QTimer.singleShot(0, lambda: _agree(user))
    entries["Delete for good…"].trigger()
    user.settle()
    assert running.runs(guide, trashed=True) == ()
    assert not list(paths.attachments.iterdir())


def _agree(user):
    box = user.dialog
    next(b for b in box.buttons() if b.text() == "Delete for good").click()
