# SPDX-License-Identifier: Apache-2.0
"""Passages marked in the reader: by keyboard and menu, in both languages, with notes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.gui.pages.kept_dialog import KeptDialog
from fieldguide.gui.pages.passages import PASSAGE_COMMANDS
from fieldguide.gui.place import Place
from fieldguide.gui.widgets.text_button import TextButton
from fieldguide.personal import kept
from fieldguide.personal.kept import Fate, Happening, KeptText
from fieldguide.personal.records import MarkColor
from fieldguide.services import keeping, marking, noting, reading, what_changed
from tests.gui.test_pages import guide, prepared, show, window  # noqa: F401 - fixtures
from tests.helpers.worlds import NOW

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|This plugin does not support")
ARTICLE_3 = Ref("protection", "ilo-c182/article-3")


@pytest.fixture
def page(window):  # noqa: F811 - the fixture
    return show(window, Place("topics", str(ARTICLE_3)))


def select(view, words):
    cursor = view.document().find(words, options=view.document().FindFlag.FindCaseSensitively)
    assert not cursor.isNull(), words
    view.setTextCursor(cursor)


def grounds(view):
    """What is drawn with which ground, without the marks of a search."""
    return {
        (one.cursor.selectedText(), one.format.background().color().name())
        for one in view.extraSelections()
    }


def test_a_passage_chosen_by_keyboard_is_marked_and_listed(page, window, guide, theme, qtbot):  # noqa: F811
    view = page.pane.reader.text_view
    view.setFocus()
    select(view, "victim needs")
    start = view.textCursor().selectionStart()
    cursor = view.textCursor()
    cursor.setPosition(start)
    view.setTextCursor(cursor)
    for _ in "victim needs help":
        qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    window.actions_table["mark-yellow"].trigger()
    window.settle()
    (one,) = marking.highlights_on(guide, ARTICLE_3)
    assert one.spot.quote == "victim needs help"
    assert one.color is MarkColor.YELLOW
    assert one.spot.row_hash == reading.entry(guide, ARTICLE_3, "en").row_hash
    assert grounds(view) == {("victim needs help", theme.colors.mark_yellow)}
    text = view.toPlainText()
    assert "Marked passages" in text
    assert "victim needs help · yellow" in text
    assert view.textCursor().position() == start


def test_marks_stand_below_those_of_find(page, window, theme):  # noqa: F811
    view = page.pane.reader.text_view
    select(view, "victim needs")
    window.actions_table["mark-blue"].trigger()
    window.settle()
    assert view.find_text("needs help") == 1
    assert ("victim needs", theme.colors.mark_blue) in grounds(view)
    assert view.extraSelections()[-1].cursor.selectedText() == "needs help"
    view.find_text("")
    assert grounds(view) == {("victim needs", theme.colors.mark_blue)}


def test_the_menu_of_a_mark_changes_its_colour_and_takes_it_away(page, window, guide):  # noqa: F811
    view = page.pane.reader.text_view
    select(view, "victim needs")
    window.actions_table["mark-green"].trigger()
    window.settle()
    select(view, "victim")
    cursor = view.textCursor()
    cursor.setPosition(cursor.selectionStart() + 2)
    view.setTextCursor(cursor)

    def choose(name):
        at = view.cursorRect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, at)
        QApplication.sendEvent(view.viewport(), event)
        menu = view.findChild(QMenu)
        words = window.actions_table[name].text()
        next(act for act in menu.actions() if act.text() == words).trigger()
        menu.close()
        window.settle()

    choose("mark-pink")
    assert [one.color for one in marking.highlights_on(guide, ARTICLE_3)] == [MarkColor.PINK]
    choose("unmark")
    assert marking.highlights_on(guide, ARTICLE_3) == ()
    window.info_bar.notice.on_action()
    window.settle()
    assert [one.color for one in marking.highlights_on(guide, ARTICLE_3)] == [MarkColor.PINK]


def test_what_spans_two_parts_is_marked_in_both(page, window, guide):  # noqa: F811
    view = page.pane.reader.text_view
    entry = reading.entry(guide, ARTICLE_3, "en")
    parts = marking.parts_of(entry)
    assert len(parts) > 2
    cursor = QTextCursor(view.document())
    cursor.select(QTextCursor.SelectionType.Document)
    view.setTextCursor(cursor)
    window.actions_table["mark-yellow"].trigger()
    window.settle()
    marked = marking.highlights_on(guide, ARTICLE_3)
    assert {one.spot.part: one.spot.quote for one in marked} == {
        part: text.strip() for part, text in parts.items()
    }


def test_a_mark_in_another_language_is_named_and_leads_there(page, window, guide, qtbot):  # noqa: F811
    french = reading.entry(guide, ARTICLE_3, "fr")
    (one,) = marking.mark(guide, french, [marking.spot_in(french, "title", 4, 9)], MarkColor.GREEN)
    view = page.pane.reader.text_view
    qtbot.waitUntil(lambda: "pires · Marked in Français" in view.toPlainText())
    page.pane.reader.link_activated.emit(f"mark:{one.uid}")
    window.settle()
    assert page.pane.wish.lang == "fr"
    assert {words for words, _ in grounds(view)} == {"pires"}


def test_a_note_is_begun_on_a_passage_and_opened_from_it(page, window, guide):  # noqa: F811
    view = page.pane.reader.text_view
    select(view, "victim needs")
    window.actions_table["passage-note"].trigger()
    window.settle()
    notes = window.navigator.page
    assert notes.name == "notes"
    notes.editor.text.setPlainText("Ask who.")
    assert notes.editor.flush()
    window.settle()
    (one,) = marking.highlights_on(guide, ARTICLE_3)
    assert noting.note(guide, one.note).text == "Ask who."
    window.navigator.back()
    window.settle()
    select(view, "victim")
    window.actions_table["passage-note"].trigger()
    window.settle()
    assert notes.editor.uid == one.note


def test_a_bookmarked_passage_is_opened_where_it_stands(page, window, guide):  # noqa: F811
    view = page.pane.reader.text_view
    select(view, "victim needs")
    window.actions_table["passage-bookmark"].trigger()
    window.settle()
    (mark,) = keeping.bookmarks(guide)
    assert mark.passage.quote == "victim needs"
    marks = show(window, Place("bookmarks"))
    marks.column.list.setCurrentIndex(marks.column.model.index(0))
    window.settle()
    caret = marks.pane.reader.text_view.textCursor()
    assert caret.block().text()[caret.positionInBlock() :].startswith("victim needs")
    assert "victim needs" in marks.column.model.index(0).data()
    # Chosen once more while its text is still there, with the caret elsewhere.
    keeping.add_bookmark(guide, ARTICLE_3, mark.kind, "x")
    window.settle()
    marks.column.list.setCurrentIndex(marks.column.model.index(0))
    window.settle()
    select(marks.pane.reader.text_view, "child")
    marks.column.list.setCurrentIndex(marks.column.model.index(1))
    window.settle()
    caret = marks.pane.reader.text_view.textCursor()
    assert "victim needs" in marks.column.model.index(1).data()
    assert caret.block().text()[caret.positionInBlock() :].startswith("victim needs")


def test_without_a_choice_it_is_said_what_to_do(page, window, guide):  # noqa: F811
    assert page.pane.found is not None
    for name in PASSAGE_COMMANDS:
        window.actions_table[name].trigger()
        window.settle()
        assert "Choose some words first" in window.status.brief_text()
        window.status.say("")
    assert marking.highlights_on(guide, ARTICLE_3) == ()


def test_marked_passages_are_listed_among_the_notes_and_opened(window, guide):  # noqa: F811
    entry = reading.entry(guide, ARTICLE_3, "en")
    spot = marking.spot_in(entry, "title", 4, 15)
    marking.mark(guide, entry, [spot], MarkColor.PINK)
    notes = show(window, Place("notes"))
    notes.show_box.setCurrentIndex(notes.show_box.findData("marks"))
    notes.show_box.activated.emit(notes.show_box.currentIndex())
    window.settle()
    assert [one.heading for one in notes.column.records()] == ["worst forms"]
    notes.column.list.setCurrentIndex(notes.column.model.index(0))
    window.settle()
    assert notes.states.message == "worst forms"
    notes.search.setText("nothing of this")
    notes.load()
    window.settle()
    assert not notes.column.records()
    notes.search.setText("WORST labour")
    notes.load()
    window.settle()
    notes.column.list.setCurrentIndex(notes.column.model.index(0))
    notes.column.opened.emit(notes.column.current())
    window.settle()
    page = window.navigator.page
    assert page.name == "topics"
    caret = page.pane.reader.text_view.textCursor()
    assert caret.block().text()[caret.positionInBlock() :].startswith("worst forms")


def test_what_an_update_took_is_told_and_can_be_read(window, guide):  # noqa: F811
    gone = Ref("protection", "ilo-c182/gone")
    keeping.add_bookmark(guide, gone, Kind.ENTRY, "An old entry")
    with guide.personal.writing() as session:
        text = KeptText(gone, "en", "ab", "An old entry", "Its words.", NOW, "withdrawn")
        kept.keep(session, [text])
        happened = [
            Happening(gone, Kind.ENTRY, Fate.WITHDRAWN, "An old entry", reason="Twice"),
            Happening(ARTICLE_3, Kind.ENTRY, Fate.CHANGED, "Article 3"),
        ]
        kept.add_report(session, "another", happened, NOW)
    home = show(window, Place("home"))
    lines = home.findChildren(TextButton)
    next(one for one in lines if "An update changed 2" in one.accessibleName()).click()
    window.settle()
    updates = window.navigator.page
    assert updates.name == "updates"
    read = {one.accessibleName(): one for one in updates.report.findChildren(QPushButton)}
    assert set(read) >= {"Earlier text: An old entry", "Open: Article 3"}
    read["Earlier text: An old entry"].click()
    window.settle()
    dialog = updates.report.findChild(KeptDialog)
    assert "Its words." in dialog.view.toPlainText()
    dialog.reject()
    updates.report.away.click()
    window.settle()
    assert what_changed.unread(guide) == ()
    marks = show(window, Place("bookmarks"))
    marks.column.list.setCurrentIndex(marks.column.model.index(0))
    window.settle()
    assert "was withdrawn" in marks.pane.states.message
    buttons = {one.text(): one for one in marks.pane.states.findChildren(QPushButton)}
    buttons["Read the text as it was"].click()
    window.settle()
    assert "Its words." in marks.pane.states.findChild(KeptDialog).view.toPlainText()
    marks.pane.states.findChild(KeptDialog).reject()
