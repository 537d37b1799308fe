# SPDX-License-Identifier: Apache-2.0
"""What was read last, as the first page shows it."""

from __future__ import annotations

from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.services import places, traces
from tests.helpers.worlds import guide_on, opened

STANDARD = Ref("protection", "cpms-2019/standard-18")


def test_what_was_read_is_named_in_the_language_of_this_moment(profile_dir):
    with guide_on(profile_dir) as guide:
        places.visit(guide, Kind.ENTRY, STANDARD, "Standard 18: case management", "What to do")
        guide.device.content_language = "fr"

        (visit,) = places.recent(guide)

    assert visit.title != "Standard 18: case management"
    assert visit.title
    assert visit.heading == "What to do"


def test_what_is_gone_keeps_the_title_it_was_read_under(profile_dir):
    with guide_on(profile_dir) as guide:
        places.visit(guide, Kind.ENTRY, Ref("protection", "gone/entry"), "An old entry")

        assert [visit.title for visit in places.recent(guide)] == ["An old entry"]


CANARY = "Canary 7f3a of a title"


def files_with(profile, words):
    """The files of a profile in which some words stand."""
    return [
        path.name for path in profile.rglob("*") if path.is_file() and words in path.read_bytes()
    ]


def read_something(guide):
    places.visit(guide, Kind.ENTRY, Ref("protection", "gone/entry"), CANARY, "A heading")
    guide.paths.snapshot.write_text(CANARY, encoding="utf-8")
    guide.paths.snapshot_picture.write_bytes(b"a picture")


def test_without_traces_what_was_kept_goes_out_of_the_files_too(paths):
    with opened(paths) as guide:
        read_something(guide)
    assert len(files_with(paths.profile, CANARY.encode())) == 2
    with opened(paths) as guide:
        traces.remove(guide)
        assert places.recent(guide) == ()
    assert files_with(paths.profile, CANARY.encode()) == []
    assert not paths.snapshot_picture.exists()


def test_without_traces_nothing_is_added(guide):
    guide.device.no_trace = True
    places.visit(guide, Kind.ENTRY, STANDARD, CANARY)
    assert places.recent(guide) == ()


def test_a_start_without_traces_removes_what_an_earlier_one_kept(paths):
    with opened(paths) as guide:
        read_something(guide)
        traces.keep_to_the_setting(guide)
        assert places.recent(guide)
        guide.device.no_trace = True
        traces.keep_to_the_setting(guide)
    assert files_with(paths.profile, CANARY.encode()) == []


def test_forgotten_is_gone_from_the_file(paths):
    with opened(paths) as guide:
        read_something(guide)
        paths.snapshot.unlink()
        places.forget(guide)
        # A second time there is nothing to write anew.
        places.forget(guide)
    assert files_with(paths.profile, CANARY.encode()) == []
