# SPDX-License-Identifier: Apache-2.0
"""The dependency lists say the same thing, and the locked ones can be trusted."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent.parent
LOCKS = ["requirements.txt", "requirements-dev.txt", "requirements-bench.txt"]


def _wanted(lines):
    return {
        str(Requirement(line)) for line in lines if line.strip() and not line.startswith(("#", "-"))
    }


def _list(name):
    return _wanted((ROOT / "packaging" / name).read_text("utf-8").splitlines())


def _locked(name):
    text = (ROOT / "packaging" / name).read_text("utf-8")
    return dict(re.findall(r"^([a-z0-9][a-z0-9._-]*)==([^ \\]+)", text, re.M))


def test_project_file_and_lists_name_the_same_packages():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    assert _wanted(project["dependencies"]) == _list("requirements.in")
    assert _wanted(extras["dev"]) == _list("requirements-dev.in")
    assert _wanted(extras["benchmark"]) == _list("requirements-bench.in")


@pytest.mark.parametrize("name", LOCKS)
def test_locks_hold_hashes_and_no_addresses(name):
    text = (ROOT / "packaging" / name).read_text("utf-8")
    assert not re.search(r"https?:|file:|index-url|find-links|^-e|@ ", text, re.M)
    packages = re.split(r"\n(?=[a-z0-9])", text)[1:]
    assert packages
    assert all("--hash=sha256:" in package for package in packages)


def test_tools_come_with_exactly_the_programs_packages():
    # The environment is shared: running the tests must not change what the program runs on.
    assert _locked("requirements.txt").items() <= _locked("requirements-dev.txt").items()
