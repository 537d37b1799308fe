# SPDX-License-Identifier: Apache-2.0
"""Bookmarks against a plain dictionary, and with titles that nobody would think of."""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from fieldguide.base.errors import NotFound
from fieldguide.base.paths import Paths
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.personal import bookmarks
from fieldguide.personal.store import open_store
from tests.helpers.naughty import LONE_SURROGATES, naughty_strings

NOW = dt.datetime(2026, 11, 24, 9, 30, tzinfo=dt.UTC)
REF = Ref("protection", "ilo-c182/article-3")
REFS = [REF, Ref("protection", "ilo-c182"), Ref("office", "ilo-c182"), Ref("office", "a.b-c/d")]


class BookmarksAgainstADictionary(RuleBasedStateMachine):
    """Any order of adding, removing, undoing and starting again leaves what a dictionary says."""

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.paths = Paths(self.folder / "profile")
        self.store = open_store(self.paths, NOW)
        self.expected = {}
        self.removed = []
        self.keys = set()

    def teardown(self):
        self.store.close()
        shutil.rmtree(self.folder)

    @rule(
        ref=st.sampled_from(REFS),
        kind=st.sampled_from(list(Kind)),
        title=st.text(st.characters(exclude_categories=["Cs"]), max_size=40),
        later=st.timedeltas(dt.timedelta(), dt.timedelta(days=9)),
    )
    def add(self, ref, kind, title, later):
        with self.store.writing() as session:
            added = bookmarks.add(session, ref, kind, title, NOW + later)
        if ref in self.expected:
            assert added == self.expected[ref]
        else:
            assert (added.ref, added.kind, added.title) == (ref, kind, title)
            assert added.added == NOW + later
            assert added.key not in self.keys
        self.keys.add(added.key)
        self.expected[ref] = added

    @rule(ref=st.sampled_from(REFS))
    def remove(self, ref):
        try:
            with self.store.writing() as session:
                removed = bookmarks.remove(session, ref)
        except NotFound:
            assert ref not in self.expected
        else:
            assert removed == self.expected.pop(ref)
            self.removed.append(removed)

    @precondition(lambda self: self.removed)
    @rule(place=st.integers(0, 9))
    def put_back(self, place):
        mark = self.removed.pop(place % len(self.removed))
        with self.store.writing() as session:
            bookmarks.put_back(session, mark)
        self.expected.setdefault(mark.ref, mark)

    @rule()
    def start_again(self):
        self.store.close()
        self.store = open_store(self.paths, NOW)

    @invariant()
    def all_is_as_expected(self):
        with self.store.reading() as session:
            marks = bookmarks.all_bookmarks(session)
            assert bookmarks.refs(session) == set(self.expected)
            for ref in REFS:
                assert bookmarks.find(session, ref) == self.expected.get(ref)
        newest_first = sorted(self.expected.values(), key=lambda m: (m.added, m.key), reverse=True)
        assert list(marks) == newest_first


BookmarksAgainstADictionary.TestCase.settings = settings(
    max_examples=12, stateful_step_count=15, deadline=None
)
test_any_order_of_acts = BookmarksAgainstADictionary.TestCase


def test_restored_bookmark_is_exactly_what_it_was(store):
    with store.writing() as session:
        first = bookmarks.add(session, REF, Kind.ENTRY, "First", NOW)
        bookmarks.add(session, REFS[1], Kind.DOCUMENT, "Second", NOW)
    with store.writing() as session:
        removed = bookmarks.remove(session, REF)
    with store.writing() as session:
        bookmarks.put_back(session, removed)
    with store.reading() as session:
        assert bookmarks.find(session, REF) == first == removed
        assert [mark.title for mark in bookmarks.all_bookmarks(session)] == ["Second", "First"]


def test_same_id_in_two_packs_is_two_bookmarks(store):
    with store.writing() as session:
        bookmarks.add(session, REFS[1], Kind.DOCUMENT, "Ours", NOW)
        bookmarks.add(session, REFS[2], Kind.DOCUMENT, "Theirs", NOW)
        bookmarks.remove(session, REFS[1])
    with store.reading() as session:
        assert [mark.title for mark in bookmarks.all_bookmarks(session)] == ["Theirs"]


def test_what_is_not_bookmarked_cannot_be_removed(store):
    with pytest.raises(NotFound) as trouble, store.writing() as session:
        bookmarks.remove(session, REF)
    assert trouble.value.code == "not-bookmarked"
    assert trouble.value.params == {"id": "protection:ilo-c182/article-3"}


def test_naughty_titles_come_back_as_they_were(store, corpora):
    texts = naughty_strings(corpora)
    refs = [Ref("protection", f"naughty-{number}") for number in range(len(texts))]
    with store.writing() as session:
        for ref, text in zip(refs, texts, strict=True):
            bookmarks.add(session, ref, Kind.ENTRY, text, NOW)
    with store.reading() as session:
        stored = {mark.ref: mark.title for mark in bookmarks.all_bookmarks(session)}
    assert stored == dict(zip(refs, texts, strict=True))


@pytest.mark.parametrize("title", LONE_SURROGATES, ids=ascii)
def test_half_signs_in_a_title_become_replacement_signs(store, title):
    # UTF-8 cannot hold them. A bookmark is worth more than the odd sign in its title.
    with store.writing() as session:
        added = bookmarks.add(session, REF, Kind.ENTRY, title, NOW)
    assert added.title == title.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    with store.writing() as session:
        bookmarks.put_back(session, bookmarks.remove(session, REF))
    with store.reading() as session:
        assert bookmarks.find(session, REF) == added
