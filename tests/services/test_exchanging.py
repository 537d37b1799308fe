# SPDX-License-Identifier: Apache-2.0
"""Bookmarks to a file and back: everything comes back, nothing hostile gets in."""

from __future__ import annotations

import dataclasses
import json
import random

import pytest

from fieldguide.base.errors import FieldGuideError
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.personal.exchange import MAX_BYTES, Taken
from fieldguide.personal.records import Spot
from fieldguide.services import arranging, exchanging, keeping
from tests.helpers.naughty import naughty_strings
from tests.helpers.worlds import opened, paths_in

ARTICLE_3 = Ref("protection", "ilo-c182/article-3")
CONVENTION = Ref("protection", "ilo-c182")
LOCAL = Ref("office", "local/labour")


def _fill(guide):
    """Three bookmarks, one of a heading, in nested folders, described."""
    inner = arranging.folder_at(guide, "Site 4/<b>Children & co</b>")
    first = keeping.add_bookmark(guide, ARTICLE_3, Kind.ENTRY, "Worst <script>alert(1)</script>")
    keeping.add_bookmark(guide, CONVENTION, Kind.DOCUMENT, 'C182 "quoted"')
    keeping.add_bookmark(
        guide, ARTICLE_3, Kind.ENTRY, "Worst", spot=Spot("heading", quote="In practice")
    )
    arranging.place_bookmarks(guide, [first.uid], inner)
    arranging.describe_bookmark(guide, first.uid, "Mine", "See\nalso & more", ["b", "a b"])


def _state(guide):
    return (
        {
            view.uid: dataclasses.replace(view, position=0, title="", teaser="")
            for view in keeping.bookmarks(guide)
        },
        {folder.uid: (folder.title, folder.parent) for folder in arranging.folders(guide)},
    )


@pytest.fixture
def other(bundle, tmp_path):
    """Another laptop."""
    with opened(paths_in(tmp_path / "other", bundle)) as one:
        yield one


@pytest.mark.parametrize("ending", ["json", "html"])
def test_everything_comes_back_on_another_laptop(guide, other, tmp_path, ending):
    _fill(guide)
    file = tmp_path / f"marks.{ending}"
    assert exchanging.export_bookmarks(guide, file) == 3
    assert exchanging.import_bookmarks(other, file) == Taken(new=3)
    assert _state(other) == _state(guide)
    assert exchanging.import_bookmarks(other, file) == Taken(known=3)
    assert _state(other) == _state(guide)


def test_the_html_has_no_tag_of_a_title_and_other_links_are_left_out(guide, other, tmp_path):
    _fill(guide)
    file = tmp_path / "marks.html"
    exchanging.export_bookmarks(guide, file)
    text = file.read_text("utf-8")
    assert "<script" not in text
    assert text.startswith("<!DOCTYPE NETSCAPE-Bookmark-file-1>")
    more = '<DT><A HREF="https://example.org">Web</A><DT><A HREF="javascript:alert(1)">J</A>'
    file.write_text(text.replace("<DL><p>", f"<DL><p>{more}", 1), "utf-8")
    assert exchanging.import_bookmarks(other, file) == Taken(new=3, left_out=2)


def test_naughty_texts_come_back_as_they_were(guide, other, tmp_path, corpora):
    mark = keeping.add_bookmark(guide, ARTICLE_3, Kind.ENTRY, "x")
    file = tmp_path / "marks.json"
    for text in [one for one in naughty_strings(corpora) if len(one) < 20_000][:150]:
        arranging.describe_bookmark(guide, mark.uid, text, text, [])
        exchanging.export_bookmarks(guide, file)
        exchanging.import_bookmarks(other, file)
        assert _state(other) == _state(guide)
        arranging.remove_bookmarks(other, [mark.uid])


def _good(**more):
    mark = {
        "uid": "a" * 32,
        "id": "ilo-c182",
        "kind": "document",
        "title": "C182",
        "added": "2026-11-24T09:30:00+00:00",
    }
    return {
        "format": "fieldguide-bookmarks",
        "version": 1,
        "folders": [],
        "bookmarks": [mark | more],
    }


def _in_circle():
    one, two = "1" * 32, "2" * 32
    folders = [
        {"uid": one, "title": "A", "parent": two},
        {"uid": two, "title": "B", "parent": one},
    ]
    return _good() | {"folders": folders}


def _too_deep():
    folders = [
        {"uid": f"{at:032x}", "title": "A", "parent": f"{at - 1:032x}" if at else ""}
        for at in range(30)
    ]
    return _good() | {"folders": folders}


WRONG = [
    b"",
    b"{}",
    b"[]",
    b"null",
    b"\xff\xfe\x00",
    b"PK\x03\x04 a zip",
    b"[" * 100_000,
    b'{"format": "fieldguide-bookmarks", "version": 1, "bookmarks": NaN}',
    *(
        json.dumps(value).encode()
        for value in (
            _good() | {"version": 2},
            _good() | {"version": True},
            _good() | {"bookmarks": {}},
            _good() | {"bookmarks": [1]},
            _good() | {"folders": "x"},
            _good() | {"folders": [{"uid": "", "title": "A"}]},
            _good(uid="../../x"),
            _good(id="../../etc/passwd"),
            _good(id=7),
            _good(kind="search<script>"),
            _good(title=["x"]),
            _good(title="x" * 20_001),
            _good(added="yesterday"),
            _good(added="0001-01-01T00:00:00+14:00"),
            _good(tags="a"),
            _good(tags=[1]),
            _good(tags=["x"] * 101),
            _good(position="first"),
            _good(start=-1),
            _good(folder="b" * 32),
            _in_circle(),
            _too_deep(),
        )
    ),
]


@pytest.mark.parametrize("ending", ["json", "html"])
@pytest.mark.parametrize("raw", WRONG, ids=range(len(WRONG)))
def test_a_wrong_file_is_refused_whole(guide, tmp_path, raw, ending):
    _fill(guide)
    before = _state(guide)
    file = tmp_path / f"marks.{ending}"
    file.write_bytes(raw)
    with pytest.raises(FieldGuideError):
        exchanging.import_bookmarks(guide, file)
    assert _state(guide) == before


@pytest.mark.parametrize("ending", ["json", "html"])
def test_a_file_that_was_cut_or_spoilt_changes_nothing_or_is_taken_whole(
    guide, other, tmp_path, ending
):
    _fill(guide)
    file = tmp_path / f"marks.{ending}"
    exchanging.export_bookmarks(guide, file)
    raw = file.read_bytes()
    chance = random.Random(4)  # noqa: S311 - no secret
    refused = 0
    for turn in range(120):
        at = chance.randrange(len(raw) - 12)
        spoilt = raw[:at] if turn % 2 else raw[:at] + chance.randbytes(3) + raw[at + 3 :]
        file.write_bytes(spoilt)
        try:
            taken = exchanging.import_bookmarks(other, file)
        except FieldGuideError:
            refused += 1
            assert _state(other) == ({}, {})
        else:
            assert taken.new == len(keeping.bookmarks(other))
            arranging.remove_bookmarks(other, [view.uid for view in keeping.bookmarks(other)])
            for folder in arranging.folders(other):
                arranging.remove_folder(other, folder.uid)
    assert refused > 60


def test_a_huge_file_is_refused(guide, tmp_path):
    file = tmp_path / "marks.json"
    with file.open("wb") as stream:
        stream.truncate(MAX_BYTES + 1)
    with pytest.raises(FieldGuideError) as trouble:
        exchanging.import_bookmarks(guide, file)
    assert trouble.value.code == "import-too-large"
    with pytest.raises(FieldGuideError) as trouble:
        exchanging.import_bookmarks(guide, tmp_path / "nowhere.json")
    assert trouble.value.code == "no-such-file"
