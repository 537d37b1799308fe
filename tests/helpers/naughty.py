# SPDX-License-Identifier: Apache-2.0
"""Texts that programs trip over: always a small set, and the large one where it is at hand."""

from __future__ import annotations

import json

OWN = [
    "",
    " ",
    "\t\n\r\v\f",
    "\x00",
    "a\x00b",
    "'; DROP TABLE bookmark; --",
    "\"'`%s%n{0}{}{x}$HOME\\",
    "../../../../etc/passwd",
    "<script>alert(1)</script>",
    "é e\u0301 \u1e9b\u0323",
    "السلام عليكم \u202e\u200f",
    "الطفلُ غيرُ المصحوب",
    "\ufeffwith a mark",
    "\U0001f469\u200d\U0001f469\u200d\U0001f467 \U0001f1fa\U0001f1f3",
    "Z\u0351\u036b\u0343\u036a\u0302a\u0358\u0322\u031bl\u0334\u0337go",
    "\u2028\u2029\u0085",
    "\ufffe\uffff\U0010ffff",
    "x" * 100_000,
    "NaN",
    "1e309",
    "[section]\nkey = value",
]
LONE_SURROGATES = ["\ud800", "a\udc80b", "\udfff\ud83d", "\ud83d\ude00"]
"""Python strings that have no UTF-8; the last is a pair that stands for one sign."""


def naughty_strings(corpora):
    """Every naughty string: our own and, where the folder is there, the large collection's."""
    file = corpora / "naughty-strings" / "blns.json" if corpora else None
    more = json.loads(file.read_text("utf-8")) if file and file.is_file() else []
    return [*OWN, *more]
