# SPDX-License-Identifier: Apache-2.0
"""Colours that can be read, sizes that follow, and a style sheet without holes."""

from __future__ import annotations

import re
from dataclasses import asdict, replace

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter

from fieldguide.base.paths import bundle_folder
from fieldguide.gui import icons
from fieldguide.gui.colors import DARK, LIGHT, PAIRS, contrast
from fieldguide.gui.commands import COMMANDS
from fieldguide.gui.main_window import RAIL_BOTTOM, RAIL_TOP
from fieldguide.gui.theme import Theme, fill_template
from fieldguide.gui.widgets.badge import TONES
from fieldguide.gui.widgets.info_bar import ICONS
from tests.gui.conftest import STYLES


def test_contrast_is_computed_as_wcag_says():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#ffffff", "#ffffff") == 1


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", PAIRS, ids="-on-".join)
def test_every_text_stands_out(colors, pair):
    ink, ground = (getattr(colors, name) for name in pair)
    assert contrast(ink, ground) >= 4.5


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_every_badge_can_be_read(colors):
    for ink, ground in TONES.values():
        assert contrast(getattr(colors, ink), getattr(colors, ground)) >= 4.5


def test_every_colour_is_a_colour():
    for value in (*asdict(LIGHT).values(), *asdict(DARK).values()):
        assert re.fullmatch(r"#[0-9a-f]{6}", value)


def test_style_sheet_has_no_holes():
    template = (STYLES / "app.qss").read_text(encoding="utf-8")
    filled = fill_template(template, LIGHT, lambda size: round(size * 1.5), "arrow.svg")
    filled = re.sub(r"/\*.*?\*/", "", filled, flags=re.DOTALL)
    assert "@" not in filled
    assert "px(" not in filled
    with pytest.raises(KeyError):
        fill_template("* { color: @nonsense; }", LIGHT, round, "")


def test_style_sheet_names_no_colour_by_itself():
    template = (STYLES / "app.qss").read_text(encoding="utf-8")
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b(?=\s*;)", template) == []


def test_sizes_follow_the_scale(theme, qtbot):
    assert theme.px(14) == 14
    with qtbot.waitSignal(theme.changed):
        theme.set_scale(150)
    assert theme.px(14) == 21
    assert theme.font().pixelSize() == 21
    theme.set_scale(900)
    assert theme.scale == 200
    theme.set_scale(10)
    assert theme.scale == 100
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_scale(100)


def test_a_broken_size_stays_broken(theme, qapp):
    font = theme.font(12.5)
    dots = qapp.primaryScreen().logicalDotsPerInchY()
    assert font.pointSizeF() * dots / 72 == pytest.approx(12.5)


def test_dark_and_light_can_be_chosen(theme, qtbot, qapp):
    assert not theme.dark
    with qtbot.waitSignal(theme.changed):
        theme.set_choice("dark")
    assert theme.dark
    assert theme.colors == DARK
    assert qapp.palette().window().color().name() == DARK.paper
    theme.set_choice("nonsense")
    assert theme.choice == "dark"


def test_system_choice_follows_the_system(qapp):
    theme = Theme(qapp, STYLES, "system")
    dark = qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert theme.dark == dark
    qapp.setStyleSheet("")
    theme.deleteLater()


def test_every_icon_that_is_named_is_there():
    names = {command.icon for command in COMMANDS if command.icon}
    names |= {*RAIL_TOP, *RAIL_BOTTOM, *ICONS.values(), "star", "star-filled", "x"}
    folder = bundle_folder() / "resources" / "icons"
    missing = {
        name for name in names if not (folder / f"{icons.NAMES.get(name, name)}.svg").is_file()
    }
    assert missing == set()
    assert (folder / "LICENSE").read_text(encoding="utf-8").startswith("ISC License")


def _drawn(name, color, *, rtl=False, ratio=1.0):
    image = QImage(round(20 * ratio), round(20 * ratio), QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    icons.paint_icon(painter, QRect(0, 0, 20, 20), name, color, rtl=rtl)
    painter.end()
    return image


@pytest.mark.usefixtures("qapp")
def test_icons_take_the_colour_and_point_along_the_line():
    red = _drawn("house", "#ff0000")
    hues = {red.pixelColor(x, y).hue() for x in range(20) for y in range(20)} - {-1}
    assert hues == {0}
    back = _drawn("back", "#000000")
    assert _drawn("back", "#000000", rtl=True) == back.flipped(Qt.Orientation.Horizontal)
    assert _drawn("search", "#000000", rtl=True) == _drawn("search", "#000000")


@pytest.mark.usefixtures("qapp")
def test_icons_are_drawn_at_the_density_of_the_screen():
    fine = _drawn("house", "#000000", ratio=2.0)
    blown_up = _drawn("house", "#000000").scaled(40, 40)
    assert fine.size() == QSize(40, 40)
    assert fine.convertToFormat(QImage.Format.Format_RGB32) != blown_up.convertToFormat(
        QImage.Format.Format_RGB32
    )


def test_an_icon_follows_the_theme(theme):
    made = icons.icon("house", theme)
    light = made.pixmap(QSize(20, 20), 1.0).toImage()
    theme.set_choice("dark")
    assert made.pixmap(QSize(20, 20), 1.0).toImage() != light
    disabled = made.pixmap(QSize(20, 20), 1.0, QIcon.Mode.Disabled).toImage()
    assert disabled != made.pixmap(QSize(20, 20), 1.0).toImage()


@pytest.mark.usefixtures("qapp")
def test_program_icon_has_every_size():
    sizes = icons.program_icon(bundle_folder() / "resources").availableSizes()
    assert {size.width() for size in sizes} >= {16, 32, 48, 256}


def test_contrast_fails_where_it_should():
    grey = replace(LIGHT, muted="#aaaaaa")
    assert contrast(grey.muted, grey.paper) < 4.5
