# SPDX-License-Identifier: Apache-2.0
"""Contacts in the window: written, found, beside their texts, in files and on paper."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMessageBox

from fieldguide.content.ids import Ref
from fieldguide.gui.place import Place
from fieldguide.gui.reader_html.contacts import SHOWN
from fieldguide.gui.widgets.arrivals_dialog import ArrivalsDialog
from fieldguide.gui.widgets.printing import PAPER_LOOK
from fieldguide.gui.widgets.topic_picker import TopicPicker
from fieldguide.personal.records import Contact
from fieldguide.services import contacts, reading
from tests.gui.test_pages import guide, prepared, show, text_of, titles, window  # noqa: F401 - fixtures

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")
ARTICLE = Ref("protection", "ilo-c182/article-3")
DESK = Contact(
    "", "Desk (example)", "Focal point", "Example Relief", "+000 000 0001", "Gate 2\nSite"
)


def topic_of(guide, ref=ARTICLE):  # noqa: F811 - the fixture
    """The topic at the root above an entry: what is for it is for all below."""
    return reading.entry(guide, ref, None).trails[0][0].ref


def answer_box(words):
    """Press the button of the next question that has these words."""

    def press():
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, press)
            return
        next(one for one in box.buttons() if one.text().replace("&", "") == words).click()

    QTimer.singleShot(20, press)


@pytest.fixture
def page(window):  # noqa: F811 - the fixture
    made = show(window, Place("contacts"))
    yield made
    # A test that failed must not leave the window asking.
    made.desk.revert()


def test_a_contact_is_written_by_keyboard_saved_and_found(page, window, guide, qtbot):  # noqa: F811
    assert page.column.states.message == "You have no contacts yet."
    qtbot.mouseClick(page.new, Qt.MouseButton.LeftButton)
    form = page.form
    assert not form.save.isEnabled()
    qtbot.keyClicks(form.fields["name"], "Desk (example)")
    qtbot.keyClicks(form.fields["phone"], "+000 000 0001")
    qtbot.keyClicks(form.fields["place"], "Gate 2")
    assert form.dirty
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    window.settle()
    (kept,) = contacts.contacts(guide)
    assert (kept.name, kept.phone, kept.place) == ("Desk (example)", "+000 000 0001", "Gate 2")
    assert form.uid == kept.uid == page.column.current()
    assert not form.dirty
    page.column.filter.setText("gate 000")
    window.settle()
    assert titles(page.column) == ["Desk (example)"]
    page.column.filter.setText("gate 7")
    window.settle()
    assert titles(page.column) == []


def test_topics_are_ticked_in_their_tree(page, window, guide):  # noqa: F811
    kept = contacts.keep_contact(guide, dataclasses.replace(DESK, topics=(Ref("gone", "topic"),)))
    window.go(Place("contacts", detail=f"contact={kept.uid}"))
    window.settle()
    assert page.form.fields["place"].toPlainText() == "Gate 2\nSite"
    page.form.choose.click()
    window.settle()
    picker = page.findChild(TopicPicker)
    wanted = topic_of(guide)
    (title,) = contacts.topic_titles(guide, [wanted]).values()
    picker.filter.setText(title)
    item = picker._items[wanted]
    assert not item.isHidden()
    assert any(one.isHidden() for one in picker._items.values())
    item.setCheckState(0, Qt.CheckState.Checked)
    picker.accept()
    assert title in page.form.topics_label.text()
    page.form.save.click()
    window.settle()
    # What is in no pack here stays, and the words of the other fields too.
    topics = tuple(sorted((wanted, Ref("gone", "topic"))))
    assert contacts.contacts(guide) == (dataclasses.replace(kept, topics=topics),)


def test_words_that_are_not_saved_are_asked_about(page, window, guide, qtbot):  # noqa: F811
    one = contacts.keep_contact(guide, DESK)
    two = contacts.keep_contact(guide, Contact("", "Nurse (example)"))
    window.settle()
    page.column.step(0)
    assert page.form.uid == one.uid
    qtbot.keyClicks(page.form.fields["role"], "!")
    answer_box("Cancel")
    page.column.step(1)
    assert page.form.uid == page.column.current() == one.uid
    assert page.form.dirty
    # Another page keeps the words, and says so.
    show(window, Place("settings"))
    assert "not saved yet" in window.info_bar.notice.text
    show(window, Place("contacts"))
    assert page.form.fields["role"].text().startswith("!")
    # The window does not close over them.
    answer_box("Cancel")
    assert not window.close()
    assert window.isVisible()
    answer_box("Save")
    page.column.step(1)
    window.settle()
    assert contacts.contact(guide, one.uid).role.startswith("!")
    assert page.form.uid == two.uid
    qtbot.keyClicks(page.form.fields["role"], "x")
    answer_box("Discard changes")
    assert window.close()
    assert contacts.contact(guide, two.uid) == two
    window.show()


def test_a_removed_contact_comes_back_as_it_was(page, window, guide, qtbot):  # noqa: F811
    kept = contacts.keep_contact(guide, dataclasses.replace(DESK, topics=(topic_of(guide),)))
    window.settle()
    page.column.step(0)
    qtbot.keyClick(page.column.list, Qt.Key.Key_Delete)
    window.settle()
    assert contacts.contacts(guide) == ()
    assert page.states.message
    window.info_bar.notice.on_action()
    window.settle()
    assert contacts.contacts(guide) == (kept,)
    assert page.form.uid == kept.uid


def test_a_change_from_elsewhere_is_shown_but_not_over_typed_words(page, window, guide, qtbot):  # noqa: F811
    kept = contacts.keep_contact(guide, DESK)
    window.settle()
    page.column.step(0)
    contacts.keep_contact(guide, dataclasses.replace(kept, role="Other"))
    window.settle()
    assert page.form.fields["role"].text() == "Other"
    qtbot.keyClicks(page.form.fields["hours"], "8-16")
    contacts.keep_contact(guide, dataclasses.replace(kept, role="Third"))
    window.settle()
    assert page.form.fields["hours"].text() == "8-16"
    page.desk.revert()
    contacts.remove_contact(guide, kept.uid)
    window.settle()
    assert page.states.message


def test_the_tabs_lead_from_notes_to_contacts_and_back(window):  # noqa: F811 - the fixture
    notes = show(window, Place("notes"))
    notes.tabs.setCurrentIndex(1)
    window.settle()
    assert window.navigator.place.page == "contacts"
    assert notes.tabs.currentIndex() == 0
    window.navigator.page.tabs.setCurrentIndex(0)
    window.settle()
    assert window.navigator.place.page == "notes"
    window.actions_table["contacts"].trigger()
    window.settle()
    assert window.navigator.place.page == "contacts"


def test_contacts_stand_with_the_texts_of_their_topics_and_below(window, guide):  # noqa: F811
    page = show(window, Place("topics", str(ARTICLE)))
    assert "Desk (example)" not in text_of(page)
    kept = contacts.keep_contact(guide, dataclasses.replace(DESK, topics=(topic_of(guide),)))
    contacts.keep_contact(guide, Contact("", "Elsewhere (example)", topics=(Ref("gone", "x"),)))
    window.settle()
    assert "Desk (example) · Focal point · Example Relief" in text_of(page)
    assert "+000 000 0001" in text_of(page)
    assert "Elsewhere" not in text_of(page)
    # The user's own is not printed with the guidance.
    assert "Desk (example)" not in page.pane.found.html(PAPER_LOOK)
    page.pane.reader.text_view.link_activated.emit(f"contact:{kept.uid}")
    window.settle()
    assert window.navigator.place.page == "contacts"
    assert window.navigator.page.form.uid == kept.uid


def test_a_card_says_first_who_to_call_and_how_many_more_there_are(window, guide):  # noqa: F811
    card = Ref("protection", "cards/lost-child")
    topic = topic_of(guide, card)
    for at in range(SHOWN + 1):
        contacts.keep_contact(guide, Contact("", f"Desk {at}", topics=(topic,)))
    page = show(window, Place("card", str(card)))
    text = text_of(page)
    view = page.pane.found.view
    first = (view.steps or view.key_points)[0].text
    assert text.index("Who to call here") < text.index("Desk 0") < text.index(first)
    assert f"Desk {SHOWN}" not in text
    assert "More of them in Contacts" in text


def test_a_file_is_previewed_with_its_faults_and_taken_in(page, window, guide, tmp_path):  # noqa: F811
    contacts.keep_contact(guide, Contact("", "Here (example)"))
    file = tmp_path / "some.csv"
    file.write_text("name,phone,topics\nNew (example),000,\nHere (example),,\n,5,\nX,1,%%\n")
    page.paper.look_into(file)
    window.settle()
    dialog = page.findChild(ArrivalsDialog)
    assert dialog.lead.text() == "some.csv: new 1, here already 1, with a fault 2."
    assert [dialog.faults.item(at).text() for at in range(2)] == [
        "Number 3 in the file has a fault in “name”.",
        "Number 4 in the file has a fault in “topics”.",
    ]
    dialog.take.click()
    window.settle()
    assert {one.name for one in contacts.contacts(guide)} == {"New (example)", "Here (example)"}
    card = tmp_path / "all.vcf"
    page.paper.export(card, {one.uid for one in contacts.contacts(guide)})
    window.settle()
    assert contacts.look_into_contacts(guide, card).known == 2
    file.write_bytes(b"\xff\xfe")
    page.paper.look_into(file)
    window.settle()
    assert "not text in UTF-8" in window.info_bar.notice.text


def test_cards_are_drawn_two_beside_each_other_the_arabic_from_the_right(page, tmp_path):
    some = [DESK, Contact("", "مكتب (مثال)", phone="+000 000 0003"), Contact("", "<b>Odd</b>")]
    sheet = page.paper.sheet(some)
    assert sheet.has_rtl
    assert not sheet.rtl
    assert sheet.html.count("<tr>") == 2
    assert 'dir="rtl"' in sheet.html
    assert "&lt;b&gt;Odd" in sheet.html
    target = tmp_path / "cards.pdf"
    page.paper.write_pdf(target, some)
    assert target.read_bytes().startswith(b"%PDF")
    page.paper.write_pdf(tmp_path / "no" / "where.pdf", some)
    assert window_notice(page).startswith("The folder")


def window_notice(page):
    return page.window().info_bar.notice.text


def test_the_menu_of_files_names_what_it_does(page):
    said = [action.text() for action in page.menu.actions() if isinstance(action, QAction)]
    assert len(said) == 4
    assert all(said)
