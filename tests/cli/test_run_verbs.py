# SPDX-License-Identifier: Apache-2.0
"""`runs list|add|start|show|tick|finish|export|remove|templates`, each in a process of its own."""

from __future__ import annotations

import json

import pytest

from fieldguide.base.paths import Paths
from fieldguide.store.lock import ProfileLock


@pytest.fixture
def runs(start, profile):
    return lambda *arguments: start("runs", *arguments, "--profile", profile)


def test_a_run_from_its_start_to_its_export(runs, tmp_path):
    done = runs("start", "rapid-check", "--place", "Site 4", "--due", "2026-11-25")
    title, uid = done.stdout.splitlines()
    assert (done.returncode, title) == (0, "Started: Child labour rapid check · Site 4")
    done = runs("tick", uid[:8], "age", "--comment", "Asked twice.")
    assert done.stdout == "Child labour rapid check · Site 4  1 of 2 done\n"
    assert runs("finish", uid, "--name", "Amina").stderr == (
        "1 items are not done yet. Tick them, or say why not.\n"
    )
    answer = json.loads(runs("tick", uid, "form", "--not-applicable", "no work", "--json").stdout)
    assert answer["progress"] == {
        "done": 1,
        "total": 1,
        "open": 0,
        "blocked": 0,
        "not_applicable": 1,
        "percent": 100,
    }
    assert runs("finish", uid, "--name", "Amina").returncode == 0
    assert runs("tick", uid, "age", "--open").stderr.startswith("The run was signed off by Amina")
    shown = runs("show", uid).stdout
    assert "- [x] The age is checked [" in shown
    assert "  > Asked twice.\n- [-] The form of work is named" in shown
    whole = json.loads(runs("show", uid, "--json").stdout)
    assert [event["what"] for event in whole["events"]][-1] == "signed"
    (listed,) = json.loads(runs("list", "--json").stdout)
    assert (listed["uid"], listed["status"]) == (uid, "signed")
    for name, begins in (
        ("csv", b"\xef\xbb\xbfSection,"),
        ("json", b"{\n"),
        ("markdown", b"# Child labour"),
        ("xlsform", b"PK"),
    ):
        file = tmp_path / name
        assert runs("export", uid, "--format", name, "--out", file).returncode == 0
        assert file.read_bytes().startswith(begins)
    assert runs("export", uid).stdout == (tmp_path / "markdown").read_text(encoding="utf-8")
    assert runs("export", uid, "--format", "xlsform").returncode == 1
    assert runs("remove", uid).stdout == "In the trash: Child labour rapid check · Site 4\n"
    assert runs("list").stdout == ""
    assert uid[:8] in runs("list", "--trash").stdout


def test_add_is_start(runs):
    done = json.loads(runs("add", "rapid-check", "--title", "Mine", "--json").stdout)
    assert (done["title"], done["template_id"]) == ("Mine", "protection:rapid-check")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("start", "ilo-c182"), "protection:ilo-c182 is no checklist."),
        (("start", "nowhere"), "Nothing has the id protection:nowhere."),
        (("start", "rapid-check", "--due", "soon"), "soon is no day."),
        (("show", "feedbeef"), "No run is called feedbeef."),
        (("remove", "a"), "No run is called a."),
    ],
)
def test_what_cannot_be_is_status_1_with_a_sentence(runs, arguments, said):
    done = runs(*arguments)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(said)
    assert done.stderr.count("\n") == 1


def test_a_window_keeps_others_from_writing(runs, profile):
    lock = ProfileLock(Paths(profile))
    assert lock.acquire()
    try:
        assert runs("start", "rapid-check").stderr.startswith("A window has this profile open.")
        assert runs("list").returncode == 0
    finally:
        lock.release()


def test_a_file_is_attached_saved_elsewhere_and_removed(runs, tmp_path):
    uid = runs("start", "rapid-check").stdout.splitlines()[1]
    photo, out = tmp_path / "photo.jpg", tmp_path / "out.jpg"
    photo.write_bytes(b"not a photo" * 9000)
    taken = json.loads(runs("attach", uid, photo, "--item", "age", "--json").stdout)
    assert (taken["name"], taken["size"]) == ("photo.jpg", 99_000)
    assert "photo.jpg (99000 B, SHA-256 " in runs("show", uid).stdout
    assert runs("save-file", uid, "photo.jpg", "--out", out).stdout == f"Written: {out}\n"
    assert out.read_bytes() == photo.read_bytes()
    assert "--replace" in runs("save-file", uid, "photo.jpg", "--out", out).stderr
    assert runs("attach", uid, tmp_path).stderr.startswith(f"{tmp_path} is no ordinary file")
    assert runs("detach", uid, "photo.jpg").stdout == "Removed: photo.jpg\n"
    assert runs("detach", uid, "photo.jpg").returncode == 1
    assert runs("purge", uid).stderr.startswith("The run is not in the trash")
    runs("remove", uid)
    assert runs("purge", uid[:8]).stdout.startswith("Deleted for good: Child labour")

    assert runs("list", "--trash").stdout == ""


def test_own_templates_are_copied_listed_shown_passed_on_and_removed(runs, tmp_path):
    done = runs("templates", "copy", "rapid-check", "--title", "Ours")
    title, name = done.stdout.splitlines()
    assert (done.returncode, title) == (0, "Kept: Ours")
    assert runs("templates", "list").stdout == f"Ours  2 items  {name}\n"
    assert "- [ ] The age is checked" in runs("templates", "show", name).stdout
    shown = json.loads(runs("templates", "show", name[4:12], "--json").stdout)
    assert [item["id"] for item in shown["sections"][0]["items"]] == ["age", "form"]
    assert runs("start", name, "--title", "Evening").stdout.startswith("Started: Evening")
    file = tmp_path / "ours.json"
    assert runs("templates", "export", name, file).stdout == f"Written: {file}\n"
    assert json.loads(runs("templates", "import", file, "--json").stdout)["id"] != name
    assert runs("templates", "remove", name).stdout == "In the trash: Ours\n"
    assert runs("templates", "list", "--trash").stdout.startswith("Ours")
    assert runs("templates", "restore", name).stdout == "Back again: Ours\n"
    assert len(json.loads(runs("templates", "list", "--json").stdout)) == 2
    file.write_text("{}")
    done = runs("templates", "import", file)
    assert (done.returncode, done.stdout) == (1, "")
    assert runs("templates", "show", "nothing").stderr == (
        "No template of your own is called nothing. `runs templates list` shows what there is.\n"
    )
