# SPDX-License-Identifier: Apache-2.0
"""A user's first days, by keys and mouse on the real window with the content that it brings."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from fieldguide.base.paths import Paths
from fieldguide.content.kinds import Kind
from fieldguide.gui.place import Place
from tests.helpers.sitting import ALT, CTRL, SHIFT

pytestmark = [
    pytest.mark.journey,
    pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)", "grabbing the"),
]
Key = Qt.Key


def result_kind(user):
    """What kind of thing the current row of the results is."""
    ref = user.page.column.current()
    return next((hit.kind for hit in user.page.column.records() if str(hit.ref) == ref), None)


def go_down_to_an_entry(user):
    for _ in range(40):
        user.press(Key.Key_Down)
        if result_kind(user) is Kind.ENTRY:
            return
    raise AssertionError("no entry among the first results")


def marked_texts(view):
    return [
        selection.cursor.selectedText().casefold()
        for selection in view.extraSelections()
        if selection.cursor.hasSelection()
    ]


def choose_in_menu(user, text):
    """Walk down the menu that is open, and take an entry of it."""
    menu = QApplication.activePopupWidget()
    for _ in range(12):
        user.press(Key.Key_Down)
        if menu.activeAction() is not None and menu.activeAction().text() == text:
            user.press(Key.Key_Return)
            return
    raise AssertionError([action.text() for action in menu.actions()])


def name_file(user, path):
    """Type where the file is to go into the dialog that asks for it."""
    user.wait(lambda: isinstance(user.dialog, QFileDialog))
    user.press(Key.Key_A, CTRL)
    user.type(str(path))
    user.press(Key.Key_Return)
    user.wait(path.is_file)


def check_pdf(path, title):
    """It is a PDF of several pages that bears the title."""
    data = path.read_bytes()
    assert data.startswith(b"%PDF-")
    assert b"%%EOF" in data[-32:]
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", data)) > 1
    named = re.search(rb"/Title \((.*?)(?<!\\)\)\n", data, re.DOTALL)[1]
    assert re.sub(rb"\\(.)", rb"\1", named).decode("utf-16") == title


def title_of(user):
    return user.page.reader().text.title


def bookmarked(user):
    """The titles in the list of the bookmarks page."""
    model = user.page.column.model
    return [model.index(row).data() for row in range(model.rowCount())]


def test_a_first_day_with_keys_and_mouse(sit_down, profile_dir, tmp_path):
    paths = Paths(profile_dir)
    user = sit_down(paths)
    assert user.place == Place("first-run")
    user.click(user.page.language)
    popup = user.page.language.view()
    at = user.page.language.findText("English")
    user.click(popup.viewport(), popup.visualRect(popup.model().index(at, 0)).center())
    assert user.page.language.currentText() == "English"
    user.click(user.find_button("Start"))
    assert user.place == Place("home")

    user.click(user.window.top_bar.search)
    user.type("tra")
    assert user.place.query == "tra"
    assert user.page.column.shown() > 3
    user.press(Key.Key_Down)
    assert user.page.column.list.hasFocus()
    go_down_to_an_entry(user)
    user.press(Key.Key_Return)
    assert user.view.hasFocus()
    assert user.view.hits > 0
    assert all(text.startswith("tra") for text in marked_texts(user.view))
    assert len(marked_texts(user.view)) == user.view.hits

    title, place = title_of(user), user.place
    assert title in user.view.toPlainText()
    user.press(Key.Key_D, CTRL)
    assert user.window.status.brief_text() == "Bookmarked."
    assert user.find_button("★ Bookmarked")

    user.press(Key.Key_F, CTRL)
    user.type("child")
    bar = user.window.handlers._find_bar
    found = user.view.hits
    assert found > 1
    assert bar.count_text() == f"1 of {found}"
    user.press(Key.Key_F3)
    assert bar.count_text() == f"2 of {found}"
    user.press(Key.Key_Escape)
    assert bar.isHidden()
    assert user.view.hasFocus()
    assert all(text.startswith("tra") for text in marked_texts(user.view))

    user.click(user.find_button("Print"))
    menu = QApplication.activePopupWidget()
    save = next(action for action in menu.actions() if action.text() == "Save as PDF…")
    user.click(menu, menu.actionGeometry(save).center())
    name_file(user, tmp_path / "entry.pdf")
    check_pdf(tmp_path / "entry.pdf", title)
    assert str(tmp_path / "entry.pdf") in user.notices[-1]

    user.press(Key.Key_Q, CTRL)
    assert not user.window.isVisible()

    user = sit_down(paths)
    assert user.place == place
    assert title_of(user) == title
    assert user.find_button("★ Bookmarked")
    user.click(user.window.rail.button("bookmarks"))
    assert bookmarked(user) == [title]
    user.click_row(user.page.column.list, 0)
    assert title_of(user) == title
    user.click(user.window.rail.button("home"))
    user.click(user.find_button(title))
    assert title_of(user) == title


def test_a_first_day_by_keyboard_alone(sit_down, profile_dir, tmp_path):
    paths = Paths(profile_dir)
    user = sit_down(paths)
    start = user.focused
    user.tab_to(user.page.language, Key.Key_Backtab)
    user.press(Key.Key_Home)
    user.press(Key.Key_Down)
    assert user.focused.currentText() == "English"
    user.tab_to(start)
    user.press(Key.Key_Return)
    assert user.place == Place("home")

    user.press(Key.Key_Slash, text="/")
    assert user.window.top_bar.search.hasFocus()
    user.type("tra")
    user.press(Key.Key_Down)
    go_down_to_an_entry(user)
    user.press(Key.Key_Return)
    title, place = title_of(user), user.place
    user.press(Key.Key_D, CTRL)
    user.press(Key.Key_F, CTRL)
    user.type("child")
    user.press(Key.Key_Return)
    user.press(Key.Key_Escape)
    assert user.view.hasFocus()

    user.tab_to(user.find_button("Print"), most=200)  # past every link of the text
    user.press(Key.Key_Space)
    choose_in_menu(user, "Save as PDF…")
    name_file(user, tmp_path / "entry.pdf")
    check_pdf(tmp_path / "entry.pdf", title)
    user.press(Key.Key_Q, CTRL)
    assert not user.window.isVisible()

    user = sit_down(paths)
    assert user.place == place
    user.press(Key.Key_4, CTRL)
    assert bookmarked(user) == [title]
    user.press(Key.Key_Down)
    user.press(Key.Key_Return)
    assert user.view.hasFocus()
    assert title_of(user) == title
    seen = set()
    for _ in range(8):
        user.press(Key.Key_F6)
        seen.add(user.focused)
    assert {user.window.top_bar.search, user.page.column.list, user.view} <= seen


def test_in_arabic_everything_is_mirrored(sit_down, paths):
    device = Paths(paths.profile).device_ini
    device.write_text(device.read_text("utf-8").replace("language = en", "language = ar"), "utf-8")
    user = sit_down(paths)
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert user.window.rail.x() > user.window.width() / 2
    user.press(Key.Key_K, CTRL)
    user.type("تهر")
    assert user.page.column.shown() > 0
    columns = [
        user.window.mapFromGlobal(pane.mapToGlobal(pane.rect().topLeft())).x()
        for pane in user.page.panes()
    ]
    assert columns == sorted(columns, reverse=True)
    user.press(Key.Key_Down)
    user.press(Key.Key_Down)
    user.press(Key.Key_Return)
    assert user.view.hits > 0
    option = user.view.document().defaultTextOption()
    assert option.textDirection() == Qt.LayoutDirection.RightToLeft
    shown = user.place
    user.press(Key.Key_Right, ALT)
    assert user.place.page == "home"
    user.press(Key.Key_Left, ALT)
    assert user.place == shown


def test_the_language_is_switched_at_once(user):
    user.press(Key.Key_8, CTRL)
    box = user.page.language_box
    assert box.hasFocus()
    for code, direction in (("fr", "LeftToRight"), ("es", "LeftToRight"), ("ar", "RightToLeft")):
        user.press(Key.Key_Down)
        assert box.currentData() == code
        assert QApplication.layoutDirection() == Qt.LayoutDirection[direction]
        texts = {user.window.rail.button("topics").text(), user.page._title.text()}
        assert not texts & {"Topics", "Settings"}, (code, texts)
    user.press(Key.Key_Home)
    user.press(Key.Key_Down)
    assert box.currentData() == "en"
    assert user.window.rail.button("topics").text() == "Topics"


def test_theme_and_size_are_switched_at_once_and_kept(sit_down, paths):
    user = sit_down(paths)
    user.press(Key.Key_2, CTRL)
    height, wide = user.window.top_bar.height(), user.window.size()
    user.press(Key.Key_8, CTRL)
    user.tab_to(user.page.theme_box)
    before = user.window.grab().toImage().pixelColor(5, 5).lightness()
    user.press(Key.Key_End)
    assert user.page.theme_box.currentData() == "dark"
    assert user.window.grab().toImage().pixelColor(5, 5).lightness() < 80 < before
    user.tab_to(user.page.size_box)
    user.press(Key.Key_Down, times=5)
    assert user.page.size_box.currentData() == "150"
    assert user.window.top_bar.height() == height * 1.5
    assert user.window.size() == wide
    user.press(Key.Key_Q, CTRL)
    user = sit_down(paths)
    assert user.window.top_bar.height() == height * 1.5
    assert user.window.grab().toImage().pixelColor(5, 5).lightness() < 80
    user.press(Key.Key_0, CTRL)
    assert user.window.top_bar.height() == height


def test_pages_by_number_and_the_way_back(user):
    pages = [
        "home",
        "topics",
        "checklists",
        "bookmarks",
        "notes",
        "documents",
        "updates",
        "settings",
    ]
    for at, page in enumerate(pages):
        user.press(Key(Key.Key_1 + at), CTRL)
        assert user.place.page == page
        assert user.window.rail.button(page).is_current()
    user.press(Key.Key_Left, ALT, times=2)
    assert user.place.page == "documents"
    user.press(Key.Key_Right, ALT)
    assert user.place.page == "updates"


def test_the_glossary_the_first_minutes_and_the_list_of_commands(user):
    user.press(Key.Key_G, CTRL)
    assert user.place.page == "glossary"
    user.press(Key.Key_Down)
    assert user.page.reader().text_view.toPlainText().strip()
    user.press(Key.Key_E, CTRL)
    assert user.place.page == "card"
    user.press(Key.Key_Return)
    assert user.place.ref
    assert user.view.hasFocus()
    assert user.view.toPlainText().strip()

    user.press(Key.Key_P, CTRL | SHIFT)
    assert user.dialog is not None
    user.type("gloss")
    assert user.dialog.names() == ["glossary"]
    user.press(Key.Key_Return)
    assert user.dialog is None
    assert user.place.page == "glossary"

    user.press(Key.Key_Question, SHIFT, text="?")
    assert user.dialog is not None
    user.press(Key.Key_Escape)
    assert user.dialog is None
    user.press(Key.Key_F1)
    assert user.place.page == "help"


def test_from_a_document_to_one_of_its_entries(user):
    user.press(Key.Key_6, CTRL)
    model = user.page.column.model
    at = next(row for row in range(model.rowCount()) if "182" in model.index(row).data())
    user.click_row(user.page.column.list, at)
    record = user.place
    assert record.page == "documents"
    view = user.view
    view.setFocus()
    for _ in range(60):
        user.press(Key.Key_Tab)
        if user.focused is not view:
            break
        link = view.textCursor().charFormat().anchorHref()
        if link.startswith("entry:"):
            user.press(Key.Key_Return)
            break
    assert user.place.page == "topics"
    assert user.place.ref == link.removeprefix("entry:")
    assert user.view.toPlainText().strip()
    user.press(Key.Key_Left, ALT)
    assert user.place == record


def test_a_bookmark_is_removed_and_put_back(user):
    user.press(Key.Key_2, CTRL)
    user.press(Key.Key_F6)
    user.click_row(user.page.column.list, 0)
    title = title_of(user)
    user.press(Key.Key_D, CTRL)
    user.press(Key.Key_4, CTRL)
    assert bookmarked(user) == [title]
    user.press(Key.Key_Down)
    user.press(Key.Key_Delete)
    assert bookmarked(user) == []
    user.tab_to(lambda widget: widget is user.find_button("Undo"), Key.Key_F6)
    user.press(Key.Key_Space)
    assert bookmarked(user) == [title]


def test_what_is_copied_is_plain_text_with_its_source(user):
    user.press(Key.Key_2, CTRL)
    user.click_row(user.page.column.list, 0)
    title = title_of(user)
    user.click(user.find_button("Cite"))
    choose_in_menu(user, "Copy text with citation")
    said = QGuiApplication.clipboard().text()
    assert title in said
    assert "Field Guide" in said or "2026." in said
    assert not QGuiApplication.clipboard().mimeData().hasHtml()
    QGuiApplication.clipboard().clear()
