# SPDX-License-Identifier: Apache-2.0
"""Hears what a second start of the program asks of this window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from fieldguide.base.errors import FieldGuideError
from fieldguide.base.files import make_private_folder
from fieldguide.store.lock import take_requests

if TYPE_CHECKING:
    from fieldguide.base.paths import Paths


class Inbox(QObject):
    """The folder where requests are left.

    Signals:
        raise_wanted: The window is to come to the front.
        open_wanted: Something is to be opened (payload: an id or a file). The window is to come,
            too.
    """

    raise_wanted = Signal()
    open_wanted = Signal(str)

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _: self.look())

    def begin(self) -> None:
        """Watch from now on, and look once."""
        try:
            make_private_folder(self._paths.inbox)
        except FieldGuideError:
            # A profile that cannot be written has no inbox: nobody could leave a request there
            # either.
            return
        self._watcher.addPath(str(self._paths.inbox))
        self.look()

    def look(self) -> None:
        """Take what was left."""
        for request in take_requests(self._paths):
            self._grant(request)

    def _grant(self, request: dict[str, Any]) -> None:
        what = request.get("open")
        self.raise_wanted.emit()
        if isinstance(what, str) and what:
            self.open_wanted.emit(what)
