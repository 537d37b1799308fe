# SPDX-License-Identifier: Apache-2.0
"""What was read last: enough for "continue", too little for a diary."""

from __future__ import annotations

import datetime as dt

import pytest

from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.personal import visits
from fieldguide.personal.records import Visit
from tests.helpers.naughty import LONE_SURROGATES

NOW = dt.datetime(2026, 11, 24, 9, 30, tzinfo=dt.UTC)


def _visit(number, at=NOW, heading=""):
    return Visit(Ref("protection", f"entry-{number}"), Kind.ENTRY, f"Entry {number}", heading, at)


def _note(store, *some):
    for one in some:
        with store.writing() as session:
            visits.note(session, one)


def _recent(store, limit=1_000):
    with store.reading() as session:
        return visits.recent(session, limit)


def test_the_last_fifty_are_kept_the_newest_first(store):
    some = [_visit(number, NOW + dt.timedelta(seconds=number)) for number in range(60)]
    _note(store, *some)
    assert _recent(store) == tuple(some[:9:-1])
    assert len(_recent(store)) == visits.KEPT == 50
    assert _recent(store, 3) == tuple(some[:-4:-1])


def test_reading_again_moves_it_to_the_front_with_its_new_place(store):
    _note(store, _visit(1), _visit(2, NOW + dt.timedelta(seconds=1)))
    again = _visit(1, NOW + dt.timedelta(seconds=2), "In practice")
    _note(store, again)
    assert _recent(store) == (again, _visit(2, NOW + dt.timedelta(seconds=1)))


def test_many_visits_in_one_moment_are_not_forgotten_together(store):
    # A held clock, or one that ticks in large steps: the limit must not sweep all of that moment.
    _note(store, *(_visit(number) for number in range(60)))
    assert len(_recent(store)) == 50
    _note(store, _visit(99))
    assert len(_recent(store)) == 50


@pytest.mark.parametrize("step", [dt.timedelta(microseconds=1), dt.timedelta(seconds=1)])
def test_order_holds_between_moments_written_with_and_without_fractions(store, step):
    some = [_visit(number, NOW + number * step) for number in range(4)]
    _note(store, *some)
    assert _recent(store) == tuple(reversed(some))


def test_everything_can_be_forgotten(store):
    _note(store, _visit(1), _visit(2))
    with store.writing() as session:
        visits.forget(session)
    assert _recent(store) == ()


def test_half_signs_in_titles_and_headings_stop_nothing(store):
    for text in LONE_SURROGATES:
        _note(store, Visit(Ref("protection", "x"), Kind.ENTRY, text, text, NOW))
    assert len(_recent(store)) == 1
