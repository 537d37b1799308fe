# SPDX-License-Identifier: Apache-2.0
"""The rules of ARCHITECTURE.md that can be counted, and proof that the arrows are guarded."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from fieldguide import __version__

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "fieldguide"

LONG_MODULES = {
    "catalogue/tables.py": "every table of the catalogue, one after the other",
    "gui/wording.py": "the sentences of every trouble, one after the other",
    "gui/commands.py": "the table of every command",
    "personal/tables.py": "every table of one file, to be read beside its migration",
    "content/source.py": "one method for each file of the source format",
}
"""Modules over 320 lines, by path below the package, each with the reason."""

BROAD_CLASSES = {
    "base/paths.py:Paths": "one property for each place of a profile",
    "personal/device.py:DeviceSettings": "one property for each setting",
}
"""Classes with more than 15 public methods, as "path:Class", each with the reason."""

LINT = ["-c", "from importlinter.cli import lint_imports_command as lint; lint()"]


def _modules():
    return sorted(PACKAGE.rglob("*.py"))


def _name(path):
    return path.relative_to(PACKAGE).as_posix()


def _tree(path):
    return ast.parse(path.read_text("utf-8"), str(path))


def test_modules_are_short():
    lengths = {_name(path): len(path.read_text("utf-8").splitlines()) for path in _modules()}
    assert {n: count for n, count in lengths.items() if count > 320 and n not in LONG_MODULES} == {}


def test_classes_are_narrow():
    broad = {}
    for path in _modules():
        for node in ast.walk(_tree(path)):
            if not isinstance(node, ast.ClassDef) or (
                node.bases and _name(path).startswith("gui/")
            ):
                continue  # Qt decides how many methods its own children have
            public = {
                item.name
                for item in node.body
                if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef)
                and not item.name.startswith("_")
            }
            if len(public) > 15 and f"{_name(path)}:{node.name}" not in BROAD_CLASSES:
                broad[f"{_name(path)}:{node.name}"] = len(public)
    assert broad == {}


def test_listed_exceptions_are_still_needed():
    assert all((PACKAGE / name).is_file() for name in LONG_MODULES)
    assert all((PACKAGE / name.partition(":")[0]).is_file() for name in BROAD_CLASSES)


@pytest.mark.parametrize("folder", ["packaging", "resources", "db"])
def test_plain_folders_are_no_packages(folder):
    # packaging/__init__.py would shadow the PyPI library that pytest itself imports.
    assert not (ROOT / folder / "__init__.py").exists()


def test_base_needs_the_standard_library_and_appdirs_alone():
    allowed = sys.stdlib_module_names | {"fieldguide", "appdirs", "__future__"}
    assert {
        f"{path.name}: {name}"
        for path in sorted((PACKAGE / "base").glob("*.py"))
        for node in ast.walk(_tree(path))
        for name in _imported(node)
        if name.partition(".")[0] not in allowed
    } == set()


def test_cli_reads_gui_and_app_only_when_a_verb_needs_them():
    files = [PACKAGE / "cli.py", *(PACKAGE / "cli").glob("**/*.py")]
    early = {
        name
        for path in files
        if path.is_file()
        for node in _tree(path).body
        for name in _imported(node)
        if name.startswith(("fieldguide.gui", "fieldguide.app", "PySide6"))
    }
    assert early == set()


def test_changelog_speaks_of_this_version():
    headings = re.findall(r"^## \[(\d[^\]]*)\]", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.M)
    assert headings[0] == __version__


def _imported(node):
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [node.module or ""]
    return []


PLANTED = {
    "layers": [
        ("base/paths.py", "import fieldguide.content.records"),
        ("store/engine.py", "from fieldguide.content import records"),
        ("content/records.py", "import fieldguide.store.engine"),
        ("personal/notes.py", "from fieldguide.catalogue import queries"),
        ("catalogue/queries.py", "import fieldguide.sync.fetch"),
        ("search/query.py", "from fieldguide.services import reading"),
        ("services/reading.py", "def late():\n    import fieldguide.gui.theme"),
        ("gui/theme.py", "import fieldguide.app"),
        ("app.py", "import fieldguide.cli"),
    ],
    "gui-layers": [
        ("gui/pages/home.py", "import fieldguide.gui.main_window"),
        ("gui/models/topics.py", "from fieldguide.gui.pages import home"),
        ("gui/widgets/badge.py", "from fieldguide.gui.models import topics"),
    ],
    "cli-gui": [
        ("cli.py", "def verb():\n    from fieldguide.gui import theme"),
    ],
    "qt": [
        ("cli.py", "import PySide6.QtCore"),
        ("services/reading.py", "from PySide6.QtCore import QObject"),
        ("base/paths.py", "import PySide6"),
    ],
    "network": [
        ("sync/plan.py", "import socket"),
        ("services/reading.py", "from urllib.request import urlopen"),
        ("gui/theme.py", "import http.client"),
        ("base/paths.py", "import ssl"),
        ("app.py", "import urllib3"),
        ("catalogue/queries.py", "import requests"),
    ],
    "sqlalchemy": [
        ("content/records.py", "import sqlalchemy"),
        ("gui/theme.py", "from sqlalchemy import select"),
        ("cli.py", "import sqlalchemy.orm"),
        ("app.py", "import sqlalchemy"),
        ("base/paths.py", "import alembic"),
    ],
    "appdirs": [
        ("cli.py", "import appdirs"),
        ("gui/theme.py", "from appdirs import user_data_dir"),
    ],
}

ALLOWED = [
    ("app.py", "import PySide6.QtWidgets, fieldguide.gui.main_window"),
    ("cli.py", "def window():\n    import fieldguide.app\n    import fieldguide.gui.screens"),
    ("gui/main_window.py", "import fieldguide.gui.pages.home, PySide6.QtWidgets"),
    ("gui/pages/home.py", "import fieldguide.gui.models.topics, fieldguide.gui.widgets.badge"),
    ("gui/screens.py", "import fieldguide.services.reading, fieldguide.content.records"),
    ("services/reading.py", "import fieldguide.search.query, fieldguide.sync.plan, sqlalchemy"),
    ("search/query.py", "import fieldguide.catalogue.queries, fieldguide.personal.notes"),
    ("sync/fetch.py", "import socket, ssl, urllib3, fieldguide.content.records"),
    ("store/engine.py", "import sqlalchemy, fieldguide.base.paths"),
    ("base/paths.py", "import appdirs"),
]


@pytest.fixture
def skeleton(tmp_path):
    """A copy of the package's shape with empty modules, under the real contracts."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    names = {name for plants in [*PLANTED.values(), ALLOWED] for name, _ in plants}
    for name in names:
        path = tmp_path / "fieldguide" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    for folder in [tmp_path / "fieldguide", *(tmp_path / "fieldguide").rglob("*/")]:
        (folder / "__init__.py").touch()
    return tmp_path


def _lint(root, *options):
    command = [sys.executable, *LINT, "--no-cache", *options]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)


def _plant(root, plants):
    for name, text in plants:
        (root / "fieldguide" / name).write_text(text + "\n", "utf-8")


def test_contracts_allow_the_arrows_as_drawn(skeleton):
    _plant(skeleton, ALLOWED)
    done = _lint(skeleton)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("contract", PLANTED)
def test_contract_catches_planted_imports(skeleton, contract):
    _plant(skeleton, PLANTED[contract])
    done = _lint(skeleton, "--contract", contract)
    assert done.returncode == 1, done.stdout + done.stderr
    report = done.stdout + done.stderr
    for name, _ in PLANTED[contract]:
        module = "fieldguide." + name.removesuffix(".py").replace("/", ".")
        assert f"{module} -> " in report, f"{name} was not caught"


def test_every_contract_has_a_planted_violation():
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    contracts = re.findall(r'^\[\[tool\.importlinter\.contracts\]\]\nid = "(.+)"', text, re.M)
    assert set(contracts) == set(PLANTED)


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("from PySide6.QtNetwork import QNetworkAccessManager", "TID251"),
        ("from PySide6 import QtWebEngineCore", "TID251"),
        ("from . import theme", "TID252"),
    ],
)
def test_ruff_catches_what_contracts_cannot_see(line, rule):
    command = [sys.executable, "-m", "ruff", "check", "--no-cache", "--select", "TID"]
    command += ["--stdin-filename", "fieldguide/gui/planted.py", "-"]
    done = subprocess.run(
        command, cwd=ROOT, input=f"{line}\n", capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert rule in done.stdout
