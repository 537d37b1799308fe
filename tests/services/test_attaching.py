# SPDX-License-Identifier: Apache-2.0
"""Files attached to runs: encrypted, bounded, never half there, gone when purged."""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import subprocess
import sys

import pytest
from sqlalchemy import select

from fieldguide.base.errors import FieldGuideError
from fieldguide.content.ids import Ref
from fieldguide.personal import attachments
from fieldguide.personal.run_records import RunHead
from fieldguide.personal.tables import AttachmentRow
from fieldguide.services import attaching, running, tidying
from fieldguide.services.run_exports import ExportWords, as_csv, as_json, as_markdown
from fieldguide.store import attached

CHECK = Ref("protection", "rapid-check")
SECRET = b"What the child said about the quarry. "


@pytest.fixture
def uid(guide):
    return running.start_run(guide, CHECK, RunHead("Check")).uid


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "photo 4.jpg"
    path.write_bytes(SECRET * 5000)
    return path


def code_of(act):
    with pytest.raises(FieldGuideError) as trouble:
        act()
    return trouble.value.code


def files(guide):
    folder = guide.paths.attachments
    return sorted(folder.iterdir()) if folder.is_dir() else []


def test_a_file_comes_back_as_it_was_and_lies_encrypted(guide, uid, photo, tmp_path):
    taken = attaching.attach(guide, uid, photo, "age")
    (stored,) = files(guide)
    raw = stored.read_bytes()
    assert stored.name == taken.file
    assert SECRET not in raw
    assert photo.name.encode() not in raw
    assert stored.stat().st_mode & 0o077 == 0
    assert taken.sha256 == hashlib.sha256(photo.read_bytes()).hexdigest()
    run = running.run(guide, uid)
    assert run.run.attachments == (taken,)
    assert (run.events[-1].what, run.events[-1].item) == ("attached", "age")
    out = tmp_path / "out"
    attaching.save_as(guide, uid, "photo 4.jpg", out)
    assert out.read_bytes() == photo.read_bytes()
    shown = attaching.for_opening(guide, uid, taken.uid)
    assert shown.name == "photo 4.jpg"
    assert shown.read_bytes() == photo.read_bytes()
    attaching.sweep(guide)
    assert not guide.paths.opened_files.exists()
    assert files(guide) == [stored]


@pytest.mark.parametrize("size", [0, 1, attached.PIECE, attached.PIECE + 1, 2 * attached.PIECE])
def test_every_size_around_a_piece_is_whole(tmp_path, size):
    source, target, data = tmp_path / "a", tmp_path / "b", os.urandom(size)
    source.write_bytes(data)
    key = attached.new_secret()
    assert attached.take_in(source, target, key)[0] == size
    assert b"".join(attached.pieces(target, key)) == data


def test_pieces_changed_left_out_or_in_another_order_are_found_out(tmp_path):
    source, target = tmp_path / "a", tmp_path / "b"
    source.write_bytes(os.urandom(3 * attached.PIECE))
    key = attached.new_secret()
    attached.take_in(source, target, key)
    whole, head, step = target.read_bytes(), len(attached.MARK), attached.PIECE + 16
    one, two, three = (whole[head + n * step : head + (n + 1) * step] for n in range(3))
    for bad in (
        whole[:-1],
        whole[:head] + one + two,
        whole[:head] + two + one + three,
        whole[:head] + one + three,
        whole + one,
        whole[:500] + bytes([whole[500] ^ 1]) + whole[501:],
        whole[:head],
        b"",
    ):
        target.write_bytes(bad)
        assert code_of(lambda: list(attached.pieces(target, key))) == "attachment-damaged"


def test_what_is_no_file_or_too_large_is_refused_and_leaves_nothing(guide, uid, photo, tmp_path):
    pipe, link, large = tmp_path / "pipe", tmp_path / "link", tmp_path / "large"
    os.mkfifo(pipe)
    link.symlink_to(photo)
    with large.open("wb") as stream:
        stream.truncate(attached.LIMIT + 1)
    for path, code in (
        (pipe, "not-a-file"),
        (link, "not-a-file"),
        (tmp_path, "not-a-file"),
        (large, "attachment-too-large"),
        (tmp_path / "none", "no-such-file"),
    ):
        assert code_of(lambda path=path: attaching.attach(guide, uid, path)) == code
    assert code_of(lambda: attaching.attach(guide, uid, photo, "nothing")) == "no-such-item"
    assert files(guide) == []
    with large.open("wb") as stream:
        stream.truncate(attached.LIMIT)
    assert attaching.attach(guide, uid, large).size == attached.LIMIT


def test_a_removed_file_can_be_put_back_and_is_swept_at_the_next_start(guide, uid, photo):
    taken = attaching.attach(guide, uid, photo)
    gone = attaching.detach(guide, uid, taken.name)
    assert running.run(guide, uid).run.attachments == ()
    attaching.put_back(guide, uid, gone)
    assert running.run(guide, uid).run.attachments == (taken,)
    attaching.detach(guide, uid, taken.name)
    assert attaching.sweep(guide) == 1
    assert files(guide) == []


def test_a_file_that_a_backup_may_need_stays_as_long_as_the_backup(guide, uid, photo):
    attaching.attach(guide, uid, photo)
    guide.paths.backups.mkdir(exist_ok=True)
    backup = guide.paths.backups / "one.db"
    backup.write_bytes(b"")
    attaching.detach(guide, uid, photo.name)
    assert attaching.sweep(guide) == 0
    backup.unlink()
    assert attaching.sweep(guide) == 1


def test_a_missing_file_is_explained(guide, uid, photo, tmp_path):
    attaching.attach(guide, uid, photo)
    files(guide)[0].unlink()
    out = tmp_path / "out"
    assert code_of(lambda: attaching.save_as(guide, uid, photo.name, out)) == "attachment-missing"
    assert not out.exists()


def test_purging_takes_the_files_and_the_words(guide, uid, photo):
    attaching.attach(guide, uid, photo)
    running.comment(guide, uid, "age", "Canary-of-the-quarry")
    assert code_of(lambda: attaching.purge_run(guide, uid)) == "run-not-trashed"
    running.trash(guide, uid)
    attaching.purge_run(guide, uid)
    assert files(guide) == []
    with guide.personal.reading() as session:
        assert session.scalars(select(AttachmentRow)).all() == []
    guide.personal.close()
    for path in guide.paths.profile.glob("personal.db*"):
        assert b"Canary-of-the-quarry" not in path.read_bytes()


def test_the_trash_is_emptied_after_30_days_by_a_clock_that_can_be_trusted(guide, uid, photo):
    attaching.attach(guide, uid, photo)
    running.trash(guide, uid)
    now = guide.clock() + dt.timedelta(days=31)
    object.__setattr__(guide, "clock", lambda: now)
    tidying.tidy(guide)
    tidying.tidy(guide)
    assert running.runs(guide, trashed=True)
    tidying.tidy(guide)
    assert not running.runs(guide, trashed=True)
    assert files(guide) == []


def test_exports_name_the_files_with_size_and_hash(guide, uid, photo):
    taken = attaching.attach(guide, uid, photo, "age")
    attaching.attach(guide, uid, photo)
    view = running.run(guide, uid)
    said = f"photo 4.jpg ({taken.size} B, SHA-256 {taken.sha256})"
    assert as_markdown(view.run, ExportWords()).count(said) == 2
    assert as_csv(view.run, ExportWords()).decode("utf-8-sig").count(said) == 2
    assert as_json(view).decode().count(taken.sha256) == 2
    assert taken.file not in as_json(view).decode()


CHILD = """
import datetime as dt, pathlib, sys
from fieldguide.base.paths import Paths
from fieldguide.personal.store import open_store
from fieldguide.base.changes import Hub
from fieldguide.services import attaching
from types import SimpleNamespace
clock = lambda: dt.datetime.now(dt.UTC)
paths = Paths(pathlib.Path(sys.argv[1]))
guide = SimpleNamespace(paths=paths, clock=clock, hub=Hub(), personal=open_store(paths, clock()))
while True:
    print(attaching.attach(guide, sys.argv[2], pathlib.Path(sys.argv[3])).uid, flush=True)
"""


@pytest.mark.parametrize("reads", [1, 2, 5])
def test_killed_while_attaching_nothing_is_half_there(guide, uid, photo, tmp_path, reads):
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, guide.paths.profile, uid, photo],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    told = {child.stdout.readline().strip() for _ in range(reads)}
    child.kill()
    told |= {line.strip() for line in child.communicate()[0].splitlines()}
    attaching.sweep(guide)
    with guide.personal.reading() as session:
        named = attachments.all_files(session)
    kept = running.run(guide, uid).run.attachments
    assert told <= {one.uid for one in kept}
    assert {path.name for path in files(guide)} == named
    out = tmp_path / "out"
    for one in kept:
        attaching.save_as(guide, uid, one.uid, out)
        assert out.read_bytes() == photo.read_bytes()
