# SPDX-License-Identifier: Apache-2.0
"""Bookmarks and places: written once, told once, and never lost when content moves."""

from __future__ import annotations

import dataclasses
import datetime as dt
import sqlite3
from contextlib import closing

import pytest

from fieldguide.base.changes import Change, Subject
from fieldguide.base.errors import EnvironmentTrouble, NotFound
from fieldguide.content import records as r
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.services import keeping, places, reading
from tests.helpers.worlds import NOW, main_pack, opened, paths_in, small_bundle

ARTICLE_3 = Ref("protection", "ilo-c182/article-3")
STEPS = Ref("protection", "old-sop/steps")
LOCAL = Ref("office", "local/labour")
CONVENTION = Ref("protection", "ilo-c182")


@pytest.fixture
def told(guide):
    """Every change that was published since."""
    changes = []
    guide.hub.listen(changes.append)
    return changes


def _mark(guide, *refs):
    for ref in refs:
        kind, found = reading.locate(guide, ref)
        keeping.add_bookmark(guide, found, kind, reading.title_of(guide, kind, found))


def test_each_act_is_told_once_with_its_origin(guide, told):
    page = object()
    change = Change(Subject.BOOKMARK, frozenset({"protection:ilo-c182/article-3"}), page)
    keeping.add_bookmark(guide, ARTICLE_3, Kind.ENTRY, "A title", page)
    assert told == [change]
    removed = keeping.remove_bookmark(guide, ARTICLE_3, page)
    assert told == [change] * 2
    keeping.restore_bookmark(guide, removed, page)
    assert told == [change] * 3
    assert keeping.is_bookmarked(guide, ARTICLE_3)


def test_when_a_change_is_told_it_is_already_on_disk(guide):
    seen = []

    def look(_):
        with closing(sqlite3.connect(guide.paths.personal_db)) as connection:
            seen.append(connection.execute("SELECT count(*) FROM bookmark").fetchone()[0])

    guide.hub.listen(look)
    _mark(guide, ARTICLE_3, CONVENTION)
    keeping.remove_bookmark(guide, ARTICLE_3)
    assert seen == [1, 2, 1]


def test_nothing_is_told_when_nothing_was_written(guide, told):
    with pytest.raises(NotFound):
        keeping.remove_bookmark(guide, ARTICLE_3)
    with closing(sqlite3.connect(guide.paths.personal_db)) as connection:
        connection.executescript(
            "CREATE TRIGGER no BEFORE INSERT ON bookmark BEGIN SELECT raise(ABORT, 'no'); END"
        )
    with pytest.raises(EnvironmentTrouble):
        keeping.add_bookmark(guide, ARTICLE_3, Kind.ENTRY, "A title")
    assert told == []
    assert keeping.bookmarks(guide) == ()


def test_a_full_disk_is_told_and_nothing_else_is_lost(guide, told):
    _mark(guide, CONVENTION)
    told.clear()
    with guide.personal._engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    with pytest.raises(EnvironmentTrouble) as trouble:
        keeping.add_bookmark(guide, ARTICLE_3, Kind.ENTRY, "x" * 1_000_000)
    assert trouble.value.code == "disk-full"
    assert told == []
    assert [view.ref for view in keeping.bookmarks(guide)] == [CONVENTION]


def test_bookmarks_show_todays_title_in_todays_language(paths):
    with opened(paths) as guide:
        keeping.add_bookmark(guide, ARTICLE_3, Kind.ENTRY, "What it was called then")
        keeping.add_bookmark(guide, CONVENTION, Kind.DOCUMENT, "C182")
    with opened(paths, language="fr") as guide:
        assert [(view.title, view.found) for view in keeping.bookmarks(guide)] == [
            ("Worst Forms of Child Labour Convention (fr)", True),
            ("Les pires formes de travail des enfants", True),
        ]
        assert [view.title[0] for view in keeping.bookmarks(guide, "title")] == ["L", "W"]


def test_every_kind_of_thing_can_be_bookmarked(guide):
    names = ["cards/lost-child", "rapid-check", "uasc", "children.labour", "ilo-c182"]
    _mark(guide, *(Ref("protection", name) for name in names), LOCAL)
    views = keeping.bookmarks(guide)
    assert [(view.kind, view.title) for view in views] == [
        (Kind.ENTRY, "Labour inspectors here"),
        (Kind.DOCUMENT, "Worst Forms of Child Labour Convention"),
        (Kind.TOPIC, "Child labour"),
        (Kind.TERM, "Unaccompanied child"),
        (Kind.CHECKLIST, "Child labour rapid check"),
        (Kind.CARD, "Lost child"),
    ]
    assert all(view.found and view.added == NOW for view in views)
    assert keeping.bookmarked_refs(guide) == {view.ref for view in views}


def _without(contents, id_, **more):
    return dataclasses.replace(
        contents,
        entries={key: value for key, value in contents.entries.items() if key != id_},
        entry_texts={key: value for key, value in contents.entry_texts.items() if key[0] != id_},
        entry_titles={key: value for key, value in contents.entry_titles.items() if key[0] != id_},
        **more,
    )


def test_a_thing_that_is_gone_keeps_its_bookmark_and_its_last_title(paths, tmp_path):
    with opened(paths) as guide:
        _mark(guide, STEPS, LOCAL, CONVENTION)
    newer = _without(main_pack("2026.11.2"), "old-sop/steps")
    newer_paths = paths_in(paths.profile, small_bundle(tmp_path / "newer", newer))
    with opened(newer_paths) as guide:
        views = {view.ref: view for view in keeping.bookmarks(guide)}
        assert (views[STEPS].title, views[STEPS].found) == ("Smuggling or trafficking", False)
        # The office's pack is not installed any more.
        assert (views[LOCAL].title, views[LOCAL].found) == ("Labour inspectors here", False)
        assert views[CONVENTION].found
        assert views[STEPS].teaser == ""
        keeping.restore_bookmark(guide, keeping.remove_bookmark(guide, STEPS))
    with opened(paths) as guide:
        assert all(view.found for view in keeping.bookmarks(guide))


def test_a_thing_that_was_renamed_is_found_under_its_new_name(paths, tmp_path):
    with opened(paths) as guide:
        _mark(guide, STEPS)
    base = main_pack("2026.11.2")
    renamed = dataclasses.replace(
        _without(base, "old-sop/steps"),
        redirects=[*base.redirects, r.Redirect(source="old-sop/steps", to="ilo-c182/article-2")],
    )
    with opened(paths_in(paths.profile, small_bundle(tmp_path / "newer", renamed))) as guide:
        (view,) = keeping.bookmarks(guide)
        assert (view.ref, view.title, view.found) == (STEPS, "Who is a child", True)
        keeping.remove_bookmark(guide, view.ref)
        assert keeping.bookmarks(guide) == ()


def test_bookmarks_survive_a_catalogue_that_is_built_again(paths):
    with opened(paths) as guide:
        _mark(guide, ARTICLE_3, LOCAL)
        before = keeping.bookmarks(guide)
        file = guide.catalogue.path
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0x10
    file.write_bytes(content)
    with opened(paths) as guide:
        assert [notice.code for notice in guide.notices] == ["catalogue-rebuilt"]
        assert keeping.bookmarks(guide) == before


def test_visits_are_told_and_come_back_newest_first(guide, told):
    places.visit(guide, Kind.ENTRY, ARTICLE_3, "The worst forms", "In practice")
    places.visit(guide, Kind.DOCUMENT, CONVENTION, "C182")
    assert [(visit.ref, visit.heading) for visit in places.recent(guide)] == [
        (CONVENTION, ""),
        (ARTICLE_3, "In practice"),
    ]
    assert [change.subject for change in told] == [Subject.HISTORY] * 2
    places.forget(guide)
    assert places.recent(guide) == ()
    assert told[-1] == Change(Subject.HISTORY)


def test_place_and_bookmark_are_there_after_a_restart(paths):
    with opened(paths) as guide:
        places.visit(guide, Kind.ENTRY, ARTICLE_3, "The worst forms", "In practice")
        _mark(guide, ARTICLE_3)
    with opened(paths, clock=lambda: NOW + dt.timedelta(days=20)) as guide:
        assert places.recent(guide)[0].heading == "In practice"
        assert keeping.bookmarks(guide)[0].added == NOW
