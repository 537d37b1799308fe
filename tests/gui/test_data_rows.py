# SPDX-License-Identifier: Apache-2.0
"""Data carried from one laptop to another, from Settings alone."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.gui.place import Place
from fieldguide.gui.widgets.export_dialog import ExportDialog
from fieldguide.gui.widgets.import_dialog import ImportDialog, PassphraseDialog
from fieldguide.personal.records import Contact
from fieldguide.services import carrying, contacts, keeping, securing
from tests.gui.test_pages import guide, prepared, show, window  # noqa: F401 - fixtures
from tests.helpers.worlds import opened, paths_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")
WORDS = "four words nobody expects"


def opened_dialog(qtbot, kind):
    """The dialog of a kind that is open, or opens soon."""

    def find():
        return [
            one for one in QApplication.topLevelWidgets() if type(one) is kind and one.isVisible()
        ]

    qtbot.waitUntil(lambda: find() != [])
    return find()[0]


def test_parts_are_exported_under_a_passphrase_with_a_hint(window, guide, qtbot, tmp_path):  # noqa: F811
    contacts.keep_contact(guide, Contact("", "Desk (example)"))
    keeping.add_bookmark(guide, Ref("protection", "ilo-c182"), Kind.DOCUMENT, "One")
    rows = show(window, Place("settings"))._data
    rows.export.click()
    dialog = opened_dialog(qtbot, ExportDialog)
    assert "whoever has the file can read it" in dialog.hint.text()
    for part, tick in dialog.ticks.items():
        tick.setChecked(part == "contacts")
    dialog.passphrase.setText("abc")
    assert dialog.hint.text().startswith("Weak")
    assert not dialog.go.isEnabled()
    dialog.passphrase.setText(WORDS)
    dialog.again.setText(WORDS)
    assert dialog.hint.text().startswith("Strong.")
    dialog.go.click()
    files = opened_dialog(qtbot, QFileDialog)
    files.reject()
    file = tmp_path / "mine.fgdata"
    rows.write(file, dialog.parts, WORDS)
    assert not rows.export.isEnabled()
    window.settle()
    assert rows.export.isEnabled()
    assert window.info_bar.notice.text.startswith("1 ")
    assert b"Desk" not in file.read_bytes()


def test_a_sealed_file_is_previewed_and_taken_in_as_chosen(
    window,  # noqa: F811
    guide,  # noqa: F811
    prepared,  # noqa: F811
    qtbot,
    tmp_path,
):
    file = tmp_path / "theirs.fgdata"
    mine = contacts.keep_contact(guide, Contact("", "Desk (example)", "mine"))
    with opened(paths_in(tmp_path / "other", prepared[0])) as other:
        contacts.keep_contact(other, dataclasses.replace(mine, role="theirs"))
        contacts.keep_contact(other, Contact("", "New (example)"))
        keeping.add_bookmark(other, Ref("protection", "ilo-c182"), Kind.DOCUMENT, "One")
        carrying.export_data(other, file, carrying.PARTS, WORDS)
    rows = show(window, Place("settings"))._data
    rows.look_into(file)
    asked = opened_dialog(qtbot, PassphraseDialog)
    asked.passphrase.setText("wrong")
    asked.accept()
    window.settle()
    assert "not the passphrase" in window.info_bar.notice.text
    asked = opened_dialog(qtbot, PassphraseDialog)
    asked.passphrase.setText(WORDS)
    asked.accept()
    dialog = opened_dialog(qtbot, ImportDialog)
    assert set(dialog.boxes) == {"contacts"}
    dialog.reject()
    window.settle()
    assert contacts.contacts(guide) == (mine,)
    assert securing.backups(guide.paths) == ()
    rows.look_into(file, WORDS)
    dialog = opened_dialog(qtbot, ImportDialog)
    dialog.boxes["contacts"].setCurrentIndex(dialog.boxes["contacts"].findText("Take theirs"))
    dialog.take.click()
    window.settle()
    assert {(one.name, one.role) for one in contacts.contacts(guide)} == {
        ("Desk (example)", "theirs"),
        ("New (example)", ""),
    }
    assert keeping.is_bookmarked(guide, Ref("protection", "ilo-c182"))
    assert [view.backup.reason for view in securing.backups(guide.paths)] == ["import"]
    assert "the backup of" in window.info_bar.notice.text


def test_a_file_that_is_none_says_so_and_what_to_do(window, guide, tmp_path):  # noqa: F811
    rows = show(window, Place("settings"))._data
    for name, data, words in (
        ("letter.txt", b"Dear colleague", "does not hold what Field Guide wrote"),
        ("gone", None, "There is no file"),
    ):
        file = tmp_path / name
        if data is not None:
            file.write_bytes(data)
        rows.look_into(file)
        window.settle()
        assert words in window.info_bar.notice.text
        assert rows.take.isEnabled()
    assert not any(
        isinstance(one, QDialog) and one.isVisible() for one in QApplication.topLevelWidgets()
    )
    assert securing.backups(guide.paths) == ()
