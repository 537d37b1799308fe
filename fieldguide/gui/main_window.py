# SPDX-License-Identifier: Apache-2.0
"""The window: puts its parts together and gives the commands to them.

It can be shown before anything is open. `attach(guide)` then makes it work.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from fieldguide.base.errors import Cancelled, FieldGuideError
from fieldguide.base.jobs import Progress, Work
from fieldguide.gui.actions import Actions, plain_text
from fieldguide.gui.ahead import Ahead
from fieldguide.gui.bridge import Bridge
from fieldguide.gui.context import Context, Message
from fieldguide.gui.handlers import Handlers
from fieldguide.gui.menus import Menus
from fieldguide.gui.navigator import Navigator
from fieldguide.gui.place import Place
from fieldguide.gui.privacy import Privacy
from fieldguide.gui.registry import REGISTRY, Registry
from fieldguide.gui.status import StatusBar
from fieldguide.gui.top_bar import TopBar
from fieldguide.gui.widgets.info_bar import InfoBar
from fieldguide.gui.widgets.opening import OpeningView
from fieldguide.gui.widgets.rail import Rail
from fieldguide.gui.window_state import (
    Snapshot,
    keep_geometry,
    picture_of,
    read_snapshot,
    restore_geometry,
    write_snapshot,
)
from fieldguide.gui.wording import words_for

if TYPE_CHECKING:
    from fieldguide.base.paths import Paths
    from fieldguide.gui.i18n import Translations
    from fieldguide.gui.jobs import JobRunner
    from fieldguide.gui.page import Page
    from fieldguide.gui.theme import Theme
    from fieldguide.personal.device import DeviceSettings
    from fieldguide.services.guide import Guide

RAIL_TOP = ("home", "topics", "checklists", "bookmarks", "notes", "documents")
RAIL_BOTTOM = ("updates", "settings")
RAIL_OF = {"glossary": "documents", "contacts": "notes", "card": "home"}
RAIL_OF |= {"first-run": "", "search": ""}
PACK_SUFFIX = ".fgpack"
LOW = 800
"""Below this height (at 100 %) the rail shows icons alone."""


class MainWindow(QMainWindow):
    """The one window.

    Signals:
        retry_wanted: The catalogue could not be opened, and the user wants to try again.
        restore_wanted: The user's own data are damaged, and the user wants to see the backups.
        closing: The window is about to close; what it remembers is written.
    """

    retry_wanted = Signal()
    restore_wanted = Signal()
    closing = Signal()

    def __init__(  # noqa: PLR0913 - the window is made of these
        self,
        device: DeviceSettings,
        paths: Paths,
        theme: Theme,
        translations: Translations,
        runner: JobRunner,
        *,
        registry: Registry = REGISTRY,
    ) -> None:
        super().__init__()
        self._device = device
        self._paths = paths
        self._theme = theme
        self._runner = runner
        self._context: Context | None = None
        self._snapshot = None if device.no_trace else read_snapshot(paths)
        self.actions_table = Actions(self, theme)
        self.bridge = Bridge(self)
        self.menus = Menus(self.menuBar(), self.actions_table)
        self.top_bar = TopBar(theme, self.actions_table, self)
        self.rail = Rail(theme, RAIL_TOP, RAIL_BOTTOM, self)
        self.info_bar = InfoBar(theme, self)
        self.opening = OpeningView(theme)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.opening)
        self.status = StatusBar(theme, self)
        self.navigator = Navigator(self.stack, registry)
        self._content = QVBoxLayout()
        self._lay_out()
        self.handlers = Handlers(self, theme, translations, device)
        self.privacy = Privacy(self, theme, paths, device, runner)
        self._connect()
        self.retranslate()
        restore_geometry(self, device)
        if self._snapshot is not None:
            picture = self._snapshot.picture if self._snapshot.look == self._look() else b""
            self.opening.show_glimpse(self._snapshot.columns, picture)
            self.status.set_catalogue(self._snapshot.version)
            self.rail.set_current(RAIL_OF.get(self._snapshot.place.page, self._snapshot.place.page))

    def attach(self, guide: Guide, place: Place | None = None) -> None:
        """Work with `guide` from now on, and show `place`, or where the user was."""
        self._context = Context(
            guide=guide,
            runner=self._runner,
            theme=self._theme,
            bridge=self.bridge,
            go=self.go,
            tell=self.tell,
            actions=self.actions_table,
        )
        self.bridge.follow(guide.hub)
        self.navigator.begin(self._context)
        versions = [pack.version for pack in guide.catalogue.packs.values()]
        self.status.set_catalogue(max(versions, default=""))
        self.handlers.begin(guide.hub)
        self.privacy.begin(guide)
        for notice in guide.notices:
            self.tell(notice)
        self.go(place or self._first_place())
        if self.privacy.locking.locked:
            self.privacy.locking.bar.focus_first()
        if place is None:
            self.opening.cover(self.stack, lambda: self._runner.busy > 0)
        # The first key in the search box finds its page made.
        ahead = Ahead(self.navigator.steps_ahead("search"), lambda: self._runner.busy > 0, self)
        self.closing.connect(ahead.end)
        ahead.begin()

    def go(self, place: Place) -> None:
        """Go to `place`, with an entry in the history."""
        self.navigator.go(place)

    def tell(self, what: FieldGuideError | Message) -> None:
        """Show a trouble or a message; a wish to stop that was granted is no news."""
        if isinstance(what, Cancelled):
            return
        if isinstance(what, FieldGuideError):
            self.info_bar.show_notice(Message(str(words_for(what)), "warn"))
        elif what.brief:
            self.status.say(what.text)
        else:
            self.info_bar.show_notice(what)

    def show_progress(self, progress: Progress) -> None:
        """Show how far opening the catalogue is."""
        self.opening.show_progress(progress)

    def show_opening_trouble(self, trouble: FieldGuideError) -> None:
        """Say that the catalogue could not be opened."""
        self.stack.setCurrentWidget(self.opening)
        own = trouble.params.get("path") == str(self._paths.personal_db)
        can_restore = own and trouble.code == "database-damaged"
        self.opening.show_trouble(str(words_for(trouble)), can_restore=can_restore)

    def open_thing(self, what: str) -> None:
        """Show a thing by its name, as another program or a second start asked for it."""
        context = self._context
        if context is None:
            return
        if what.endswith(PACK_SUFFIX):
            self.tell(Message(self.tr("Pack files cannot be opened from here yet."), "warn"))
            return
        # Loaded with the first page; the first paint must not wait for it.
        from fieldguide.gui.pages.found import locate  # noqa: PLC0415 - only once something is opened
        from fieldguide.gui.pages.going import place_of  # noqa: PLC0415 - only once something is opened

        guide = context.guide
        job = self._runner.job(Work("locate", lambda _report, _cancel: locate(guide, what)))
        job.succeeded.connect(lambda found: self.go(place_of(found[0], str(found[1]))))
        job.failed.connect(self.tell)
        job.start()

    def come_to_front(self) -> None:
        """Show the window to the user, wherever it is."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def retranslate(self) -> None:
        """Set every text of the window's own parts again."""
        self.setWindowTitle(self.tr("Field Guide"))
        self.actions_table.retranslate()
        self.menus.retranslate()
        self.top_bar.retranslate()
        self.rail.setAccessibleName(self.tr("Pages"))
        pages = {name: plain_text(self.actions_table[name]) for name in (*RAIL_TOP, *RAIL_BOTTOM)}
        self.rail.set_names(pages)
        self.status.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the direction."""
        super().changeEvent(event)
        kinds = {QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange}
        # Qt sends the first of these from inside the constructor already.
        if event.type() in kinds and hasattr(self, "status"):
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window has a rail of icons."""
        super().resizeEvent(event)
        self._fit_rail()

    def showEvent(self, event: QShowEvent) -> None:
        """Hear the side buttons of the mouse: every widget would take them for a click."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Mouse buttons 4 and 5 go back and forward."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            steps = {
                Qt.MouseButton.BackButton: self.navigator.back,
                Qt.MouseButton.ForwardButton: self.navigator.forward,
            }
            step = steps.get(event.button())
            if step is not None:
                step()
                return True
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window was left."""
        place, page = self.navigator.place, self.navigator.page
        name = place.page if place is not None else self._device.page
        keep_geometry(self, self._device, name if self.privacy.may_keep_traces() else "")
        if page is not None:
            write_snapshot(self._paths, self._take_snapshot(page))
        self.closing.emit()
        super().closeEvent(event)

    def add_above(self, widget: QWidget) -> None:
        """Put a bar above the page."""
        self._content.insertWidget(self._content.indexOf(self.stack), widget)

    def add_below(self, widget: QWidget) -> None:
        """Put a bar below the page."""
        self._content.addWidget(widget)

    def _take_snapshot(self, page: Page) -> Snapshot | None:
        if not self.privacy.may_keep_traces():
            return None
        columns = page.glimpse()
        # A page that gives no glimpse shows more than content.
        picture = picture_of(page) if columns else b""
        return Snapshot(page.place(), columns, self._look(), picture, self.status.version)

    def _look(self) -> str:
        theme, device = self._theme, self._device
        size = f"{self.devicePixelRatioF():g} {theme.scale} {'dark' if theme.dark else 'light'}"
        return f"{size} {device.language} {device.content_language}"

    def _lay_out(self) -> None:
        self._content.setSpacing(0)
        self._content.addWidget(self.info_bar)
        self._content.addWidget(self.stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addLayout(self._content, 1)
        shell = QWidget(self)
        column = QVBoxLayout(shell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(shell)

    def _connect(self) -> None:
        search = self.top_bar.search
        self.rail.chosen.connect(lambda page: self.go(Place(page)))
        search.asked.connect(self.navigator.ask)
        search.down_pressed.connect(self._enter_page)
        search.accepted.connect(self._enter_page)
        search.escaped.connect(self._leave_search)
        self.navigator.moved.connect(self._on_moved)
        self.opening.retry_wanted.connect(self.retry_wanted)
        self.opening.restore_wanted.connect(self.restore_wanted)
        self._theme.changed.connect(self._fit_rail)

    def _first_place(self) -> Place:
        if not self._device.first_run_done:
            return Place("first-run")
        if self.privacy.locking.locked:
            return Place("home")
        if self._snapshot is not None:
            return self._snapshot.place
        return Place.from_json(f'{{"page": "{self._device.page}"}}') or Place("home")

    def _enter_page(self) -> None:
        if self.navigator.page is not None:
            self.navigator.page.focus_first()

    def _leave_search(self) -> None:
        self.top_bar.search.set_text("")
        self.navigator.leave_search()

    def _on_moved(self, place: Place) -> None:
        self.rail.set_current(RAIL_OF.get(place.page, place.page))
        self.top_bar.search.set_text(place.query if place.page == "search" else "")

    def _fit_rail(self) -> None:
        self.rail.set_compact(self.height() < self._theme.px(LOW))
