# SPDX-License-Identifier: Apache-2.0
"""The JSON Schema of each file of the source format, made from the records."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from fieldguide.base.files import write_whole
from fieldguide.content import records as r
from fieldguide.content.checking import Checker

if TYPE_CHECKING:
    from pathlib import Path

_DIALECT = "https://json-schema.org/draft/2020-12/schema"

FILES = MappingProxyType(
    {
        "pack": (r.Pack, "pack.yaml"),
        "topics": (r.TopicTree, "topics.yaml"),
        "document": (r.Document, "documents/<id>.yaml"),
        "entry": (r.Entry, "entries/<group>/<id>/entry.yaml, cards/<id>/card.yaml"),
        "entry-text": (r.EntryText, "front matter of entries/<group>/<id>/<lang>.md"),
        "titles": (r.EntryTitles, "titles.<lang>.yaml"),
        "checklist": (r.Checklist, "checklists/<id>/checklist.yaml"),
        "checklist-text": (r.ChecklistText, "checklists/<id>/<lang>.yaml"),
        "glossary": (r.Glossary, "glossary.<lang>.yaml"),
        "synonyms": (r.Synonyms, "synonyms.<lang>.yaml"),
        "redirects": (r.Redirects, "redirects.yaml"),
        "tombstones": (r.Tombstones, "tombstones.yaml"),
    }
)
"""Each schema's name, its record, and the files it is of."""


def schema_texts() -> dict[str, str]:
    """The text of each schema by its file's name; the same records give the same texts."""
    checker = Checker()
    texts: dict[str, str] = {}
    for name, (record, files) in FILES.items():
        schema: dict[str, Any] = checker.adapter(record).json_schema(by_alias=True)
        if record is r.EntryText:
            # The body stands below the front matter.
            del schema["properties"]["body"]
        schema |= {"$schema": _DIALECT, "title": files}
        texts[f"{name}.json"] = json.dumps(schema, indent=2, sort_keys=True) + "\n"
    return texts


def write_schemas(folder: Path) -> list[Path]:
    """Write every schema into a folder that exists, and return the files.

    Raises:
        EnvironmentTrouble: A file cannot be written.
    """
    written: list[Path] = []
    for name, text in schema_texts().items():
        write_whole(folder / name, text.encode(), private=False)
        written.append(folder / name)
    return written
