# SPDX-License-Identifier: Apache-2.0
"""The files of a run, below its items: attached, opened, saved elsewhere, removed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fieldguide.gui.bidi import isolated, joined
from fieldguide.gui.context import Message
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.sheet import clear_layout, words_label
from fieldguide.gui.widgets.confirm import ask_first
from fieldguide.services import attaching

if TYPE_CHECKING:
    from fieldguide.gui.pages.run_pane import RunPane
    from fieldguide.personal.run_records import Attachment, Run

KEYS = "Ctrl+Shift+A"


class RunAttachments(QWidget):
    """Shows the files of the run of a pane."""

    def __init__(self, pane: RunPane) -> None:
        super().__init__()
        self._pane = pane
        self._shown: tuple[object, ...] = ()
        self._run: Run | None = None
        self.head = words_label(kind="heading")
        self.add = QPushButton()
        self.add.clicked.connect(lambda _checked=False: self.choose())
        self.none = words_label(kind="small")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        top = QHBoxLayout()
        top.addWidget(self.head, 1)
        top.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.none)
        column.addLayout(self._lines)
        keys = QShortcut(QKeySequence(KEYS), pane, self._by_key)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.retranslate()

    def retranslate(self) -> None:
        """Words."""
        self.head.setText(self.tr("Attached files"))
        self.add.setText(self.tr("Attach a file…"))
        self.add.setToolTip(
            self.tr("To the checklist ({0}), at most 25 MB; copied and encrypted").format(
                QKeySequence(KEYS).toString(QKeySequence.SequenceFormat.NativeText)
            )
        )
        self.none.setText(self.tr("No file is attached."))
        self._shown = ()

    def show_run(self, run: Run, *, read_only: bool) -> None:
        """Show its files; the lines stay where they are the same, and so does the focus."""
        self._run = run
        self.add.setVisible(not read_only)
        self.none.setVisible(not run.attachments)
        if self._shown == (run.attachments, read_only):
            return
        self._shown = (run.attachments, read_only)
        held = self.window().focusWidget()
        if held is not None and self.isAncestorOf(held) and held is not self.add:
            self.add.setFocus()
        clear_layout(self._lines)
        texts = {item.id: item.text for item in run.template.items}
        for one in run.attachments:
            self._lines.addWidget(self._line(one, texts.get(one.item, ""), read_only=read_only))

    def choose(self, item: str = "") -> None:
        """Ask for a file and attach it, to an item or to the whole run."""
        if self._run is None:
            return
        uid = self._run.uid
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Attach a file"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.attach(uid, Path(path), item))
        dialog.open()

    def attach(self, uid: str, path: Path, item: str = "") -> None:
        """Attach a file."""
        guide, context = self._pane.context.guide, self._pane.context

        def done(taken: Attachment) -> None:
            self._pane.reload()
            said = self.tr("“{0}” was attached.").format(isolated(taken.name))
            context.tell(Message(said, brief=True))

        ask(
            context,
            "attach",
            lambda: attaching.attach(guide, uid, path, item, self._pane),
            done,
            context.tell,
        )

    def _by_key(self) -> None:
        if self.add.isVisible():
            self.choose()

    def _line(self, one: Attachment, item: str, *, read_only: bool) -> QWidget:
        line = QWidget()
        row = QGridLayout(line)
        row.setContentsMargins(0, self._pane.context.theme.px(4), 0, 0)
        row.setColumnStretch(0, 1)
        row.addWidget(words_label(one.name), 0, 0)
        size = QLocale().formattedDataSize(one.size)
        row.addWidget(words_label(joined((size, item)), "small"), 1, 0)
        open_, save = QPushButton(self.tr("Open")), QPushButton(self.tr("Save as…"))
        open_.clicked.connect(lambda: self._open(one))
        save.clicked.connect(lambda: self._save(one))
        open_.setAccessibleName(self.tr("Open “{0}”").format(one.name))
        save.setAccessibleName(self.tr("Save “{0}” as").format(one.name))
        buttons = [open_, save]
        if not read_only:
            remove = QPushButton(self.tr("Remove"))
            remove.setAccessibleName(self.tr("Remove “{0}”").format(one.name))
            remove.clicked.connect(lambda: self._remove(one))
            buttons.append(remove)
        for column, button in enumerate(buttons, 1):
            row.addWidget(button, 0, column, 2, 1)
        return line

    def _open(self, one: Attachment) -> None:
        guide, uid = self._pane.context.guide, self._uid
        question = self.tr(
            "“{0}” is written into the profile without encryption, where another program shows it, "
            "until Field Guide closes. Open only what you trust."
        ).format(isolated(one.name))
        if ask_first(self.tr("Open the file?"), question, self.tr("Open"), self):

            def show(path: Path) -> None:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

            ask(
                self._pane.context,
                "open-attachment",
                lambda: attaching.for_opening(guide, uid, one.uid),
                show,
                self._pane.context.tell,
            )

    def _save(self, one: Attachment) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save the attached file"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(one.name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        uid = self._uid
        dialog.fileSelected.connect(lambda path: self.save(uid, one, Path(path)))
        dialog.open()

    def save(self, uid: str, one: Attachment, path: Path) -> None:
        """Write a file elsewhere."""
        guide, context = self._pane.context.guide, self._pane.context
        said = self.tr("Written: {0}").format(path)
        ask(
            context,
            "save-attachment",
            lambda: attaching.save_as(guide, uid, one.uid, path),
            lambda _done: context.tell(Message(said, brief=True)),
            context.tell,
        )

    def _remove(self, one: Attachment) -> None:
        guide, context, uid = self._pane.context.guide, self._pane.context, self._uid

        def undo() -> None:
            ask(
                context,
                "undo",
                lambda: attaching.put_back(guide, uid, one),
                lambda _none: None,
                context.tell,
            )

        def done(_gone: Attachment) -> None:
            self._pane.reload()
            said = self.tr("“{0}” was removed.").format(isolated(one.name))
            context.tell(Message(said, action=self.tr("Undo"), on_action=undo))

        ask(
            context,
            "detach",
            lambda: attaching.detach(guide, uid, one.uid, self._pane),
            done,
            context.tell,
        )

    @property
    def _uid(self) -> str:
        return "" if self._run is None else self._run.uid
