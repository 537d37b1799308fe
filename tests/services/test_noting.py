# SPDX-License-Identifier: Apache-2.0
"""Notes through the services: notices, snippets, and what a start may throw away."""

from __future__ import annotations

import datetime as dt
import sqlite3
import time
from dataclasses import replace

import pytest

from fieldguide.base.changes import Subject
from fieldguide.base.errors import EnvironmentTrouble, NotFound
from fieldguide.content.ids import Ref
from fieldguide.personal import squeezing
from fieldguide.services import noting, tidying
from fieldguide.services.noting import Words
from fieldguide.services.tidying import Tidied

NOW = dt.datetime(2026, 11, 24, 9, 30, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


@pytest.fixture
def heard(guide):
    changes = []
    guide.hub.listen(changes.append)
    return changes


def at(guide, moment):
    return replace(guide, clock=lambda: moment)


def test_each_write_is_told_once_and_a_failed_one_is_not(guide, heard):
    note = noting.add(guide, Words("one"), origin="me")
    noting.change(guide, note.uid, Words("two"))
    noting.trash(guide, note.uid)
    noting.take_back(guide, note.uid)
    noting.purge(guide, note.uid)
    assert [(one.subject, one.ids) for one in heard] == [(Subject.NOTE, {note.uid})] * 5
    assert heard[0].origin == "me"
    with pytest.raises(NotFound):
        noting.change(guide, note.uid, Words("three"))
    assert noting.purge(guide, note.uid) == 0
    assert len(heard) == 5


def test_a_note_is_on_the_thing_that_its_id_leads_to(guide):
    on = noting.about(guide, Ref.parse("ilo-c182/art3"))
    note = noting.add(guide, Words("here"), on)
    assert str(note.ref) == "protection:ilo-c182/article-3"
    assert noting.notes_on(guide, on.ref) == (note,)
    with pytest.raises(NotFound):
        noting.about(guide, Ref.parse("nothing/here"))


def test_a_found_note_shows_where_the_words_stand(guide):
    noting.add(guide, Words("word " * 100 + "the Cabinet is locked"))
    (hit,) = noting.find(guide, "cabin")
    assert hit.snippet.first_hit == "Cabinet"
    assert [hit.snippet.text[start:end] for start, end in hit.snippet.marks] == ["Cabinet"]
    assert noting.find(guide, "cabin ") == noting.find(guide, "!!") == ()


def test_a_start_throws_old_things_away_only_under_a_trusted_clock(guide):
    old = noting.add(at(guide, NOW), Words("old"))
    noting.trash(at(guide, NOW), old.uid)
    over = noting.add(at(guide, NOW), Words("over", expires="2026-12-01"))
    far = NOW.replace(year=2045)
    nothing, asks = Tidied(), Tidied(waiting=2)
    assert tidying.tidy(at(guide, NOW)) == tidying.tidy(at(guide, NOW)) == nothing
    assert tidying.tidy(at(guide, far)) == asks
    assert tidying.tidy(at(guide, NOW)) == nothing
    later = NOW + 31 * DAY
    assert [tidying.tidy(at(guide, later)) for _ in range(3)] == [asks, asks, Tidied(gone=2)]
    assert noting.notes(guide) == ()
    assert [one.uid for one in noting.notes(guide, trashed=True)] == [over.uid]


def test_what_stays_in_the_file_is_told_and_cleared_at_the_next_start(guide, heard):
    note = noting.add(guide, Words("zyxwvcanary"))
    file = guide.paths.personal_db
    files = (file, file.with_name("personal.db-wal"))
    reader = sqlite3.connect(file)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM note").fetchone()
    with pytest.raises(EnvironmentTrouble, match="not-squeezed"):
        noting.purge(guide, note.uid)
    assert heard[-1].ids == {note.uid}
    assert any(b"zyxwvcanary" in one.read_bytes() for one in files)
    reader.close()
    assert tidying.tidy(guide) == Tidied()
    assert not any(b"zyxwvcanary" in one.read_bytes() for one in files if one.exists())
    with guide.personal.reading() as session:
        assert not squeezing.wanted(session)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process")
@pytest.mark.parametrize(("zone", "gone"), [("UTC+8", 0), ("UTC-13", 1)])
def test_a_note_expires_by_the_day_where_the_user_is(guide, monkeypatch, zone, gone):
    # At this moment the last day lasts eight hours west of Greenwich, and is over in the east.
    moment = NOW.replace(hour=4 if gone == 0 else 20)
    last = moment.date() - DAY if gone == 0 else moment.date()
    noting.add(at(guide, moment), Words("over", expires=last.isoformat()))
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert [tidying.tidy(at(guide, moment)).gone for _ in range(3)] == [0, 0, gone]
    finally:
        monkeypatch.undo()
        time.tzset()


def test_who_says_that_the_clock_is_right_lets_old_notes_go(guide):
    noting.add(at(guide, NOW), Words("over", expires="2026-12-01"))
    far = at(guide, NOW.replace(year=2045))
    assert tidying.tidy(far) == Tidied(waiting=1)
    assert [one.text for one in noting.notes(guide)] == ["over"]
    assert tidying.throw_old_away(far) == 1
    assert noting.notes(guide) == ()


def test_a_found_note_says_each_word_once_and_marks_its_heading(guide):
    noting.add(guide, Words("# The **Cabinet**\n\n- ask for the key"))
    (hit,) = noting.find(guide, "cabinet key")
    assert (hit.note.heading, hit.snippet.text) == ("The Cabinet", "ask for the key")
    (mark,) = hit.title_marks
    assert hit.note.heading[slice(*mark)] == "Cabinet"
    assert hit.snippet.first_hit == "key"
