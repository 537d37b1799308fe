# SPDX-License-Identifier: Apache-2.0
"""The view for foreign text: nothing is read, nothing is followed, hits are marked."""

from __future__ import annotations

import html
import json
import os

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from fieldguide.base.errors import ContentRefused
from fieldguide.content.rendering import sanitise
from fieldguide.gui.widgets import text_view as module
from fieldguide.gui.widgets.find_bar import FindBar
from fieldguide.gui.widgets.text_view import TextView

RED = "#ff0000"
# The offscreen platform says so of every top-level widget with a fixed size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def view(qtbot, theme):
    made = TextView(theme)
    made.resize(700, 500)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def canary(tmp_path):
    """A red picture, and a style sheet that would paint everything red."""
    picture = tmp_path / "canary.png"
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(RED))
    assert image.save(str(picture))
    (tmp_path / "canary.css").write_text(
        f"* {{ color: {RED}; background: {RED}; }}", encoding="utf-8"
    )
    (tmp_path / "canary.html").write_text("<p>CANARY</p>", encoding="utf-8")
    return tmp_path


def red_pixels(view):
    image = view.grab().toImage()
    red = QColor(RED).rgb()
    return sum(
        image.pixel(x, y) == red
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )


def address_forms(path):
    return [
        str(path),
        path.as_uri(),
        f"file:{path}",
        os.path.relpath(path),
        f"asset:{path}",
        f"asset:../../../..{path}",
        f"qrc:{path}",
        f"//localhost{path}",
    ]


def test_a_hit_stays_where_it_was_scrolled_to_until_the_user_goes_on(qtbot, theme):
    view = TextView(theme)
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    view.show_html("".join(f"<p>{'word ' * 60} {at}</p>" for at in range(60)) + "<p>needle</p>")
    view.mark_words(("needle",))
    bar = view.verticalScrollBar()

    def top():
        cursor = view.document().find("needle")
        return view.cursorRect(cursor).top()

    view.resize(420, 300)
    assert abs(top() - view.viewport().height() // 3) < 200
    assert 0 <= top() <= view.viewport().height()
    bar.setValue(10)
    view.resize(500, 300)
    assert bar.value() == 10


def test_no_picture_is_read_from_a_file(view, canary, monkeypatch):
    monkeypatch.chdir(canary)
    for form in [*address_forms(canary / "canary.png"), "canary.png", "./canary.png"]:
        view.show_html(f'<p>x</p><img src="{html.escape(form)}" width="200" height="200">')
        assert red_pixels(view) == 0, form


def test_no_background_or_style_is_read_from_a_file(view, canary, monkeypatch):
    monkeypatch.chdir(canary)
    # Past the limits on markup, which would refuse some of these before they are drawn.
    monkeypatch.setattr(module, "check_markup", lambda _: None)
    for form in [*address_forms(canary / "canary.png"), "canary.png"]:
        view.show_html(
            f'<table background="{form}" width="300" height="300"><tr><td>x</td></tr></table>'
        )
        assert red_pixels(view) == 0, form
        view.show_html(
            f'<body background="{form}"><p style="background-image: url({form})">x</p></body>'
        )
        assert red_pixels(view) == 0, form
    for form in [*address_forms(canary / "canary.css"), "canary.css"]:
        view.show_html(
            f'<link rel="stylesheet" href="{form}"><style>@import url("{form}");</style><p>x</p>'
        )
        assert red_pixels(view) == 0, form


def test_whatever_is_asked_for_is_answered_from_memory(view, canary):
    picture = QUrl.fromLocalFile(str(canary / "canary.png"))
    for kind in QTextDocument.ResourceType:
        answer = view.loadResource(int(kind.value), picture)
        assert isinstance(answer, QImage)
        assert (answer.width(), answer.height()) == (1, 1)
        assert answer.pixelColor(0, 0).alpha() == 0


def test_pictures_of_the_content_come_from_who_knows_them(qtbot, theme):
    asked = []

    def assets(name):
        asked.append(name)
        image = QImage(50, 50, QImage.Format.Format_RGB32)
        image.fill(QColor(RED))
        return image if name == "known.png" else None

    view = TextView(theme, assets=assets)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    view.show_html(
        '<img src="asset:known.png"><img src="asset:unknown.png"><img src="file:known.png">'
    )
    assert red_pixels(view) > 0
    assert set(asked) == {"known.png", "unknown.png"}


def test_no_source_is_ever_set(view, canary):
    view.show_html("<p>here</p>")
    view.setSource(QUrl.fromLocalFile(str(canary / "canary.html")))
    assert "CANARY" not in view.toPlainText()
    assert view.toPlainText() == "here"


def test_links_are_told_and_not_followed(view, qtbot, canary):
    target = (canary / "canary.html").as_uri()
    for address in (
        "cite:c1",
        "https://example.org/a?b=c",
        target,
        "fieldguide:a/b",
        "javascript:alert(1)",
    ):
        view.show_html(f'<p><a href="{html.escape(address)}">link</a></p>')
        view.setFocus()
        with qtbot.waitSignal(view.link_activated) as told:
            qtbot.keyClick(view, Qt.Key.Key_Tab)
            qtbot.keyClick(view, Qt.Key.Key_Return)
        assert told.args == [address]
        assert view.toPlainText() == "link"


def test_an_address_that_only_looks_right_is_shown_as_it_is(view, qtbot):
    view.show_html('<p><a href="https://\u0435\u0445ample.org/">link</a></p>')
    view.setFocus()
    with qtbot.waitSignal(view.link_activated) as told:
        qtbot.keyClick(view, Qt.Key.Key_Tab)
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args[0].startswith("https://xn--")


def test_a_place_in_the_text_is_scrolled_to(view, qtbot):
    view.show_html(
        '<p><a href="#end">down</a></p>' + "<p>line</p>" * 100 + '<p><a name="end">end</a></p>'
    )
    view.setFocus()
    with qtbot.assertNotEmitted(view.link_activated):
        qtbot.keyClick(view, Qt.Key.Key_Tab)
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.verticalScrollBar().value() > 0


def test_copies_are_plain_text(view):
    view.show_html("<p>a <b>bold</b> word and <a href='x:y'>a link</a></p>")
    view.selectAll()
    data = view.createMimeDataFromSelection()
    assert isinstance(data, QMimeData)
    assert data.formats() == ["text/plain"]
    assert data.text() == "a bold word and a link"


def test_nothing_can_be_dropped_or_typed(view, qtbot):
    view.show_html("<p>text</p>")
    assert view.isReadOnly()
    assert not view.acceptDrops()
    qtbot.keyClicks(view, "xyz")
    qtbot.keyClick(view, Qt.Key.Key_Backspace)
    assert view.toPlainText() == "text"


@pytest.mark.parametrize(
    "bad",
    ["<table><tr><td>" * 300 + "x", "<div>" * 20_000, "x" * 100_000, "<p>" + "<b>" * 50 + "x"],
    ids=["tables", "depth", "word", "open"],
)
def test_what_would_hang_is_refused(view, bad):
    view.show_html("<p>before</p>")
    with pytest.raises(ContentRefused):
        view.show_html(bad)
    assert view.toPlainText() == ""


def test_search_words_are_marked_and_walked(view):
    view.show_html(
        "<p>Consent first.</p>" + "<p>line</p>" * 200 + "<p>consent again</p>", name="Consent"
    )
    heard = []
    view.hits_changed.connect(lambda current, count: heard.append((current, count)))
    view.mark_words(["consent"])
    assert view.hits == 2
    assert heard[-1] == (1, 2)
    assert view.verticalScrollBar().value() == 0
    view.step(1)
    assert heard[-1] == (2, 2)
    assert view.verticalScrollBar().value() > 0
    view.step(1)
    assert heard[-1] == (1, 2)
    view.mark_words([])
    assert view.extraSelections() == []
    assert view.accessibleName() == "Consent"


def test_marks_stand_where_the_letters_are_beyond_the_basic_plane(view):
    view.show_html("<p>😀 consent 😀 consent</p>")
    view.mark_words(["consent"])
    assert [one.cursor.selectedText() for one in view.extraSelections()] == ["consent", "consent"]


def test_the_user_s_selection_outlives_the_search(view):
    view.show_html("<p>one two three</p>")
    view.selectAll()
    view.mark_words(["two"])
    view.step(1)
    assert view.textCursor().selectedText() == "one two three"


def test_lines_stay_at_a_width_that_can_be_read(view, theme):
    view.show_html("<p>" + "word " * 400 + "</p>")
    view.resize(1600, 500)
    assert view.side() > 400
    view.resize(640, 500)
    assert view.side() == theme.px(44)
    # Where there is little room the margins give way before the text does.
    view.resize(400, 500)
    assert theme.px(16) <= view.side() < theme.px(44)
    frame = view.document().rootFrame().frameFormat()
    assert frame.leftMargin() == frame.rightMargin() == view.side()


def test_direction_follows_the_text(view):
    view.show_html("<p>نص</p>", rtl=True)
    assert view.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
    view.show_html("<p>text</p>", rtl=False)
    assert view.document().defaultTextOption().textDirection() == Qt.LayoutDirection.LeftToRight


def test_headings_are_found(view):
    view.show_html("<h2>One</h2>" + "<p>x</p>" * 100 + "<h2>Two</h2>" + "<p>x</p>" * 100)
    assert view.scroll_to_heading("Two")
    assert view.verticalScrollBar().value() > 0
    assert not view.scroll_to_heading("Three")
    assert not view.scroll_to_heading("")


def test_find_bar_counts_and_walks(view, qtbot, theme):
    bar = FindBar(theme)
    qtbot.addWidget(bar)
    view.show_html("<p>child, children, a child</p>")
    view.mark_words(["children"])
    bar.open_for(view)
    qtbot.keyClicks(bar._field, "child")
    assert bar.count_text() == "1 of 3"
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert bar.count_text() == "2 of 3"
    qtbot.keyClick(bar, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count_text() == "1 of 3"
    qtbot.keyClicks(bar._field, "xyz")
    assert bar.count_text() == "Not found"
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert view.hits == 1  # the marks of the search are back


def test_find_bar_follows_to_another_text(view, qtbot, theme):
    other = TextView(theme)
    qtbot.addWidget(other)
    other.show_html("<p>a child elsewhere</p>")
    bar = FindBar(theme)
    qtbot.addWidget(bar)
    view.show_html("<p>child child</p>")
    bar.open_for(view)
    qtbot.keyClicks(bar._field, "child")
    bar.follow(other)
    assert bar.count_text() == "1 of 1"
    assert view.hits == 0
    bar.follow(None)
    assert bar.isHidden()


OWN_PAYLOADS = (
    "<img src=x onerror=alert(1)>",
    '<svg><image href="file:///etc/passwd"/></svg>',
    '<object data="file:///etc/passwd"></object><iframe src="file:///etc/passwd"></iframe>',
    '<a href="javascript:alert(1)">x</a><base href="file:///etc/">',
    "<style>body{background:url(file:///etc/passwd)}</style><link rel=stylesheet href=file:///x.css>",
    "<math><mtext></table></mtext></math><!--><script>1</script>-->",
)


def payloads(corpora):
    own = list(OWN_PAYLOADS)
    if corpora is None or not (corpora / "html" / "dompurify.json").is_file():
        return own
    entries = json.loads((corpora / "html" / "dompurify.json").read_text(encoding="utf-8"))
    return own + [entry["payload"] for entry in entries if isinstance(entry.get("payload"), str)]


def test_hostile_markup_loads_nothing(view, corpora, monkeypatch):
    """Sanitised as the catalogue does it, and raw: refused, or drawn from memory alone."""
    answers = []
    original = TextView.loadResource

    def spy(self, kind, name):
        answer = original(self, kind, name)
        answers.append((str(name), answer.width(), answer.height()))
        return answer

    monkeypatch.setattr(TextView, "loadResource", spy)
    for payload in payloads(corpora):
        for prepare in (sanitise, str):
            try:
                view.show_html(prepare(payload))
            except ContentRefused:
                continue
            view.grab()
    assert all((width, height) == (1, 1) for _, width, height in answers), answers


@pytest.mark.parametrize(("sections", "items"), [(7, 7), (7, 10), (10, 5), (3, 20), (4, 10)])
def test_the_end_of_a_long_text_is_not_lost(view, qtbot, sections, items):
    """Headings that were enlarged after the layout had begun left all blocks below them flat."""
    item = "<li>words that are wrapped over lines again and again, and once more</li>"
    markup = "".join(f"<h2>Part {n}</h2><ul>{item * items}</ul>" for n in range(sections))

    def enlarge(document):
        cursor = QTextCursor(document)
        block = document.begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                cursor.setPosition(block.position())
                cursor.setPosition(
                    block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor
                )
                large = QTextCharFormat()
                large.setProperty(QTextFormat.Property.FontPixelSize, 24)
                cursor.mergeCharFormat(large)
            block = block.next()

    view.resize(520, 581)
    view.show_html(f"{markup}<h2>Source</h2><ul>{item * 17}</ul><p>end</p>", polish=enlarge)
    view.resize(520, 550)
    qtbot.wait(50)
    layout = view.document().documentLayout()
    block = view.document().begin()
    while block.isValid():
        assert layout.blockBoundingRect(block).height() > 0, block.text()
        block = block.next()
