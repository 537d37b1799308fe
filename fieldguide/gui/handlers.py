# SPDX-License-Identifier: Apache-2.0
"""What the window does for each command of `gui/commands.py`, and which can be used now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from fieldguide.base.changes import Change, Hub, Subject
from fieldguide.base.errors import FieldGuideError
from fieldguide.gui import commands
from fieldguide.gui.context import Message
from fieldguide.gui.place import Place
from fieldguide.gui.theme import SCALE_STEP, Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldguide.gui.i18n import Translations
    from fieldguide.gui.main_window import MainWindow
    from fieldguide.gui.page import Page, Reader
    from fieldguide.gui.widgets.find_bar import FindBar
    from fieldguide.personal.device import DeviceSettings


class Handlers(QObject):
    """Carries out the commands of one window."""

    def __init__(
        self, window: MainWindow, theme: Theme, translations: Translations, device: DeviceSettings
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._translations = translations
        self._device = device
        self._language = device.language
        self._hub: Hub | None = None
        self._attached = False
        self._locked = False
        self._find_bar: FindBar | None = None
        self._connect()
        self._tick_choices()
        self._enable()
        window.navigator.moved.connect(lambda _: self._enable())
        window.navigator.reader_changed.connect(self._enable)
        window.bridge.changed.connect(self.take_settings)

    def begin(self, hub: Hub) -> None:
        """The catalogue is open: pages can be gone to."""
        self._attached = True
        self._hub = hub
        self._enable()

    def set_locked(self, *, locked: bool) -> None:
        """Whether the commands about the user's own data can be used, from now on."""
        self._locked = locked
        self._enable()

    def let_go_of_texts(self) -> None:
        """The pages are about to go, and the words that were looked for in them."""
        if self._find_bar is not None:
            self._find_bar.forget()

    def take_settings(self, change: Change) -> None:
        """The settings of this laptop were written elsewhere, such as on their page."""
        if change.subject is Subject.SETTING and change.origin is not self:
            if self._device.language != self._language:
                self._language = self._device.language
                self._translations.use(self._language)
            self._theme.set_choice(self._device.theme)
            self._theme.set_scale(self._device.size)
            self._tick_choices()

    def set_theme(self, choice: str) -> None:
        """Wear light, dark, or what the system wears, from now on."""
        self._theme.set_choice(choice)
        self._device.theme = choice
        self._keep()

    def set_size(self, percent: int) -> None:
        """Make everything larger or smaller from now on."""
        self._theme.set_scale(percent)
        self._device.size = self._theme.scale
        self._keep()

    def set_language(self, language: str) -> None:
        """Speak another language from now on."""
        self._language = language
        self._device.language = language
        self._translations.use(language)
        self._keep()

    def _connect(self) -> None:
        window, table = self._window, self._window.actions_table
        calls: dict[str, Callable[[], object]] = {
            "quit": window.close,
            "back": window.navigator.back,
            "forward": window.navigator.forward,
            "search": self._search,
            "copy": self._copy,
            "larger": lambda: self.set_size(self._theme.scale + SCALE_STEP),
            "smaller": lambda: self.set_size(self._theme.scale - SCALE_STEP),
            "normal-size": lambda: self.set_size(100),
            "next-pane": lambda: self._step_pane(1),
            "previous-pane": lambda: self._step_pane(-1),
            "full-screen": self._toggle_full_screen,
            "find": self._find,
            "find-next": lambda: self._step_hit(1),
            "find-previous": lambda: self._step_hit(-1),
            "bookmark": self._bookmark,
            "note": self._begin_note,
            "print": lambda: self._for_reader(lambda reader: reader.print_text()),
            "beside": self._toggle_beside,
            "new-run": lambda: window.go(Place("checklists", detail="new=yes")),
            "palette": self._show_palette,
            "keys": self._show_keys,
        }
        for name in commands.PASSAGE_COMMANDS:
            calls[name] = lambda name=name: self._for_reader(
                lambda reader: reader.act_on_passage(name)
            )
        for name, call in calls.items():
            table.on(name, call)
        for name, page in commands.PAGE_COMMANDS.items():
            table.on(name, lambda page=page: window.go(Place(page)))
        for command, _ in table:
            group, _, value = command.id.partition("-")
            if command.choice:
                setter = self.set_theme if group == "theme" else self.set_language
                table.on(command.id, lambda setter=setter, value=value: setter(value))

    def _enable(self) -> None:
        table, navigator = self._window.actions_table, self._window.navigator
        reader = self._reader()
        met = {commands.GUIDE} if self._attached else set[str]()
        if self._attached and not self._locked:
            met.add(commands.OWN)
        view = reader.text_view if reader is not None else None
        if view is not None and not view.document().isEmpty():
            met.add(commands.TEXT)
        if reader is not None and reader.ref and not self._locked:
            met.add(commands.THING)
        table.enable(met)
        page = navigator.page
        if page is not None and page.has_question:
            table["bookmark"].setEnabled(True)
        table["back"].setEnabled(navigator.can_go_back)
        table["forward"].setEnabled(navigator.can_go_forward)
        if self._find_bar is not None:
            self._find_bar.follow(view if commands.TEXT in met else None)

    def _tick_choices(self) -> None:
        table = self._window.actions_table
        table.tick(f"theme-{self._theme.choice}")
        table.tick(f"language-{self._device.language}")

    def _keep(self) -> None:
        self._tick_choices()
        try:
            self._device.save()
        except FieldGuideError as trouble:
            self._window.tell(trouble)
        if self._hub is not None:
            self._hub.publish(Change(Subject.SETTING, origin=self))

    def _search(self) -> None:
        box = self._window.top_bar.search
        box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        box.selectAll()

    def _copy(self) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, QLineEdit | QTextEdit | QPlainTextEdit):
            focused.copy()
            return
        reader = self._reader()
        if reader is not None:
            reader.text_view.copy()

    def _toggle_full_screen(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _toggle_beside(self) -> None:
        """Show each entry in two languages from now on, or in one again."""
        self._device.beside = "" if self._device.beside else "auto"
        self._keep()
        if self._device.beside:
            said = self.tr(
                "Entries that have several languages show two. "
                "First-minutes cards stay as they are."
            )
        else:
            said = self.tr("Entries show one language.")
        self._window.tell(Message(said, brief=True))

    def _find(self) -> None:
        reader = self._reader()
        if reader is None:
            return
        if self._find_bar is None:
            # Most runs never find, print the keys or open the palette: imported when asked for.
            from fieldguide.gui.widgets.find_bar import FindBar  # noqa: PLC0415 - not before it is wanted

            self._find_bar = FindBar(self._theme, self._window)
            self._window.add_below(self._find_bar)
        self._find_bar.open_for(reader.text_view)

    def _step_hit(self, by: int) -> None:
        reader = self._reader()
        if reader is None:
            return
        if reader.text_view.hits:
            reader.text_view.step(by)
        elif self._find_bar is None or not self._find_bar.isVisible():
            self._find()

    def _for_reader(self, call: Callable[[Reader], object]) -> None:
        reader = self._reader()
        if reader is not None:
            call(reader)

    def _bookmark(self) -> None:
        """The thing that is open; what was asked, in the search box or where nothing is open."""
        page, reader = self._window.navigator.page, self._reader()
        in_box = self._window.top_bar.search.hasFocus()
        if page is not None and page.has_question and (in_box or reader is None or not reader.ref):
            page.keep_question()
        else:
            self._for_reader(lambda reader: reader.toggle_bookmark())

    def _begin_note(self) -> None:
        """On the thing that is open, else a free one."""
        reader = self._reader()
        about = f"\nabout={reader.ref}" if reader is not None and reader.ref else ""
        self._window.go(Place("notes", detail=f"new=yes{about}"))

    def _reader(self) -> Reader | None:
        page: Page | None = self._window.navigator.page
        return page.reader() if page is not None else None

    def _step_pane(self, by: int) -> None:
        """Go round the parts of the window: search box, rail, the columns of the page, find bar."""
        window = self._window
        page = window.navigator.page
        panes: list[QWidget] = [window.top_bar.search, window.rail, window.privacy.locking.bar]
        panes += page.panes() if page is not None else []
        if window.info_bar.isVisible():
            panes.insert(0, window.info_bar)
        panes = [pane for pane in panes if pane.isVisible()]
        focused = QApplication.focusWidget()
        here = next(
            (at for at, pane in enumerate(panes) if _holds(pane, focused)), -1 if by > 0 else 0
        )
        pane = panes[(here + by) % len(panes)]
        if pane is window.rail:
            window.rail.focus_first()
        elif pane is window.info_bar:
            window.info_bar.focus_first()
        elif pane is window.privacy.locking.bar:
            window.privacy.locking.bar.focus_first()
        else:
            pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_palette(self) -> None:
        from fieldguide.gui.widgets.palette import Palette  # noqa: PLC0415 - not before it is wanted

        Palette(self._window.actions_table, self._theme, self._window).open()

    def _show_keys(self) -> None:
        from fieldguide.gui.widgets.key_sheet import KeySheet  # noqa: PLC0415 - not before it is wanted

        KeySheet(self._window.actions_table, self._theme, self._window).open()


def _holds(pane: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))
