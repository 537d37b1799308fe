# SPDX-License-Identifier: Apache-2.0
"""Notices that something was written, from the services to whoever shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum


class Subject(StrEnum):
    """What sort of thing a change is about."""

    BOOKMARK = "bookmark"
    NOTE = "note"
    HIGHLIGHT = "highlight"
    CONTACT = "contact"
    RUN = "run"
    TEMPLATE = "template"
    CATALOGUE = "catalogue"
    SETTING = "setting"
    HISTORY = "history"
    LOCK = "lock"


@dataclass(frozen=True, slots=True)
class Change:
    """Something was written.

    Attributes:
        subject: What sort of thing.
        ids: Which ones, as their ids or names; empty means "any of them".
        origin: Who caused it, so that this one need not ask again.
    """

    subject: Subject
    ids: frozenset[str] = field(default_factory=frozenset[str])
    origin: object | None = None


Listener = Callable[[Change], None]


class Hub:
    """Passes each change to every listener, in the thread that published it."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> None:
        """Call `listener` for each change from now on."""
        self._listeners.append(listener)

    def publish(self, change: Change) -> None:
        """Tell every listener."""
        for listener in tuple(self._listeners):
            listener(change)
