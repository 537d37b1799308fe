# SPDX-License-Identifier: Apache-2.0
"""The column with a list: what is chosen, and by whom; what its header has room for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from fieldguide.gui.models.rows import Row
from fieldguide.gui.pages.columns import ListColumn, Order

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")


@pytest.fixture
def column(qtbot, theme):
    made = ListColumn(theme, lambda name: Row(ref=f"p:{name}", title=name))
    qtbot.addWidget(made)
    made.set_name("Letters of the alphabet")
    made.set_orders((Order("main", "As they come"), Order("title", "Title", str)))
    made.set_note("2 letters")
    made.resize(420, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize(("keep", "current"), [("p:b", "p:b"), ("", ""), ("p:gone", "")])
def test_rows_that_come_late_choose_nothing_by_themselves(column, qtbot, keep, current):
    column.activateWindow()
    column.set_records(["x"])
    column.list.setFocus()
    qtbot.waitUntil(column.list.hasFocus)
    column.states._show_loading()
    chosen = []
    column.chosen.connect(chosen.append)
    column.set_records(["a", "b"], keep=keep)
    assert [ref for ref in chosen if ref] == []
    assert column.current() == current


def test_the_title_has_the_room_before_the_count_and_the_words_of_the_button(column, qtbot):
    icon_alone = Qt.ToolButtonStyle.ToolButtonIconOnly
    assert column.sort_button.toolButtonStyle() != icon_alone
    assert column._note.isVisible()
    seen = set()
    for width in range(420, 160, -10):
        column.resize(width, 400)
        qtbot.wait(1)
        words = column.sort_button.toolButtonStyle() != icon_alone
        seen.add((column._note.isVisible(), words))
        if column._note.isVisible() or words:
            assert column._title.text() == column.title()
    assert {(True, True), (False, True), (False, False)} <= seen
    assert "As they come" in column.sort_button.toolTip()
    column.resize(420, 400)
    assert column._note.isVisible()
    assert column.sort_button.toolButtonStyle() != icon_alone
