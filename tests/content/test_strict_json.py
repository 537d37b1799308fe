# SPDX-License-Identifier: Apache-2.0
"""One spelling for each value, and a reader that takes nothing doubtful."""

from __future__ import annotations

import pytest
from hypothesis import given

from fieldguide.base.errors import ContentRefused
from fieldguide.content.strict_json import canonical_bytes, read, read_object
from tests.content.strategies import json_values

REFUSED = {
    b"": "json-syntax",
    b"{": "json-syntax",
    b"[1,]": "json-syntax",
    b"['a']": "json-syntax",
    b"[01]": "json-syntax",
    b"[\xef\xbc\x91]": "json-syntax",
    b'["\t"]': "json-syntax",
    b"1 2": "json-syntax",
    b"\x0c1": "json-syntax",
    b"NaN": "json-constant",
    b"[-Infinity]": "json-constant",
    b"1e400": "json-number",
    b"-1e999": "json-number",
    b"9223372036854775808": "json-number",
    b"9" * 5000: "json-number",
    b'{"a":1,"a":2}': "json-duplicate-key",
    b'{"a":1,"\\u0061":2}': "json-duplicate-key",
    b'"\\ud800"': "json-surrogate",
    b'{"\\udc00":1}': "json-surrogate",
    b'"\xed\xa0\x80"': "json-not-utf8",
    b"\xff": "json-not-utf8",
    b"\xef\xbb\xbf1": "json-bom",
    b"[" * 65 + b"]" * 65: "json-depth",
    b"[" * 100_000: "json-depth",
    b'{"a":' * 100_000: "json-depth",
}


@pytest.mark.parametrize("raw", REFUSED, ids=lambda raw: repr(raw[:20]))
def test_doubtful_json_is_refused(raw):
    with pytest.raises(ContentRefused) as refused:
        read(raw)
    assert refused.value.code == REFUSED[raw]


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (b" [1, -0, 2.5e3, true, null] ", [1, 0, 2500.0, True, None]),
        (b'"\\ud83d\\ude00"', "\U0001f600"),
        (b'"\\u0000\xc3\xa9"', "\0é"),
        (b"[" * 64 + b"]" * 64, None),
        (b'["[[[", "]\\"["]', ["[[[", ']"[']),
        (b"-9223372036854775808", -(2**63)),
    ],
)
def test_sound_json_is_taken(raw, value):
    found = read(raw)
    assert value is None or found == value


def test_brackets_in_texts_are_no_depth():
    assert read(b'["' + b"[" * 1000 + b'"]') == ["[" * 1000]


def test_size_is_limited_before_anything_is_read():
    with pytest.raises(ContentRefused, match="json-too-large"):
        read(b"[" * 11, max_bytes=10)


def test_only_objects_are_objects():
    assert read_object(b"{}") == {}
    with pytest.raises(ContentRefused, match="json-not-object"):
        read_object(b"[]")


@given(json_values)
def test_canonical_bytes_come_back_as_the_same_value(value):
    raw = canonical_bytes(value)
    assert read(raw) == value
    assert canonical_bytes(read(raw)) == raw


def test_the_spelling_is_fixed():
    value = {"b": [1, 2.5, None], "a": "é\n\u2028/", "é": True, "Z": {}}
    expected = '{"Z":{},"a":"é\\n\u2028/","b":[1,2.5,null],"é":true}'
    assert canonical_bytes(value) == expected.encode()


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (float("nan"), "json-number"),
        ([float("inf")], "json-number"),
        (2**63, "json-number"),
        (10**5000, "json-number"),
        ("\ud800", "json-surrogate"),
        ({"\udfff": 1}, "json-surrogate"),
        ("e\u0301", "json-not-nfc"),
        ({"e\u0301": 1}, "json-not-nfc"),
        ({1: 2}, "json-type"),
        ((1,), "json-type"),
        (b"", "json-type"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_has_no_spelling_is_refused(value, code):
    with pytest.raises(ContentRefused) as refused:
        canonical_bytes(value)
    assert refused.value.code == code


def test_depth_of_what_is_written_is_limited():
    value = []
    for _ in range(64):
        value = [value]
    with pytest.raises(ContentRefused, match="json-depth"):
        canonical_bytes(value)


def test_a_mark_after_an_escape_is_still_composed():
    # "n" and the mark after it would compose, but the "n" is part of an escape.
    assert read(canonical_bytes("\n\u0301")) == "\n\u0301"


def test_the_public_suite(corpora):
    if corpora is None or not (corpora / "json").is_dir():
        pytest.skip("no corpora: set FIELDGUIDE_CORPORA to the folder that has json/test_parsing")
    wrong = []
    for path in sorted((corpora / "json" / "test_parsing").iterdir()):
        try:
            read(path.read_bytes())
            taken = True
        except ContentRefused:
            taken = False
        doubled = path.name.startswith("y_object_duplicated_key")
        if path.name[0] != "i" and taken != (path.name[0] == "y" and not doubled):
            wrong.append(path.name)
    assert wrong == []
