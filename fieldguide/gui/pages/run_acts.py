# SPDX-License-Identifier: Apache-2.0
"""What the user does with the run that is shown: states, comments, signing, and what "More" has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from fieldguide.gui.bidi import isolated
from fieldguide.gui.context import Message
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.run_history import HistoryDialog
from fieldguide.gui.widgets.confirm import ask_first
from fieldguide.gui.widgets.run_dialogs import HeadDialog, ReviewDialog, WordsDialog
from fieldguide.personal.run_records import ItemState
from fieldguide.services import attaching, running

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldguide.base.errors import FieldGuideError
    from fieldguide.gui.pages.run_pane import RunPane
    from fieldguide.personal.run_records import Run
    from fieldguide.personal.templates import TemplateChange


class RunActs(QObject):
    """Acts on the run of a pane."""

    def __init__(self, pane: RunPane) -> None:
        super().__init__(pane)
        self._pane = pane

    @property
    def _drawn(self) -> str:
        """The run that the user sees: another may be on its way."""
        view = self._pane.view
        return "" if view is None else view.run.uid

    def want_state(self, item_id: str, state: ItemState) -> None:
        """An item is another now; what needs a reason asks for it."""
        row, uid = self._pane.rows.get(item_id), self._drawn
        if row is None:
            return
        text = row.item.text
        if state is ItemState.NOT_APPLICABLE:
            self._words(
                self.tr("Not applicable"),
                self.tr("Why does this not apply? “{0}”").format(text),
                self.tr("Keep"),
                lambda reason: self._set(uid, item_id, state, reason),
            )
        elif state is ItemState.BLOCKED:
            self._words(
                self.tr("Blocked"),
                self.tr("What stands in the way? “{0}”").format(text),
                self.tr("Keep"),
                lambda reason: self._set(uid, item_id, state, reason),
                needed=False,
            )
        else:
            self._set(uid, item_id, state, "")

    def comment(self, item_id: str) -> None:
        """Write a comment on an item."""
        row, uid = self._pane.rows.get(item_id), self._drawn
        if row is None:
            return
        self._words(
            self.tr("Comment"),
            row.item.text,
            self.tr("Keep"),
            lambda text: self._do(
                lambda guide, uid, page: running.comment(guide, uid, item_id, text, page), uid=uid
            ),
            text=row.kept.comment,
            lines=True,
            needed=False,
        )

    def sign_off(self) -> None:
        """Ask for a name and sign, or say what is missing."""
        view, uid = self._pane.view, self._drawn
        if view is None:
            return
        if not view.run.progress.complete:
            left = view.run.progress.open + view.run.progress.blocked
            said = self.tr("%n item(s) are not done yet. Tick them, or say why not.", "", left)
            self._pane.context.tell(Message(said, "warn"))
            self._pane.focus_open()
            return
        self._words(
            self.tr("Sign off"),
            self.tr("Who signs? The checklist can only be read from then on."),
            self.tr("Sign off"),
            lambda name: self._do(
                lambda guide, uid, page: running.sign_off(guide, uid, name, page), uid=uid
            ),
            text=view.run.head.owner,
        )

    def reopen(self) -> None:
        """Ask for a reason and open again."""
        uid = self._drawn
        self._words(
            self.tr("Reopen"),
            self.tr("Why is it opened again? The reason stays in its history."),
            self.tr("Reopen"),
            lambda reason: self._do(
                lambda guide, uid, page: running.reopen(guide, uid, reason, page), uid=uid
            ),
        )

    def review(self) -> None:
        """Show what changed in the template."""
        view, uid = self._pane.view, self._drawn
        if view is None:
            return
        dialog = ReviewDialog(self._pane.context.theme, view.changes, self._pane)
        dialog.decided.connect(lambda change, taken: self._decide(uid, change, taken))
        dialog.open()

    def menu(self) -> QMenu:
        """The rarer acts."""
        menu, view = QMenu(self._pane), self._pane.view
        if view is None:
            return menu
        run = view.run
        entries: list[tuple[str, Callable[[], object]]] = []
        if run.trashed:
            entries.append((self.tr("Take out of the trash"), self._restore))
            entries.append((self.tr("Delete for good…"), self._purge))
        else:
            if run.signed is None:
                entries.append((self.tr("Change the details…"), self._edit))
            entries.append((self.tr("Duplicate"), self._duplicate))
            if run.signed is None:
                entries.append((self.tr("Start over"), self._reset))
            if run.archived:
                entries.append((self.tr("Fetch back"), lambda: self._archive(away=False)))
            else:
                entries.append((self.tr("Put away"), lambda: self._archive(away=True)))
            entries.append((self.tr("Move to the trash"), self.trash))
        entries.append((self.tr("History…"), self.show_history))
        for words, call in entries:
            menu.addAction(words).triggered.connect(lambda _checked=False, call=call: call())
        return menu

    def show_history(self) -> None:
        """Show what happened to the run."""
        view = self._pane.view
        if view is not None:
            dialog = HistoryDialog(self._pane.context.theme, view, self._pane)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def trash(self, uid: str = "") -> None:
        """Into the trash, with a way back: the run `uid`, such as a list names it, or the drawn."""
        uid = uid or self._drawn

        def moved(run: Run) -> None:
            self._pane.gone.emit(run.uid)
            self._offer_undo(
                self.tr("“{0}” was moved to the trash.").format(run.head.title),
                lambda guide, page: running.restore(guide, uid, page),
            )

        self._do(running.trash, moved, uid=uid)

    def _restore(self) -> None:
        self._do(
            running.restore,
            lambda run: self._pane.gone.emit(run.uid),
        )

    def _purge(self) -> None:
        view, uid, pane = self._pane.view, self._drawn, self._pane
        if view is None:
            return
        question = self.tr(
            "“{0}” is deleted with its history and its files, and cannot be put back. Backups that "
            "were made before still hold its words, but not its files."
        ).format(isolated(view.run.head.title))
        if ask_first(self.tr("Delete for good?"), question, self.tr("Delete for good"), self._pane):
            guide = pane.context.guide
            ask(
                pane.context,
                "purge-run",
                lambda: attaching.purge_run(guide, uid),
                lambda run: pane.gone.emit(run.uid),
                pane.context.tell,
            )

    def _archive(self, *, away: bool) -> None:
        self._do(
            lambda guide, uid, page: running.archive(guide, uid, away=away, origin=page),
            lambda run: self._pane.gone.emit(run.uid),
        )

    def _duplicate(self) -> None:
        view = self._pane.view
        if view is not None:
            title = self.tr("{0} (copy)").format(view.run.head.title)
            self._do(
                lambda guide, uid, page: running.duplicate(guide, uid, title, page),
                lambda run: self._pane.started.emit(run.uid),
            )

    def _reset(self) -> None:
        def done(was: Run) -> None:
            self._pane.take(was)
            self._offer_undo(
                self.tr("“{0}” was started over.").format(was.head.title),
                lambda guide, page: running.put_back_items(guide, was, page),
            )

        self._do(running.reset, done)

    def _edit(self) -> None:
        pane, view, uid = self._pane, self._pane.view, self._drawn
        if view is None:
            return
        dialog = HeadDialog(pane.context.theme, pane.today(), pane, head=view.run.head)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def keep() -> None:
            head = dialog.head()
            self._do(lambda guide, uid, page: running.edit_run(guide, uid, head, page), uid=uid)

        dialog.accepted.connect(keep)
        dialog.open()

    def _decide(self, uid: str, change: TemplateChange, taken: bool) -> None:
        if taken:
            self._do(
                lambda guide, uid, page: running.take_over(guide, uid, change.item, page), uid=uid
            )
        else:
            self._do(lambda guide, uid, page: running.keep_as_is(guide, uid, change, page), uid=uid)

    def _set(self, uid: str, item_id: str, state: ItemState, reason: str) -> None:
        row = self._pane.rows.get(item_id)
        # Behind a dialog the rows may have been made anew, for another run.
        if row is not None and uid == self._drawn:
            row.expected = state
        self._do(
            lambda guide, uid, page: running.set_item(guide, uid, item_id, state, reason, page),
            uid=uid,
        )

    def _words(  # noqa: PLR0913 - what is asked, and how
        self,
        title: str,
        question: str,
        yes: str,
        then: Callable[[str], object],
        *,
        text: str = "",
        lines: bool = False,
        needed: bool = True,
    ) -> None:
        dialog = WordsDialog(
            self._pane.context.theme,
            title,
            question,
            yes,
            self._pane,
            text=text,
            lines=lines,
            needed=needed,
        )
        dialog.accepted.connect(lambda: then(dialog.words))
        dialog.open()

    def _do(
        self,
        act: Callable[..., Run],
        then: Callable[[Run], None] | None = None,
        *,
        uid: str = "",
    ) -> None:
        guide, pane, uid = self._pane.context.guide, self._pane, uid or self._drawn
        if not uid:
            return
        # Named by no `latest`: each act counts, in its order.
        ask(pane.context, "run-act", lambda: act(guide, uid, pane), then or pane.take, self._fail)

    def _fail(self, trouble: FieldGuideError) -> None:
        self._pane.context.tell(trouble)
        self._pane.reload()

    def _offer_undo(self, text: str, back: Callable[..., Run]) -> None:
        guide, pane = self._pane.context.guide, self._pane

        def undo() -> None:
            # No origin: list and page are to ask again.
            ask(pane.context, "undo", lambda: back(guide, None), lambda _run: None)

        pane.context.tell(Message(text, action=self.tr("Undo"), on_action=undo))
