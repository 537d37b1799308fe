# SPDX-License-Identifier: Apache-2.0
"""Files are written whole or not at all, and for their owner alone unless said otherwise."""

from __future__ import annotations

import os
import sys

import pytest

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.base.files import make_private_folder, trouble_with, write_whole

NOT_WINDOWS = pytest.mark.skipif(sys.platform == "win32", reason="rights of files")


def _mode(path):
    return path.stat().st_mode & 0o777


@NOT_WINDOWS
def test_private_folders_are_private_all_the_way(tmp_path):
    before = os.umask(0o000)
    try:
        make_private_folder(tmp_path / "a" / "b" / "c")
    finally:
        os.umask(before)
    assert [_mode(tmp_path / one) for one in ("a", "a/b", "a/b/c")] == [0o700] * 3
    # One that is there stays as its owner made it.
    (tmp_path / "a").chmod(0o755)
    make_private_folder(tmp_path / "a" / "b")
    assert _mode(tmp_path / "a") == 0o755


def test_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("mine", "utf-8")
    for folder in (tmp_path / "file", tmp_path / "file" / "below", tmp_path / ("x" * 5_000)):
        with pytest.raises(EnvironmentTrouble) as trouble:
            make_private_folder(folder)
        assert trouble.value.params["path"] == str(folder)


@NOT_WINDOWS
def test_file_is_replaced_whole_with_the_rights_that_were_asked_for(tmp_path):
    path = tmp_path / "file"
    write_whole(path, b"old")
    assert _mode(path) == 0o600
    write_whole(path, b"new", private=False)
    assert (path.read_bytes(), _mode(path)) == (b"new", 0o600)  # as it was
    write_whole(tmp_path / "other", b"new", private=False)
    assert _mode(tmp_path / "other") == 0o644
    assert sorted(one.name for one in tmp_path.iterdir()) == ["file", "other"]


@pytest.mark.fault
def test_file_that_cannot_be_written_keeps_the_old_bytes_and_leaves_nothing(tmp_path):
    (tmp_path / "folder").mkdir()
    with pytest.raises(EnvironmentTrouble):
        write_whole(tmp_path / "folder", b"new")
    with pytest.raises(EnvironmentTrouble):
        write_whole(tmp_path / "missing" / "file", b"new")
    assert [one.name for one in tmp_path.iterdir()] == ["folder"]


@pytest.mark.parametrize(
    ("errno", "code"),
    [(28, "disk-full"), (13, "not-writable"), (30, "not-writable"), (5, "file-trouble")],
)
def test_what_the_system_said_is_told_in_our_terms(tmp_path, errno, code):
    trouble = trouble_with(tmp_path / "x", OSError(errno, os.strerror(errno)))
    assert trouble.code == code
    assert trouble.params["path"] == str(tmp_path / "x")
