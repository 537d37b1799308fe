# SPDX-License-Identifier: Apache-2.0
"""An own template as a file that is passed on: strict JSON, every fault named with its field."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from fieldguide.base.errors import ContentRefused
from fieldguide.content import strict_json
from fieldguide.content.ids import Ref, is_local_id
from fieldguide.personal.exchange import MAX_BYTES, MAX_TAGS, Fields
from fieldguide.personal.records import new_uid
from fieldguide.personal.templates import (
    Template,
    TemplateCitation,
    TemplateItem,
    TemplateSection,
)

if TYPE_CHECKING:
    from fieldguide.content.strict_json import JsonValue

FORMAT = "fieldguide-template"
VERSION = 1
MAX_SECTIONS, MAX_ITEMS = 60, 600
_SHORT_ID = 12


def new_id() -> str:
    """A name for a section or an item of an own template."""
    return new_uid()[:_SHORT_ID]


def write(template: Template) -> bytes:
    """The file."""
    value = {
        "format": FORMAT,
        "version": VERSION,
        "title": template.title,
        "when": template.when,
        "lang": template.lang,
        "sections": [asdict(section) for section in template.sections],
    }
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def read(raw: bytes) -> Template:
    """The template in a file. Names that it has twice, or lacks, are given anew.

    Raises:
        ContentRefused: Codes `json-…` and `import-…`; in `import-wrong-field`, `at` is the number
            of the item.
    """
    value = strict_json.read_object(raw, MAX_BYTES)
    version = value.get("version")
    if value.get("format") != FORMAT or isinstance(version, bool) or not isinstance(version, int):
        raise ContentRefused("import-other-file")
    if version > VERSION:
        raise ContentRefused("import-newer", version=version)
    fields = Fields(value, 0)
    sections = _list(value, "sections", MAX_SECTIONS, fields)
    counted = _Items()
    return Template(
        pack="",
        id="",
        lang=fields.text("lang") or "en",
        title=fields.text("title", needed=True).strip(),
        when=fields.text("when"),
        publisher="",
        pack_version="",
        content_hash="",
        sections=tuple(counted.section(one) for one in sections),
    )


class _Items:
    """Reads sections and counts the items of all of them."""

    def __init__(self) -> None:
        self._count = 0
        self._names: set[str] = set()

    def section(self, value: JsonValue) -> TemplateSection:
        fields = Fields(value, self._count + 1)
        items = _list(value, "items", MAX_ITEMS, fields)
        return TemplateSection(
            self._name(fields), fields.text("title"), tuple(map(self._item, items))
        )

    def _item(self, value: JsonValue) -> TemplateItem:
        self._count += 1
        if self._count > MAX_ITEMS:
            raise ContentRefused("import-too-many", limit=MAX_ITEMS)
        fields = Fields(value, self._count)
        cited = _list(value, "citations", MAX_TAGS, fields)
        return TemplateItem(
            id=self._name(fields),
            text=fields.text("text", needed=True).strip(),
            hint=fields.text("hint"),
            citations=tuple(self._citation(one) for one in cited),
            entry=_ref(fields, "entry"),
            entry_title=fields.text("entry_title"),
        )

    def _citation(self, value: JsonValue) -> TemplateCitation:
        fields = Fields(value, self._count)
        label = fields.text("label")
        return TemplateCitation(
            document=_ref(fields, "document"),
            label=label,
            title=fields.text("title", needed=not label.strip()),
            place=fields.text("place"),
        )

    def _name(self, fields: Fields) -> str:
        name = fields.text("id")
        if not is_local_id(name) or name in self._names:
            name = new_id()
        self._names.add(name)
        return name


def _ref(fields: Fields, name: str) -> str:
    text = fields.text(name)
    if text:
        try:
            return str(Ref.parse(text))
        except ValueError as trouble:
            raise fields.wrong(name) from trouble
    return ""


def _list(value: JsonValue, name: str, limit: int, fields: Fields) -> list[JsonValue]:
    found = value.get(name, []) if isinstance(value, dict) else None
    if not isinstance(found, list):
        raise fields.wrong(name)
    if len(found) > limit:
        raise ContentRefused("import-too-many", limit=limit)
    return found
