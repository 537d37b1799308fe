# SPDX-License-Identifier: Apache-2.0
"""A checklist template as a run keeps it: whole, plain, as JSON, and compared with a newer one."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class TemplateCitation:
    """Where an item stands: the document as `pack:id`, and words short enough for brackets."""

    document: str
    label: str
    title: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class TemplateItem:
    """One item. `entry` is what to read about it, as `pack:group/id`; empty if nothing is named."""

    id: str
    text: str
    hint: str = ""
    citations: tuple[TemplateCitation, ...] = ()
    entry: str = ""
    entry_title: str = ""

    @property
    def said(self) -> tuple[object, ...]:
        """What is to be done and what it rests on.

        Names of documents and entries follow the reader's language: they are no change.
        """
        rests_on = tuple((cited.document, cited.place) for cited in self.citations)
        return (self.id, self.text, self.hint, rests_on, self.entry)


@dataclass(frozen=True, slots=True)
class TemplateSection:
    """A section with its items."""

    id: str
    title: str
    items: tuple[TemplateItem, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """A template in one language, of one version of its pack."""

    pack: str
    id: str
    lang: str
    title: str
    when: str
    publisher: str
    pack_version: str
    content_hash: str
    sections: tuple[TemplateSection, ...]

    @property
    def items(self) -> tuple[TemplateItem, ...]:
        """Every item, in reading order."""
        return tuple(item for section in self.sections for item in section.items)

    @property
    def hash(self) -> str:
        """A hash of what is to be done: title, sections, items."""
        sections = [
            (section.id, section.title, [item.said for item in section.items])
            for section in self.sections
        ]
        return _hash((self.title, sections))


@dataclass(frozen=True, slots=True)
class TemplateChange:
    """An item that differs between a run's template and the newer one.

    Attributes:
        what: `new`, `changed` or `removed`.
        item: Its id.
        before: As the run has it; None if it is new.
        after: As the template has it now; None if it was removed.
        mark: Names this difference, so that it is not shown again once it was decided about.
    """

    what: str
    item: str
    before: TemplateItem | None
    after: TemplateItem | None
    mark: str

    @property
    def text(self) -> str:
        """The item's words: as they are now, or as they last were."""
        item = self.after or self.before
        return "" if item is None else item.text


def to_json(template: Template) -> str:
    """A template as one line of JSON."""
    return json.dumps(asdict(template), ensure_ascii=False, sort_keys=True)


def from_json(text: str) -> Template:
    """Read what `to_json` wrote."""
    values: dict[str, Any] = json.loads(text)
    sections = tuple(
        TemplateSection(section["id"], section["title"], tuple(map(_item, section["items"])))
        for section in values.pop("sections")
    )
    return Template(sections=sections, **values)


def _item(values: dict[str, Any]) -> TemplateItem:
    citations = tuple(TemplateCitation(**one) for one in values.pop("citations"))
    return TemplateItem(citations=citations, **values)


def compare(kept: Template, now: Template) -> tuple[TemplateChange, ...]:
    """What is new, changed or removed since, in the order of the newer template."""
    before = {item.id: item for item in kept.items}
    after = {item.id: item for item in now.items}
    found = [
        _change("changed" if id_ in before else "new", before.get(id_), item)
        for id_, item in after.items()
        if id_ not in before or before[id_].said != item.said
    ]
    gone = [_change("removed", item, None) for id_, item in before.items() if id_ not in after]
    return (*found, *gone)


def take_over(kept: Template, now: Template, item_id: str) -> Template:
    """The run's template with one item as the newer template has it: added, changed or gone."""
    after = next((item for item in now.items if item.id == item_id), None)
    if after is None or any(item.id == item_id for item in kept.items):
        sections = [
            replace(
                section,
                items=tuple(
                    after if item.id == item_id and after is not None else item
                    for item in section.items
                    if item.id != item_id or after is not None
                ),
            )
            for section in kept.sections
        ]
        return replace(kept, sections=tuple(section for section in sections if section.items))
    return replace(kept, sections=_with_new(kept, now, after))


def _with_new(kept: Template, now: Template, new: TemplateItem) -> tuple[TemplateSection, ...]:
    home = next(section for section in now.sections if new in section.items)
    sections = list(kept.sections)
    at = next((n for n, section in enumerate(sections) if section.id == home.id), None)
    if at is None:
        sections.append(replace(home, items=(new,)))
        return tuple(sections)
    # Behind the nearest item before it that the run has too.
    order = [item.id for item in home.items]
    earlier = set(order[: order.index(new.id)])
    items = list(sections[at].items)
    place = max((n + 1 for n, item in enumerate(items) if item.id in earlier), default=0)
    items.insert(place, new)
    sections[at] = replace(sections[at], items=tuple(items))
    return tuple(sections)


def _change(what: str, before: TemplateItem | None, after: TemplateItem | None) -> TemplateChange:
    item = after or before
    assert item is not None  # noqa: S101 - one of the two is there
    mark = _hash((what, item.said))
    return TemplateChange(what, item.id, before, after, mark)


def _hash(value: object) -> str:
    words = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()
