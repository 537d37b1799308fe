# SPDX-License-Identifier: Apache-2.0
"""Export and import: everything travels, nothing is lost, bad files change nothing."""

from __future__ import annotations

import datetime as dt
import io
import json
import random
import shutil
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from fieldguide.base.changes import Hub
from fieldguide.base.clock import fixed_clock
from fieldguide.base.errors import FieldGuideError
from fieldguide.base.paths import Paths
from fieldguide.cli import parser
from fieldguide.personal import runs, shape, templates
from fieldguide.personal.folders import MAX_DEPTH
from fieldguide.personal.merging import Choice
from fieldguide.personal.store import open_store
from fieldguide.personal.tables import Base
from fieldguide.personal.templates import Template, TemplateItem, TemplateSection
from fieldguide.services import carrying
from fieldguide.services.arranging import folder_paths
from fieldguide.store.backup import Reason, listed
from tests.helpers.naughty import LONE_SURROGATES, OWN

NOW = dt.datetime(2026, 11, 24, 9, 30, tzinfo=dt.UTC)
GOLDEN = Path(__file__).parent.parent / "personal" / "golden" / "0002.db"

_SECTION = TemplateSection("before", "Before", (TemplateItem("age", "The age is checked"),))
TEMPLATE = templates.to_json(
    Template("protection", "rapid-check", "en", "Check", "", "P", "1", "0" * 64, (_SECTION,))
)


@pytest.fixture
def world(tmp_path):
    """Profiles of several laptops, by name; `full` ones begin with a row in every table."""
    opened = {}

    def make(name, *, full=False):
        paths = Paths(tmp_path / name)
        if full:
            paths.profile.mkdir(mode=0o700)
            shutil.copyfile(GOLDEN, paths.personal_db)
            with closing(sqlite3.connect(paths.personal_db)) as connection, connection:
                connection.execute("UPDATE run SET template = ?", [TEMPLATE])
        store = open_store(paths, NOW)
        opened[name] = SimpleNamespace(
            paths=paths, personal=store, hub=Hub(), clock=fixed_clock(NOW)
        )
        return opened[name]

    yield make
    for guide in opened.values():
        guide.personal.close()


def _records(guide):
    with guide.personal.reading() as session:
        return shape.collect(session.connection())


def _sql(guide, statement, *values):
    with closing(sqlite3.connect(guide.paths.personal_db)) as connection, connection:
        return connection.execute(statement, values).fetchall()


def _dump(guide):
    with closing(sqlite3.connect(guide.paths.personal_db)) as connection:
        return list(connection.iterdump())


def _total(counts):
    return [
        sum(getattr(one, name) for one in counts.values()) for name in ("new", "same", "conflict")
    ]


def test_every_table_travels_or_is_named_as_left_out():
    covered = {name for names in shape.PARTS.values() for name in names}
    children = {child.name for one in shape.shapes() for child, _ in one.children}
    every = {table.name for table in Base.metadata.sorted_tables}
    assert covered | children | shape.LEFT_OUT == every
    assert parser._PARTS == carrying.PARTS


@pytest.mark.parametrize("passphrase", ["", "six plain words in a row"])
def test_all_of_a_full_profile_arrives_in_an_empty_one(world, tmp_path, passphrase):
    a, b = world("a", full=True), world("b")
    file = tmp_path / "out.fgdata"
    counts = carrying.export_data(a, file, passphrase=passphrase)
    assert all(counts.values())
    assert carrying.needs_passphrase(file) == bool(passphrase)
    if passphrase:
        assert b"data.json" not in file.read_bytes()
        for wrong in ("", "other words"):
            with pytest.raises(FieldGuideError) as trouble:
                carrying.import_data(b, file, passphrase=wrong)
            assert trouble.value.code == ("wrong-passphrase" if wrong else "passphrase-needed")
    preview = carrying.preview_import(b, file, passphrase)
    assert _total(preview) == [sum(counts.values()), 0, 0]
    carrying.import_data(b, file, passphrase=passphrase)
    assert _records(b) == _records(a)
    assert listed(b.paths.backups)[0].reason is Reason.IMPORT
    found = "SELECT count(*) FROM note_search"
    assert _sql(b, found) == _sql(b, "SELECT count(*) FROM note")
    # The other way round there is nothing new.
    assert _total(carrying.import_data(b, file, passphrase=passphrase))[0::2] == [0, 0]
    assert _records(b) == _records(a)


def test_chosen_parts_alone(world, tmp_path):
    a, b = world("a", full=True), world("b")
    file = tmp_path / "out.fgdata"
    assert set(carrying.export_data(a, file, ["notes"])) == {"note"}
    carrying.import_data(b, file)
    mine, theirs = _records(b), _records(a)
    assert mine["note"] == theirs["note"]
    assert not mine["bookmark"]
    assert not mine["highlight"]


def test_when_a_laptop_was_started_stays_there(world, tmp_path):
    a, b = world("a", full=True), world("b")
    insert = "INSERT INTO setting(name, value) VALUES (?, ?)"
    file = tmp_path / "out.fgdata"
    _sql(a, insert, "last-starts", "[]")
    assert carrying.export_data(a, file)["setting"] == 1
    # A file of an earlier program may have it.
    with zipfile.ZipFile(file) as archive:
        whole = json.loads(archive.read("data.json"))
    whole["tables"]["setting"].append({"name": "last-starts", "value": "theirs"})
    file.write_text(json.dumps(whole))
    assert carrying.preview_import(b, file)["setting"].new == 1
    _sql(b, insert, "last-starts", "mine")
    carrying.import_data(b, file, Choice.THEIRS)
    assert _sql(b, "SELECT value FROM setting WHERE name = 'last-starts'") == [("mine",)]


@pytest.mark.parametrize("choice", list(Choice))
def test_what_differs_is_kept_as_chosen(world, tmp_path, choice):
    a, b = world("a", full=True), world("b", full=True)
    _sql(a, "UPDATE note SET text = 'theirs', changed = '2026-11-24T12:00:00+00:00'")
    _sql(b, "UPDATE note SET text = 'mine'")
    count = _sql(b, "SELECT count(*) FROM note")[0][0]
    file = tmp_path / "out.fgdata"
    carrying.export_data(a, file)
    assert carrying.preview_import(b, file)["note"].conflict == count
    before = _records(b)
    carrying.import_data(b, file, choice)
    texts = sorted(text for (text,) in _sql(b, "SELECT text FROM note"))
    expected = {
        Choice.MINE: ["mine"] * count,
        Choice.THEIRS: ["theirs"] * count,
        Choice.BOTH: ["mine"] * count + ["theirs"] * count,
    }
    assert texts == expected[choice]
    after = _records(b)
    for table in set(before) - {"note"}:
        assert after[table] == before[table]


def test_two_laptops_that_marked_the_same_thing_agree(world, tmp_path):
    a, b = world("a"), world("b")
    insert = (
        "INSERT INTO bookmark(uid, pack, id, kind, title, added, own_title, remark, position, part,"
        " lang, quote, before, after, start, row_hash) VALUES (?, 'protection', 'ilo-c182',"
        " 'document', 'T', ?, '', ?, 0, '', '', '', '', '', 0, '')"
    )
    _sql(a, insert, "aa", "2026-11-01T00:00:00+00:00", "")
    _sql(b, insert, "bb", "2026-11-02T00:00:00+00:00", "")
    file = tmp_path / "out.fgdata"
    carrying.export_data(a, file)
    assert _total(carrying.import_data(b, file, Choice.BOTH)) == [0, 1, 0]
    _sql(a, "UPDATE bookmark SET remark = 'read this'")
    carrying.export_data(a, file)
    assert _total(carrying.import_data(b, file, Choice.BOTH)) == [0, 0, 1]
    carrying.import_data(b, file, Choice.THEIRS)
    assert _sql(b, "SELECT uid, remark FROM bookmark") == [("bb", "read this")]


def test_folders_inside_folders_arrive_whatever_their_order(world, tmp_path):
    a, b = world("a"), world("b")
    _sql(a, "INSERT INTO folder(uid, title, position) VALUES ('in', 'Inner', 0)")
    _sql(a, "INSERT INTO folder(uid, title, position) VALUES ('out', 'Outer', 0)")
    _sql(a, "UPDATE folder SET parent = 2 WHERE uid = 'in'")
    file = tmp_path / "out.fgdata"
    carrying.export_data(a, file)
    carrying.import_data(b, file)
    joined = "SELECT one.uid, above.uid FROM folder one JOIN folder above ON one.parent = above.key"
    assert _sql(b, joined) == [("in", "out")]


def _code(take):
    try:
        take()
    except FieldGuideError as trouble:
        return trouble.code
    return None


def _refusal(guide, file):
    """The code with which a file is refused by the preview and by the import; None if taken."""
    code = _code(lambda: carrying.preview_import(guide, file))
    assert code is None or _code(lambda: carrying.import_data(guide, file)) == code
    return code


def _changed(whole, random_):
    """A JSON value with one thing in it replaced."""
    texts = [None, True, -1, 1e308, [], {}, "x" * 2_000_000, *OWN, *LONE_SURROGATES]
    at = whole["tables"]
    for _ in range(random_.randrange(1, 6)):
        if not at or not isinstance(at, dict | list):
            break
        key = random_.choice(sorted(at)) if isinstance(at, dict) else random_.randrange(len(at))
        last, place = at, key
        at = at[key]
    last[place] = random_.choice(texts)
    return whole


@pytest.mark.fault
def test_bad_files_are_refused_in_words_and_change_nothing(world, tmp_path):
    a, b = world("a", full=True), world("b", full=True)
    _sql(b, "DELETE FROM note")
    file = tmp_path / "out.fgdata"
    carrying.export_data(a, file)
    good = file.read_bytes()
    with zipfile.ZipFile(io.BytesIO(good)) as archive:
        data = archive.read("data.json")
    random_ = random.Random(4)  # noqa: S311 - the same files each time
    bomb = io.BytesIO()
    with (
        zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("data.json", "w", force_zip64=True) as stream,
    ):
        for _ in range(210):
            stream.write(b"[" * 1_000_000)
    files = [b"", b"{", b"PK", bomb.getvalue(), data.replace(b'"version": 1', b'"version": 2')]
    files += [good[: random_.randrange(len(good))] for _ in range(100)]
    files += [data[: random_.randrange(len(data) - 2)] for _ in range(100)]
    for _ in range(200):
        changed = _changed(json.loads(data), random_)
        files.append(json.dumps(changed).encode("utf-8", "replace"))
    refused = 0
    before = _dump(b)
    for raw in files:
        file.write_bytes(raw)
        code = _refusal(b, file)
        assert code not in {"file-trouble", "database-damaged"}
        refused += code is not None
    assert _dump(b) == before
    assert refused > 300


def test_a_circle_of_folders_is_refused_whole(world, tmp_path):
    a, b = world("a"), world("b")
    _sql(a, "INSERT INTO folder(uid, title, position) VALUES ('x', 'X', 0)")
    _sql(a, "INSERT INTO folder(uid, title, position, parent) VALUES ('y', 'Y', 0, 1)")
    _sql(a, "UPDATE folder SET parent = 2 WHERE uid = 'x'")
    file = tmp_path / "out.fgdata"
    carrying.export_data(a, file)
    with pytest.raises(FieldGuideError) as trouble:
        carrying.import_data(b, file)
    assert trouble.value.code == "data-circle"
    assert _sql(b, "SELECT * FROM folder") == []


_NO_TEXT = TEMPLATE.replace('"id": "age"', '"id": 7')
_ODD_RECORDS = [
    ("UPDATE run SET template = ?", "{}"),
    ("UPDATE run SET template = ?", _NO_TEXT),
    ("UPDATE run SET template = ?", TEMPLATE.replace('"citations": []', '"citations": [1]')),
    ("UPDATE run SET template = ?", '{"sections": [{"id": "a", "title": "A", "items": ["b"]}]}'),
    ("UPDATE note SET kind = ?", "search"),
    ("UPDATE highlight SET kind = ?", "search"),
    ("UPDATE visit SET kind = ?", ""),
    ("UPDATE bookmark SET kind = ? WHERE part = ''", ""),
    ("UPDATE contact_topic SET topic = ?", "not a name"),
    ("UPDATE contact_topic SET pack = ?", ""),
]


@pytest.mark.parametrize(("statement", "value"), _ODD_RECORDS)
def test_a_record_that_no_page_could_show_is_refused(world, tmp_path, statement, value):
    a, b = world("a", full=True), world("b")
    _sql(a, statement, value)
    file = tmp_path / "out.fgdata"
    carrying.export_data(a, file)
    before = _dump(b)
    assert _refusal(b, file) == "data-value"
    assert _dump(b) == before
    with b.personal.reading() as session:
        assert runs.all_runs(session) == ()


def _chain(guide, name, count):
    for number in range(count):
        _sql(
            guide,
            "INSERT INTO folder(uid, title, position, parent) VALUES (?, 'F', 0,"
            " (SELECT key FROM folder WHERE uid = ?))",
            f"{name}-{number}",
            f"{name}-{number - 1}",
        )


def test_folders_deeper_than_one_can_make_are_refused(world, tmp_path):
    a, b = world("a"), world("b")
    _chain(a, "f", MAX_DEPTH)
    file = tmp_path / "out.fgdata"
    carrying.export_data(a, file)
    carrying.import_data(b, file)
    assert len(folder_paths(b)) == MAX_DEPTH
    _chain(b, "g", 2)
    # Here the top folder of the file lies in another one: with it they are too many.
    inside = "UPDATE folder SET parent = (SELECT key FROM folder WHERE uid = 'g-0')"
    _sql(b, "DELETE FROM folder WHERE uid <> 'f-0' AND uid NOT LIKE 'g%'")
    _sql(b, f"{inside} WHERE uid = 'f-0'")
    before = _dump(b)
    assert _code(lambda: carrying.import_data(b, file, Choice.MINE)) == "folders-too-deep"
    assert _dump(b) == before
