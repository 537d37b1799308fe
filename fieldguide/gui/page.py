# SPDX-License-Identifier: Apache-2.0
"""What every page of the window is: something that opens a place and tells when it moved on.

The window makes a page when it is first needed, as `PageClass(context)`, and keeps it. It calls
`open(place)` each time the user goes there, and asks `place()` for the way back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Protocol

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from fieldguide.gui.place import Place

if TYPE_CHECKING:
    from fieldguide.base.changes import Change
    from fieldguide.gui.context import Context
    from fieldguide.gui.widgets.text_view import TextView


class Reader(Protocol):
    """What shows one text: the target of find, print, copy and bookmark.

    `widgets/reader.py` has the usual one; a page may bring its own.
    """

    @property
    def text_view(self) -> TextView:
        """The text itself."""
        ...

    @property
    def ref(self) -> str:
        """The thing that is shown, as `pack:id`; empty while nothing is."""
        ...

    def toggle_bookmark(self) -> None:
        """Set the bookmark of the thing that is shown, or take it away."""
        ...

    def act_on_passage(self, name: str) -> None:
        """Do something with what is selected; `name` is that of a command."""
        ...

    def print_text(self) -> None:
        """Ask for a printer and print the text."""
        ...


class Page(QWidget):
    """A page. Subclasses set `name`, fill themselves in `__init__`, and override what they need.

    Signals:
        place_changed: The page shows another place now, because the user chose something inside it
            (payload: Place). The window puts it into the history. Not sent from inside `open`.
        reader_changed: What `reader()` answers, or what it shows, is another now; the window looks
            again which commands can be used.
        search_wanted: The page wants the search box to have the focus, with this text.
    """

    name: ClassVar[str] = ""
    place_changed = Signal(object)
    reader_changed = Signal()
    search_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setObjectName(f"page-{self.name}")
        context.bridge.changed.connect(self._on_bridge_changed)
        context.theme.changed.connect(self.restyle)

    def make_ready(self) -> None:
        """The page was made ahead: do what its first `open` would have to wait for."""

    def open(self, place: Place) -> None:
        """Show `place`. Asking services is a job: this returns at once."""
        raise NotImplementedError  # each page has its own; Qt's metaclass allows no ABC

    def place(self) -> Place:
        """What is shown now, so that `open` with it comes back here."""
        return Place(self.name)

    def on_change(self, change: Change) -> None:
        """Something was written by somebody else; ask again if it is shown here."""

    def reader(self) -> Reader | None:
        """The text that find, print, copy and bookmark are about, if there is one."""
        return None

    @property
    def has_question(self) -> bool:
        """Whether the page answers a question that can be kept as a bookmark."""
        return False

    def keep_question(self) -> None:
        """Keep it as a bookmark."""

    def panes(self) -> list[QWidget]:
        """The columns of this page in reading order, for F6. Each can take the focus."""
        return [self]

    def focus_first(self) -> None:
        """Give the focus to what the user will most likely use first."""
        self.setFocus()

    def save(self) -> bool:
        """Put on the disk what was typed here, before the user's data are locked.

        Returns:
            False if something could not be; the user was told why.
        """
        return True

    def glimpse(self) -> list[tuple[str, list[str]]]:
        """Columns of plain lines, `(heading, lines)`, for the first paint of the next start.

        Only content of the catalogue; nothing that the user wrote.
        """
        return []

    def retranslate(self) -> None:
        """Set every text again: the language changed."""

    def restyle(self) -> None:
        """Take colours and sizes again: the theme changed."""

    def changeEvent(self, event: QEvent) -> None:
        """Qt's notice that the language changed comes this way."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_bridge_changed(self, change: Change) -> None:
        if change.origin is not self:
            self.on_change(change)
