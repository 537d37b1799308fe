# SPDX-License-Identifier: Apache-2.0
"""The way back and forward."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldguide.gui.history import LIMIT, History
from fieldguide.gui.place import PAGES, Place

HOME, TOPICS, NOTES = Place("home"), Place("topics", ref="protection:a"), Place("notes")


def visited(*places):
    history = History()
    for place in places:
        history.visit(place)
    return history


def test_back_and_forward_retrace_the_way():
    history = visited(HOME, TOPICS, NOTES)
    assert [history.back(), history.back(), history.back()] == [TOPICS, HOME, None]
    assert not history.can_go_back
    assert [history.forward(), history.forward(), history.forward()] == [TOPICS, NOTES, None]
    assert not history.can_go_forward


def test_a_new_place_forgets_what_lay_ahead():
    history = visited(HOME, TOPICS)
    history.back()
    history.visit(NOTES)
    assert not history.can_go_forward
    assert history.back() == HOME


def test_the_same_place_twice_is_one():
    assert not visited(HOME, HOME).can_go_back


def test_typing_a_question_is_one_place():
    asked = [Place("search", query="consent"[:end]) for end in range(1, 8)]
    history = visited(HOME, *asked, Place("search", query="consent", ref="protection:a"))
    assert history.present == Place("search", query="consent", ref="protection:a")
    assert history.back() == HOME


def test_hits_of_one_question_are_places_of_their_own():
    history = visited(
        Place("search", query="a", ref="protection:a"),
        Place("search", query="a", ref="protection:b"),
    )
    assert history.back() == Place("search", query="a", ref="protection:a")


def test_a_page_that_chooses_what_it_shows_is_no_trap():
    history = visited(HOME, Place("topics"), TOPICS)
    assert history.back() == HOME


def test_amending_keeps_the_place():
    history = visited(HOME, TOPICS)
    later = Place("topics", ref="protection:a", detail="heading=What to do")
    history.amend(later)
    history.amend(Place("notes", detail="somebody else's"))
    assert history.present == later
    assert history.back() == HOME


def test_leaving_the_search_finds_what_was_before():
    history = visited(HOME, TOPICS, Place("search", query="x", ref="protection:z"))
    history.visit(Place("search", query="x", ref="protection:y"))
    assert history.before_search() == TOPICS
    assert visited(Place("search", query="x")).before_search() is None


def test_the_line_is_not_endless():
    history = visited(*(Place("topics", ref=f"protection:{number}") for number in range(3 * LIMIT)))
    steps = 0
    while history.back() is not None:
        steps += 1
    assert steps == LIMIT - 1


places = st.builds(
    Place,
    st.sampled_from(PAGES),
    ref=st.sampled_from(["", "protection:a", "protection:b"]),
    query=st.text(max_size=3),
)


@given(st.lists(st.one_of(places, st.sampled_from(["back", "forward"])), max_size=40))
def test_whatever_happens_back_undoes_forward(steps):
    history = History()
    for step in steps:
        if step == "back":
            history.back()
        elif step == "forward":
            history.forward()
        else:
            history.visit(step)
    present = history.present
    if history.can_go_back:
        history.back()
        assert history.forward() == present


@given(places)
def test_a_place_survives_being_written_down(place):
    assert Place.from_json(place.to_json()) == place


@pytest.mark.parametrize(
    "text",
    ["", "[]", "null", "{}", '{"page": "nowhere"}', '{"page": 1}', '{"page": "home", "x": "y"}'],
)
def test_anything_else_is_no_place(text):
    assert Place.from_json(text) is None
