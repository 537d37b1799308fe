# SPDX-License-Identifier: Apache-2.0
"""Bringing a database to the head of its Alembic scripts, whole or not at all.

Alembic is imported only when a file is new or behind: a usual start compares two strings.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DatabaseError

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.store.backup import Reason, create
from fieldguide.store.engine import database_trouble, to_write

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from alembic.config import Config

    from fieldguide.store.cipher import Key


@dataclass(frozen=True, slots=True)
class Migration:
    """Where a database is and what opens it, where its scripts are, and the wanted revision."""

    database: Path
    scripts: Path
    head: str
    backups: Path
    key: Key | None = None


def bring_to_head(engine: Engine, plan: Migration, now: dt.datetime) -> bool:
    """Run the missing migrations in one transaction, after a backup of a file that has data.

    Returns:
        Whether anything was run.

    Raises:
        EnvironmentTrouble: `newer-personal-db` if the file comes from a newer version of the
            program; otherwise what SQLite or the disk said. The file is as it was before.
    """
    try:
        with engine.connect() as connection:
            revision = current_revision(connection)
        if revision == plan.head:
            return False
        config = _config(plan)
        if revision is not None:
            _refuse_unknown(revision, config, plan)
            create(plan.database, plan.backups, Reason.MIGRATION, now, plan.key)
        _upgrade(engine, plan, config)
    except DatabaseError as trouble:
        raise database_trouble(plan.database, trouble.orig or trouble) from trouble
    return True


def current_revision(connection: Connection) -> str | None:
    """The Alembic revision a database is at; None for a new one."""
    known = text("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'")
    if connection.execute(known).first() is None:
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _config(plan: Migration) -> Config:
    from alembic.config import Config  # noqa: PLC0415 - 0.15 s, needed only for a file behind

    config = Config()
    config.set_main_option("script_location", str(plan.scripts).replace("%", "%%"))
    return config


def _refuse_unknown(revision: str, config: Config, plan: Migration) -> None:
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - as above

    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if revision not in known:
        raise EnvironmentTrouble("newer-personal-db", path=str(plan.database))


def _upgrade(engine: Engine, plan: Migration, config: Config) -> None:
    from alembic import command  # noqa: PLC0415 - as above

    # Two first starts at once: the second waits here, and then finds nothing left to do.
    with to_write(engine).begin() as connection:
        # The scripts' env.py takes the connection from here and leaves the transaction to us.
        config.attributes["connection"] = connection
        command.upgrade(config, plan.head)
