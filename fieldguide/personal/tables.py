# SPDX-License-Identifier: Apache-2.0
"""The tables of the personal database.

Alembic's scripts in `db/personal` make them; a test holds both equal.
"""

from __future__ import annotations

from sqlalchemy import MetaData, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column

HEAD = "0001"
"""The Alembic revision these tables stand for."""


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True):
    """Every personal table."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
        }
    )


class BookmarkRow(Base):
    """A bookmarked thing of the catalogue. `title` is what it was called when it was marked."""

    __tablename__ = "bookmark"
    __table_args__ = (UniqueConstraint("pack", "id"), {"sqlite_autoincrement": True})

    pack: Mapped[str]
    id: Mapped[str]
    kind: Mapped[str]
    title: Mapped[str]
    added: Mapped[str]
    remark: Mapped[str] = mapped_column(default="")
    key: Mapped[int] = mapped_column(primary_key=True, default=None)


class VisitRow(Base):
    """A thing that was read, when last, and at which heading."""

    __tablename__ = "visit"

    pack: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    title: Mapped[str]
    at: Mapped[str] = mapped_column(index=True)
    heading: Mapped[str] = mapped_column(default="")


class SettingRow(Base):
    """A setting that belongs to the user and not to the laptop."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
