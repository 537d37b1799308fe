# SPDX-License-Identifier: Apache-2.0
"""`doctor` names what is wrong, changes nothing and raises nothing."""

from __future__ import annotations

import shutil
import sys

import pytest

from fieldguide.catalogue import shelf
from fieldguide.services import health
from tests.helpers.processes import folder_for_everyone, run_without_rights
from tests.helpers.worlds import main_pack, paths_in, small_bundle


def _wrong(paths):
    return {finding.name: finding.value for finding in health.examine(paths) if not _fine(finding)}


def _fine(finding):
    # The small world carries no translations and pictures.
    return finding.ok is not False or finding.name.startswith(("Translation", "Resources"))


def _files(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_sound_profile_has_nothing_wrong_and_is_left_alone(paths):
    before = _files(paths.profile)
    assert _wrong(paths) == {}
    assert _files(paths.profile) == before


def test_a_profile_that_was_never_opened_is_told_and_not_made(bundle, tmp_path):
    paths = paths_in(tmp_path / "never", bundle)
    found = {finding.name: finding for finding in health.examine(paths)}
    assert found["Catalogue"].ok is None
    assert found["Personal data"].value == "none yet"
    assert not paths.profile.exists()


def test_packs_are_named_with_their_versions(paths):
    found = {finding.name: finding for finding in health.examine(paths)}
    assert found["Pack protection"].value.startswith("2026.11.1, ")
    assert found["Pack office"].ok


@pytest.mark.fault
def test_a_damaged_catalogue_is_named(paths):
    file = shelf.file_of(paths.catalogues, shelf.read_pointer(paths.catalogues).generation)
    content = bytearray(file.read_bytes())
    content[5_000] ^= 1
    file.write_bytes(content)
    assert _wrong(paths) == {"Catalogue": "damaged; the next start builds it anew"}


@pytest.mark.fault
@pytest.mark.parametrize("content", [b"a letter " * 900, b""])
def test_damaged_personal_data_are_named_and_left_alone(paths, content):
    paths.personal_db.write_bytes(content)
    wrong = _wrong(paths)
    assert set(wrong) == ({"Personal data"} if content else set())
    assert paths.personal_db.read_bytes() == content


@pytest.mark.fault
def test_damaged_and_missing_packs_are_named(tmp_path, profile_dir):
    bundle = small_bundle(tmp_path / "bundle", main_pack())
    pack = bundle / "resources" / "built" / "packs" / "protection.pack"
    content = bytearray(pack.read_bytes())
    content[len(content) // 2] ^= 0x40
    pack.write_bytes(content)
    assert set(_wrong(paths_in(profile_dir, bundle))) == {"Packs"}
    pack.unlink()
    assert "no-bundled-pack" in _wrong(paths_in(profile_dir, bundle))["Packs"]


EXAMINE = """
import sys
from pathlib import Path
from fieldguide.base.paths import Paths
from fieldguide.services import health
for finding in health.examine(Paths(Path(sys.argv[1]))):
    if finding.ok is False and finding.name in {"Catalogue", "Personal data"}:
        print(finding.name, finding.value)
"""


@pytest.mark.fault
@pytest.mark.skipif(sys.platform == "win32", reason="rights of folders")
def test_a_profile_closed_to_us_raises_nothing(paths):
    with folder_for_everyone() as folder:
        shutil.copytree(paths.profile, folder / "profile")
        (folder / "profile").chmod(0o000)
        done = run_without_rights("-W", "error", "-c", EXAMINE, folder / "profile")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Personal data ")
    assert "Permission denied" in done.stdout


@pytest.mark.parametrize("name", ["x" * 5_000, "a\x00b"])
def test_an_impossible_folder_raises_nothing(bundle, tmp_path, name):
    assert health.examine(paths_in(tmp_path / name, bundle))
