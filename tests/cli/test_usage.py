# SPDX-License-Identifier: Apache-2.0
"""Wrong usage, hostile arguments, odd consoles and closed pipes: a sentence, never a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from fieldguide import __version__
from tests.helpers.processes import environment

NOT_WINDOWS = pytest.mark.skipif(sys.platform == "win32", reason="POSIX")


def _all(run, calls):
    """Run several at once: each of them mostly waits for Python to start."""
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(lambda call: run(*call), calls))


def test_wrong_usage_is_status_2_with_the_usage(read):
    calls = [
        ("nonsense",),
        ("show",),
        ("show", "a", "b"),
        ("search",),
        ("search", "x", "--limit", "0"),
        ("search", "x", "--limit", "many"),
        ("search", "x", "--kind", "nonsense"),
        ("search", "x", "--document-kind", "leaflet"),
        ("bookmarks",),
        ("bookmarks", "add"),
        ("author", "build", "folder"),
        ("--profile",),
        ("--profile", "", "topics"),
        ("topics", "--nonsense"),
    ]
    for call, done in zip(calls, _all(read, calls), strict=True):
        assert done.returncode == 2, call
        assert done.stdout == "", call
        assert done.stderr.startswith("usage: fieldguide"), call


def test_options_stand_before_or_after_the_verb(start, ready):
    calls = [
        ("--profile", ready, "--json", "topics"),
        ("topics", "--json", "--profile", ready),
        ("--json", "topics", "--profile", ready),
        ("--profile", ready, "--json", "bookmarks", "list"),
        ("bookmarks", "--json", "list", "--profile", ready),
        ("bookmarks", "list", "--profile", ready, "--json"),
    ]
    done = _all(start, calls)
    assert [one.returncode for one in done] == [0] * len(calls), [one.stderr for one in done]
    assert len({one.stdout for one in done[:3]}) == 1
    assert {one.stdout for one in done[3:]} == {"[]\n"}


def test_help_and_version(start):
    calls = [("--version",), ("--help",), ("search", "--help"), ("bookmarks", "add", "--help")]
    said = _all(start, calls)
    assert [(done.returncode, done.stderr) for done in said] == [(0, "")] * len(calls)
    assert said[0].stdout == f"Field Guide {__version__}\n"


def test_hostile_ids_are_refused_in_a_sentence(read):
    ids = [
        "",
        "../../etc/passwd",
        "a:b:c",
        "'; DROP TABLE entry; --",
        "%s%n{0}{id}",
        "x" * 5_000,
        "a\nتهريب",
        "\udcff\udcfe",
        "#age",
    ]
    for id_, done in zip(ids, _all(read, [("show", one) for one in ids]), strict=True):
        assert (done.returncode, done.stdout) == (1, ""), id_
        assert "is not an id. Ids look like" in done.stderr, id_
        assert "Traceback" not in done.stderr


def test_any_text_is_a_legal_question(read):
    queries = [
        "",
        "\" * - ^ AND OR NOT NEAR( ) : { } title:labour '; DROP TABLE search; --",
        "-labour",
        " ".join(["labour"] * 2_000),
        "\udcff\udcfe labour",
        "\u202e\u200f\ufeff",
    ]
    calls = [("search", "--json", "--", one) for one in queries]
    for query, done in zip(queries, _all(read, calls), strict=True):
        assert done.returncode == 0, (query[:40], done.stderr)
        assert next(iter(json.loads(done.stdout))) == "query"
        assert "Traceback" not in done.stderr


def test_files_and_folders_in_the_wrong_place_are_told(start, ready, tmp_path):
    file = tmp_path / "file"
    file.write_text("mine", "utf-8")
    calls = [
        ("--profile", ready, "open", tmp_path),
        ("--profile", ready, "open", "missing.fgpack"),
        ("--profile", ready, "open", "Not An Id"),
        ("--profile", ready, "open", "x" * 5_000),
        ("--profile", file, "topics"),
        ("--profile", file / "below", "bookmarks", "list"),
        ("--profile", tmp_path / ("x" * 5_000), "topics"),
        ("--profile", tmp_path / ("x" * 5_000), "bookmarks", "add", "ilo-c182"),
        ("author", "lint", file),
        ("author", "lint", tmp_path / "missing"),
        ("author", "hash", file),
        ("author", "schemas", file),
        ("author", "build", tmp_path / "missing", "--out", tmp_path / "x.pack"),
    ]
    for call, done in zip(calls, _all(start, calls), strict=True):
        assert (done.returncode, done.stdout) == (1, ""), (call, done.stderr)
        assert done.stderr.endswith(".\n"), (call, done.stderr)
        assert done.stderr.count("\n") == 1, (call, done.stderr)
    assert file.read_text("utf-8") == "mine"
    assert [one.name for one in tmp_path.iterdir()] == ["file"]


def test_nothing_outside_the_profile_is_written(start, tmp_path):
    home = tmp_path / "home"
    away = tmp_path / "away"
    for folder in (home, away):
        folder.mkdir()
    names = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "TMPDIR", "XDG_CACHE_HOME")
    names += ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
    env = dict.fromkeys(names, str(home))
    for verb in (["bookmarks", "add", "ilo-c182"], ["doctor"], ["search", "child"]):
        done = start("--profile", tmp_path / "profile", *verb, env=env, cwd=away)
        assert "Traceback" not in done.stderr
    assert list(home.rglob("*")) == list(away.rglob("*")) == []
    assert (tmp_path / "profile").stat().st_mode & 0o077 == 0


# --- consoles and pipes


def test_an_ascii_console_shows_what_it_can(read):
    env = {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    for done in _all(
        lambda *call: read(*call, env=env),
        [("show", "children.labour"), ("search", "تهريب"), ("--help",), ("search", "--help")],
    ):
        assert (done.returncode, done.stderr) == (0, "")
    shown = read("show", "children.labour", env=env).stdout
    assert "Child protection ? Child labour" in shown
    done = read("search", "تهريب", "--json", env=env)
    assert json.loads(done.stdout)["query"] == "تهريب"
    done = read("show", "تهريب", env=env)
    assert done.returncode == 1
    assert "is not an id" in done.stderr


def test_unicode_goes_through_a_pipe_whole(read):
    done = read("search", "تهريب", "--json", env={"PYTHONIOENCODING": "utf-8"})
    assert json.loads(done.stdout)["query"] == "تهريب"
    assert "تهريب" in done.stdout


@NOT_WINDOWS
@pytest.mark.fault
@pytest.mark.parametrize("arguments", [["topics"], ["--help"], ["show", "ilo-c182", "--json"]])
def test_a_closed_pipe_is_no_trouble(installed, ready, tmp_path, arguments):
    reading_end, writing_end = os.pipe()
    os.close(reading_end)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "fieldguide", "--profile", str(ready), *arguments],
            stdout=writing_end,
            stderr=subprocess.PIPE,
            env=environment(PYTHONPATH=str(installed)),
            cwd=tmp_path,
            check=False,
        )
    finally:
        os.close(writing_end)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.fault
@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="/dev/full")  # noqa: PTH110
def test_output_to_a_full_disk_is_told(installed, ready, tmp_path):
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        done = subprocess.run(
            [sys.executable, "-m", "fieldguide", "--profile", str(ready), "topics"],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(PYTHONPATH=str(installed)),
            cwd=tmp_path,
            check=False,
        )
    assert (done.returncode, done.stderr) == (1, b"That did not work: No space left on device.\n")


@NOT_WINDOWS
@pytest.mark.fault
def test_no_console_at_all_is_no_trouble(installed, ready, tmp_path):
    command = f'exec "{sys.executable}" -m fieldguide --profile "{ready}" topics >&- 2>&- <&-'
    done = subprocess.run(  # noqa: S602 - the shell closes the streams
        command, shell=True, env=environment(PYTHONPATH=str(installed)), cwd=tmp_path, check=False
    )
    assert done.returncode == 0
