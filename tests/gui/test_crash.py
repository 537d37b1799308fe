# SPDX-License-Identifier: Apache-2.0
"""Faults of the program: noted without a word of the user's, told once, on the GUI thread."""

from __future__ import annotations

import datetime as dt
import sys
import threading

import pytest

from fieldguide.base.clock import fixed_clock
from fieldguide.base.logs import LOG, report_of
from fieldguide.gui.crash import CrashHandler

MOMENT = dt.datetime(2026, 11, 24, 9, tzinfo=dt.UTC)
PRIVATE = "the name of a person"


@pytest.fixture
def handler(qapp, tmp_path):  # noqa: ARG001 - wanted for its effect
    made = CrashHandler(tmp_path / "logs", fixed_clock(MOMENT))
    before = sys.excepthook, threading.excepthook
    made.install()
    yield made
    made.uninstall()
    sys.excepthook, threading.excepthook = before


def info():
    private = PRIVATE
    try:
        raise ValueError(f"{private} in a message")
    except ValueError:
        return sys.exc_info()


def test_a_report_says_where_and_nothing_else():
    kind, _, trace = info()
    report = report_of(kind, trace, MOMENT)
    assert "builtins.ValueError" in report
    assert "test_crash.py" in report
    assert "2026-11-24" in report
    assert PRIVATE not in report


def test_a_fault_is_noted_and_told_once(handler, qtbot, tmp_path, capsys):
    told = []
    handler.crashed.connect(lambda: told.append(threading.get_ident()))
    with qtbot.waitSignal(handler.crashed):
        worker = threading.Thread(target=lambda: handler.take_info(info()))
        worker.start()
        worker.join()
    handler.take_info(info())
    qtbot.wait(10)
    assert told == [threading.get_ident()]
    log = (tmp_path / "logs" / LOG).read_text(encoding="utf-8")
    assert log.count("ValueError") == 2
    assert PRIVATE not in log + capsys.readouterr().err


def test_a_log_does_not_grow_for_ever(handler, tmp_path, capsys):
    log = tmp_path / "logs" / LOG
    log.write_text("x" * 300_000, encoding="utf-8")
    handler.take_info(info())
    assert log.stat().st_size < 10_000
    capsys.readouterr()


@pytest.mark.usefixtures("qapp")
def test_a_profile_without_a_place_for_logs_works(tmp_path, capsys):
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")
    made = CrashHandler(blocked / "logs", fixed_clock(MOMENT))
    before = sys.excepthook, threading.excepthook
    made.install()
    made.take_info(info())
    made.uninstall()
    sys.excepthook, threading.excepthook = before
    assert "ValueError" in capsys.readouterr().err
