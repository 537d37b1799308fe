# SPDX-License-Identifier: Apache-2.0
"""The index finds what reading every text finds: no more and no less."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldguide.content.folding import Folder
from fieldguide.search import rank
from fieldguide.search.knowledge import driver_connection
from fieldguide.search.rank import Narrowing
from tests.search.conftest import LANGS, Text, World, searching, write

FOLDER = Folder()
WORDS = [
    "child",
    "children",
    "Child's",
    "élève",
    "eleve",
    "élèves",
    "niño",
    "niña",
    "NINO",
    "víctimas",
    "victim",
    "C182",
    "c-182",
    "l'enfant",
    "œuvre",
    "الطفل",
    "طِفل",
    "الأطفال",
    "اطفال",
    "تهريب",
    "تهريبٌ",
    "in",
    "on",
    "a",
    "été",
    "s",
    "Straße",
    "183",
    "١٨٢",
    "Женщина",
]
TEXT = st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join)
TEXTS = st.builds(Text, title=TEXT, body=TEXT, points=TEXT, extra=TEXT, lang=st.sampled_from(LANGS))
QUESTION = st.lists(
    st.sampled_from(
        [*WORDS, "chi", "ch", "c", "él", "الط", "ن", '"in on"', '"child children"', "-a", "-été"]
    ),
    min_size=1,
    max_size=3,
).flatmap(lambda words: st.sampled_from([" ".join(words), " ".join(words) + " "]))


def stands(words, term):
    """Whether a term stands in a text's words, by looking at each place."""
    size = len(term.words)
    for at in range(len(words) - size + 1):
        *first, last = words[at : at + size]
        goes_on = last.startswith(term.words[-1]) if term.prefix else last == term.words[-1]
        if tuple(first) == term.words[:-1] and goes_on:
            return True
    return False


def matches(text, query):
    parts = [FOLDER.fold_words(part) for part in (text.title, text.points, text.body, text.extra)]

    def has(term):
        return any(stands(part, term) for part in parts)

    return all(has(term) for term in query.terms) and not any(has(term) for term in query.excluded)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(TEXTS, min_size=1, max_size=8), st.lists(QUESTION, min_size=1, max_size=8))
def test_every_match_is_found(texts, questions):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "catalogue.db"
        write(path, World(texts))
        with searching(path) as engine:
            for text in questions:
                query = engine.parse(text)
                if not query.terms:
                    continue
                expected = {key for key, one in enumerate(texts, start=1) if matches(one, query)}
                with engine.asking() as connection:
                    raw = driver_connection(connection)
                    asked = engine.expressions(text)
                    found = list(rank.ranked(raw, asked, Narrowing(), 50))
                assert {one.key for one in found if one.tier < 4} == expected, text
