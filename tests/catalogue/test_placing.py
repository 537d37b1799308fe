# SPDX-License-Identifier: Apache-2.0
"""Numbered trees against brute force: any tree, several packs, things under several topics."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldguide.catalogue.placing import number_topics
from fieldguide.content.ids import Ref

PACKS = ("protection", "office", "other")


@st.composite
def trees(draw):
    """Topics of up to three packs for `number_topics`; a root may hang under another pack's."""
    topics = []
    for pack in PACKS[: draw(st.integers(1, 3))]:
        count = draw(st.integers(1, 9))
        for number in range(count):
            value = {"position": draw(st.integers(0, 3)), "titles": {"en": str(number)}}
            if number and draw(st.booleans()):
                value["parent"] = f"t{draw(st.integers(0, number - 1))}"
            elif topics and draw(st.booleans()):
                # Of an earlier pack only: these trees have no circles.
                other = draw(st.sampled_from([one for one in topics if one[0] != pack] or [None]))
                if other:
                    value["extends"] = f"{other[0]}:{other[1]}"
            topics.append((pack, f"t{number}", value))
    return draw(st.permutations(topics)) if draw(st.booleans()) else topics


def _parents(topics):
    known = {Ref(pack, id_) for pack, id_, _ in topics}
    parents = {}
    for pack, id_, value in topics:
        name = value.get("parent", value.get("extends"))
        parent = Ref.parse(name, pack) if name else None
        parents[Ref(pack, id_)] = parent if parent in known else None
    return parents


def _ancestors(ref, parents):
    while ref is not None:
        yield ref
        ref = parents[ref]


@settings(max_examples=150, deadline=None)
@given(topics=trees(), data=st.data())
def test_subtrees_are_ranges_and_counts_are_of_distinct_things(topics, data):
    numbers = number_topics(topics)
    parents = _parents(topics)
    refs = {key: ref for ref, key in numbers.keys.items()}
    assert set(numbers.keys) == set(parents)
    assert sorted(refs) == list(range(1, len(topics) + 1))
    for ref, key in numbers.keys.items():
        parent = parents[ref]
        assert numbers.parents[key] == (numbers.keys[parent] if parent else None)
        assert numbers.depths[key] == len(list(_ancestors(ref, parents))) - 1
        assert numbers.children[key] == sum(1 for one in parents.values() if one == ref)
        first, last = numbers.spans[key]
        assert {refs[one] for one in range(first, last + 1)} == {
            one for one in parents if ref in _ancestors(one, parents)
        }
    placed = {
        thing: data.draw(st.sets(st.sampled_from(sorted(refs)), min_size=1, max_size=4))
        for thing in range(6)
    }
    here = {key: {t for t, keys in placed.items() if key in keys} for key in refs}
    below = numbers.gather(here)
    for key, ref in refs.items():
        assert below[key] == {
            thing
            for thing, keys in placed.items()
            if any(ref in _ancestors(refs[one], parents) for one in keys)
        }


@settings(max_examples=100, deadline=None)
@given(topics=trees())
def test_reading_order_goes_by_pack_position_and_id(topics):
    numbers = number_topics(topics)
    packs = list(dict.fromkeys(pack for pack, _, _ in topics))
    rows = {key: (packs.index(p), v.get("position", 0), i) for p, i, key, v in numbers.rows}
    for parent in {None, *numbers.keys.values()}:
        siblings = [key for key in sorted(rows) if numbers.parents[key] == parent]
        assert [rows[key] for key in siblings] == sorted(rows[key] for key in siblings)


def test_a_deep_tree_needs_no_deep_stack():
    topics = [("protection", "t0", {})]
    topics += [("protection", f"t{n}", {"parent": f"t{n - 1}"}) for n in range(1, 5_000)]
    numbers = number_topics(topics)
    assert numbers.spans[1] == (1, 5_000)
    assert numbers.depths[5_000] == 4_999


def test_topics_that_hang_under_nothing_stand_at_the_top():
    numbers = number_topics(
        [
            ("office", "a", {"extends": "protection:gone"}),
            ("office", "b", {"parent": "gone"}),
        ]
    )
    assert set(numbers.parents.values()) == {None}


@pytest.mark.parametrize("more", [[], [("two", "d", {})]], ids=["circle-alone", "and-a-root"])
def test_packs_that_hang_under_each_other_are_all_kept(more):
    # Each is signed by its own publisher; neither linter sees the circle.
    topics = [
        ("one", "a", {"extends": "two:b"}),
        ("one", "c", {"parent": "a"}),
        ("two", "b", {"extends": "one:c"}),
        *more,
    ]
    numbers = number_topics(topics)
    assert set(numbers.keys) == {Ref(pack, id_) for pack, id_, _ in topics}
    assert sorted(numbers.keys.values()) == list(range(1, len(topics) + 1))
    for key in numbers.keys.values():
        first, last = numbers.spans[key]
        assert first <= key <= last
