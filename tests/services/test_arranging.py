# SPDX-License-Identifier: Apache-2.0
"""Folders and bookmarks moved, tagged, described and removed, and each act taken back as one."""

from __future__ import annotations

import pytest

from fieldguide.base.errors import ContentRefused, NotFound
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.personal import backups
from fieldguide.personal import bookmarks as store
from fieldguide.personal.records import Saved, Spot
from fieldguide.services import arranging, exchanging, finding, keeping
from fieldguide.services.finding import filters
from fieldguide.store.backup import Reason
from tests.helpers.worlds import opened, paths_in

ARTICLE_3 = Ref("protection", "ilo-c182/article-3")
CONVENTION = Ref("protection", "ilo-c182")
CARD = Ref("protection", "cards/lost-child")


@pytest.fixture
def marks(guide):
    """Three bookmarks in a folder inside a folder, by their uids."""
    inner = arranging.folder_at(guide, "Site 4/Children")
    made = [
        keeping.add_bookmark(guide, ARTICLE_3, Kind.ENTRY, "x"),
        keeping.add_bookmark(guide, CONVENTION, Kind.DOCUMENT, "x"),
        keeping.add_search(guide, " child   labour ")[0],
    ]
    uids = [one.uid for one in made]
    arranging.place_bookmarks(guide, uids, inner)
    arranging.tag_bookmarks(guide, uids[:2], ["first"])
    return uids


@pytest.fixture
def other(bundle, tmp_path):
    """Another laptop."""
    with opened(paths_in(tmp_path / "other", bundle)) as one:
        yield one


def state(guide):
    return keeping.bookmarks(guide, "hand"), arranging.folders(guide)


ACTS = {
    "move": lambda guide, uids, _folder: arranging.place_bookmarks(guide, uids, "", origin=1),
    "tag": lambda guide, uids, _folder: arranging.tag_bookmarks(
        guide, uids, ["b", " c  d"], ["first"]
    ),
    "edit": lambda guide, uids, _folder: arranging.edit_bookmark(
        guide, uids[0], "Mine", "Why", ["z"], path="New/Newer"
    ),
    "rename": lambda guide, _uids, folder: arranging.rename_folder(guide, folder, "Otherwise"),
    "remove folder": lambda guide, _uids, folder: arranging.remove_folder(guide, folder),
    "move folder": lambda guide, _uids, folder: arranging.move_folder(guide, folder, ""),
}


@pytest.mark.parametrize("act", ACTS)
def test_each_act_is_taken_back_as_one_thing(guide, marks, act):
    paths = {path: uid for uid, path in arranging.folder_paths(guide).items()}
    before = state(guide)
    undone = ACTS[act](guide, marks, paths["Site 4/Children"])
    assert state(guide) != before
    arranging.undo(guide, undone)
    assert state(guide) == before


@pytest.mark.usefixtures("marks")
def test_the_bookmarks_of_a_removed_folder_move_up_and_come_back(guide):
    paths = {path: uid for uid, path in arranging.folder_paths(guide).items()}
    before = state(guide)
    outer = arranging.remove_folder(guide, paths["Site 4"])
    inner = arranging.remove_folder(guide, paths["Site 4/Children"])
    assert {view.folder for view in keeping.bookmarks(guide)} == {""}
    assert arranging.folders(guide) == ()
    # What came meanwhile stays.
    card = keeping.add_bookmark(guide, CARD, Kind.CARD, "x")
    arranging.undo(guide, inner)
    arranging.undo(guide, outer)
    arranging.remove_bookmarks(guide, [card.uid])
    assert state(guide) == before


def test_tags_come_and_go_on_many_and_all_or_none(guide, marks):
    arranging.tag_bookmarks(guide, marks, ["site 4", "first"], ["gone"])
    assert {view.tags for view in keeping.bookmarks(guide)} == {("first", "site 4")}
    with pytest.raises(NotFound):
        arranging.tag_bookmarks(guide, [marks[0], "f" * 32], ["lost"])
    assert {view.tags for view in keeping.bookmarks(guide)} == {("first", "site 4")}


def test_folders_have_an_order_by_hand(guide):
    a, b, c = (arranging.add_folder(guide, name).uid for name in "abc")
    arranging.move_folder(guide, c, "", before=a)
    assert [one.uid for one in arranging.folders(guide)] == [c, a, b]
    arranging.move_folder(guide, c, "")
    assert [one.uid for one in arranging.folders(guide)] == [a, b, c]
    with pytest.raises(ContentRefused):
        arranging.move_folder(guide, a, a)


def test_thousands_are_moved_tagged_removed_and_brought_back(guide):
    with guide.personal.writing() as session:
        for number in range(1_200):
            ref = Ref("protection", f"ilo-c182/made-{number}")
            store.add(session, ref, Kind.ENTRY, f"Made {number}", guide.clock())
    uids = [view.uid for view in keeping.bookmarks(guide)]
    folder = arranging.folder_at(guide, "Many")
    before = state(guide)
    moved = arranging.place_bookmarks(guide, uids, folder)
    tagged = arranging.tag_bookmarks(guide, uids, ["many"])
    removed = arranging.remove_bookmarks(guide, uids)
    assert (len(removed), keeping.bookmarks(guide)) == (1_200, ())
    arranging.restore_bookmarks(guide, removed)
    arranging.undo(guide, tagged)
    arranging.undo(guide, moved)
    assert state(guide) == before


def test_a_search_is_kept_with_what_narrows_it(guide):
    text = finding.whole_text("child  labour", filters(kind="entry", lang="en"))
    mark, new = keeping.add_search(guide, text)
    assert (new, mark.kind, mark.ref) == (
        True,
        Saved.SEARCH,
        Ref("", "kind:entry lang:en child labour"),
    )
    assert keeping.add_search(guide, text)[1] is False
    (view,) = keeping.bookmarks(guide)
    assert (view.search, view.name, view.found) == (mark.ref.id, mark.ref.id, True)
    assert finding.search(guide, view.search).whole
    # It is no thing of the catalogue: nothing there gets its star.
    assert keeping.bookmarked_refs(guide) == frozenset()
    with pytest.raises(ContentRefused):
        keeping.add_search(guide, " \n ")


@pytest.mark.parametrize("ending", ["json", "html"])
def test_searches_passages_and_order_travel(guide, other, marks, tmp_path, ending):
    spot = Spot("step 2", "en", 'where "she" <is>', "be\nfore", "", 17, "ab12")
    keeping.add_bookmark(guide, ARTICLE_3, Kind.ENTRY, "x", spot=spot)
    arranging.place_bookmarks(guide, marks[::-1], "")
    file = tmp_path / f"marks.{ending}"
    exchanging.export_bookmarks(guide, file)
    exchanging.import_bookmarks(other, file)
    with guide.personal.reading() as mine, other.personal.reading() as theirs:
        kept = [
            {
                one.uid: (one.kind, one.ref, one.spot, one.position)
                for one in store.all_bookmarks(session)
            }
            for session in (mine, theirs)
        ]
    assert kept[0] == kept[1]


@pytest.mark.usefixtures("marks")
def test_a_look_at_a_file_changes_nothing_and_its_import_is_taken_back(guide, other, tmp_path):
    file = tmp_path / "marks.html"
    exchanging.export_bookmarks(guide, file)
    web = '<DT><A HREF="https://example.org">Web</A><DD>said'
    broken = '<DT><A HREF="fieldguide:ilo-c182" KIND="document" DATA-SPOT="{">Broken</A>'
    file.write_text(file.read_text("utf-8").replace("<DL><p>", f"<DL><p>{web}{broken}", 1), "utf-8")
    keeping.add_search(other, "child labour")
    before = state(other)
    coming = exchanging.look_at(other, file)
    assert state(other) == before
    assert (len(coming.new), coming.known, coming.folders) == (2, 1, ("Site 4", "Children"))
    assert [(one.title, one.elsewhere) for one in coming.left_out] == [
        ("Web", True),
        ("Broken", False),
    ]
    taken, undone = exchanging.take_in(other, file)
    assert (taken.new, taken.known, taken.left_out) == (2, 1, 2)
    assert not [view for view in keeping.bookmarks(other) if view.remark]
    assert backups.every(other.paths)[0].reason is Reason.IMPORT
    arranging.undo(other, undone)
    assert state(other) == before


@pytest.mark.usefixtures("marks")
def test_a_cut_off_file_changes_nothing(guide, tmp_path):
    file = tmp_path / "marks.html"
    exchanging.export_bookmarks(guide, file)
    file.write_text(file.read_text("utf-8")[:-30], "utf-8")
    before = state(guide)
    for act in (exchanging.look_at, exchanging.take_in):
        with pytest.raises(ContentRefused):
            act(guide, file)
    assert state(guide) == before


def test_how_the_page_was_left_is_kept(guide):
    assert arranging.page_state(guide) == {}
    arranging.keep_page_state(guide, {"shown": "tag=é"})
    arranging.keep_page_state(guide, {"shown": "tag=b"})
    assert arranging.page_state(guide) == {"shown": "tag=b"}
