# SPDX-License-Identifier: Apache-2.0
"""The opened world.

A profile's catalogue, personal data and settings, passed down to whoever works with it.
"""

from __future__ import annotations

import locale
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from fieldguide.base.changes import Hub
from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.base.jobs import Cancel, Progress, Report
from fieldguide.catalogue.views import Languages
from fieldguide.personal.store import PersonalStore, open_store
from fieldguide.services.locking import Attempts
from fieldguide.services.preparing import prepare_catalogue

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldguide.base.clock import Clock
    from fieldguide.base.errors import FieldGuideError
    from fieldguide.base.paths import Paths
    from fieldguide.catalogue.catalogue import Catalogue
    from fieldguide.personal.device import DeviceSettings
    from fieldguide.search.engine import Engine

INTERFACE_LANGUAGES = ("en", "fr", "es", "ar")


def make_finder(catalogue: Catalogue) -> Engine:
    """The search over a catalogue."""
    from fieldguide.search.engine import Engine  # noqa: PLC0415 - 40 ms, not needed at the start

    return Engine(catalogue.engine, catalogue.packs)


@dataclass(frozen=True)
class Guide:
    """Everything that is open.

    Attributes:
        make_finder: Makes the search over the catalogue.
        notices: What the user has to be told once, such as a catalogue that had to be rebuilt.
        attempts: The wrong passphrases of this sitting.
    """

    paths: Paths
    clock: Clock
    hub: Hub
    device: DeviceSettings
    catalogue: Catalogue
    personal: PersonalStore
    notices: tuple[FieldGuideError, ...] = field(default=())
    make_finder: Callable[[Catalogue], Engine] = make_finder
    attempts: Attempts = field(default_factory=Attempts)

    @cached_property
    def finder(self) -> Engine:
        """The search, loaded with the first question: the last page is shown without it."""
        return self.make_finder(self.catalogue)

    def languages(self) -> Languages:
        """The languages to read in, from the settings of this moment."""
        interface = interface_language(self.device)
        content = self.device.content_language
        return Languages(interface if content == "system" else content, interface)

    def close(self) -> None:
        """Close both databases."""
        self.catalogue.close()
        self.personal.close()


def interface_language(device: DeviceSettings) -> str:
    """The language of the window.

    The chosen one, else the system's if there is a translation, else English.
    """
    if device.language != "system":
        return device.language
    system = (locale.getlocale()[0] or "en")[:2].lower()
    return system if system in INTERFACE_LANGUAGES else "en"


def open_guide(
    paths: Paths, clock: Clock, device: DeviceSettings, report: Report, cancel: Cancel
) -> Guide:
    """Open a profile; the first start builds its catalogue.

    Raises:
        EnvironmentTrouble: The profile or the bundled pack cannot be used; nothing in it was
            changed.
        ContentRefused: The bundled pack is damaged.
        Cancelled: `cancel` was set.
    """
    catalogue, notices = prepare_catalogue(paths, report, cancel)
    report(Progress("personal"))
    try:
        personal = open_store(paths, clock())
    except BaseException:
        catalogue.close()
        raise
    if personal.read_only is not None and not personal.locked:
        notices = (*notices, personal.read_only)
    guide = Guide(
        paths=paths,
        clock=clock,
        hub=Hub(),
        device=device,
        catalogue=catalogue,
        personal=personal,
        notices=notices,
    )
    return _with_changes_noted(guide)


def _with_changes_noted(guide: Guide) -> Guide:
    """Keep what another catalogue took from what the user points at; a trouble is only told."""
    # Few starts come after an update.
    from fieldguide.services.what_changed import note_changes  # noqa: PLC0415 - see above

    try:
        note_changes(guide)
    except EnvironmentTrouble as trouble:
        return replace(guide, notices=(*guide.notices, trouble))
    return guide
