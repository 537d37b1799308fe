# SPDX-License-Identifier: Apache-2.0
"""Real questions with the answers that must be among the first five, asked of the bundled pack.

`tests/data/search_quality.yaml`. Half of each language's questions are `held`: nobody looks at them
while synonyms, weights or texts are changed; they are only measured.
"""

from __future__ import annotations

from dataclasses import dataclass

import yaml

from fieldguide.services import finding
from tests.helpers.processes import ROOT

FILE = ROOT / "tests" / "data" / "search_quality.yaml"
FIRST = 5
HALVES = ("seen", "held")


@dataclass(frozen=True)
class Question:
    """What somebody typed, in which language, and the ids that are a right answer."""

    lang: str
    half: str
    text: str
    want: tuple[str, ...]
    kind: str


def questions():
    """Every question of the file."""
    data = yaml.safe_load(FILE.read_text("utf-8"))
    return [
        Question(one["lang"], one["half"], one["text"], tuple(one["want"]), one["kind"])
        for one in data["questions"]
    ]


def place_of_answer(guide, question):
    """The place of the first right answer among the first twenty results, from 1; 0 for none."""
    guide.device.content_language = question.lang
    found = finding.search(guide, question.text, limit=20).results
    for place, hit in enumerate(found, start=1):
        if hit.ref.short in question.want:
            return place
    return 0


def measured(guide):
    """The place of the answer of every question."""
    return {question: place_of_answer(guide, question) for question in questions()}


def share(places):
    """The share that stands among the first five."""
    return sum(0 < place <= FIRST for place in places) / len(places)


def reciprocal_rank(places):
    """The mean reciprocal rank."""
    return sum(1 / place for place in places if place) / len(places)
