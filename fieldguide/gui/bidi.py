# SPDX-License-Identifier: Apache-2.0
"""Texts of two directions on one line: each keeps its own order, the line that of the window."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Iterable

FIRST_STRONG, POP, RLM = "\u2068", "\u2069", "\u200f"
_RTL_LETTER = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def mirrored() -> bool:
    """Whether the window reads from right to left."""
    return QGuiApplication.layoutDirection().name == "RightToLeft"


def isolated(text: str) -> str:
    """`text` so that brackets, figures and dots around it, or in it, stay where they belong.

    Only where there are two directions at all: no invisible signs in a text that needs none.
    """
    if text and (mirrored() or _RTL_LETTER.search(text)):
        return f"{FIRST_STRONG}{text}{POP}"
    return text


def joined(parts: Iterable[str], between: str = " · ") -> str:
    """What there is of `parts`, each in its own direction, in the order of the window."""
    line = between.join(isolated(part) for part in parts if part)
    return ahead(line) if line else ""


def ahead(line: str) -> str:
    """A line made of isolated parts, in the direction of the window.

    By themselves such parts say nothing about the line, which would then go from left to right.
    """
    return f"{RLM}{line}" if mirrored() else line


def starred(text: str) -> str:
    """`text` behind a star, which stands at the beginning of the line whatever the text is."""
    return ahead(f"★ {isolated(text)}")
