# SPDX-License-Identifier: Apache-2.0
"""The window's side of privacy: hides itself by key or when nobody is there, keeps no trace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from fieldguide.base.changes import Change, Subject
from fieldguide.gui.hiding import Hiding
from fieldguide.gui.idling import Idling
from fieldguide.gui.locking import Locking
from fieldguide.gui.window_state import write_snapshot

if TYPE_CHECKING:
    from fieldguide.base.paths import Paths
    from fieldguide.gui.jobs import JobRunner
    from fieldguide.gui.main_window import MainWindow
    from fieldguide.gui.theme import Theme
    from fieldguide.personal.device import DeviceSettings
    from fieldguide.services.guide import Guide

HIDE = "hide"


class Privacy(QObject):
    """Puts the parts together for one window, and follows the settings."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        paths: Paths,
        device: DeviceSettings,
        runner: JobRunner,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._paths = paths
        self._device = device
        self.hiding = Hiding(window, theme)
        self.locking = Locking(window, theme, runner, self.hiding)
        self.idling = Idling(self)
        window.actions_table.on(HIDE, self.hiding.hide)
        window.bridge.changed.connect(self._on_changed)
        self.idling.idle.connect(self._on_left_alone)
        self.idling.woke.connect(self._on_left_alone)
        self._take_settings()

    def begin(self, guide: Guide) -> None:
        """The profile is open: watch whether somebody is there."""
        self.locking.begin(guide)
        self._take_settings()
        self.idling.begin()

    def may_keep_traces(self) -> bool:
        """Whether the last page may be written down for the next start."""
        return not self._device.no_trace and not self.locking.encrypted

    @property
    def minutes(self) -> int:
        """After how many idle minutes the window locks or hides; 0 for never."""
        return self._device.idle_minutes(encrypted=self.locking.encrypted)

    def _on_left_alone(self) -> None:
        """Nobody is there, or the laptop slept."""
        if not self.minutes:
            return
        if self.locking.encrypted:
            self.locking.lock()
        else:
            self.hiding.hide()

    def _on_changed(self, change: Change) -> None:
        if change.subject in {Subject.SETTING, Subject.LOCK}:
            self._take_settings()

    def _take_settings(self) -> None:
        key = QKeySequence.fromString(
            self._device.hide_key, QKeySequence.SequenceFormat.PortableText
        )
        self._window.actions_table.set_own_key(HIDE, key)
        self.hiding.set_key(key)
        self.idling.set_minutes(self.minutes)
        if not self.may_keep_traces():
            # Not only at the end: a program that is killed must leave none either.
            write_snapshot(self._paths, None)
