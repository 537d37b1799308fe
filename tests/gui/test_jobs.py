# SPDX-License-Identifier: Apache-2.0
"""Background work: in which thread and order things happen, and what comes no more."""

from __future__ import annotations

import threading
import weakref

import pytest

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.base.jobs import Progress, Work
from fieldguide.gui.jobs import JobRunner


def work(run, name="work"):
    return Work(name, run)


def listen(job):
    """Everything a job sends, in order."""
    heard = []
    job.progressed.connect(lambda progress: heard.append(("progressed", progress.done)))
    job.succeeded.connect(lambda answer: heard.append(("succeeded", answer)))
    job.failed.connect(lambda trouble: heard.append(("failed", trouble.code)))
    job.finished.connect(lambda: heard.append(("finished",)))
    return heard


def test_work_runs_elsewhere_and_its_signals_arrive_here(qtbot, runner):
    here = threading.get_ident()
    threads = {}

    def run(report, _cancel):
        threads["work"] = threading.get_ident()
        report(Progress("step", 1, 2))
        return 42

    job = runner.job(work(run))
    heard = listen(job)
    job.succeeded.connect(lambda _: threads.setdefault("answer", threading.get_ident()))
    job.progressed.connect(lambda _: threads.setdefault("progress", threading.get_ident()))
    with qtbot.waitSignal(job.finished):
        job.start()
    assert heard == [("progressed", 1), ("succeeded", 42), ("finished",)]
    assert threads["work"] != here
    assert threads["answer"] == threads["progress"] == here


def test_expected_trouble_is_told_to_who_asked(qtbot, runner):
    def run(_report, _cancel):
        raise EnvironmentTrouble("disk-full")

    job = runner.job(work(run))
    heard = listen(job)
    with qtbot.waitSignal(job.finished):
        job.start()
    assert heard == [("failed", "disk-full"), ("finished",)]


def test_a_bug_goes_to_the_crash_handler(qtbot, runner):
    def run(_report, _cancel):
        raise KeyError("a private word")

    job = runner.job(work(run))
    heard = listen(job)
    with qtbot.waitSignals([job.finished, runner.crashed]):
        job.start()
    assert heard == [("finished",)]
    kind, _, trace = runner.seen_crashes.pop()
    assert kind is KeyError
    assert trace is not None


def test_database_work_runs_one_after_the_other_in_one_thread(qtbot, runner):
    running = []
    most = []
    threads = set()

    def run(_report, _cancel):
        running.append(1)
        most.append(len(running))
        threads.add(threading.get_ident())
        threading.Event().wait(0.005)
        running.pop()

    for _ in range(8):
        runner.job(work(run)).start()
    qtbot.waitUntil(lambda: runner.busy == 0)
    assert max(most) == 1
    assert len(threads) == 1


def test_other_work_runs_beside_the_database(qtbot, runner):
    gate = threading.Event()
    slow = runner.job(work(lambda _report, _cancel: gate.wait(5)))
    quick = runner.job(work(lambda _report, _cancel: "beside"), database=False)
    heard = listen(quick)
    slow.start()
    with qtbot.waitSignal(quick.finished):
        quick.start()
    assert heard[0] == ("succeeded", "beside")
    gate.set()
    qtbot.waitUntil(lambda: runner.busy == 0)


def test_only_the_newest_question_is_answered(qtbot, runner):
    gate = threading.Event()
    asked = []

    def question(number):
        def run(_report, _cancel):
            asked.append(number)
            gate.wait(5)
            return number

        return work(run)

    jobs = [runner.job(question(number), latest="search") for number in range(5)]
    heard = [listen(job) for job in jobs]
    jobs[0].start()
    qtbot.waitUntil(lambda: asked == [0])
    for job in jobs[1:]:
        job.start()
    assert runner.newest("search") is jobs[-1]
    gate.set()
    qtbot.waitUntil(lambda: runner.busy == 0)
    assert [lines for lines in heard if ("finished",) not in lines] == []
    answered = [line for lines in heard for line in lines if line[0] == "succeeded"]
    assert answered == [("succeeded", 4)]
    # Those that had not begun when a newer one came were never run at all.
    assert asked == [0, 4]
    assert runner.newest("search") is None


def test_cancelled_work_is_silent(qtbot, runner):
    began = threading.Event()

    def run(_report, cancel):
        began.set()
        while True:
            cancel.check()
            threading.Event().wait(0.001)

    job = runner.job(work(run))
    heard = listen(job)
    job.start()
    assert began.wait(5)
    with qtbot.waitSignal(job.finished):
        job.cancel()
    assert heard == [("finished",)]


def test_an_answer_that_was_under_way_is_void_once_cancelled(qtbot, runner):
    job = runner.job(work(lambda _report, _cancel: "late"))
    heard = listen(job)
    job.start()
    threading.Event().wait(0.05)
    with qtbot.waitSignal(job.finished):
        job.cancel()
    assert heard == [("finished",)]


def test_nothing_is_kept_of_a_job_that_ended(qtbot, runner):
    job = runner.job(work(lambda _report, _cancel: None))
    gone = weakref.ref(job)
    with qtbot.waitSignal(runner.idle):
        job.start()
    assert runner.busy == 0
    del job
    qtbot.waitUntil(lambda: gone() is None)


def test_nothing_is_kept_of_jobs_whose_thread_is_quicker_than_their_start(qtbot, runner):
    gone, busy = [], threading.Event()

    def spin():
        while not busy.is_set():
            pass

    # Whoever computes beside them makes the thread of the pool win the race now and then.
    spinner = threading.Thread(target=spin)
    spinner.start()
    try:
        for _ in range(200):
            job = runner.job(work(lambda _report, _cancel: None))
            gone.append(weakref.ref(job))
            with qtbot.waitSignal(runner.idle):
                job.start()
    finally:
        busy.set()
        spinner.join()
    del job
    qtbot.waitUntil(lambda: not any(one() for one in gone))


def test_shutting_down_waits_and_then_nothing_comes(qtbot):
    runner = JobRunner()
    ended = []
    began = threading.Event()

    def run(_report, cancel):
        began.set()
        while not cancel.wanted:
            threading.Event().wait(0.001)
        ended.append(True)
        return "too late"

    job = runner.job(work(run))
    heard = listen(job)
    job.start()
    assert began.wait(5)
    runner.shut_down()
    assert ended == [True]
    assert runner.busy == 0
    qtbot.wait(20)
    assert heard == []
    late = runner.job(work(lambda _report, _cancel: 1))
    late.start()
    assert runner.busy == 0


def test_starting_twice_runs_once(qtbot, runner):
    runs = []
    job = runner.job(work(lambda _report, _cancel: runs.append(1)))
    with qtbot.waitSignal(job.finished):
        job.start()
        job.start()
    assert runs == [1]


@pytest.mark.parametrize("_again", range(20))
def test_a_quick_job_loses_no_signal(qtbot, runner, _again):
    job = runner.job(work(lambda _report, _cancel: "quick"))
    heard = listen(job)
    with qtbot.waitSignal(job.finished):
        job.start()
    assert ("succeeded", "quick") in heard
