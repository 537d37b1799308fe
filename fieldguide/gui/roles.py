# SPDX-License-Identifier: Apache-2.0
"""The named roles through which a list row tells the row delegate what to draw.

A model also answers `DisplayRole` and `AccessibleTextRole` with plain text, for screen readers.
"""

from __future__ import annotations

from PySide6.QtCore import Qt

_FIRST = int(Qt.ItemDataRole.UserRole)

TITLE = _FIRST + 1
"""str: the bold title, up to two lines."""
TITLE_MARKS = _FIRST + 2
"""tuple[tuple[int, int], ...]: hits in the title, `(start, end)` in code points."""
TEASER = _FIRST + 3
"""str: one or two grey lines: the teaser, or a snippet."""
MARKS = _FIRST + 4
"""tuple[tuple[int, int], ...]: hits in the teaser, `(start, end)` in code points."""
BADGES = _FIRST + 5
"""tuple[tuple[str, str], ...]: `(text, tone)`; tones: info, good, warn, urgent, plain."""
META = _FIRST + 6
"""str: small grey text after the first badge, such as "ILO · 1999"."""
ICON = _FIRST + 10
"""str: the name of a small icon behind the title; empty for none. A star stands before it."""
STARRED = _FIRST + 7
"""bool: whether the thing is bookmarked."""
REF = _FIRST + 8
"""str: the thing, as `pack:id`."""
ROW = _FIRST + 9
"""object: the services' record behind the row."""
