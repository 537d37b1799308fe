# SPDX-License-Identifier: Apache-2.0
"""`doctor` and `author`: what they find, and with which exit status."""

from __future__ import annotations

import json

import pytest

from fieldguide.content.pack import read_pack
from tests.content.samples import write_source
from tests.helpers.processes import run_python


@pytest.fixture
def source(tmp_path):
    """A good source folder."""
    write_source(tmp_path / "source")
    return tmp_path / "source"


def _findings(done):
    answer = json.loads(done.stdout)
    assert list(answer) == ["ok", "findings"]
    assert all(list(finding) == ["name", "value", "ok"] for finding in answer["findings"])
    # The copy of the tests carries no compiled translations; the program's own does.
    wrong = [
        finding["name"]
        for finding in answer["findings"]
        if finding["ok"] is False and not finding["name"].startswith("Translation")
    ]
    return answer, wrong


def test_doctor_of_a_sound_profile(read):
    answer, wrong = _findings(read("doctor", "--json"))
    assert wrong == []
    names = [finding["name"] for finding in answer["findings"]]
    for name in ("Field Guide", "SQLite", "FTS5", "zstd", "Pack protection", "Catalogue"):
        assert name in names
    assert read("--self-check", "--json").stdout == read("doctor", "--json").stdout
    text = read("doctor").stdout.splitlines()
    assert len(text) == len(names) + 1
    assert "ok    Catalogue: sound" in text


@pytest.mark.fault
def test_doctor_names_what_is_damaged(start, profile):
    (file,) = (profile / "catalogue").glob("*.db")
    file.write_bytes(file.read_bytes()[:-1])
    (profile / "personal.db").write_bytes(b"no database " * 500)
    done = start("doctor", "--profile", profile, "--json")
    answer, wrong = _findings(done)
    assert done.returncode == 1
    assert answer["ok"] is False
    assert wrong == ["Catalogue", "Personal data"]
    assert done.stderr == ""


def test_lint_of_a_good_source(start, source):
    done = start("author", "lint", source)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1].startswith("0 errors, ")
    done = start("author", "lint", source, "--json")
    assert done.returncode == 0
    assert isinstance(json.loads(done.stdout), list)


def test_lint_names_file_line_and_field_and_is_status_1(start, source):
    entry = source / "entries/law/article-1/entry.yaml"
    lines = entry.read_text("utf-8").splitlines()
    (number,) = (place for place, line in enumerate(lines, 1) if line.startswith("document:"))
    lines[number - 1] = "document: no-such-law"
    entry.write_text("\n".join(lines) + "\n", "utf-8")
    done = start("author", "lint", source, "--json")
    assert done.returncode == 1
    fault = next(one for one in json.loads(done.stdout) if one["severity"] == "error")
    assert list(fault) == ["file", "line", "field", "code", "severity", "message"]
    assert (fault["file"], fault["line"]) == ("entries/law/article-1/entry.yaml", number)
    done = start("author", "lint", source)
    assert done.returncode == 1
    assert f"entries/law/article-1/entry.yaml:{number}:" in done.stdout
    assert done.stdout.splitlines()[-1].startswith("1 errors, ")


def test_statistics_come_with_the_faults(start, source):
    done = start("author", "lint", source, "--json", "--stats")
    assert (done.returncode, done.stderr) == (0, "")
    answer = json.loads(done.stdout)
    assert answer["faults"] == []
    assert answer["stats"]["kinds"]["entries"] == {"en": 2}
    done = start("author", "lint", source, "--stats")
    assert "| entries | 2 |" in done.stdout.splitlines()


def test_without_a_readable_pack_the_faults_are_named_and_nothing_is_counted(start, source):
    (source / "pack.yaml").write_text("id: x\n", "utf-8")
    done = start("author", "lint", source, "--json")
    faults = json.loads(done.stdout)
    assert {fault["file"] for fault in faults} == {"pack.yaml"}
    done = start("author", "lint", source, "--json", "--stats")
    assert (done.returncode, done.stderr) == (1, "")
    assert json.loads(done.stdout) == {"faults": faults, "stats": None}
    done = start("author", "lint", source, "--stats")
    assert (done.returncode, done.stderr) == (1, "")
    lines = done.stdout.splitlines()
    assert lines[: len(faults)] == [fault["message"] for fault in faults]
    assert lines[-2:] == [
        "Nothing was counted, since pack.yaml cannot be read.",
        f"{len(faults)} errors, 0 warnings",
    ]


WATCH = """
import sys
def heard(event, arguments):
    if event == "open" and str(arguments[0]).endswith("pack.yaml"):
        sys.stderr.write("opened\\n")
sys.addaudithook(heard)
from fieldguide.cli import main
sys.exit(main())
"""


@pytest.mark.parametrize("more", [[], ["--stats"], ["--json", "--stats"]])
def test_a_source_is_read_once(source, more):
    done = run_python("-c", WATCH, "author", "lint", source, *more)
    assert (done.returncode, done.stderr) == (0, "opened\n")


def test_build_makes_a_pack_of_a_good_source_and_the_same_one_again(start, source, tmp_path):
    out = tmp_path / "one.pack"
    done = start("author", "build", source, "--out", out)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"{out}: ")
    first = out.read_bytes()
    pack = read_pack(out)
    assert len(list(pack.rows)) > 5
    assert out.stat().st_mode & 0o777 == 0o644  # a pack is there to be passed on
    done = start("author", "build", source, "--out", out, "--json")
    assert list(json.loads(done.stdout)) == ["out", "counts"]
    assert out.read_bytes() == first


@pytest.mark.fault
def test_build_of_a_broken_source_leaves_the_older_pack(start, source, tmp_path):
    out = tmp_path / "one.pack"
    out.write_bytes(b"the older pack")
    (source / "topics.yaml").unlink()
    done = start("author", "build", source, "--out", out)
    assert done.returncode == 1
    assert "topics.yaml" in done.stdout
    assert done.stderr.startswith("The content was not built: ")
    assert out.read_bytes() == b"the older pack"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["one.pack", "source"]


@pytest.mark.fault
def test_build_that_cannot_write_says_so(start, source, tmp_path):
    (tmp_path / "folder.pack").mkdir()
    (tmp_path / "file").touch()
    for out in (tmp_path / "folder.pack", tmp_path / "file" / "one.pack"):
        done = start("author", "build", source, "--out", out)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith(str(out.parent)), done.stderr
        assert done.stderr.count("\n") == 1
    assert sorted(one.name for one in tmp_path.iterdir()) == ["file", "folder.pack", "source"]


def test_schemas_are_written(start, tmp_path):
    done = start("author", "schemas", tmp_path / "schemas")
    assert done.returncode == 0
    written = list((tmp_path / "schemas").iterdir())
    assert sorted(done.stdout.splitlines()) == sorted(str(one) for one in written)
    for one in written:
        json.loads(one.read_text("utf-8"))


def test_hashes_of_translations_are_filled_in_once(start, source):
    assert start("author", "hash", source).returncode == 0
    done = start("author", "hash", source)
    assert (done.returncode, done.stdout) == (0, "0 translations marked\n")
    assert start("author", "lint", source).returncode == 0


def test_hashes_of_a_source_whose_pack_cannot_be_read_say_what_is_wrong(start, source):
    (source / "pack.yaml").write_text("id: [", "utf-8")
    done = start("author", "hash", source)
    assert done.returncode != 0
    assert "pack.yaml" in done.stdout
    assert "errors" in done.stderr
