# SPDX-License-Identifier: Apache-2.0
"""The user's own data under kills, a full disk, damage, a second writer and a clock gone wrong."""

from __future__ import annotations

import datetime as dt
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, contextmanager

import pytest

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.personal import backups, notes
from fieldguide.personal.notes import Words
from fieldguide.personal.store import open_store
from fieldguide.services import carrying, noting, securing, tidying
from fieldguide.store.backup import Reason
from tests.helpers.processes import ROOT, environment
from tests.helpers.worlds import NOW, opened, paths_in

pytestmark = [
    pytest.mark.fault,
    pytest.mark.skipif(sys.platform == "win32", reason="signals and mounts of POSIX"),
]

KILLS = int(os.environ.get("FIELDGUIDE_KILLS", "3"))
DAMAGES = int(os.environ.get("FIELDGUIDE_DAMAGES", "12"))
STEPS = int(os.environ.get("FIELDGUIDE_DISK_STEPS", "10"))
SEED = int(os.environ.get("FIELDGUIDE_SEED", "1"))
DAY = dt.timedelta(days=1)


def _rng():
    return random.Random(SEED)  # noqa: S311 - moments, not secrets


def _trouble(act):
    """What an act was refused for; None where it went through."""
    try:
        act()
    except EnvironmentTrouble as trouble:
        return trouble
    return None


def _texts(paths):
    store = open_store(paths, NOW)
    try:
        assert store.read_only is None
        with store.reading() as session:
            return {note.title: note.text for note in notes.all_notes(session)}
    finally:
        store.close()


# --- kill -9 during saves

SAVE_FOR_EVER = """
import sys
from pathlib import Path
from fieldguide.services import noting
from fieldguide.services.noting import Words
from tests.helpers.worlds import opened, paths_in
with opened(paths_in(Path(sys.argv[1]), Path(sys.argv[2]))) as guide:
    print("ready", flush=True)
    uids = [noting.add(guide, Words("0", f"note {at}")).uid for at in range(3)]
    for step in range(1, 10**6):
        at = step % 3
        noting.change(guide, uids[at], Words(f"{step} " + "word " * (step % 900), f"note {at}"))
        print(step, flush=True)
"""


@pytest.mark.slow
def test_no_save_that_was_acknowledged_is_lost_by_a_kill(used_profile, programs, tmp_path):
    rng, saved = _rng(), 0
    for turn in range(KILLS):
        shutil.copytree(used_profile, tmp_path / str(turn))
        paths = paths_in(tmp_path / str(turn), programs["old"])
        child = subprocess.Popen(
            [sys.executable, "-c", SAVE_FOR_EVER, str(paths.profile), str(paths.bundle)],
            cwd=ROOT,
            env=environment(),
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout.readline() == "ready\n"
        time.sleep(rng.uniform(0.02, 0.3))
        child.kill()
        said = child.communicate()[0].split()
        assert child.returncode == -signal.SIGKILL
        last = int(said[-1]) if said else 0
        saved += last
        texts = _texts(paths)
        steps = [int(text.split()[0]) for text in texts.values()]
        # What was on its way may be there as well; what was acknowledged must be.
        assert max(steps, default=0) in {last, last + 1}
        acknowledged = {f"note {step % 3}": step for step in range(1, last + 1)}
        for title, step in acknowledged.items():
            assert int(texts[title].split()[0]) in {step, last + 1}
        with closing(sqlite3.connect(paths.personal_db)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            connection.execute("INSERT INTO note_search (note_search) VALUES ('integrity-check')")
        shutil.rmtree(paths.profile)
    print(f"{KILLS} kills, {saved} saves acknowledged, 0 lost")  # noqa: T201


# --- a full disk


@contextmanager
def _small_disk(folder, megabytes):
    """A disk of its own in memory; only root may make one."""
    folder.mkdir()
    if os.geteuid() != 0 or not sys.platform.startswith("linux"):
        pytest.skip("only root can mount a small disk, and only Linux has tmpfs")
    mount, umount = shutil.which("mount"), shutil.which("umount")
    command = [mount, "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
    if mount is None or umount is None or subprocess.run(command, check=False).returncode:
        pytest.skip("no tmpfs can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run([umount, "-l", str(folder)], check=True)


def _leave(folder, pages):
    """Fill the disk but for so many pages of 4 KB."""
    ballast = folder / "ballast"
    ballast.unlink(missing_ok=True)
    free = os.statvfs(folder).f_bavail
    with ballast.open("wb") as stream:
        for _ in range(max(0, free - pages)):
            stream.write(bytes(4096))
    return ballast


def _acts(guide, uid, file):
    """What writes, each as its name, the act, and whether it changes the notes."""
    yield "save", lambda: noting.change(guide, uid, Words("changed " * 9_000, "big"))
    yield "trash", lambda: noting.trash(guide, uid)
    yield "purge", lambda: noting.purge(guide, uid)
    yield "backup", lambda: securing.back_up(guide.paths, guide.clock())
    yield "import", lambda: carrying.import_data(guide, file)
    yield "export", lambda: carrying.export_data(guide, guide.paths.profile / "out.zip")


@pytest.mark.slow
@pytest.mark.parametrize("act", ["save", "trash", "purge", "backup", "import", "export"])
def test_a_disk_that_is_full_at_any_write_loses_nothing(used_profile, programs, tmp_path, act):
    """From a disk without a free page on, one page more each time, until there is room enough."""
    file = tmp_path / "more.zip"
    shutil.copytree(used_profile, tmp_path / "other")
    with opened(paths_in(tmp_path / "other", programs["old"])) as guide:
        for at in range(40):
            noting.add(guide, Words(f"theirs {at} " * 60))
        carrying.export_data(guide, file, ("notes",))
    refused = 0
    with _small_disk(tmp_path / "disk", 12) as disk:
        shutil.copytree(used_profile, disk / "profile")
        paths = paths_in(disk / "profile", programs["old"])
        with opened(paths) as guide:
            kept = noting.add(guide, Words("kept " * 500, "kept"))
            big = noting.add(guide, Words("big " * 20_000, "big"))
        start = paths.personal_db.read_bytes()
        pages, went = 0, False
        while not went:
            for name in ("personal.db-wal", "personal.db-shm"):
                (paths.profile / name).unlink(missing_ok=True)
            paths.personal_db.write_bytes(start)
            with opened(paths) as guide:
                before = {note.uid: note.text for note in noting.notes(guide)}
                acts = dict(_acts(guide, big.uid, file))
                ballast = _leave(disk, pages)
                trouble = _trouble(acts[act])
                went, refused = trouble is None, refused + (trouble is not None)
                assert went or trouble.code in {"disk-full", "not-squeezed"}
                now = {note.uid: note.text for note in noting.notes(guide)}
                assert now[kept.uid] == kept.text
                # Old or new, never a part; a purge that cannot write the file anew says so.
                assert went or now == before or act == "purge"
                ballast.unlink()
                noting.change(guide, kept.uid, Words("room again", "kept"))
            assert _texts(paths)["kept"] == "room again"
            assert list(paths.profile.rglob("*.tmp")) == []
            for made in paths.backups.glob("*.db"):
                assert backups.look_into(made).sound
                made.unlink()
            (paths.profile / "out.zip").unlink(missing_ok=True)
            pages += max(1, (200 if pages >= 20 else 20) // STEPS)
    print(f"{act}: {refused} writes refused, then enough room; 0 lost")  # noqa: T201
    assert refused


# --- damage


@pytest.mark.parametrize("damage", ["truncated", "zeroed", "overwritten"])
def test_damage_anywhere_is_told_or_harmless_and_a_backup_brings_all_back(
    used_profile, programs, tmp_path, damage
):
    rng, told = _rng(), 0
    shutil.copytree(used_profile, tmp_path / "profile")
    paths = paths_in(tmp_path / "profile", programs["old"])
    with opened(paths) as guide:
        for at in range(60):
            noting.add(guide, Words(f"note {at} " * 80, f"title {at}"))
        made = securing.back_up(paths, guide.clock()).backup
    whole, saved = paths.personal_db.read_bytes(), made.path.read_bytes()
    expected = _texts(paths)
    for _ in range(DAMAGES):
        content = bytearray(whole)
        at = rng.randrange(len(content))
        if damage == "truncated":
            del content[at:]
        else:
            length = rng.choice((1, 16, 512, 4096, len(content)))
            some = bytes(length) if damage == "zeroed" else rng.randbytes(length)
            content[at : at + length] = some[: len(content) - at]
        paths.personal_db.write_bytes(content)
        found = {}
        trouble = _trouble(lambda found=found: found.update(_texts(paths)))
        # SQLite has no checksums: what lies inside a text may be another text now. A file without
        # a byte is a new one.
        assert len(found) <= len(expected)
        if trouble is not None:
            assert trouble.code == "database-damaged"
            assert paths.personal_db.read_bytes() == content
            told += 1
        backups.restore(paths, made.number, NOW)
        assert _texts(paths) == expected
        shutil.rmtree(paths.backups)
        paths.backups.mkdir()
        made.path.write_bytes(saved)
    print(f"{damage}: {DAMAGES} files, {told} told as damaged, all restored")  # noqa: T201


# --- two at once

SAVE_SOME = """
import sys
from pathlib import Path
from fieldguide.services import noting
from fieldguide.services.noting import Words
from tests.helpers.worlds import opened, paths_in
with opened(paths_in(Path(sys.argv[1]), Path(sys.argv[2]))) as guide:
    print("ready", flush=True)
    sys.stdin.readline()
    for step in range(40):
        noting.add(guide, Words(f"{sys.argv[3]} {step}", f"{sys.argv[3]} {step}"))
"""


def test_two_programs_that_write_at_once_lose_nothing(used_profile, programs, tmp_path):
    shutil.copytree(used_profile, tmp_path / "profile")
    paths = paths_in(tmp_path / "profile", programs["old"])
    children = [
        subprocess.Popen(
            [sys.executable, "-c", SAVE_SOME, str(paths.profile), str(paths.bundle), name],
            cwd=ROOT,
            env=environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in ("window", "command line")
    ]
    for child in children:
        assert child.stdout.readline() == "ready\n"
    for child in children:
        child.stdin.write("go\n")
        child.stdin.flush()
    for child in children:
        assert child.communicate(timeout=60)[1] == ""
        assert child.returncode == 0
    assert len(_texts(paths)) == 80


# --- the clock


def test_a_clock_in_2045_deletes_nothing(used_profile, programs, tmp_path):
    shutil.copytree(used_profile, tmp_path / "profile")
    paths = paths_in(tmp_path / "profile", programs["old"])
    with opened(paths) as guide:
        for _ in range(3):
            tidying.tidy(guide)
        note = noting.add(guide, Words("over", expires=(NOW + DAY).date().isoformat()))
        noting.trash(guide, noting.add(guide, Words("thrown away")).uid)
    for day in range(6):
        backups.make(paths, Reason.DAILY, NOW - day * DAY)
    before = securing.backups(paths)
    with opened(paths, clock=lambda: NOW.replace(year=2045)) as guide:
        assert tidying.tidy(guide) == tidying.Tidied(waiting=2)
        securing.back_up_daily(paths, guide.clock())
        assert [one.uid for one in noting.notes(guide)] == [note.uid]
        assert [one.text for one in noting.notes(guide, trashed=True)] == ["thrown away"]
    # The ring goes by the numbers: one came, the oldest of five days went, the rest is sound.
    after = securing.backups(paths)
    assert len(after) >= 3
    assert all(one.sound for one in after)
    kept = {one.backup.number for one in after}
    assert {one.backup.number for one in before[:3]} <= kept
