-- SPDX-License-Identifier: Apache-2.0
-- The schema of a generation of the catalogue, version 5. To read, not to run:
-- fieldguide/catalogue/tables.py makes the tables and says what they hold; this file is written by
-- `python -m tests.helpers.write_catalogue_sql`.

CREATE TABLE asset (
    pack VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    media_type VARCHAR NOT NULL,
    data BLOB NOT NULL,
    CONSTRAINT pk_asset PRIMARY KEY (pack, name)
);

CREATE TABLE checklist (
    "key" INTEGER NOT NULL,
    pack VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    item_count INTEGER NOT NULL,
    hash VARCHAR NOT NULL,
    data JSON NOT NULL,
    CONSTRAINT pk_checklist PRIMARY KEY ("key"),
    CONSTRAINT uq_checklist_pack_id UNIQUE (pack, id)
);

CREATE TABLE checklist_entry (
    entry INTEGER NOT NULL,
    checklist INTEGER NOT NULL,
    CONSTRAINT pk_checklist_entry PRIMARY KEY (entry, checklist),
    CONSTRAINT fk_checklist_entry_entry FOREIGN KEY(entry) REFERENCES entry ("key"),
    CONSTRAINT fk_checklist_entry_checklist FOREIGN KEY(checklist) REFERENCES checklist ("key")
);

CREATE TABLE checklist_text (
    checklist INTEGER NOT NULL,
    lang VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    teaser VARCHAR NOT NULL,
    hash VARCHAR NOT NULL,
    data JSON NOT NULL,
    CONSTRAINT pk_checklist_text PRIMARY KEY (checklist, lang),
    CONSTRAINT fk_checklist_text_checklist FOREIGN KEY(checklist) REFERENCES checklist ("key")
);

CREATE TABLE checklist_topic (
    topic INTEGER NOT NULL,
    checklist INTEGER NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_checklist_topic PRIMARY KEY (topic, checklist),
    CONSTRAINT fk_checklist_topic_topic FOREIGN KEY(topic) REFERENCES topic ("key"),
    CONSTRAINT fk_checklist_topic_checklist FOREIGN KEY(checklist) REFERENCES checklist ("key")
);
CREATE INDEX ix_checklist_topic_checklist_position ON checklist_topic (checklist, position);

CREATE TABLE citing (
    document INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    "key" INTEGER NOT NULL,
    CONSTRAINT pk_citing PRIMARY KEY (document, kind, "key"),
    CONSTRAINT fk_citing_document FOREIGN KEY(document) REFERENCES document ("key")
);

CREATE TABLE document (
    "key" INTEGER NOT NULL,
    pack VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    listed INTEGER NOT NULL,
    year INTEGER,
    entries INTEGER NOT NULL,
    hash VARCHAR NOT NULL,
    data JSON NOT NULL,
    CONSTRAINT pk_document PRIMARY KEY ("key"),
    CONSTRAINT uq_document_pack_id UNIQUE (pack, id)
);

CREATE TABLE document_topic (
    topic INTEGER NOT NULL,
    document INTEGER NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_document_topic PRIMARY KEY (topic, document),
    CONSTRAINT fk_document_topic_topic FOREIGN KEY(topic) REFERENCES topic ("key"),
    CONSTRAINT fk_document_topic_document FOREIGN KEY(document) REFERENCES document ("key")
);
CREATE INDEX ix_document_topic_document_position ON document_topic (document, position);

CREATE TABLE entry (
    "key" INTEGER NOT NULL,
    pack VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    document INTEGER,
    target_pack VARCHAR,
    target_id VARCHAR,
    position INTEGER NOT NULL,
    hash VARCHAR NOT NULL,
    data JSON NOT NULL,
    CONSTRAINT pk_entry PRIMARY KEY ("key"),
    CONSTRAINT uq_entry_pack_id UNIQUE (pack, id),
    CONSTRAINT fk_entry_document FOREIGN KEY(document) REFERENCES document ("key")
);
CREATE INDEX ix_entry_document_position ON entry (document, position);
CREATE INDEX ix_entry_target_pack_target_id ON entry (target_pack, target_id);

CREATE TABLE entry_text (
    entry INTEGER NOT NULL,
    lang VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    teaser VARCHAR NOT NULL,
    hash VARCHAR NOT NULL,
    html VARCHAR NOT NULL,
    plain VARCHAR NOT NULL,
    data JSON NOT NULL,
    CONSTRAINT pk_entry_text PRIMARY KEY (entry, lang),
    CONSTRAINT fk_entry_text_entry FOREIGN KEY(entry) REFERENCES entry ("key")
);

CREATE TABLE entry_title (
    entry INTEGER NOT NULL,
    lang VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    teaser VARCHAR NOT NULL,
    CONSTRAINT pk_entry_title PRIMARY KEY (entry, lang),
    CONSTRAINT fk_entry_title_entry FOREIGN KEY(entry) REFERENCES entry ("key")
);

CREATE TABLE entry_topic (
    topic INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_entry_topic PRIMARY KEY (topic, entry),
    CONSTRAINT fk_entry_topic_topic FOREIGN KEY(topic) REFERENCES topic ("key"),
    CONSTRAINT fk_entry_topic_entry FOREIGN KEY(entry) REFERENCES entry ("key")
);
CREATE INDEX ix_entry_topic_entry_position ON entry_topic (entry, position);

CREATE TABLE meta (
    name VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    CONSTRAINT pk_meta PRIMARY KEY (name)
);

CREATE TABLE pack (
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    version VARCHAR NOT NULL,
    content_root VARCHAR NOT NULL,
    data JSON NOT NULL,
    CONSTRAINT pk_pack PRIMARY KEY (id)
);

CREATE TABLE redirect (
    pack VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    target VARCHAR NOT NULL,
    CONSTRAINT pk_redirect PRIMARY KEY (pack, source)
);

CREATE TABLE search_facet (
    "key" INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    document_kind VARCHAR,
    publishers JSON NOT NULL,
    CONSTRAINT pk_search_facet PRIMARY KEY ("key")
);

CREATE TABLE search_row (
    "key" INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    thing INTEGER NOT NULL,
    pack VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    lang VARCHAR NOT NULL,
    document INTEGER,
    document_kind VARCHAR,
    facet INTEGER NOT NULL,
    topics INTEGER NOT NULL,
    title VARCHAR NOT NULL,
    folded_title VARCHAR NOT NULL,
    text VARCHAR,
    CONSTRAINT pk_search_row PRIMARY KEY ("key"),
    CONSTRAINT fk_search_row_facet FOREIGN KEY(facet) REFERENCES search_facet ("key")
);
CREATE INDEX ix_search_row_folded_title ON search_row (folded_title);
CREATE INDEX ix_search_row_kind_thing ON search_row (kind, thing);

CREATE TABLE search_stem (
    stem VARCHAR NOT NULL,
    CONSTRAINT pk_search_stem PRIMARY KEY (stem)
)
 WITHOUT ROWID;

CREATE TABLE search_top (
    word VARCHAR NOT NULL,
    open INTEGER NOT NULL,
    position INTEGER NOT NULL,
    "key" INTEGER NOT NULL,
    tier INTEGER NOT NULL,
    CONSTRAINT pk_search_top PRIMARY KEY (word, open, position)
)
 WITHOUT ROWID;

CREATE TABLE search_topic (
    topic INTEGER NOT NULL,
    topics INTEGER NOT NULL,
    CONSTRAINT pk_search_topic PRIMARY KEY (topic, topics),
    CONSTRAINT fk_search_topic_topic FOREIGN KEY(topic) REFERENCES topic ("key")
)
 WITHOUT ROWID;

CREATE TABLE search_word (
    word VARCHAR NOT NULL,
    hits INTEGER NOT NULL,
    CONSTRAINT pk_search_word PRIMARY KEY (word)
)
 WITHOUT ROWID;

CREATE TABLE synonym (
    pack VARCHAR NOT NULL,
    lang VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    words JSON NOT NULL,
    CONSTRAINT pk_synonym PRIMARY KEY (pack, lang, position)
);

CREATE TABLE term (
    "key" INTEGER NOT NULL,
    pack VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    data JSON NOT NULL,
    CONSTRAINT pk_term PRIMARY KEY ("key"),
    CONSTRAINT uq_term_pack_id UNIQUE (pack, id)
);

CREATE TABLE term_text (
    term INTEGER NOT NULL,
    lang VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    acronyms JSON NOT NULL,
    meaning VARCHAR NOT NULL,
    hash VARCHAR NOT NULL,
    CONSTRAINT pk_term_text PRIMARY KEY (term, lang),
    CONSTRAINT fk_term_text_term FOREIGN KEY(term) REFERENCES term ("key")
);

CREATE TABLE tombstone (
    pack VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    data JSON NOT NULL,
    CONSTRAINT pk_tombstone PRIMARY KEY (pack, id)
);

CREATE TABLE topic (
    "key" INTEGER NOT NULL,
    pack VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    parent INTEGER,
    position INTEGER NOT NULL,
    depth INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    children INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    documents INTEGER NOT NULL,
    checklists INTEGER NOT NULL,
    titles JSON NOT NULL,
    CONSTRAINT pk_topic PRIMARY KEY ("key"),
    CONSTRAINT uq_topic_pack_id UNIQUE (pack, id),
    CONSTRAINT fk_topic_parent FOREIGN KEY(parent) REFERENCES topic ("key")
);
CREATE INDEX ix_topic_parent_position ON topic (parent, position);

CREATE VIRTUAL TABLE search USING fts5(title, points, body, extra, stems, again, content='', prefix='1 2 3 4 5', tokenize='ascii');
