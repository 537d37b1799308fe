# SPDX-License-Identifier: Apache-2.0
"""A language that nobody speaks: every text of the window, longer and with other letters.

What is not in it was not made for translation; what does not fit was made for English alone.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from PySide6.QtCore import QTranslator

from tests.helpers.processes import ROOT

LETTERS = str.maketrans("aeiouncAEIOUNC", "åéîöüñçÅÉÎÖÜÑÇ")
OPEN, CLOSE = "⟦", "⟧"
LONGER = 0.35
_KEPT = re.compile(r"(%[nL1-9]|\{[^}]*\}|&.|<[^>]*>|[A-Z][a-z]+\+\S+)")


def pseudo(text):
    """A text as it stands in that language: placeholders, keys and tags stay."""
    pieces = _KEPT.split(text)
    changed = "".join(
        piece if at % 2 else piece.translate(LETTERS) for at, piece in enumerate(pieces)
    )
    more = "·" * round(len(text) * LONGER)
    return f"{OPEN}{changed}{more}{CLOSE}"


class PseudoTranslator(QTranslator):
    """Translates whatever is asked."""

    def translate(self, context, source, disambiguation=None, n=-1):
        """Every text but Qt's own."""
        del context, disambiguation
        return pseudo(source).replace("%n", str(n)) if source else ""

    def isEmpty(self):  # noqa: N802 - Qt's
        """It has a word for everything."""
        return False


def sources():
    """The English of every text of the window, without the mark of its key."""
    tree = ET.parse(ROOT / "resources" / "i18n" / "fieldguide_fr.ts")  # noqa: S314 - our own file
    return {
        node.text.replace("&", "")
        for node in tree.iter("source")
        if node.text and "{" not in node.text
    }
