# SPDX-License-Identifier: Apache-2.0
"""One planted fault a rule: the linter must name its code, file and line, and nothing else."""

from __future__ import annotations

import datetime as dt
import sys

import pytest

from fieldguide.content.fault_sentences import SENTENCES
from fieldguide.content.faults import Fault, Severity
from fieldguide.content.lint import lint_source
from fieldguide.content.source import read_source
from tests.content.planted import PLANTS
from tests.content.samples import FILES, TODAY, write_source


def lint(folder, today):
    return lint_source(read_source(folder), today)


def plant(files, fault):
    changed = {**files, **fault.also}
    at = fault.at or fault.file
    if fault.old is not None:
        assert changed[at].count(fault.old) >= 1
        changed[at] = changed[at].replace(fault.old, fault.new, 1)
    elif fault.new is not None:
        changed[at] = fault.new
    else:
        del changed[at]
    return changed


def test_the_sample_has_no_fault(tmp_path):
    assert lint(write_source(tmp_path), TODAY) == []


@pytest.mark.parametrize("fault", PLANTS, ids=lambda fault: f"{fault.code}-{fault.line}")
def test_planted_fault_is_found(tmp_path, fault):
    faults = lint(write_source(tmp_path, plant(FILES, fault)), TODAY)
    found = {(found.code, found.file, found.line) for found in faults}
    assert (fault.code, fault.file, fault.line) in found
    assert {found.code for found in faults} <= {fault.code, *fault.others}


def test_every_rule_has_a_planted_fault():
    elsewhere = {
        "file-case",  # needs a file system that tells capitals apart
        "file-link",
        "file-unreadable",
        "body-tables",  # tables cannot nest in Markdown; the limit guards what the catalogue draws
        "body-broken",  # no known text; catches what the renderer refuses for any other reason
        "field-wrong",  # no known value; catches what pydantic may say in a later version
    }
    assert set(SENTENCES) == {fault.code for fault in PLANTS} | elsewhere


def test_faults_of_all_files_are_gathered(tmp_path):
    broken = {name: "x: [\n" for name in FILES if name.endswith(".yaml")}
    found = lint(write_source(tmp_path, {**FILES, **broken}), TODAY)
    assert {(fault.code, fault.file) for fault in found} == {
        ("yaml-syntax", name) for name in broken
    }


def test_a_broken_file_is_not_held_against_what_names_it(tmp_path):
    files = {**FILES, "documents/law.yaml": "x: 1\n", "topics.yaml": "topics: 5\n"}
    found = lint(write_source(tmp_path, files), TODAY)
    assert {fault.file for fault in found} == {"documents/law.yaml", "topics.yaml"}


def test_files_that_differ_in_capitals_are_found(tmp_path):
    write_source(tmp_path)
    try:
        (tmp_path / "Pack.yaml").touch(exist_ok=False)
    except FileExistsError:
        pytest.skip("this file system does not tell capitals apart")
    codes = {(fault.code, fault.file) for fault in lint(tmp_path, TODAY)}
    assert ("file-case", "pack.yaml") in codes or ("file-case", "Pack.yaml") in codes


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_links_out_of_the_folder_are_refused(tmp_path):
    secret = tmp_path / "secret.yaml"
    secret.write_text("groups: []\n")
    folder = write_source(tmp_path / "source")
    (folder / "synonyms.fr.yaml").symlink_to(secret)
    (folder / "elsewhere").symlink_to(tmp_path, target_is_directory=True)
    (folder / "loop").symlink_to(folder / "loop")
    found = {(fault.code, fault.file) for fault in lint(folder, TODAY)}
    assert found == {
        ("file-link", "synonyms.fr.yaml"),
        ("file-link", "elsewhere"),
        ("file-link", "loop"),
    }


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_links_inside_the_folder_are_followed(tmp_path):
    folder = write_source(tmp_path)
    (folder / "synonyms.fr.yaml").symlink_to(folder / "synonyms.en.yaml")
    assert lint(folder, TODAY) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes in folders on Windows")
def test_a_pipe_does_not_make_the_linter_wait(tmp_path):
    import os  # noqa: PLC0415 - mkfifo is missing on Windows

    folder = write_source(tmp_path)
    os.mkfifo(folder / "synonyms.fr.yaml")
    assert [fault.code for fault in lint(folder, TODAY)] == ["file-unreadable"]


def test_line_ends_of_windows_change_nothing(tmp_path):
    files = {
        name: content.replace("\n", "\r\n") if isinstance(content, str) else content
        for name, content in FILES.items()
    }
    assert lint(write_source(tmp_path, files), TODAY) == []


def test_a_fault_reads_as_one_line():
    fault = Fault.of("cite-undefined", "a/en.md", 7, ("steps", 2, "cite"), key="c9")
    assert fault.line_of_text() == "a/en.md:7: steps.3.cite: the citation “c9” is not defined"
    late = Fault.of("review-passed", "a.yaml", 3, ("review_by",), date="2026-01-01")
    assert late.severity is Severity.WARNING
    assert late.line_of_text().startswith("a.yaml:3: warning: review_by: ")


def test_every_sentence_can_be_filled():
    for code in SENTENCES:
        assert Fault.of(code, "x").sentence


def test_dates_are_held_against_the_day_that_is_passed_in(tmp_path):
    late = dt.date(2028, 1, 1)
    assert [fault.code for fault in lint(write_source(tmp_path), late)] == ["review-passed"]
