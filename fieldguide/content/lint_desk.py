# SPDX-License-Identifier: Apache-2.0
"""What every rule of the linter works with: the contents, their places, and what names what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.content.ids import Ref
from fieldguide.content.rows import RowKind, flatten, kind_of_entry, text_kind_of_entry

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from fieldguide.content import records as r
    from fieldguide.content.faults import Fault
    from fieldguide.content.source import Source
    from fieldguide.content.source_files import Place
    from fieldguide.content.strict_yaml import YamlPath

ENTRY = "entry"
"""What the linter calls entries and cards alike when it looks for one."""


class Desk:
    """One linting: what is known, and the faults found so far."""

    def __init__(self, source: Source, contents: r.Contents, today: dt.date) -> None:
        self._source = source
        self.contents = contents
        self.today = today
        self.faults: list[Fault] = []
        self.pack = contents.pack.id
        self.languages = contents.pack.languages
        self.source_lang = contents.pack.languages[0]
        self.topics = {node.id: node for node in flatten(contents.topics)}
        self.living: dict[str, set[str]] = {
            RowKind.TOPIC: set(self.topics),
            RowKind.DOCUMENT: self._present(RowKind.DOCUMENT),
            ENTRY: self._present(RowKind.ENTRY) | self._present(RowKind.CARD),
            RowKind.CHECKLIST: self._present(RowKind.CHECKLIST),
            RowKind.TERM: {key for key, _ in contents.terms},
            "item": set(self._items()),
        }
        self.redirects = {item.source: item.to for item in contents.redirects}
        self.tombstones = {item.id for item in contents.tombstones}

    def _present(self, kind: RowKind) -> set[str]:
        return {row_id for known, row_id in self._source.present if known is kind}

    def is_present(self, kind: RowKind, row_id: str) -> bool:
        """Whether there is a file of a thing, even one that cannot be read."""
        return (kind, row_id) in self._source.present

    @property
    def texts_are_whole(self) -> bool:
        """Whether every text of an entry or a card could be read."""
        texts = (RowKind.ENTRY_TEXT, RowKind.CARD_TEXT)
        present = sum(len(self._present(kind)) for kind in texts)
        return present == len(self.contents.entry_texts)

    def _items(self) -> Iterator[str]:
        for key, checklist in self.contents.checklists.items():
            for section in checklist.sections:
                for item in section.items:
                    yield f"{key}#{item.id}"

    def place(self, kind: RowKind, row_id: str) -> Place:
        """Where a thing stands."""
        return self._source.place(kind, row_id)

    def entry_place(self, key: str) -> Place:
        """Where the neutral file of an entry or a card stands."""
        return self.place(kind_of_entry(key), key)

    def text_place(self, key: str, lang: str) -> Place:
        """Where the text of an entry or a card stands."""
        return self.place(text_kind_of_entry(key), f"{key}@{lang}")

    def add(self, place: Place, code: str, path: YamlPath = (), **params: object) -> None:
        """Note a fault at a field."""
        self.faults.append(place.fault(code, path, **params))

    def is_living(self, local_id: str) -> bool:
        """Whether anything of this pack has the id."""
        return any(local_id in ids for ids in self.living.values())

    def own_id(self, text: str) -> str | None:
        """The id inside this pack that a reference names; None if it is another pack's."""
        ref = Ref.parse(text, self.pack)
        return ref.id if ref.pack == self.pack else None

    def check_reference(self, place: Place, path: YamlPath, text: str, *kinds: str) -> None:
        """Note if a reference names nothing that there is."""
        problem = self.problem_with(text, *kinds)
        if problem is not None:
            code, params = problem
            self.add(place, code, path, **params)

    def problem_with(self, text: str, *kinds: str) -> tuple[str, dict[str, object]] | None:
        """What is wrong with a well-formed reference to one of these kinds; all kinds if none."""
        local = self.own_id(text)
        if local is None:
            return "reference-foreign", {"id": text}
        if any(local in self.living[kind] for kind in kinds or self.living):
            return None
        if RowKind.TOPIC in kinds and self.is_present(RowKind.TOPIC, ""):
            return None
        if local in self.redirects:
            return "reference-moved", {"id": text, "to": self.redirects[local]}
        if local in self.tombstones:
            return "reference-withdrawn", {"id": text}
        return "reference-unknown", {"id": text, "kind": " or ".join(kinds) or "thing"}
