# SPDX-License-Identifier: Apache-2.0
"""Templates of the user's own: kept, started from, compared, passed on, never half taken in."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldguide.base.changes import Change, Subject
from fieldguide.base.errors import ContentRefused, FieldGuideError, NotFound
from fieldguide.content.ids import Ref
from fieldguide.personal import template_file
from fieldguide.personal.run_records import RunHead
from fieldguide.personal.templates import Template, TemplateItem, TemplateSection
from fieldguide.services import running, templating

CHECK = Ref("protection", "rapid-check")


def made(title="Evening round", *texts):
    items = tuple(
        TemplateItem(f"item-{n}", text) for n, text in enumerate(texts or ("Lamps are on",))
    )
    return Template("", "", "en", title, "", "", "", "", (TemplateSection("s", "Doors", items),))


def test_a_template_is_kept_found_and_started_from(guide):
    seen = []
    guide.hub.listen(seen.append)
    kept = templating.keep_template(guide, made("  Evening round ", "Lamps are on", "Gate shut"))
    assert kept.template.title == "Evening round"
    assert seen == [Change(Subject.TEMPLATE, frozenset({kept.uid}), None)]
    assert templating.own_templates(guide) == (kept,)
    ref = Ref("own", kept.uid)
    assert templating.is_own(ref)
    run = running.start_run(guide, ref, RunHead("", "Site 4"))
    assert run.head.title == "Evening round · Site 4"
    assert [item.text for item in run.template.items] == ["Lamps are on", "Gate shut"]
    assert running.run(guide, run.uid).found


def test_what_changed_in_an_own_template_is_offered_to_its_runs(guide):
    kept = templating.keep_template(guide, made("Round", "Lamps are on", "Gate shut"))
    run = running.start_run(guide, Ref("own", kept.uid), RunHead(""))
    templating.keep_template(guide, made("Round", "Lamps are on", "Gate is locked"), kept.uid)
    (change,) = running.run(guide, run.uid).changes
    assert (change.what, change.text) == ("changed", "Gate is locked")
    running.take_over(guide, run.uid, change.item)
    assert running.run(guide, run.uid).run.template.items[1].text == "Gate is locked"


def test_a_run_outlives_its_own_template(guide):
    kept = templating.keep_template(guide, made())
    run = running.start_run(guide, Ref("own", kept.uid), RunHead(""))
    templating.trash_template(guide, kept.uid)
    assert templating.own_templates(guide) == ()
    assert not running.run(guide, run.uid).found
    templating.restore_template(guide, kept.uid)
    assert running.run(guide, run.uid).found
    templating.purge_template(guide, kept.uid)
    view = running.run(guide, run.uid)
    assert not view.found
    assert [item.text for item in view.run.template.items] == ["Lamps are on"]
    with pytest.raises(NotFound):
        templating.own_template(guide, kept.uid)


def test_a_copy_keeps_sources_and_links_and_changes_nothing_of_what_was_copied(guide):
    original = running.template_of(guide, CHECK)
    kept = templating.keep_template(guide, templating.copy_of(original, "Ours"))
    assert kept.template.title == "Ours"
    assert kept.template.sections == original.sections
    assert running.template_of(guide, CHECK) == original


def test_a_template_of_a_run_has_no_answers_in_it(guide):
    run = running.start_run(guide, CHECK, RunHead("Amal", "Site 4", owner="Amina"))
    running.comment(guide, run.uid, run.template.items[0].id, "she said")
    copied = templating.copy_of_run(guide, run.uid)
    kept = templating.keep_template(guide, copied)
    text = template_file.write(kept.template).decode()
    assert not any(word in text for word in ("Amal", "Site 4", "Amina", "she said"))


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (made("  "), "template-without-title"),
        (replace(made(), sections=()), "template-without-items"),
        (made("Round", "  "), "template-without-items"),
    ],
)
def test_an_empty_template_is_refused(guide, wrong, code):
    with pytest.raises(ContentRefused) as trouble:
        templating.keep_template(guide, wrong)
    assert trouble.value.code == code
    assert templating.own_templates(guide) == ()


def test_a_template_travels_as_a_file(guide, tmp_path):
    file = tmp_path / "check.json"
    templating.export_template(guide, CHECK, file)
    taken = templating.import_template(guide, file)
    original = running.template_of(guide, CHECK)
    assert taken.template.sections == original.sections
    again = templating.import_template(guide, file)
    assert again.uid != taken.uid
    assert len(templating.own_templates(guide)) == 2


def test_a_link_that_leads_nowhere_here_is_left_out(guide, tmp_path):
    item = TemplateItem("a", "Look", entry="other:group/entry", entry_title="Elsewhere")
    whole = replace(made(), sections=(TemplateSection("s", "", (item,)),))
    file = tmp_path / "check.json"
    file.write_bytes(template_file.write(whole))
    (taken,) = templating.import_template(guide, file).template.items
    assert (taken.entry, taken.entry_title) == ("", "")


GOOD = json.loads(template_file.write(made("Round", "Lamps", "Gate")))


def broken(path, value):
    """The good file with one place changed."""
    copy = json.loads(json.dumps(GOOD))
    at = copy
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    return copy


@pytest.mark.parametrize(
    ("value", "code", "field"),
    [
        ([], "json-not-object", None),
        (GOOD | {"format": "other"}, "import-other-file", None),
        (GOOD | {"version": True}, "import-other-file", None),
        (GOOD | {"version": 2}, "import-newer", None),
        (GOOD | {"title": ""}, "import-wrong-field", "title"),
        (GOOD | {"sections": {}}, "import-wrong-field", "sections"),
        (GOOD | {"sections": ["x"]}, "import-wrong-field", ""),
        (GOOD | {"sections": [GOOD["sections"][0]] * 61}, "import-too-many", None),
        (broken(["sections", 0, "items"], 5), "import-wrong-field", "items"),
        (broken(["sections", 0, "items", 1, "text"], None), "import-wrong-field", "text"),
        (broken(["sections", 0, "items", 0, "entry"], "no id!"), "import-wrong-field", "entry"),
        (broken(["sections", 0, "items", 0, "citations"], [{}]), "import-wrong-field", "title"),
        (broken(["sections", 0, "items"], [{"text": "x"}] * 601), "import-too-many", None),
    ],
)
def test_a_file_that_is_none_is_refused_with_its_place(guide, tmp_path, value, code, field):
    file = tmp_path / "check.json"
    file.write_text(json.dumps(value))
    with pytest.raises(ContentRefused) as trouble:
        templating.import_template(guide, file)
    assert trouble.value.code == code
    if field is not None:
        assert trouble.value.params["field"] == field
    assert templating.own_templates(guide) == ()


def test_doubled_and_missing_names_are_given_anew():
    value = GOOD | {"sections": [{"items": [{"id": "a", "text": "x"}, {"id": "a", "text": "y"}]}]}
    template = template_file.read(json.dumps(value).encode())
    names = [section.id for section in template.sections] + [item.id for item in template.items]
    assert len(set(names)) == 3
    assert all(names)


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_bytes_are_read_or_refused(raw):
    with pytest.raises(FieldGuideError):
        template_file.read(raw)
