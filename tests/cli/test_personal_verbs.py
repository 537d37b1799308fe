# SPDX-License-Identifier: Apache-2.0
"""`bookmarks` and `contacts`, alone and beside a window that has the profile."""

from __future__ import annotations

import json
import shutil
import sqlite3
import sys
from contextlib import closing

import pytest

from fieldguide.base.paths import Paths
from fieldguide.store.lock import ProfileLock
from tests.helpers.processes import (
    environment,
    folder_for_everyone,
    run_python,
    run_without_rights,
    take_rights,
)
from tests.helpers.worlds import installed_copy, main_pack


@pytest.fixture
def marks(start, profile):
    return lambda *arguments: start("bookmarks", *arguments, "--profile", profile)


def test_bookmarks_are_added_listed_and_removed(marks):
    done = marks("add", "ilo-c182/art3")
    assert (done.returncode, done.stdout) == (0, "Bookmarked: The worst forms of child labour\n")
    added = json.loads(marks("add", "office:local/labour", "--json").stdout)
    assert len(added.pop("uid")) == 32
    assert added == {
        "id": "office:local/labour",
        "kind": "entry",
        "title": "Labour inspectors here",
    }
    assert marks("add", "ilo-c182/article-3").returncode == 0  # twice is once
    assert marks("list").stdout == (
        "Labour inspectors here  [entry]  office:local/labour\n"
        "The worst forms of child labour  [entry]  ilo-c182/article-3\n"
    )
    (newest, oldest) = json.loads(marks("list", "--json").stdout)
    assert list(newest)[:5] == ["id", "kind", "title", "added", "found"]
    assert (newest["id"], newest["found"]) == ("office:local/labour", True)
    assert newest["added"] >= oldest["added"]
    # The id that added it, a redirect, also removes it.
    done = marks("remove", "ilo-c182/art3")
    assert (done.returncode, done.stdout) == (0, "Removed: The worst forms of child labour\n")
    removed = json.loads(marks("remove", "office:local/labour", "--json").stdout)
    assert removed == added | {"uid": newest["uid"]}
    assert marks("list").stdout == ""


def test_what_is_said_of_a_bookmark_is_shown_and_travels(marks, start, tmp_path):
    words = ("--title", "Mine", "--remark", "Read again", "--tag", "b", "--tag", "a")
    assert marks("add", "ilo-c182", *words, "--folder", "Site 4/Children").returncode == 0
    assert marks("add", "ilo-c182/article-3", "--heading", "In practice").returncode == 0
    assert marks("list", "--sort", "title").stdout == (
        "Mine  [document]  ilo-c182\n"
        "The worst forms of child labour › In practice  [entry]  ilo-c182/article-3\n"
    )
    shown = json.loads(marks("show", "ilo-c182", "--json").stdout)
    assert (shown["own_title"], shown["remark"]) == ("Mine", "Read again")
    assert (shown["tags"], shown["folder"]) == (["a", "b"], "Site 4/Children")
    assert "folder: Site 4/Children\n" in marks("show", shown["uid"]).stdout
    for ending in ("json", "html"):
        file = tmp_path / f"marks.{ending}"
        assert marks("export", file).stdout == f"Written to {file}: 2\n"
        there = ("--profile", tmp_path / f"other-{ending}")
        done = start("bookmarks", "import", file, "--json", *there)
        assert json.loads(done.stdout) == {"new": 2, "known": 0, "left_out": 0}
        again = json.loads(start("bookmarks", "show", "ilo-c182", "--json", *there).stdout)
        assert again | {"added": ""} == shown | {"added": ""} or ending == "html"
    file.write_text("<html>", "utf-8")
    done = marks("import", file)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("The file is not of the kind that its name says.")


def test_contacts_are_kept_listed_shown_sent_and_removed(start, profile, tmp_path):
    def contacts(*arguments, of=profile):
        return start("contacts", *arguments, "--profile", of)

    done = contacts("add", "--name", "Desk", "--phone", "+1", "--topic", "children", "--json")
    uid = json.loads(done.stdout)["uid"]
    assert contacts("add", "--name", "Night shelter").returncode == 0
    assert contacts("list").stdout.startswith(f"Desk  +1  {uid}\nNight shelter  ")
    found = json.loads(contacts("list", "--topic", "children.labour", "--json").stdout)
    assert [one["name"] for one in found] == ["Desk"]
    assert "phone: +1\ntopics: protection:children\n" in contacts("show", uid).stdout
    for ending in ("csv", "vcf"):
        file = tmp_path / f"contacts.{ending}"
        assert contacts("export", file).stdout == f"Written to {file}: 2\n"
        done = contacts("import", file, of=tmp_path / ending)
        assert (done.returncode, done.stdout) == (0, "New: 2, here already: 0\n")
        assert contacts("list", of=tmp_path / ending).stdout == contacts("list").stdout
    assert contacts("remove", uid).stdout == "Removed: Desk\n"
    done = contacts("show", uid)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"There is no contact {uid}.")
    done = contacts("add", "--name", "x", "--topic", "nowhere")
    assert done.returncode == 1


def test_unknown_and_unmarked_ids_are_status_1(marks):
    done = marks("add", "nowhere")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("Nothing has the id protection:nowhere.")
    done = marks("remove", "ilo-c182")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "protection:ilo-c182 is not bookmarked. `bookmarks list` shows what is.\n"
    )


def test_a_window_keeps_others_from_writing_but_not_from_reading(marks, profile):
    assert marks("add", "ilo-c182").returncode == 0
    lock = ProfileLock(Paths(profile))
    assert lock.acquire()
    try:
        done = marks("remove", "ilo-c182")
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr == (
            "A window has this profile open. Close it, or do this in the window.\n"
        )
        assert marks("list").stdout.endswith("  ilo-c182\n")
    finally:
        lock.release()
    assert marks("remove", "ilo-c182").returncode == 0


def test_a_first_start_may_be_a_bookmark(start, tmp_path):
    done = start("--profile", tmp_path / "a new" / "profile", "bookmarks", "add", "ilo-c182")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.fault
@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"A letter, not a database. " * 300, "is damaged. It was left as it is"),
        (None, "was written by a newer version of Field Guide"),
    ],
    ids=["damaged", "newer"],
)
def test_personal_data_that_cannot_be_used_are_told_and_left(start, profile, content, said):
    file = profile / "personal.db"
    if content is None:
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("UPDATE alembic_version SET version_num = '0999'")
            connection.commit()
    else:
        file.write_bytes(content)
    before = file.read_bytes()
    for verb in (["bookmarks", "list"], ["bookmarks", "add", "ilo-c182"]):
        done = start("--profile", profile, *verb)
        # What a newer version wrote can be read, and is not written.
        reads = content is None and verb[1] == "list"
        assert (done.returncode, done.stdout) == (0 if reads else 1, "")
        assert said in done.stderr
        assert len(set(done.stderr.splitlines())) == 1
    assert file.read_bytes() == before


@pytest.mark.fault
@pytest.mark.skipif(sys.platform == "win32", reason="rights of folders")
def test_a_read_only_profile_is_read_and_says_why_it_keeps_nothing(ready):
    with folder_for_everyone() as folder:
        program = installed_copy(folder / "program", main_pack())
        shutil.copytree(ready, folder / "profile")
        env = environment(PYTHONPATH=str(program), PYTHONDONTWRITEBYTECODE="1")
        shutil.rmtree(folder / "profile" / "catalogue")
        command = ["-m", "fieldguide", "--profile", folder / "profile"]
        # The owner's first start, then someone who may only look.
        assert run_python(*command, "topics", env=env, cwd=folder).returncode == 0
        take_rights(folder / "profile")
        done = run_without_rights(*command, "show", "ilo-c182", env=env, cwd=folder)
        assert done.returncode == 0
        assert done.stdout.startswith("# Worst Forms")
        assert done.stderr == (
            f"{folder / 'profile'} cannot be written, so bookmarks and places are not kept.\n"
        )
        done = run_without_rights(*command, "bookmarks", "add", "ilo-c182", env=env, cwd=folder)
        assert (done.returncode, done.stdout) == (1, "")
        assert "cannot be written" in done.stderr
        assert "Traceback" not in done.stderr


def test_a_search_is_a_bookmark_and_a_file_can_be_looked_at(marks, tmp_path):
    done = marks("add", "--search", " lang:en  child labour", "--tag", "often", "--folder", "Mine")
    assert done.stdout == "Bookmarked: lang:en child labour\n"
    assert marks("list").stdout == "lang:en child labour  [search]  :lang:en child labour\n"
    shown = json.loads(marks("show", ":lang:en child labour", "--json").stdout)
    assert (shown["search"], shown["tags"], shown["folder"]) == (
        "lang:en child labour",
        ["often"],
        "Mine",
    )
    for wrong in (("add",), ("add", "ilo-c182", "--search", "x"), ("add", "--search", "  ")):
        assert marks(*wrong).returncode != 0
    file = tmp_path / "marks.html"
    marks("export", file)
    marks("remove", shown["uid"])
    coming = json.loads(marks("import", file, "--preview", "--json").stdout)
    assert coming == {"new": ["lang:en child labour"], "known": 0, "folders": [], "left_out": []}
    assert marks("list").stdout == ""
    assert "Nothing was changed." in marks("import", file, "--preview").stdout
    assert marks("import", file).stdout == "New: 1, here already: 0\n"
