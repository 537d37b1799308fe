# SPDX-License-Identifier: Apache-2.0
"""Folders, tags, places and saved searches; notes, highlights, contacts, checklist runs.

A revision is frozen history: it imports nothing of the program.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_OLD_BOOKMARK = ("key", "pack", "id", "kind", "title", "remark", "added")
_TABLES = (
    "report",
    "kept_text",
    "own_template",
    "attachment",
    "run_event",
    "run_item",
    "run",
    "contact_topic",
    "contact",
    "highlight",
    "note_tag",
    "note_version",
    "note",
    "bookmark_tag",
)


def upgrade() -> None:
    """Give bookmarks places, folders and tags, and make the other tables."""
    _bookmarks()
    _notes()
    _contacts()
    _runs()
    op.create_table(
        "kept_text",
        *_texts("pack", "id", "lang", "row_hash", "title", "text", "kept", "reason"),
        sa.PrimaryKeyConstraint("pack", "id", "lang", "row_hash", name="pk_kept_text"),
    )
    _table("report", *_texts("generation", "at", "items", "read"))


def downgrade() -> None:
    """Drop all but the bookmarks of whole things."""
    op.execute("DROP TABLE note_search")
    for name in _TABLES:
        op.drop_table(name)
    _replace_bookmarks(
        *(sa.Column(name, sa.String, nullable=False) for name in _OLD_BOOKMARK[1:]),
        sa.UniqueConstraint("pack", "id", name="uq_bookmark_pack_id"),
        values=", ".join(_OLD_BOOKMARK),
        which="WHERE part = '' AND kind <> 'search'",
    )
    op.drop_table("folder")


def _texts(*names: str) -> list[sa.Column]:
    return [sa.Column(name, sa.String, nullable=False) for name in names]


def _number(name: str, *, nullable: bool = False) -> sa.Column:
    return sa.Column(name, sa.Integer, nullable=nullable)


def _anchor() -> list[sa.Column]:
    words = _texts("part", "lang", "quote", "before", "after", "row_hash")
    return [*words, _number("start")]


def _belongs(table: str, name: str, to: str, rule: str = "CASCADE") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([name], [f"{to}.key"], name=f"fk_{table}_{name}", ondelete=rule)


def _table(name: str, *parts: sa.schema.SchemaItem, once: bool = False) -> None:
    """A table whose rows have a number; with `once` none is ever given a second time."""
    names = {part.name for part in parts if isinstance(part, sa.Column)}
    own = [sa.UniqueConstraint("uid", name=f"uq_{name}_uid")] if "uid" in names else []
    op.create_table(
        name,
        *parts,
        _number("key"),
        sa.PrimaryKeyConstraint("key", name=f"pk_{name}"),
        *own,
        sqlite_autoincrement=once,
    )


def _index(table: str, *columns: str) -> None:
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns))


def _bookmarks() -> None:
    _table(
        "folder",
        *_texts("uid", "title"),
        _number("parent", nullable=True),
        sa.Column("position", sa.Float, nullable=False),
        _belongs("folder", "parent", "folder", "SET NULL"),
    )
    _index("folder", "parent")
    _replace_bookmarks(
        *_texts("pack", "id", "kind", "title", "added", "uid", "own_title", "remark"),
        _number("folder", nullable=True),
        sa.Column("position", sa.Float, nullable=False),
        *_anchor(),
        sa.UniqueConstraint("uid", name="uq_bookmark_uid"),
        _belongs("bookmark", "folder", "folder", "SET NULL"),
        values=", ".join(
            [
                *_OLD_BOOKMARK,
                "lower(hex(randomblob(16))) AS uid",
                "0.0 AS position",
                "0 AS start",
                *(
                    f"'' AS {name}"
                    for name in (
                        "own_title",
                        "part",
                        "lang",
                        "quote",
                        '"before"',
                        '"after"',
                        "row_hash",
                    )
                ),
            ]
        ),
    )
    _index("bookmark", "folder")
    op.create_index(
        "uq_bookmark_whole",
        "bookmark",
        ["pack", "id"],
        unique=True,
        sqlite_where=sa.text("part = ''"),
    )
    op.create_table(
        "bookmark_tag",
        _number("bookmark"),
        *_texts("name"),
        sa.PrimaryKeyConstraint("bookmark", "name", name="pk_bookmark_tag"),
        _belongs("bookmark_tag", "bookmark", "bookmark"),
    )
    _index("bookmark_tag", "name")


def _replace_bookmarks(*parts: sa.schema.SchemaItem, values: str, which: str = "") -> None:
    """Make the table anew with other columns; the numbers that were given are not given again."""
    op.create_table(
        "bookmark_new",
        _number("key"),
        *parts,
        sa.PrimaryKeyConstraint("key", name="pk_bookmark"),
        sqlite_autoincrement=True,
    )
    names = ", ".join(value.split(" AS ")[-1] for value in values.split(", "))
    # The values are texts of this file.
    op.execute(f"INSERT INTO bookmark_new ({names}) SELECT {values} FROM bookmark {which}")  # noqa: S608
    op.execute("DELETE FROM sqlite_sequence WHERE name = 'bookmark_new'")
    op.execute(
        "INSERT INTO sqlite_sequence (name, seq)"
        " SELECT 'bookmark_new', seq FROM sqlite_sequence WHERE name = 'bookmark'"
    )
    op.drop_table("bookmark")
    op.rename_table("bookmark_new", "bookmark")


def _notes() -> None:
    _table(
        "note",
        *_texts("uid", "text", "created", "changed", "title", "pack", "id", "kind", "about"),
        *_texts("expires", "trashed"),
        once=True,
    )
    _index("note", "changed")
    _index("note", "pack", "id")
    _table(
        "note_version",
        _number("note"),
        *_texts("title", "text", "at"),
        _belongs("note_version", "note", "note"),
    )
    _index("note_version", "note")
    op.create_table(
        "note_tag",
        _number("note"),
        *_texts("name"),
        sa.PrimaryKeyConstraint("note", "name", name="pk_note_tag"),
        _belongs("note_tag", "note", "note"),
    )
    _index("note_tag", "name")
    op.execute(
        "CREATE VIRTUAL TABLE note_search USING fts5(title, text, tags, tokenize='ascii',"
        " prefix='1 2 3')"
    )
    _table(
        "highlight",
        *_texts("uid", "pack", "id", "kind", "title", "color", "added"),
        *_anchor(),
        _number("note", nullable=True),
        _belongs("highlight", "note", "note", "SET NULL"),
    )
    _index("highlight", "note")
    _index("highlight", "pack", "id")


def _contacts() -> None:
    _table(
        "contact",
        *_texts("uid", "name", "created", "changed", "role", "organisation", "phone", "place"),
        *_texts("languages", "hours", "remark"),
    )
    op.create_table(
        "contact_topic",
        _number("contact"),
        *_texts("pack", "topic"),
        sa.PrimaryKeyConstraint("contact", "pack", "topic", name="pk_contact_topic"),
        _belongs("contact_topic", "contact", "contact"),
    )


def _runs() -> None:
    _table(
        "run",
        *_texts("uid", "pack", "id", "template", "template_hash", "pack_version", "title"),
        *_texts("started", "changed", "place", "day", "due", "owner", "signed", "signed_by"),
        *_texts("archived", "trashed"),
        once=True,
    )
    _index("run", "changed")
    _index("run", "pack", "id")
    op.create_table(
        "run_item",
        _number("run"),
        *_texts("item", "state", "changed", "reason", "comment"),
        sa.PrimaryKeyConstraint("run", "item", name="pk_run_item"),
        _belongs("run_item", "run", "run"),
    )
    _table(
        "run_event",
        _number("run"),
        *_texts("at", "what", "item", "detail"),
        _belongs("run_event", "run", "run"),
    )
    _index("run_event", "run")
    _table(
        "attachment",
        _number("run"),
        *_texts("uid", "name", "file", "sha256", "added", "item"),
        _number("size"),
        sa.Column("secret", sa.LargeBinary, nullable=True),
        _belongs("attachment", "run", "run"),
    )
    _index("attachment", "run")
    _table("own_template", *_texts("uid", "title", "definition", "created", "changed", "trashed"))
