# SPDX-License-Identifier: Apache-2.0
"""Home: first minutes, what was read last, bookmarks, the topics, and what is new."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldguide.content.kinds import Kind
from fieldguide.gui.bidi import ahead, isolated, joined, starred
from fieldguide.gui.pages.asking import ask
from fieldguide.gui.pages.drawing import news_badge
from fieldguide.gui.pages.going import make_detail, place_of, place_of_mark
from fieldguide.gui.pages.home_lines import Lines
from fieldguide.gui.pages.sheet import SheetPage, words_label
from fieldguide.gui.place import Place
from fieldguide.gui.run_words import RunWords
from fieldguide.gui.widgets.filled_button import FilledButton
from fieldguide.gui.widgets.text_button import TextButton
from fieldguide.gui.wording import words_for
from fieldguide.services import keeping, places, reading, running, what_changed
from fieldguide.services.days import today

if TYPE_CHECKING:
    from fieldguide.base.changes import Change
    from fieldguide.base.errors import FieldGuideError
    from fieldguide.catalogue.views import EntryRow, PackView, TopicView
    from fieldguide.gui.context import Context
    from fieldguide.personal.records import Visit
    from fieldguide.personal.run_records import Run
    from fieldguide.services.keeping import BookmarkView

CONTINUED, BOOKMARKS, NEWS, RUNS, GAP = 5, 6, 8, 4, 48
NARROW = 780
"""Below this width (at 100 %) the columns stand one below the other."""


@dataclass(frozen=True)
class Glance:
    """Everything that the page shows, asked for in one go."""

    visits: tuple[Visit, ...]
    bookmarks: tuple[BookmarkView, ...]
    topics: tuple[TopicView, ...]
    news: tuple[EntryRow, ...]
    packs: tuple[PackView, ...]
    runs: tuple[Run, ...] = ()
    happened: int = 0


class HomePage(SheetPage):
    """Two columns."""

    name = "home"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._glance: Glance | None = None
        super().__init__(context, parent, width=1_136)
        self.urgent = FilledButton(context.theme, "urgent", self)
        self.urgent.clicked.connect(lambda: context.go(Place("card")))
        self._key = words_label(kind="key")
        self._key.setWordWrap(False)
        inside = QHBoxLayout(self.urgent)
        inside.setContentsMargins(context.theme.px(14), 0, context.theme.px(14), 0)
        inside.addStretch(1)
        inside.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._trouble = words_label(kind="muted")
        self._trouble.hide()
        self._continue, self._bookmarks, self._news = Lines(), Lines(), Lines()
        self._runs, self._happened = Lines(), Lines()
        self._runs.hide()
        self._happened.hide()
        self._topics_head = words_label(kind="heading")
        self._topics = QGridLayout()
        self._near, self._far = QVBoxLayout(), QVBoxLayout()
        top = QHBoxLayout()
        top.addWidget(self.urgent)
        top.addStretch(1)
        self._near.addLayout(top)
        for part in (self._happened, self._continue, self._runs, self._bookmarks):
            self._near.addWidget(part)
        self._near.addStretch(1)
        self._far.addWidget(self._topics_head)
        self._far.addLayout(self._topics)
        self._far.addWidget(self._news)
        self._far.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.addLayout(self._near, 1)
        self._columns.addLayout(self._far, 1)
        self.sheet.addWidget(self._trouble)
        self.sheet.addLayout(self._columns)
        self.restyle()
        self.retranslate()

    def open(self, place: Place) -> None:
        """Ask for everything anew: it is quick, and it is always right."""
        del place
        self._ask()

    def on_change(self, change: Change) -> None:
        """Bookmarks, what was read, the catalogue or a setting changed."""
        del change
        if self.isVisible():
            self._ask()

    def focus_first(self) -> None:
        """First minutes."""
        self.urgent.setFocus()

    def panes(self) -> list[QWidget]:
        """The two columns."""
        first = self._topics.itemAt(0)
        widget = first.widget() if first is not None else None
        return [self.urgent, widget] if widget is not None else [self.urgent]

    def glimpse(self) -> list[tuple[str, list[str]]]:
        """The topics only: the rest is the user's own."""
        topics = self._glance.topics if self._glance is not None else ()
        return [(self._topics_head.text(), [topic.title for topic in topics])]

    def retranslate(self) -> None:
        """Words."""
        self.urgent.setText(self.tr("First minutes"))
        self.urgent.setAccessibleDescription(
            self.tr("Short cards for when something has just happened")
        )
        keys = self.context.actions["first-minutes"].shortcut()
        # As they are printed on the keys.
        said = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self._key.setText(said.replace("+", " "))
        self._key.setVisible(bool(self._key.text()))
        self._continue.set_title(self.tr("Continue"))
        self._bookmarks.set_title(self.tr("Bookmarks"))
        self._runs.set_title(self.tr("Checklists in hand"))
        self._happened.set_title(self.tr("After an update"))
        self._topics_head.setText(self.tr("Topics"))
        self._fit_button()
        if self._glance is not None:
            self._ask()

    def restyle(self) -> None:
        """Sizes."""
        super().restyle()
        if not hasattr(self, "_columns"):
            return
        px = self.context.theme.px
        narrow = self.width() < px(NARROW)
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._columns.setSpacing(px(10 if narrow else GAP))
        self._topics.setSpacing(px(10))
        for column in (self._near, self._far):
            column.setSpacing(px(10))
        self._topics_head.setContentsMargins(0, px(16), 0, 0)
        self._fit_button()

    def _fit_button(self) -> None:
        # The chip with the keys lies inside the button, which does not know of it.
        self.urgent.ensurePolished()
        px = self.context.theme.px
        words = self.urgent.fontMetrics().horizontalAdvance(self.urgent.text())
        self._key.ensurePolished()
        chip = self._key.sizeHint().width() if self._key.text() else 0
        self.urgent.setFixedWidth(words + chip + px(48))
        # A style sheet turns round by itself under RTL: left and right mean start and end.
        rule = f"text-align: left; padding-right: {chip + px(22)}px;"
        self.urgent.setStyleSheet(f"QPushButton {{ {rule} }}")

    def _ask(self) -> None:
        guide = self.context.guide

        def question() -> Glance:
            locked = guide.personal.locked
            return Glance(
                visits=() if locked else places.recent(guide, CONTINUED),
                bookmarks=() if locked else keeping.bookmarks(guide)[:BOOKMARKS],
                topics=reading.topic_roots(guide),
                news=reading.changes_since_previous(guide)[:NEWS],
                packs=reading.packs(guide),
                runs=() if locked else running.runs_in_hand(guide, today(guide))[:RUNS],
                happened=sum(len(one.items) for one in what_changed.unread(guide)),
            )

        ask(self.context, "home", question, self._show, self._fail, latest="home")

    def _fail(self, trouble: FieldGuideError) -> None:
        self._trouble.setText(str(words_for(trouble)))
        self._trouble.show()

    def _show(self, glance: Glance) -> None:
        self._trouble.hide()
        self._glance = glance
        theme, go = self.context.theme, self.context.go
        self._continue.clear()
        for visit in glance.visits:
            note = (
                self.tr("You were at “{0}”").format(f"\u2068{visit.heading}\u2069")
                if visit.heading
                else ""
            )
            line = TextButton(theme, visit.title, note, bold=True)
            place = place_of(visit.kind, str(visit.ref), heading=visit.heading)
            line.clicked.connect(lambda _checked=False, place=place: go(place))
            self._continue.add(line)
        self._continue.end(self._continue_hint())
        self._show_runs(glance.runs)
        self._show_happened(glance.happened)
        self._bookmarks.clear()
        for mark in glance.bookmarks:
            gone = None if mark.found else (self.tr("No longer there"), "warn")
            line = TextButton(theme, starred(mark.name), badge=gone)
            line.setAccessibleName(mark.name)
            place = place_of_mark(mark)
            line.clicked.connect(lambda _checked=False, place=place: go(place))
            self._bookmarks.add(line)
        locked = self.context.guide.personal.locked
        self._bookmarks.end(
            self.tr("Locked. The passphrase shows them.")
            if locked
            else self.tr("Set a bookmark with the star above a text, or with Ctrl+D.")
        )
        self._show_topics(glance.topics)
        self._news.clear()
        if glance.news:
            self._show_news(glance)
        else:
            self._show_packs(glance.packs)

    def _continue_hint(self) -> str:
        guide = self.context.guide
        if guide.device.no_trace:
            return self.tr("Nothing of what you read is remembered: so it was chosen in Settings.")
        if guide.personal.locked:
            return self.tr("Locked. Nothing of what you read now is remembered.")
        return self.tr("What you read will stand here, so that you can go on where you stopped.")

    def _show_happened(self, count: int) -> None:
        """What an update did to things that the user marked, until that is put away."""
        self._happened.clear()
        if count:
            said = self.tr("An update changed %n thing(s) that you marked", "", count)
            line = TextButton(self.context.theme, said, self.tr("Your own data are as they were."))
            line.clicked.connect(lambda: self.context.go(Place("updates")))
            self._happened.add(line)
        self._happened.setVisible(bool(count))

    def _show_runs(self, runs: tuple[Run, ...]) -> None:
        self._runs.clear()
        said, day = RunWords(), today(self.context.guide)
        for run in runs:
            badge = next(iter(said.badges(run, day)), None)
            line = TextButton(
                self.context.theme, run.head.title, said.meta(run, day), bold=True, badge=badge
            )
            place = Place("checklists", detail=make_detail(run=run.uid))
            line.clicked.connect(lambda _checked=False, place=place: self.context.go(place))
            self._runs.add(line)
        self._runs.setVisible(bool(runs))

    def _show_topics(self, topics: tuple[TopicView, ...]) -> None:
        while self._topics.count():
            item = self._topics.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for at, topic in enumerate(topics):
            tile = TextButton(self.context.theme, topic.title, self._counts(topic), tile=True)
            place = place_of(Kind.TOPIC, str(topic.ref))
            tile.clicked.connect(lambda _checked=False, place=place: self.context.go(place))
            self._topics.addWidget(tile, at // 2, at % 2)

    def _counts(self, topic: TopicView) -> str:
        counts = []
        if topic.documents:
            counts.append(self.tr("%n document(s)", "", topic.documents))
        if topic.checklists:
            counts.append(self.tr("%n checklist(s)", "", topic.checklists))
        if topic.entries and len(counts) < 2:
            counts.append(self.tr("%n entries", "", topic.entries))
        return joined(counts)

    def _show_packs(self, packs: tuple[PackView, ...]) -> None:
        """At a first install nothing is new: say what there is."""
        self._news.set_title(self.tr("In this version"))
        for pack in packs:
            name = self.tr("{0} {1}", "a pack and its version")
            title = ahead(name.format(isolated(pack.title), pack.version))
            counts = [
                self.tr("%n document(s)", "", pack.counts.get("document", 0)),
                self.tr("%n entries", "", pack.counts.get("entry", 0)),
                self.tr("%n checklist(s)", "", pack.counts.get("checklist", 0)),
            ]
            line = TextButton(self.context.theme, title, joined(counts))
            line.clicked.connect(lambda: self.context.go(Place("updates")))
            self._news.add(line)

    def _show_news(self, glance: Glance) -> None:
        version = max((pack.version for pack in glance.packs), default="")
        self._news.set_title(self.tr("New in {0}").format(version))
        for row in glance.news:
            line = TextButton(self.context.theme, row.title, badge=news_badge(row))
            place = place_of(row.kind, str(row.ref))
            line.clicked.connect(lambda _checked=False, place=place: self.context.go(place))
            self._news.add(line)
