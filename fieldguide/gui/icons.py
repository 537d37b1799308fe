# SPDX-License-Identifier: Apache-2.0
"""The icons: Lucide's lines from `resources/icons/`, in the theme's colours, crisp at every size.

An icon is drawn when and as large as it is needed, at the screen's own density. Icons that point
along the line (`MIRRORED`) are turned round where the window reads from right to left.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from fieldguide.base.paths import bundle_folder

if TYPE_CHECKING:
    from pathlib import Path

    from fieldguide.gui.theme import Theme

# Lucide draws with 2 of 24; a little thinner sits better beside text of this weight.
LINE_WIDTH = "1.75"

MIRRORED = frozenset({"chevron-left", "chevron-right", "external-link", "undo-2"})
"""What points along the line of reading. (A search glass, a clock or a tick does not.)"""

NAMES = {
    "home": "house",
    "topics": "list-tree",
    "checklists": "list-checks",
    "bookmarks": "bookmark",
    "notes": "file-text",
    "documents": "file",
    "updates": "refresh-cw",
    "settings": "settings",
    "back": "chevron-left",
    "forward": "chevron-right",
    "star-filled": "star",
}
"""What the program calls an icon → the drawing, where the two differ."""

FILLED = frozenset({"star-filled"})


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    file = bundle_folder() / "resources" / "icons" / f"{NAMES.get(name, name)}.svg"
    text = file.read_text(encoding="utf-8").replace(
        'stroke-width="2"', f'stroke-width="{LINE_WIDTH}"'
    )
    return text.replace('fill="none"', 'fill="currentColor"', 1) if name in FILLED else text


@lru_cache(maxsize=512)
def _drawing(name: str, color: str, width: int, height: int, mirrored: bool) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    data = QByteArray(_source(name).replace("currentColor", color).encode())
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(width, height)
    QSvgRenderer(data).render(painter, QRectF((width - side) / 2, (height - side) / 2, side, side))
    painter.end()
    return image.flipped(Qt.Orientation.Horizontal) if mirrored else image


def paint_icon(
    painter: QPainter, rect: QRect, name: str, color: QColor | str, *, rtl: bool = False
) -> None:
    """Draw an icon into `rect`, at the density of what `painter` paints on."""
    device = painter.device()
    ratio = device.devicePixelRatio() if device is not None else 1.0
    size = QSize(round(rect.width() * ratio), round(rect.height() * ratio))
    image = _drawing(
        name,
        QColor(color).name(),
        size.width(),
        size.height(),
        rtl and NAMES.get(name, name) in MIRRORED,
    )
    painter.drawImage(rect, image)


class _Engine(QIconEngine):
    """Draws one icon in the theme's present colours, whatever they are when it is asked."""

    def __init__(self, name: str, theme: Theme, color: str, selected: str) -> None:
        super().__init__()
        self._name = name
        self._theme = theme
        self._color = color
        self._selected = selected

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        chosen = mode == QIcon.Mode.Selected or state == QIcon.State.On
        color = self._theme.color(self._selected if chosen else self._color)
        if mode == QIcon.Mode.Disabled:
            color.setAlphaF(0.45)
        painter.save()
        painter.setOpacity(painter.opacity() * color.alphaF())
        paint_icon(painter, rect, self._name, color, rtl=QApplication.isRightToLeft())
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        pixmap = QPixmap(size)
        if pixmap.isNull():
            # Qt asks for no room at all while a button is being laid out.
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._theme, self._color, self._selected)


def icon(name: str, theme: Theme, color: str = "muted", selected: str = "accent") -> QIcon:
    """An icon by its name, following the theme. `color` and `selected` name its colours."""
    return QIcon(_Engine(name, theme, color, selected))


def program_icon(resources: Path) -> QIcon:
    """The program's own icon."""
    made = QIcon()
    renderer = QSvgRenderer(str(resources / "icons" / "fieldguide.svg"))
    for side in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        made.addPixmap(pixmap)
    return made
