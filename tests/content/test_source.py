# SPDX-License-Identifier: Apache-2.0
"""Reading a source folder: what becomes of each file, and where each thing stands."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from jsonschema import Draft202012Validator

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.content.kinds import Confidence, DocumentKind
from fieldguide.content.rows import RowKind, rows_of
from fieldguide.content.schemas import schema_texts
from fieldguide.content.source import read_source
from fieldguide.content.strict_yaml import parse
from tests.content.samples import DOCUMENT, FILES, write_source


def test_every_file_becomes_what_it_says(tmp_path):
    source = read_source(write_source(tmp_path))
    contents = source.contents
    assert source.faults == []
    assert contents.pack.languages == ["en", "fr"]
    assert [topic.id for topic in contents.topics[0].children] == ["children.labour"]
    document = contents.documents["law"]
    assert document.kind is DocumentKind.TREATY
    assert document.instruments[0].adopted == dt.date(1999, 6, 17)
    assert set(contents.entries) == {"law/article-1", "law/article-2", "cards/danger"}
    assert contents.entries["law/article-1"].citations["c2"].confidence is Confidence.UNSURE
    text = contents.entry_texts["law/article-1", "en"]
    assert text.body.startswith("## What it means\n\nIt stands")
    assert text.body.endswith("![A map](asset:map.png)")
    assert contents.entry_texts["law/article-2", "en"].body == ""
    assert contents.checklist_texts["talk", "en"].items["room"].hint == "private"
    assert set(contents.terms) == {("minor", "en"), ("minor", "fr")}
    assert contents.synonyms["en"].groups == [["minor", "child"]]
    assert contents.redirects[0].source == "law/old"
    assert [asset.name for asset in contents.assets.values()] == ["map.png"]


def test_each_thing_has_its_place(tmp_path):
    source = read_source(write_source(tmp_path))
    topic = source.place(RowKind.TOPIC, "children.labour")
    assert (topic.file.path, topic.line(), topic.line(("titles", "fr"))) == ("topics.yaml", 5, 6)
    text = source.place(RowKind.ENTRY_TEXT, "law/article-1@en")
    assert text.line(("key_points", 1, "cite")) == 7
    assert text.body_fault("body-html", 3).line == 16
    term = source.place(RowKind.TERM, "minor@fr")
    assert term.line(("meaning",)) == 4


def test_without_a_pack_there_are_no_contents(tmp_path):
    files = {**FILES, "pack.yaml": "id: x\n"}
    source = read_source(write_source(tmp_path, files))
    assert source.contents is None
    assert {fault.code for fault in source.faults} == {"field-missing"}


def test_a_broken_file_leaves_the_others(tmp_path):
    files = {**FILES, "documents/law.yaml": "id: [\n"}
    source = read_source(write_source(tmp_path, files))
    assert source.contents.documents == {}
    assert (RowKind.DOCUMENT, "law") in source.present
    assert len(source.contents.entries) == 3


def test_a_folder_that_is_not_there_is_trouble(tmp_path):
    with pytest.raises(EnvironmentTrouble):
        read_source(tmp_path / "missing")


def test_texts_may_have_a_fence_in_their_body(tmp_path):
    text = FILES["entries/law/article-2/en.md"] + "One\n\n---\n\nTwo\n"
    files = {**FILES, "entries/law/article-2/en.md": text}
    source = read_source(write_source(tmp_path, files))
    assert source.contents.entry_texts["law/article-2", "en"].body == "One\n\n---\n\nTwo"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2020-08-04", "2020-08-04"),
        ("'2020-08'", "2020-08"),
        ("2020-08", "2020-08"),
        ("2020", "2020"),
        ("'2020'", "2020"),
    ],
)
def test_what_is_known_of_a_date_is_kept_and_no_more(tmp_path, written, meant):
    parties = f"06-17, parties: {{count: 3, as_of: {written}}}}}"
    files = {**FILES, "documents/law.yaml": DOCUMENT.replace("06-17}", parties)}
    source = read_source(write_source(tmp_path, files))
    assert source.faults == []
    assert source.contents.documents["law"].instruments[0].parties.as_of == meant
    (row,) = (row for row in rows_of(source.contents) if row.kind is RowKind.DOCUMENT)
    assert row.value["instruments"][0]["parties"] == {"count": 3, "as_of": meant}
    schema = Draft202012Validator(json.loads(schema_texts()["document.json"]))
    assert list(schema.iter_errors(parse(files["documents/law.yaml"]).data)) == []
    wrong = files["documents/law.yaml"].replace(written, "4 August 2020")
    assert list(schema.iter_errors(parse(wrong).data))
