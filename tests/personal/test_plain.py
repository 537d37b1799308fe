# SPDX-License-Identifier: Apache-2.0
"""A note as plain words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldguide.personal.plain import HEADING, parted, plain
from tests.helpers.naughty import naughty_strings


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("Ask **who keeps the key** to it.", "Ask who keeps the key to it."),
        ("# Training\n\n- bring the forms\n- [x] ask", "Training\nbring the forms\nask"),
        ("## Closed ##", "Closed"),
        ("> - *quoted*", "quoted"),
        ('[the desk](https://example.org "x") and ![a map](map.png)', "the desk and a map"),
        ("see <https://example.org>, [here][1]", "see https://example.org, here"),
        ("```sh\nrun `it`\n```\n---\n***", "run it"),
        ("| day | who |\n|:--|--:|\n| 1 | 2 |", "day who\n1 2"),
        ("snake_case stays, _this_ not", "snake_case stays, this not"),
        ("2 * 3 and 1. first, #4", "2 * 3 and 1. first, #4"),
        (r"\*kept\* and \# too", "*kept* and # too"),
        ("**الأطفال** في المخيم", "الأطفال في المخيم"),
        ("1. first\n2. second", "1. first\n2. second"),
        ("-12 °C", "-12 °C"),
        ("", ""),
    ],
)
def test_markdown_becomes_words(markdown, words):
    assert plain(markdown) == words


def test_a_text_without_title_is_called_by_its_first_words_and_says_them_once():
    assert parted("\n# Training\n\n- bring **forms**\n") == ("Training", "bring forms")
    assert parted("only this") == ("only this", "")
    assert parted("***") == ("***", "")
    assert parted("  ") == ("", "")
    heading, rest = parted("word " * 60)
    assert len(heading) <= HEADING
    assert heading.endswith("word…")
    assert heading.removesuffix("…").split() + rest.split() == ["word"] * 60
    heading, rest = parted("x" * 500)
    assert heading.removesuffix("…") + rest == "x" * 500


@given(st.text(alphabet=st.sampled_from("ab é\n#*_`~[](){}<>|\\-+.1!ب"), max_size=80))
def test_no_letter_is_lost_or_added(text):
    kept = [sign for sign in text if sign in "abéب"]
    # Addresses of links are no words, nor is what stands behind a fence.
    if not any(sign in text for sign in "(<[`~"):
        assert [sign for sign in plain(text) if sign in "abéب"] == kept
    heading, rest = parted(text)
    assert f"{heading}\n{rest}".strip("\n") == plain(text) or not plain(text)


def test_any_text_has_words(corpora):
    for text in naughty_strings(corpora):
        plain(text)
        parted(text)
