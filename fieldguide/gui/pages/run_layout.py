# SPDX-License-Identifier: Apache-2.0
"""Where the parts of the page of a run stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from fieldguide.gui.pages.run_pane import RunPane


def lay_out(pane: RunPane, items: QVBoxLayout) -> tuple[QVBoxLayout, QScrollArea, QWidget]:
    """Put the parts of a pane in their places; returns its sheet, what scrolls it, and its body."""
    body = QWidget()
    sheet = QVBoxLayout(body)
    sheet.setAlignment(Qt.AlignmentFlag.AlignTop)
    buttons = QHBoxLayout()
    buttons.addStretch(1)
    for button in (pane.export, pane.print, pane.more, pane.sign, pane.reopen):
        buttons.addWidget(button)
    origin = QHBoxLayout()
    origin.addWidget(pane.origin)
    origin.addStretch(1)
    review = QHBoxLayout()
    review.addWidget(pane.review)
    review.addStretch(1)
    below = QHBoxLayout()
    below.addWidget(pane.count, 1)
    below.addWidget(pane.hide_done)
    below.addWidget(pane.next)
    sheet.addLayout(buttons)
    sheet.addWidget(pane.title)
    sheet.addLayout(origin)
    sheet.addWidget(pane.facts)
    sheet.addLayout(review)
    sheet.addWidget(pane.bar)
    sheet.addLayout(below)
    sheet.addLayout(items)
    sheet.addSpacing(pane.context.theme.px(14))
    sheet.addWidget(pane.files)
    area = QScrollArea(pane)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(area)
    return sheet, area, body
