# SPDX-License-Identifier: Apache-2.0
"""The bookmarks page: described, brought into order by hand, opened at a heading."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.gui.pages.bookmark_form import BookmarkForm
from fieldguide.gui.place import Place
from fieldguide.personal.records import Spot
from fieldguide.services import arranging, keeping
from tests.gui.test_pages import guide, prepared, show, titles, window  # noqa: F401 - fixtures

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
ARTICLE_3 = Ref("protection", "ilo-c182/article-3")
CONVENTION = Ref("protection", "ilo-c182")
CARD = Ref("protection", "cards/lost-child")


@pytest.fixture
def marks(window, guide):  # noqa: F811 - the fixtures
    """The page with three bookmarks, the last one current."""
    keeping.add_bookmark(guide, ARTICLE_3, Kind.ENTRY, "x")
    keeping.add_bookmark(guide, CONVENTION, Kind.DOCUMENT, "x")
    keeping.add_bookmark(guide, CARD, Kind.CARD, "x")
    page = show(window, Place("bookmarks"))
    page.column.list.setFocus()
    page.column.list.setCurrentIndex(page.column.model.index(2))
    window.settle()
    return page


def test_alt_and_arrows_move_a_bookmark_in_the_own_order(marks, window, guide, qtbot):  # noqa: F811
    before = titles(marks.column)
    qtbot.keyClick(marks.column.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    window.settle()
    assert titles(marks.column) == before  # newest first: nothing to move
    assert "My own order" in window.info_bar.notice.text
    marks.column.sort_by("hand")
    for key, expected in (
        (Qt.Key.Key_Up, [before[0], before[2], before[1]]),
        (Qt.Key.Key_Up, [before[2], before[0], before[1]]),
        (Qt.Key.Key_Up, [before[2], before[0], before[1]]),
        (Qt.Key.Key_Down, [before[0], before[2], before[1]]),
    ):
        qtbot.keyClick(marks.column.list, key, Qt.KeyboardModifier.AltModifier)
        window.settle()
        assert titles(marks.column) == expected
        assert marks.column.current() == str(ARTICLE_3)
    assert [view.title for view in keeping.bookmarks(guide, "hand")] == expected


def test_f2_describes_a_bookmark(marks, window, guide, qtbot):  # noqa: F811
    qtbot.keyClick(marks.column.list, Qt.Key.Key_F2)
    form = marks.findChild(BookmarkForm)
    form.own_title.setText("Mine")
    form.tags.setText("b, a")
    form.folder.setCurrentText("Site 4/Children")
    form.remark.setPlainText("Read again")
    form.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()
    window.settle()
    (view,) = [view for view in keeping.bookmarks(guide) if view.ref == ARTICLE_3]
    assert (view.own_title, view.tags, view.remark) == ("Mine", ("a", "b"), "Read again")
    assert arranging.folder_paths(guide)[view.folder] == "Site 4/Children"
    spoken = marks.column.model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    for word in ("Mine", "a, b", "in Site 4/Children", "Read again"):
        assert word in spoken
    # Removed and brought back, nothing of it is lost.
    qtbot.keyClick(marks.column.list, Qt.Key.Key_Delete)
    window.settle()
    assert len(titles(marks.column)) == 2
    window.info_bar.notice.on_action()
    window.settle()
    assert view in keeping.bookmarks(guide)


def test_a_heading_has_a_row_of_its_own(marks, window, guide):  # noqa: F811
    spot = Spot("heading", quote="In practice")
    keeping.add_bookmark(guide, ARTICLE_3, Kind.ENTRY, "x", spot=spot)
    window.settle()
    assert len(titles(marks.column)) == 4
    row = titles(marks.column).index("The worst forms of child labour › In practice")
    marks.column.list.setCurrentIndex(marks.column.model.index(row))
    window.settle()
    assert marks.pane.wish.ref == str(ARTICLE_3)
    assert marks.column.current().startswith(f"{ARTICLE_3}\n")
    # The star above the text is that of the whole thing.
    assert keeping.is_bookmarked(guide, ARTICLE_3)
