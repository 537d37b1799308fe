# SPDX-License-Identifier: Apache-2.0
"""`notes list|add|show|export|remove` in real processes."""

from __future__ import annotations

import json

import pytest


@pytest.fixture
def notes(start, profile):
    return lambda *arguments: start("notes", *arguments, "--profile", profile)


def test_a_note_is_added_listed_shown_exported_and_removed(notes, tmp_path):
    done = notes("add", "--text", "Ask the office", "--entry", "ilo-c182/art3", "--tag", "keys")
    uid = done.stdout.strip()
    assert (done.returncode, done.stderr, len(uid)) == (0, "", 32)
    free = json.loads(notes("add", "--text", "Milk", "--title", "Shop", "--json").stdout)
    assert (free["title"], free["entry"], free["tags"]) == ("Shop", None, [])
    assert notes("list").stdout == (
        f"{free['id']}  Shop\n{uid}  Ask the office  on ilo-c182/article-3\n"
    )
    assert [one["id"] for one in json.loads(notes("list", "offi", "--json").stdout)] == [uid]
    shown = notes("show", uid).stdout
    assert "Ask the office" in shown
    assert "protection:ilo-c182/article-3" in shown
    out = tmp_path / "notes.json"
    assert notes("export", "--json", "--out", out).returncode == 0
    assert [one["id"] for one in json.loads(out.read_text(encoding="utf-8"))] == [free["id"], uid]
    assert notes("remove", uid).stdout == "Put into the trash: Ask the office\n"
    assert [one["id"] for one in json.loads(notes("list", "--trash", "--json").stdout)] == [uid]
    assert json.loads(notes("remove", uid, "--purge", "--json").stdout) == {
        "id": uid,
        "purged": True,
        "backups": [],
    }
    gone = notes("show", uid)
    assert (gone.returncode, gone.stdout) == (1, "")
    assert gone.stderr == f"There is no note {uid}. `notes list` shows what there is.\n"


def test_a_note_on_nothing_is_not_written(notes):
    refused = notes("add", "--text", "x", "--entry", "no/such")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert notes("list").stdout == ""


def test_the_search_finds_notes_where_it_is_asked_to(notes, start, profile):
    uid = notes("add", "--text", "Ask the zebra office", "--title", "Shop").stdout.strip()
    for asked in (("in:notes zebra",), ("zebra", "--in", "notes"), ("in:notes",)):
        done = start("search", *asked, "--json", "--profile", profile)
        answer = json.loads(done.stdout)
        hit = answer["results"][0]
        assert (hit["id"], hit["kind"], hit["title"]) == (uid, "note", "Shop")
        assert "zebra" in hit["snippet"]
        assert (answer["total"], answer["whole"]) == (1, 1)
    said = start("search", "in:notes zebra", "--profile", profile).stdout
    assert said == f"Shop  [note]  {uid}\n    Ask the zebra office\n1 of your notes found\n"
    none = start("search", "in:notes giraffe", "--profile", profile).stdout
    assert none == "0 of your notes found\n"
    assert json.loads(start("search", "zebra", "--json", "--profile", profile).stdout)["whole"] == 0


def test_a_last_day_is_kept_and_backups_that_hold_a_note_are_named(notes, start, profile):
    added = notes("add", "--text", "**Milk**", "--expires", "2031-05-04", "--json")
    uid = json.loads(added.stdout)["id"]
    assert json.loads(added.stdout)["expires"] == "2031-05-04"
    assert notes("list").stdout == f"{uid}  Milk\n"
    assert "no date" in notes("add", "--text", "x", "--expires", "soon").stderr
    start("backup", "create", "--profile", profile)
    done = notes("remove", uid, "--purge").stdout.splitlines()
    assert done[0] == "Deleted for good: Milk"
    assert done[1].startswith("Still in ")
    uid = notes("add", "--text", "more").stdout.strip()
    start("backup", "create", "--profile", profile)
    done = json.loads(notes("remove", uid, "--purge", "--backups", "--json").stdout)
    assert done == {"id": uid, "purged": True, "backups": []}
