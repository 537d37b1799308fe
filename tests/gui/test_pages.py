# SPDX-License-Identifier: Apache-2.0
"""The pages in the real window, over real services on a small pack."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPushButton

from fieldguide.base.changes import Change, Subject
from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.gui import roles
from fieldguide.gui.main_window import MainWindow
from fieldguide.gui.pages.help import read_help
from fieldguide.gui.place import PAGES, Place
from fieldguide.gui.widgets.text_button import TextButton
from fieldguide.services import keeping, places, reading
from tests.helpers.worlds import ROOT, main_pack, office_pack, opened, paths_in, small_bundle

ARTICLE = "protection:ilo-c182/article-3"
CROSSWALK = "protection:crosswalks/child-at-work"


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """A bundle with two packs, and a profile whose catalogue is built."""
    folder = tmp_path_factory.mktemp("pages")
    bundle = small_bundle(folder / "bundle", main_pack(), office_pack())
    for name in ("help", "icons", "styles"):
        shutil.copytree(ROOT / "resources" / name, bundle / "resources" / name)
    profile = folder / "profile"
    with opened(paths_in(profile, bundle)):
        pass
    return bundle, profile


@pytest.fixture
def guide(prepared, tmp_path):
    bundle, profile = prepared
    copy = tmp_path / "copy"
    shutil.copytree(profile, copy)
    with opened(paths_in(copy, bundle)) as made:
        made.device.first_run_done = True
        yield made


@pytest.fixture
def window(qtbot, theme, runner, speak, guide):
    made = MainWindow(guide.device, guide.paths, theme, speak, runner)
    made.resize(1360, 850)
    made.show()
    qtbot.waitExposed(made)
    made.attach(guide, Place("home"))
    made.settle = lambda: qtbot.waitUntil(_Calm(runner, made))
    made.settle()
    yield made
    made.settle()
    # What was read last is noted while the window closes: it must still be there.
    made.close()
    made.settle()
    made.deleteLater()
    qtbot.wait(1)


class _Calm:
    """Whether nothing was going on for several looks: an answer may set off the next question."""

    def __init__(self, runner, window):
        self._runner, self._window, self._looks = runner, window, 0

    def __call__(self):
        calm = self._runner.busy == 0 and not _ticking(self._window)
        self._looks = self._looks + 1 if calm else 0
        return self._looks >= 3


def _ticking(window):
    page = window.navigator.page
    waiting = (
        [page.column._filter_timer]
        if hasattr(page, "column") and hasattr(page.column, "filter")
        else []
    )
    waiting += [page._preview] if hasattr(page, "_preview") else []
    return any(timer.isActive() for timer in waiting)


def show(window, place):
    window.go(place)
    window.settle()
    return window.navigator.page


def text_of(page):
    return page.pane.reader.text_view.toPlainText()


def titles(column):
    return [column.model.index(row).data() for row in range(column.model.rowCount())]


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_page_opens_and_can_be_reached_by_keyboard(window, speak, name, language):
    speak.use(language)
    page = show(window, Place(name))
    assert page.isVisible()
    assert window.navigator.page is page
    assert page.place().page in PAGES
    assert page.panes()
    page.focus_first()
    for control in page.findChildren(QAbstractButton) + page.findChildren(QComboBox):
        if control.isVisibleTo(page) and control.focusPolicy() != Qt.FocusPolicy.NoFocus:
            said = control.accessibleName() or (control.text() if hasattr(control, "text") else "")
            assert said or control.objectName().startswith("qt_"), control
    for field in page.findChildren(QLineEdit):
        if field.isVisibleTo(page):
            assert field.accessibleName()


def test_home_leads_on(window, guide, qtbot):
    ref = Ref.parse(ARTICLE)
    keeping.add_bookmark(guide, ref, Kind.ENTRY, "x")
    places.visit(guide, Kind.ENTRY, ref, "The worst forms of child labour", "What to do")
    page = show(window, Place("home"))
    buttons = {
        button.accessibleName(): button
        for button in page.findChildren(TextButton)
        if button.isVisible()
    }
    assert "Child protection" in buttons
    assert "You were at “\u2068What to do\u2069”" in [
        button.note for button in page.findChildren(TextButton)
    ]
    qtbot.mouseClick(buttons["Child protection"], Qt.MouseButton.LeftButton)
    window.settle()
    assert window.navigator.page.name == "topics"
    assert window.navigator.page.column.title() == "Child protection"


def test_topic_shows_its_entries_and_an_entry_its_text(window):
    page = show(window, Place("topics"))
    assert page.reader() is None
    roots = [page.tree_model.index(row, 0).data() for row in range(page.tree_model.rowCount())]
    assert roots == ["Child protection", "Smuggling of migrants"]
    page.tree.setFocus()
    page.tree.setCurrentIndex(page.tree_model.index(1, 0))
    window.settle()
    assert titles(page.column) == ["Smuggling or trafficking"]
    page.column.list.setCurrentIndex(page.column.model.index(0))
    window.settle()
    assert "Two steps of screening." in text_of(page)
    assert window.navigator.place.ref == "protection:old-sop/steps"
    assert page.reader() is not None


def test_link_to_an_entry_shows_where_it_belongs(window):
    page = show(window, Place("topics", ref=ARTICLE))
    assert page.column.title() == "Child labour"
    assert page.column.current() == ARTICLE
    assert page.tree.currentIndex().data() == "Child labour"
    assert page.tree.isExpanded(page.tree.currentIndex().parent())


def test_way_back_leads_to_the_topic_and_the_entry(window):
    page = show(window, Place("topics", ref=ARTICLE))
    show(window, Place("documents"))
    window.navigator.back()
    window.settle()
    assert window.navigator.page is page
    assert "Name which victim needs help first." in text_of(page)


def test_list_is_sorted_and_filtered(window):
    page = show(window, Place("topics"))
    main_order = titles(page.column)
    page.column.sort_by("title")
    assert titles(page.column) == sorted(main_order, key=str.casefold)
    page.column.filter.setText("smuggling")
    window.settle()
    assert titles(page.column) == ["Smuggling or trafficking"]
    page.column.filter.setText("zzz")
    window.settle()
    assert page.column.states.message == "Nothing in this list fits."
    page.column.filter.clear()
    window.settle()
    assert len(titles(page.column)) == len(main_order)


def test_overlay_of_another_pack_is_named_below_its_target(window):
    page = show(window, Place("topics", ref=ARTICLE))
    assert "Labour inspectors here" in text_of(page)
    assert "from Country office" in text_of(page)


def test_bookmark_is_set_shown_everywhere_removed_and_brought_back(window, guide, qtbot):
    page = show(window, Place("topics", ref=ARTICLE))
    page.reader().toggle_bookmark()
    window.settle()
    assert keeping.is_bookmarked(guide, Ref.parse(ARTICLE))
    row = page.column.model.row_of(ARTICLE)
    qtbot.waitUntil(lambda: page.column.model.index(row).data(roles.STARRED))
    marks = show(window, Place("bookmarks"))
    assert titles(marks.column) == ["The worst forms of child labour"]
    marks.column.list.setFocus()
    marks.column.list.setCurrentIndex(marks.column.model.index(0))
    window.settle()
    qtbot.keyClick(marks.column.list, Qt.Key.Key_Delete)
    window.settle()
    assert keeping.bookmarks(guide) == ()
    assert marks.column.states.message == "You have no bookmarks yet."
    notice = window.info_bar.notice
    assert notice.action == "Undo"
    notice.on_action()
    window.settle()
    assert titles(marks.column) == ["The worst forms of child labour"]


def test_thing_that_is_gone_is_said_in_its_place(window):
    page = show(window, Place("topics", ref="protection:no/such"))
    assert page.pane.states.message
    assert page.reader() is None


def test_trouble_offers_to_try_again(window, monkeypatch):
    def broken(_guide):
        raise EnvironmentTrouble("catalogue-damaged", path="x")

    with monkeypatch.context() as patch:
        patch.setattr(reading, "checklists", broken)
        page = show(window, Place("checklists"))
        assert page.column.states.message
    page.column.states._button.click()
    window.settle()
    assert page.column.states.message == ""
    assert titles(page.column)


def test_search_shows_results_counts_and_the_first_text(window):
    page = show(window, Place("search", query="victim"))
    assert titles(page.column)[0] == "The worst forms of child labour"
    assert "Name which victim needs help first." in text_of(page)
    assert page.pane.reader.text_view.hits >= 1
    assert page.facets.rowCount() > 0


def test_newest_question_wins(window):
    for query in ("vic", "vict", "smuggling"):
        window.go(Place("search", query=query))
    window.settle()
    page = window.navigator.page
    assert page.place().query == "smuggling"
    assert "Smuggling or trafficking" in titles(page.column)


def test_search_names_an_unknown_value(window):
    page = show(window, Place("search", query="child kind:banana"))
    assert "banana" in page._lines.hint.text()
    assert page._lines.hint.isVisible()


def test_search_offers_another_spelling(window):
    page = show(window, Place("search", query="smugglng"))
    assert page._lines.suggestion.isVisible()
    page._lines.suggestion.click()
    window.settle()
    assert window.navigator.place.query != "smugglng"
    assert titles(page.column)


def test_the_search_is_made_ready_before_the_first_key(window, guide, qtbot):
    before = window.navigator.place
    pages = window.navigator._pages
    qtbot.waitUntil(lambda: any(page.name == "search" for page in pages.values()))
    window.settle()
    qtbot.waitUntil(lambda: "finder" in vars(guide))
    window.settle()
    # Nothing of it shows, and nothing was asked.
    assert window.navigator.place == before
    assert window.navigator.page.name == "home"
    made = next(page for page in pages.values() if page.name == "search")
    assert not made.loaded
    page = show(window, Place("search", query="victim"))
    assert page is made
    assert titles(page.column)[0] == "The worst forms of child labour"


@pytest.mark.parametrize("query", ["worst", "vic", "ref"])
def test_a_reload_of_the_search_leaves_the_reader_where_it_was(window, guide, theme, speak, query):
    page = show(window, Place("search", query=query))
    view = page.pane.reader.text_view
    view.setFixedHeight(200)
    bar = view.verticalScrollBar()
    refreshes = {
        "catalogue": lambda: guide.hub.publish(Change(Subject.CATALOGUE)),
        "bookmark": lambda: keeping.add_bookmark(guide, Ref.parse(ARTICLE), Kind.ENTRY, "Title"),
        "language": lambda: speak.use("fr"),
        "look": lambda: theme.set_choice("dark"),
    }
    for place in (0, bar.maximum() // 2, bar.maximum()):
        for name, refresh in refreshes.items():
            bar.setValue(place)
            refresh()
            window.settle()
            assert (name, bar.value()) == (name, place)
        speak.use("en")
        theme.set_choice("light")
        window.settle()


def test_a_reload_of_the_search_keeps_a_result_far_down(window, guide, monkeypatch):
    monkeypatch.setattr("fieldguide.gui.pages.search.STEP", 2)
    page = show(window, Place("search", query="child"))
    bar = page.column.list.verticalScrollBar()
    page._fetch_on(bar.maximum())
    window.settle()
    page.column.list.setCurrentIndex(page.column.model.index(3))
    window.settle()
    chosen, everything = page.column.current(), titles(page.column)
    assert len(everything) == 4
    guide.hub.publish(Change(Subject.CATALOGUE))
    window.settle()
    assert titles(page.column) == everything
    assert page.column.current() == chosen == page.pane.wish.ref


def test_facet_narrows_the_search(window):
    page = show(window, Place("search", query="child"))
    everything = len(titles(page.column))
    row = next(
        page.facets.index(row)
        for row in range(page.facets.rowCount())
        if page.facets.index(row).data() == "Checklists"
    )
    page.facets.toggle(row)
    window.settle()
    assert 0 < len(titles(page.column)) < everything
    assert "where=checklists" in window.navigator.place.detail


def test_way_back_brings_the_ticked_facets_back(window):
    page = show(window, Place("search", query="child", detail="where=checklists"))
    narrowed = titles(page.column)
    show(window, Place("home"))
    show(window, Place("search", query="child"))
    assert len(titles(page.column)) > len(narrowed)
    window.navigator.back()
    window.navigator.back()
    window.settle()
    assert titles(page.column) == narrowed


def test_enter_presses_what_has_the_focus(window, qtbot):
    page = show(window, Place("home"))
    page.focus_first()
    qtbot.keyClick(page.urgent, Qt.Key.Key_Return)
    window.settle()
    assert window.navigator.page.name == "card"


def test_down_leads_from_the_search_box_into_the_results(window, qtbot):
    page = show(window, Place("search", query="child"))
    window.top_bar.search.setFocus()
    qtbot.keyClick(window.top_bar.search, Qt.Key.Key_Down)
    assert page.column.list.hasFocus()


def test_nothing_found_says_what_to_do(window):
    page = show(window, Place("search", query="qqqqqqqqqqqq"))
    assert page.column.states.message == "Nothing was found."


def test_documents_have_facets_and_records_with_marks(window):
    page = show(window, Place("documents", ref="protection:ilo-c182"))
    assert "(address not checked)" in text_of(page)
    assert "Hazardous work (not checked)" in text_of(page)
    chosen = [page.facets.index(row) for row in range(page.facets.rowCount())]
    page.facets.toggle(next(index for index in chosen if index.data() == "Dated"))
    assert titles(page.column) == ["Old procedures"]


def test_glossary_is_a_tab_of_its_own(window):
    page = show(window, Place("glossary"))
    assert page.facet_panel.isHidden()
    first = titles(page.terms)[0]
    page.terms.list.setCurrentIndex(page.terms.model.index(0))
    window.settle()
    assert text_of(page).startswith(first)
    assert window.navigator.place.page == "glossary"
    assert page.pane.reader.ref == ""
    page.tabs.setCurrentIndex(0)
    window.settle()
    assert window.navigator.place.page == "documents"


def test_checklist_is_printed_blank_as_pdf(window, tmp_path):
    first = reading.checklists(window.navigator._context.guide)[0]
    page = show(window, Place("checklists", ref=str(first.ref)))
    row = page.pane.reader.row
    assert row.print.text() == "Print a blank copy"
    assert "☐" in text_of(page)
    target = tmp_path / "blank.pdf"
    page.pane.reader.write_pdf_to(str(target))
    assert target.read_bytes().startswith(b"%PDF")


def test_pdf_that_cannot_be_written_is_told(window, tmp_path):
    page = show(window, Place("topics", ref=ARTICLE))
    page.pane.reader.write_pdf_to(str(tmp_path / "no" / "such" / "folder.pdf"))
    assert window.info_bar.notice is not None


def test_cite_copies_text_with_its_source(window):
    page = show(window, Place("topics", ref=ARTICLE))
    page.pane.reader.row.cite_wanted.emit(False)
    window.settle()
    copied = QGuiApplication.clipboard().text()
    assert "The worst forms of child labour" in copied
    assert "https://example.org/c182" in copied
    assert "Field Guide, Protection 2026.11.1, read on 24 November 2026" in copied
    page.pane.reader.row.cite_wanted.emit(True)
    window.settle()
    assert "Name which victim needs help first." in QGuiApplication.clipboard().text()


def test_text_can_be_read_in_its_other_language(window):
    page = show(window, Place("topics", ref=ARTICLE))
    page.pane.reader.row.language_wanted.emit("fr")
    window.settle()
    assert "Les pires formes de travail des enfants" in text_of(page)
    assert page.place().lang == "fr"


def test_what_was_read_is_remembered_with_its_heading(window, guide):
    page = show(window, Place("topics", ref=ARTICLE))
    page.pane._note_visit()
    window.settle()
    assert [str(visit.ref) for visit in places.recent(guide)] == [ARTICLE]


def test_links_of_a_text_lead_on(window):
    page = show(window, Place("topics", ref=ARTICLE))
    page.pane.reader.text_view.link_activated.emit("document:protection:ilo-c182")
    window.settle()
    assert window.navigator.page.name == "documents"
    page = show(window, Place("topics", ref=ARTICLE))
    page.pane.reader.text_view.link_activated.emit("fieldguide:ilo-c182/article-2")
    window.settle()
    assert window.navigator.place.ref == "protection:ilo-c182/article-2"


def test_citation_link_goes_to_the_source(window):
    page = show(window, Place("topics", ref=ARTICLE))
    page.pane.reader.text_view.setFixedHeight(120)
    page.pane.reader.text_view.link_activated.emit("cite:c1")
    assert page.pane.reader.text_view.verticalScrollBar().value() > 0
    assert window.navigator.page is page


def test_settings_work_at_once(window, guide, theme, qtbot):
    page = show(window, Place("settings"))
    page.theme_box.setCurrentIndex(page.theme_box.findData("dark"))
    page.theme_box.activated.emit(page.theme_box.currentIndex())
    page.size_box.setCurrentIndex(page.size_box.findData("150"))
    page.size_box.activated.emit(page.size_box.currentIndex())
    qtbot.waitUntil(lambda: theme.scale == 150)
    assert theme.choice == guide.device.theme == "dark"
    assert guide.device.size == 150


def test_two_languages_beside_each_other_by_one_key(window, guide):
    page = show(window, Place("topics", ARTICLE))
    assert "Les pires formes" not in text_of(page)
    window.actions_table["beside"].trigger()
    window.settle()
    assert "Les pires formes" in text_of(page)
    assert "The worst forms" in text_of(page)
    assert page.pane.reader.row.language.text().startswith("English and Français")
    # It stays so for the next entry; one that has a single language is shown as ever.
    page = show(window, Place("topics", "protection:ilo-c182/article-2"))
    assert "Who is a child" in text_of(page)
    menu = show(window, Place("topics", ARTICLE)).pane.reader.row.language.menu()
    alone = next(action for action in menu.actions() if action.text() == "One language alone")
    alone.trigger()
    window.settle()
    assert "Les pires formes" not in text_of(window.navigator.page)
    assert guide.device.beside == ""


def test_content_language_changes_what_is_shown(window):
    page = show(window, Place("topics", ref=ARTICLE))
    settings = show(window, Place("settings"))
    settings.content_box.setCurrentIndex(settings.content_box.findData("fr"))
    settings.content_box.activated.emit(settings.content_box.currentIndex())
    window.settle()
    show(window, Place("topics"))
    assert "Les pires formes" in text_of(page)


def test_first_run_ends_at_home(window, guide):
    guide.device.first_run_done = False
    page = show(window, Place("first-run"))
    page.start.click()
    window.settle()
    assert guide.device.first_run_done
    assert window.navigator.page.name == "home"


def test_card_is_shown_in_large_print(window, qtbot):
    page = show(window, Place("card"))
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(TextButton)))
    button = next(button for button in page.findChildren(TextButton) if button.isVisible())
    assert button.title == "Lost child"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    window.settle()
    assert "Stay with the child." in text_of(page)
    assert page.reader() is not None
    page.back.click()
    window.settle()
    assert page.reader() is None


def test_help_pages_are_whole(window):
    page = show(window, Place("help"))
    assert page.view.text.title == "First steps"
    page.contents.setCurrentIndex(page.model.index(1))
    assert page.view.text.title == "Search"
    topics = read_help(ROOT / "resources" / "help", "fr")
    assert [topic.name for topic in topics][:3] == ["first-steps", "search", "reading"]
    assert all(topic.title and topic.source for topic in topics)


def test_updates_name_the_packs(window):
    page = show(window, Place("updates"))
    texts = [label.text() for label in page.findChildren(type(page._title))]
    assert "Protection" in texts
    assert any("Version 2026.11.1" in text and "CC-BY-4.0" in text for text in texts)


def test_language_switch_redraws_every_page_that_is_open(window, speak):
    for name in ("home", "topics", "documents", "search", "bookmarks", "settings"):
        show(window, Place(name, query="child" if name == "search" else ""))
    speak.use("ar")
    window.settle()
    assert window.isRightToLeft()
    assert all(button.isRightToLeft() for button in window.navigator.page.findChildren(QPushButton))


@pytest.mark.parametrize("scale", [100, 200])
def test_pages_fit_a_small_window_at_every_size(window, theme, scale, tmp_path):
    window.resize(1024, 700)
    theme.set_scale(scale)
    for name in ("home", "topics", "search", "settings", "card"):
        page = show(window, Place(name, query="child" if name == "search" else ""))
        assert window.grab().save(str(tmp_path / f"{name}.png"))
        assert page.width() <= window.width()
    theme.set_scale(100)
    window.settle()
