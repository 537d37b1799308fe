# SPDX-License-Identifier: Apache-2.0
"""The window's side of privacy: hides itself by key or when nobody is there, keeps no trace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from fieldguide.base.changes import Change, Subject
from fieldguide.gui.hiding import Hiding
from fieldguide.gui.idling import Idling

if TYPE_CHECKING:
    from fieldguide.gui.main_window import MainWindow
    from fieldguide.gui.theme import Theme
    from fieldguide.personal.device import DeviceSettings

HIDE = "hide"


class Privacy(QObject):
    """Puts the parts together for one window, and follows the settings."""

    def __init__(self, window: MainWindow, theme: Theme, device: DeviceSettings) -> None:
        super().__init__(window)
        self._window = window
        self._device = device
        self.hiding = Hiding(window, theme)
        self.idling = Idling(self)
        window.actions_table.on(HIDE, self.hiding.hide)
        window.bridge.changed.connect(self._on_changed)
        self.idling.idle.connect(self._on_left_alone)
        self.idling.woke.connect(self._on_left_alone)
        self._take_settings()

    def begin(self) -> None:
        """The profile is open: watch whether somebody is there."""
        self.idling.begin()

    def may_keep_traces(self) -> bool:
        """Whether the last page may be written down for the next start."""
        return not self._device.no_trace

    def _on_left_alone(self) -> None:
        """Nobody is there, or the laptop slept."""
        if self._device.lock_minutes:
            self.hiding.hide()

    def _on_changed(self, change: Change) -> None:
        if change.subject is Subject.SETTING:
            self._take_settings()

    def _take_settings(self) -> None:
        key = QKeySequence.fromString(
            self._device.hide_key, QKeySequence.SequenceFormat.PortableText
        )
        self._window.actions_table.set_own_key(HIDE, key)
        self.hiding.set_key(key)
        self.idling.set_minutes(self._device.lock_minutes or 0)
