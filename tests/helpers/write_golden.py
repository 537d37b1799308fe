# SPDX-License-Identifier: Apache-2.0
"""Writes the golden file of the newest schema of the personal database.

    python -m tests.helpers.write_golden

Run it once, when a schema is released, and commit the file. It is never written again: it stands
for the databases that are out there. The rows are written as plain SQL, not by the program's code.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import create_engine

FOLDER = Path(__file__).resolve().parent.parent / "personal" / "golden"
ROOT = FOLDER.parent.parent.parent

BOOKMARKS = [
    (3, "protection", "ilo-c182", "document", "Worst Forms of Child Labour Convention", ""),
    (7, "protection", "cpms-2019/standard-18", "entry", "الطفل غير المصحوب 'x'", "for Tuesday"),
    (8, "office", "local/labour", "entry", "Labour inspectors here", ""),
    (12, "protection", "rapid-check", "checklist", "Child labour rapid check", ""),
    (13, "protection", "uasc", "term", "Unaccompanied child", ""),
]
VISITS = [
    ("protection", "ilo-c182", "document", "Convention", "Structure", "2026-11-20T08:00:00+00:00"),
    (
        "protection",
        "cards/lost-child",
        "card",
        "Lost child",
        "",
        "2026-11-21T17:45:12.000501+00:00",
    ),
]
SETTINGS = [("history", "yes")]


def write_0001(path: Path) -> None:
    """A database of the first schema with rows in each table, and a gap in the keys."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(
            "INSERT INTO bookmark(key, pack, id, kind, title, remark, added)"
            " VALUES (?, ?, ?, ?, ?, ?, '2026-11-2' || ? || 'T10:00:00+00:00')",
            [(*row, place) for place, row in enumerate(BOOKMARKS)],
        )
        connection.execute("DELETE FROM bookmark WHERE key = 13")
        connection.executemany(
            "INSERT INTO visit(pack, id, kind, title, heading, at) VALUES (?, ?, ?, ?, ?, ?)",
            VISITS,
        )
        connection.executemany("INSERT INTO setting(name, value) VALUES (?, ?)", SETTINGS)


ROWS = {"0001": write_0001}


def main() -> None:
    """Write the golden files that are missing, for the schema that is at the head."""
    from fieldguide.personal.tables import HEAD  # noqa: PLC0415 - the one name that is needed

    target = FOLDER / f"{HEAD}.db"
    if target.exists():
        raise SystemExit(f"{target} is there: a golden file is never written again.")
    FOLDER.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        made = Path(folder) / "personal.db"
        _migrate(made, HEAD)
        ROWS[HEAD](made)
        with closing(sqlite3.connect(made)) as connection:
            connection.execute("PRAGMA journal_mode=WAL")
        target.write_bytes(made.read_bytes())


def _migrate(path: Path, head: str) -> None:
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(ROOT / "db" / "personal").replace("%", "%%"))
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, head)
    engine.dispose()


if __name__ == "__main__":
    main()
