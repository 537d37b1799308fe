# SPDX-License-Identifier: Apache-2.0
"""What a user does with passages of the text in a reader: marks them, and all that follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from fieldguide.gui.commands import PASSAGE_COMMANDS
from fieldguide.gui.context import Context, Message
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.going import make_detail
from fieldguide.gui.place import Place
from fieldguide.gui.reader_html.marked import Listed, Standing
from fieldguide.gui.widgets.passage_marks import DrawnMark, Selected
from fieldguide.personal.records import MarkColor
from fieldguide.services import keeping, marking

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from fieldguide.catalogue.views import EntryView
    from fieldguide.content.ids import Ref
    from fieldguide.gui.pages.found import Found
    from fieldguide.gui.widgets.reader import ReaderView
    from fieldguide.personal.records import Highlight, Spot

MARK = "mark-"
UNMARK, NOTE, BOOKMARK = "unmark", "passage-note", "passage-bookmark"


def views_of(found: Found) -> tuple[EntryView, ...]:
    """The texts of a thing in which passages can be marked: one, or two beside each other."""
    return found.texts


def listed(found: Found) -> tuple[Listed, ...]:
    """What is marked in a thing, and whether it can be seen in what is shown of it."""
    drawn = {mark.uid for mark in drawn_marks(found)}
    langs = {view.lang for view in views_of(found)}

    def standing(one: Highlight) -> Standing:
        if one.uid in drawn:
            return Standing.HERE
        return Standing.LOST if one.spot.lang in langs else Standing.OTHER_LANGUAGE

    return tuple(Listed(one, standing(one)) for one in found.highlights)


def drawn_marks(found: Found) -> list[DrawnMark]:
    """The marked passages that stand in what is shown."""
    drawn: list[DrawnMark] = []
    for view in views_of(found):
        parts = marking.parts_of(view)
        for one in found.highlights:
            place = marking.place_of(parts, one.spot) if one.spot.lang == view.lang else None
            if place is not None:
                part, start, end = place
                color = f"mark_{one.color}"
                drawn.append(
                    DrawnMark(one.uid, (view.lang, part), start, end, color, bool(one.note))
                )
    return drawn


def texts(found: Found) -> dict[tuple[str, str], str]:
    """The plain text of each part that is shown."""
    return {
        (view.lang, part): text
        for view in views_of(found)
        for part, text in marking.parts_of(view).items()
    }


class Passages(QObject):
    """Carries out the acts on passages of one reader."""

    def __init__(self, context: Context, reader: ReaderView, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._reader = reader
        self._found: Found | None = None
        self._caret = -1
        reader.passage_wanted.connect(self.act)
        reader.text_view.menu_opened.connect(self._fill_menu)

    def show(self, found: Found | None) -> None:
        """Another thing is shown, or the same anew; the caret goes back to where it was."""
        again = self._found is not None and found is not None and self._found.ref == found.ref
        self._found = found
        if again and self._caret >= 0:
            cursor = self._reader.text_view.textCursor()
            length = self._reader.text_view.document().characterCount()
            cursor.setPosition(min(self._caret, length - 1))
            self._reader.text_view.setTextCursor(cursor)
        self._caret = -1

    def go_to(self, uid: str) -> None:
        """Go to a marked passage: scroll to it, or show the language it was marked in."""
        found = self._found
        if found is None or self._reader.passages.go_to(uid):
            self._reader.text_view.setFocus()
            return
        one = next((one for one in found.highlights if one.uid == uid), None)
        langs = {view.lang for view in views_of(found)}
        if one is not None and one.spot.lang not in langs and one.spot.lang in found.languages:
            self._reader.language_wanted.emit(one.spot.lang)
        else:
            self._say_lost()

    def go_to_spot(self, spot: Spot) -> None:
        """Go to a passage that is bookmarked."""
        found = self._found
        for view in views_of(found) if found is not None else ():
            place = (
                marking.place_of(marking.parts_of(view), spot) if view.lang == spot.lang else None
            )
            if place is not None:
                part, start, end = place
                self._reader.passages.go_to_passage((view.lang, part), start, end)
                return
        self._say_lost()

    def act(self, name: str, chosen: Selected | None = None) -> None:
        """Do what a command says to what is selected, or stands at the caret."""
        found = self._found
        if found is None:
            return
        chosen = chosen or self._reader.passages.selected()
        self._caret = self._reader.text_view.textCursor().selectionStart()
        spots = self._spots(found, chosen)
        if not spots and not chosen.marks:
            self._context.tell(Message(self._why_nothing(found), brief=True))
        elif name.startswith(MARK):
            self._mark(found, spots, chosen.marks, MarkColor(name.removeprefix(MARK)))
        elif name == UNMARK:
            self._unmark(chosen.marks)
        elif name == NOTE:
            self._begin_note(found, spots, chosen.marks)
        elif name == BOOKMARK:
            self._bookmark(found, spots or self._spots_of(found, chosen.marks))

    def _spots(self, found: Found, chosen: Selected) -> list[tuple[EntryView, Spot]]:
        views = {view.lang: view for view in views_of(found)}
        spots: list[tuple[EntryView, Spot]] = []
        for (lang, part), start, end in chosen.passages:
            spot = marking.spot_in(views[lang], part, start, end)
            if spot is not None:
                spots.append((views[lang], spot))
        return spots

    def _spots_of(self, found: Found, uids: tuple[str, ...]) -> list[tuple[EntryView, Spot]]:
        views = {view.lang: view for view in views_of(found)}
        return [
            (views[one.spot.lang], one.spot)
            for one in found.highlights
            if one.uid in uids and one.spot.lang in views
        ]

    def _mark(
        self,
        found: Found,
        spots: list[tuple[EntryView, Spot]],
        uids: tuple[str, ...],
        color: MarkColor,
    ) -> None:
        guide = self._context.guide

        def question() -> None:
            if spots:
                for view in dict.fromkeys(view.lang for view, _ in spots):
                    some = [(one, spot) for one, spot in spots if one.lang == view]
                    marking.mark(guide, some[0][0], [spot for _, spot in some], color)
            else:
                marking.recolor(guide, uids, color)

        del found
        ask(self._context, "mark", question, lambda _nothing: self._say(self.tr("Marked.")))

    def _unmark(self, uids: tuple[str, ...]) -> None:
        guide = self._context.guide
        if not uids:
            self._say(self.tr("Nothing is marked here."))
            return

        def undo(gone: tuple[Highlight, ...]) -> None:
            ask(
                self._context,
                "mark-again",
                lambda: marking.mark_again(guide, gone),
                lambda _nothing: None,
            )

        def answer(gone: tuple[Highlight, ...]) -> None:
            said = self.tr("The mark was removed.")
            self._context.tell(Message(said, action=self.tr("Undo"), on_action=lambda: undo(gone)))

        ask(self._context, "unmark", lambda: marking.unmark(guide, uids), answer)

    def _begin_note(
        self, found: Found, spots: list[tuple[EntryView, Spot]], uids: tuple[str, ...]
    ) -> None:
        """Open the note on a marked passage, or begin one; words that are not marked are, first."""
        guide = self._context.guide
        old = [one for one in found.highlights if one.uid in uids]
        noted = next((one.note for one in old if one.note), "")
        if noted:
            self._context.go(Place("notes", detail=make_detail(note=noted)))
        elif old:
            self._write_on(found.ref, old[0])
        else:
            view, spot = spots[0]
            ask(
                self._context,
                "mark",
                lambda: marking.mark(guide, view, [spot], MarkColor.YELLOW),
                lambda made: self._write_on(found.ref, made[0]),
            )

    def _write_on(self, ref: Ref, highlight: Highlight) -> None:
        detail = make_detail(new="yes", about=str(ref), mark=highlight.uid)
        self._context.go(Place("notes", detail=detail))

    def _bookmark(self, found: Found, spots: list[tuple[EntryView, Spot]]) -> None:
        guide = self._context.guide
        if not spots:
            return
        view, spot = spots[0]

        def question() -> None:
            keeping.add_bookmark(guide, found.ref, found.kind, view.title, self, spot=spot)

        said = self.tr("The passage is among the bookmarks.")
        ask(self._context, "bookmark", question, lambda _nothing: self._say(said))

    def _fill_menu(self, menu: QMenu, position: int) -> None:
        """The acts on a passage in the menu of the text, where there is anything to do."""
        found = self._found
        chosen = self._reader.passages.selected(position)
        if found is None or self._context.guide.personal.locked:
            return
        if not (chosen.marks or chosen.passages):
            return
        menu.addSeparator()
        actions = self._context.actions
        for name in PASSAGE_COMMANDS:
            if name == UNMARK and not chosen.marks:
                continue
            act = QAction(actions[name].icon(), actions[name].text(), menu)
            act.triggered.connect(lambda _=False, name=name: self.act(name, chosen))
            menu.addAction(act)

    def _why_nothing(self, found: Found) -> str:
        if not views_of(found):
            return self.tr("Passages can be marked in entries and first-minutes cards.")
        if self._reader.text_view.textCursor().hasSelection():
            return self.tr("Here nothing can be marked: choose words of the text itself.")
        return self.tr("Choose some words first: with the mouse, or with Shift and the arrow keys.")

    def _say_lost(self) -> None:
        self._say(self.tr("The place is not found any more: the text has changed."))

    def _say(self, text: str) -> None:
        self._context.tell(Message(text, brief=True))
