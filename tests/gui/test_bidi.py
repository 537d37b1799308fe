# SPDX-License-Identifier: Apache-2.0
"""Texts of two directions on one line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from fieldguide.catalogue.views import CitationView
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Confidence
from fieldguide.gui.bidi import isolated, joined, starred
from fieldguide.gui.colors import LIGHT
from fieldguide.gui.reader_html.parts import Ink, Look, citation

ARABIC = "اتفاقية رقم 182"


@pytest.fixture
def mirrored(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_window_of_one_direction_has_no_invisible_signs():
    assert isolated("ILO (1999)") == "ILO (1999)"
    assert joined(("ILO", "", "1999")) == "ILO · 1999"
    assert starred("Article 3") == "★ Article 3"
    assert isolated(ARABIC) == f"\u2068{ARABIC}\u2069"


@pytest.mark.usefixtures("mirrored")
def test_a_mirrored_window_keeps_each_part_whole_and_the_order_its_own():
    assert isolated("ILO (1999)") == "\u2068ILO (1999)\u2069"
    assert joined(("ILO", "1999")) == "\u200f\u2068ILO\u2069 · \u20681999\u2069"
    assert joined(("", "")) == ""
    assert starred("Article 3") == "\u200f★ \u2068Article 3\u2069"


def cited(short, place="art. 3(a)", confidence=Confidence.CERTAIN):
    return CitationView("c1", Ref("protection", "ilo-c182"), short, "Title", place, confidence)


@pytest.mark.parametrize(
    ("short", "lang", "sign"),
    [("ILO C182", "ar", "\u2066"), (ARABIC, "ar", "\u2067"), (ARABIC, "en", "\u2067")],
)
def test_the_brackets_of_a_citation_go_with_the_name_of_its_document(short, lang, sign):
    html = citation(cited(short), Ink(Look(LIGHT), lang))
    assert f"{sign}[\u2068{short}\u2069" in html
    assert "\u2068art. 3(a)\u2069]\u2069</a>" in html


def test_a_citation_between_latin_letters_is_as_it_reads():
    html = citation(cited("ILO C182"), Ink(Look(LIGHT), "en"))
    assert ">[ILO C182, art. 3(a)]</a>" in html
