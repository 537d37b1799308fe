# SPDX-License-Identifier: Apache-2.0
"""One window writes a profile; what a second start leaves for it is read once, junk is dropped."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys

import pytest

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.base.paths import Paths
from fieldguide.store.lock import MAX_REQUEST, ProfileLock, leave_request, take_requests

HOLD = """
import sys
from pathlib import Path
from fieldguide.base.paths import Paths
from fieldguide.store.lock import ProfileLock
lock = ProfileLock(Paths(Path(sys.argv[1])))
print(lock.acquire(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def paths(profile_dir):
    return Paths(profile_dir)


@pytest.fixture
def holder(paths):
    """Another process that tries to take the lock, and keeps it until its input ends."""
    held = []

    def start():
        child = subprocess.Popen(
            [sys.executable, "-c", HOLD, str(paths.profile)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        held.append(child)
        return child, child.stdout.readline().strip()

    yield start
    for child in held:
        child.communicate(timeout=10)


def test_a_second_process_is_refused_until_the_first_lets_go(paths, holder):
    lock = ProfileLock(paths)
    assert lock.acquire() is True
    assert holder()[1] == "False"
    lock.release()
    assert holder()[1] == "True"
    assert lock.acquire() is False


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.fault
def test_the_lock_dies_with_its_process(paths, holder):
    child, answer = holder()
    assert answer == "True"
    lock = ProfileLock(paths)
    assert lock.acquire() is False
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    assert lock.acquire() is True
    lock.release()


def test_a_copied_profile_is_not_locked(paths, tmp_path):
    lock = ProfileLock(paths)
    lock.acquire()
    copy = tmp_path / "copy"
    copy.mkdir()
    (copy / "lock").write_bytes(paths.lock.read_bytes())
    other = ProfileLock(Paths(copy))
    assert other.acquire() is True
    other.release()
    lock.release()


def test_the_folder_is_made_for_its_owner_alone(tmp_path):
    lock = ProfileLock(Paths(tmp_path / "new"))
    assert lock.acquire() is True
    lock.release()
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700


def test_a_lock_that_cannot_be_made_says_why(tmp_path):
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(EnvironmentTrouble):
        ProfileLock(Paths(tmp_path / "file")).acquire()
    folder = tmp_path / "profile"
    (folder / "lock").mkdir(parents=True)
    with pytest.raises(EnvironmentTrouble):
        ProfileLock(Paths(folder)).acquire()


def test_requests_are_taken_once_and_in_their_order(paths):
    wishes = [{"raise": True}, {"open": "ilo-c182"}, {"open": "a file ñ.fgpack"}]
    for place, wish in enumerate(wishes):
        leave_request(paths, wish)
        for file in set(paths.inbox.iterdir()):
            if json.loads(file.read_text("utf-8")) == wish:
                os.utime(file, (1_000 + place, 1_000 + place))
    assert take_requests(paths) == wishes
    assert take_requests(paths) == []
    assert list(paths.inbox.iterdir()) == []
    assert paths.inbox.stat().st_mode & 0o777 == 0o700


def test_no_inbox_means_no_requests(paths):
    assert take_requests(paths) == []


@pytest.mark.parametrize(
    "junk",
    [
        b"",
        b"{",
        b"[1, 2]",
        b'"open"',
        b"\xff\xfe\x00",
        b"[" * 16_000,
        b'{"a":' * 3_000,
        b"9" * 10_000,
        b'{"open": "' + b"x" * MAX_REQUEST + b'"}',
    ],
    ids=["empty", "torn", "list", "text", "bytes", "deep", "deep-object", "digits", "huge"],
)
def test_junk_in_the_inbox_is_dropped_and_the_rest_is_read(paths, junk):
    leave_request(paths, {"raise": True})
    (paths.inbox / "junk.json").write_bytes(junk)
    assert take_requests(paths) == [{"raise": True}]
    assert take_requests(paths) == []


def test_folders_pipes_and_links_in_the_inbox_are_no_requests(paths, tmp_path):
    leave_request(paths, {"raise": True})
    (paths.inbox / "folder.json").mkdir()
    (paths.inbox / "full.json").mkdir()
    (paths.inbox / "full.json" / "inside").write_text("kept", "utf-8")
    os.mkfifo(paths.inbox / "pipe.json")
    secret = tmp_path / "secret.json"
    secret.write_text('{"open": "secret"}', "utf-8")
    (paths.inbox / "link.json").symlink_to(secret)
    (paths.inbox / "loop.json").symlink_to(paths.inbox / "loop.json")
    assert take_requests(paths) == [{"raise": True}]
    assert secret.read_text("utf-8") == '{"open": "secret"}'
    assert (paths.inbox / "full.json" / "inside").read_text("utf-8") == "kept"
    assert take_requests(paths) == []


def test_an_unfinished_request_is_not_taken(paths):
    paths.inbox.mkdir()
    (paths.inbox / ".abc.json.x1.tmp").write_text('{"raise": true}', "utf-8")
    assert take_requests(paths) == []
