# SPDX-License-Identifier: Apache-2.0
"""The catalogue is killed, torn, taken away and locked out; guidance stays readable."""

from __future__ import annotations

import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fieldguide.base.errors import Cancelled, ContentRefused, EnvironmentTrouble
from fieldguide.base.jobs import Cancel
from fieldguide.catalogue import shelf
from fieldguide.content.ids import Ref
from fieldguide.personal.device import DeviceSettings
from fieldguide.services import keeping, reading
from fieldguide.services.guide import open_guide
from tests.helpers.processes import (
    ROOT,
    environment,
    folder_for_everyone,
    run_python,
    run_without_rights,
    take_rights,
)
from tests.helpers.worlds import NOW, main_pack, opened, paths_in, small_bundle

pytestmark = [
    pytest.mark.fault,
    pytest.mark.skipif(sys.platform == "win32", reason="signals and rights of POSIX"),
]

ARTICLE_3 = Ref("protection", "ilo-c182/article-3")
KILLS = int(os.environ.get("FIELDGUIDE_KILLS", "6"))
OPEN = """
import sys
from pathlib import Path
from fieldguide.base.errors import EnvironmentTrouble, FieldGuideError
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.services import keeping, places, reading
from tests.helpers.worlds import opened, paths_in
print("started", flush=True)
try:
    with opened(paths_in(Path(sys.argv[1]), Path(sys.argv[2]))) as guide:
        print("open", *[notice.code for notice in guide.notices], flush=True)
        print(len(reading.topic_tree(guide)), [mark.title for mark in keeping.bookmarks(guide)])
        print([pack.version for pack in reading.packs(guide)])
        ref = Ref("protection", "ilo-c182")
        places.visit(guide, Kind.DOCUMENT, ref, "C182")
        try:
            keeping.add_bookmark(guide, ref, Kind.DOCUMENT, "C182")
            print("kept")
        except EnvironmentTrouble as trouble:
            print(trouble.code)
except FieldGuideError as trouble:
    print("refused", trouble.code)
"""


def _said(done):
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[0] == "started"
    return lines[1:]


def _unfinished(paths):
    return [
        path.name
        for path in paths.profile.rglob("*")
        if path.name.endswith((".building", ".tmp", "-journal"))
    ]


def _open_until_killed(paths, rng, longest):
    """Start the program, kill it at a random moment; alone, or with the child that builds."""
    child = subprocess.Popen(
        [sys.executable, "-c", OPEN, str(paths.profile), str(paths.bundle)],
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert child.stdout.readline() == "started\n"
    time.sleep(rng.uniform(0, longest))
    if rng.random() < 0.6:
        child.kill()
    else:
        os.killpg(child.pid, signal.SIGKILL)
    child.wait()
    return child


@pytest.mark.slow
@pytest.mark.parametrize("newer", ["new", "stocked"])
def test_kill_at_any_moment_leaves_the_old_or_the_new(programs, used_profile, tmp_path, newer):
    seed = int(os.environ.get("FIELDGUIDE_SEED", random.SystemRandom().randrange(10**6)))
    print(f"FIELDGUIDE_SEED={seed}")  # noqa: T201 - shown when it fails
    rng = random.Random(seed)  # noqa: S311 - moments, not secrets
    begun = time.monotonic()
    with opened(paths_in(tmp_path / "measured", programs[newer])):
        pass
    longest = 1.3 * (time.monotonic() - begun)
    were_open = 0
    for turn in range(KILLS):
        profile = tmp_path / str(turn)
        is_first = turn % 2 == 0
        if not is_first:
            shutil.copytree(used_profile, profile)
        paths = paths_in(profile, programs[newer])
        killed = _open_until_killed(paths, rng, longest)
        pointer = shelf.read_pointer(paths.catalogues)
        assert pointer is not None or is_first
        assert pointer is None or shelf.is_sound(paths.catalogues, pointer)
        with opened(paths) as guide:
            assert [pack.version for pack in reading.packs(guide)] == ["2026.11.2", "2026.11.1"]
            assert len(reading.topic_tree(guide)) == 5
            assert reading.entry(guide, ARTICLE_3).title
            titles = [mark.title for mark in keeping.bookmarks(guide)]
            assert ("The worst forms of child labour" in titles) is not is_first
            # Nothing was damaged, so nobody is told that it was.
            assert guide.notices == ()
        # Ends when the last of them is gone: the orphan that was building holds the other end.
        said, troubles = killed.communicate(timeout=60)
        were_open += said.startswith("open")
        assert troubles == ""
        assert _unfinished(paths) == []
        assert shelf.is_sound(paths.catalogues, shelf.read_pointer(paths.catalogues))
        shutil.rmtree(profile)
    print(f"{were_open} of {KILLS} were open before they were killed")  # noqa: T201


def test_several_first_starts_at_once_build_one_catalogue(programs, tmp_path):
    paths = paths_in(tmp_path / "profile", programs["new"])
    children = [
        subprocess.Popen(
            [sys.executable, "-c", OPEN, str(paths.profile), str(paths.bundle)],
            cwd=ROOT,
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    for child in children:
        said, troubles = child.communicate(timeout=60)
        assert (child.returncode, troubles) == (0, "")
        assert said.splitlines()[1] == "open"
        assert said.splitlines()[-1] == "kept"
    assert len(list(paths.catalogues.glob("*.db"))) == 1
    assert _unfinished(paths) == []


# --- damage


def _file(paths):
    return shelf.file_of(paths.catalogues, shelf.read_pointer(paths.catalogues).generation)


@pytest.mark.parametrize("damage", ["flip", "header", "cut", "empty", "gone", "pointer"])
def test_a_damaged_or_missing_catalogue_is_built_again_and_told(old, damage):
    file = _file(old)
    content = bytearray(file.read_bytes())
    if damage == "flip":
        content[random.SystemRandom().randrange(len(content))] ^= 1 << 3
    elif damage == "header":
        content[:16] = b"SQLite format 4\x00"
    elif damage == "cut":
        del content[-4096:]
    elif damage == "empty":
        content.clear()
    if damage == "gone":
        shutil.rmtree(old.catalogues)
    elif damage == "pointer":
        (old.catalogues / shelf.POINTER).write_bytes(b'{"generation": ')
    else:
        file.write_bytes(content)
    with opened(old) as guide:
        assert [notice.code for notice in guide.notices] == ["catalogue-rebuilt"]
        assert len(reading.topic_tree(guide)) == 4
        assert [mark.ref for mark in keeping.bookmarks(guide)] == [ARTICLE_3]
    with opened(old) as guide:
        assert guide.notices == ()


def test_a_first_start_and_a_new_version_tell_nothing(programs, new, tmp_path):
    with opened(paths_in(tmp_path / "first", programs["old"])) as guide:
        assert guide.notices == ()
    with opened(new) as guide:
        assert guide.notices == ()


def test_going_back_to_the_older_program_works_too(old, new):
    for paths, version in ((new, "2026.11.2"), (old, "2026.11.1"), (new, "2026.11.2")):
        with opened(paths) as guide:
            assert reading.packs(guide)[0].version == version
            assert [mark.ref for mark in keeping.bookmarks(guide)] == [ARTICLE_3]
    assert len(list(new.catalogues.glob("*.db"))) == 2


def test_a_damaged_pack_leaves_the_old_guidance_readable(old, tmp_path):
    broken = small_bundle(tmp_path / "broken", main_pack("2026.11.3"))
    pack = broken / "resources" / "built" / "packs" / "protection.pack"
    pack.write_bytes(pack.read_bytes()[:-9])
    with opened(paths_in(old.profile, broken)) as guide:
        assert [notice.code for notice in guide.notices] == ["pack-truncated"]
        assert isinstance(guide.notices[0], ContentRefused)
        assert reading.packs(guide)[0].version == "2026.11.1"
    with pytest.raises(ContentRefused), opened(paths_in(tmp_path / "first", broken)):
        pass
    assert _unfinished(paths_in(tmp_path / "first", broken)) == []


def test_a_program_without_its_pack_says_so(tmp_path, old):
    empty = tmp_path / "bundle"
    (empty / "resources" / "built" / "packs").mkdir(parents=True)
    with pytest.raises(EnvironmentTrouble) as trouble, opened(paths_in(old.profile, empty)):
        pass
    assert trouble.value.code == "no-bundled-pack"


def test_a_cancelled_first_start_leaves_nothing_half_done(programs, tmp_path):
    paths = paths_in(tmp_path / "profile", programs["new"])
    for wanted in ("verify", "rows"):
        cancel = Cancel()

        def report(progress, wanted=wanted, cancel=cancel):
            if progress.step == wanted:
                cancel.set()

        with pytest.raises(Cancelled):
            open_guide(paths, lambda: NOW, DeviceSettings(paths.device_ini), report, cancel)
        assert _unfinished(paths) == []
        assert shelf.read_pointer(paths.catalogues) is None
    with opened(paths) as guide:
        assert len(reading.topic_tree(guide)) == 5


def test_a_first_start_copies_the_catalogue_that_came_with_the_program(programs, tmp_path):
    paths = paths_in(tmp_path / "profile", programs["stocked"])
    steps = []
    guide = open_guide(
        paths,
        lambda: NOW,
        DeviceSettings(paths.device_ini),
        lambda p: steps.append(p.step),
        Cancel(),
    )
    guide.close()
    assert steps == ["verify", "copy", "personal"]
    stock = shelf.read_pointer(paths.stocked_catalogue)
    assert shelf.read_pointer(paths.catalogues) == stock
    copy = shelf.file_of(paths.catalogues, stock.generation)
    assert (
        copy.read_bytes() == shelf.file_of(paths.stocked_catalogue, stock.generation).read_bytes()
    )
    # It is the very file that would be built here.
    built = paths_in(tmp_path / "built", programs["new"])
    with opened(built):
        assert shelf.read_pointer(built.catalogues) == stock


def test_a_damaged_stock_is_not_used_and_costs_nothing(programs, tmp_path):
    shutil.copytree(programs["stocked"], tmp_path / "program")
    paths = paths_in(tmp_path / "profile", tmp_path / "program")
    file = shelf.file_of(
        paths.stocked_catalogue, shelf.read_pointer(paths.stocked_catalogue).generation
    )
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    with opened(paths) as guide:
        assert guide.notices == ()
        assert len(reading.topic_tree(guide)) == 5


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc")
def test_a_builder_that_is_killed_is_told_and_costs_nothing(new):
    def report(progress):
        if progress.step == "rows":
            for task in Path("/proc/self/task").iterdir():
                for child in (task / "children").read_text("ascii").split():
                    os.kill(int(child), signal.SIGKILL)

    guide = open_guide(new, lambda: NOW, DeviceSettings(new.device_ini), report, Cancel())
    try:
        assert [notice.code for notice in guide.notices] == ["child-died"]
        assert reading.packs(guide)[0].version == "2026.11.1"
    finally:
        guide.close()
    assert _unfinished(new) == []


def _small_files():
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))


@pytest.mark.parametrize("newer", ["new", "stocked"])
def test_a_disk_without_room_for_the_new_catalogue_leaves_the_old_one_readable(
    old, programs, tmp_path, newer
):
    new = paths_in(old.profile, programs[newer])
    done = run_python("-B", "-c", OPEN, new.profile, new.bundle, preexec_fn=_small_files)
    opening, tree, versions, _ = _said(done)
    assert opening.split()[0] == "open"
    assert opening.split()[1] in {"disk-full", "file-trouble"}
    assert (tree, versions) == ("4 ['The worst forms of child labour']", "['2026.11.1']")
    assert _unfinished(new) == []
    first = tmp_path / "first"
    done = run_python("-B", "-c", OPEN, first, new.bundle, preexec_fn=_small_files)
    assert _said(done)[0] in {"refused disk-full", "refused file-trouble"}
    # With room, the next start is as if nothing had been.
    with opened(new) as guide:
        assert guide.notices == ()
        assert reading.packs(guide)[0].version == "2026.11.2"


# --- a profile that cannot be written


def _without_rights(profile, bundle):
    return _said(run_without_rights("-B", "-c", OPEN, profile, bundle))


def test_a_profile_that_cannot_be_written_is_read(used_profile, programs):
    with folder_for_everyone() as folder:
        shutil.copytree(used_profile, folder / "profile")
        take_rights(folder / "profile")
        before = sorted(path.name for path in folder.rglob("*"))
        assert _without_rights(folder / "profile", programs["old"]) == [
            "open read-only-profile",
            "4 ['The worst forms of child labour']",
            "['2026.11.1']",
            "read-only-profile",
        ]
        # A newer program cannot build here, and goes on with what is there.
        opening, tree, versions, refusal = _without_rights(folder / "profile", programs["new"])
        assert opening == "open not-writable read-only-profile"
        assert (tree, versions) == ("4 ['The worst forms of child labour']", "['2026.11.1']")
        assert refusal == "read-only-profile"
        assert sorted(path.name for path in folder.rglob("*")) == before


def test_a_profile_that_cannot_be_made_says_so(programs):
    with folder_for_everyone() as folder:
        (folder / "profile").mkdir()
        take_rights(folder)
        for profile in (folder / "profile", folder / "none" / "at" / "all"):
            assert _without_rights(profile, programs["old"]) == ["refused not-writable"]


def test_a_profile_that_cannot_be_looked_into_says_so(used_profile, programs):
    with folder_for_everyone() as folder:
        shutil.copytree(used_profile, folder / "profile")
        (folder / "profile").chmod(0o000)
        assert _without_rights(folder / "profile", programs["old"]) == ["refused not-writable"]


@pytest.mark.parametrize("kind", ["file", "long", "under-a-file"])
def test_impossible_profiles_are_refused_in_our_own_terms(programs, tmp_path, kind):
    (tmp_path / "file").write_text("mine", "utf-8")
    profile = {
        "file": tmp_path / "file",
        "long": tmp_path / ("x" * 5_000),
        "under-a-file": tmp_path / "file" / "below",
    }[kind]
    with pytest.raises(EnvironmentTrouble), opened(paths_in(profile, programs["old"])):
        pass
    assert (tmp_path / "file").read_text("utf-8") == "mine"
