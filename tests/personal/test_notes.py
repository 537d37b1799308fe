# SPDX-License-Identifier: Apache-2.0
"""Notes: written, found, versioned, thrown away, and gone when they are purged."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldguide.base.errors import NotFound
from fieldguide.content.folding import fold_words
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.personal import notes, starts
from fieldguide.personal.notes import About, Words
from tests.helpers.naughty import LONE_SURROGATES, naughty_strings

NOW = dt.datetime(2026, 11, 24, 9, 30, tzinfo=dt.UTC)
REF = Ref("protection", "ilo-c182/article-3")
ON = About(REF, Kind.ENTRY, "Article 3")
MINUTE = dt.timedelta(minutes=1)
DAY = dt.timedelta(days=1)


def found(session, text, *, prefix=True):
    return [one.text for one in notes.find(session, fold_words(text), prefix=prefix)]


def test_a_note_is_written_on_a_thing_or_free_and_read_back(store):
    with store.writing() as session:
        on = notes.add(session, Words("Ask the office.", "Keys", ("camp b", "keys")), NOW, ON)
        free = notes.add(session, Words("Milk"), NOW + MINUTE)
    with store.reading() as session:
        assert notes.all_notes(session) == (free, on)
        assert notes.notes_on(session, REF) == (on,)
        assert (on.ref, on.kind, on.about, on.tags) == (
            REF,
            Kind.ENTRY,
            "Article 3",
            ("camp b", "keys"),
        )
        assert (free.ref, free.kind, free.tags) == (None, None, ())
        with pytest.raises(NotFound, match="no-such-note"):
            notes.get(session, "nothing")


def test_naughty_texts_come_back_as_they_were_and_any_question_is_legal(store, corpora):
    with store.writing() as session:
        for text in naughty_strings(corpora):
            note = notes.add(session, Words(text, text, (text,)), NOW)
            assert (note.title, note.text) == (text, text)
            notes.find(session, fold_words(text))


@pytest.mark.parametrize("text", LONE_SURROGATES, ids=ascii)
def test_half_signs_in_a_note_become_replacement_signs(store, text):
    with store.writing() as session:
        note = notes.add(session, Words(text, text, (text,)), NOW)
    assert note.text == text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def test_words_are_found_folded_the_last_by_its_beginning_and_titles_first(store):
    with store.writing() as session:
        notes.add(session, Words("The cabinet of the Préfecture"), NOW)
        notes.add(session, Words("Something else", "Cabinet"), NOW)
        notes.add(session, Words("الأطفال في المخيم", tags=("Childrén",)), NOW)
        assert found(session, "cab") == ["Something else", "The cabinet of the Préfecture"]
        assert found(session, "PREFECTURE") == ["The cabinet of the Préfecture"]
        assert found(session, "cab", prefix=False) == []
        assert found(session, "children") == found(session, "الاطف") == ["الأطفال في المخيم"]
        assert found(session, "cabinet nothing") == found(session, "") == []


def test_a_changed_note_is_found_by_its_new_words_only(store):
    with store.writing() as session:
        note = notes.add(session, Words("old words", tags=("red",)), NOW)
        notes.change(session, note.uid, Words("new ones"), NOW)
        assert found(session, "old") == found(session, "red") == []
        assert found(session, "new") == ["new ones"]


def test_saving_while_somebody_types_keeps_a_version_every_five_minutes(store):
    with store.writing() as session:
        uid = notes.add(session, Words("0"), NOW).uid
        for second in range(1, 12 * 60):
            moment = NOW + second * dt.timedelta(seconds=1)
            notes.change(session, uid, Words(f"{second}"), moment)
        assert [one.text for one in notes.versions(session, uid)] == ["599", "299"]


def test_a_change_that_takes_much_away_always_keeps_what_was_there(store):
    with store.writing() as session:
        uid = notes.add(session, Words("word " * 20), NOW).uid
        notes.change(session, uid, Words("w"), NOW)
        assert [one.text for one in notes.versions(session, uid)] == ["word " * 20]


def test_restoring_a_version_keeps_what_it_replaces(store):
    with store.writing() as session:
        uid = notes.add(session, Words("first", "One", ("a",)), NOW).uid
        notes.change(session, uid, Words("second", "Two", ("a",)), NOW + DAY)
        (old,) = notes.versions(session, uid)
        back = notes.restore(session, uid, old.key, NOW + 2 * DAY)
        assert (back.title, back.text, back.tags) == ("One", "first", ("a",))
        assert [one.text for one in notes.versions(session, uid)] == ["second", "first"]
        assert found(session, "first") == ["first"]
        assert found(session, "second") == []
        other = notes.add(session, Words("other"), NOW)
        with pytest.raises(NotFound, match="no-such-version"):
            notes.restore(session, other.uid, old.key, NOW)


def test_versions_are_limited(store):
    with store.writing() as session:
        uid = notes.add(session, Words("0"), NOW).uid
        for day in range(1, notes.VERSIONS + 10):
            notes.change(session, uid, Words(str(day)), NOW + day * DAY)
        kept = notes.versions(session, uid)
        assert (len(kept), kept[0].text) == (notes.VERSIONS, str(notes.VERSIONS + 8))


def test_the_trash_hides_a_note_everywhere_and_gives_it_back(store):
    with store.writing() as session:
        note = notes.add(session, Words("hidden", expires="2026-11-23"), NOW, ON)
        assert notes.expired(session, NOW.date()) == (note.uid,)
        notes.trash(session, note.uid, NOW)
        assert notes.all_notes(session) == notes.notes_on(session, REF) == ()
        assert found(session, "hidden") == []
        assert [one.uid for one in notes.all_notes(session, trashed=True)] == [note.uid]
        assert notes.long_in_trash(session, NOW + 29 * DAY) == ()
        assert notes.long_in_trash(session, NOW + 30 * DAY) == (note.uid,)
        notes.take_back(session, note.uid)
        assert found(session, "hidden") == ["hidden"]
        assert notes.expired(session, NOW.date()) == ()


def test_nothing_of_a_purged_note_is_left_in_the_files(store, paths):
    canary = "zyxwvcanary"
    with store.writing() as session:
        uid = notes.add(session, Words(f"{canary} one", canary, (f"{canary}tag",)), NOW).uid
        notes.change(session, uid, Words(f"{canary} two"), NOW + DAY)
        for at in range(50):
            notes.add(session, Words(f"other {at}"), NOW)
    files = (paths.personal_db, paths.personal_db.with_name("personal.db-wal"))
    assert any(canary.encode() in file.read_bytes() for file in files if file.exists())
    with store.writing() as session:
        assert notes.purge(session, [uid, "nothing"]) == 1
    store.squeeze()
    for file in files:
        assert not file.exists() or canary.encode() not in file.read_bytes()
    with store.reading() as session:
        assert len(notes.all_notes(session)) == 50
        assert len(found(session, "other")) == 50


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.lists(st.integers(-40, 40), min_size=1, max_size=8))
def test_the_clock_is_trusted_near_the_last_two_starts_only(store, days):
    with store.writing() as session:
        starts.note_start(session, NOW - 9000 * DAY)
        starts.note_start(session, NOW - 9000 * DAY)
        before = [-9000, -9000]
        for day in days:
            wanted = all(abs(day - one) <= 7 for one in before[-2:])
            assert starts.note_start(session, NOW + day * DAY) is wanted
            before.append(day)


def test_words_that_the_writer_never_saw_are_kept_as_a_version(store):
    with store.writing() as session:
        uid = notes.add(session, Words("seen"), NOW).uid
        notes.change(session, uid, Words("from elsewhere"), NOW)
        notes.change(session, uid, Words("seen, and more"), NOW, Words("seen"))
        notes.change(session, uid, Words("and yet more"), NOW, Words("seen, and more"))
        assert [one.text for one in notes.versions(session, uid)] == ["from elsewhere"]
