# SPDX-License-Identifier: Apache-2.0
"""Checklist runs: kept whole, counted right, signed, compared with a newer template, never lost."""

from __future__ import annotations

import csv
import dataclasses
import datetime as dt
import io
import json

import openpyxl
import pytest
from pyxform.xls2xform import convert
from sqlalchemy import update

from fieldguide.base.changes import Change, Subject
from fieldguide.base.errors import FieldGuideError, NotFound
from fieldguide.content import records as r
from fieldguide.content.ids import Ref
from fieldguide.personal.run_records import ItemState, RunHead
from fieldguide.personal.tables import RunRow
from fieldguide.services import running
from fieldguide.services.run_exports import ExportWords, as_csv, as_json, as_markdown
from fieldguide.services.run_xlsform import as_xlsform
from tests.helpers.worlds import main_pack, opened, paths_in, small_bundle

CHECK = Ref("protection", "rapid-check")
HEAD = RunHead("Rapid check · Site 4", "Site 4", "2026-11-24", "2026-11-25", "Amina")
OPEN, DONE = ItemState.OPEN, ItemState.DONE
SKIP, STUCK = ItemState.NOT_APPLICABLE, ItemState.BLOCKED


@pytest.fixture
def run(guide):
    return running.start_run(guide, CHECK, HEAD)


def code_of(act):
    with pytest.raises(FieldGuideError) as trouble:
        act()
    return trouble.value.code


def newer_pack():
    """The same checklist later: `age` says something else, `form` is gone, two items are new."""
    pack = main_pack("2026.12.1")
    section = r.Section(id="before", items=[r.Item(id="first"), r.Item(id="age")])
    more = r.Section(id="after", items=[r.Item(id="last")])
    made = r.Checklist(topics=["children.labour"], citations={}, sections=[section, more])
    text = r.ChecklistText(
        title="Child labour rapid check",
        teaser="Look, then refer.",
        sections={"before": "Before", "after": "After"},
        items={name: r.ItemText(text=f"{name} now") for name in ("first", "age", "last")},
    )
    return dataclasses.replace(
        pack, checklists={"rapid-check": made}, checklist_texts={("rapid-check", "en"): text}
    )


def test_a_run_keeps_its_template_whole(guide, run):
    kept = running.run(guide, run.uid).run
    assert kept == run
    assert kept.head == HEAD
    assert [item.text for item in kept.template.items] == [
        "The age is checked",
        "The form of work is named",
    ]
    assert kept.template.items[0].hint == "In doubt: a child"
    assert kept.template.items[0].citations[0].label.endswith("art. 3")
    assert kept.template.items[0].entry == "protection:ilo-c182/article-2"
    assert running.run(guide, run.uid).changes == ()
    assert running.run(guide, run.uid[:6]).run == run


def test_without_a_title_it_is_called_as_checklist_and_place(guide):
    titles = [
        running.start_run(guide, CHECK, RunHead("", place)).head.title for place in ("", "Site 4")
    ]
    assert titles == ["Child labour rapid check", "Child labour rapid check · Site 4"]


def test_each_act_is_told_once_with_its_origin(guide):
    told, page = [], object()
    guide.hub.listen(told.append)
    run = running.start_run(guide, CHECK, HEAD, origin=page)
    running.set_item(guide, run.uid, "age", DONE, origin=page)
    running.comment(guide, run.uid, "age", "Asked twice.", origin=page)
    assert told == [Change(Subject.RUN, frozenset({run.uid}), page)] * 3


def test_progress_leaves_out_what_does_not_apply(guide, run):
    assert (run.progress.done, run.progress.total, run.progress.percent) == (0, 2, 0)
    run = running.set_item(guide, run.uid, "age", SKIP, "an adult")
    assert (run.progress.done, run.progress.total, run.progress.percent) == (0, 1, 0)
    run = running.set_item(guide, run.uid, "form", STUCK, "no interpreter")
    assert not run.progress.complete
    run = running.set_item(guide, run.uid, "form", DONE)
    assert (run.progress.done, run.progress.total, run.progress.percent) == (1, 1, 100)
    assert run.item("form").reason == ""
    run = running.set_item(guide, run.uid, "form", SKIP, "no work")
    assert (run.progress.complete, run.progress.total, run.progress.percent) == (True, 0, 100)


def test_what_is_refused_changes_nothing(guide, run):
    told = []
    guide.hub.listen(told.append)
    assert code_of(lambda: running.set_item(guide, run.uid, "age", SKIP, " ")) == "reason-wanted"
    assert code_of(lambda: running.set_item(guide, run.uid, "nothing", DONE)) == "no-such-item"
    assert code_of(lambda: running.set_item(guide, "feed0000", "age", DONE)) == "no-such-run"
    assert code_of(lambda: running.sign_off(guide, run.uid, "Amina")) == "run-not-complete"
    assert code_of(lambda: running.reopen(guide, run.uid, "why not")) == "run-not-signed"
    assert code_of(lambda: running.start_run(guide, Ref("protection", "ilo-c182"), HEAD)) == (
        "not-a-checklist"
    )
    bad = dataclasses.replace(HEAD, due="tomorrow")
    assert code_of(lambda: running.start_run(guide, CHECK, bad)) == "bad-day"
    assert told == []
    assert running.runs(guide) == (run,)


def test_a_signed_run_is_read_only_until_it_is_reopened_for_a_reason(guide, run):
    for item in ("age", "form"):
        running.set_item(guide, run.uid, item, DONE)
    assert code_of(lambda: running.sign_off(guide, run.uid, " ")) == "name-wanted"
    signed = running.sign_off(guide, run.uid, "Amina")
    assert (signed.signed_by, signed.signed) == ("Amina", guide.clock())
    for act in (
        lambda: running.set_item(guide, run.uid, "age", ItemState.OPEN),
        lambda: running.comment(guide, run.uid, "age", "x"),
        lambda: running.reset(guide, run.uid),
        lambda: running.edit_run(guide, run.uid, HEAD),
        lambda: running.sign_off(guide, run.uid, "Omar"),
    ):
        assert code_of(act) == "run-signed"
    assert code_of(lambda: running.reopen(guide, run.uid, "")) == "reason-wanted"
    assert running.reopen(guide, run.uid, "one was forgotten").signed is None
    history = [(event.what, event.detail) for event in running.run(guide, run.uid).events]
    assert history[-2:] == [("signed", "Amina"), ("reopened", "one was forgotten")]


def test_duplicate_reset_archive_and_trash(guide, run):
    running.set_item(guide, run.uid, "age", DONE)
    running.comment(guide, run.uid, "age", "Asked twice.")
    copy = running.duplicate(guide, run.uid, "Site 5")
    assert (copy.template, copy.items, copy.head.title) == (run.template, {}, "Site 5")
    was = running.reset(guide, run.uid)
    assert running.run(guide, run.uid).run.progress.done == 0
    assert running.put_back_items(guide, was).items == was.items
    running.archive(guide, run.uid)
    assert [one.uid for one in running.runs(guide)] == [copy.uid]
    assert [one.uid for one in running.runs(guide, archived=True)] == [run.uid]
    running.trash(guide, run.uid)
    assert running.runs(guide, archived=True) == ()
    assert [one.uid for one in running.runs(guide, trashed=True)] == [run.uid]
    running.restore(guide, run.uid)
    running.archive(guide, run.uid, away=False)
    assert len(running.runs(guide)) == 2


def test_status_follows_the_days(run):
    day = dt.date(2026, 11, 24)
    days = [run.status(day + dt.timedelta(days=step)) for step in range(3)]
    assert days == ["open", "due", "overdue"]


def test_a_newer_template_is_taken_over_item_by_item(paths, tmp_path):
    with opened(paths) as guide:
        run = running.start_run(guide, CHECK, HEAD)
        running.set_item(guide, run.uid, "age", DONE)
        running.comment(guide, run.uid, "age", "Asked twice")
        running.set_item(guide, run.uid, "form", DONE)
        running.comment(guide, run.uid, "form", "Seen at the gate")
    with opened(paths_in(paths.profile, small_bundle(tmp_path / "newer", newer_pack()))) as guide:
        view = running.run(guide, run.uid)
        found = [(change.what, change.item) for change in view.changes]
        assert found == [
            ("new", "first"),
            ("changed", "age"),
            ("new", "last"),
            ("removed", "form"),
        ]
        assert view.run.template == run.template
        for item in ("first", "last", "age"):
            running.take_over(guide, run.uid, item)
        gone = next(change for change in view.changes if change.what == "removed")
        running.keep_as_is(guide, run.uid, gone)
        view = running.run(guide, run.uid)
        assert view.changes == ()
        sections = [
            (section.title, [item.id for item in section.items])
            for section in view.run.template.sections
        ]
        assert sections == [("Before", ["first", "age", "form"]), ("After", ["last"])]
        assert view.run.template.items[1].text == "age now"
        # Other words are not what was ticked; what was said of it stays.
        assert view.run.item("age").state is OPEN
        assert view.run.item("age").comment == "Asked twice"
        opened_again = [one for one in view.events if one.what == "open"]
        assert [one.item for one in opened_again] == ["age"]
        running.take_over(guide, run.uid, "form")
        view = running.run(guide, run.uid)
        assert "form" not in view.run.items
        taken = view.events[-1]
        assert (taken.what, taken.item, taken.detail) == ("taken", "form", "Seen at the gate")
        assert [i.id for i in running.run(guide, run.uid).run.template.items] == [
            "first",
            "age",
            "last",
        ]


def test_only_other_words_open_an_item_again(paths, tmp_path):
    with opened(paths) as guide:
        run = running.start_run(guide, CHECK, HEAD)
        running.set_item(guide, run.uid, "age", DONE)
    pack = newer_pack()
    words = pack.checklist_texts["rapid-check", "en"]
    same = dataclasses.replace(
        words, items={**words.items, "age": r.ItemText(text="The age is checked")}
    )
    texts = {("rapid-check", "en"): same}
    pack = dataclasses.replace(pack, checklist_texts=texts)
    with opened(paths_in(paths.profile, small_bundle(tmp_path / "newer", pack))) as guide:
        running.take_over(guide, run.uid, "age")
        assert running.run(guide, run.uid).run.item("age").state is DONE


def test_the_whole_name_of_a_run_wins_over_beginnings(guide, run):
    longer = running.start_run(guide, CHECK, HEAD)
    with guide.personal.writing() as session:
        session.execute(
            update(RunRow).where(RunRow.uid == longer.uid).values(uid=f"{run.uid}-more")
        )
    assert running.run(guide, run.uid).run.uid == run.uid
    with guide.personal.writing() as session:
        session.execute(update(RunRow).where(RunRow.uid == run.uid).values(uid="ab"))
    assert running.run(guide, "ab").run.uid == "ab"


def test_another_reading_language_is_no_change(paths):
    with opened(paths) as guide:
        run = running.start_run(guide, CHECK, HEAD)
    with opened(paths, language="fr") as guide:
        now = running.current_template(guide, run.template)
        assert now.items[0].citations != run.template.items[0].citations
        assert running.run(guide, run.uid).changes == ()


def test_a_run_outlives_its_template(paths, tmp_path):
    with opened(paths) as guide:
        run = running.start_run(guide, CHECK, HEAD)
    pack = dataclasses.replace(main_pack("2026.12.1"), checklists={}, checklist_texts={})
    with opened(paths_in(paths.profile, small_bundle(tmp_path / "newer", pack))) as guide:
        view = running.run(guide, run.uid)
        assert (view.run.template, view.found, view.changes) == (run.template, False, ())
        running.set_item(guide, run.uid, "age", DONE)
        with pytest.raises(NotFound):
            running.take_over(guide, run.uid, "age")


NAUGHTY = ["=1+1", "+1", "-1", "@sum", "\t=1", "${age} \x07 $", "طفل", "<b>&", 'a "b",\nc']


@pytest.mark.parametrize("text", NAUGHTY)
def test_exports_hold_the_users_words_and_no_formula(guide, tmp_path, text):
    run = running.start_run(guide, CHECK, dataclasses.replace(HEAD, title=f"T {text}"))
    running.set_item(guide, run.uid, "age", SKIP, text)
    running.comment(guide, run.uid, "form", text)
    view = running.run(guide, run.uid)
    words = ExportWords()
    rows = list(csv.reader(io.StringIO(as_csv(view.run, words).decode("utf-8-sig"), newline="")))
    assert [len(row) for row in rows] == [8, 8, 8]
    assert rows[2][4].lstrip("'") == text.strip()
    assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for row in rows for cell in row)
    value = json.loads(as_json(view))
    assert value["sections"][0]["items"][0]["state"] == "not-applicable"
    assert value["sections"][0]["items"][1]["comment"] == text.strip()
    assert "- [-] The age is checked" in as_markdown(view.run, words)
    file = tmp_path / "form.xlsx"
    file.write_bytes(as_xlsform(view.run, words))
    book = openpyxl.load_workbook(file)
    assert {cell.data_type for sheet in book for row in sheet.rows for cell in row} <= {"s", "n"}
    form = convert(str(file), validate=False).xform
    assert "The age is checked" in form
    assert "not_applicable" in form
