# SPDX-License-Identifier: Apache-2.0
"""Numbers that name how a catalogue is made from content; a change has every one rebuilt.

Apart from what they number, so that opening a catalogue need not load the Markdown parser.
"""

from __future__ import annotations

RENDERER_VERSION = 1
"""Raise it when `rendering.py` makes other HTML or other plain text of the same body."""

FOLDING_VERSION = 1
"""Raise it when `folding.py` folds or stems a word differently."""
