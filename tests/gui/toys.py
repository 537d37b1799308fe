# SPDX-License-Identifier: Apache-2.0
"""Pages that do as pages do, without services."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout

from fieldguide.gui.page import Page
from fieldguide.gui.place import Place
from fieldguide.gui.widgets.text_view import TextView


class ToyReader:
    def __init__(self, view):
        self.text_view = view
        self.ref = "protection:a/b"
        self.done = []

    def toggle_bookmark(self):
        self.done.append("bookmark")

    def act_on_passage(self, name):
        self.done.append(name)

    def print_text(self):
        self.done.append("print")


class ToyPage(Page):
    """A list and a text."""

    name = "toy"

    def __init__(self, context):
        super().__init__(context)
        self.opened = []
        self.changes = []
        self.retranslated = 0
        self._place = Place("home")
        self.list = QListWidget()
        self.list.addItems(["one", "two"])
        self.field = QLineEdit()
        self.view = TextView(context.theme)
        self.view.show_html("<p>Consent of the child, and consent again.</p>", name="A text")
        self.toy_reader = ToyReader(self.view)
        column = QVBoxLayout(self)
        for part in (self.list, self.field, self.view):
            column.addWidget(part)

    def open(self, place):
        self._place = place
        self.opened.append(place)

    def place(self):
        return self._place

    def choose(self, ref):
        """As if the user had chosen something."""
        self._place = Place(self._place.page, ref=ref)
        self.place_changed.emit(self._place)

    def reader(self):
        return self.toy_reader

    def panes(self):
        return [self.list, self.view]

    def focus_first(self):
        self.list.setFocus()

    def on_change(self, change):
        self.changes.append(change)

    def glimpse(self):
        return [("Topics", ["one", "two"])]

    def retranslate(self):
        self.retranslated += 1


class PlainPage(ToyPage):
    """A page with nothing to read."""

    name = "plain"

    def reader(self):
        return None


class SearchToy(ToyPage):
    """Shows its question."""

    name = "search"
