# SPDX-License-Identifier: Apache-2.0
"""`data export|import` from one profile to another."""

from __future__ import annotations

import json
import shutil

import pytest


@pytest.fixture
def verb(start, profile):
    return lambda *arguments, **options: start(*arguments, "--profile", profile, **options)


@pytest.fixture
def other(start, ready, tmp_path):
    shutil.copytree(ready, tmp_path / "other")
    return lambda *arguments, **options: start(
        *arguments, "--profile", tmp_path / "other", **options
    )


def test_bookmarks_go_from_one_laptop_to_another(verb, other, tmp_path):
    file = tmp_path / "out.fgdata"
    assert verb("bookmarks", "add", "ilo-c182").returncode == 0
    done = verb("data", "export", file)
    assert (done.returncode, done.stdout) == (0, "Exported: bookmark 1\n")
    assert other("bookmarks", "add", "office:local/labour").returncode == 0
    done = other("data", "import", file, "--preview")
    assert done.stdout.startswith("bookmark: 1 new, 0 the same, 0 differ\nNothing was changed.")
    assert other("bookmarks", "list").stdout.count("\n") == 1
    answer = json.loads(other("data", "import", file, "--json").stdout)
    assert answer["done"] is True
    assert answer["tables"]["bookmark"] == {"new": 1, "same": 0, "conflict": 0}
    assert other("bookmarks", "list").stdout.count("\n") == 2
    reasons = [one["reason"] for one in json.loads(other("backup", "list", "--json").stdout)]
    assert reasons == ["import", "daily"]


def test_a_file_under_a_passphrase(verb, other, tmp_path):
    file = tmp_path / "out.fgdata"
    assert verb("bookmarks", "add", "ilo-c182").returncode == 0
    export = ("data", "export", file, "--passphrase-stdin", "--part", "bookmarks", "--json")
    answer = json.loads(verb(*export, input="six plain words\n").stdout)
    assert answer == {
        "file": str(file),
        "sealed": True,
        "counts": {"folder": 0, "bookmark": 1},
    }
    done = other("data", "import", file)
    assert (done.returncode, done.stdout) == (1, "")
    assert "--passphrase-stdin" in done.stderr
    take = ("data", "import", file, "--passphrase-stdin")
    done = other(*take, input="wrong words\n")
    assert done.returncode == 1
    assert done.stderr.startswith("That is not the passphrase of this file")
    assert other(*take, input="six plain words\r\n").returncode == 0
    assert other("bookmarks", "list").stdout.endswith("  ilo-c182\n")


def test_what_cannot_be_done_is_said(verb, tmp_path):
    file = tmp_path / "out.fgdata"
    done = verb("data", "import", file)
    assert (done.returncode, done.stderr) == (1, f"There is no file {file}.\n")
    file.write_text("Dear colleague", "utf-8")
    done = verb("data", "import", file)
    assert done.returncode == 1
    assert done.stderr.startswith("This is no file of exported data")
    done = verb("data", "export", file)
    assert done.returncode == 1
    assert done.stderr.endswith("is there already. Choose another name, or add --replace.\n")
    assert verb("data", "export", file, "--replace").returncode == 0
    done = verb("data", "export", tmp_path / "x", "--passphrase-stdin", input="")
    assert (done.returncode, (tmp_path / "x").exists()) == (1, False)
    assert verb("data", "export", file, "--part", "dreams").returncode == 2
