# SPDX-License-Identifier: Apache-2.0
"""The tables of one generation of the catalogue, as SQLAlchemy knows them.

`db/catalogue.sql` is the same schema as SQL, held equal by a test. One file holds all installed
packs: every row names its pack. Keys (`key`) are numbers of this generation only and never leave
the catalogue; what is kept elsewhere is pack and id. Texts that are only read whole are kept as
JSON in `data`. The module is long because it is one schema, read beside that one file.

The search index (`catalogue/index.py` fills it):

* `search` (contentless, folded text, columns title, points, body, extra, stems, and the title once
  more as `again`; prefix indexes of 1-5 signs); its rowid is `search_row.key`;
* `search_facet` holds each combination of what results can be filtered by, topics apart, once;
  `search_topic` which combinations of topics a topic is in;
* `search_top` holds the best rows for words so common that ranking them takes a while;
* `search_word` holds every word and how often it stands in all texts (fts5vocab would read it all),
  `search_stem` every stem behind the mark.

The module is long because it holds every table of one file, one after the other: the tables of the
index refer to the others, and whoever compares it with `db/catalogue.sql` reads one file each.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

from fieldguide.content.versions import FOLDING_VERSION, RENDERER_VERSION

SCHEMA_VERSION = 5


def versions() -> dict[str, int]:
    """What a catalogue's file must have been made with to be read here."""
    return {
        "schema_version": SCHEMA_VERSION,
        "renderer_version": RENDERER_VERSION,
        "folding_version": FOLDING_VERSION,
    }


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
    }
)

meta = Table(
    "meta",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)

pack = Table(
    "pack",
    metadata,
    Column("id", String, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("version", String, nullable=False),
    Column("content_root", String, nullable=False),
    Column("data", JSON, nullable=False),
)

topic = Table(
    "topic",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("pack", String, nullable=False),
    Column("id", String, nullable=False),
    Column("parent", Integer, ForeignKey("topic.key")),
    Column("position", Integer, nullable=False),
    Column("depth", Integer, nullable=False),
    # A subtree is the topics whose `first` lies in [first, last]: counted once, at the build.
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    Column("children", Integer, nullable=False),
    Column("entries", Integer, nullable=False),
    Column("documents", Integer, nullable=False),
    Column("checklists", Integer, nullable=False),
    Column("titles", JSON, nullable=False),
    UniqueConstraint("pack", "id"),
    Index(None, "parent", "position"),
)

document = Table(
    "document",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("pack", String, nullable=False),
    Column("id", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("listed", Integer, nullable=False),
    Column("year", Integer),
    Column("entries", Integer, nullable=False),
    Column("hash", String, nullable=False),
    Column("data", JSON, nullable=False),
    UniqueConstraint("pack", "id"),
)

entry = Table(
    "entry",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("pack", String, nullable=False),
    Column("id", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("document", Integer, ForeignKey("document.key")),
    Column("target_pack", String),
    Column("target_id", String),
    Column("position", Integer, nullable=False),
    Column("hash", String, nullable=False),
    Column("data", JSON, nullable=False),
    UniqueConstraint("pack", "id"),
    Index(None, "document", "position"),
    Index(None, "target_pack", "target_id"),
)

entry_text = Table(
    "entry_text",
    metadata,
    Column("entry", Integer, ForeignKey("entry.key"), primary_key=True),
    Column("lang", String, primary_key=True),
    Column("title", String, nullable=False),
    Column("teaser", String, nullable=False),
    Column("hash", String, nullable=False),
    Column("html", String, nullable=False),
    Column("plain", String, nullable=False),
    Column("data", JSON, nullable=False),
)

entry_title = Table(
    "entry_title",
    metadata,
    # What an entry is called in a language in which it has no text.
    Column("entry", Integer, ForeignKey("entry.key"), primary_key=True),
    Column("lang", String, primary_key=True),
    Column("title", String, nullable=False),
    Column("teaser", String, nullable=False),
)

checklist = Table(
    "checklist",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("pack", String, nullable=False),
    Column("id", String, nullable=False),
    Column("item_count", Integer, nullable=False),
    Column("hash", String, nullable=False),
    Column("data", JSON, nullable=False),
    UniqueConstraint("pack", "id"),
)

checklist_text = Table(
    "checklist_text",
    metadata,
    Column("checklist", Integer, ForeignKey("checklist.key"), primary_key=True),
    Column("lang", String, primary_key=True),
    Column("title", String, nullable=False),
    Column("teaser", String, nullable=False),
    Column("hash", String, nullable=False),
    Column("data", JSON, nullable=False),
)

term = Table(
    "term",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("pack", String, nullable=False),
    Column("id", String, nullable=False),
    Column("data", JSON, nullable=False),
    UniqueConstraint("pack", "id"),
)

term_text = Table(
    "term_text",
    metadata,
    Column("term", Integer, ForeignKey("term.key"), primary_key=True),
    Column("lang", String, primary_key=True),
    Column("title", String, nullable=False),
    Column("acronyms", JSON, nullable=False),
    Column("meaning", String, nullable=False),
    Column("hash", String, nullable=False),
)


def _placed(name: str, target: str) -> Table:
    """A table that says under which topics things of one kind hang; position 0 is the main one."""
    return Table(
        f"{name}_topic",
        metadata,
        Column("topic", Integer, ForeignKey("topic.key"), primary_key=True),
        Column(name, Integer, ForeignKey(target), primary_key=True),
        Column("position", Integer, nullable=False),
        Index(None, name, "position"),
    )


entry_topic = _placed("entry", "entry.key")
document_topic = _placed("document", "document.key")
checklist_topic = _placed("checklist", "checklist.key")

citing = Table(
    "citing",
    metadata,
    # Which documents an entry or a checklist rests on: for "entries of this document" and the
    # reverse.
    Column("document", Integer, ForeignKey("document.key"), primary_key=True),
    Column("kind", String, primary_key=True),
    Column("key", Integer, primary_key=True),
)

checklist_entry = Table(
    "checklist_entry",
    metadata,
    # Which entries the items of a checklist send their reader to.
    Column("entry", Integer, ForeignKey("entry.key"), primary_key=True),
    Column("checklist", Integer, ForeignKey("checklist.key"), primary_key=True),
)

synonym = Table(
    "synonym",
    metadata,
    Column("pack", String, primary_key=True),
    Column("lang", String, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("words", JSON, nullable=False),
)

redirect = Table(
    "redirect",
    metadata,
    Column("pack", String, primary_key=True),
    Column("source", String, primary_key=True),
    Column("target", String, nullable=False),
)

tombstone = Table(
    "tombstone",
    metadata,
    Column("pack", String, primary_key=True),
    Column("id", String, primary_key=True),
    Column("data", JSON, nullable=False),
)

asset = Table(
    "asset",
    metadata,
    Column("pack", String, primary_key=True),
    # As texts call it; its row in the pack is named by the hash of its bytes.
    Column("name", String, primary_key=True),
    Column("media_type", String, nullable=False),
    Column("data", LargeBinary, nullable=False),
)

search_row = Table(
    "search_row",
    metadata,
    # One row a thing and language; `key` is the rowid in `search`, `thing` that of its table.
    Column("key", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("thing", Integer, nullable=False),
    Column("pack", String, nullable=False),
    Column("id", String, nullable=False),
    Column("lang", String, nullable=False),
    Column("document", Integer),
    Column("document_kind", String),
    Column("facet", Integer, ForeignKey("search_facet.key"), nullable=False),
    # The combination of topics in `search_topic`; 0 for none.
    Column("topics", Integer, nullable=False),
    Column("title", String, nullable=False),
    Column("folded_title", String, nullable=False),
    # What a snippet is cut from; NULL where `entry_text.plain` holds it.
    Column("text", String),
    Index(None, "folded_title"),
    Index(None, "kind", "thing"),
)

search_facet = Table(
    "search_facet",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("document_kind", String),
    Column("publishers", JSON, nullable=False),
)

search_topic = Table(
    "search_topic",
    metadata,
    # Which combinations of topics (`search_row.topics`) a topic, or one below it, is part of.
    Column("topic", Integer, ForeignKey("topic.key"), primary_key=True),
    Column("topics", Integer, primary_key=True),
    sqlite_with_rowid=False,
)

search_top = Table(
    "search_top",
    metadata,
    # The best rows for words and beginnings that stand in very many texts, ranked at the build.
    Column("word", String, primary_key=True),
    Column("open", Integer, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("key", Integer, nullable=False),
    Column("tier", Integer, nullable=False),
    sqlite_with_rowid=False,
)

search_word = Table(
    "search_word",
    metadata,
    Column("word", String, primary_key=True),
    Column("hits", Integer, nullable=False),
    sqlite_with_rowid=False,
)

search_stem = Table(
    "search_stem",
    metadata,
    # Every stem that is no word of its row itself.
    Column("stem", String, primary_key=True),
    sqlite_with_rowid=False,
)

VIRTUAL_TABLES = (
    "CREATE VIRTUAL TABLE search USING fts5(title, points, body, extra, stems, again, content='', "
    "prefix='1 2 3 4 5', tokenize='ascii')",
)
"""What SQLAlchemy cannot declare: the FTS5 index."""
