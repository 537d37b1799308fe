# SPDX-License-Identifier: Apache-2.0
"""The last texts of a thing as they were kept before an update changed or took it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from fieldguide.gui.reader_html import parts, words
from fieldguide.gui.reader_html.parts import Ink, Look, esc
from fieldguide.gui.reader_html.polish import polish
from fieldguide.gui.reader_html.style import style
from fieldguide.gui.widgets.text_view import TextView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fieldguide.gui.theme import Theme
    from fieldguide.personal.kept import KeptText

translate = QCoreApplication.translate


class KeptDialog(QDialog):
    """One text below the other, that of the reader's language first."""

    def __init__(self, texts: Sequence[KeptText], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The text as it was"))
        look = Look(theme.colors, theme.px)
        self.view = TextView(theme, self)
        ink = Ink(look, texts[0].lang)
        self.view.show_html(
            parts.page(ink, [_kept_html(one, look) for one in texts]),
            name=texts[0].title,
            rtl=ink.rtl,
            css=style(look, rtl=any(Ink(look, one.lang).rtl for one in texts)),
            polish=lambda document: polish(document, look),
        )
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.view, 1)
        column.addWidget(box)
        self.resize(theme.px(720), theme.px(560))


def _kept_html(one: KeptText, look: Look) -> str:
    ink = Ink(look, one.lang)
    day = words.date(one.kept.astimezone().date())
    said = translate(
        "Kept", "Kept on {0}, before an update. It is no longer guidance: do not rely on it."
    ).format(day)
    lines = [parts.paragraph(esc(line)) for line in one.text.splitlines() if line.strip()]
    blocks = [
        f"<h1>{esc(one.title)}</h1>",
        parts.box(ink, "", parts.paragraph(parts.say(said, ink)), "warn"),
    ]
    return f'<div dir="{ink.direction}">{"".join([*blocks, *lines])}</div>'
