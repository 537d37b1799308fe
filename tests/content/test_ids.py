# SPDX-License-Identifier: Apache-2.0
"""The grammar of ids, and what a short form means."""

from __future__ import annotations

import pytest

from fieldguide.content.ids import Ref, is_local_id


@pytest.mark.parametrize("text", ["a", "a-b.c", "ilo-c182/article-3", "talk#room", "a/b#c", "7"])
def test_ids(text):
    assert is_local_id(text)
    assert Ref.parse(text) == Ref("protection", text)
    assert Ref.parse(f"far:{text}") == Ref("far", text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A",
        "a_b",
        "-a",
        "a-",
        "a--b",
        "a..b",
        "a/b/c",
        "a#",
        "#a",
        "a b",
        "a\n",
        "é",
        "../a",
        "\ud800",
        "a" * 81,
        ":a",
        "a:",
        "a:b:c",
        "x y:a",
    ],
)
def test_no_ids(text):
    with pytest.raises(ValueError, match=r".*"):
        Ref.parse(text)


def test_the_short_form_belongs_to_the_bundled_pack():
    assert Ref.parse("a/b").short == "a/b"
    assert Ref.parse("far:a/b").short == "far:a/b"
    assert Ref.parse("a/b", "far") == Ref("far", "a/b")
    assert str(Ref.parse("a/b")) == "protection:a/b"


def test_items_of_checklists():
    assert Ref.parse("talk#room").item == "room"
    assert Ref.parse("talk").item is None
