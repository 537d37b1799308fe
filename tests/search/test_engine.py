# SPDX-License-Identifier: Apache-2.0
"""The search as a whole: any text, stopping, damage, several threads."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldguide.base.errors import Cancelled, EnvironmentTrouble
from fieldguide.base.jobs import Cancel
from fieldguide.catalogue.views import Languages
from fieldguide.content.folding import Folder
from fieldguide.content.kinds import DocumentKind, Kind
from fieldguide.search.engine import Engine
from tests.helpers.naughty import LONE_SURROGATES, naughty_strings
from tests.search.conftest import ENGLISH, Text, World, ids, searching, titles, write

TEXTS = [
    Text("Smuggling of migrants", body="What smuggling is. " * 3, document=1),
    Text("Les déplacés", body="Qui ?", lang="fr"),
    Text("الأطفال", body="حماية", lang="ar"),
    Text("A list", kind=Kind.CHECKLIST, id="list", extra="first item"),
]
DOCUMENTS = [(DocumentKind.TREATY, "UN")]


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    path = tmp_path_factory.mktemp("search") / "catalogue.db"
    write(path, World(TEXTS, DOCUMENTS))
    with searching(path) as opened:
        yield opened


def test_naughty_strings_are_legal_questions(engine, corpora):
    for text in [*naughty_strings(corpora), *LONE_SURROGATES]:
        answer = engine.search(text, ENGLISH)
        assert answer.query == text
        engine.counts(text, ENGLISH)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text())
def test_any_text_is_a_legal_question(engine, text):
    engine.search(text, ENGLISH)
    engine.counts(text, ENGLISH)


def test_the_longest_question_is_answered(engine):
    words = " ".join(f"smuggl{chr(97 + n % 26)}{n}" for n in range(40))
    assert engine.search(words, ENGLISH).problems[0].code == "query-cut"
    assert engine.search("smuggling " * 60, ENGLISH).total == 1
    assert engine.search('"' + "smuggling " * 31, ENGLISH).total == 0
    assert titles(engine.search("s m u", ENGLISH)) == []


def test_a_result_names_its_document(engine):
    (hit,) = engine.search("smuggling", ENGLISH).results
    assert hit.document.kind is DocumentKind.TREATY
    assert hit.document.publishers == ("UN",)
    assert engine.search("list", ENGLISH).results[0].document is None


def test_things_without_a_text_of_their_own_have_snippets(engine):
    (hit,) = engine.search("first item", ENGLISH).results
    assert (hit.kind, hit.snippet) == (Kind.CHECKLIST, "first item")


def test_a_set_wish_to_stop_stops_at_once(engine):
    cancel = Cancel()
    cancel.set()
    with pytest.raises(Cancelled):
        engine.search("smuggling", ENGLISH, cancel=cancel)
    with pytest.raises(Cancelled):
        engine.counts("smuggling", ENGLISH, cancel=cancel)
    assert ids(engine.search("smuggling", ENGLISH, cancel=Cancel())) == ["thing-0"]


def test_a_running_question_is_stopped(search_in, monkeypatch):
    monkeypatch.setattr("fieldguide.search.engine._STEPS_BETWEEN_LOOKS", 1)
    slow = search_in([Text(f"word {number}", body="word " * 50) for number in range(300)])
    cancel = Cancel()

    class StopsWhenAsked(Cancel):
        looks = 0

        @property
        def wanted(self):
            self.looks += 1
            return self.looks > 3

    with pytest.raises(Cancelled):
        slow.search("word -other", ENGLISH, cancel=StopsWhenAsked())
    assert slow.search("word -other", ENGLISH, cancel=cancel, limit=3).total == 300


def test_damage_is_said(tmp_path):
    path = tmp_path / "catalogue.db"
    write(path, World([Text(f"word {number}", body="text " * 200) for number in range(50)]))
    data = bytearray(path.read_bytes())
    data[4096:] = b"\x5a" * (len(data) - 4096)
    path.write_bytes(data)
    with searching(path) as engine, pytest.raises(EnvironmentTrouble) as trouble:
        engine.search("word", ENGLISH)
    assert trouble.value.code == "catalogue-damaged"


def test_many_threads_may_ask(tmp_path):
    path = tmp_path / "catalogue.db"
    write(path, World(TEXTS, DOCUMENTS))
    folders = []

    def make_folder():
        folders.append(threading.get_ident())
        return Folder()

    with searching(path) as one:
        engine = Engine(one._knowledge.database, one._knowledge._packs, make_folder)
        with ThreadPoolExecutor(4) as pool:
            answers = list(pool.map(lambda _: ids(engine.search("smuggling", ENGLISH)), range(40)))
    assert answers == [["thing-0"]] * 40
    assert len(folders) == len(set(folders))


def test_documents_are_named_in_the_asked_language(engine):
    for languages in (ENGLISH, Languages("fr", "fr")):
        (hit,) = engine.search("smuggling", languages).results
        assert hit.document.title == "Document 1"
