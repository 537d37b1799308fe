# SPDX-License-Identifier: Apache-2.0
"""Whether something was deleted for good that the database file may still hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.personal.tables import SettingRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

NAME = "squeeze-wanted"
"""The setting that remembers it. It is about this file alone: it never leaves this laptop."""


def want(session: Session) -> None:
    """Remember it, in the transaction that deletes."""
    if session.get(SettingRow, NAME) is None:
        session.add(SettingRow(name=NAME, value="1"))
        session.flush()


def wanted(session: Session) -> bool:
    """Say whether the file is still to be squeezed."""
    return session.get(SettingRow, NAME) is not None


def forget(session: Session) -> None:
    """It was squeezed."""
    row = session.get(SettingRow, NAME)
    if row is not None:
        session.delete(row)
        session.flush()
