# SPDX-License-Identifier: Apache-2.0
"""What a page is given: the world, and the ways to act on the window. Made once, passed down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldguide.base.errors import FieldGuideError
    from fieldguide.gui.actions import Actions
    from fieldguide.gui.bridge import Bridge
    from fieldguide.gui.jobs import JobRunner
    from fieldguide.gui.place import Place
    from fieldguide.gui.theme import Theme
    from fieldguide.services.guide import Guide


@dataclass(frozen=True)
class Message:
    """Something to tell the user in the info bar.

    Attributes:
        text: Whole sentences, already translated.
        tone: One of `info`, `good`, `warn`, `urgent`.
        action: The text of a button, if something can be done at once (such as "Undo").
        on_action: What the button does.
        brief: Whether it may go away by itself, as a word in the status bar ("Saved").
    """

    text: str
    tone: str = "info"
    action: str = ""
    on_action: Callable[[], None] | None = None
    brief: bool = False


@dataclass(frozen=True)
class Context:
    """The world as a page sees it.

    Attributes:
        guide: What the services are asked with.
        runner: Where every question to a service runs (`gui/jobs.py`).
        theme: Colours, fonts and sizes (`theme.colors`, `theme.px`); `theme.changed` after a
            change.
        bridge: `changed(Change)` on the GUI thread. A `Page` is connected already.
        go: Goes to a place, with an entry in the history.
        tell: Shows a trouble or a message. `Cancelled` is silence.
        actions: Every command as a QAction, by its id.
    """

    guide: Guide
    runner: JobRunner
    theme: Theme
    bridge: Bridge
    go: Callable[[Place], None]
    tell: Callable[[FieldGuideError | Message], None]
    actions: Actions
