# SPDX-License-Identifier: Apache-2.0
"""What stands above the results says what they are."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from fieldguide.gui.pages.search_lines import SearchLines
from fieldguide.search.answers import Filters, Problem, SearchAnswer

FEW = "Few texts have all these words. More below have some of them, or similar words."
NONE = "No text has all these words. These have some of them, or similar words."


def answer(query, answered, suggestion, whole, total, problems=()):
    return SearchAnswer(
        query=query,
        answered=answered,
        filters=Filters(),
        total=total,
        whole=whole,
        capped=False,
        took_ms=1.0,
        suggestion=suggestion,
        problems=problems,
        results=(),
        words=(),
    )


@pytest.mark.parametrize(
    ("given", "hint", "offered"),
    [
        (answer("child", "child", None, 40, 40), "", None),
        (answer("boss passport", "boss passport", None, 1, 9), FEW, None),
        (answer("boss passport", "boss passport", None, 0, 9), NONE, None),
        (
            answer("smugling", "smuggling", "smuggling", 9, 9),
            "Nothing was found for “smugling”.",
            "Did you mean “smuggling”?",
        ),
        (
            answer("smugling boss", "smuggling boss", "smuggling boss", 1, 9),
            f"Nothing was found for “smugling boss”.\n{FEW}",
            "Did you mean “smuggling boss”?",
        ),
        # Here something was found, if little: it is not said that nothing was.
        (
            answer("seated", "seated", "R&D", 1, 21),
            "“seated” was found only in another form or as a related word. Below that follows what"
            " “R&D” finds.",
            "Did you mean “R&&D”?",
        ),
        (
            answer("child", "child", None, 40, 40, (Problem("query-cut"),)),
            "The question is too long: only its beginning was used.",
            None,
        ),
    ],
)
def test_lines_say_what_the_results_are(qtbot, given, hint, offered):
    page = QWidget()
    qtbot.addWidget(page)
    lines = SearchLines(page)
    lines.show_answer(given)
    assert lines.hint.text() == hint
    assert (lines.suggestion.text() if offered else None) == offered
    assert lines.suggestion.isVisibleTo(lines) == (offered is not None)
    assert lines.isHidden() == (not hint)
