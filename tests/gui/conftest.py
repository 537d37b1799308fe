# SPDX-License-Identifier: Apache-2.0
"""A theme, a runner whose jobs must end, and a window with toy pages."""

from __future__ import annotations

import pytest

from fieldguide.base.changes import Hub
from fieldguide.base.paths import Paths, bundle_folder
from fieldguide.gui import clipboard
from fieldguide.gui.i18n import Translations
from fieldguide.gui.jobs import JobRunner
from fieldguide.gui.main_window import MainWindow
from fieldguide.gui.place import PAGES
from fieldguide.gui.theme import Theme
from fieldguide.personal.device import DeviceSettings

STYLES = bundle_folder() / "resources" / "styles"


@pytest.fixture(scope="session", autouse=True)
def _clipboard_outlives_python(qapp):  # noqa: ARG001 - the clipboard is the application's
    yield
    clipboard.hand_over()


@pytest.fixture
def theme(qapp):
    """The light theme; the application goes back to English and bare looks afterwards."""
    made = Theme(qapp, STYLES, "light")
    yield made
    qapp.setStyleSheet("")
    made.setParent(None)
    made.deleteLater()


@pytest.fixture
def runner(qapp):  # noqa: ARG001 - wanted for its effect
    """A runner that fails the test if a job outlives it or crashed unseen."""
    made = JobRunner()
    crashes = []
    made.crashed.connect(crashes.append)
    made.seen_crashes = crashes
    yield made
    busy = made.busy
    made.shut_down()
    assert busy == 0, "a job outlived its test"
    assert not crashes, crashes


@pytest.fixture
def speak(qapp, tmp_path):
    """Switches the language; English again afterwards."""
    made = Translations(qapp, tmp_path, "en")
    yield made
    made.use("en")


class ToyGuide:
    """As much of a guide as the window itself looks at."""

    def __init__(self, version="2026.11.1", notices=()):
        pack = type("Pack", (), {"version": version})()
        self.catalogue = type("Catalogue", (), {"packs": {"protection": pack}})()
        # Nothing is tidied up in a profile that cannot be written.
        self.personal = type("Personal", (), {"read_only": "a toy", "locked": False})()
        self.hub = Hub()
        self.notices = notices


@pytest.fixture
def toy_guide():
    return ToyGuide()


@pytest.fixture
def paths(profile_dir):
    return Paths(profile_dir)


@pytest.fixture
def make_window(qtbot, theme, runner, speak, paths):
    """Makes windows whose pages are toys (`tests/gui/toys.py`)."""

    def make(*, show=True, done=True, device=None):
        if device is None:
            device = DeviceSettings(paths.device_ini)
            device.first_run_done = done
        registry = dict.fromkeys(PAGES, "tests.gui.toys:ToyPage")
        registry["notes"] = "tests.gui.toys:PlainPage"
        registry["search"] = "tests.gui.toys:SearchToy"
        window = MainWindow(device, paths, theme, speak, runner, registry=registry)
        qtbot.addWidget(window)
        if show:
            window.show()
            qtbot.waitExposed(window)
        return window

    return make


@pytest.fixture
def window(make_window, toy_guide):
    """A window that is at home and works."""
    made = make_window()
    made.attach(toy_guide)
    return made
