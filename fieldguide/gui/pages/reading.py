# SPDX-License-Identifier: Apache-2.0
"""The reader of a page: asks for a thing, shows it, and does what its buttons and links say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldguide.base.changes import Change, Subject
from fieldguide.base.errors import FieldGuideError, NotFound
from fieldguide.catalogue.document_views import DocumentView
from fieldguide.content.kinds import Kind
from fieldguide.gui.context import Context, Message
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.found import Found, Wish, fetch, locate
from fieldguide.gui.pages.going import make_detail, place_of
from fieldguide.gui.pages.passages import Passages
from fieldguide.gui.pages.reading_text import cite, text_of
from fieldguide.gui.pages.states import StateStack
from fieldguide.gui.pages.update_report import offer_kept
from fieldguide.gui.place import Place
from fieldguide.gui.widgets.confirm import ask_to_open
from fieldguide.gui.widgets.inner_focus import InnerFocus
from fieldguide.gui.widgets.reader import ReaderView
from fieldguide.services import keeping, places

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldguide.content.ids import Ref
    from fieldguide.personal.records import Spot

READ_AFTER_MS = 1_500
"""Who looks at a text this long has read it; who only passes by has not."""
_TEXT_CHANGES = {Subject.CATALOGUE, Subject.NOTE, Subject.HIGHLIGHT, Subject.CONTACT}


class ReadingPane(InnerFocus, QWidget):
    """A reader with its states. `reader` is what find, print, copy and bookmark are about.

    Signals:
        shown: A thing is shown now (payload: Found).
        emptied: Nothing is shown any more.
        bookmarked: The user set the bookmark here or took it away (payload: the thing, whether it
            is set).
    """

    shown = Signal(object)
    emptied = Signal()
    bookmarked = Signal(str, bool)

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, enlarge: float = 1.0
    ) -> None:
        """Make a reader whose text is `enlarge` times as large as usual."""
        super().__init__(parent)
        self._context = context
        self._wish: Wish | None = None
        self._found: Found | None = None
        self._was_read = False
        self._languages = context.guide.languages()
        self._beside = context.guide.device.beside
        self.reader = ReaderView(context.theme, self, self._picture, enlarge=enlarge)
        self.states = StateStack(context.theme, self.reader)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.states)
        self.set_inner(self.states)
        self._read_timer = QTimer(self)
        self._read_timer.setSingleShot(True)
        self._read_timer.setInterval(READ_AFTER_MS)
        self._read_timer.timeout.connect(self._note_visit)
        self.reader.link_activated.connect(self._follow)
        self.reader.bookmark_wanted.connect(self._set_bookmark)
        self.passages = Passages(context, self.reader, self)
        self.reader.cite_wanted.connect(self._cite)
        self.reader.language_wanted.connect(self._show_language)
        self.reader.beside_wanted.connect(self._show_beside)
        self.reader.trouble_met.connect(context.tell)
        self.reader.saved.connect(self._tell_saved)

    def show_ref(
        self,
        ref: str,
        lang: str = "",
        *,
        heading: str = "",
        mark: str = "",
        spot: Spot | None = None,
    ) -> None:
        """Show a thing; the answer comes later, and only the last one counts."""
        self._show_other(Wish(ref, lang, heading=heading, mark=mark, spot=spot))

    def show_wish(self, wish: Wish) -> None:
        """Show a thing; where it is shown already, or on its way, only mark its words in it."""
        before = self._wish
        if before is None or (before.ref, before.lang) != (wish.ref, wish.lang):
            self._show_other(wish)
            return
        self._wish = wish
        if before.words != wish.words and self._found is not None:
            self.reader.text_view.mark_words(wish.words, skip=wish.skip)

    def show_message(
        self,
        title: str,
        text: str = "",
        action: str = "",
        on_action: Callable[[], None] | None = None,
    ) -> None:
        """Show words where the text would be."""
        self._leave()
        self._wish = None
        self._drop()
        self.states.show_message(title, text, action, on_action)

    def reload(self) -> None:
        """Ask again for what is shown: the catalogue or the language changed."""
        if self._wish is not None:
            self._ask(self._wish)

    @property
    def wish(self) -> Wish | None:
        """What is shown or was asked for."""
        return self._wish

    @property
    def found(self) -> Found | None:
        """What is shown."""
        return self._found

    def on_change(self, change: Change) -> None:
        """Something was written elsewhere."""
        if change.origin is self:
            return
        if change.subject is Subject.BOOKMARK and self._found is not None:
            if not change.ids or str(self._found.ref) in change.ids:
                self._ask_bookmark(self._found.ref)
        elif (
            change.subject in _TEXT_CHANGES
            or self._languages != self._context.guide.languages()
            or self._beside != self._context.guide.device.beside
        ):
            self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        """Going away: remember how far the reading came."""
        self._leave()
        super().hideEvent(event)

    def _show_other(self, wish: Wish) -> None:
        self._leave()
        self._wish = wish
        self._ask(wish)

    def _ask(self, wish: Wish) -> None:
        guide = self._context.guide
        self._languages = guide.languages()
        self._beside = beside = guide.device.beside
        self.states.start_loading()
        ask(
            self._context,
            "read",
            lambda: fetch(guide, wish.ref, wish.lang or None, beside),
            self._show,
            self._fail,
            latest=f"read-{id(self)}",
        )

    def _show(self, found: Found) -> None:
        wish = self._wish
        if wish is None:
            return
        again = self._found is not None and self._found.ref == found.ref
        place = self.reader.text_view.verticalScrollBar().value() if again else 0
        self._found = found
        try:
            self.reader.show_text(text_of(self._context.guide, found))
        except FieldGuideError as trouble:
            self._fail(trouble)
            return
        self.states.show_content()
        self.reader.text_view.mark_words(wish.words, skip=wish.skip, go=not again)
        self.passages.show(found)
        if again:
            self.reader.text_view.verticalScrollBar().setValue(place)
        elif wish.mark:
            self.passages.go_to(wish.mark)
        elif wish.spot is not None:
            self.passages.go_to_spot(wish.spot)
        elif wish.heading:
            self.reader.text_view.scroll_to_heading(wish.heading)
        self._read_timer.start()
        self.shown.emit(found)

    def _fail(self, trouble: FieldGuideError) -> None:
        self._drop()
        again = None if isinstance(trouble, NotFound) else self.reload
        self.states.show_trouble(trouble, again)
        if isinstance(trouble, NotFound) and self._wish is not None:
            wish = self._wish
            still = lambda: self._wish is wish and self._found is None  # noqa: E731 - one line
            offer_kept(self._context, trouble, wish.ref, self.states, still)

    def _drop(self) -> None:
        self._found = None
        self.passages.show(None)
        self.reader.clear()
        self.emptied.emit()

    def _follow(self, link: str) -> None:
        scheme, _, rest = link.partition(":")
        view = self._found.view if self._found is not None else None
        if scheme == "address" and isinstance(view, DocumentView) and rest.isdigit():
            ask_to_open(view.addresses[int(rest)].address, self._context.theme, self)
        elif scheme == "https":
            ask_to_open(link, self._context.theme, self)
        elif scheme == "mark":
            self.passages.go_to(rest)
        elif scheme in {"note", "contact"}:
            self._context.go(Place(f"{scheme}s", detail=make_detail(**{scheme: rest})))
        elif scheme == "fieldguide" and self._found is not None:
            self._look_up(rest, self._found.ref.pack)
        elif scheme in {kind.value for kind in Kind}:
            self._context.go(place_of(Kind(scheme), rest))

    def _look_up(self, name: str, pack: str) -> None:
        guide = self._context.guide

        def answer(found: tuple[Kind, Ref]) -> None:
            self._context.go(place_of(found[0], str(found[1])))

        ask(self._context, "locate", lambda: locate(guide, name, pack), answer)

    def _set_bookmark(self, wanted: bool) -> None:
        found, guide = self._found, self._context.guide
        if found is None:
            return

        def question() -> bool:
            if wanted:
                keeping.add_bookmark(guide, found.ref, found.kind, found.title, origin=self)
            elif keeping.is_bookmarked(guide, found.ref):
                keeping.remove_bookmark(guide, found.ref, origin=self)
            return wanted

        def answer(now: bool) -> None:
            if self._found is found:
                self.reader.set_bookmarked(now)
            self.bookmarked.emit(str(found.ref), now)
            said = self.tr("Bookmarked.") if now else self.tr("Bookmark removed.")
            self._context.tell(Message(said, "good", brief=True))

        ask(self._context, "bookmark", question, answer)

    def _ask_bookmark(self, ref: Ref) -> None:
        guide = self._context.guide
        ask(
            self._context,
            "is-bookmarked",
            lambda: keeping.is_bookmarked(guide, ref),
            self.reader.set_bookmarked,
            latest=f"is-bookmarked-{id(self)}",
        )

    def _cite(self, with_text: bool) -> None:
        if self._found is not None:
            cite(self._context, self._found, self.reader, with_text=with_text)

    def _show_language(self, lang: str) -> None:
        if self._wish is not None:
            self._show_other(replace(self._wish, lang=lang))

    def _show_beside(self, lang: str) -> None:
        """Show another language beside the text from now on, or one alone."""
        device = self._context.guide.device
        device.beside = lang
        try:
            device.save()
        except FieldGuideError as trouble:
            self._context.tell(trouble)
        self.reload()
        self._context.guide.hub.publish(Change(Subject.SETTING, origin=self))

    def _leave(self) -> None:
        """Another text comes, or the page goes: keep the reading place if this one was read."""
        self._read_timer.stop()
        if self._was_read:
            self._note_visit()
        self._was_read = False

    def _note_visit(self) -> None:
        found, guide = self._found, self._context.guide
        if found is None:
            return
        self._was_read = True
        heading = self.reader.current_heading()
        ask(
            self._context,
            "visit",
            lambda: places.visit(guide, found.kind, found.ref, found.title, heading),
            lambda _nothing: None,
            # Not worth a message: what is lost is a line in "continue".
            lambda _trouble: None,
        )

    def _picture(self, name: str) -> QImage | None:
        data = self._found.pictures.get(name) if self._found is not None else None
        return QImage.fromData(data) if data is not None else None

    def _tell_saved(self, path: str) -> None:
        self._context.tell(Message(self.tr("Saved as {0}.").format(path), "good"))
