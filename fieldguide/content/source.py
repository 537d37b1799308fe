# SPDX-License-Identifier: Apache-2.0
"""From a source folder to contents, with every fault of every file and the place of every thing.

The module is long because the format has many kinds of files: each has a short method of one class,
and they share what was gathered, so that there is no seam to split it along.
"""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, cast

from fieldguide.content import pictures
from fieldguide.content import records as r
from fieldguide.content.checking import Checker
from fieldguide.content.faults import Fault
from fieldguide.content.ids import MAX_ID_BYTES, SEGMENT_PATTERN
from fieldguide.content.rows import CARDS, RowKind, kind_of_entry, text_kind_of_entry
from fieldguide.content.source_files import FileReader, Place, SourceFile
from fieldguide.content.source_walk import source_files

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from fieldguide.content.strict_yaml import YamlPath

_SEGMENT = re.compile(SEGMENT_PATTERN)
_BY_LANGUAGE = re.compile(r"(?P<what>glossary|synonyms|titles)\.(?P<lang>[a-z]{2,3})\.yaml")
_TEXT = re.compile(r"(?P<lang>[a-z]{2,3})\.(?P<ending>md|yaml)")
_NEEDED = ("pack.yaml", "topics.yaml")
_Key = tuple[str, str]
"""The id of a thing and the language of a text of it."""


@dataclass(frozen=True, slots=True)
class Source:
    """What a source folder says.

    Attributes:
        contents: All that could be read; None where `pack.yaml` could not.
        faults: What is wrong with single files.
        places: Where each thing stands, by its row's kind and id.
        present: What there is a file of, readable or not: one broken file is one fault, and what
            names it is not at fault.
    """

    contents: r.Contents | None
    faults: list[Fault]
    places: dict[tuple[RowKind, str], Place]
    present: set[tuple[RowKind, str]]

    def place(self, kind: RowKind, row_id: str) -> Place:
        """Where a thing stands."""
        return self.places[kind, row_id]


def read_source(folder: Path) -> Source:
    """Read every file of a source folder.

    Raises:
        EnvironmentTrouble: The folder cannot be read.
    """
    paths, faults = source_files(folder)
    gatherer = _Gatherer(FileReader(folder.resolve(), Checker()))
    gatherer.reader.faults.extend(faults)
    gatherer.reader.faults.extend(
        Fault.of("file-missing", name) for name in _NEEDED if name not in paths
    )
    # The languages that files are checked against stand in pack.yaml.
    for path in sorted(paths, key=lambda path: path != "pack.yaml"):
        gatherer.take(path)
    gatherer.check_orphans(paths)
    return Source(gatherer.contents(), gatherer.reader.faults, gatherer.places, gatherer.present)


@dataclass(slots=True)
class _Gatherer:
    """Sorts files by their path and keeps what they say."""

    reader: FileReader
    places: dict[tuple[RowKind, str], Place] = field(
        default_factory=dict[tuple[RowKind, str], Place]
    )
    present: set[tuple[RowKind, str]] = field(default_factory=set[tuple[RowKind, str]])
    pack: r.Pack | None = None
    topics: list[r.Topic] = field(default_factory=list[r.Topic])
    documents: dict[str, r.Document] = field(default_factory=dict[str, r.Document])
    entries: dict[str, r.Entry] = field(default_factory=dict[str, r.Entry])
    entry_texts: dict[_Key, r.EntryText] = field(default_factory=dict[_Key, r.EntryText])
    entry_titles: dict[_Key, r.EntryTitle] = field(default_factory=dict[_Key, r.EntryTitle])
    checklists: dict[str, r.Checklist] = field(default_factory=dict[str, r.Checklist])
    checklist_texts: dict[_Key, r.ChecklistText] = field(
        default_factory=dict[_Key, r.ChecklistText]
    )
    terms: dict[_Key, r.Term] = field(default_factory=dict[_Key, r.Term])
    synonyms: dict[str, r.Synonyms] = field(default_factory=dict[str, r.Synonyms])
    redirects: list[r.Redirect] = field(default_factory=list[r.Redirect])
    tombstones: list[r.Tombstone] = field(default_factory=list[r.Tombstone])
    assets: dict[str, r.Asset] = field(default_factory=dict[str, r.Asset])

    def contents(self) -> r.Contents | None:
        if self.pack is None:
            return None
        return r.Contents(
            pack=self.pack,
            topics=self.topics,
            documents=self.documents,
            entries=self.entries,
            entry_texts=self.entry_texts,
            entry_titles=self.entry_titles,
            checklists=self.checklists,
            checklist_texts=self.checklist_texts,
            terms=self.terms,
            synonyms=self.synonyms,
            redirects=self.redirects,
            tombstones=self.tombstones,
            assets=self.assets,
        )

    def take(self, path: str) -> None:
        """Read one file, by what its path says it is."""
        match path.split("/"):
            case [name]:
                self._take_top(path, name)
            case ["documents", name] if name.endswith(".yaml"):
                self._take_document(path, name.removesuffix(".yaml"))
            case ["entries", group, name, "entry.yaml"] if group != CARDS:
                self._take_entry(path, group, name)
            case ["cards", name, "card.yaml"]:
                self._take_entry(path, CARDS, name)
            case ["checklists", name, "checklist.yaml"]:
                self._take_checklist(path, name)
            case ["entries", group, name, text] if group != CARDS and text.endswith(".md"):
                self._take_entry_text(path, f"{group}/{name}", text)
            case ["cards", name, text] if text.endswith(".md"):
                self._take_entry_text(path, f"{CARDS}/{name}", text)
            case ["checklists", name, text] if text.endswith(".yaml"):
                self._take_checklist_text(path, name, text)
            case ["assets", name]:
                self._take_asset(path, name)
            case _:
                self._fault("file-stray", path)

    def check_orphans(self, paths: Iterable[str]) -> None:
        """Find texts that stand alone; a neutral file that could not be read was told already."""
        known = set(paths)
        for path in known:
            folder, _, name = path.rpartition("/")
            top = folder.partition("/")[0]
            base = {"entries": "entry.yaml", "cards": "card.yaml", "checklists": "checklist.yaml"}
            if top in base and _TEXT.fullmatch(name) and f"{folder}/{base[top]}" not in known:
                self._fault("thing-missing", path, file=base[top])

    def _fault(self, code: str, path: str, **params: object) -> None:
        self.reader.faults.append(Fault.of(code, path, **params))

    def _put(self, kind: RowKind, row_id: str, file: SourceFile, prefix: YamlPath = ()) -> bool:
        """Remember where a thing stands; a second one of its name is a fault and is left out."""
        place = Place(file, prefix)
        if (kind, row_id) in self.places:
            self.reader.faults.append(place.fault("doubled", id=row_id.partition("@")[0]))
            return False
        self.places[kind, row_id] = place
        return True

    def _named(self, path: str, *names: str) -> bool:
        for name in names:
            if _SEGMENT.fullmatch(name) is None or len(name) > MAX_ID_BYTES:
                self._fault("file-name", path, name=name)
                return False
        whole = "/".join(names)
        if len(whole) > MAX_ID_BYTES:
            self._fault("id-long", path, id=whole, limit=MAX_ID_BYTES)
            return False
        return True

    def _language(self, path: str, name: str) -> str | None:
        """The language a file's name says it is in, if it is one of the pack's."""
        match = _TEXT.fullmatch(name)
        if match is None:
            self._fault("file-stray", path)
            return None
        return self._known_language(path, match["lang"])

    def _known_language(self, path: str, lang: str) -> str | None:
        if self.pack is not None and lang not in self.pack.languages:
            self._fault("file-language", path, lang=lang)
            return None
        return lang

    def _take_top(self, path: str, name: str) -> None:
        match = _BY_LANGUAGE.fullmatch(name)
        if match is not None:
            lang = self._known_language(path, match["lang"])
            if lang is not None:
                self._take_by_language(path, match["what"], lang)
        elif name == "pack.yaml":
            if found := self.reader.yaml(path, r.Pack):
                self.pack = found[0]
                self._put(RowKind.PACK, self.pack.id, found[1])
        elif name == "topics.yaml":
            # With a tree that cannot be read no topic is known, and none is missing.
            self.present.add((RowKind.TOPIC, ""))
            if found := self.reader.yaml(path, r.TopicTree):
                self.present.discard((RowKind.TOPIC, ""))
                self.topics = found[0].topics
                self._place_topics(self.topics, found[1], ("topics",))
        elif name == "redirects.yaml":
            if found := self.reader.yaml(path, r.Redirects):
                self._place_redirects(*found)
        elif name == "tombstones.yaml":
            if found := self.reader.yaml(path, r.Tombstones):
                self._place_tombstones(*found)
        else:
            self._fault("file-stray", path)

    def _take_by_language(self, path: str, what: str, lang: str) -> None:
        if what == "glossary":
            self._take_glossary(path, lang)
        elif what == "titles":
            self._take_titles(path, lang)
        elif found := self.reader.yaml(path, r.Synonyms):
            self.synonyms[lang] = found[0]
            self._put(RowKind.SYNONYMS, lang, found[1])

    def _place_topics(self, topics: list[r.Topic], file: SourceFile, prefix: YamlPath) -> None:
        for index, topic in enumerate(topics):
            here = (*prefix, index)
            self._put(RowKind.TOPIC, topic.id, file, here)
            self._place_topics(topic.children, file, (*here, "children"))

    def _place_redirects(self, found: r.Redirects, file: SourceFile) -> None:
        for index, redirect in enumerate(found.redirects):
            if self._put(RowKind.REDIRECT, redirect.source, file, ("redirects", index)):
                self.redirects.append(redirect)

    def _place_tombstones(self, found: r.Tombstones, file: SourceFile) -> None:
        for index, tombstone in enumerate(found.tombstones):
            if self._put(RowKind.TOMBSTONE, tombstone.id, file, ("tombstones", index)):
                self.tombstones.append(tombstone)

    def _take_glossary(self, path: str, lang: str) -> None:
        if found := self.reader.yaml(path, r.Glossary):
            glossary, file = found
            for index, term in enumerate(glossary.terms):
                if self._put(RowKind.TERM, f"{term.id}@{lang}", file, ("terms", index)):
                    self.terms[term.id, lang] = term

    def _take_titles(self, path: str, lang: str) -> None:
        if found := self.reader.yaml(path, r.EntryTitles):
            titles, file = found
            for key, title in titles.entries.items():
                if self._put(RowKind.ENTRY_TITLE, f"{key}@{lang}", file, ("entries", key)):
                    self.entry_titles[key, lang] = title

    def _take_document(self, path: str, name: str) -> None:
        if not self._named(path, name):
            return
        self.present.add((RowKind.DOCUMENT, name))
        if found := self.reader.yaml(path, r.Document):
            document, file = found
            if document.id != name:
                self.reader.faults.append(Place(file).fault("file-id", ("id",), id=document.id))
                return
            self.documents[name] = document
            self._put(RowKind.DOCUMENT, name, file)

    def _take_entry(self, path: str, group: str, name: str) -> None:
        if not self._named(path, group, name):
            return
        key = f"{group}/{name}"
        self.present.add((kind_of_entry(key), key))
        if found := self.reader.yaml(path, r.Entry):
            self.entries[key] = found[0]
            self._put(kind_of_entry(key), key, found[1])

    def _take_entry_text(self, path: str, key: str, name: str) -> None:
        lang = self._language(path, name)
        if lang is None or not self._named(path, *key.split("/")):
            return
        kind = text_kind_of_entry(key)
        self.present.add((kind, f"{key}@{lang}"))
        if found := self.reader.markdown(path, r.EntryText):
            self.entry_texts[key, lang] = found[0]
            self._put(kind, f"{key}@{lang}", found[1])

    def _take_checklist(self, path: str, name: str) -> None:
        if not self._named(path, name):
            return
        self.present.add((RowKind.CHECKLIST, name))
        if found := self.reader.yaml(path, r.Checklist):
            self.checklists[name] = found[0]
            self._put(RowKind.CHECKLIST, name, found[1])

    def _take_checklist_text(self, path: str, key: str, name: str) -> None:
        lang = self._language(path, name)
        if lang is None or not self._named(path, key):
            return
        self.present.add((RowKind.CHECKLIST_TEXT, f"{key}@{lang}"))
        if found := self.reader.yaml(path, r.ChecklistText):
            self.checklist_texts[key, lang] = found[0]
            self._put(RowKind.CHECKLIST_TEXT, f"{key}@{lang}", found[1])

    def _take_asset(self, path: str, name: str) -> None:
        if not self._named(path, name):
            return
        raw = self.reader.raw(path, pictures.MAX_BYTES)
        if raw is None:
            return
        picture = pictures.picture_of(raw)
        wrong = pictures.fault_of(picture, len(raw), name)
        if wrong is not None:
            code, params = wrong
            self._fault(code, path, **params)
        elif picture is not None:
            self._put_asset(path, name, picture.media_type, raw)

    def _put_asset(self, path: str, name: str, media_type: str, raw: bytes) -> None:
        key = f"{hashlib.sha256(raw).hexdigest()}.{pictures.MEDIA_TYPES[media_type]}"
        if key in self.assets:
            self._fault("asset-doubled", path, other=self.assets[key].name)
            return
        known = cast("Literal['image/png', 'image/jpeg', 'image/webp']", media_type)
        data = base64.b64encode(raw).decode("ascii")
        self.assets[key] = r.Asset(name=name, media_type=known, data=data)
        self._put(RowKind.ASSET, key, SourceFile(path, {}))
