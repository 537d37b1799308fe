# SPDX-License-Identifier: Apache-2.0
"""Numbers the topic trees of all packs, so that a subtree is a range of numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from fieldguide.content.ids import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True)
class TopicNumbers:
    """The topics in reading order, each with its key.

    Attributes:
        rows: (pack, id, key, value) in reading order.
        keys: The key of each topic.
        parents: The key of each topic's parent, or None.
        depths: 0 for a root.
        spans: For each key, the first and the last key of its subtree. Keys are given in reading
            order, so that a subtree is a range.
        children: How many topics are right below.
    """

    rows: list[tuple[str, str, int, Mapping[str, Any]]]
    keys: dict[Ref, int]
    parents: dict[int, int | None]
    depths: dict[int, int]
    spans: dict[int, tuple[int, int]]
    children: dict[int, int]

    def gather(self, here: Mapping[int, set[int]]) -> dict[int, set[int]]:
        """What hangs at each topic or below it, from what hangs at it."""
        below: dict[int, set[int]] = {}
        for _, _, key, _ in reversed(self.rows):
            mine = below.setdefault(key, set())
            mine |= here.get(key, set())
            parent = self.parents[key]
            if parent is not None:
                below.setdefault(parent, set()).update(mine)
        return below


def number_topics(topics: Sequence[tuple[str, str, Mapping[str, Any]]]) -> TopicNumbers:
    """Number topics given as (pack, id, value) in any order.

    `value` says `parent` (an id of the same pack) and `position`; a root may say `extends`, and
    hangs then below that topic of another pack, if it is here, else at the top.
    """
    values = {Ref(pack, id_): value for pack, id_, value in topics}
    below: dict[Ref | None, list[Ref]] = {}
    for ref, value in values.items():
        below.setdefault(_parent_of(ref, value, values), []).append(ref)
    numbers = TopicNumbers([], {}, {}, {}, {}, {})
    packs = {pack: place for place, pack in enumerate(dict.fromkeys(pack for pack, _, _ in topics))}

    def ordered(parent: Ref | None) -> list[Ref]:
        return sorted(
            below.get(parent, ()),
            key=lambda ref: (packs[ref.pack], values[ref].get("position", 0), ref.id),
            reverse=True,
        )

    stack: list[tuple[Ref, int | None, int]] = [(ref, None, 0) for ref in ordered(None)]
    while len(numbers.rows) < len(values):
        if not stack:
            # Topics that hang under each other, in two packs: one of the circle comes to the top.
            cut = _to_cut(values, numbers)
            below[_parent_of(cut, values[cut], values)].remove(cut)
            stack.append((cut, None, 0))
        ref, parent, depth = stack.pop()
        key = len(numbers.rows) + 1
        numbers.rows.append((ref.pack, ref.id, key, values[ref]))
        numbers.keys[ref] = key
        numbers.parents[key] = parent
        numbers.depths[key] = depth
        beneath = ordered(ref)
        numbers.children[key] = len(beneath)
        stack += [(child, key, depth + 1) for child in beneath]
    _close_spans(numbers)
    return numbers


def _to_cut(values: Mapping[Ref, Mapping[str, Any]], numbers: TopicNumbers) -> Ref:
    left = [ref for ref in values if ref not in numbers.keys]
    return next((ref for ref in left if "extends" in values[ref]), left[0])


def _close_spans(numbers: TopicNumbers) -> None:
    last: dict[int, int] = {}
    for _, _, key, _ in reversed(numbers.rows):
        end = last.setdefault(key, key)
        parent = numbers.parents[key]
        if parent is not None:
            last[parent] = max(last.get(parent, parent), end)
        numbers.spans[key] = (key, end)


def _parent_of(ref: Ref, value: Mapping[str, Any], known: Mapping[Ref, Any]) -> Ref | None:
    if "parent" in value:
        parent = Ref.parse(value["parent"], ref.pack)
    elif "extends" in value:
        parent = Ref.parse(value["extends"], ref.pack)
    else:
        return None
    return parent if parent in known else None
