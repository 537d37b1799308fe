# SPDX-License-Identifier: Apache-2.0
"""The colours of the window, light and dark. Plain data; `gui/theme.py` puts them on.

Taken from the pictures in the project's design folder, and darkened (or, on dark, lightened) where
a text would have stood out too little from its ground: a test holds every pair in `PAIRS` at 4.5:1.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colors:
    """Every colour by what it is for, as `#rrggbb`."""

    paper: str
    """Ground of pages, lists and texts."""
    chrome: str
    """Ground of the rail and the status bar."""
    field: str
    """Ground of input fields."""
    line: str
    """Separators and borders."""
    strong_line: str
    """Borders that alone say where a control is: 3:1 against the paper."""
    text: str
    muted: str
    """Second-rank text: teasers, facts lines, counts."""
    accent: str
    """Links, the selected page, primary buttons, bars at the edge."""
    on_accent: str
    accent_hover: str
    tint: str
    """Ground of what is selected, and of information boxes."""
    on_tint: str
    """Badge text on the tint."""
    hover: str
    good: str
    good_tint: str
    warn: str
    """Orange text on `warn_tint` or paper."""
    warn_bar: str
    warn_tint: str
    urgent: str
    on_urgent: str
    urgent_hover: str
    urgent_tint: str
    mark: str
    """Ground of a search hit."""
    on_mark: str
    current_mark: str
    """Ground of the hit that find stands on."""
    mark_yellow: str
    """Grounds of passages that the user marked; text and links stand on them."""
    mark_green: str
    mark_blue: str
    mark_pink: str
    track: str
    """The empty part of a progress line; ground of plain badges."""


LIGHT = Colors(
    paper="#ffffff",
    chrome="#eef1f3",
    field="#f6f7f8",
    line="#d9dee3",
    strong_line="#808b95",
    text="#1b2530",
    muted="#5a6875",
    accent="#0a5c86",
    on_accent="#ffffff",
    accent_hover="#084a6c",
    tint="#e3f0f7",
    on_tint="#0a5c86",
    hover="#f1f5f8",
    good="#1f7a4d",
    good_tint="#e4f4ec",
    warn="#9a5005",
    warn_bar="#b45f06",
    warn_tint="#fdf1e0",
    urgent="#9a3b1c",
    on_urgent="#ffffff",
    urgent_hover="#7f2f15",
    urgent_tint="#fbe9e3",
    mark="#ffe9a8",
    on_mark="#1b2530",
    current_mark="#ffc94d",
    mark_yellow="#fdf0a6",
    mark_green="#c9f0cf",
    mark_blue="#d3e8ff",
    mark_pink="#ffdfea",
    track="#eef1f3",
)

DARK = Colors(
    paper="#1b222a",
    chrome="#11161b",
    field="#14191f",
    line="#2e3943",
    strong_line="#6f7d89",
    text="#e6ebf0",
    muted="#9aa8b5",
    accent="#6db9e6",
    on_accent="#11161b",
    accent_hover="#8cc9ee",
    tint="#16344a",
    on_tint="#6db9e6",
    hover="#222b35",
    good="#6fcf9c",
    good_tint="#15362a",
    warn="#f0b35a",
    warn_bar="#f0b35a",
    warn_tint="#3a2a12",
    urgent="#f09a7c",
    on_urgent="#1b1210",
    urgent_hover="#f5b19a",
    urgent_tint="#43221a",
    mark="#5c4a12",
    on_mark="#fdf3d0",
    current_mark="#8a6a0f",
    mark_yellow="#453a0b",
    mark_green="#164030",
    mark_blue="#1c3a5a",
    mark_pink="#572640",
    track="#11161b",
)

PAIRS = (
    ("text", "paper"),
    ("text", "chrome"),
    ("text", "field"),
    ("text", "tint"),
    ("text", "hover"),
    ("text", "warn_tint"),
    ("text", "good_tint"),
    ("text", "urgent_tint"),
    ("muted", "paper"),
    ("muted", "chrome"),
    ("muted", "field"),
    ("muted", "tint"),
    ("muted", "hover"),
    ("muted", "track"),
    ("accent", "paper"),
    ("accent", "tint"),
    ("accent", "hover"),
    ("accent", "chrome"),
    ("accent", "warn_tint"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_tint", "tint"),
    ("good", "paper"),
    ("good", "good_tint"),
    ("good", "tint"),
    ("warn", "paper"),
    ("warn", "warn_tint"),
    ("warn", "tint"),
    ("urgent", "paper"),
    ("urgent", "urgent_tint"),
    ("on_urgent", "urgent"),
    ("on_urgent", "urgent_hover"),
    ("on_mark", "mark"),
    ("on_mark", "current_mark"),
    ("text", "mark"),
    ("muted", "warn_tint"),
    *(
        (ink, f"mark_{color}")
        for ink in ("text", "accent", "muted")
        for color in ("yellow", "green", "blue", "pink")
    ),
)
"""Each text colour with a ground it is drawn on."""


def contrast(first: str, second: str) -> float:
    """How far two colours stand out from each other, after WCAG 2: 1 (not at all) to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    channels = (int(color[start : start + 2], 16) / 255 for start in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
