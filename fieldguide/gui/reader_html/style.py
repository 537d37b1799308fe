# SPDX-License-Identifier: Apache-2.0
"""The style sheet of the texts to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fieldguide.gui.reader_html.parts import Look


def style(look: Look, *, rtl: bool = False) -> str:
    """The style sheet, in the few properties that a QTextDocument knows.

    Arabic fonts ask for lines nearly twice as high as their letters; there the height is fixed.
    """
    c, px = look.colors, look.px
    line = px(27 if rtl else 24)
    before, after = (px(14), 0) if rtl else (0, px(14))
    tall = f"-qt-line-height-type:{'fixed' if rtl else 'minimum'}"
    title = f"line-height:{px(36)}px;{tall};" if rtl else ""
    head = f"line-height:{px(26)}px;{tall};" if rtl else ""
    return (
        f"body{{font-size:{px(15)}px;color:{c.text}}}"
        f"p{{margin-top:0;margin-bottom:{px(8)}px;line-height:{line}px;{tall}}}"
        f"li{{margin-bottom:{px(2)}px;line-height:{line}px;{tall}}}"
        f"ul,ol{{margin-top:0;margin-bottom:{px(8)}px}}"
        f"h1{{font-weight:700;{title}margin-top:0;margin-bottom:{px(6)}px}}"
        f"h2{{font-weight:700;{head}margin-top:{px(14)}px;margin-bottom:{px(6)}px}}"
        f"h3,h4,h5,h6{{font-weight:600;margin-top:{px(12)}px;margin-bottom:{px(4)}px}}"
        f"a{{color:{c.accent};text-decoration:none}}"
        f"a.term{{color:{c.text};text-decoration:none}}"
        f"a.cite{{color:{c.accent};font-size:{px(13)}px}}"
        f"a.trail{{color:{c.muted};font-size:{px(12)}px}}"
        f".unsure{{color:{c.warn};font-size:{px(13)}px}}"
        f".muted{{color:{c.muted};font-size:{px(13)}px}}"
        f".small{{color:{c.muted};font-size:{px(12)}px}}"
        f"p.small{{line-height:{px(19)}px;-qt-line-height-type:fixed;margin-bottom:{px(5)}px}}"
        f"p.muted,li.muted{{line-height:{px(20)}px;{tall}}}"
        f"p.cell{{line-height:{px(24 if rtl else 20)}px;-qt-line-height-type:fixed;"
        "margin-bottom:0}"
        f"p.item{{margin-bottom:{px(1)}px}}"
        f"p.hint{{color:{c.muted};font-size:{px(12.5)}px;line-height:{px(20)}px;{tall};"
        f"margin-bottom:{px(1)}px}}"
        f"p.boxhead{{font-size:{px(14)}px;font-weight:700;line-height:{px(19)}px;margin-bottom:{px(2)}px}}"
        f"td.in{{padding:{px(9)}px {px(14)}px {px(10)}px {px(14)}px}}"
        f"td.label{{color:{c.muted};font-size:{px(13)}px;padding:{px(3)}px {after}px {px(3)}px "
        f"{before}px}}"
        f"td.value{{padding:{px(3)}px 0}}"
        # Of the whole width of the text, in a cell too.
        "img{max-width:100%}td img{max-width:45%}"
        f"code,pre{{background-color:{c.track}}}"
        f"blockquote{{color:{c.muted}}}"
    )
