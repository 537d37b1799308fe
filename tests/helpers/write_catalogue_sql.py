# SPDX-License-Identifier: Apache-2.0
"""Writes `db/catalogue.sql`: the catalogue's schema as SQL, from `fieldguide/catalogue/tables.py`.

    python -m tests.helpers.write_catalogue_sql

A test holds the file and the tables equal, so run this after a change of the tables.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from fieldguide.catalogue import tables as t

TARGET = Path(__file__).resolve().parent.parent.parent / "db" / "catalogue.sql"
HEAD = f"""\
-- SPDX-License-Identifier: Apache-2.0
-- The schema of a generation of the catalogue, version {t.SCHEMA_VERSION}. To read, not to run:
-- fieldguide/catalogue/tables.py makes the tables and says what they hold; this file is written by
-- `python -m tests.helpers.write_catalogue_sql`.
"""


def schema():
    """The whole schema as SQL text, tables by name."""
    dialect = sqlite.dialect()
    parts = [HEAD]
    for name in sorted(t.metadata.tables):
        table = t.metadata.tables[name]
        statements = [CreateTable(table)]
        statements += [CreateIndex(one) for one in sorted(table.indexes, key=lambda one: one.name)]
        parts.append("".join(_text(one.compile(dialect=dialect)) for one in statements))
    parts.append("".join(f"{statement};\n" for statement in t.VIRTUAL_TABLES))
    return "\n".join(parts)


def _text(statement):
    lines = [line.rstrip().replace("\t", "    ") for line in str(statement).strip().splitlines()]
    return "\n".join(line for line in lines if line) + ";\n"


if __name__ == "__main__":
    TARGET.write_text(schema(), "utf-8", newline="\n")
