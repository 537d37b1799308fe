# SPDX-License-Identifier: Apache-2.0
"""A run on its page: progress, sections, items, and what can be done with it.

What changes is drawn in place: rows are made anew only for another run or another template, so that
a tick loses neither the focus nor the place on the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from fieldguide.base.changes import Change, Subject
from fieldguide.content.kinds import Kind
from fieldguide.gui.bidi import isolated, joined
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.going import place_of
from fieldguide.gui.pages.run_acts import RunActs
from fieldguide.gui.pages.run_attachments import RunAttachments
from fieldguide.gui.pages.run_files import export_menu, print_run
from fieldguide.gui.pages.run_item import RunItemRow
from fieldguide.gui.pages.run_layout import lay_out
from fieldguide.gui.pages.sheet import clear_layout, words_label
from fieldguide.gui.run_words import RunWords
from fieldguide.gui.widgets.filled_button import FilledButton
from fieldguide.personal.run_records import ItemState
from fieldguide.services import running
from fieldguide.services.days import today

if TYPE_CHECKING:
    import datetime as dt

    from PySide6.QtGui import QResizeEvent

    from fieldguide.base.errors import FieldGuideError
    from fieldguide.gui.context import Context
    from fieldguide.personal.run_records import Run
    from fieldguide.services.running import RunView

WIDTH, SIDE = 846, 24


class RunPane(QWidget):
    """Shows one run.

    Signals:
        gone: It went into the trash, or was put away (payload: its uid).
        started: Another run was made out of it (payload: its uid).
    """

    gone = Signal(str)
    started = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.view: RunView | None = None
        self.uid = ""
        self.rows: dict[str, RunItemRow] = {}
        self._focus_wanted = False
        self._drawn: tuple[str, str] = ("", "")
        self._heads: list[tuple[QLabel, list[str]]] = []
        self.acts = RunActs(self)
        self.export, self.print, self.more = QPushButton(), QPushButton(), QPushButton()
        self.sign = FilledButton(context.theme, "primary", self)
        self.reopen = QPushButton()
        self.title = words_label(kind="title")
        self.origin = QPushButton()
        self.origin.setProperty("kind", "link")
        self.facts = words_label(kind="small")
        self.review = QPushButton()
        self.review.setProperty("kind", "review")
        self.bar = QProgressBar()
        self.bar.setProperty("kind", "good")
        self.bar.setTextVisible(False)
        self.count = words_label(kind="small")
        self.hide_done = QPushButton()
        self.hide_done.setCheckable(True)
        self.next = QPushButton()
        self.files = RunAttachments(self)
        self._items = QVBoxLayout()
        self._items.setSpacing(0)
        self._sheet, self._area, self._body = lay_out(self, self._items)
        self._connect()
        self.retranslate()
        self.restyle()

    def show_run(self, uid: str) -> None:
        """Show a run; the answer comes later, and until then the one before cannot be changed."""
        self.uid = uid
        held = self.window().focusWidget()
        if not self._is_drawn() and held is not None and self._body.isAncestorOf(held):
            self.focus_first()
        self._body.setEnabled(self._is_drawn())
        self.reload()

    def reload(self) -> None:
        """Ask again for what is shown."""
        guide, uid = self.context.guide, self.uid
        if uid:
            ask(
                self.context,
                "run",
                lambda: running.run(guide, uid),
                lambda view: self._answer(uid, view),
                self._fail,
                latest=f"run-{id(self)}",
            )

    def on_change(self, change: Change) -> None:
        """Somebody else wrote the run, or the catalogue is another."""
        ours = change.subject is Subject.RUN and (not change.ids or self.uid in change.ids)
        if ours or change.subject is Subject.CATALOGUE:
            self.reload()

    def take(self, run: Run) -> None:
        """The run as it is after an act of ours."""
        if run.uid == self.uid:
            self.reload()

    def focus_first(self) -> None:
        """The first item that is not done, else the first button; once the run is there."""
        self._focus_wanted = not self._is_drawn()
        if self._focus_wanted:
            self._area.setFocus()
        elif not self.focus_open():
            (self.reopen if self.reopen.isVisible() else self.sign).setFocus()

    def focus_open(self, after: str = "") -> bool:
        """Go to the next open item behind `after`, round the end; False if there is none."""
        order = list(self.rows)
        start = order.index(after) + 1 if after in self.rows else 0
        for item_id in (*order[start:], *order[:start]):
            row = self.rows[item_id]
            state = row.expected
            left = state in {ItemState.OPEN, ItemState.BLOCKED} and row.box.isEnabled()
            if left and item_id != after:
                self._focus(row)
                return True
        return False

    def retranslate(self) -> None:
        """Words."""
        self.export.setText(self.tr("Export ▾"))
        self.print.setText(self.tr("Print"))
        self.more.setText(self.tr("More ▾"))
        self.sign.setText(self.tr("Sign off"))
        self.reopen.setText(self.tr("Reopen…"))
        self.hide_done.setText(self.tr("Hide done"))
        self.next.setText(self.tr("Next open"))
        self.bar.setAccessibleName(self.tr("Progress"))
        self.files.retranslate()
        if self.view is not None:
            self._drawn = ("", "")
            self._show(self.view)

    def restyle(self) -> None:
        """Take sizes again."""
        px = self.context.theme.px
        room = self.width()
        side = max(px(SIDE), (room - px(WIDTH)) // 2)
        self._sheet.setContentsMargins(side, px(20), side, px(28))
        self._sheet.setSpacing(px(8))
        for row in self.rows.values():
            row.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column readable."""
        super().resizeEvent(event)
        self.restyle()

    def _is_drawn(self) -> bool:
        return self.view is not None and self.view.run.uid == self.uid

    def _answer(self, uid: str, view: RunView) -> None:
        if uid == self.uid:
            # It may have been asked for by the beginning of its name.
            self.uid = view.run.uid
        self._show(view)

    def _fail(self, trouble: FieldGuideError) -> None:
        self.context.tell(trouble)
        # Another run under the name of this one would mislead.
        self._body.setVisible(self._is_drawn())

    def _show(self, view: RunView) -> None:
        self.view = view
        self._body.setEnabled(self._is_drawn())
        self._body.setVisible(True)
        run, said = view.run, RunWords()
        if self._drawn != (run.uid, run.template_hash):
            self._drawn = (run.uid, run.template_hash)
            self._make_rows(run)
        read_only = run.signed is not None or run.trashed is not None
        for item_id, row in self.rows.items():
            row.show_item(run.item(item_id), read_only=read_only)
        self.files.show_run(run, read_only=read_only)
        self.title.setText(run.head.title)
        self.origin.setText(self.tr("From template: {0}").format(run.template.title))
        self.origin.setEnabled(view.found)
        facts = [
            self.tr("version {0}").format(run.template.pack_version),
            run.head.place,
            run.head.owner,
            self._stands(run, said),
            "" if view.found else self.tr("the template is no longer there"),
        ]
        self.facts.setText(joined(facts))
        self.review.setText(said.changes(view.changes) if view.changes else "")
        self.review.setVisible(bool(view.changes))
        self.bar.setRange(0, 100)
        self.bar.setValue(run.progress.percent)
        self.count.setText(said.progress(run.progress))
        self.sign.setVisible(not read_only)
        self.reopen.setVisible(run.signed is not None and run.trashed is None)
        self.next.setVisible(not run.progress.complete and not read_only)
        self._fit_hidden()
        # A dialog that is just closing may still have the focus of the program.
        if self._focus_wanted and self.window().focusWidget() is self._area:
            self.focus_first()

    def _stands(self, run: Run, said: RunWords) -> str:
        if run.signed is None:
            return said.days(run, self.today())
        signed = self.tr("signed off by {0}, {1}")
        return signed.format(isolated(run.signed_by), said.moment(run.signed))

    def today(self) -> dt.date:
        """Today, here."""
        return today(self.context.guide)

    def _make_rows(self, run: Run) -> None:
        clear_layout(self._items)
        self.rows, self._heads = {}, []
        for section in run.template.sections:
            head = words_label(section.title, "heading")
            head.setContentsMargins(0, self.context.theme.px(14), 0, self.context.theme.px(4))
            self._items.addWidget(head)
            self._heads.append((head, [item.id for item in section.items]))
            for item in section.items:
                row = RunItemRow(self.context.theme, item)
                self.rows[item.id] = row
                row.wanted.connect(self.acts.want_state)
                row.comment_wanted.connect(self.acts.comment)
                row.opened.connect(self._open)
                row.file_wanted.connect(self.files.choose)
                row.box.stepped.connect(lambda by, id_=item.id: self._step(id_, by))
                row.box.tick_and_next.connect(lambda id_=item.id: self._tick_and_next(id_))
                self._items.addWidget(row)

    def _tick_and_next(self, item_id: str) -> None:
        if self.rows[item_id].expected is not ItemState.DONE:
            self.acts.want_state(item_id, ItemState.DONE)
        if not self.focus_open(item_id):
            # That was the last one: the signature is next.
            self.sign.setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(self.sign)

    def _step(self, item_id: str, by: int) -> None:
        seen = [row for row in self.rows.values() if not row.isHidden()]
        at = seen.index(self.rows[item_id]) + by
        if 0 <= at < len(seen):
            self._focus(seen[at])

    def _focus(self, row: RunItemRow) -> None:
        row.box.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(row, 0, self.context.theme.px(24))

    def _fit_hidden(self) -> None:
        hide = self.hide_done.isChecked()
        away = {ItemState.DONE, ItemState.NOT_APPLICABLE}
        for row in self.rows.values():
            # What has the focus stays until it goes elsewhere.
            row.setHidden(hide and row.kept.state in away and not row.box.hasFocus())
        for head, ids in self._heads:
            head.setHidden(all(self.rows[item_id].isHidden() for item_id in ids))

    def _open(self, what: str, ref: str) -> None:
        kind = Kind.ENTRY if what == "entry" else Kind.DOCUMENT
        self.context.go(place_of(kind, ref))

    def _show_template(self) -> None:
        if self.view is not None:
            template = self.view.run.template
            self.context.go(place_of(Kind.CHECKLIST, f"{template.pack}:{template.id}"))

    def _show_export(self) -> None:
        view = self.view
        if view is None:
            return
        menu = export_menu(self.context, view.run, self)
        menu.popup(self.export.mapToGlobal(self.export.rect().bottomLeft()))

    def _print(self) -> None:
        if self.view is not None:
            print_run(self.context, self.view.run, self)

    def _show_more(self) -> None:
        menu = self.acts.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _connect(self) -> None:
        self.export.clicked.connect(self._show_export)
        self.print.clicked.connect(self._print)
        self.more.clicked.connect(self._show_more)
        self.sign.clicked.connect(self.acts.sign_off)
        self.reopen.clicked.connect(self.acts.reopen)
        self.origin.clicked.connect(self._show_template)
        self.review.clicked.connect(self.acts.review)
        self.next.clicked.connect(lambda _checked: self.focus_open())
        self.hide_done.toggled.connect(self._fit_hidden)
        # The window's own Ctrl+P is off while no text is read.
        keys = QShortcut(QKeySequence("Ctrl+P"), self, self._print)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
