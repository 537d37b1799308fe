# SPDX-License-Identifier: Apache-2.0
"""Small dialogs of checklist runs: head of a run, a few words, what changed in a template."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fieldguide.gui.widgets.confirm import plain_label
from fieldguide.personal.run_records import RunHead

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fieldguide.gui.theme import Theme
    from fieldguide.personal.templates import TemplateChange


class HeadDialog(QDialog):
    """What stands above a run: template (for a new one), title, place, date, due, owner."""

    def __init__(  # noqa: PLR0913 - the two uses of one dialog
        self,
        theme: Theme,
        today: dt.date,
        parent: QWidget,
        *,
        templates: Sequence[tuple[str, str]] = (),
        chosen: str = "",
        head: RunHead | None = None,
    ) -> None:
        """Make it; with `templates` (as `pack:id` and title) it is for a new run."""
        super().__init__(parent)
        self.setWindowTitle(
            self.tr("Details of the checklist") if head else self.tr("New checklist")
        )
        self.templates = QComboBox(self)
        for ref, title in templates:
            self.templates.addItem(title, ref)
        self.templates.setCurrentIndex(max(0, self.templates.findData(chosen)))
        self.templates.setMinimumContentsLength(20)
        self.templates.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.title, self.place, self.owner = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.day, self.due = _day(self, today), _day(self, today + dt.timedelta(days=1))
        self.has_day = QCheckBox(self.tr("Date"), self)
        self.has_day.toggled.connect(self.day.setEnabled)
        self.has_day.setChecked(True)
        self.has_due = QCheckBox(self.tr("Due"), self)
        self.has_due.toggled.connect(self.due.setEnabled)
        self.due.setEnabled(False)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        if head is None:
            _add(form, self.tr("Template"), self.templates)
            self.templates.currentIndexChanged.connect(self._suggest)
            self.place.textChanged.connect(self._suggest)
        else:
            self.templates.hide()
        _add(form, self.tr("Title"), self.title)
        _add(form, self.tr("Place"), self.place)
        self.day.setAccessibleName(self.tr("Date"))
        form.addRow(self.has_day, self.day)
        self.due.setAccessibleName(self.tr("Due"))
        form.addRow(self.has_due, self.due)
        _add(form, self.tr("Owner"), self.owner)
        _in_order(
            self.title, self.place, self.has_day, self.day, self.has_due, self.due, self.owner
        )
        self._buttons = QDialogButtonBox(self)
        self.start = QPushButton(self.tr("Keep") if head else self.tr("Start"), self)
        self.start.setDefault(True)
        self._buttons.addButton(self.start, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(20)] * 4)
        column.setSpacing(theme.px(12))
        column.addLayout(form)
        column.addWidget(self._buttons)
        self.setMinimumWidth(theme.px(480))
        if head is None:
            self._suggest()
            self.title.setFocus()
        else:
            self._fill(head)

    @property
    def ref(self) -> str:
        """The template that was chosen, as `pack:id`."""
        return str(self.templates.currentData() or "")

    def head(self) -> RunHead:
        """What was filled in."""
        return RunHead(
            title=self.title.text() or self.title.placeholderText(),
            place=self.place.text(),
            day=_iso(self.day) if self.has_day.isChecked() else "",
            due=_iso(self.due) if self.has_due.isChecked() else "",
            owner=self.owner.text(),
        )

    def _fill(self, head: RunHead) -> None:
        self.title.setText(head.title)
        self.title.setPlaceholderText(head.title)
        self.place.setText(head.place)
        self.owner.setText(head.owner)
        self.has_day.setChecked(bool(head.day))
        if head.day:
            self.day.setDate(QDate.fromString(head.day, Qt.DateFormat.ISODate))
        if head.due:
            self.due.setDate(QDate.fromString(head.due, Qt.DateFormat.ISODate))
            self.has_due.setChecked(True)

    def _suggest(self) -> None:
        parts = (self.templates.currentText(), self.place.text().strip())
        self.title.setPlaceholderText(" · ".join(part for part in parts if part))


class WordsDialog(QDialog):
    """Asks for a few words: a reason, a comment, a name."""

    def __init__(  # noqa: PLR0913 - what is asked, and how
        self,
        theme: Theme,
        title: str,
        question: str,
        yes: str,
        parent: QWidget,
        *,
        text: str = "",
        lines: bool = False,
        needed: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._needed = needed
        label = plain_label(question)
        label.setWordWrap(True)
        self.field: QLineEdit | QPlainTextEdit
        if lines:
            self.field = QPlainTextEdit(text, self)
            self.field.setTabChangesFocus(True)
            self.field.setFixedHeight(theme.px(110))
        else:
            self.field = QLineEdit(text, self)
        self.field.textChanged.connect(self._enable)
        self.field.setAccessibleName(question)
        self.agree = QPushButton(yes, self)
        self.agree.setDefault(True)
        box = QDialogButtonBox(self)
        box.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(20)] * 4)
        column.setSpacing(theme.px(12))
        for part in (label, self.field, box):
            column.addWidget(part)
        self.setMinimumWidth(theme.px(440))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._enable()
        self.field.setFocus()

    @property
    def words(self) -> str:
        """What was written."""
        field = self.field
        return (field.text() if isinstance(field, QLineEdit) else field.toPlainText()).strip()

    def _enable(self) -> None:
        self.agree.setEnabled(bool(self.words) or not self._needed)


class ReviewDialog(QDialog):
    """What changed in the template, each to be taken over or left.

    Signals:
        decided: (payload: the change, whether it is taken over).
    """

    decided = Signal(object, bool)

    def __init__(self, theme: Theme, changes: Sequence[TemplateChange], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The template changed"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._left = len(changes)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setSpacing(theme.px(10))
        for change in changes:
            rows.addWidget(self._row(change))
        rows.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(area)
        column.addWidget(box)
        self.resize(theme.px(620), theme.px(440))

    def _row(self, change: TemplateChange) -> QWidget:
        heads = {
            "new": self.tr("New"),
            "changed": self.tr("Changed"),
            "removed": self.tr("No longer in the template"),
        }
        row = QWidget()
        lines = QVBoxLayout(row)
        lines.addWidget(plain_label(heads[change.what], "strong"))
        if change.before is not None:
            lines.addWidget(_wrapped(change.before.text, "muted"))
        if change.after is not None:
            lines.addWidget(_wrapped(change.after.text))
        takes = {
            "new": self.tr("Add it"),
            "changed": self.tr("Take the new text"),
            "removed": self.tr("Take it out"),
        }
        take, keep = QPushButton(takes[change.what]), QPushButton(self.tr("Leave as it is"))
        take.clicked.connect(lambda: self._decide(row, change, taken=True))
        keep.clicked.connect(lambda: self._decide(row, change, taken=False))
        buttons = QHBoxLayout()
        buttons.addWidget(take)
        buttons.addWidget(keep)
        buttons.addStretch(1)
        lines.addLayout(buttons)
        return row

    def _decide(self, row: QWidget, change: TemplateChange, *, taken: bool) -> None:
        self.decided.emit(change, taken)
        row.setEnabled(False)
        self._left -= 1
        if not self._left:
            self.accept()


def _wrapped(text: str, kind: str = "") -> QLabel:
    label = plain_label(text, kind)
    label.setWordWrap(True)
    return label


def _add(form: QFormLayout, words: str, field: QWidget) -> None:
    field.setAccessibleName(words)
    form.addRow(words, field)


def _in_order(*fields: QWidget) -> None:
    for one, following in pairwise(fields):
        QWidget.setTabOrder(one, following)


def _day(parent: QWidget, day: dt.date) -> QDateEdit:
    field = QDateEdit(QDate(day.year, day.month, day.day), parent)
    field.setCalendarPopup(True)
    return field


def _iso(field: QDateEdit) -> str:
    day = field.date()
    return dt.date(day.year(), day.month(), day.day()).isoformat()
