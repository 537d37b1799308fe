# SPDX-License-Identifier: Apache-2.0
"""The bookmarks page: folders, many at once, dropped, filtered, in files, and the way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.gui import roles
from fieldguide.gui.models.folder_tree import FolderTreeModel, build
from fieldguide.gui.pages.bookmark_form import BookmarkForm
from fieldguide.gui.place import Place
from fieldguide.gui.widgets.bookmark_dialogs import ComingDialog, MoveDialog, TagsDialog
from fieldguide.gui.widgets.run_dialogs import WordsDialog
from fieldguide.personal import bookmarks as store
from fieldguide.personal.records import Folder, Spot
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


CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def lines(page):
    """The lines of the tree with their counts."""
    return [(node.title, node.count) for node in page.folders.model.nodes()]


def drop(view, index, data, *, above=False):
    """What the mouse does at the end of a drag."""
    rect = view.visualRect(index)
    at = QPointF(rect.center().x(), rect.top() + 1 if above else rect.center().y())
    move, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(at.toPoint(), move, data, left, none))
    QApplication.sendEvent(view.viewport(), QDragMoveEvent(at.toPoint(), move, data, left, none))
    QApplication.sendEvent(view.viewport(), QDropEvent(at, move, data, left, none))


def test_many_are_moved_tagged_and_removed_with_one_way_back(marks, window, guide, qtbot):  # noqa: F811
    before = keeping.bookmarks(guide)
    qtbot.keyClick(marks.column.list, Qt.Key.Key_A, CTRL)
    assert marks.column.chosen_words.text() == "3 selected"
    assert marks.column.bar.isVisible()
    qtbot.keyClick(marks.column.list, Qt.Key.Key_M, CTRL)
    dialog = marks.findChild(MoveDialog)
    qtbot.keyClicks(dialog.filter, "Site 4/Children")
    qtbot.keyClick(dialog.filter, Qt.Key.Key_Return)
    window.settle()
    assert window.info_bar.notice.text.startswith("3 bookmark")
    assert "“Site 4/Children”" in window.info_bar.notice.text
    inner = arranging.folders(guide)[1].uid
    assert {view.folder for view in keeping.bookmarks(guide)} == {inner}
    assert lines(marks) == [
        ("All bookmarks", 3),
        ("In no folder", 0),
        ("Site 4", 3),
        ("Children", 3),
    ]
    assert len(marks.column.views()) == 3  # still chosen
    # Offscreen no window becomes active by itself once a dialog is gone.
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert marks.column.list.hasFocus()
    qtbot.keyClick(marks.column.list, Qt.Key.Key_T, CTRL)
    dialog = marks.findChild(TagsDialog)
    qtbot.keyClicks(dialog.new, "b, a")
    dialog.agree.click()
    window.settle()
    assert {view.tags for view in keeping.bookmarks(guide)} == {("a", "b")}
    qtbot.keyClick(marks.column.list, Qt.Key.Key_Delete)
    window.settle()
    assert keeping.bookmarks(guide) == ()
    for _act in range(3):  # removed, tagged, moved: each is one
        window.info_bar._button.click()
        window.settle()
    assert keeping.bookmarks(guide) == before


def test_folders_are_made_renamed_moved_and_removed_by_keys(marks, window, guide, qtbot):  # noqa: F811
    tree = marks.folders.view
    tree.setFocus()

    def answer(text):
        dialog = marks.findChild(WordsDialog)
        dialog.field.selectAll()
        qtbot.keyClicks(dialog.field, text)
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
        window.settle()

    for name in ("One", "Two"):
        qtbot.keyClick(tree, Qt.Key.Key_Insert)
        answer(name)
    assert [title for title, _ in lines(marks)] == ["All bookmarks", "In no folder", "One", "Two"]
    one, two = (folder.uid for folder in arranging.folders(guide))
    marks.folders.choose(f"folder={two}")
    assert marks.column.states.message == "Nothing is in here yet."
    qtbot.keyClick(tree, Qt.Key.Key_Up, ALT)
    window.settle()
    assert [folder.uid for folder in arranging.folders(guide)] == [two, one]
    qtbot.keyClick(tree, Qt.Key.Key_M, CTRL)
    dialog = marks.findChild(MoveDialog)
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == [
        "At the top",
        "One",
    ]
    qtbot.keyClick(dialog.filter, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.filter, Qt.Key.Key_Return)
    window.settle()
    assert arranging.folder_paths(guide)[two] == "One/Two"
    qtbot.keyClick(tree, Qt.Key.Key_F2)
    answer("Inner")
    assert arranging.folder_paths(guide)[two] == "One/Inner"
    marks.acts.drop(keeping.bookmarks(guide)[:1], f"folder={two}", {})
    window.settle()
    marks.folders.choose(f"folder={one}")
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    window.settle()
    assert arranging.folder_paths(guide) == {two: "Inner"}
    window.info_bar._button.click()
    window.settle()
    assert arranging.folder_paths(guide) == {one: "One", two: "One/Inner"}
    # What is at the top has its menu without these.
    marks.folders.choose("all")
    assert len(marks.folders.menu().actions()) == 1


def test_bookmarks_and_folders_are_dropped(marks, window, guide):  # noqa: F811
    outer, inner = (arranging.add_folder(guide, name).uid for name in ("Outer", "Inner"))
    window.settle()
    tree, rows, model = marks.folders.view, marks.column.list, marks.folders.model
    before = titles(marks.column)
    drop(tree, model.index_of(f"folder={inner}"), model_data(marks, 0, 1))
    window.settle()
    assert [view.folder for view in keeping.bookmarks(guide)] == [inner, inner, ""]
    drop(
        tree,
        model.index_of(f"folder={outer}"),
        model.mimeData([model.index_of(f"folder={inner}")]),
    )
    window.settle()
    assert arranging.folder_paths(guide)[inner] == "Outer/Inner"
    # Never into itself.
    drop(
        tree,
        model.index_of(f"folder={inner}"),
        model.mimeData([model.index_of(f"folder={outer}")]),
    )
    window.settle()
    assert arranging.folder_paths(guide)[inner] == "Outer/Inner"
    # Between rows only in the order by hand.
    drop(rows, marks.column.model.index(0), model_data(marks, 1), above=True)
    window.settle()
    assert titles(marks.column) == before
    marks.column.sort_by("hand")
    drop(rows, marks.column.model.index(1), model_data(marks, 2), above=True)
    window.settle()
    assert titles(marks.column) == [before[2], before[1], before[0]]
    window.info_bar._button.click()
    window.settle()
    assert titles(marks.column) == [before[2], before[0], before[1]]


def model_data(page, *rows):
    return page.column.model.mimeData([page.column.model.index(row) for row in rows])


def test_the_filter_looks_into_all_that_was_said_and_the_page_is_left_as_it_was(
    marks,
    window,  # noqa: F811
    guide,  # noqa: F811
):
    (view, *_) = keeping.bookmarks(guide)
    arranging.edit_bookmark(guide, view.uid, "Mine", "Read again", ["é"], path="Site 4")
    window.settle()
    for text in ("mine", view.title[:9], "again", "site 4", "É"):
        marks.column.filter.setText(text)
        window.settle()
        assert [one.uid for one in marks.column.model.records()] == [view.uid], text
    marks.column.filter.setText("")
    marks.column.sort_by("hand")
    marks.folders.choose("tag=é")
    window.settle()
    assert marks.column.title() == "é"
    marks._keeping.stop()
    marks._keep_state()
    window.settle()
    again = type(marks)(marks.context)
    again.open(Place("bookmarks"))
    window.settle()
    assert (again.column.order, again.folders.key(), again.column.shown()) == ("hand", "tag=é", 1)
    # What is asked for by its name is shown all the same.
    again.open(Place("bookmarks", str(CONVENTION)))
    window.settle()
    assert again.folders.key() == "all"
    assert again.column.current() == str(CONVENTION)
    again.deleteLater()


def test_a_search_is_kept_and_asked_again(window, guide, qtbot):  # noqa: F811
    show(window, Place("search", query="child"))
    box = window.top_bar.search
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_D, CTRL)
    window.settle()
    (view,) = keeping.bookmarks(guide)
    assert view.search == "child"
    window.navigator.page.keep_button.click()
    window.settle()
    assert "already" in window.info_bar.notice.text
    page = show(window, Place("bookmarks"))
    index = page.column.model.index(0)
    assert index.data(roles.ICON) == "search"
    page.column.list.setFocus()
    page.column.list.setCurrentIndex(index)
    qtbot.keyClick(page.column.list, Qt.Key.Key_Return)
    window.settle()
    assert window.navigator.page.name == "search"
    assert box.text() == "child"


def test_a_file_is_looked_at_taken_in_and_taken_back(marks, window, guide, tmp_path):  # noqa: F811
    file = tmp_path / "marks.html"
    marks.files.export(file)
    window.settle()
    arranging.remove_bookmarks(guide, [keeping.bookmarks(guide)[0].uid])
    left = keeping.bookmarks(guide)
    marks.files.look_at(file)
    window.settle()
    dialog = marks.findChild(ComingDialog)
    assert dialog.list.item(0).text().startswith("New: ")
    assert keeping.bookmarks(guide) == left
    dialog.agree.click()
    window.settle()
    assert len(keeping.bookmarks(guide)) == 3
    window.info_bar._button.click()
    window.settle()
    assert keeping.bookmarks(guide) == left
    file.write_text(file.read_text("utf-8")[:-20], "utf-8")
    marks.files.look_at(file)
    window.settle()
    assert "The end of the file is missing." in window.info_bar.notice.text


def test_the_buttons_of_the_list_can_be_pressed(marks, window, qtbot):  # noqa: F811
    for button in (marks.chosen.describe, marks.chosen.more):
        assert button.isVisible()
    assert not marks.column.bar.isVisible()
    qtbot.mouseClick(marks.chosen.describe, Qt.MouseButton.LeftButton)
    assert marks.findChild(BookmarkForm).isVisible()
    marks.findChild(BookmarkForm).reject()
    assert [action.text() for action in marks.chosen.menu().actions() if action.text()] == [
        "Describe…",
        "Move to a folder…",
        "Tags…",
        "Remove",
        "Select all",
        "Export everything (JSON)…",
        "Export for browsers (HTML)…",
        "Import…",
    ]
    qtbot.keyClick(marks.column.list, Qt.Key.Key_A, CTRL)
    window.settle()
    qtbot.mouseClick(marks.column.remove_button, Qt.MouseButton.LeftButton)
    window.settle()
    assert titles(marks.column) == []


def test_a_passage_shows_its_words(marks, window, guide):  # noqa: F811
    spot = Spot("body", "en", quote="where she is now", start=4)
    keeping.add_bookmark(guide, ARTICLE_3, Kind.ENTRY, "x", spot=spot)
    window.settle()
    assert any(": “where she is now”" in title for title in titles(marks.column))


def test_thousands_can_all_be_chosen(marks, window, guide, qtbot):  # noqa: F811
    with guide.personal.writing() as session:
        for number in range(700):
            ref = Ref("protection", f"ilo-c182/made-{number}")
            store.add(session, ref, Kind.ENTRY, f"Made {number}", guide.clock())
    marks.pane.show_message("")
    marks.column.list.setCurrentIndex(marks.column.model.index(-1))
    marks.load()
    window.settle()
    assert marks.column.model.rowCount() < 703
    qtbot.keyClick(marks.column.list, Qt.Key.Key_A, CTRL)
    assert marks.column.chosen_words.text() == "703 selected"


def test_the_tree_keeps_its_promises_to_qt(qtmodeltester):
    folders = [Folder("1", "A"), Folder("2", "B", "1"), Folder("3", "C")]
    words = ("All", "None", "Tags")
    model = FolderTreeModel()
    qtmodeltester.check(model)
    assert model.set_nodes(build((), folders, words))
    assert not model.set_nodes(build((), [Folder("1", "Z"), *folders[1:]], words))
    assert model.index_of("folder=1").data() == "Z"
    assert model.set_nodes(build((), folders[2:], words))
    qtmodeltester.check(model)
