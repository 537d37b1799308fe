# SPDX-License-Identifier: Apache-2.0
"""What the window says about checklist runs: progress, states, days."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, QObject, QTime

from fieldguide.gui.bidi import joined
from fieldguide.gui.reader_html import words
from fieldguide.personal.run_records import ItemState
from fieldguide.services.run_exports import ExportWords

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fieldguide.gui.models.rows import Row
    from fieldguide.personal.run_records import Progress, Run
    from fieldguide.personal.templates import TemplateChange

Badges = tuple[tuple[str, str], ...]


class RunWords(QObject):
    """Sentences about runs, each with as many forms as the language has."""

    def progress(self, progress: Progress) -> str:
        """How far it is."""
        return self.tr("{0} of {1} done").format(progress.done, progress.total)

    def state(self, state: ItemState) -> str:
        """An item's state as a word."""
        match state:
            case ItemState.OPEN:
                return self.tr("Open")
            case ItemState.DONE:
                return self.tr("Done")
            case ItemState.NOT_APPLICABLE:
                return self.tr("Not applicable")
            case ItemState.BLOCKED:
                return self.tr("Blocked")

    def state_line(self, state: ItemState, reason: str) -> str:
        """A state that needs a reason, with it."""
        if state in {ItemState.OPEN, ItemState.DONE}:
            return ""
        said = self.state(state)
        return (
            self.tr("{0}: {1}", "a state and its reason").format(said, reason) if reason else said
        )

    def badges(self, run: Run, today: dt.date) -> Badges:
        """How a run stands, where that is more than a number."""
        match run.status(today):
            case "signed" | "complete":
                return ((self.tr("Complete"), "good"),)
            case "overdue":
                return ((self.tr("Overdue"), "urgent"),)
            case "due":
                return ((self.tr("Due today"), "warn"),)
            case _:
                return ()

    def meta(self, run: Run, today: dt.date) -> str:
        """The grey line below a run: progress, and the day that matters."""
        if run.signed is not None:
            return joined((self.day(run.signed), self.tr("signed off")))
        return joined((self.progress(run.progress), self.days(run, today)))

    def days(self, run: Run, today: dt.date) -> str:
        """When it is due, else when it was started."""
        due = self._due(run.head.due, today)
        return due or self.tr("started {0}").format(self.day(run.started))

    def _due(self, due: str, today: dt.date) -> str:
        if not due:
            return ""
        day = dt.date.fromisoformat(due)
        if day == today + dt.timedelta(days=1):
            return self.tr("due tomorrow")
        return self.tr("due {0}").format(self.short(day))

    def day(self, moment: dt.datetime) -> str:
        """The day of a moment, short."""
        return self.short(moment.astimezone().date())

    def short(self, day: dt.date) -> str:
        """A day without its year."""
        form = self.tr("d MMM", "how a day is written in short, in Qt's letters")
        return QLocale().toString(QDate(day.year, day.month, day.day), form)

    def moment(self, moment: dt.datetime) -> str:
        """Day and time, short."""
        here = moment.astimezone()
        date, time = QDate(here.year, here.month, here.day), QTime(here.hour, here.minute)
        form = self.tr("d MMM HH:mm", "how day and time are written in short, in Qt's letters")
        return QLocale().toString(QDateTime(date, time), form)

    def changes(self, changes: Sequence[TemplateChange]) -> str:
        """How much of the template is to be looked at again."""
        kinds = [change.what for change in changes]
        new, changed, removed = (kinds.count(kind) for kind in ("new", "changed", "removed"))
        counts = [
            self.tr("%n new", "items of a template", new) if new else "",
            self.tr("%n changed", "items of a template", changed) if changed else "",
            self.tr("%n removed", "items of a template", removed) if removed else "",
        ]
        listed = words.listed([count for count in counts if count])
        return self.tr("Template changed since you started: review {0}").format(listed)

    def exported(self) -> ExportWords:
        """The words for files."""
        return ExportWords(
            states={state: self.state(state) for state in ItemState},
            columns=(
                self.tr("Section"),
                self.tr("Item"),
                self.tr("State"),
                self.tr("Reason"),
                self.tr("Comment"),
                self.tr("Changed (UTC)"),
                self.tr("Source"),
                self.tr("Files"),
            ),
            place=self.tr("Place"),
            day=self.tr("Date"),
            due=self.tr("Due"),
            owner=self.tr("Owner"),
            progress=self.tr("{0} of {1} done"),
            signed=self.tr("Signed off by {0}, {1}"),
            version=self.tr("From “{0}”, {1}, version {2}, content {3}"),
            reason=self.tr("Reason"),
            comment=self.tr("Comment"),
            files=self.tr("Attached files"),
        )


def run_row(run: Run, day: dt.date) -> Row:
    """A run as a list shows it."""
    from fieldguide.gui.models.rows import Row  # noqa: PLC0415 - Home needs the words alone

    said = RunWords()
    return Row(
        ref=run.uid,
        title=run.head.title,
        badges=said.badges(run, day),
        meta=said.meta(run, day),
    )
