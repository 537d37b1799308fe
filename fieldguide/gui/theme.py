# SPDX-License-Identifier: Apache-2.0
"""How the window looks: light or dark, the fonts, the size. One object that puts it all on.

Sizes are pixels at 100 % and go through `px`; the style sheet is a template in `resources/styles/`.
"""

from __future__ import annotations

import re
from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from fieldguide.gui.colors import DARK, LIGHT, Colors

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FAMILIES = ("Inter", "Noto Sans", "Noto Sans Arabic")
BASE_SIZE = 14
MIN_SCALE, MAX_SCALE, SCALE_STEP = 100, 200, 10
CHOICES = ("system", "light", "dark")


class Theme(QObject):
    """Colours, fonts and sizes.

    Signals:
        changed: Colours or sizes are others now; the application has its palette, font and style
            sheet already.
    """

    changed = Signal()

    def __init__(
        self, app: QApplication, styles: Path, choice: str = "system", scale: int = 100
    ) -> None:
        super().__init__(app)
        self._app = app
        self._template = (styles / "app.qss").read_text(encoding="utf-8")
        self._icons = styles.parent / "icons"
        self._choice = choice if choice in CHOICES else "system"
        self._scale = _clamp(scale)
        self._families = _present_families(app)
        self._dark = False
        app.setStyle(QStyleFactory.create("Fusion"))
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._ask_for_scheme()
        self._put_on()

    @property
    def colors(self) -> Colors:
        """The colours that are worn now."""
        return DARK if self._dark else LIGHT

    @property
    def dark(self) -> bool:
        """Whether the dark colours are worn."""
        return self._dark

    @property
    def choice(self) -> str:
        """What the user chose: `system`, `light` or `dark`."""
        return self._choice

    @property
    def scale(self) -> int:
        """The size in percent."""
        return self._scale

    @property
    def families(self) -> list[str]:
        """The font families, best first, that are on this system."""
        return list(self._families)

    def set_choice(self, choice: str) -> None:
        """Wear light or dark, or what the system wears."""
        if choice in CHOICES and choice != self._choice:
            self._choice = choice
            self._ask_for_scheme()
            self._put_on()
            self.changed.emit()

    def set_scale(self, percent: int) -> None:
        """Make everything larger or smaller, within 100 to 200 %."""
        if _clamp(percent) != self._scale:
            self._scale = _clamp(percent)
            self._put_on()
            self.changed.emit()

    def px(self, size: float) -> int:
        """A length of `size` pixels at 100 %, at the present size."""
        return max(1, round(size * self._scale / 100))

    def font(self, size: float = BASE_SIZE, *, bold: bool = False, italic: bool = False) -> QFont:
        """The font at `size` pixels (at 100 %)."""
        font = QFont(self._families)
        exact = size * self._scale / 100
        if exact == round(exact):
            font.setPixelSize(int(exact))
        else:
            # Qt takes whole pixels only; points may be broken.
            font.setPointSizeF(exact * 72 / self._app.primaryScreen().logicalDotsPerInchY())
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        font.setItalic(italic)
        return font

    def color(self, name: str) -> QColor:
        """One of `colors`, for a painter."""
        return QColor(getattr(self.colors, name))

    def _ask_for_scheme(self) -> None:
        # The system's own parts (title bar, file dialogs) follow this hint.
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(schemes.get(self._choice, Qt.ColorScheme.Unknown))

    def _wanted_dark(self) -> bool:
        if self._choice == "system":
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._choice == "dark"

    def _on_scheme_changed(self) -> None:
        if self._wanted_dark() != self._dark:
            self._put_on()
            self.changed.emit()

    def _put_on(self) -> None:
        self._dark = self._wanted_dark()
        self._app.setPalette(palette(self.colors))
        # A style sheet cannot tint a picture, so this one arrow is there in both colours.
        arrow = (self._icons / f"arrow-{'dark' if self._dark else 'light'}.svg").as_posix()
        self._app.setFont(self.font())
        self._app.setStyleSheet(fill_template(self._template, self.colors, self.px, arrow))


def fill_template(template: str, colors: Colors, px: Callable[[float], int], arrow: str) -> str:
    """The style sheet: `@name` becomes a colour, `px(n)` a length at the present size."""
    values = {**asdict(colors), "arrow": arrow}
    text = re.sub(r"@([a-z_]+)", lambda hit: values[hit[1]], template)
    return re.sub(r"\bpx\((\d+(?:\.\d+)?)\)", lambda hit: f"{px(float(hit[1]))}px", text)


def palette(colors: Colors) -> QPalette:
    """The palette that Fusion draws with."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, color in (
        (role.Window, colors.paper),
        (role.WindowText, colors.text),
        (role.Base, colors.paper),
        (role.AlternateBase, colors.chrome),
        (role.Text, colors.text),
        (role.PlaceholderText, colors.muted),
        (role.Button, colors.paper),
        (role.ButtonText, colors.text),
        (role.BrightText, colors.urgent),
        (role.ToolTipBase, colors.chrome),
        (role.ToolTipText, colors.text),
        (role.Highlight, colors.accent),
        (role.HighlightedText, colors.on_accent),
        (role.Accent, colors.accent),
        (role.Link, colors.accent),
        (role.LinkVisited, colors.accent),
        (role.Light, colors.paper),
        (role.Midlight, colors.hover),
        (role.Mid, colors.line),
        (role.Dark, colors.strong_line),
        (role.Shadow, colors.line),
    ):
        made.setColor(which, QColor(color))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(colors.muted))
    return made


def _clamp(percent: int) -> int:
    return max(MIN_SCALE, min(MAX_SCALE, percent))


def _present_families(app: QApplication) -> list[str]:
    # Asking QFontInfo loads only the families asked for; listing every family of the system would
    # cost the start tens of milliseconds.
    present = [name for name in FAMILIES if QFontInfo(QFont(name)).family() == name]
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return list(dict.fromkeys([*present, system or app.font().family()]))
