# SPDX-License-Identifier: Apache-2.0
"""Background work as a value: describe, connect, start.

```
job = runner.job(Work("search", ask), latest="search")
job.succeeded.connect(self._on_answer)
job.start()
```
Work has no Qt in it and runs in a thread of a pool: questions to the databases one at a time in one
thread of their own, anything else (`database=False`) beside them. Every signal of a job is sent on
the GUI thread. Stopping is cooperative, and silent. A failure that is no `FieldGuideError` is a bug
and goes to `runner.crashed`.
"""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from fieldguide.base.errors import Cancelled, FieldGuideError
from fieldguide.base.jobs import Cancel, Progress, Work

T = TypeVar("T")
SWITCH_S = 0.0005
ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None]


class Job(QObject):
    """One piece of work that runs at most once.

    Signals:
        progressed: How far it is (payload: Progress).
        succeeded: It is done (payload: what the work returned).
        failed: It could not be done (payload: FieldGuideError, never `Cancelled`).
        finished: It came to an end in whatever way. Always sent, exactly once, after the others.
    """

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    finished = Signal()
    _reported = Signal(object)
    _ended = Signal(object)

    def __init__(
        self, runner: JobRunner, work: Work[Any], latest: str | None, database: bool
    ) -> None:
        super().__init__(runner)
        self.name = work.name
        self.latest = latest
        self.database = database
        self._runner = runner
        self._work = work
        self._cancel = Cancel()
        self._void = False
        # Queued by force: these two are sent from the pool's thread.
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Run it. Connect first: a quick piece of work may end before the next line."""
        self._runner.launch(self)

    def cancel(self) -> None:
        """Ask it to stop. Neither `succeeded` nor `failed` will be sent, `finished` will."""
        self._void = True
        self._cancel.set()

    def silence(self) -> None:
        """Let it come to its end, but tell nobody how: who asked is going away."""
        self._void = True

    def run(self) -> None:
        """Do the work, in the thread of a pool."""
        outcome: tuple[Any, ...] | None
        try:
            self._cancel.check()
            outcome = (True, self._work.run(self._reported.emit, self._cancel))
        except Cancelled:
            outcome = None
        except FieldGuideError as trouble:
            outcome = (False, trouble)
        except BaseException:  # noqa: BLE001 - a bug, told to the crash handler below
            kind, error, trace = sys.exc_info()
            outcome = (kind, error, trace)
        self._ended.emit(outcome)

    def _on_reported(self, progress: Progress) -> None:
        if not self._void:
            self.progressed.emit(progress)

    def _on_ended(self, outcome: tuple[Any, ...] | None) -> None:
        try:
            if outcome is not None and len(outcome) == 3:
                self._runner.crashed.emit(outcome)
            elif outcome is not None and not self._void:
                (self.succeeded if outcome[0] else self.failed).emit(outcome[1])
            self.finished.emit()
        finally:
            self._runner.forget(self)


class _Task(QRunnable):
    """What the pool runs, and deletes.

    The thread may be done before `start` returns on a busy machine. PySide then hands over what
    is gone already and never lets go of it: nothing may hang on it but a few bytes.
    """

    def __init__(self, job: Job) -> None:
        super().__init__()
        self._jobs = [job]

    def run(self) -> None:
        self._jobs.pop().run()


class JobRunner(QObject):
    """Runs jobs, and knows which are still running.

    Signals:
        crashed: Work raised what it must not raise (payload: what `sys.exc_info()` gives).
        idle: The last running job ended.
    """

    crashed = Signal(object)
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A thread that computes gives Python's lock away after this long at most: the window gets
        # it back within a millisecond instead of five.
        sys.setswitchinterval(SWITCH_S)
        self._database = QThreadPool(self)
        self._database.setMaxThreadCount(1)
        # The thread stays: connections to SQLite belong to the thread that opened them.
        self._database.setExpiryTimeout(-1)
        self._general = QThreadPool(self)
        self._running: set[Job] = set()
        self._newest: dict[str, Job] = {}
        self._open = True

    def job(self, work: Work[T], *, latest: str | None = None, database: bool = True) -> Job:
        """Describe a job.

        Args:
            work: What is to be done.
            latest: A name: when a newer job of that name starts, this one's answer is void.
            database: Whether it asks a database; such jobs run one at a time, in order.
        """
        return Job(self, work, latest, database)

    def newest(self, name: str) -> Job | None:
        """The job of this `latest` name whose answer counts, while it runs."""
        return self._newest.get(name)

    @property
    def busy(self) -> int:
        """How many jobs have started and not ended."""
        return len(self._running)

    def launch(self, job: Job) -> None:
        """Start `job`; what `Job.start` calls."""
        if not self._open or job in self._running:
            return
        if job.latest is not None:
            older = self._newest.get(job.latest)
            if older is not None:
                older.cancel()
            self._newest[job.latest] = job
        self._running.add(job)
        (self._database if job.database else self._general).start(_Task(job))

    def forget(self, job: Job) -> None:
        """Let go of a job that ended."""
        self._running.discard(job)
        if job.latest is not None and self._newest.get(job.latest) is job:
            del self._newest[job.latest]
        job.deleteLater()
        if not self._running:
            self.idle.emit()

    def cancel_all(self) -> None:
        """Ask every running job to stop."""
        for job in tuple(self._running):
            job.cancel()

    def drop_answers(self) -> None:
        """Let every running job come to its end, and tell nobody how."""
        for job in self._running:
            job.silence()

    def shut_down(self) -> None:
        """Take no more jobs, ask the running ones to stop, and wait. Nothing is sent any more."""
        self._open = False
        self.cancel_all()
        self._database.waitForDone(-1)
        self._general.waitForDone(-1)
        for job in tuple(self._running):
            job.blockSignals(True)
            job.deleteLater()
        self._running.clear()
        self._newest.clear()
