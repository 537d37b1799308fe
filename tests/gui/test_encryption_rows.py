# SPDX-License-Identifier: Apache-2.0
"""Encrypting, removing the passphrase and erasing from Settings, by real clicks and keys."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.gui.main_window import MainWindow
from fieldguide.gui.place import Place
from fieldguide.gui.widgets.passphrase_dialog import PassphraseDialog
from fieldguide.services import keeping
from tests.helpers.worlds import ROOT, main_pack, opened, paths_in, small_bundle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")
WORDS = "nine quiet herons cross the river"


@pytest.fixture
def settings(qtbot, theme, runner, speak, tmp_path):
    bundle = small_bundle(tmp_path / "bundle", main_pack())
    for name in ("help", "icons", "styles"):
        shutil.copytree(ROOT / "resources" / name, bundle / "resources" / name)
    with opened(paths_in(tmp_path / "profile", bundle)) as guide:
        guide.device.first_run_done = True
        window = MainWindow(guide.device, guide.paths, theme, speak, runner)
        window.resize(1360, 850)
        window.show()
        window.attach(guide, Place("settings"))
        qtbot.waitUntil(lambda: runner.busy == 0)
        yield window.navigator.page
        window.close()
        qtbot.waitUntil(lambda: runner.busy == 0)
        window.deleteLater()
        qtbot.wait(1)


def _shown(kind):
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]
    return next((one for one in found if one.isVisible()), None)


def test_encrypted_plain_again_and_erased(settings, qtbot):
    guide, rows = settings.context.guide, settings.encryption
    keeping.add_bookmark(guide, Ref("protection", "ilo-c182"), Kind.DOCUMENT, "One")
    rows.add.click()
    qtbot.waitUntil(lambda: _shown(PassphraseDialog) is not None)
    dialog = _shown(PassphraseDialog)
    qtbot.keyClicks(dialog.new_field, "too short")
    assert dialog.hint.text().startswith("At least")
    dialog.new_field.setText(WORDS)
    qtbot.keyClicks(dialog.again, "nine")
    assert "not the same" in dialog.hint.text()
    dialog.again.setText(WORDS)
    assert not dialog.done_button.isEnabled()
    dialog.agree.click()
    dialog.done_button.click()
    qtbot.waitUntil(lambda: guide.personal.encrypted)
    qtbot.waitUntil(lambda: rows.change.isVisible() and rows.change.isEnabled())
    assert not rows.add.isVisible()

    rows.remove.click()
    qtbot.waitUntil(lambda: _shown(PassphraseDialog) is not None)
    dialog = _shown(PassphraseDialog)
    qtbot.keyClicks(dialog.present_field, WORDS)
    dialog.done_button.click()
    qtbot.waitUntil(lambda: not guide.personal.encrypted)
    qtbot.waitUntil(lambda: rows.add.isVisible() and rows.add.isEnabled())
    assert len(keeping.bookmarks(guide)) == 1

    def agree():
        box = _shown(QMessageBox)
        assert "solid-state" in box.text()
        next(one for one in box.buttons() if one.text() == "Erase").click()

    QTimer.singleShot(50, agree)
    rows.erase.click()
    qtbot.waitUntil(lambda: keeping.bookmarks(guide) == ())
    qtbot.waitUntil(rows.erase.isEnabled)
