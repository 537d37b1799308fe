# SPDX-License-Identifier: Apache-2.0
"""Texts that count something. lupdate sees a plural only in `self.tr`, so they stand in a class."""

from __future__ import annotations

from PySide6.QtCore import QObject


class CountedWords(QObject):
    """Counted things in words, each with as many forms as the language has."""

    def items(self, count: int) -> str:
        """How many items a checklist has."""
        return self.tr("%n item(s)", "", count)

    def parties(self, count: int) -> str:
        """How many States or Members are bound."""
        return self.tr("%n parties", "", count)
