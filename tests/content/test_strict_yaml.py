# SPDX-License-Identifier: Apache-2.0
"""YAML: what is refused, how plain words are read, and where values stand."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from fieldguide.base.errors import ContentRefused
from fieldguide.content.strict_yaml import decode, parse, plain_value


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("no", "no"),
        ("on", "on"),
        ("y", "y"),
        ("1999-06-17", "1999-06-17"),
        ("12:30:45", "12:30:45"),
        ("1_000", "1_000"),
        ("2026.11.1", "2026.11.1"),
        ("=", "="),
        ("true", True),
        ("FALSE", False),
        ("~", None),
        ("", None),
        ("042", 42),
        ("0x1F", 31),
        ("0o17", 15),
        ("-7", -7),
        (".5", 0.5),
        ("1e3", 1000.0),
    ],
)
def test_plain_words_are_read_as_yaml_1_2_does(word, value):
    found = plain_value(word)
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize("word", [".inf", "-.INF", ".nan", "1e999", "9" * 19, "9" * 10_000])
def test_numbers_that_do_not_fit_are_refused(word):
    with pytest.raises(ContentRefused, match="yaml-number"):
        parse(f"a: {word}")


def test_quoted_words_and_keys_are_texts():
    assert parse("2019: '1'\ntrue: \"no\"\nnull: |\n  1\n").data == {
        "2019": "1",
        "true": "no",
        "null": "1\n",
    }


def test_each_value_has_its_line():
    lines = parse("a:\n  - x: 1\n    y:\n      2\n  -\n    z\n", first_line=2).lines
    assert lines[("a",)] == 2
    assert lines[("a", 0)] == lines[("a", 0, "x")] == 3
    assert lines[("a", 0, "y")] == 4
    assert lines[("a", 1)] == 7


def test_merge_keys_merge_nothing():
    assert parse("<<: {a: 1}").data == {"<<": {"a": 1}}


@pytest.mark.parametrize(
    "text", ["!!python/object/apply:os.system [ls]", "a: !local b", "! a", "!<tag:x> a"]
)
def test_tags_are_refused(text):
    with pytest.raises(ContentRefused, match="yaml-tag"):
        parse(text)


def test_laughter_is_refused_at_the_first_anchor():
    with pytest.raises(ContentRefused, match="yaml-anchor"):
        parse("a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n")


@pytest.mark.parametrize("sign", ["[", "{a: ", "- ", "? "])
def test_depth_is_refused_without_a_crash(sign):
    with pytest.raises(ContentRefused):
        parse(sign * 200_000)


def test_bytes_are_checked_before_they_are_read():
    assert decode(b"\xef\xbb\xbfa: 1\r\nb: 2\r\n") == "a: 1\nb: 2\n"
    for raw, code, line in (
        (b"a: 1\nb: \xff", "yaml-not-utf8", 2),
        (b"a\n\n\0", "yaml-nul", 3),
        (b"#" * 1_000_001, "yaml-too-large", 1),
    ):
        with pytest.raises(ContentRefused) as refused:
            decode(raw)
        assert (refused.value.code, refused.value.params["line"]) == (code, line)


def test_a_bad_character_has_its_line():
    with pytest.raises(ContentRefused) as refused:
        parse("é: 1\nb: 2\nc: \x07\n")
    assert (refused.value.code, refused.value.params["line"]) == ("yaml-character", 3)


quoted = st.recursive(
    st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=12,
)


@given(quoted)
def test_what_another_writer_quotes_comes_back(value):
    class Dumper(yaml.SafeDumper):
        def ignore_aliases(self, data):  # noqa: ARG002 - the name is PyYAML's
            return True

    assert parse(yaml.dump(value, Dumper=Dumper, default_style='"')).data == value


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text):
    refused = None
    try:
        read = parse(text)
    except ContentRefused as trouble:
        refused = trouble
    if refused is None:
        assert read.lines or read.data is None
    else:
        assert refused.code.startswith("yaml-")
        assert refused.params["line"] >= 1
