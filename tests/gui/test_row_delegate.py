# SPDX-License-Identifier: Apache-2.0
"""The card of a list row: one height for all, whatever is in it, in either direction."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from fieldguide.gui import roles
from fieldguide.gui.widgets.row_delegate import RowDelegate
from fieldguide.gui.widgets.wrapped import Wrapped, utf16_offset

LONG = (
    "Preventing and responding to the separation of children from their families in emergencies "
    * 3
)
ARABIC = "آليات الإحالة للمهاجرين المعرّضين للعنف"
NAUGHTY = [
    "",
    " ",
    "\n\n",
    "\u202e",
    "x" * 5000,
    "\U0001f600" * 300,
    "\x00",
    "<b>x</b>",
    "\u202eabc\u2066",
    "\ufdfa" * 50,
]


class Cards(QAbstractListModel):
    def __init__(self, *cards):
        super().__init__()
        self.cards = list(cards)

    def rowCount(self, _parent=None):  # noqa: N802
        return len(self.cards)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return self.cards[index.row()].get(int(role))


def card(title="A title", teaser="A teaser", **more):
    return {
        roles.TITLE: title,
        roles.TEASER: teaser,
        roles.BADGES: more.get("badges", (("Standard", "info"),)),
        roles.META: more.get("meta", "ILO · 1999"),
        roles.STARRED: more.get("starred", False),
        roles.TITLE_MARKS: more.get("title_marks", ()),
        roles.MARKS: more.get("marks", ()),
    }


@pytest.fixture
def delegate(qapp, theme):  # noqa: ARG001 - wanted for its effect
    return RowDelegate(theme)


def draw(delegate, one, *, width=350, state=None, rtl=False):
    model = Cards(one)
    option = QStyleOptionViewItem()
    option.rect.setRect(0, 0, width, delegate.height())
    option.state = QStyle.StateFlag.State_Enabled | (state or QStyle.StateFlag.State_None)
    option.direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    image = QImage(width, delegate.height(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    return image


def colours(image, area):
    left, top, right, bottom = area
    return {image.pixelColor(x, y).name() for x in range(left, right) for y in range(top, bottom)}


def test_every_card_has_the_height_of_the_picture(delegate):
    assert delegate.height() == 102
    heights = {
        delegate.sizeHint(QStyleOptionViewItem(), Cards(one).index(0)).height()
        for one in (card(), card(LONG, LONG), card("", ""), card(ARABIC, ARABIC), card(badges=()))
    }
    assert heights == {102}


def test_height_follows_the_size(delegate, theme):
    theme.set_scale(200)
    assert delegate.height() == pytest.approx(204, abs=2)


def test_a_list_asks_for_no_height_twice(qtbot, theme):
    view = QListView()
    qtbot.addWidget(view)
    view.setUniformItemSizes(True)
    asked = []

    class Counting(RowDelegate):
        def sizeHint(self, option, index):  # noqa: N802
            asked.append(index.row())
            return super().sizeHint(option, index)

    view.setItemDelegate(Counting(theme, view))
    model = Cards(*[card()] * 5000)
    view.setModel(model)
    view.resize(350, 600)
    view.show()
    qtbot.waitExposed(view)
    assert len(asked) < 50
    asked.clear()
    theme.set_scale(150)
    view.grab()
    assert asked


def test_what_is_selected_has_a_bar_at_the_leading_edge(delegate, theme):
    selected = QStyle.StateFlag.State_Selected
    image = draw(delegate, card(), state=selected)
    accent, tint = theme.colors.accent, theme.colors.tint
    assert colours(image, (0, 0, 3, 101)) == {accent}
    assert image.pixelColor(348, 5).name() == tint
    mirrored = draw(delegate, card(), state=selected, rtl=True)
    assert colours(mirrored, (347, 0, 350, 101)) == {accent}
    assert mirrored.pixelColor(1, 5).name() == tint


def test_a_line_lies_below_every_card(delegate, theme):
    image = draw(delegate, card())
    assert colours(image, (0, 101, 350, 102)) == {theme.colors.line}


def test_hits_are_marked(delegate, theme):
    mark = theme.colors.mark
    plain = draw(delegate, card("Consent first", "about consent"))
    assert mark not in colours(plain, (0, 0, 350, 101))
    marked = draw(delegate, card("Consent first", "about consent", title_marks=((0, 7),)))
    assert mark in colours(marked, (14, 10, 90, 30))
    assert mark not in colours(marked, (14, 34, 350, 100))
    snippet = draw(delegate, card("Consent first", "about consent", marks=((6, 13),)))
    assert mark in colours(snippet, (14, 34, 200, 60))


@pytest.mark.parametrize("marks", [((5, 2),), ((-3, 4),), ((0, 10_000),), ((900, 901),), ((0, 0),)])
def test_senseless_marks_harm_nothing(delegate, marks):
    draw(delegate, card(title_marks=marks, marks=marks))


def test_a_star_stands_behind_the_title(delegate, theme):
    ink = theme.colors.text
    bare = draw(delegate, card("Title"))
    starred = draw(delegate, card("Title", starred=True))
    assert bare != starred
    assert ink in colours(starred, (50, 12, 80, 30))
    mirrored = draw(delegate, card("Title", starred=True), rtl=True)
    assert ink in colours(mirrored, (270, 12, 300, 30))


def test_right_to_left_mirrors_the_card(delegate):
    image = draw(delegate, card(ARABIC, ARABIC, meta="IOM · 2019"), rtl=True)
    # The title starts at the right, the badge below it too.
    assert len(colours(image, (250, 10, 336, 30))) > 2
    assert len(colours(image, (290, 74, 336, 91))) > 2


@pytest.mark.parametrize("text", NAUGHTY)
@pytest.mark.parametrize("rtl", [False, True])
def test_any_text_is_drawn(delegate, text, rtl):
    draw(
        delegate, card(text, text, meta=text, badges=((text, "info"), (text, "nonsense"))), rtl=rtl
    )


@pytest.mark.parametrize("width", [1, 20, 60, 200, 2000])
def test_any_width_is_drawn(delegate, width):
    draw(delegate, card(LONG, LONG, starred=True), width=width)


def test_rows_without_data_are_drawn(delegate):
    draw(delegate, {})


def test_long_texts_are_elided_and_short_ones_are_not(theme):
    font = theme.font(14, bold=True)
    assert Wrapped("Short", font, 300, 2).text == "Short"
    # A hit that was cut away marks nothing, not even the sign of the cut.
    hits = Wrapped(LONG, font, 300, 2, marks=((0, 10), (60, len(LONG))), mark_ground=QColor("red"))
    ends = [one.start + one.length for one in hits._layout.formats()]
    assert max(ends) == len(hits.text) - 1
    long = Wrapped(LONG, font, 300, 2)
    assert long.lines == 2
    assert long.text.endswith("…")
    assert LONG.startswith(long.text[:-1].rstrip())
    reserved = Wrapped("Standard 18: Case management", font, 215, 1, reserve=40)
    assert reserved.text.endswith("…")


def test_lines_keep_their_pitch_whatever_the_letters(theme):
    latin = Wrapped("Word", theme.font(14), 300, 2, 20)
    arabic = Wrapped(ARABIC, theme.font(14), 300, 2, 20)
    assert latin.end_of_last_line().height() == arabic.end_of_last_line().height() == 20


def test_offsets_are_in_code_points():
    assert utf16_offset("abc", 2) == 2
    assert utf16_offset("😀abc", 2) == 3
    assert utf16_offset("é😀😀x", 3) == 5


def test_colours_of_the_focus_are_drawn_for_keyboards(delegate, theme):
    state = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
    image = draw(delegate, card(), state=state)
    assert image.pixelColor(175, 0) == QColor(theme.colors.accent)
