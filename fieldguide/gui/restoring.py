# SPDX-License-Identifier: Apache-2.0
"""Asks which backup to put back, and does it: from Settings, and where opening failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from fieldguide.base.jobs import Work
from fieldguide.gui.widgets.backups_dialog import BackupsDialog
from fieldguide.services import securing

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from fieldguide.base.clock import Clock
    from fieldguide.base.errors import FieldGuideError
    from fieldguide.base.paths import Paths
    from fieldguide.gui.jobs import JobRunner
    from fieldguide.gui.theme import Theme
    from fieldguide.services.guide import Guide

Found = tuple[tuple[securing.BackupView, ...], dict[str, int]]


class Restoring:
    """One offer to restore; `guide` is what is open. `done` is called once it was done."""

    def __init__(  # noqa: PLR0913 - what to work on, and what to do with each outcome
        self,
        paths: Paths,
        clock: Clock,
        runner: JobRunner,
        *,
        done: Callable[[], None],
        failed: Callable[[FieldGuideError], None],
        guide: Guide | None = None,
    ) -> None:
        self._paths, self._clock, self._runner, self._guide = paths, clock, runner, guide
        self._done, self._failed = done, failed

    def offer(self, theme: Theme, parent: QWidget) -> None:
        """Look at the backups, then show them."""
        paths, guide = self._paths, self._guide

        def look(_report: object, _cancel: object) -> Found:
            key = None if guide is None else guide.personal.key
            return securing.backups(paths, key), securing.present(paths, key)

        job = self._runner.job(Work("backups", look), latest="backups")
        job.succeeded.connect(lambda found: self._show(found, theme, parent))
        job.failed.connect(self._failed)
        job.start()

    def _show(self, found: Found, theme: Theme, parent: QWidget) -> None:
        dialog = BackupsDialog(*found, theme, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._restore(dialog.number, dialog.passphrase))
        dialog.open()

    def _restore(self, number: int | None, passphrase: str) -> None:
        if number is None:
            return
        paths, clock, guide = self._paths, self._clock, self._guide
        hub, live = (guide.hub, guide.personal) if guide is not None else (None, None)

        def restore(_report: object, _cancel: object) -> object:
            key = None if live is None else live.key
            return securing.restore(
                paths, number, clock(), hub, live, key=key, passphrase=passphrase
            )

        job = self._runner.job(Work("restore", restore))
        job.succeeded.connect(lambda _view: self._done())
        job.failed.connect(self._failed)
        job.start()
