# SPDX-License-Identifier: Apache-2.0
"""Which files a source folder has, without following a link out of it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from fieldguide.base.files import trouble_with
from fieldguide.content.faults import Fault

if TYPE_CHECKING:
    from pathlib import Path

_MAX_LEVELS = 8
_BYSTANDERS = ("README", "LICENSE", "LICENCE")
_SYSTEM = frozenset({"Thumbs.db", "desktop.ini"})


def source_files(folder: Path) -> tuple[list[str], list[Fault]]:
    """Every file below the folder, sorted, as paths with `/`, and what is wrong with their names.

    Files that begin with a dot are no content and are passed over, as README and LICENSE are.

    Raises:
        EnvironmentTrouble: The folder cannot be read.
    """
    root = folder.resolve()
    files: list[str] = []
    faults: list[Fault] = []
    waiting = [""]
    while waiting:
        inner = waiting.pop()
        try:
            with os.scandir(root / inner) as found:
                entries = sorted(found, key=lambda entry: entry.name)
        except OSError as trouble:
            raise trouble_with(root / inner, trouble) from trouble
        seen: dict[str, str] = {}
        for entry in entries:
            if _is_bystander(entry.name, inner):
                continue
            path = f"{inner}{entry.name}"
            twin = seen.setdefault(entry.name.casefold(), entry.name)
            if twin != entry.name:
                faults.append(Fault.of("file-case", path, other=twin))
            if entry.is_symlink() and not _stays(root, entry):
                faults.append(Fault.of("file-link", path))
            elif not entry.is_dir():
                files.append(path)
            elif inner.count("/") < _MAX_LEVELS:
                waiting.append(f"{path}/")
            else:
                faults.append(Fault.of("file-stray", path))
    return sorted(files), faults


def _is_bystander(name: str, inner: str) -> bool:
    on_top = not inner and name.startswith(_BYSTANDERS)
    return name.startswith(".") or name in _SYSTEM or on_top


def _stays(root: Path, entry: os.DirEntry[str]) -> bool:
    """Whether a link leads to a file of the folder; to a folder it might lead in circles."""
    try:
        target = (root / entry.path).resolve(strict=True)
    except (OSError, RuntimeError):
        return False
    return target.is_file() and target.is_relative_to(root)
