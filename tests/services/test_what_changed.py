# SPDX-License-Identifier: Apache-2.0
"""A catalogue in which things moved, changed and vanished leaves the user's own data as they were.

Must-show of the user's own work: a dump of the personal database is the same before and after, but
for `report` and `kept_text`, and everything that pointed somewhere is still there and explained.
"""

from __future__ import annotations

import datetime as dt
import shutil
import sqlite3
from contextlib import closing
from copy import deepcopy
from dataclasses import replace

import pytest

from fieldguide.catalogue import shelf
from fieldguide.content import records as r
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.personal.kept import Fate
from fieldguide.personal.records import MarkColor, Spot
from fieldguide.personal.run_records import RunHead
from fieldguide.services import (
    keeping,
    locking,
    marking,
    noting,
    reading,
    running,
    what_changed,
)
from fieldguide.services.noting import Words
from fieldguide.store import cipher, recipher
from tests.helpers.worlds import main_pack, office_pack, opened, paths_in, small_bundle

ARTICLE_2, ARTICLE_3 = (Ref("protection", f"ilo-c182/article-{number}") for number in (2, 3))
STEPS, CARD = Ref("protection", "old-sop/steps"), Ref("protection", "cards/lost-child")
CHECKLIST = Ref("protection", "rapid-check")
NOW_CALLED = "ilo-c182/article-two"
WORDS = "nine quiet herons cross the river"


def changed_pack():
    """Article 2 moved, article 3 was rewritten, the steps and a checklist were withdrawn."""
    contents = deepcopy(main_pack("2026.12.1"))
    contents.entries[NOW_CALLED] = contents.entries.pop("ilo-c182/article-2")
    text = contents.entry_texts.pop(("ilo-c182/article-2", "en"))
    contents.entry_texts[NOW_CALLED, "en"] = text
    three = contents.entry_texts["ilo-c182/article-3", "en"]
    rewritten = replace(three, body="Another wording altogether.")
    contents.entry_texts["ilo-c182/article-3", "en"] = rewritten
    entry = replace(contents.entries["ilo-c182/article-3"], related=[])
    contents.entries["ilo-c182/article-3"] = entry
    contents.entries.pop("old-sop/steps")
    contents.entry_texts.pop(("old-sop/steps", "en"))
    contents.entry_titles.pop(("old-sop/steps", "fr"))
    items = contents.checklists["rapid-check"].sections[0].items
    items[0] = replace(items[0], entry=NOW_CALLED)
    contents.redirects.append(r.Redirect(source="ilo-c182/article-2", to=NOW_CALLED))
    contents.tombstones.append(
        r.Tombstone(
            id="old-sop/steps",
            titles={"en": "Smuggling or trafficking"},
            date=dt.date(2026, 11, 30),
            reason={"en": "It was wrong."},
        )
    )
    return contents


@pytest.fixture(scope="module")
def next_bundle(tmp_path_factory):
    made = tmp_path_factory.mktemp("next") / "bundle"
    return small_bundle(made, changed_pack(), office_pack())


def dump(paths):
    """Every row of every table but those an update may write to."""
    with closing(sqlite3.connect(paths.personal_db)) as connection:
        lines = list(connection.iterdump())
    left_out = tuple(f'INSERT INTO "{name}"' for name in ("report", "kept_text"))
    return [line for line in lines if not line.startswith(left_out)]


def point_everywhere(guide):
    for ref in (ARTICLE_2, ARTICLE_3, STEPS, CARD):
        view = reading.entry(guide, ref, "en")
        keeping.add_bookmark(guide, ref, view.kind, view.title)
        noting.add(guide, Words(f"On {view.title}"), noting.about(guide, ref))
        spots = [
            marking.spot_in(view, part, 0, len(text))
            for part, text in marking.parts_of(view).items()
        ]
        marking.mark(guide, view, spots, MarkColor.BLUE)
    running.start_run(guide, CHECKLIST, RunHead("At the gate"))


def test_what_the_user_has_stays_and_is_explained(paths, next_bundle):
    with opened(paths) as guide:
        point_everywhere(guide)
        old = {ref: reading.entry(guide, ref, "en") for ref in (ARTICLE_2, ARTICLE_3, STEPS, CARD)}
        marked = marking.highlights(guide)
        assert what_changed.unread(guide) == ()
    before = dump(paths)
    with opened(paths_in(paths.profile, next_bundle)) as guide:
        assert guide.notices == ()
        assert reading.entry(guide, ARTICLE_3, "en").body_text == "Another wording altogether."
        (report,) = what_changed.unread(guide)
        assert {one.ref: (one.what, one.now, one.reason) for one in report.items} == {
            ARTICLE_2: (Fate.MOVED, Ref("protection", NOW_CALLED), ""),
            ARTICLE_3: (Fate.CHANGED, None, ""),
            STEPS: (Fate.WITHDRAWN, None, "It was wrong."),
        }
        for ref in (ARTICLE_3, STEPS):
            kept = {one.lang: one for one in what_changed.kept_texts(guide, ref)}["en"]
            assert kept.title == old[ref].title
            assert kept.row_hash == old[ref].row_hash
            assert all(point.text in kept.text for point in old[ref].key_points)
            assert old[ref].body_text in kept.text
        # What has only another name is there to be read.
        assert what_changed.kept_texts(guide, ARTICLE_2) == ()
        assert what_changed.kept_texts(guide, CARD) == ()
        found = {view.ref: view.found for view in keeping.bookmarks(guide)}
        assert found == {ARTICLE_2: True, ARTICLE_3: True, STEPS: False, CARD: True}
        assert len(noting.notes(guide)) == 4
        now = Ref("protection", NOW_CALLED)
        assert [one.ref for one in noting.notes_on(guide, now)] == [ARTICLE_2]
        assert len(running.runs(guide)) == 1
        after = marking.highlights(guide)
        assert [one.highlight for one in after] == [one.highlight for one in marked]
        assert {one.highlight.ref for one in after if not one.found} == {STEPS}
        moved = reading.entry(guide, now, "en")
        parts = marking.parts_of(moved)
        for one in marking.highlights_on(guide, now):
            part, start, end = marking.place_of(parts, one.spot)
            assert parts[part][start:end] == one.spot.quote
        parts = marking.parts_of(reading.entry(guide, ARTICLE_3, "en"))
        lost = [
            one.spot.part
            for one in marking.highlights_on(guide, ARTICLE_3)
            if marking.place_of(parts, one.spot) is None
        ]
        assert lost == ["body"]
        what_changed.put_away(guide)
        assert what_changed.unread(guide) == ()
        assert len(what_changed.reports(guide)) == 1
    assert dump(paths) == before


def test_a_profile_that_missed_a_generation_is_told_at_its_next_start(paths, next_bundle, tmp_path):
    with opened(paths) as guide:
        keeping.add_bookmark(guide, STEPS, Kind.ENTRY, "x")
    # The personal data stay away, as under a lock, while the catalogue goes on and back.
    away = tmp_path / "away.db"
    shutil.move(paths.personal_db, away)
    with opened(paths_in(paths.profile, next_bundle)):
        pass
    paths.personal_db.unlink()
    shutil.move(away, paths.personal_db)
    pointer = shelf.read_pointer(paths.catalogues)
    assert len(pointer.former) == 1
    with opened(paths_in(paths.profile, next_bundle)) as guide:
        (report,) = what_changed.unread(guide)
        assert [(one.ref, one.what) for one in report.items] == [(STEPS, Fate.WITHDRAWN)]
        assert what_changed.kept_texts(guide, STEPS)
        assert what_changed.note_changes(guide) == 0


def test_a_locked_profile_is_told_when_it_is_unlocked(paths, next_bundle):
    with opened(paths) as guide:
        point_everywhere(guide)
    recipher.exchange(paths.personal_db, None, cipher.new_key(WORDS))
    with opened(paths_in(paths.profile, next_bundle)) as guide:
        assert (guide.personal.locked, guide.notices) == (True, ())

        def answers():
            return (
                what_changed.unread(guide),
                what_changed.reports(guide),
                what_changed.kept_texts(guide, STEPS),
                marking.highlights_on(guide, ARTICLE_3),
                noting.notes_on(guide, ARTICLE_3),
            )

        assert answers() == ((), (), (), (), ())
        locking.unlock(guide, WORDS)
        assert len(what_changed.unread(guide)[0].items) == 3
        assert all(answers())
        locking.lock(guide)
        assert answers() == ((), (), (), (), ())
        locking.unlock(guide, WORDS)
        assert len(what_changed.reports(guide)) == 1


def test_what_cannot_be_noted_does_not_keep_a_profile_locked(paths, next_bundle):
    with opened(paths) as guide:
        keeping.add_bookmark(guide, STEPS, Kind.ENTRY, "x")
    with closing(sqlite3.connect(paths.personal_db)) as connection, connection:
        # As with a full disk: the report cannot be written.
        connection.execute(
            "CREATE TRIGGER full BEFORE INSERT ON report BEGIN SELECT no_such_function(); END"
        )
    recipher.exchange(paths.personal_db, None, cipher.new_key(WORDS))
    with opened(paths_in(paths.profile, next_bundle)) as guide:
        locking.unlock(guide, WORDS)
        assert not guide.personal.locked
        assert len(keeping.bookmarks(guide)) == 1
        assert what_changed.unread(guide) == ()


def test_a_generation_of_another_schema_is_still_read_for_its_texts(paths, next_bundle):
    with opened(paths) as guide:
        keeping.add_bookmark(guide, STEPS, Kind.ENTRY, "x", spot=Spot("title", "en", "Smuggling"))
        old = guide.catalogue.path
    with closing(sqlite3.connect(old)) as connection, connection:
        connection.execute("UPDATE meta SET value = '3' WHERE name = 'schema_version'")
        connection.execute("DROP TABLE search_row")
    with opened(paths_in(paths.profile, next_bundle)) as guide:
        assert [one.what for one in what_changed.unread(guide)[0].items] == [Fate.WITHDRAWN]
        assert what_changed.kept_texts(guide, STEPS)


@pytest.mark.parametrize("harm", ["missing", "rubbish", "empty"])
def test_without_the_generation_before_nothing_is_said(paths, next_bundle, harm):
    with opened(paths) as guide:
        keeping.add_bookmark(guide, STEPS, Kind.ENTRY, "x")
        old = guide.catalogue.path
    if harm == "missing":
        old.unlink()
    else:
        old.write_bytes(b"" if harm == "empty" else b"no database at all" * 500)
    with opened(paths_in(paths.profile, next_bundle)) as guide:
        assert what_changed.unread(guide) == ()
        assert [view.found for view in keeping.bookmarks(guide)] == [False]
