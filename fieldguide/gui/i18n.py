# SPDX-License-Identifier: Apache-2.0
"""The language of the window: translations, direction and locale, switched at once.

The translations (`.qm`) are built into `resources/built/i18n`. English is the language of the
sources; its own file only tells one from many. A language whose file is missing is shown in
English.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QObject, Qt, QTranslator

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

LANGUAGES = ("en", "fr", "es", "ar")
OWN_NAMES = {"en": "English", "fr": "Français", "es": "Español", "ar": "العربية"}
"""Each language by its own name: somebody who set the wrong one must find the way back."""

# The Arabic of no single country writes the digits of the catalogue's numbers and of its sources.
_REGIONS = {"ar": "ar_001"}


def system_language(offered: tuple[str, ...] = LANGUAGES) -> str:
    """The first language of the system that is offered, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0].lower()
        if code in offered:
            return code
    return "en"


def locale_of(language: str) -> QLocale:
    """How dates and numbers are written: the system's way where it speaks that language."""
    system = QLocale.system()
    if system.name().startswith(f"{language}_") and language not in _REGIONS:
        return system
    return QLocale(_REGIONS.get(language, language))


class Translations(QObject):
    """Which language the window speaks."""

    def __init__(self, app: QApplication, built: Path, language: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._folder = built / "i18n"
        self._installed: list[QTranslator] = []
        self._language = "en"
        self._quiet = False
        self.use(language)

    @property
    def language(self) -> str:
        """The language that is spoken now, as a code."""
        return self._language

    def use(self, language: str) -> None:
        """Speak `language` from now on; `system` follows the system."""
        wanted = language if language in LANGUAGES else system_language()
        self._language = wanted
        # Each translator that comes or goes makes Qt tell every widget; once, at the end, is
        # enough.
        self._app.installEventFilter(self)
        self._quiet = True
        try:
            for old in self._installed:
                self._app.removeTranslator(old)
            self._installed = [
                made for made in self._load(wanted) if self._app.installTranslator(made)
            ]
        finally:
            self._quiet = False
            self._app.removeEventFilter(self)
        locale = locale_of(wanted)
        QLocale.setDefault(locale)
        rtl = locale.textDirection() == Qt.LayoutDirection.RightToLeft
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        self._app.setLayoutDirection(direction)
        self._app.sendEvent(self._app, QEvent(QEvent.Type.LanguageChange))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow the notices that come while the translators are exchanged."""
        return self._quiet and watched is self._app and event.type() == QEvent.Type.LanguageChange

    def _load(self, language: str) -> list[QTranslator]:
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        made: list[QTranslator] = []
        for name, folders in (
            (f"qtbase_{language}", (str(self._folder), qt_folder)),
            (f"fieldguide_{language}", (str(self._folder),)),
        ):
            translator = QTranslator(self)
            if any(translator.load(name, folder) for folder in folders):
                made.append(translator)
        return made
