# SPDX-License-Identifier: Apache-2.0
"""Encrypting from the command line, and every sort of verb on encrypted data."""

from __future__ import annotations

import json
import shutil

import pytest

WORDS, OTHER = "nine quiet herons cross the river", "a tall lamp burns over the harbour"
CANARY = "zebrafinch"
GIVEN = "--passphrase-stdin"


@pytest.fixture(scope="session")
def once(start, ready, tmp_path_factory):
    """An encrypted profile with a note; nobody writes in it."""
    profile = tmp_path_factory.mktemp("encrypted") / "profile"
    shutil.copytree(ready, profile)
    done = start("--profile", profile, "notes", "add", "--text", f"A {CANARY} here")
    assert done.returncode == 0, done.stderr
    done = start("--profile", profile, "data", "encrypt", GIVEN, "--json", input=f"{WORDS}\n")
    assert (done.returncode, done.stderr) == (0, "")
    said = json.loads(done.stdout)
    assert said == {"encrypted": True, "strength": "strong", "backups": "convert"}
    return profile


@pytest.fixture
def sealed(once, tmp_path):
    shutil.copytree(once, tmp_path / "sealed")
    return tmp_path / "sealed"


@pytest.fixture
def ask(start, once):
    return lambda *arguments, **options: start("--profile", once, *arguments, **options)


def _lines(*passphrases):
    return "".join(f"{one}\n" for one in passphrases)


def _plain_files(profile):
    return [
        one.name
        for one in profile.rglob("*")
        if one.is_file() and "catalogue" not in one.parts and CANARY.encode() in one.read_bytes()
    ]


def test_guidance_needs_no_passphrase_and_personal_verbs_say_what_to_do(ask):
    for verb in (("search", "child labour"), ("show", "ilo-c182/article-3")):
        done = ask(*verb)
        assert (done.returncode, done.stderr) == (0, "")
    for verb in (("bookmarks", "list"), ("backup", "create")):
        done = ask(*verb)
        assert (done.returncode, done.stdout) == (1, "")
        assert GIVEN in done.stderr
    done = ask("search", CANARY, "--in", "notes")
    assert (done.returncode, CANARY in done.stdout) == (0, False)
    assert GIVEN in done.stderr


def test_with_the_passphrase_everything_works(ask):
    assert CANARY in ask("notes", "list", GIVEN, input=_lines(WORDS)).stdout
    done = ask("search", CANARY, "--in", "notes", GIVEN, input=_lines(WORDS))
    assert "1 of your notes found" in done.stdout
    wrong = ask("notes", "list", GIVEN, input=_lines(OTHER))
    assert (wrong.returncode, wrong.stdout) == (1, "")
    assert wrong.stderr.startswith("That is not the passphrase")


def test_no_file_holds_the_words_and_doctor_is_content(ask, once):
    assert _plain_files(once) == []
    done = ask("doctor")
    assert "Personal data: encrypted" in done.stdout


def test_backups_are_listed_without_and_read_with_the_passphrase(ask):
    shut = json.loads(ask("backup", "list", "--json").stdout)
    assert {(one["encrypted"], one["sound"]) for one in shut} == {(True, None)}
    done = ask("backup", "verify")
    assert (done.returncode, "were not read" in done.stdout) == (1, True)
    done = ask("backup", "verify", GIVEN, "--json", input=_lines(WORDS))
    read = json.loads(done.stdout)
    assert (done.returncode, {one["sound"] for one in read}) == (0, {True})
    assert read[0]["counts"]["note"] == 1


def test_changed_the_older_one_opens_nothing_and_a_backup_comes_back(start, sealed):
    def verb(*arguments, given=()):
        return start("--profile", sealed, *arguments, GIVEN, input=_lines(*given))

    done = verb("data", "change-passphrase", "--json", given=(WORDS, OTHER))
    assert (done.returncode, json.loads(done.stdout)["encrypted"]) == (0, True)
    assert verb("notes", "list", given=(WORDS,)).returncode == 1
    newest = json.loads(verb("backup", "list", "--json", given=(OTHER,)).stdout)[0]["number"]
    uid = json.loads(verb("notes", "list", "--json", given=(OTHER,)).stdout)[0]["id"]
    assert verb("notes", "remove", uid, "--purge", given=(OTHER,)).returncode == 0
    done = verb("backup", "restore", newest, given=(OTHER,))
    assert done.returncode == 0, done.stderr
    assert CANARY in verb("notes", "list", given=(OTHER,)).stdout
    # The export of encrypted data: the data's passphrase, then the file's.
    file = sealed.parent / "mine.fgdata"
    done = verb("data", "export", file, "--json", given=(OTHER, WORDS))
    assert json.loads(done.stdout)["sealed"] is True
    done = verb("data", "import", file, "--preview", "--json", given=(OTHER, WORDS))
    assert json.loads(done.stdout)["tables"]["note"] == {"new": 0, "same": 1, "conflict": 0}
    done = verb("data", "decrypt", "--backups", "delete", given=(OTHER,))
    assert (done.returncode, done.stdout) == (0, "Your data are not encrypted any more.\n")
    assert CANARY in start("--profile", sealed, "notes", "list").stdout


def test_what_is_not_meant_is_not_done(start, sealed, profile):
    short = start("--profile", profile, "data", "encrypt", GIVEN, input="too short\n")
    assert (short.returncode, "6 words or 12 signs" in short.stderr) == (1, True)
    done = start("--profile", profile, "data", "encrypt")
    assert (done.returncode, GIVEN in done.stderr) == (1, True)
    plain = start("--profile", profile, "data", "decrypt", GIVEN, input=_lines(WORDS))
    assert (plain.returncode, "not encrypted" in plain.stderr) == (1, True)
    again = start("--profile", sealed, "data", "encrypt", GIVEN, input=_lines(WORDS))
    assert (again.returncode, "already" in again.stderr) == (1, True)
    done = start("--profile", sealed, "data", "erase")
    assert (done.returncode, "--yes" in done.stderr) == (1, True)
    assert (sealed / "personal.db").stat().st_size > 4096


def test_erased_without_a_passphrase(start, sealed):
    done = start("--profile", sealed, "data", "erase", "--yes")
    assert (done.returncode, done.stderr) == (0, "")
    assert "may keep older copies" in done.stdout
    assert not (sealed / "backups").exists()
    assert json.loads(start("--profile", sealed, "notes", "list", "--json").stdout) == []


def test_without_the_library_plain_data_work_and_encrypted_ones_are_explained(
    start, installed, profile, once, tmp_path
):
    stub = tmp_path / "stub" / "sqlcipher3"
    stub.mkdir(parents=True)
    (stub / "__init__.py").write_text("raise ImportError('not here')\n", encoding="utf-8")
    env = {"PYTHONPATH": f"{stub.parent}:{installed}"}
    assert start("--profile", profile, "notes", "list", env=env).returncode == 0
    assert start("--profile", once, "topics", env=env).returncode == 0
    for where, verb in ((once, ("notes", "list")), (profile, ("data", "encrypt"))):
        done = start("--profile", where, *verb, GIVEN, env=env, input=_lines(WORDS))
        assert (done.returncode, done.stdout) == (1, "")
        assert "sqlcipher3" in done.stderr
    assert start("--profile", profile, "notes", "list").returncode == 0
