# SPDX-License-Identifier: Apache-2.0
"""Rows: contents go in and come out the same, and equal contents have equal hashes."""

from __future__ import annotations

import base64
import dataclasses
import hashlib

import pytest
from hypothesis import given, settings

from fieldguide.base.errors import ContentRefused
from fieldguide.content import records as r
from fieldguide.content.assembling import contents_of, tree
from fieldguide.content.checking import Checker, Plainer
from fieldguide.content.rows import (
    Row,
    RowKind,
    content_root,
    is_row_id,
    record_of,
    rows_of,
    source_hash,
)
from fieldguide.content.source import read_source
from tests.content.samples import FILES, png, write_source
from tests.content.strategies import all_contents


@settings(max_examples=25, deadline=None)
@given(all_contents())
def test_contents_come_back_from_their_rows(contents):
    assert contents_of(rows_of(contents)) == contents


@settings(max_examples=25, deadline=None)
@given(all_contents())
def test_rows_are_sorted_and_the_root_does_not_depend_on_order(contents):
    rows = rows_of(contents)
    assert rows[0].kind is RowKind.PACK
    names = [(row.kind.value, row.id) for row in rows[1:]]
    assert names == sorted(set(names))
    shuffled = rows[:]
    shuffled.reverse()
    assert content_root(shuffled) == content_root(rows)


def sample(tmp_path):
    return read_source(write_source(tmp_path)).contents


def test_every_kind_of_row_is_made(tmp_path):
    titles = "entries:\n  law/article-1: {title: Un}\n  law/article-2: {title: Deux}\n"
    write_source(tmp_path, {**FILES, "titles.fr.yaml": titles})
    contents = read_source(tmp_path).contents
    assert {row.kind for row in rows_of(contents)} == set(RowKind)
    assert contents_of(rows_of(contents)) == contents


def test_a_source_comes_back_from_its_rows(tmp_path):
    contents = sample(tmp_path)
    assert contents_of(rows_of(contents)) == contents


def test_what_is_said_by_the_id_or_by_default_is_left_out(tmp_path):
    rows = {(row.kind, row.id): row.value for row in rows_of(sample(tmp_path))}
    assert "id" not in rows[RowKind.DOCUMENT, "law"]
    assert rows[RowKind.ENTRY, "law/article-2"] == {
        "citations": {"c1": {"document": "law"}},
        "document": "law",
        "tags": ["legal-text"],
        "topics": ["children.labour"],
    }
    assert rows[RowKind.TOPIC, "children.labour"] == {
        "parent": "children",
        "titles": {"en": "Labour", "fr": "Travail"},
    }
    assert rows[RowKind.REDIRECT, "law/old"] == {"to": "law/article-1"}


def test_the_line_of_a_row_is_fixed():
    row = Row.make(RowKind.REDIRECT, "a/b", {"to": "c/d"})
    assert row.line() == (
        b'{"id":"a/b","kind":"redirect","sha256":"' + row.sha256.encode() + b'",'
        b'"value":{"to":"c/d"}}'
    )
    # Never change this: it is in every pack that was published.
    core = b'{"id":"a/b","kind":"redirect","value":{"to":"c/d"}}'
    assert row.sha256 == hashlib.sha256(core).hexdigest()


def test_a_change_anywhere_changes_hash_and_root(tmp_path):
    contents = sample(tmp_path)
    text = contents.entry_texts["law/article-1", "en"]
    changed = dataclasses.replace(text, teaser="Another sentence.")
    other = dataclasses.replace(
        contents, entry_texts={**contents.entry_texts, ("law/article-1", "en"): changed}
    )
    assert content_root(rows_of(other)) != content_root(rows_of(contents))
    plain = Plainer()
    old, new = (
        source_hash(RowKind.ENTRY_TEXT, "law/article-1", "en", one, plain)
        for one in (text, changed)
    )
    assert old != new


@pytest.mark.parametrize(
    ("kind", "row_id", "fits"),
    [
        (RowKind.ENTRY, "a/b", True),
        (RowKind.ENTRY, "cards/b", False),
        (RowKind.CARD, "cards/b", True),
        (RowKind.CARD, "a/b", False),
        (RowKind.ENTRY, "a", False),
        (RowKind.ENTRY, "../b", False),
        (RowKind.ENTRY, "a/b\n", False),
        (RowKind.ENTRY_TEXT, "a/b@en", True),
        (RowKind.ENTRY_TEXT, "a/b", False),
        (RowKind.DOCUMENT, "a" * 80, True),
        (RowKind.DOCUMENT, "a" * 81, False),
        (RowKind.TERM, "a@ar", True),
        (RowKind.SYNONYMS, "ar", True),
        (RowKind.ASSET, "0" * 64 + ".png", True),
        (RowKind.ASSET, "0" * 64 + ".svg", False),
        (RowKind.TOMBSTONE, "a#b", True),
    ],
)
def test_ids_of_rows(kind, row_id, fits):
    assert is_row_id(kind, row_id) is fits


def asset(raw, name=None, media_type="image/png", data=None):
    name = name or f"{hashlib.sha256(raw).hexdigest()}.png"
    data = data or base64.b64encode(raw).decode()
    value = {"name": "a.png", "media_type": media_type, "data": data}
    return record_of(Row.make(RowKind.ASSET, name, value), Checker())


def test_pictures_are_what_their_id_says():
    assert asset(png()).name == "a.png"
    encoded = base64.b64encode(png()).decode()
    for wrong in (
        {"name": "0" * 64 + ".png"},
        {"media_type": "image/jpeg"},
        {"name": hashlib.sha256(png()).hexdigest() + ".jpg"},
        {"data": encoded + "\n"},
        {"data": "not base64!"},
        {"data": encoded[:40]},
    ):
        with pytest.raises(ContentRefused, match="row-value"):
            asset(png(), **wrong)
    for raw in (b"<svg/>", png(4001, 1), png()[:20], png() + b"\0" * 1_000_000):
        with pytest.raises(ContentRefused, match="row-value"):
            asset(raw)


@pytest.mark.parametrize(
    ("kind", "row_id", "value", "field"),
    [
        (RowKind.REDIRECT, "a", {}, "to"),
        (RowKind.REDIRECT, "a", {"to": "b", "from": "c"}, "from"),
        (RowKind.REDIRECT, "a", {"to": "Not an id"}, "to"),
        (RowKind.DOCUMENT, "a", {"kind": "novel", "titles": {"en": "x"}}, "kind"),
        (RowKind.ENTRY, "a/b", {"topics": ["a"], "order": "1"}, "order"),
        (RowKind.ENTRY, "a/b", {"topics": ["a"], "review_by": 20270101}, "review_by"),
        (RowKind.ENTRY, "a/b", {"topics": ["a"], "review_by": "1700000000"}, "review_by"),
    ],
)
def test_values_that_do_not_fit_are_refused(kind, row_id, value, field):
    with pytest.raises(ContentRefused) as refused:
        record_of(Row.make(kind, row_id, value), Checker())
    assert refused.value.code == "row-value"
    assert refused.value.params["field"] == field


def node(name, parent=None):
    return r.TopicNode(id=name, titles={"en": name}, parent=parent)


def test_topics_need_a_parent_that_is_there():
    with pytest.raises(ContentRefused, match="row-topic-parent"):
        tree([node("a"), node("b", "c")])


def test_topics_in_a_circle_are_refused():
    with pytest.raises(ContentRefused, match="row-topic-parent"):
        tree([node("a", "b"), node("b", "a")])


def test_topics_too_deep_are_refused():
    chain = [node("t0"), *(node(f"t{n}", f"t{n - 1}") for n in range(1, 1_000))]
    with pytest.raises(ContentRefused, match="row-topic-depth"):
        tree(chain)


def test_a_text_needs_its_thing(tmp_path):
    rows = [row for row in rows_of(sample(tmp_path)) if row.kind is not RowKind.CHECKLIST]
    with pytest.raises(ContentRefused, match="row-orphan"):
        contents_of(rows)


def test_there_is_one_pack_row(tmp_path):
    rows = rows_of(sample(tmp_path))
    for wrong in (rows[1:], [rows[0], *rows]):
        with pytest.raises(ContentRefused, match="row-pack"):
            contents_of(wrong)
