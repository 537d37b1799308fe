# SPDX-License-Identifier: Apache-2.0
"""The published schemas are those of the records, and take what the linter takes."""

from __future__ import annotations

import json

import jsonschema
import pytest

from fieldguide.base.paths import bundle_folder
from fieldguide.content.schemas import schema_texts, write_schemas
from fieldguide.content.strict_yaml import parse
from tests.content import samples

FOLDER = bundle_folder() / "resources" / "help" / "schemas"


def test_published_schemas_are_up_to_date():
    published = {path.name: path.read_text("utf-8") for path in FOLDER.glob("*.json")}
    assert published == schema_texts(), "run `python3 -m fieldguide author schemas` again"


def test_schemas_are_written_as_they_are_made(tmp_path):
    assert {path.name: path.read_text("utf-8") for path in write_schemas(tmp_path)} == (
        schema_texts()
    )


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("pack", samples.PACK),
        ("topics", samples.TOPICS),
        ("document", samples.DOCUMENT),
        ("entry", samples.ENTRY),
        ("entry-text", samples.TEXT.split("---\n")[1]),
        ("checklist", samples.CHECKLIST),
        ("checklist-text", samples.CHECKLIST_TEXT),
        ("glossary", samples.GLOSSARY),
        ("synonyms", samples.FILES["synonyms.en.yaml"]),
        ("redirects", samples.FILES["redirects.yaml"]),
        ("tombstones", samples.FILES["tombstones.yaml"]),
    ],
)
def test_schemas_take_the_sample_and_refuse_what_it_does_not_know(name, text):
    schema = json.loads(schema_texts()[f"{name}.json"])
    validator = jsonschema.Draft202012Validator(schema)
    validator.check_schema(schema)
    data = parse(text).data
    assert list(validator.iter_errors(data)) == []
    assert list(validator.iter_errors({**data, "unknown": 1}))
    assert list(validator.iter_errors({}))
