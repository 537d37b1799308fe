# SPDX-License-Identifier: Apache-2.0
"""A container that gives the focus it is handed to one of its parts.

A focus proxy would do the same, but Qt also takes the proxy for the container's place in the tab
order: Tab into the container then jumps over everything that comes before the proxy in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget


class InnerFocus:
    """To be named before the Qt class: `class Panel(InnerFocus, QFrame)`."""

    _inner: QWidget | None = None

    def set_inner(self, widget: QWidget | None) -> None:
        """Name the part that gets the focus; None keeps it here, for keys that go up."""
        self._inner = widget

    def inner(self) -> QWidget | None:
        """The part that gets the focus."""
        return self._inner

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on."""
        if self._inner is not None:
            self._inner.setFocus(event.reason())
        else:
            super().focusInEvent(event)  # pyright: ignore[reportAttributeAccessIssue] - Qt's class follows
