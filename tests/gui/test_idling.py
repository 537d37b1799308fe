# SPDX-License-Identifier: Apache-2.0
"""Nobody at the laptop, and a laptop that slept: told from clocks that the test moves."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from fieldguide.gui.idling import JUMP_S, TICK_S, Idling


class Clocks:
    """A wall clock and a steady one, which the test moves together or apart."""

    def __init__(self):
        self.wall_now = dt.datetime(2026, 11, 24, 9, 30, tzinfo=dt.UTC)
        self.steady_now = 1_000.0

    def wall(self):
        return self.wall_now

    def steady(self):
        return self.steady_now

    def pass_time(self, seconds, *, asleep=False):
        self.wall_now += dt.timedelta(seconds=seconds)
        self.steady_now += 0 if asleep else seconds


@pytest.fixture
def clocks():
    return Clocks()


@pytest.fixture
def idling(qapp, clocks):  # noqa: ARG001 - wanted for its effect
    made = Idling(wall=clocks.wall, steady=clocks.steady)
    made.told = []
    made.idle.connect(lambda: made.told.append("idle"))
    made.woke.connect(lambda: made.told.append("woke"))
    made.begin()
    yield made
    made.end()
    made.deleteLater()


def tick(idling, clocks, seconds):
    """Time goes by as it does on a laptop that is awake: tick by tick."""
    for _ in range(int(seconds / TICK_S)):
        clocks.pass_time(TICK_S)
        idling.look()


def test_whoever_leaves_is_told_once(idling, clocks):
    idling.set_minutes(2)
    tick(idling, clocks, 115)
    assert idling.told == []
    tick(idling, clocks, 60)
    assert idling.told == ["idle"]
    idling.note_act()
    tick(idling, clocks, 125)
    assert idling.told == ["idle", "idle"]


def test_without_a_limit_nobody_is_idle(idling, clocks):
    tick(idling, clocks, 3_600)
    assert idling.told == []


def test_keys_and_mouse_in_any_window_count(idling, clocks, qtbot):
    idling.set_minutes(1)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    tick(idling, clocks, 55)
    QTest.keyClick(field.windowHandle(), "a")
    tick(idling, clocks, 55)
    QTest.mouseMove(field.windowHandle(), field.rect().center())
    tick(idling, clocks, 55)
    assert idling.told == []
    field.windowHandle().requestUpdate()
    qtbot.wait(1)
    tick(idling, clocks, 5)
    assert idling.told == ["idle"]


@pytest.mark.parametrize("asleep", [True, False], ids=["the steady clock stood still", "it ran on"])
def test_a_sleep_is_noticed(idling, clocks, asleep):
    tick(idling, clocks, 20)
    clocks.pass_time(TICK_S + JUMP_S + 1, asleep=asleep)
    idling.look()
    assert idling.told == ["woke"]
    tick(idling, clocks, 60)
    assert idling.told == ["woke"]


def test_a_clock_that_is_put_back_is_noticed_too(idling, clocks):
    clocks.wall_now -= dt.timedelta(days=20 * 365)
    idling.look()
    assert idling.told == ["woke"]


def test_a_late_tick_is_no_sleep(idling, clocks):
    clocks.pass_time(TICK_S + JUMP_S - 1)
    idling.look()
    assert idling.told == []


def test_it_looks_by_itself(idling):
    timers = [timer for timer in idling.children() if timer.isActive()]
    assert [timer.interval() for timer in timers] == [TICK_S * 1_000]
