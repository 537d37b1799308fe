# SPDX-License-Identifier: Apache-2.0
"""The content that the program brings: how much there is, and that it has no fault."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from fieldguide.base.paths import bundle_folder
from fieldguide.content.authoring import lint
from fieldguide.content.faults import has_errors
from fieldguide.content.lint_reading import lix

FOLDER = bundle_folder() / "resources" / "content" / "protection"
LANGS = ("en", "fr", "es", "ar")
DAY = dt.date(2026, 11, 24)


@pytest.fixture(scope="module")
def report():
    return lint(FOLDER, DAY)


@pytest.fixture(scope="module")
def found(report):
    return report.stats()


@pytest.fixture(scope="module")
def contents(report):
    return report.contents


def test_it_has_no_fault(report):
    faults = report.faults
    assert not has_errors(faults), [fault.line_of_text() for fault in faults]
    assert {fault.code for fault in faults} <= {"short-form-unknown"}


def test_there_is_as_much_as_is_said(found):
    assert found.counts["entries"] >= 240
    assert found.counts["terms"] >= 80
    assert found.kinds["cards"] == dict.fromkeys(LANGS, 10)
    assert found.kinds["checklists"] == dict.fromkeys(LANGS, 40)
    for lang in LANGS[1:]:
        assert found.kinds["entries"][lang] >= 60
        # Whatever has no text has its title.
        whole = found.kinds["entries"][lang] + found.kinds["titles alone"][lang]
        assert whole == found.counts["entries"]
    said = (FOLDER.parent / "README.md").read_text("utf-8")
    row = re.search(r"\| entries \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|", said)
    assert [int(number) for number in row.groups()] == [
        found.kinds["entries"][lang] for lang in LANGS
    ]


def test_every_listed_document_has_entries(found, contents):
    listed = {key for key, document in contents.documents.items() if document.listed}
    assert len(listed) == 20
    assert listed <= set(found.documents)
    assert found.documents["cpms-2019"]["en"] >= 28 + 10
    assert found.documents[""]["en"] >= 10


def test_checklists_are_of_a_size_that_can_be_worked_through(contents):
    for key, checklist in contents.checklists.items():
        assert 8 <= sum(len(section.items) for section in checklist.sections) <= 20, key


def test_everything_is_a_draft_and_nobody_has_signed(contents):
    texts = (*contents.entry_texts.values(), *contents.checklist_texts.values())
    assert {text.review for text in texts} == {"draft"}


def test_texts_are_easy_to_read(contents):
    values = {
        key: lix("\n".join([text.teaser, text.body, *(one.text for one in text.steps)]))
        for (key, lang), text in contents.entry_texts.items()
        if lang == "en"
    }
    assert max(value for value in values.values() if value) < 40


def test_no_telephone_number_stands_in_a_text(contents):
    number = re.compile(r"\+?\d[\d\s().-]{6,}\d")
    for key, text in contents.entry_texts.items():
        words = "\n".join([text.body, *(one.text for one in (*text.steps, *text.key_points))])
        plain = re.sub(r"\(fieldguide:[^)]*\)|https://\S+|\d{4}[–-]\d{2,4}|\[@[^\]]*\]", "", words)
        found = [hit for hit in number.findall(plain) if sum(map(str.isdigit, hit)) > 7]
        assert not found, (key, found)
