# SPDX-License-Identifier: Apache-2.0
"""How the user left a page, kept with their own data: it may name folders and tags."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from fieldguide.personal.tables import SettingRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.orm import Session

BOOKMARKS = "bookmarks-page"


def read(session: Session, name: str) -> dict[str, Any]:
    """What was kept; empty if nothing was, or nothing that can be read."""
    row = session.get(SettingRow, name)
    if row is None:
        return {}
    try:
        value = json.loads(row.value)
    except ValueError:
        return {}
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def keep(session: Session, name: str, value: Mapping[str, object]) -> None:
    """Keep it, in place of what was."""
    text = json.dumps(value, ensure_ascii=False)
    row = session.get(SettingRow, name)
    if row is None:
        session.add(SettingRow(name=name, value=text))
    else:
        row.value = text
    session.flush()
