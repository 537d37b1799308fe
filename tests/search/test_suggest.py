# SPDX-License-Identifier: Apache-2.0
"""What the user may have meant."""

from __future__ import annotations

import pytest

from tests.search.conftest import ENGLISH, Text, titles

TEXTS = [
    Text("Smuggling of migrants", body="smuggling " * 5),
    Text("Snuggling", body="a rare word"),
    Text("Trafficking in persons", body="trafficking of victims " * 3),
    Text("Les déplacés", body="Les personnes déplacées", lang="fr"),
    Text("تهريب المهاجرين", body="تهريب", lang="ar"),
    Text("GBV guidelines", body="What GBV is"),
]


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("smugling", "smuggling"),
        ("Smugling of migrants", "smuggling of migrants"),
        ("trafficing victims", "trafficking victims"),
        ("trafficing victmis", "trafficking victims"),
        ('"trafficing of', '"trafficking of'),
        ("smugling kind:entry", "kind:entry smuggling"),
        ("deplacees internees", None),
        ("déplacéss ", "déplacés"),
        ("تهرييب", "تهريب"),
        ("gbw ", "GBV"),
        ("zzzzzzzz", None),
        ("!!!", None),
        ("qx", None),
    ],
)
def test_did_you_mean(search_in, text, suggestion):
    answer = search_in(TEXTS).search(text, ENGLISH)
    assert answer.suggestion == suggestion
    assert bool(answer.whole) == (suggestion is not None)
    assert answer.query == text


def test_results_are_those_of_the_suggestion(search_in):
    engine = search_in(TEXTS)
    answer = engine.search("smugling", ENGLISH)
    assert (
        titles(answer) == titles(engine.search("smuggling", ENGLISH)) == ["Smuggling of migrants"]
    )
    assert answer.total == 1
    assert engine.marks(answer.words, "Smuggling", "en") == ((0, 9),)


def test_what_is_found_needs_no_suggestion(search_in):
    answer = search_in(TEXTS).search("snug", ENGLISH)
    assert answer.suggestion is None
    assert titles(answer) == ["Snuggling"]


def test_filters_hold_for_the_suggestion(search_in):
    answer = search_in(TEXTS).search("lang:fr smugling", ENGLISH)
    assert (answer.total, answer.suggestion, answer.results) == (0, None, ())
