# SPDX-License-Identifier: Apache-2.0
"""The roles of `gui/roles.py`, under the name by which the models know them.

They stand outside this folder because the row delegate, a widget, needs them too, and widgets and
models do not see each other.
"""

from __future__ import annotations

from fieldguide.gui.roles import BADGES, MARKS, META, REF, ROW, STARRED, TEASER, TITLE, TITLE_MARKS

__all__ = ["BADGES", "MARKS", "META", "REF", "ROW", "STARRED", "TEASER", "TITLE", "TITLE_MARKS"]
