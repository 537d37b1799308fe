# SPDX-License-Identifier: Apache-2.0
"""What is copied and printed of a text: all of it, once, in its own languages."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QSizeF, QUrl
from PySide6.QtGui import QImage, QTextDocument

from fieldguide.catalogue.views import StatementView
from fieldguide.content.kinds import Confidence, Kind, Review
from fieldguide.gui.colors import LIGHT
from fieldguide.gui.reader_html import Look, beside_html, entry_html
from fieldguide.gui.reader_html.cite import Origin, citation_text
from fieldguide.gui.reader_html.copied import copied_text
from fieldguide.gui.widgets.printing import Sheet, make_document
from tests.gui import samples

pytestmark = pytest.mark.usefixtures("qapp")

LOOK = Look(LIGHT)
DRAFT = "Draft, not yet reviewed by a specialist"
SUMMARY = "Summary by the editors: check the original before you quote it."
ORIGIN = Origin("Protection guidance", "2026.11.1", "", dt.date(2026, 11, 24))
ENGLISH = f"""\
Standard 18: Case management
{DRAFT}
When you open, lead or close a case.

Key points
• Agree which cases you take on, and write the criteria down. [CPMS 2019, Standard 18]
• One caseworker leads each case. [CPMS 2019, Standard 18.1]
• Consent comes before information is shared. [CPMS 2019, art. 3] (place not checked)

What to do
1. Map services and referral pathways. [CPMS 2019, Standard 18]
2. Set caseload limits. [CPMS 2019] (source not checked)

What goes wrong
• Promising school, money or papers. [CPMS 2019, p. 4] (place likely)

How it works
A file holds consent and & little else. [CPMS 2019, Standard 18] See child labour, and child \
labour again.
• One
• Two"""


def bare(text):
    return re.sub("[\u2066-\u2069\u200f]", "", text)


def french():
    return samples.entry(
        lang="fr",
        title="Norme 18",
        when="Quand vous ouvrez un dossier.",
        key_points=(StatementView("Un point.", ()),),
        steps=(StatementView("Un pas.", ()),),
        wrong=(),
        body_html="<p>Avant.</p><ol><li>Un<ul><li>Dedans</li></ul></li><li>Deux</li></ol><p>A<br>B</p>",
        terms=(),
    )


FRENCH = f"""\
Norme 18
{DRAFT}
Quand vous ouvrez un dossier.

Key points
• Un point.

What to do
1. Un pas.

Avant.
1. Un
  • Dedans
2. Deux

A
B"""


def test_an_entry_is_copied_as_it_is_read_with_its_numbers():
    assert copied_text(samples.entry()) == ENGLISH


def test_of_two_languages_one_is_copied_after_the_other_under_its_name():
    both = copied_text(samples.entry(), french())
    assert both == f"English\n\n{ENGLISH}\n\nFrançais\n\n{FRENCH}"
    # The first one first, wherever it stands on the page.
    arabic = bare(copied_text(samples.arabic_entry(), samples.entry()))
    assert arabic.startswith("العربية\n\nآليات الإحالة")
    assert arabic.endswith(f"English\n\n{ENGLISH}")
    assert "1. احفظ الملفات في مكان آمن. [CPMS 2019, Standard 18]" in arabic


def test_a_card_names_its_places_in_full():
    """On the screen a number leads to each; in a copied text it would lead nowhere."""
    card = replace(samples.entry(), kind=Kind.CARD)
    assert copied_text(card) == ENGLISH


def test_what_must_be_known_goes_along_without_links():
    entry = samples.entry(
        document=samples.brief(dated=True, replaced_by=samples.ref("newer")),
        confidence=Confidence.UNSURE,
        older_translation=True,
        fallback=True,
        review=Review.SIGNED,
        signed_by="Dr. A.",
    )
    assert copied_text(entry).split("\n")[1:7] == [
        "Reviewed by Dr. A..",
        "The document behind this text has been replaced.",
        "The document behind this text is dated: its record says why.",
        "The editors are not sure of this: check the original.",
        "There is no text in your language yet: this one is in English.",
        "This translation is older than the text it was made from.",
    ]


def test_nothing_foreign_becomes_markup_or_gets_lost():
    evil = samples.entry(title=samples.EVIL, when=samples.EVIL)
    assert copied_text(evil).count(samples.EVIL) == 2


def test_the_citation_of_two_languages_names_both_titles_and_each_source_once():
    lines = citation_text(samples.entry(), ORIGIN, french()).split("\n")
    assert lines[:2] == ["Standard 18: Case management", "Norme 18"]
    assert sum(line.startswith("Minimum Standards") for line in lines) == 1
    same = replace(french(), title=samples.entry().title)
    assert citation_text(samples.entry(), ORIGIN, same) == citation_text(samples.entry(), ORIGIN)


def test_a_source_without_a_place_is_marked_without_a_comma():
    cited = (samples.cite("c1", None, Confidence.UNSURE), samples.cite("c2", "art. 3"))
    lines = citation_text(samples.entry(citations=cited[:1]), ORIGIN).split("\n")
    assert lines[1] == "Minimum Standards for Child Protection (source not checked)"
    lines = citation_text(samples.entry(citations=cited), ORIGIN).split("\n")
    assert lines[1] == "Minimum Standards for Child Protection (source not checked), art. 3"


def said_on(html):
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


def test_a_card_says_once_that_it_is_a_draft():
    card = replace(samples.entry(), kind=Kind.CARD)
    said = said_on(entry_html(card, LOOK))
    assert said.count(DRAFT) == said.count(SUMMARY) == 1
    signed = replace(card, review=Review.SIGNED, signed_by="Dr. A.")
    assert said_on(entry_html(signed, LOOK)).count("Reviewed by Dr. A..") == 1


def test_nothing_empty_is_isolated():
    """The pair of signs around nothing would be in every copied text."""
    arabic = replace(
        samples.arabic_entry(), related=(replace(samples.row(), document=None),), wrong=()
    )
    for html in (entry_html(arabic, LOOK), beside_html(samples.entry(), arabic, LOOK)):
        assert not re.search("[\u2066-\u2068]\u2069", html)
        assert not re.search("[\u2066-\u2068]\u2069", said_on(html))


def test_pictures_are_printed():
    picture = QImage(30, 20, QImage.Format.Format_RGB32)
    picture.fill(0xFFFF0000)
    entry = samples.entry(body_html='<p><img src="asset:plan.png" alt="A plan"></p>')
    sheet = Sheet("x", entry_html(entry, LOOK), "", rtl=False, has_rtl=False, assets=_only(picture))
    document = make_document(sheet, QTextDocument().defaultFont(), QSizeF(600, 900))
    kind = QTextDocument.ResourceType.ImageResource.value
    found = document.resource(kind, QUrl("asset:plan.png"))
    assert (found.width(), found.height()) == (30, 20)
    other = document.resource(kind, QUrl("asset:other.png"))
    assert other is None or other.width() <= 1


def _only(picture):
    return lambda name: picture if name == "plan.png" else None


@pytest.mark.parametrize("beside", [False, True])
def test_a_large_picture_does_not_make_the_text_wider_than_the_page(beside):
    picture = QImage(3000, 300, QImage.Format.Format_RGB32)
    entry = samples.entry(body_html='<p><img src="asset:plan.png" alt="A plan"></p>')
    html = beside_html(entry, entry, LOOK) if beside else entry_html(entry, LOOK)
    sheet = Sheet("x", html, "", rtl=False, has_rtl=False, assets=_only(picture))
    document = make_document(sheet, QTextDocument().defaultFont(), QSizeF(600, 900))
    assert document.size().width() <= 600
