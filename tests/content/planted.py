# SPDX-License-Identifier: Apache-2.0
"""The faults that the linter's test plants, one at a time, in the sample."""

from __future__ import annotations

import dataclasses

from tests.content.samples import FILES, OTHER_TEXT, png

ENTRY = "entries/law/article-1/entry.yaml"
TEXT = "entries/law/article-1/en.md"
FRENCH = "entries/law/article-1/fr.md"
CHECKLIST = "checklists/talk/checklist.yaml"
CHECKLIST_TEXT = "checklists/talk/en.yaml"
DOCUMENT = "documents/law.yaml"


@dataclasses.dataclass
class Plant:
    """A fault: its code, where it shows, and how it is planted.

    `old` is replaced by `new` in `at` (default: the file where it shows); without `old` the file is
    written anew, and without `new` it is removed.
    """

    code: str
    file: str
    line: int
    old: str | None = None
    new: str | bytes | None = None
    at: str = ""
    also: dict = dataclasses.field(default_factory=dict)
    others: tuple = ()


def deep_topics(depth):
    lines = ["topics:"]
    for level in range(depth):
        indent = "  " * (2 * level + 1)
        lines += [
            f"{indent}- id: t{level}",
            f"{indent}  titles: {{en: T, fr: T}}",
            f"{indent}  children:",
        ]
    lines[-1] = lines[-1].replace("children:", "children: []")
    bottom = "  - {id: children, titles: {en: C, fr: C}}\n  - id: children.labour\n"
    return "\n".join(lines) + "\n" + bottom + "    titles: {en: L, fr: L}\n"


def redirects(*pairs):
    return "redirects:\n" + "".join(f"  - {{from: {a}, to: {b}}}\n" for a, b in pairs)


LONG_ID = "a" * 79
BODY = "## What it means"

TITLES_FR = """\
entries:
  law/article-1: {title: Article 1}
"""
TITLES_BOTH = f"{TITLES_FR}  law/article-2: {{title: Article 2}}\n"
OTHER = "entries/law/article-2/entry.yaml"
FRENCH_TEXT = FILES["entries/law/article-1/en.md"]
HARD = "The " + "extraordinarily complicated administrative considerations " * 20 + "stay."

PLANTS = [
    # files
    Plant("file-missing", "topics.yaml", 0, others=("reference-unknown",)),
    Plant("file-stray", "entries/law/article-1/notes.txt", 0, new="x"),
    Plant("file-stray", "stray.yaml", 0, new="x"),
    Plant("file-stray", "entries/cards/x/entry.yaml", 0, new="x"),
    Plant("file-name", "documents/Law_2.yaml", 0, new="x"),
    Plant("id-long", f"entries/{LONG_ID}/b/entry.yaml", 0, new="x"),
    Plant("file-language", "entries/law/article-1/es.md", 0, new="x"),
    Plant("file-language", "synonyms.es.yaml", 0, new="x"),
    Plant("file-id", "documents/other.yaml", 1, new=FILES[DOCUMENT]),
    Plant("front-matter-missing", TEXT, 1, new="no fence"),
    Plant("thing-missing", "entries/law/article-9/en.md", 0, new=FILES["cards/danger/en.md"]),
    Plant("asset-format", "assets/map.gif", 0, new=b"GIF89a"),
    Plant("asset-format", "assets/other.jpg", 0, new=png(3, 3)),
    Plant("asset-format", "assets/drawing.svg", 0, new="<svg/>"),
    Plant("asset-broken", "assets/other.png", 0, new=png()[:20]),
    Plant("asset-size", "assets/other.png", 0, new=png(4001, 2)),
    Plant("asset-too-large", "assets/other.png", 0, new=png() + b"\0" * 1_000_000),
    Plant("asset-doubled", "assets/twin.png", 0, new=png()),
    Plant("asset-unused", "assets/other.png", 1, new=png(3, 3)),
    # YAML
    Plant("yaml-too-large", "synonyms.fr.yaml", 1, new="#" * 1_000_001),
    Plant("yaml-not-utf8", "synonyms.fr.yaml", 2, new=b"groups:\n  - [\xff, b]\n"),
    Plant("yaml-nul", "synonyms.fr.yaml", 2, new="groups:\n  - [\0, b]\n"),
    Plant("yaml-syntax", "synonyms.fr.yaml", 3, new="groups:\n  - [a, b\n"),
    Plant("yaml-character", "synonyms.fr.yaml", 2, new="groups:\n  - [\x01, b]\n"),
    Plant("yaml-anchor", "synonyms.fr.yaml", 2, new="groups:\n  - &a [x, y]\n"),
    Plant("yaml-alias", "synonyms.fr.yaml", 2, new="groups:\n  - *a\n"),
    Plant("yaml-tag", "synonyms.fr.yaml", 2, new="groups:\n  - !!python/name:os.system [a, b]\n"),
    Plant("yaml-directive", "synonyms.fr.yaml", 1, new="%YAML 1.1\n---\ngroups: []\n"),
    Plant("yaml-documents", "synonyms.fr.yaml", 2, new="groups: []\n---\ngroups: []\n"),
    Plant("yaml-duplicate-key", "pack.yaml", 8, "rhythm: 90\n", "rhythm: 90\nrhythm: 91\n"),
    Plant("yaml-key", "synonyms.fr.yaml", 1, new="? [a]\n: b\n"),
    Plant("yaml-depth", "synonyms.fr.yaml", 1, new="groups: " + "[" * 41),
    Plant("yaml-number", "synonyms.fr.yaml", 2, new="groups:\n  - [.nan, b]\n"),
    # fields
    Plant("field-missing", ENTRY, 1, "topics: [children.labour]\n", ""),
    Plant("field-unknown", ENTRY, 5, "related:", "relatd:"),
    Plant("field-unknown", TEXT, 4, "when:", "body:"),
    Plant("field-empty", ENTRY, 4, "tags: [legal-text]", "tags:"),
    Plant("field-empty", DOCUMENT, 8, "binding: true", "binding: true\nsymbol:"),
    Plant("field-type", DOCUMENT, 6, "1999\n", "'1999'\n"),
    Plant("field-type", DOCUMENT, 7, "binding: true", "binding: yes"),
    Plant("field-type", DOCUMENT, 4, "[children.labour]", "children.labour"),
    Plant("field-text", DOCUMENT, 7, "binding: true", "symbol: 182"),
    Plant("field-choice", DOCUMENT, 2, "treaty", "pamphlet"),
    Plant("field-pattern", ENTRY, 4, "legal-text", "Legal_Text"),
    Plant("field-pattern", "pack.yaml", 3, "2026.11.1", "1.0.x"),
    Plant("field-low", DOCUMENT, 6, "1999\n", "1066\n"),
    Plant("field-high", DOCUMENT, 6, "1999\n", "2999\n"),
    Plant("field-long", TEXT, 2, "Article 1: what it says", "A b" * 67),
    Plant("field-long", TEXT, 3, "One sentence.", "A b" * 81),
    Plant("field-short", "synonyms.en.yaml", 2, "[minor, child]", "[minor]"),
    Plant("field-date", ENTRY, 6, "2027-11-30", "30.11.2027"),
    Plant("field-date", ENTRY, 6, "2027-11-30", "20271130"),
    Plant("field-date", ENTRY, 6, "2027-11-30", "2027-02-30"),
    *(
        Plant(
            "field-partial-date",
            DOCUMENT,
            9,
            "06-17}",
            f"06-17, parties: {{count: 3, as_of: {said}}}}}",
        )
        for said in ("4 August 2020", "2022-23", "2020-8", "2020-02-30", "1066", "20")
    ),
    Plant("parties-undated", DOCUMENT, 9, "06-17}", "06-17, parties: {count: 3}}"),
    # texts
    Plant("text-not-nfc", TEXT, 3, "One sentence.", "Une phrase cre\u0301e."),
    Plant("text-not-nfc", TEXT, 17, "and [the", "cre\u0301e [the"),
    Plant("text-control", TEXT, 3, "One sentence.", '"One\\u0007 sentence."'),
    Plant("text-control", TEXT, 3, "One sentence.", '"One\\ufffd sentence."'),
    Plant("text-control", TEXT, 16, "It stands", "It\tstands"),
    Plant("text-direction", TEXT, 3, "One sentence.", "One \u202esentence."),
    Plant("text-direction", TEXT, 17, "and [the", "and \u2066 [the"),
    Plant("text-word", TEXT, 4, "When you", "When " + "a" * 501),
    Plant("text-word", TEXT, 17, "and [the", "a" * 501 + " [the", others=("text-word",)),
    Plant("text-edges", TEXT, 3, "One sentence.", "'One sentence. '"),
    Plant("text-lines", TEXT, 3, "One sentence.", "|-\n  One\n  sentence."),
    Plant("text-too-large", TEXT, 14, BODY, "word " * 52_500),
    Plant("text-missing", "pack.yaml", 2, ", fr: Exemple", ""),
    Plant("text-missing", "topics.yaml", 6, ", fr: Travail", ""),
    Plant("text-missing", DOCUMENT, 3, ", fr: Loi", ""),
    Plant("text-missing", "tombstones.yaml", 2, ", fr: Parti", ""),
    Plant("text-missing", "glossary.en.yaml", 2, at="glossary.fr.yaml"),
    Plant("text-language", DOCUMENT, 3, "fr: Loi", "fr: Loi, es: Ley"),
    Plant("text-language", DOCUMENT, 5, "First edition", "First edition, de: X"),
    Plant(
        "title-doubled",
        "titles.fr.yaml",
        2,
        new=f"{TITLES_FR}  law/article-2: {{title: Article 2}}\n",
        also={FRENCH: FRENCH_TEXT},
        others=("source-hash-missing",),
    ),
    Plant("title-missing", OTHER, 1, new=TITLES_FR, at="titles.fr.yaml"),
    Plant(
        "title-card",
        "titles.fr.yaml",
        3,
        new=f"{TITLES_FR}  cards/danger: {{title: D}}\n  law/article-2: {{title: A}}\n",
    ),
    Plant(
        "title-prefixed",
        "titles.fr.yaml",
        4,
        new=f"{TITLES_BOTH}  sample:law/article-2: {{title: A}}\n",
    ),
    Plant(
        "title-foreign",
        "titles.fr.yaml",
        4,
        new=f"{TITLES_BOTH}  far:law/article-2: {{title: A}}\n",
    ),
    Plant(
        "title-moved",
        "titles.fr.yaml",
        4,
        new=f"{TITLES_BOTH}  law/old: {{title: A}}\n",
    ),
    Plant(
        "reference-withdrawn", "titles.fr.yaml", 4, new=f"{TITLES_BOTH}  law/gone: {{title: A}}\n"
    ),
    Plant("source-text-missing", DOCUMENT, 5, "{en: First edition}", "{fr: Un}"),
    Plant("source-text-missing", ENTRY, 1, at=TEXT, others=("asset-unused",)),
    Plant("source-text-missing", CHECKLIST, 1, at=CHECKLIST_TEXT),
    Plant(
        "source-text-missing",
        "glossary.fr.yaml",
        5,
        "ans.\n",
        "ans.\n  - {id: x, term: X, meaning: Y}\n",
    ),
    Plant("source-only", "glossary.fr.yaml", 5, "ans.\n", "ans.\n    source: art. 3\n"),
    # reading
    Plant("item-entry-missing", CHECKLIST, 8, ", entry: law/article-2", ""),
    Plant(
        "entry-unreachable",
        "entries/law/article-3/entry.yaml",
        1,
        new="topics: [other:far]\ncitations:\n  c1: {document: law}\n",
        also={"entries/law/article-3/en.md": OTHER_TEXT},
        others=("reference-foreign",),
    ),
    Plant("reading-hard", TEXT, 2, "It stands in the law.", HARD),
    Plant("short-form-unknown", TEXT, 2, "It stands", "By NGOs it stands"),
    Plant("tag-orphan", ENTRY, 4, "[legal-text]", "[legal-text, gender]"),
    # reviews
    Plant("review-missing", TEXT, 2, "review: draft\n", ""),
    Plant("review-both", TEXT, 12, "draft\n", "draft\nsigned_by: A\nsigned_on: 2026-01-01\n"),
    Plant("signature-half", TEXT, 12, "review: draft\n", "signed_by: A B\n"),
    Plant("signature-half", CHECKLIST_TEXT, 2, "review: draft\n", "signed_on: 2026-01-01\n"),
    Plant("signature-future", TEXT, 13, "review: draft\n", "signed_by: A\nsigned_on: 2026-11-25\n"),
    Plant("review-passed", ENTRY, 6, "2027-11-30", "2026-11-23"),
    Plant("source-hash-missing", FRENCH, 2, new=FILES[TEXT]),
    Plant("source-hash-missing", "checklists/talk/fr.yaml", 1, new=FILES[CHECKLIST_TEXT]),
    Plant(
        "source-hash-outdated",
        FRENCH,
        12,
        new=FILES[TEXT].replace("review: draft", f"source_hash: {'a' * 64}\nreview: draft"),
    ),
    Plant(
        "source-hash-source", TEXT, 12, "review: draft", f"source_hash: {'a' * 64}\nreview: draft"
    ),
    # ids
    Plant(
        "doubled",
        "topics.yaml",
        5,
        "id: children.labour",
        "id: children",
        others=("reference-unknown",),
    ),
    Plant(
        "doubled",
        "glossary.en.yaml",
        6,
        "art. 3}]\n",
        "art. 3}]\n  - {id: minor, term: A, meaning: B}\n",
    ),
    Plant("doubled", "redirects.yaml", 3, new=redirects(("a/b", "law"), ("a/b", "law"))),
    Plant(
        "id-doubled",
        DOCUMENT,
        1,
        "id: children.labour",
        "id: law",
        at="topics.yaml",
        others=("reference-unknown", "topic-empty"),
    ),
    Plant(
        "id-doubled",
        "glossary.en.yaml",
        2,
        "id: minor",
        "id: law",
        others=("text-missing", "source-text-missing"),
    ),
    Plant(
        "id-long",
        CHECKLIST,
        8,
        "id: water",
        f"id: {'w' * 76}",
        others=("item-text-missing", "item-text-unknown"),
    ),
    Plant("reference-unknown", ENTRY, 3, "children.labour", "children.law"),
    Plant("reference-unknown", ENTRY, 1, "document: law", "document: lore"),
    Plant("reference-unknown", ENTRY, 5, "law/article-2", "law/article-9"),
    Plant("reference-unknown", ENTRY, 8, "{document: law, place: art. 1}", "{document: lore}"),
    Plant("reference-unknown", DOCUMENT, 7, "binding:", "replaced_by: lore\nbinding:"),
    Plant("reference-unknown", DOCUMENT, 4, "[children.labour]", "[children, law]"),
    Plant("reference-unknown", CHECKLIST, 1, "[children]", "[child]"),
    Plant("reference-unknown", CHECKLIST, 7, "law/article-1", "law/article-9"),
    Plant("reference-unknown", "glossary.en.yaml", 5, "document: law", "document: lore"),
    Plant("reference-unknown", TEXT, 16, "fieldguide:law/article-2", "fieldguide:law/article-9"),
    Plant("reference-unknown", TEXT, 16, "fieldguide:law/article-2", "fieldguide:talk#wine"),
    Plant("reference-withdrawn", ENTRY, 5, "law/article-2", "law/gone"),
    Plant("reference-moved", ENTRY, 5, "law/article-2", "law/old"),
    Plant("reference-foreign", ENTRY, 5, "law/article-2", "far:law/article-2"),
    Plant("reference-foreign", ENTRY, 2, "order: 10", "target: far:law/article-2"),
    Plant(
        "reference-foreign",
        "topics.yaml",
        4,
        "    children:",
        "    extends: far:law\n    children:",
    ),
    Plant("reference-self", ENTRY, 5, "law/article-2", "sample:law/article-1"),
    Plant("reference-self", DOCUMENT, 7, "binding:", "replaced_by: law\nbinding:"),
    Plant("target-own", ENTRY, 2, "order: 10", "target: law/article-2"),
    Plant("extends-own", "topics.yaml", 4, "    children:", "    extends: law\n    children:"),
    Plant("extends-inner", "topics.yaml", 7, "Travail}\n", "Travail}\n        extends: far:law\n"),
    Plant("redirect-living", "redirects.yaml", 1, "law/old", "law/article-2"),
    Plant("redirect-nowhere", "redirects.yaml", 1, "law/article-1", "law/nothing"),
    Plant("redirect-circle", "redirects.yaml", 2, new=redirects(("a/b", "a/b"))),
    Plant(
        "redirect-long",
        "redirects.yaml",
        2,
        new=redirects(*((f"a/{n}", f"a/{n + 1}") for n in range(5)), ("a/5", "law/article-1")),
    ),
    Plant("tombstone-living", "tombstones.yaml", 2, "law/gone", "law/article-1"),
    Plant("tombstone-redirected", "tombstones.yaml", 2, "law/gone", "law/old"),
    Plant("language-doubled", "pack.yaml", 4, "[en, fr]", "[en, fr, en]"),
    Plant("topic-deep", "topics.yaml", 38, new=deep_topics(13), others=("topic-empty",)),
    Plant(
        "topic-empty",
        "topics.yaml",
        7,
        "fr: Travail}\n",
        "fr: Travail}\n  - {id: x, titles: {en: X, fr: X}}\n",
    ),
    # citations
    Plant(
        "citations-missing",
        "cards/danger/card.yaml",
        1,
        "citations:\n  c1: {document: law}\n",
        "",
        others=("cite-undefined",),
    ),
    Plant("cite-missing", TEXT, 6, "First point., cite: [c1]", "First point."),
    Plant("cite-missing", TEXT, 9, "Look., cite: [c1]", "Look."),
    Plant("cite-missing", CHECKLIST, 8, "water, cite: [c1]", "water"),
    Plant("cite-undefined", TEXT, 6, "First point., cite: [c1]", "First point., cite: [c7]"),
    Plant("cite-undefined", TEXT, 16, "[@c1]", "[@c7]"),
    Plant("cite-undefined", CHECKLIST, 8, "water, cite: [c1]", "water, cite: [c7]"),
    Plant("cite-unused", ENTRY, 9, "[c1, c2]", "[c1]", at=TEXT),
    Plant(
        "cite-unused", CHECKLIST, 4, "{document: law}\n", "{document: law}\n  c2: {document: law}\n"
    ),
    Plant("cite-form", TEXT, 16, "[@c1]", "[@c1, c2]"),
    Plant("points-missing", "cards/danger/en.md", 4, "  - {text: Second point., cite: [c1]}\n", ""),
    # checklists
    Plant("doubled", CHECKLIST, 8, "id: water", "id: room", others=("item-text-unknown",)),
    Plant("item-text-missing", CHECKLIST_TEXT, 4, "  water: {text: There is water}\n", ""),
    Plant(
        "item-text-unknown", CHECKLIST_TEXT, 6, "  water:", "  wine:", others=("item-text-missing",)
    ),
    Plant("section-text-missing", CHECKLIST_TEXT, 3, "{before: Before}", "{}"),
    Plant("section-text-unknown", CHECKLIST_TEXT, 3, "{before: Before}", "{before: B, after: A}"),
    # bodies
    Plant("body-html", TEXT, 16, "It stands", "<b>It</b> stands", others=("body-html",)),
    Plant("body-html", TEXT, 14, BODY, "<script>x</script>"),
    Plant("body-heading", TEXT, 14, "## What", "# What"),
    Plant("body-link", TEXT, 17, "https://example.org/", "http://example.org/"),
    Plant("body-link", TEXT, 17, "https://example.org/", "javascript:alert(1)"),
    Plant("body-link", TEXT, 17, "https://example.org/", "../other.md"),
    Plant("body-link-form", TEXT, 16, "fieldguide:law/article-2", "fieldguide:Law/Article"),
    Plant(
        "body-image",
        TEXT,
        19,
        "asset:map.png",
        "https://example.org/a.png",
        others=("asset-unused",),
    ),
    Plant(
        "body-image-unknown", TEXT, 19, "asset:map.png", "asset:mop.png", others=("asset-unused",)
    ),
    Plant("body-depth", TEXT, 14, BODY, "> " * 41 + "deep"),
]
