# SPDX-License-Identifier: Apache-2.0
"""Topics to tick, in their tree, with a filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fieldguide.gui.widgets.confirm import plain_label

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from fieldguide.catalogue.views import TopicView
    from fieldguide.content.ids import Ref
    from fieldguide.gui.theme import Theme

WIDTH, HEIGHT = 520, 330


class TopicPicker(QDialog):
    """Lets the user choose topics; `chosen` are those that are ticked."""

    def __init__(
        self,
        tree: Iterable[TopicView],
        ticked: Collection[Ref],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Show a tree in reading order. Topics of `ticked` that are not in it stay chosen."""
        super().__init__(parent)
        self._ticked = set(ticked)
        self._items: dict[Ref, QTreeWidgetItem] = {}
        self.setWindowTitle(self.tr("Choose topics"))
        lead = plain_label(
            self.tr("A contact is shown with the texts of its topics, and of all topics below.")
        )
        lead.setWordWrap(True)
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(self.tr("Filter the topics"))
        self.filter.setAccessibleName(self.tr("Filter the topics"))
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(self.tr("Topics"))
        self.tree.setAccessibleDescription(self.tr("Space ticks a topic"))
        self.tree.setMinimumHeight(theme.px(HEIGHT))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        px = theme.px
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(10))
        for part in (lead, self.filter, self.tree, buttons):
            column.addWidget(part)
        self._fill(tree)
        self.filter.textChanged.connect(self._narrow)
        self.setMinimumWidth(px(WIDTH))
        self.filter.setFocus()

    @property
    def chosen(self) -> tuple[Ref, ...]:
        """The ticked topics, and those that were chosen and are in no pack here."""
        checked = Qt.CheckState.Checked
        ticked = {ref for ref, item in self._items.items() if item.checkState(0) == checked}
        return tuple(sorted(ticked | (self._ticked - set(self._items))))

    def _fill(self, tree: Iterable[TopicView]) -> None:
        for view in tree:
            above = self._items.get(view.parent) if view.parent is not None else None
            item = QTreeWidgetItem([view.title])
            item.setToolTip(0, view.title.replace("&", "&amp;").replace("<", "&lt;"))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_ticked = view.ref in self._ticked
            state = Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
            item.setCheckState(0, state)
            if above is None:
                self.tree.addTopLevelItem(item)
            else:
                above.addChild(item)
            self._items[view.ref] = item
        for ref in self._ticked & set(self._items):
            _open_way(self._items[ref])
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)

    def _narrow(self, text: str) -> None:
        """Show what has the words, and the way to it."""
        words = text.casefold().split()
        for item in self._items.values():
            fits = all(word in item.text(0).casefold() for word in words)
            item.setHidden(not fits)
        # Those above stand before those below: from the end on, each shows the one above it.
        for item in reversed(self._items.values()):
            above = item.parent()
            if above is not None and not item.isHidden():
                above.setHidden(False)
                if words:
                    above.setExpanded(True)


def _open_way(item: QTreeWidgetItem) -> None:
    above = item.parent()
    while above is not None:
        above.setExpanded(True)
        above = above.parent()
