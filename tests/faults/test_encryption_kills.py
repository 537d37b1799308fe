# SPDX-License-Identifier: Apache-2.0
"""Encrypting, changing the passphrase and decrypting are killed: one passphrase opens it all."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress

import pytest

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.services import encrypting, keeping, locking, noting, securing
from fieldguide.services.noting import Words
from fieldguide.store.cipher import is_encrypted
from tests.helpers.processes import ROOT, environment
from tests.helpers.worlds import opened, paths_in

pytestmark = [
    pytest.mark.fault,
    pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX"),
]
KILLS = int(os.environ.get("FIELDGUIDE_KILLS", "3"))
OLD, NEW = "nine quiet herons cross the river", "a tall lamp burns over the harbour"
CANARY = "zebrafinch"
CHANGE = """
import sys
from pathlib import Path
from fieldguide.services import encrypting, locking
from tests.helpers.worlds import opened, paths_in
profile, bundle, act, old, new = sys.argv[1:]
with opened(paths_in(Path(profile), Path(bundle))) as guide:
    if guide.personal.locked:
        locking.unlock(guide, old)
    print("ready", flush=True)
    sys.stdin.readline()
    if act == "add":
        encrypting.add(guide, new)
    elif act == "change":
        encrypting.change(guide, old, new)
    else:
        encrypting.remove(guide, old)
    print("done", flush=True)
"""


@pytest.fixture(scope="module")
def profiles(programs, tmp_path_factory):
    """The same data plain and encrypted, with two backups each."""
    plain = tmp_path_factory.mktemp("kills") / "plain"
    with opened(paths_in(plain, programs["stocked"])) as guide:
        keeping.add_bookmark(guide, Ref("protection", "ilo-c182"), Kind.DOCUMENT, CANARY)
        for number in range(60):
            noting.add(guide, Words(f"{CANARY} {number} " * 400))
        securing.back_up(guide.paths, guide.clock())
    encrypted = plain.with_name("encrypted")
    shutil.copytree(plain, encrypted)
    with opened(paths_in(encrypted, programs["stocked"])) as guide:
        encrypting.add(guide, OLD)
    return {"add": plain, "change": encrypted, "remove": encrypted}


def _changed(paths, act, moment=None):
    """Change a profile, killed after `moment` seconds: how long it took, and whether it ended."""
    child = subprocess.Popen(
        [sys.executable, "-c", CHANGE, str(paths.profile), str(paths.bundle), act, OLD, NEW],
        cwd=ROOT,
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout.readline() == "ready\n"
    begun = time.monotonic()
    child.stdin.write("\n")
    child.stdin.flush()
    if moment is None:
        said = child.stdout.readline()
    else:
        time.sleep(moment)
        child.send_signal(signal.SIGKILL)
        said = child.stdout.readline()
    took = time.monotonic() - begun
    child.stdin.close()
    child.stdout.close()
    child.wait()
    return took, said == "done\n"


def _open_with_one(guide):
    """Unlock with whichever passphrase it is; exactly one opens it."""
    if not guide.personal.locked:
        return "none"
    opening = []
    for passphrase in (OLD, NEW):
        with suppress(EnvironmentTrouble):
            locking.unlock(guide, passphrase)
            opening.append(passphrase)
            locking.lock(guide)
    [passphrase] = opening
    locking.unlock(guide, passphrase)
    return "old" if passphrase == OLD else "new"


@pytest.mark.slow
@pytest.mark.parametrize(("act", "before", "after"), [
    ("add", "none", "new"), ("change", "old", "new"), ("remove", "old", "none"),
])  # fmt: skip
def test_killed_at_any_moment_one_passphrase_opens_everything(
    programs, profiles, tmp_path, act, before, after
):
    seed = int(os.environ.get("FIELDGUIDE_SEED", random.SystemRandom().randrange(10**6)))
    rng = random.Random(seed)  # noqa: S311 - moments, not secrets
    shutil.copytree(profiles[act], tmp_path / "measured")
    longest, done = _changed(paths_in(tmp_path / "measured", programs["stocked"]), act)
    assert done
    states = {before: 0, after: 0}
    for turn in range(KILLS // 3):
        profile = tmp_path / str(turn)
        shutil.copytree(profiles[act], profile)
        paths = paths_in(profile, programs["stocked"])
        _changed(paths, act, rng.uniform(0, 1.1 * longest))
        with opened(paths) as guide:
            state = _open_with_one(guide)
            states[state] += 1
            encrypting.settle(guide)
            assert len(noting.find(guide, CANARY, limit=100)) == 60
            assert len(keeping.bookmarks(guide)) == 1
            key = guide.personal.key
            views = securing.backups(paths, key)
            assert views
            assert all(view.sound and view.encrypted is (key is not None) for view in views)
        assert is_encrypted(paths.personal_db) is (state != "none")
        assert list(profile.glob(".[cr]*")) == list(paths.backups.glob(".*")) == []
        if state != "none":
            assert not any(
                CANARY.encode() in file.read_bytes()
                for file in profile.rglob("*")
                if file.is_file() and file.parent.name != "catalogue"
            )
        shutil.rmtree(profile)
    print(f"FIELDGUIDE_SEED={seed} {act}: {states} in {longest:.2f} s")  # noqa: T201 - the table
