# SPDX-License-Identifier: Apache-2.0
"""Locks and unlocks the user's own data from the window, which then shows no more than it may.

On the way to locked: everything is covered at once, what was typed goes to the disk, whatever is
still being written is waited for, then the key goes. After that nothing of the user's may stay in
any widget, so every page goes, and is made anew when it is next shown. The same on the way back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from fieldguide.base.changes import Change, Subject
from fieldguide.base.jobs import Work
from fieldguide.gui.place import Place
from fieldguide.gui.widgets.unlock_bar import UnlockBar
from fieldguide.gui.wording import words_for
from fieldguide.services import locking

if TYPE_CHECKING:
    from fieldguide.base.errors import FieldGuideError
    from fieldguide.gui.hiding import Hiding
    from fieldguide.gui.history import History
    from fieldguide.gui.jobs import JobRunner
    from fieldguide.gui.main_window import MainWindow
    from fieldguide.gui.theme import Theme
    from fieldguide.services.guide import Guide

LOCK, UNLOCK = "lock", "unlock"
_TURNS = 3
"""Turns of the event loop after which a dialog that was closed has also returned to its caller."""


class Locking(QObject):
    """Keeps one window in step with the lock of its profile."""

    def __init__(self, window: MainWindow, theme: Theme, runner: JobRunner, hiding: Hiding) -> None:
        super().__init__(window)
        self._window, self._runner, self._hiding = window, runner, hiding
        self._guide: Guide | None = None
        self._known = False
        self._on_the_way = False
        self._was_hidden = False
        self._before: History | None = None
        self._turns_left = 0
        self._turning = QTimer(self)
        self._turning.setSingleShot(True)
        self._turning.timeout.connect(self._turn)
        self.bar = UnlockBar(theme, window)
        self.bar.hide()
        self.bar.given.connect(self._try)
        window.add_above(self.bar)
        window.actions_table.on(LOCK, self.lock)
        window.actions_table.on(UNLOCK, self.bar.focus_first)
        window.bridge.changed.connect(self._on_changed)
        self._show_commands()

    @property
    def encrypted(self) -> bool:
        """Whether there is a passphrase at all."""
        return self._guide is not None and self._guide.personal.encrypted

    @property
    def locked(self) -> bool:
        """Whether the window shows no more than guidance."""
        return self._known

    def begin(self, guide: Guide) -> None:
        """The profile is open; one under a passphrase is locked."""
        self._guide = guide
        self._known = guide.personal.locked
        self._window.navigator.set_locked(locked=self._known)
        self._show_commands()

    def lock(self) -> None:
        """Cover everything, save, then let the key go."""
        guide = self._guide
        if guide is None or not self.encrypted or self._known or self._on_the_way:
            return
        self._on_the_way = True
        self._cover()
        if not self._window.navigator.save_all():
            # What was typed is worth more than the lock; it stays covered.
            self._hiding.hold(held=False)
            self._on_the_way = False
            return
        # Jobs of the databases come one after the other: all that was asked before is done before.
        work = Work("lock", lambda _report, _cancel: locking.lock(guide))
        job = self._runner.job(work)
        job.failed.connect(self._on_failed)
        job.start()

    def _try(self, passphrase: str) -> None:
        guide = self._guide
        if guide is None:
            return
        work = Work("unlock", lambda _report, _cancel: locking.unlock(guide, passphrase))
        job = self._runner.job(work)
        job.failed.connect(self._on_refused)
        job.start()

    def _on_refused(self, trouble: FieldGuideError) -> None:
        wait = trouble.params.get("wait")
        seconds = wait if isinstance(wait, int) else 0
        if trouble.code == "wrong-passphrase":
            self.bar.show_wrong(seconds)
        elif trouble.code == "unlock-later":
            self.bar.show_later(seconds)
        else:
            self.bar.show_trouble(str(words_for(trouble)))

    def _cover(self) -> None:
        """Nobody looks below until it is known what may be seen."""
        self._was_hidden = self._hiding.is_hidden
        self._hiding.hide()
        self._hiding.hold(held=True)

    def _on_failed(self, trouble: FieldGuideError) -> None:
        self._hiding.hold(held=False)
        self._on_the_way = False
        self._window.tell(trouble)

    def _on_changed(self, change: Change) -> None:
        guide = self._guide
        if change.subject is not Subject.LOCK or guide is None:
            return
        if guide.personal.locked == self._known:
            # A passphrase was set or taken away.
            self._show_commands()
            return
        if not self._on_the_way:
            # Somebody else locked it.
            self._cover()
        self._known = guide.personal.locked
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.reject()
        self._turns_left = _TURNS
        self._turning.start()

    def _turn(self) -> None:
        self._turns_left -= 1
        if self._turns_left > 0:
            self._turning.start()
        else:
            self._start_over()

    def _start_over(self) -> None:
        """Every page anew: with what may be seen now, and with nothing of what was seen before."""
        window, navigator = self._window, self._window.navigator
        place = navigator.place
        window.handlers.let_go_of_texts()
        navigator.let_go_of_pages(locked=self._known)
        self._runner.drop_answers()
        # What was said and asked may hold the user's own words.
        window.info_bar.clear()
        window.status.say("")
        window.top_bar.search.set_text("")
        self._show_commands()
        if self._known:
            self._before = navigator.exchange_history(None)
            window.go(Place("home"))
        else:
            back, self._before = self._before, None
            moved = place is not None and place.page != "home"
            navigator.exchange_history(back)
            # Who went to read something in the meantime goes on reading it.
            window.go(place if moved and place else navigator.place or Place("home"))
        self._hiding.hold(held=False)
        if not self._was_hidden:
            self._hiding.show_again()
        self._on_the_way = self._was_hidden = False
        if self._known:
            self.bar.focus_first()
        elif navigator.page is not None:
            navigator.page.focus_first()

    def _show_commands(self) -> None:
        """Without a passphrase there is no lock, and nothing says there were one."""
        table = self._window.actions_table
        table[LOCK].setVisible(self.encrypted and not self._known)
        table[UNLOCK].setVisible(self._known)
        self.bar.begin()
        self.bar.setVisible(self._known)
        self._window.handlers.set_locked(locked=self._known)
