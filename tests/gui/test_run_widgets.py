# SPDX-License-Identifier: Apache-2.0
"""Parts of the page of a run: the box with its keys, and the review of a changed template."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from fieldguide.gui.pages.run_item import RunItemRow
from fieldguide.gui.widgets.run_dialogs import HeadDialog, ReviewDialog, WordsDialog
from fieldguide.gui.widgets.tick_box import TickBox
from fieldguide.personal import templates
from fieldguide.personal.run_records import ItemState, RunHead, RunItem
from fieldguide.personal.templates import Template, TemplateItem, TemplateSection

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

KEPT = Template(
    pack="protection",
    id="check",
    lang="en",
    title="Check",
    when="",
    publisher="Editors",
    pack_version="1",
    content_hash="0" * 64,
    sections=(TemplateSection("s", "S", (TemplateItem("a", "One"), TemplateItem("b", "Two"))),),
)
NOW = dataclasses.replace(
    KEPT,
    sections=(
        TemplateSection(
            "s", "S", (TemplateItem("a", "One, said better"), TemplateItem("c", "New"))
        ),
    ),
)


def test_a_box_asks_for_a_state_and_shows_what_is_kept(qtbot, theme):
    box = TickBox(theme)
    qtbot.addWidget(box)
    box.show()
    with qtbot.waitSignal(box.clicked):
        qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()
    box.set_state(ItemState.DONE)
    assert box.isChecked()
    box.set_state(ItemState.NOT_APPLICABLE)
    assert box.checkState() is Qt.CheckState.PartiallyChecked
    with qtbot.waitSignal(box.tick_and_next):
        qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(box.stepped) as stepped:
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert stepped.args == [1]


def test_every_state_looks_different(qtbot, theme):
    box = TickBox(theme)
    qtbot.addWidget(box)
    looks = []
    for state in ItemState:
        box.set_state(state)
        image = box.grab().toImage()
        looks.append(bytes(image.constBits()))
    assert len(set(looks)) == len(ItemState)


def test_each_change_of_a_template_is_decided_about_once(qtbot, theme):
    changes = templates.compare(KEPT, NOW)
    assert [change.what for change in changes] == ["changed", "new", "removed"]
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ReviewDialog(theme, changes, parent)
    decided = []
    dialog.decided.connect(lambda change, taken: decided.append((change.item, taken)))
    dialog.open()
    for words in ("Take the new text", "Add it"):
        next(b for b in dialog.findChildren(QPushButton) if b.text() == words).click()
    assert decided == [("a", True), ("c", True)]
    assert dialog.isVisible()
    keeps = [b for b in dialog.findChildren(QPushButton) if b.text() == "Leave as it is"]
    keeps[2].click()
    assert decided[2] == ("b", False)
    qtbot.waitUntil(lambda: not parent.findChildren(ReviewDialog))


def test_a_reason_is_wanted_where_one_is_needed(qtbot, theme):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = WordsDialog(theme, "T", "Why?", "Keep", parent)
    assert not dialog.agree.isEnabled()
    dialog.field.setText("  ")
    assert not dialog.agree.isEnabled()
    dialog.field.setText("adult")
    assert dialog.agree.isEnabled()
    assert dialog.words == "adult"


@pytest.mark.parametrize("day", ["", "2026-11-20"])
def test_details_that_were_not_touched_stay(qtbot, theme, day):
    parent = QWidget()
    qtbot.addWidget(parent)
    head = RunHead("Check", "Site 4", day, "", "Amina")
    dialog = HeadDialog(theme, dt.date(2026, 11, 24), parent, head=head)
    dialog.place.setText("Site 5")
    assert dialog.head() == dataclasses.replace(head, place="Site 5")
    dialog.has_day.setChecked(not day)
    assert dialog.head().day == ("" if day else "2026-11-24")


def test_a_new_run_is_of_today(qtbot, theme):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = HeadDialog(theme, dt.date(2026, 11, 24), parent, templates=[("a:b", "Check")])
    assert dialog.head().day == "2026-11-24"


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_bar_of_a_comment_stands_where_its_lines_begin(qtbot, theme, direction):
    row = RunItemRow(theme, KEPT.sections[0].items[0])
    qtbot.addWidget(row)
    row.show_item(RunItem(comment="Late"), read_only=False)
    row.setLayoutDirection(direction)
    row.resize(600, 200)
    row.show()
    image = row.comment.grab().toImage()
    middle = image.height() // 2
    ends = [image.pixelColor(x, middle).name() for x in (1, image.width() - 2)]
    if direction is Qt.LayoutDirection.RightToLeft:
        ends.reverse()
    bar = theme.color("warn_bar").name()
    assert [one == bar for one in ends] == [True, False]
