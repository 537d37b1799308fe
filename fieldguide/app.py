# SPDX-License-Identifier: Apache-2.0
"""The window's composition root: builds the world, passes it down, takes it apart at the end.

The window is shown first. What costs time (the databases, and importing what they need) comes
after, in a thread.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from fieldguide.base.clock import system_clock
from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.personal.device import DeviceSettings
from fieldguide.store.lock import ProfileLock, leave_request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fieldguide.base.changes import Change
    from fieldguide.base.jobs import Cancel, Report
    from fieldguide.base.paths import Paths
    from fieldguide.gui.crash import CrashHandler
    from fieldguide.gui.main_window import MainWindow
    from fieldguide.services.guide import Guide

DESKTOP_FILE = "fieldguide"


def run_window(paths: Paths, open_files: Sequence[str]) -> int:
    """Show the window of a profile until it is closed; or tell the window that is open already.

    Args:
        paths: The profile.
        open_files: Ids or files to open.

    Returns:
        The exit status.
    """
    if not has_display():
        sys.stderr.write(
            "There is no display to show a window on. Start it from a desktop session, "
            "or use a verb of the command line: fieldguide --help\n"
        )
        return 1
    lock = ProfileLock(paths)
    try:
        if not lock.acquire():
            _ask_running_window(paths, open_files)
            return 0
    except EnvironmentTrouble:
        # A profile that cannot be written can be read; the window says so when it has opened it.
        return _Session(paths, open_files).run()
    try:
        return _Session(paths, open_files).run()
    finally:
        lock.release()


def has_display() -> bool:
    """Whether there is anything to draw a window on. Without, Qt would end with a core dump."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _ask_running_window(paths: Paths, open_files: Sequence[str]) -> None:
    requests = [{"open": what} for what in open_files] or [{"raise": True}]
    for request in requests:
        leave_request(paths, request)
    sys.stderr.write("Field Guide is open already; its window was asked to come to the front.\n")


class _Session:
    """One run of the window, from its first paint to its end."""

    def __init__(self, paths: Paths, open_files: Sequence[str]) -> None:
        # Imported here: a start that only tells the running window needs no Qt.
        from PySide6.QtCore import QSettings  # noqa: PLC0415 - see above
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - see above

        from fieldguide.gui.crash import CrashHandler  # noqa: PLC0415 - see above
        from fieldguide.gui.i18n import Translations  # noqa: PLC0415 - see above
        from fieldguide.gui.inbox import Inbox  # noqa: PLC0415 - see above
        from fieldguide.gui.jobs import JobRunner  # noqa: PLC0415 - see above
        from fieldguide.gui.main_window import MainWindow  # noqa: PLC0415 - see above
        from fieldguide.gui.theme import Theme  # noqa: PLC0415 - see above

        self._paths = paths
        self._open_files = list(open_files)
        self._guide: Guide | None = None
        self._device = DeviceSettings(paths.device_ini)
        # Qt's file dialogs keep the folders they were in, in a file outside the profile. Where the
        # system has dialogs of its own, what these remember is not ours to say.
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
        QApplication.setDesktopFileName(DESKTOP_FILE)
        QApplication.setApplicationName("Field Guide")
        existing = QApplication.instance()
        self._app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
        self._crash: CrashHandler = CrashHandler(paths.logs, system_clock, self._app)
        self._crash.install()
        self._crash.crashed.connect(self._end_after_crash)
        self._runner = JobRunner(self._app)
        self._runner.crashed.connect(self._crash.take_info)
        theme = self._theme = Theme(
            self._app, paths.resources / "styles", self._device.theme, self._device.size
        )
        translations = Translations(self._app, paths.built, self._device.language)
        self._window: MainWindow = MainWindow(
            self._device, paths, theme, translations, self._runner
        )
        self._window.retry_wanted.connect(self._open)
        self._window.restore_wanted.connect(self._offer_backups)
        self._inbox = Inbox(paths, self._app)
        self._inbox.raise_wanted.connect(self._window.come_to_front)
        self._inbox.open_wanted.connect(self._window.open_thing)

    def run(self) -> int:
        """Show the window, open the profile behind it, and stay until the end."""
        from PySide6.QtCore import QTimer  # noqa: PLC0415 - after the first paint

        self._window.show()
        # After the first paint, which comes with the first turn of the event loop.
        QTimer.singleShot(0, self._begin)
        try:
            return self._app.exec()
        finally:
            self._take_apart()

    def _begin(self) -> None:
        from fieldguide.gui.icons import program_icon  # noqa: PLC0415 - after the first paint

        self._app.setWindowIcon(program_icon(self._paths.resources))
        self._inbox.begin()
        self._open()

    def _open(self) -> None:
        from fieldguide.base.jobs import Work  # noqa: PLC0415 - after the first paint

        job = self._runner.job(Work("open", self._open_guide))
        job.progressed.connect(self._window.show_progress)
        job.succeeded.connect(self._attach)
        job.failed.connect(self._window.show_opening_trouble)
        job.start()

    def _open_guide(self, report: Report, cancel: Cancel) -> Guide:
        from fieldguide.base.memory import keep_little  # noqa: PLC0415 - after the first paint

        keep_little()
        # In the thread: this import alone takes as long as the first paint.
        from fieldguide.services.guide import open_guide  # noqa: PLC0415 - after the first paint

        return open_guide(self._paths, system_clock, self._device, report, cancel)

    def _attach(self, guide: Guide) -> None:
        self._guide = guide
        self._window.attach(guide)
        self._tidy(guide)
        for what in self._open_files:
            self._window.open_thing(what)
        if guide.personal.read_only is None or guide.personal.locked:
            self._settle(guide)
        self._window.bridge.changed.connect(self._on_changed)

    def _on_changed(self, change: Change) -> None:
        from fieldguide.base.changes import Subject  # noqa: PLC0415 - after the first paint

        guide = self._guide
        if change.subject is Subject.LOCK and guide is not None and not guide.personal.locked:
            # What a start does with open data is done now.
            self._tidy(guide)
            self._settle(guide)

    def _settle(self, guide: Guide) -> None:
        """Finish what a crash left of a change of the passphrase; make today's backup."""
        from fieldguide.base.jobs import Work  # noqa: PLC0415 - after the first paint
        from fieldguide.services import encrypting  # noqa: PLC0415 - after the first paint

        work = Work("daily-backup", lambda _report, _cancel: encrypting.settle(guide))
        job = self._runner.job(work, database=False)
        job.failed.connect(self._window.tell)
        job.start()

    def _offer_backups(self) -> None:
        from fieldguide.gui.restoring import Restoring  # noqa: PLC0415 - where opening failed

        offer = Restoring(
            self._paths,
            system_clock,
            self._runner,
            done=self._open,
            failed=self._window.show_opening_trouble,
        )
        offer.offer(self._theme, self._window)

    def _tidy(self, guide: Guide) -> None:
        from fieldguide.gui.tidying import Tidying  # noqa: PLC0415 - after the first paint

        Tidying(guide, self._runner, self._window.tell).begin()

    def _end_after_crash(self) -> None:
        from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - after the first paint

        from fieldguide.base.logs import EXIT_STATUS  # noqa: PLC0415 - after the first paint
        from fieldguide.gui.widgets.confirm import message_box  # noqa: PLC0415 - after the first paint

        if self._app.platformName() == "offscreen":
            # Nobody could answer.
            self._app.exit(EXIT_STATUS)
            return
        translate = QCoreApplication.translate
        box = message_box(
            translate("Crash", "Field Guide"),
            translate("Crash", "Field Guide met a fault of its own and has to end."),
            translate(
                "Crash",
                "What you saved is safe. The fault was noted in {0}, without any of your texts.",
            ).format(self._paths.logs),
            self._window,
        )
        box.finished.connect(self._exit_after_crash)
        box.open()

    def _exit_after_crash(self) -> None:
        from fieldguide.base.logs import EXIT_STATUS  # noqa: PLC0415 - after the first paint

        self._app.exit(EXIT_STATUS)

    def _take_apart(self) -> None:
        from fieldguide.gui import clipboard  # noqa: PLC0415 - after the first paint

        self._runner.shut_down()
        clipboard.hand_over()
        if self._guide is not None:
            from fieldguide.services.attaching import clear_opened  # noqa: PLC0415 - at the end only

            clear_opened(self._guide)
            self._guide.close()
        self._crash.uninstall()
