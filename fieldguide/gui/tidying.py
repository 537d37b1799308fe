# SPDX-License-Identifier: Apache-2.0
"""Once a start, after what the user waits for: old notes go, or the clock is asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fieldguide.base.jobs import Work
from fieldguide.gui.context import Message
from fieldguide.gui.reader_html import words
from fieldguide.services import tidying
from fieldguide.services.days import today

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldguide.base.errors import FieldGuideError
    from fieldguide.gui.jobs import JobRunner
    from fieldguide.services.guide import Guide
    from fieldguide.services.tidying import Tidied


class Tidying(QObject):
    """Throws away what is old. Under a clock that may be wrong it asks first."""

    def __init__(
        self,
        guide: Guide,
        runner: JobRunner,
        tell: Callable[[FieldGuideError | Message], None],
    ) -> None:
        super().__init__(runner)
        self._guide, self._runner, self._tell = guide, runner, tell

    def begin(self) -> None:
        """Look, in the thread of the databases."""
        guide = self._guide
        job = self._runner.job(Work("tidy", lambda _report, _cancel: tidying.tidy(guide)))
        job.succeeded.connect(self._ask)
        job.failed.connect(self._tell)
        job.start()

    def _ask(self, tidied: Tidied) -> None:
        if not tidied.waiting:
            return
        said = self.tr(
            "By the clock of this laptop it is {0}, but Field Guide was not started near that day"
            " before. By that date %n old note(s) would be thrown away.",
            "",
            tidied.waiting,
        )
        day = words.date(today(self._guide))
        yes = self.tr("The date is right")
        self._tell(Message(said.format(day), "warn", yes, self._go_on))

    def _go_on(self) -> None:
        guide = self._guide
        job = self._runner.job(Work("tidy", lambda _report, _cancel: tidying.throw_old_away(guide)))
        job.failed.connect(self._tell)
        job.start()
