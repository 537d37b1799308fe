# SPDX-License-Identifier: Apache-2.0
"""What authors do with a source folder as a whole: build a pack of it, mark translations, count."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldguide.base.errors import ContentRefused
from fieldguide.base.files import trouble_with, write_whole
from fieldguide.content import strict_yaml
from fieldguide.content.checking import Plainer
from fieldguide.content.faults import Fault, has_errors
from fieldguide.content.folding import fold_words
from fieldguide.content.kinds import Confidence
from fieldguide.content.lint import lint_source
from fieldguide.content.pack import write_pack
from fieldguide.content.rows import (
    RowKind,
    content_root,
    kind_of_entry,
    source_hash,
    text_kind_of_entry,
)
from fieldguide.content.source import Source, read_source
from fieldguide.content.source_files import FENCE

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator
    from pathlib import Path

    from fieldguide.content import records as r
    from fieldguide.content.source_files import SourceFile

_HASH_LINE = re.compile(r"^source_hash:.*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What came of a build.

    Attributes:
        counts: How many of each sort the source has, by a plural word.
        faults: Every fault; with an error among them nothing was written.
        size: Bytes of the pack; 0 where nothing was written.
        content_root: The hash of all its rows; empty where nothing was written.
    """

    counts: dict[str, int]
    faults: list[Fault]
    size: int = 0
    content_root: str = ""

    @property
    def was_written(self) -> bool:
        """Whether there is a pack."""
        return self.size > 0


@dataclass(frozen=True, slots=True)
class Stats:
    """How much content a source has and how far it is.

    Attributes:
        counts: How many of each sort, by a plural word.
        texts: Texts of entries, cards and checklists, by language.
        words: Words in the texts of entries and cards, by language.
        drafts: Texts that nobody has signed, by language.
        unsure: Citations that are not certain.
        documents: Entries of each document by language; the empty name is that of crosswalks.
        kinds: Entries, cards, checklists and terms, and titles that stand alone, by language.
    """

    counts: dict[str, int]
    texts: dict[str, int]
    words: dict[str, int]
    drafts: dict[str, int]
    unsure: int
    documents: dict[str, dict[str, int]]
    kinds: dict[str, dict[str, int]]


@dataclass(frozen=True, slots=True)
class LintReport:
    """What the linter found, and what there is.

    Attributes:
        faults: Every fault, by file and line.
        contents: All that could be read; None where `pack.yaml` could not.
    """

    faults: list[Fault]
    contents: r.Contents | None

    def stats(self) -> Stats | None:
        """How much there is; what cannot be read is left out, and without `pack.yaml` all is."""
        return None if self.contents is None else _stats(self.contents)


def lint(folder: Path, today: dt.date) -> LintReport:
    """Read a source folder once, for its faults and its figures.

    Args:
        folder: The folder with `pack.yaml`.
        today: Against which dates for reviews are held.

    Raises:
        EnvironmentTrouble: The folder cannot be read.
    """
    source = read_source(folder)
    return LintReport(lint_source(source, today), source.contents)


def build(folder: Path, out: Path, today: dt.date) -> BuildReport:
    """Make a pack of a source folder; nothing is written where the report has an error.

    Args:
        folder: The folder with `pack.yaml`.
        out: The pack; its folder is made if it is missing.
        today: Against which dates for reviews are held.

    Raises:
        ContentRefused: `pack-row-too-large`: one thing is larger than a pack may hold.
        EnvironmentTrouble: The folder cannot be read, or the pack not be written.
    """
    found = lint(folder, today)
    if found.contents is None:
        return BuildReport({}, found.faults)
    counts = _counts(found.contents)
    if has_errors(found.faults):
        return BuildReport(counts, found.faults)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise trouble_with(out.parent, trouble) from trouble
    rows = write_pack(found.contents, out)
    return BuildReport(counts, found.faults, out.stat().st_size, content_root(rows))


def _counts(contents: r.Contents) -> dict[str, int]:
    cards = sum(1 for key in contents.entries if _is_card(key))
    return {
        "documents": len(contents.documents),
        "entries": len(contents.entries) - cards,
        "cards": cards,
        "checklists": len(contents.checklists),
        "texts": len(contents.entry_texts) + len(contents.checklist_texts),
        "terms": len({key for key, _ in contents.terms}),
        "pictures": len(contents.assets),
    }


def _stats(contents: r.Contents) -> Stats:
    words: Counter[str] = Counter()
    for (_, lang), text in contents.entry_texts.items():
        statements = (*text.key_points, *text.steps, *text.wrong)
        said = (text.title, text.teaser, text.body, *(item.text for item in statements))
        words[lang] += sum(len(fold_words(piece)) for piece in said)
    texts = (*contents.entry_texts.items(), *contents.checklist_texts.items())
    cited = (*contents.entries.values(), *contents.checklists.values())
    return Stats(
        counts=_counts(contents),
        texts=dict(Counter(lang for (_, lang), _ in texts)),
        words=dict(words),
        drafts=dict(Counter(lang for (_, lang), text in texts if text.signed_by is None)),
        unsure=sum(
            citation.confidence is not Confidence.CERTAIN
            for thing in cited
            for citation in thing.citations.values()
        ),
        documents=_by_document(contents),
        kinds={name: dict(Counter(langs)) for name, langs in _by_kind(contents).items()},
    )


def _by_document(contents: r.Contents) -> dict[str, dict[str, int]]:
    found: dict[str, Counter[str]] = {}
    for key, lang in contents.entry_texts:
        entry = contents.entries.get(key)
        if entry is not None and not _is_card(key):
            found.setdefault(entry.document or "", Counter())[lang] += 1
    return {name: dict(langs) for name, langs in sorted(found.items())}


def _is_card(key: str) -> bool:
    return kind_of_entry(key) is RowKind.CARD


def _by_kind(contents: r.Contents) -> dict[str, list[str]]:
    return {
        "entries": [lang for key, lang in contents.entry_texts if not _is_card(key)],
        "titles alone": [lang for _, lang in contents.entry_titles],
        "cards": [lang for key, lang in contents.entry_texts if _is_card(key)],
        "checklists": [lang for _, lang in contents.checklist_texts],
        "terms": [lang for _, lang in contents.terms],
    }


def fill_source_hashes(folder: Path) -> list[Path]:
    """Write into each translation of which source text it is a translation.

    Only the line `source_hash:` of each file is touched. Whoever calls this says that the
    translations are up to date.

    Returns:
        The files that changed.

    Raises:
        ContentRefused: `content-faults`: `pack.yaml` cannot be read, so that nothing is known.
            `source-hash-line`: a file has the key in a form that cannot be replaced.
        EnvironmentTrouble: A file cannot be read or written.
    """
    source = read_source(folder)
    if source.contents is None:
        raise ContentRefused("content-faults", count=len(source.faults))
    changed: list[Path] = []
    for file, digest in _wanted_hashes(source):
        path = folder / file.path
        try:
            old = path.read_bytes()
        except OSError as trouble:
            raise trouble_with(path, trouble) from trouble
        new = with_source_hash(old, digest, file.path)
        if new != old:
            write_whole(path, new, private=False)
            changed.append(path)
    return changed


def _wanted_hashes(source: Source) -> Iterator[tuple[SourceFile, str]]:
    """Each translation's file, and the hash of its source text's row."""
    contents = source.contents
    if contents is None:
        return
    plain = Plainer()
    first = contents.pack.languages[0]
    checklists = ((RowKind.CHECKLIST_TEXT, *key) for key in contents.checklist_texts)
    entries = ((text_kind_of_entry(key), key, lang) for key, lang in contents.entry_texts)
    for kind, key, lang in (*entries, *checklists):
        texts = contents.checklist_texts if kind is RowKind.CHECKLIST_TEXT else contents.entry_texts
        digest = source_hash(kind, key, first, texts.get((key, first)), plain)
        if lang != first and digest is not None:
            yield source.place(kind, f"{key}@{lang}").file, digest


def with_source_hash(raw: bytes, digest: str, name: str) -> bytes:
    """The bytes of a translation (`.md` or `.yaml`, by its name) with this hash in it.

    Raises:
        ContentRefused: `source-hash-line`: the key stands there in a form that cannot be replaced.
    """
    text = raw.decode("utf-8")
    end = "\r\n" if "\r\n" in text else "\n"
    text = text.replace("\r\n", "\n")
    line = f"source_hash: {digest}"
    if name.endswith(".md"):
        start = text.index(FENCE)
        stop = text.index(f"\n{FENCE}", start + len(FENCE)) + 1
    else:
        start, stop = 0, len(text)
        if not text.endswith("\n"):
            text, stop = f"{text}\n", stop + 1
    head = text[start:stop]
    new, found = _HASH_LINE.subn(line, head, count=1)
    if not found:
        new = f"{head}{line}\n"
    try:
        front = strict_yaml.parse(new.removeprefix(FENCE)).data
    except ContentRefused as trouble:
        raise ContentRefused("source-hash-line", file=name) from trouble
    if not isinstance(front, dict) or front.get("source_hash") != digest:
        raise ContentRefused("source-hash-line", file=name)
    return f"{text[:start]}{new}{text[stop:]}".replace("\n", end).encode()
