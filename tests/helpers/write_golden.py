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


ANCHOR = ("step 2", "en", "Tell the child", "First: ", " what happens", 14, "5f" * 32)
ROWS_0002 = {
    "folder(key, uid, title, parent, position)": [
        (1, "f1", "Site 4", None, 1.0),
        (2, "f2", "Interviews", 1, 2.5),
    ],
    "bookmark(key, uid, pack, id, kind, title, own_title, remark, added, folder, position, part,"
    " lang, quote, before, after, start, row_hash)": [
        *(
            (
                key,
                f"b{key}",
                pack,
                id_,
                kind,
                title,
                "",
                remark,
                f"2026-11-2{place}T10:00:00+00:00",
                None,
                0.0,
                "",
                "",
                "",
                "",
                "",
                0,
                "",
            )
            for place, (key, pack, id_, kind, title, remark) in enumerate(BOOKMARKS)
        ),
    ],
    "bookmark_tag(bookmark, name)": [(3, "law"), (7, "قانون")],
    "note(key, uid, text, created, changed, title, pack, id, kind, about, expires, trashed)": [
        (
            1,
            "n1",
            "Ask for a *female* interpreter",
            "2026-11-20T08:00:00+00:00",
            "2026-11-21T08:00:00+00:00",
            "Interview",
            "protection",
            "ilo-c182/article-3",
            "entry",
            "The worst forms",
            "2027-01-01",
            "",
        ),
        (
            2,
            "n2",
            "",
            "2026-11-20T08:00:00+00:00",
            "2026-11-20T08:00:00+00:00",
            "",
            "",
            "",
            "",
            "",
            "",
            "2026-11-22T08:00:00+00:00",
        ),
    ],
    "note_version(key, note, title, text, at)": [
        (1, 1, "Interview", "Ask", "2026-11-21T08:00:00+00:00")
    ],
    "note_tag(note, name)": [(1, "interpreters")],
    "note_search(rowid, title, text, tags)": [
        (1, "interview", "ask for a female interpreter", "interpreters")
    ],
    "highlight(key, uid, pack, id, kind, title, color, added, note, part, lang, quote, before,"
    " after, start, row_hash)": [
        (
            1,
            "h1",
            "protection",
            "ilo-c182/article-3",
            "entry",
            "The worst forms",
            "yellow",
            "2026-11-21T08:00:00+00:00",
            1,
            *ANCHOR,
        ),
    ],
    "contact(key, uid, name, created, changed, role, organisation, phone, place, languages, hours,"
    " remark)": [
        (
            1,
            "c1",
            "Night desk",
            "2026-11-20T08:00:00+00:00",
            "2026-11-20T08:00:00+00:00",
            "Duty officer",
            "Clinic",
            "000 111",
            "Gate 2",
            "ar, fr",
            "20-06",
            "",
        ),
    ],
    "contact_topic(contact, pack, topic)": [(1, "protection", "children")],
    "run(key, uid, pack, id, template, template_hash, pack_version, title, started, changed,"
    " place, day, due, owner, signed, signed_by, archived, trashed)": [
        (
            1,
            "r1",
            "protection",
            "rapid-check",
            "{}",
            "ab" * 32,
            "2026.11.1",
            "Rapid check · Site 4",
            "2026-11-20T08:00:00+00:00",
            "2026-11-21T08:00:00+00:00",
            "Site 4",
            "2026-11-20",
            "2026-11-30",
            "Amal",
            "",
            "",
            "",
            "",
        ),
    ],
    "run_item(run, item, state, changed, reason, comment)": [
        (1, "space", "done", "2026-11-20T09:10:00+00:00", "", "Room 3"),
        (1, "guardian", "not-applicable", "2026-11-20T09:16:00+00:00", "adult", ""),
    ],
    "run_event(key, run, at, what, item, detail)": [
        (1, 1, "2026-11-20T08:00:00+00:00", "started", "", ""),
        (2, 1, "2026-11-20T09:10:00+00:00", "done", "space", ""),
    ],
    "attachment(key, uid, run, name, file, size, sha256, added, item, secret)": [
        (
            1,
            "a1",
            1,
            "plan.png",
            "3f" * 16,
            1200,
            "cd" * 32,
            "2026-11-20T09:10:00+00:00",
            "space",
            None,
        ),
    ],
    "own_template(key, uid, title, definition, created, changed, trashed)": [
        (
            1,
            "t1",
            "Our gate check",
            "{}",
            "2026-11-20T08:00:00+00:00",
            "2026-11-20T08:00:00+00:00",
            "",
        ),
    ],
    "kept_text(pack, id, lang, row_hash, title, text, kept, reason)": [
        (
            "protection",
            "old-sop/steps",
            "en",
            "ef" * 32,
            "Smuggling or trafficking",
            "Two steps.",
            "2026-11-20T08:00:00+00:00",
            "withdrawn",
        ),
    ],
    "report(key, generation, at, items, read)": [
        (1, "1f" * 12, "2026-11-19T08:00:00+00:00", "[]", ""),
        (
            2,
            "2f" * 12,
            "2026-11-20T08:00:00+00:00",
            '[{"pack": "protection", "id": "old-sop/steps", "kind": "entry", "what": "withdrawn",'
            ' "title": "Smuggling or trafficking", "now": "", "reason": "Out of date"}]',
            "2026-11-20T09:00:00+00:00",
        ),
    ],
}


def write_0002(path: Path) -> None:
    """A database of the second schema with rows in each table, and a gap in the keys."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for table, rows in ROWS_0002.items():
            signs = ", ".join("?" * len(rows[0]))
            # The names are texts of this file.
            connection.executemany(f"INSERT INTO {table} VALUES ({signs})", rows)  # noqa: S608
        connection.execute("DELETE FROM bookmark WHERE key = 13")
        connection.executemany(
            "INSERT INTO visit(pack, id, kind, title, heading, at) VALUES (?, ?, ?, ?, ?, ?)",
            VISITS,
        )
        connection.executemany("INSERT INTO setting(name, value) VALUES (?, ?)", SETTINGS)


ROWS = {"0001": write_0001, "0002": write_0002}


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
