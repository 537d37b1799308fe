# SPDX-License-Identifier: Apache-2.0
"""The catalogue's records as HTML for a QTextBrowser: pure functions, no widgets.

Every foreign text is escaped here, except `body_html`, which the catalogue sanitised when it was
built. Links: `cite:KEY`, `term:REF`, `entry:REF`, `checklist:REF`, `document:REF`, `topic:REF`,
`address:N`.
"""

from fieldguide.gui.reader_html.beside import beside_html
from fieldguide.gui.reader_html.checklist import checklist_html
from fieldguide.gui.reader_html.document import document_html
from fieldguide.gui.reader_html.entry import entry_html
from fieldguide.gui.reader_html.parts import Look
from fieldguide.gui.reader_html.term import term_html

__all__ = ["Look", "beside_html", "checklist_html", "document_html", "entry_html", "term_html"]
