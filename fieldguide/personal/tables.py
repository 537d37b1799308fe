# SPDX-License-Identifier: Apache-2.0
"""The tables of the personal database.

Alembic's scripts in `db/personal` make them; a test holds both equal. Whatever a user makes has a
`uid`, a random name of its own, so that the data of two laptops can be merged; `key` is for joins
here. Moments are ISO 8601 in UTC, days are `YYYY-MM-DD`; an empty text stands for "none".
The module is long because it is one schema, read beside its migrations.
"""

from __future__ import annotations

from sqlalchemy import DDL, Float, ForeignKey, Index, MetaData, event, text
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column

HEAD = "0002"
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


class _Anchor(MappedAsDataclass, kw_only=True):
    """A place in a text: a W3C text-quote selector with the position as a hint.

    `part` is empty for the whole thing, else `title`, `point N`, `step N`, `wrong N`, `body` or
    `heading`; `start` counts code points of the part's plain text (NFC); `row_hash` names the text
    as it was.
    """

    part: Mapped[str] = mapped_column(default="")
    lang: Mapped[str] = mapped_column(default="")
    quote: Mapped[str] = mapped_column(default="")
    before: Mapped[str] = mapped_column(default="")
    after: Mapped[str] = mapped_column(default="")
    start: Mapped[int] = mapped_column(default=0)
    row_hash: Mapped[str] = mapped_column(default="")


class FolderRow(Base):
    """A folder of bookmarks, in another one or at the top."""

    __tablename__ = "folder"

    uid: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    parent: Mapped[int | None] = mapped_column(
        ForeignKey("folder.key", ondelete="SET NULL"), index=True, default=None
    )
    position: Mapped[float] = mapped_column(Float, default=0.0)
    key: Mapped[int] = mapped_column(primary_key=True, default=None)


class BookmarkRow(_Anchor, Base):
    """A bookmarked thing, or a place in it, or a saved search (`kind` search, the query in `id`).

    `title` is what it was called when it was marked, `own_title` what the user calls it;
    `position` is the order by hand inside its folder.
    """

    __tablename__ = "bookmark"
    __table_args__ = (
        Index("uq_bookmark_whole", "pack", "id", unique=True, sqlite_where=text("part = ''")),
        {"sqlite_autoincrement": True},
    )

    pack: Mapped[str]
    id: Mapped[str]
    kind: Mapped[str]
    title: Mapped[str]
    added: Mapped[str]
    uid: Mapped[str] = mapped_column(unique=True)
    own_title: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")
    folder: Mapped[int | None] = mapped_column(
        ForeignKey("folder.key", ondelete="SET NULL"), index=True, default=None
    )
    position: Mapped[float] = mapped_column(Float, default=0.0)
    key: Mapped[int] = mapped_column(primary_key=True, default=None)


class BookmarkTagRow(Base):
    """A tag on a bookmark."""

    __tablename__ = "bookmark_tag"

    bookmark: Mapped[int] = mapped_column(
        ForeignKey("bookmark.key", ondelete="CASCADE"), primary_key=True
    )
    name: Mapped[str] = mapped_column(primary_key=True, index=True)


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


class NoteRow(Base):
    """A note in Markdown: on a thing (`pack`, `id`, `kind`, its `about` title then) or free."""

    __tablename__ = "note"
    __table_args__ = (Index("ix_note_pack_id", "pack", "id"), {"sqlite_autoincrement": True})

    uid: Mapped[str] = mapped_column(unique=True)
    text: Mapped[str]
    created: Mapped[str]
    changed: Mapped[str] = mapped_column(index=True)
    title: Mapped[str] = mapped_column(default="")
    pack: Mapped[str] = mapped_column(default="")
    id: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="")
    about: Mapped[str] = mapped_column(default="")
    expires: Mapped[str] = mapped_column(default="")
    trashed: Mapped[str] = mapped_column(default="")
    key: Mapped[int] = mapped_column(primary_key=True, default=None)


class NoteVersionRow(Base):
    """A note as it was before a change."""

    __tablename__ = "note_version"

    note: Mapped[int] = mapped_column(ForeignKey("note.key", ondelete="CASCADE"), index=True)
    title: Mapped[str]
    text: Mapped[str]
    at: Mapped[str]
    key: Mapped[int] = mapped_column(primary_key=True, default=None)


class NoteTagRow(Base):
    """A tag on a note."""

    __tablename__ = "note_tag"

    note: Mapped[int] = mapped_column(ForeignKey("note.key", ondelete="CASCADE"), primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True, index=True)


class HighlightRow(_Anchor, Base):
    """A marked passage, with or without a note. `title` is what the thing was called then."""

    __tablename__ = "highlight"
    __table_args__ = (Index("ix_highlight_pack_id", "pack", "id"),)

    uid: Mapped[str] = mapped_column(unique=True)
    pack: Mapped[str]
    id: Mapped[str]
    kind: Mapped[str]
    title: Mapped[str]
    color: Mapped[str]
    added: Mapped[str]
    note: Mapped[int | None] = mapped_column(
        ForeignKey("note.key", ondelete="SET NULL"), index=True, default=None
    )
    key: Mapped[int] = mapped_column(primary_key=True, default=None)


class ContactRow(Base):
    """Somebody to turn to: a service, a focal point. Never a person who is helped."""

    __tablename__ = "contact"

    uid: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    created: Mapped[str]
    changed: Mapped[str]
    role: Mapped[str] = mapped_column(default="")
    organisation: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    languages: Mapped[str] = mapped_column(default="")
    hours: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")
    key: Mapped[int] = mapped_column(primary_key=True, default=None)


class ContactTopicRow(Base):
    """A topic that a contact is for."""

    __tablename__ = "contact_topic"

    contact: Mapped[int] = mapped_column(
        ForeignKey("contact.key", ondelete="CASCADE"), primary_key=True
    )
    pack: Mapped[str] = mapped_column(primary_key=True)
    topic: Mapped[str] = mapped_column(primary_key=True)


class RunRow(Base):
    """A checklist that was started. `template` is the whole template as JSON, as it was then."""

    __tablename__ = "run"
    __table_args__ = (Index("ix_run_pack_id", "pack", "id"), {"sqlite_autoincrement": True})

    uid: Mapped[str] = mapped_column(unique=True)
    pack: Mapped[str]
    id: Mapped[str]
    template: Mapped[str]
    template_hash: Mapped[str]
    pack_version: Mapped[str]
    title: Mapped[str]
    started: Mapped[str]
    changed: Mapped[str] = mapped_column(index=True)
    place: Mapped[str] = mapped_column(default="")
    day: Mapped[str] = mapped_column(default="")
    due: Mapped[str] = mapped_column(default="")
    owner: Mapped[str] = mapped_column(default="")
    signed: Mapped[str] = mapped_column(default="")
    signed_by: Mapped[str] = mapped_column(default="")
    archived: Mapped[str] = mapped_column(default="")
    trashed: Mapped[str] = mapped_column(default="")
    key: Mapped[int] = mapped_column(primary_key=True, default=None)


class RunItemRow(Base):
    """What became of an item: `state` is open, done, not-applicable (with a reason) or blocked."""

    __tablename__ = "run_item"

    run: Mapped[int] = mapped_column(ForeignKey("run.key", ondelete="CASCADE"), primary_key=True)
    item: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[str]
    changed: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")
    comment: Mapped[str] = mapped_column(default="")


class RunEventRow(Base):
    """What happened to a run, in order: started, ticked, signed, reopened with a reason."""

    __tablename__ = "run_event"

    run: Mapped[int] = mapped_column(ForeignKey("run.key", ondelete="CASCADE"), index=True)
    at: Mapped[str]
    what: Mapped[str]
    item: Mapped[str] = mapped_column(default="")
    detail: Mapped[str] = mapped_column(default="")
    key: Mapped[int] = mapped_column(primary_key=True, default=None)


class AttachmentRow(Base):
    """A file copied into the profile under a random name; `secret` is its key where encrypted."""

    __tablename__ = "attachment"

    uid: Mapped[str] = mapped_column(unique=True)
    run: Mapped[int] = mapped_column(ForeignKey("run.key", ondelete="CASCADE"), index=True)
    name: Mapped[str]
    file: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    added: Mapped[str]
    item: Mapped[str] = mapped_column(default="")
    secret: Mapped[bytes | None] = mapped_column(default=None)
    key: Mapped[int] = mapped_column(primary_key=True, default=None)


class OwnTemplateRow(Base):
    """A template of the user's own; `definition` is its JSON."""

    __tablename__ = "own_template"

    uid: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    definition: Mapped[str]
    created: Mapped[str]
    changed: Mapped[str]
    trashed: Mapped[str] = mapped_column(default="")
    key: Mapped[int] = mapped_column(primary_key=True, default=None)


class KeptTextRow(Base):
    """The last text of a thing that the user points at, before an update changed or took it."""

    __tablename__ = "kept_text"

    pack: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    lang: Mapped[str] = mapped_column(primary_key=True)
    row_hash: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    text: Mapped[str]
    kept: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")


class ReportRow(Base):
    """What another generation of the catalogue did to things that the user points at.

    One row a generation that was compared with the one before, also where `items` (JSON) is empty:
    the newest names the generation that the next one is compared with. `read` is when the user put
    it away.
    """

    __tablename__ = "report"

    generation: Mapped[str]
    at: Mapped[str]
    items: Mapped[str]
    read: Mapped[str] = mapped_column(default="")
    key: Mapped[int] = mapped_column(primary_key=True, default=None)


NOTE_SEARCH = (
    "CREATE VIRTUAL TABLE note_search USING fts5(title, text, tags, tokenize='ascii',"
    " prefix='1 2 3')"
)
"""The words of each note, folded by us; its rowid is the note's key."""

event.listen(Base.metadata, "after_create", DDL(NOTE_SEARCH.replace("%", "%%")))
