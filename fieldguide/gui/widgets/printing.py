# SPDX-License-Identifier: Apache-2.0
"""A text on paper or in a PDF: always in light colours, with its title above and its source below.

The pages are laid out at 96 dots an inch, as on the screen, and drawn larger: QTextDocument's own
`print_` knows no header and no footer.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QCoreApplication,
    QIODevice,
    QMarginsF,
    QRectF,
    QSaveFile,
    QSizeF,
    Qt,
    QUrl,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.gui.colors import LIGHT
from fieldguide.gui.reader_html.parts import Look
from fieldguide.gui.reader_html.polish import polish
from fieldguide.gui.reader_html.style import style
from fieldguide.gui.widgets.pictures import Assets, answer

translate = QCoreApplication.translate

DOTS = 96
MARGIN_MM = 18
_BAND = 34.0
"""The height of the header and of the footer, in the document's dots."""

PAPER_LOOK = Look(LIGHT, lambda size: max(1, round(size * 0.88)))
"""Light, and a little smaller than on the screen: 15 pixels become some 10 points."""


@dataclass(frozen=True)
class Sheet:
    """What is put on paper: the text, made for `PAPER_LOOK`, and what stands above and below it.

    Attributes:
        title: Stands above each page.
        html: The text.
        source: Stands below each page.
        rtl: Whether the page reads from right to left.
        has_rtl: Whether anything on it is written so.
        assets: Its pictures by their names.
    """

    title: str
    html: str
    source: str
    rtl: bool
    has_rtl: bool
    assets: Assets | None = None


class _Paper(QTextDocument):
    """A text that asks for its pictures alone."""

    def __init__(self, assets: Assets | None) -> None:
        super().__init__()
        self._assets = assets

    def loadResource(self, kind: int, name: QUrl | str) -> QImage:
        """Answer from memory, whatever is asked for."""
        return answer(kind, name, self._assets)


def page_layout() -> QPageLayout:
    """A4, upright, with room at the edges."""
    margin = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        margin,
        QPageLayout.Unit.Millimeter,
    )


def write_pdf(sheet: Sheet, path: str, font: QFont) -> None:
    """Write a PDF, whole or not at all.

    Raises:
        EnvironmentTrouble: The file cannot be written.
    """
    file = QSaveFile(path)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise EnvironmentTrouble("not-writable", path=path)
    writer = QPdfWriter(file)
    writer.setTitle(sheet.title)
    writer.setCreator("Field Guide")
    writer.setPageLayout(page_layout())
    try:
        paint(sheet, writer, font)
    except EnvironmentTrouble:
        file.cancelWriting()
        raise
    if not file.commit():
        raise EnvironmentTrouble("disk-full", path=path)


def paint(sheet: Sheet, device: QPagedPaintDevice, font: QFont) -> int:
    """Draw every page on a printer or a PDF, and return how many there are.

    Raises:
        EnvironmentTrouble: The device does not take it: a file that cannot be written, no printer.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise EnvironmentTrouble("not-printed")
    try:
        scale = device.logicalDpiX() / DOTS
        area = QSizeF(device.width() / scale, device.height() / scale)
        body = QSizeF(area.width(), area.height() - 2 * _BAND)
        document = make_document(sheet, font, body)
        pages = document.pageCount()
        painter.scale(scale, scale)
        for page in range(pages):
            if page:
                device.newPage()
            _draw_page(painter, document, page, body)
            number = translate("Printing", "Page {0} of {1}").format(page + 1, pages)
            _draw_bands(painter, sheet, font, area, number)
    finally:
        painter.end()
    return pages


def make_document(sheet: Sheet, font: QFont, size: QSizeF) -> QTextDocument:
    """The text laid out in pages of `size`."""
    document = _Paper(sheet.assets)
    paper_font = QFont(font)
    paper_font.setPixelSize(PAPER_LOOK.px(15))
    document.setDefaultFont(paper_font)
    document.setDocumentMargin(0)
    document.setIndentWidth(PAPER_LOOK.px(20))
    document.setDefaultStyleSheet(style(PAPER_LOOK, rtl=sheet.has_rtl))
    document.setHtml(sheet.html)
    polish(document, PAPER_LOOK)
    document.setPageSize(size)
    return document


def _draw_page(painter: QPainter, document: QTextDocument, page: int, body: QSizeF) -> None:
    painter.save()
    painter.translate(0, _BAND - page * body.height())
    view = QRectF(0, page * body.height(), body.width(), body.height())
    painter.setClipRect(view)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = view
    context.palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.text))
    document.documentLayout().draw(painter, context)
    painter.restore()


def _draw_bands(painter: QPainter, sheet: Sheet, font: QFont, area: QSizeF, number: str) -> None:
    small = QFont(font)
    small.setPixelSize(PAPER_LOOK.px(12))
    painter.setFont(small)
    painter.setPen(QColor(LIGHT.muted))
    metrics = QFontMetricsF(small)
    width = metrics.horizontalAdvance(number)
    top = QRectF(0, 0, area.width(), _BAND - 12)
    bottom = QRectF(0, area.height() - _BAND + 12, area.width(), _BAND - 12)
    near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    if sheet.rtl:
        near, far = far, near
    absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    title = metrics.elidedText(sheet.title, Qt.TextElideMode.ElideRight, area.width())
    source = metrics.elidedText(
        sheet.source, Qt.TextElideMode.ElideRight, area.width() - width - 20
    )
    painter.drawText(top, int(near | absolute), title)
    painter.drawText(bottom, int(near | absolute), source)
    painter.drawText(bottom, int(far | absolute), number)
    painter.fillRect(QRectF(0, top.bottom() + 2, area.width(), 0.7), QColor(LIGHT.line))
    painter.fillRect(QRectF(0, bottom.top() - 2, area.width(), 0.7), QColor(LIGHT.line))
