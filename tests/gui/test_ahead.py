# SPDX-License-Identifier: Apache-2.0
"""Steps are done ahead one by one, and only while nothing else is going on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from fieldguide.gui import ahead
from fieldguide.gui.ahead import Ahead


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setattr(ahead, "AFTER_MS", 1)
    monkeypatch.setattr(ahead, "STEP_MS", 1)


@pytest.mark.usefixtures("quick")
def test_steps_wait_until_nothing_is_busy(qtbot):
    done, busy, owner = [], [True], QObject()
    steps = [lambda number=number: done.append(number) for number in range(3)]
    one = Ahead(steps, lambda: busy[0], owner)
    one.begin()
    qtbot.wait(30)
    assert done == []
    busy[0] = False
    qtbot.waitUntil(lambda: done == [0, 1, 2])
    qtbot.waitUntil(lambda: not one._timer.isActive())


@pytest.mark.usefixtures("quick")
def test_no_step_comes_after_the_end(qtbot):
    done, owner = [], QObject()
    one = Ahead((lambda: done.append(1) for _ in range(1000)), lambda: False, owner)
    one.begin()
    qtbot.waitUntil(lambda: len(done) > 1)
    one.end()
    so_far = len(done)
    qtbot.wait(30)
    assert len(done) == so_far
