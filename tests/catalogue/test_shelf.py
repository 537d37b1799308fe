# SPDX-License-Identifier: Apache-2.0
"""The shelf of generations: one pointer, three kept, leftovers swept, damage seen."""

from __future__ import annotations

import json
import multiprocessing
import os

import pytest

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.catalogue import shelf


def _put(folder, name, content=None):
    shelf.file_of(folder, name).write_bytes(content or name.encode() * 100)


def _names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_pointer_says_what_was_switched_to(tmp_path):
    _put(tmp_path, "aaa")
    pointer = shelf.switch(tmp_path, "aaa")
    assert shelf.read_pointer(tmp_path) == pointer
    assert (pointer.generation, pointer.size, pointer.former) == ("aaa", 300, ())
    assert shelf.is_sound(tmp_path, pointer)


def test_three_generations_are_kept_the_newest_first(tmp_path):
    for name in ("a", "b", "c", "d", "e"):
        _put(tmp_path, name)
        shelf.switch(tmp_path, name)
        shelf.sweep(tmp_path)
    pointer = shelf.read_pointer(tmp_path)
    assert (pointer.generation, pointer.former) == ("e", ("d", "c"))
    assert _names(tmp_path) == [
        "current.json",
        "generation-c.db",
        "generation-d.db",
        "generation-e.db",
    ]


def test_switching_back_keeps_each_generation_once(tmp_path):
    for name in ("a", "b", "a", "a", "b"):
        _put(tmp_path, name)
        shelf.switch(tmp_path, name)
    pointer = shelf.read_pointer(tmp_path)
    assert (pointer.generation, pointer.former) == ("b", ("a",))


def test_switch_to_what_is_not_there_keeps_the_old_pointer(tmp_path):
    _put(tmp_path, "a")
    before = shelf.switch(tmp_path, "a")
    with pytest.raises(EnvironmentTrouble):
        shelf.switch(tmp_path, "b")
    assert shelf.read_pointer(tmp_path) == before
    assert _names(tmp_path) == ["current.json", "generation-a.db"]


def test_sweep_removes_what_a_crash_left_and_nothing_of_others(tmp_path):
    _put(tmp_path, "a")
    shelf.switch(tmp_path, "a")
    left = [
        ".generation-b.db.123.building",
        ".generation-b.db.123.building-journal",
        ".current.json.x1.tmp",
        "generation-old.db",
    ]
    others = ["build.lock", "notes of the user.txt", ".hidden"]
    for name in left + others:
        (tmp_path / name).write_text("", "utf-8")
    shelf.sweep(tmp_path)
    assert _names(tmp_path) == sorted(["current.json", "generation-a.db", *others])


def test_sweep_without_a_pointer_keeps_generations_and_removes_unfinished_ones(tmp_path):
    _put(tmp_path, "a")
    (tmp_path / ".generation-b.db.123.building").write_text("", "utf-8")
    (tmp_path / ".current.json.x1.tmp").write_text("", "utf-8")
    shelf.sweep(tmp_path)
    assert _names(tmp_path) == ["generation-a.db"]


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b'"generation"',
        b"\xff\xfe",
        b"{}",
        b'{"generation": "a", "sha256": "x", "size": "many", "former": []}',
        b'{"generation": "a", "sha256": "x", "size": 1e999, "former": []}',
        b'{"generation": "a", "sha256": "x", "size": NaN, "former": []}',
        b'{"generation": "a", "sha256": "x", "size": 3, "former": null}',
        b'{"generation": "../../etc/passwd", "sha256": "x", "size": 3, "former": []}',
        b'{"generation": "", "sha256": "x", "size": 3, "former": []}',
        b"[" * 100_000,
        b"9" * 10_000,
    ],
    ids=range(15),
)
def test_pointer_that_makes_no_sense_is_none(tmp_path, damage):
    (tmp_path / shelf.POINTER).write_bytes(damage)
    assert shelf.read_pointer(tmp_path) is None
    _put(tmp_path, "a")
    assert shelf.switch(tmp_path, "a").former == ()


def test_hostile_former_names_reach_no_file(tmp_path):
    folder = tmp_path / "catalogue"
    folder.mkdir()
    outside = tmp_path / "generation-x.db"
    outside.write_text("outside", "utf-8")
    _put(folder, "a")
    pointer = shelf.switch(folder, "a")
    raw = json.loads((folder / shelf.POINTER).read_text("utf-8"))
    raw["former"] = ["../generation-x", "../../x", "", {"a": 1}, 7]
    (folder / shelf.POINTER).write_text(json.dumps(raw), "utf-8")
    shelf.sweep(folder)
    assert outside.read_text("utf-8") == "outside"
    assert shelf.is_sound(folder, pointer)


@pytest.mark.fault
@pytest.mark.parametrize("damage", ["flipped", "cut", "longer", "gone", "folder"])
def test_damage_is_seen(tmp_path, damage):
    _put(tmp_path, "a", os.urandom(100_000))
    pointer = shelf.switch(tmp_path, "a")
    file = shelf.file_of(tmp_path, "a")
    content = bytearray(file.read_bytes())
    if damage == "flipped":
        content[50_000] ^= 1
    elif damage == "cut":
        del content[-1]
    else:
        content += b"x"
    file.unlink()
    if damage == "folder":
        file.mkdir()
    elif damage != "gone":
        file.write_bytes(content)
    assert not shelf.is_sound(tmp_path, pointer)


def _count(folder, turns):
    for _ in range(turns):
        with shelf.exclusive(folder):
            number = folder / "number"
            number.write_text(str(int(number.read_text("utf-8")) + 1), "utf-8")


def test_only_one_process_builds_at_a_time(tmp_path):
    (tmp_path / "number").write_text("0", "utf-8")
    context = multiprocessing.get_context("spawn")
    children = [context.Process(target=_count, args=(tmp_path, 25)) for _ in range(2)]
    for child in children:
        child.start()
    for child in children:
        child.join(60)
        assert child.exitcode == 0
        child.close()
    assert (tmp_path / "number").read_text("utf-8") == "50"


def test_waiting_for_another_build_ends(tmp_path, monkeypatch):
    monkeypatch.setattr(shelf, "LOCK_SECONDS", 0.05)

    def nested():
        with shelf.exclusive(tmp_path), shelf.exclusive(tmp_path):
            pass

    with pytest.raises(EnvironmentTrouble) as trouble:
        nested()
    assert trouble.value.code == "file-locked"
    with shelf.exclusive(tmp_path):
        pass


@pytest.fixture
def stock(tmp_path):
    """Another shelf with one finished generation, and an empty one beside it."""
    for name in ("stock", "own"):
        (tmp_path / name).mkdir()
    _put(tmp_path / "stock", "a")
    shelf.switch(tmp_path / "stock", "a")
    return tmp_path / "stock"


def test_a_finished_generation_is_copied_and_is_current_only_after_the_switch(stock, tmp_path):
    own = tmp_path / "own"
    assert shelf.fetch(stock, own, "a")
    assert shelf.read_pointer(own) is None
    pointer = shelf.switch(own, "a")
    assert shelf.is_sound(own, pointer)
    assert pointer == shelf.read_pointer(stock)
    assert _names(own) == ["current.json", "generation-a.db"]


@pytest.mark.fault
@pytest.mark.parametrize("damage", ["other", "flipped", "cut", "gone", "pointer", "folder", "none"])
def test_what_is_not_the_very_generation_is_not_copied(stock, tmp_path, damage):
    file = shelf.file_of(stock, "a")
    if damage == "flipped":
        file.write_bytes(b"b" + file.read_bytes()[1:])
    elif damage == "cut":
        file.write_bytes(file.read_bytes()[:-1])
    elif damage in {"gone", "folder"}:
        file.unlink()
        if damage == "folder":
            file.mkdir()
    elif damage == "pointer":
        (stock / shelf.POINTER).write_text("{", "utf-8")
    elif damage == "none":
        stock = tmp_path / "nowhere"
    assert not shelf.fetch(stock, tmp_path / "own", "b" if damage == "other" else "a")
    assert _names(tmp_path / "own") == []
