# SPDX-License-Identifier: Apache-2.0
"""Reading, searching and printing make no call to a network, as the kernel sees it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys

import pytest

from tests.helpers.processes import ROOT, environment

STRACE = shutil.which("strace")
PROBE = "import socket; socket.socket().connect_ex(('127.0.0.1', 9))"
OUTSIDE = re.compile(r"AF_INET|AF_INET6|AF_PACKET|AF_NETLINK")


def network_calls(log, *arguments):
    """What a Python process and its children asked of a network, line by line."""
    done = subprocess.run(
        [STRACE, "-f", "-qq", "-e", "trace=%network", "-o", log, sys.executable, *arguments],
        cwd=ROOT,
        env=environment(QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr + done.stdout
    return [line for line in log.read_text("utf-8").splitlines() if OUTSIDE.search(line)]


@pytest.mark.slow
@pytest.mark.skipif(STRACE is None, reason="strace is not installed")
def test_a_users_path_makes_no_network_call(tmp_path):
    log = tmp_path / "calls"
    try:
        assert network_calls(log, "-c", PROBE), "the probe itself must be seen"
    except AssertionError as trouble:
        if "ptrace" in str(trouble):
            pytest.skip("this system lets nobody trace")
        raise
    pictures = str(tmp_path / "pictures")
    story = "tests/journeys/test_first_use.py::test_a_first_day_with_keys_and_mouse"
    assert network_calls(log, "-m", "pytest", "-q", "-p", "no:cacheprovider", story) == []
    assert network_calls(log, "-m", "fieldguide", "screens", "--only", "search", pictures) == []
