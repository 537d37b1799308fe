# SPDX-License-Identifier: Apache-2.0
"""The scan before the sanitiser: every limit, and nothing but a refusal for what is broken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldguide.base.errors import ContentRefused
from fieldguide.content.limits import MAX_WORD, check_body_size, check_markup, long_word


def refusal(markup):
    with pytest.raises(ContentRefused) as refused:
        check_markup(markup)
    return refused.value.code


def nested(tag, depth):
    return f"<{tag}>" * depth + f"</{tag}>" * depth


@pytest.mark.parametrize(
    "markup",
    [
        "",
        "plain &lt;text&gt;",
        '<p>a<br>b<img src="asset:a.png" alt="x > y">c<hr/></p>',
        nested("div", 40),
        nested("table", 3),
        nested("table", 1) * 1000,
        "<p>" + "a" * MAX_WORD + "</p>",
        "<p>" + "a" * 300 + "</p><p>" + "a" * 300 + "</p>",
        "<p>" + "字" * 5000 + "</p>",
        "<p>" + "a" * 400 + "<br>" + "a" * 400 + "</p>",
        "<p>" + "&amp;" * MAX_WORD + "</p>",
        "<p>" + "word " * 20_000 + "</p>",
    ],
)
def test_ordinary_markup_is_taken(markup):
    check_markup(markup)


@pytest.mark.parametrize(
    ("markup", "code"),
    [
        (nested("div", 41), "markup-depth"),
        ("<div>" * 1_000_000, "markup-too-large"),
        ("<div>" * 100_000, "markup-depth"),
        (nested("table", 4), "markup-tables"),
        ("<table><tr><td>" * 300, "markup-tables"),
        ("a" * (MAX_WORD + 1), "markup-word"),
        ("<p>" + "a " * 900 + "b" * (MAX_WORD + 1) + " c</p>", "markup-word"),
        ("a" * 300 + "<b>" + "a" * 300 + "</b>", "markup-word"),
        ("x " + "a" * 300 + '<a href="https://a b">' + "a" * 300 + "</a>", "markup-word"),
        ("<b>a</b>" * (MAX_WORD + 1), "markup-word"),
        ("&nbsp;" * (MAX_WORD + 1), "markup-word"),
        ("&#97;" * (MAX_WORD + 1), "markup-word"),
        ("<p>", "markup-broken"),
        ("</p>", "markup-broken"),
        ("<b><i></b></i>", "markup-broken"),
        ("<p", "markup-broken"),
        ("a < b", "markup-broken"),
        ("<!-- x -->", "markup-broken"),
        ("<![CDATA[x]]>", "markup-broken"),
        ("<!DOCTYPE html>", "markup-broken"),
        ("<?php ?>", "markup-broken"),
        ('<a "<a "' * 50_000, "markup-broken"),
        ("<a a=" * 100_000, "markup-broken"),
    ],
    ids=lambda value: value[:16],
)
def test_what_is_slow_or_broken_is_refused(markup, code):
    assert refusal(markup) == code


@given(st.text(alphabet="ab \n\u00a0\u200b字<>&;/p\"'", max_size=400))
def test_any_text_is_taken_or_refused(markup):
    try:
        check_markup(markup)
    except ContentRefused as refused:
        code = refused.code
    else:
        code = "markup-"
    assert code.startswith("markup-")


@given(
    st.lists(st.sampled_from(["a" * 100, "b", " ", "\n", "\u2003", "字", "\u00a0"]), max_size=40)
)
def test_long_words_are_found_wherever_they_stand(pieces):
    text = "".join(pieces)
    words = text.replace("\n", " ").replace("\u2003", " ").replace("字", " ").split(" ")
    longest = max(map(len, words))
    found = long_word(text)
    assert (found is not None) == (longest > MAX_WORD)
    if found is not None:
        assert len(text[slice(*found)]) > MAX_WORD
        assert text[slice(*found)] in words


def test_the_size_of_a_body_is_counted_in_bytes():
    check_body_size("a" * 262_144)
    for text in ("a" * 262_145, "é" * 131_073):
        with pytest.raises(ContentRefused, match="text-too-large"):
            check_body_size(text)
