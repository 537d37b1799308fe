# SPDX-License-Identifier: Apache-2.0
"""The power goes while the user's data are written: nothing that was said to be safe is lost."""

from __future__ import annotations

import datetime as dt
import itertools
import os
import random
import shutil

import pytest

from fieldguide.base.paths import Paths
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.personal.records import Contact
from fieldguide.personal.run_records import ItemState, RunHead
from fieldguide.personal.store import open_store
from fieldguide.services import contacts, keeping, noting, running
from tests.helpers.power import Cutter, recording, replay, state_of
from tests.helpers.worlds import NOW, opened, paths_in

apsw = pytest.importorskip("apsw")
pytestmark = [pytest.mark.fault]

CUTS = int(os.environ.get("FIELDGUIDE_CUTS", "40"))
SEED = int(os.environ.get("FIELDGUIDE_SEED", "1"))
ARTICLE_3 = Ref("protection", "ilo-c182/article-3")
CHECK = Ref("protection", "rapid-check")
FULL, NORMAL = "PRAGMA synchronous=FULL", "PRAGMA synchronous=NORMAL"


def _work(guide):
    """What a user does in a day, most of it twice; enough for SQLite to tidy its log up."""
    for turn in range(2):
        keeping.add_bookmark(guide, ARTICLE_3, Kind.ENTRY, f"Marked {turn}")
        notes = [noting.add(guide, noting.Words(f"note {turn} {at} " * 900)) for at in range(6)]
        for at, note in enumerate(notes):
            noting.change(guide, note.uid, noting.Words(f"changed {at} " * 1_500, tags=("a", "b")))
            noting.change(guide, note.uid, noting.Words("short"))
        noting.trash(guide, notes[0].uid)
        noting.take_back(guide, notes[0].uid)
        noting.purge(guide, notes[1].uid)
        head = RunHead(f"Run {turn}", "Site 4", "2026-11-24", "", "Amina")
        run = running.start_run(guide, CHECK, head)
        for item in run.template.items:
            running.set_item(guide, run.uid, item.id, ItemState.DONE)
        running.sign_off(guide, run.uid, "Amina")
        contacts.keep_contact(guide, Contact("", f"Desk {turn}", phone="115"))
        keeping.remove_bookmark(guide, ARTICLE_3)


@pytest.fixture(scope="module")
def day(used_profile, programs, tmp_path_factory):
    """The statements of a day's work, and the database that they met."""
    profile = tmp_path_factory.mktemp("day") / "profile"
    shutil.copytree(used_profile, profile)
    paths = paths_in(profile, programs["old"])
    start = paths.personal_db.read_bytes()
    moments = (NOW + dt.timedelta(minutes=7 * step) for step in itertools.count())
    with (
        pytest.MonkeyPatch.context() as patch,
        recording(patch, paths.personal_db) as heard,
        opened(paths, clock=lambda: next(moments)) as guide,
    ):
        _work(guide)
    return heard, start


def _lost(done, tmp_path, cuts):
    """How many cuts lost something that was acknowledged; each must leave a sound database."""
    rng = random.Random(SEED)  # noqa: S311 - moments, not secrets
    cutter, lost = Cutter(done), 0
    # Half of them just behind a commit that was acknowledged, where a lazy sync would show.
    behind = [length for length, _ in done.acknowledged[1:]]
    moments = [rng.randrange(1, len(done.log)) for _ in range(cuts - cuts // 2)]
    moments += [rng.choice(behind) for _ in range(cuts // 2)]
    for number, moment in enumerate(sorted(moments)):
        paths = Paths(tmp_path / f"after-{number}")
        paths.profile.mkdir()
        for name, content in cutter.cut(moment, rng).items():
            (paths.profile / name).write_bytes(content)
        store = open_store(paths, NOW)
        try:
            assert store.read_only is None
        finally:
            store.close()
        lost += state_of(paths.personal_db) not in done.allowed(moment)
        shutil.rmtree(paths.profile)
    return lost


def test_a_power_cut_loses_nothing_that_was_said_to_be_saved(day, tmp_path):
    heard, start = day
    assert [sql for sql, _ in heard].count(FULL) == 1
    done = replay(heard, start, tmp_path)
    kinds = [step[1] for step in done.log]
    # The day was long enough: the log was folded into the file, written anew, and cut.
    assert {"write", "sync", "truncate"} <= set(kinds)
    assert any(name == "personal.db" and what == "write" for name, what, *_ in done.log)
    assert len(done.acknowledged) > 50
    lost = _lost(done, tmp_path, CUTS)
    print(f"{CUTS} cuts in {len(done.log)} steps, {len(done.acknowledged)} commits, {lost} lost")  # noqa: T201
    assert lost == 0


def test_the_same_with_lazy_syncs_loses_much(day, tmp_path):
    """A test of the test: with synchronous=NORMAL the same cuts must show."""
    heard, start = day
    done = replay(heard, start, tmp_path, {FULL: NORMAL})
    assert _lost(done, tmp_path, 10) > 0
