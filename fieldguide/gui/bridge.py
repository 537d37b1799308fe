# SPDX-License-Identifier: Apache-2.0
"""Carries change notices from whatever thread wrote to the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from fieldguide.base.changes import Change, Hub


class Bridge(QObject):
    """The window's ear on the hub.

    Signals:
        changed: Something was written (payload: Change). Always on the GUI thread, and never inside
            the call that published it, so that a listener may ask services again.
    """

    changed = Signal(object)
    _heard = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)

    def follow(self, hub: Hub) -> None:
        """Listen to `hub` from now on."""
        hub.listen(self.publish)

    def publish(self, change: Change) -> None:
        """Pass a change on; may be called in any thread."""
        self._heard.emit(change)

    def _on_heard(self, change: Change) -> None:
        self.changed.emit(change)
