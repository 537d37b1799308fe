# SPDX-License-Identifier: Apache-2.0
"""Bookmarks, visits and settings: the first schema of the personal database.

A revision is frozen history: it imports nothing of the program.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "bookmark",
        sa.Column("key", sa.Integer, nullable=False),
        sa.Column("pack", sa.String, nullable=False),
        sa.Column("id", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("remark", sa.String, nullable=False),
        sa.Column("added", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_bookmark"),
        sa.UniqueConstraint("pack", "id", name="uq_bookmark_pack_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "visit",
        sa.Column("pack", sa.String, nullable=False),
        sa.Column("id", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("heading", sa.String, nullable=False),
        sa.Column("at", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("pack", "id", name="pk_visit"),
    )
    op.create_index("ix_visit_at", "visit", ["at"])
    op.create_table(
        "setting",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("value", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_setting"),
    )


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("setting")
    op.drop_index("ix_visit_at", "visit")
    op.drop_table("visit")
    op.drop_table("bookmark")
