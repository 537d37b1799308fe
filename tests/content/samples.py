# SPDX-License-Identifier: Apache-2.0
"""A small source without a fault, as files, to plant faults in; and small pictures."""

from __future__ import annotations

import datetime as dt
import struct
import zlib

TODAY = dt.date(2026, 11, 24)

PACK = """\
id: sample
titles: {en: Sample, fr: Exemple}
version: 2026.11.1
languages: [en, fr]
licence: CC-BY-4.0
publisher: Editors
rhythm: 90
"""

TOPICS = """\
topics:
  - id: children
    titles: {en: Children, fr: Enfants}
    children:
      - id: children.labour
        titles: {en: Labour, fr: Travail}
"""

DOCUMENT = """\
id: law
kind: treaty
titles: {en: Law, fr: Loi}
topics: [children.labour]
edition: {en: First edition}
year: 1999
binding: true
instruments:
  - {symbol: L1, adopted: 1999-06-17}
"""

ENTRY = """\
document: law
order: 10
topics: [children.labour]
tags: [legal-text]
related: [law/article-2]
review_by: 2027-11-30
citations:
  c1: {document: law, place: art. 1}
  c2: {document: law, place: art. 2, confidence: unsure}
"""

TEXT = """\
---
title: "Article 1: what it says"
teaser: One sentence.
when: When you must decide.
key_points:
  - {text: First point., cite: [c1]}
  - {text: Second point., cite: [c1, c2]}
steps:
  - {text: Look., cite: [c1]}
wrong:
  - {text: Looking away.}
review: draft
---
## What it means

It stands in the law. [@c1] See [the other](fieldguide:law/article-2)
and [the site](https://example.org/).

![A map](asset:map.png)
"""

OTHER_ENTRY = """\
document: law
topics: [children.labour]
citations:
  c1: {document: law}
tags: [legal-text]
"""

OTHER_TEXT = """\
---
title: Article 2
teaser: Another sentence.
key_points:
  - {text: First point., cite: [c1]}
  - {text: Second point., cite: [c1]}
review: draft
---
"""

CHECKLIST = """\
topics: [children]
citations:
  c1: {document: law}
sections:
  - id: before
    items:
      - {id: room, cite: [c1], entry: law/article-1}
      - {id: water, cite: [c1], entry: law/article-2}
"""

CHECKLIST_TEXT = """\
title: Before you talk
review: draft
sections: {before: Before}
items:
  room: {text: A room is found, hint: private}
  water: {text: There is water}
"""

GLOSSARY = """\
terms:
  - id: minor
    term: Minor
    meaning: Someone under 18.
    cite: [{document: law, place: art. 3}]
"""

GLOSSARY_FR = """\
terms:
  - id: minor
    term: Mineur
    meaning: Quelqu'un de moins de 18 ans.
"""


def png(width=2, height=2):
    """A small picture; its header may lie about its size."""

    def chunk(kind, data):
        crc = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", crc)

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"\x00\x00\x00" * 2)
    signature = b"\x89PNG\r\n\x1a\n"
    return signature + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


FILES = {
    "pack.yaml": PACK,
    "topics.yaml": TOPICS,
    "documents/law.yaml": DOCUMENT,
    "entries/law/article-1/entry.yaml": ENTRY,
    "entries/law/article-1/en.md": TEXT,
    "entries/law/article-2/entry.yaml": OTHER_ENTRY,
    "entries/law/article-2/en.md": OTHER_TEXT,
    "cards/danger/card.yaml": OTHER_ENTRY,
    "cards/danger/en.md": OTHER_TEXT,
    "checklists/talk/checklist.yaml": CHECKLIST,
    "checklists/talk/en.yaml": CHECKLIST_TEXT,
    "glossary.en.yaml": GLOSSARY,
    "glossary.fr.yaml": GLOSSARY_FR,
    "synonyms.en.yaml": "groups:\n  - [minor, child]\n",
    "redirects.yaml": "redirects: [{from: law/old, to: law/article-1}]\n",
    "tombstones.yaml": (
        "tombstones:\n"
        "  - {id: law/gone, titles: {en: Gone, fr: Parti}, date: 2026-11-01, reason: Merged}\n"
    ),
    "assets/map.png": png(),
    "README.md": "no content",
    ".hidden": "no content",
}


def write_source(folder, files=None):
    """Write files below a folder and return it; content may be text or bytes."""
    for name, content in (FILES if files is None else files).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder
