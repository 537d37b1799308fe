# SPDX-License-Identifier: Apache-2.0
"""Building a generation: the same bytes from the same rows, and nothing left of one that failed."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing

import pytest

from fieldguide.base.errors import Cancelled, EnvironmentTrouble
from fieldguide.base.jobs import Cancel, silent
from fieldguide.catalogue.build import build
from fieldguide.catalogue.catalogue import Catalogue
from fieldguide.catalogue.gathering import PackRows
from fieldguide.content.rows import content_root, rows_of
from tests.helpers.processes import environment, run_python
from tests.helpers.worlds import build_catalogue, main_pack, office_pack

BUILD = """
import sys
from pathlib import Path
from tests.helpers.worlds import build_catalogue, main_pack, office_pack
build_catalogue(Path(sys.argv[1]), main_pack(), office_pack()).close()
"""


def _packs(*contents):
    packs = []
    for one in contents:
        rows = rows_of(one)
        packs.append(PackRows(one.pack.id, rows, content_root(rows)))
    return packs


def test_same_rows_give_the_same_bytes_in_any_process(tmp_path):
    # Two processes may build the same generation; either file must fit the pointer's hash.
    built = []
    for seed in ("0", "4711"):
        target = tmp_path / f"{seed}.db"
        done = run_python("-c", BUILD, target, env=environment(PYTHONHASHSEED=seed))
        assert done.returncode == 0, done.stderr
        built.append(target.read_bytes())
    assert built[0] == built[1]


def test_finished_file_stands_alone_and_needs_no_log(tmp_path):
    build_catalogue(tmp_path / "one.db").close()
    assert [one.name for one in tmp_path.iterdir()] == ["one.db"]
    with closing(sqlite3.connect(tmp_path / "one.db")) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        # Stored once; a table that nobody fills is a table that nobody needs.
        assert connection.execute("SELECT count(*) FROM search_row").fetchone()[0] > 10


def test_report_counts_up_and_says_what_went_in(tmp_path):
    said = []
    counts = build(tmp_path / "one.db", _packs(main_pack()), "x", said.append, Cancel())
    rows = [one for one in said if one.step == "rows"]
    assert [one.done for one in rows] == sorted(one.done for one in rows)
    assert rows[-1].done == rows[-1].total > 0
    assert said[-1].step == "index"
    assert counts == {
        "document": 2,
        "entry": 4,
        "card": 1,
        "checklist": 1,
        "term": 2,
        "topic": 4,
    }
    catalogue = Catalogue(tmp_path / "one.db")
    try:
        assert catalogue.packs["protection"].counts == counts
    finally:
        catalogue.close()


def test_a_build_that_is_cancelled_at_any_report_leaves_nothing(tmp_path):
    packs = _packs(main_pack(), office_pack())
    said = []
    build(tmp_path / "whole.db", packs, "x", said.append, Cancel())
    assert said[-1].step == "index"
    for moment in range(len(said)):
        cancel = Cancel()
        left = iter(range(moment))

        def report(_, left=left, cancel=cancel):
            if next(left, None) is None:
                cancel.set()

        with pytest.raises(Cancelled):
            build(tmp_path / "one.db", packs, "x", report, cancel)
        assert [one.name for one in tmp_path.iterdir()] == ["whole.db"]


def test_a_build_whose_listener_fails_leaves_nothing(tmp_path):
    def report(_):
        raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        build(tmp_path / "one.db", _packs(main_pack()), "x", report, Cancel())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.fault
def test_a_build_that_cannot_write_says_so(tmp_path):
    target = tmp_path / "nowhere" / "one.db"
    with pytest.raises(EnvironmentTrouble) as trouble:
        build(target, _packs(main_pack()), "x", silent, Cancel())
    assert trouble.value.code == "not-writable"


FULL = """
import resource, signal, sys
from pathlib import Path
from fieldguide.base.errors import EnvironmentTrouble
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
from tests.helpers.worlds import build_catalogue, main_pack
folder = Path(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))
try:
    build_catalogue(folder / "one.db")
except EnvironmentTrouble as trouble:
    print(trouble.code)
"""


@pytest.mark.fault
@pytest.mark.skipif(sys.platform == "win32", reason="limits of file sizes")
def test_a_disk_that_fills_up_is_told_and_leaves_nothing(tmp_path):
    done = run_python("-B", "-W", "error", "-c", FULL, tmp_path)
    # SQLite calls a write beyond a limit an I/O error, one on a full disk "full".
    assert done.stdout.strip() in {"disk-full", "file-trouble"}, done.stdout + done.stderr
    assert done.stderr == ""
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_catalogue_of_this_version_is_refused(tmp_path):
    target = tmp_path / "one.db"
    for content in (b"", b"nonsense " * 1_000):
        target.write_bytes(content)
        with pytest.raises(EnvironmentTrouble) as trouble:
            Catalogue(target)
        assert trouble.value.code == "catalogue-damaged"
    target.unlink()
    with pytest.raises(EnvironmentTrouble):
        Catalogue(target)
    build_catalogue(target).close()
    for name in ("schema_version", "renderer_version"):
        with closing(sqlite3.connect(target)) as connection:
            connection.execute("UPDATE meta SET value = value + 1 WHERE name = ?", (name,))
            connection.commit()
        with pytest.raises(EnvironmentTrouble):
            Catalogue(target)
        with closing(sqlite3.connect(target)) as connection:
            connection.execute("UPDATE meta SET value = value - 1 WHERE name = ?", (name,))
            connection.commit()
    Catalogue(target).close()
