# SPDX-License-Identifier: Apache-2.0
"""The texts that are read: everything is said, nothing foreign gets through, both directions."""

from __future__ import annotations

import datetime as dt
import html as markup
import re
from dataclasses import fields, is_dataclass, replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument, QTextFormat

from fieldguide.catalogue.views import TermBrief
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Confidence, DocumentKind, Kind, Review
from fieldguide.content.limits import check_markup
from fieldguide.gui.colors import DARK, LIGHT
from fieldguide.gui.reader_html import (
    Look,
    checklist_html,
    document_html,
    entry_html,
    term_html,
)
from fieldguide.gui.reader_html.cite import Origin, citation_text
from fieldguide.gui.reader_html.polish import polish
from fieldguide.gui.reader_html.style import style
from fieldguide.gui.reader_html.terms import TermMarker
from fieldguide.gui.reader_html.words import publisher
from tests.gui import samples

pytestmark = pytest.mark.usefixtures("qapp")

LOOK = Look(LIGHT)
MAKERS = [
    (entry_html, samples.entry),
    (checklist_html, samples.checklist),
    (document_html, samples.document),
    (term_html, samples.term),
]


def document_of(html, *, rtl=False) -> QTextDocument:
    document = QTextDocument()
    document.setDefaultStyleSheet(style(LOOK, rtl=rtl))
    document.setHtml(html)
    polish(document, LOOK)
    return document


def plain(html) -> str:
    """What a reader sees, without the signs that only steer the direction."""
    return re.sub("[\u2068\u2069]", "", document_of(html).toPlainText()).replace("\u00a0", " ")


def spoil(record):
    """The record with every text replaced by one that tries to break out, ids left alone."""
    if isinstance(record, Ref) or not is_dataclass(record):
        return record
    kept = {"lang", "languages", "key", "body_html", "place", "id", "parties_as_of"}
    changed = {}
    for one in fields(record):
        value = getattr(record, one.name)
        if one.name in kept or isinstance(value, Kind | DocumentKind | Confidence | Review):
            continue
        if isinstance(value, str):
            changed[one.name] = samples.EVIL
        elif isinstance(value, tuple):
            changed[one.name] = tuple(
                samples.EVIL if isinstance(part, str) else spoil_deep(part) for part in value
            )
        elif isinstance(value, dict):
            changed[one.name] = {"en": samples.EVIL, "fr": samples.EVIL}
        else:
            changed[one.name] = spoil(value)
    return replace(record, **changed)


def spoil_deep(part):
    return tuple(spoil(one) for one in part) if isinstance(part, tuple) else spoil(part)


def test_entry_says_everything():
    said = plain(entry_html(samples.entry(), LOOK))
    for text in (
        "Child protection › Minimum standards",
        "Standard 18: Case management",
        "Alliance CPHA · 2019 · English, Français, العربية",
        "Draft, not yet reviewed by a specialist",
        "Summary by the editors: check the original before you quote it.",
        "When you open, lead or close a case.",
        "Key points",
        "Agree which cases you take on, and write the criteria down. [CPMS 2019, Standard 18]",
        "Consent comes before information is shared. [CPMS 2019, art. 3] (place not checked)",
        "What to do",
        "Set caseload limits. [CPMS 2019] (source not checked)",
        "What goes wrong",
        "Promising school, money or papers. [CPMS 2019, p. 4] (place likely)",
        "A file holds consent and & little else. [CPMS 2019, Standard 18]",
        "Minimum Standards for Child Protection, art. 3 (place not checked)",
        "Standard 12: Child labour",
        "Child labour rapid check",
        "Field Guide editors, version 2026.11.1.",
        "30 November 2027",
    ):
        assert text in said
    assert "[c1]" not in said


def test_a_card_says_first_what_to_do():
    """All of it before where it stands: numbers lead to the places."""
    card = replace(samples.entry(), kind=Kind.CARD)
    said = plain(entry_html(card, LOOK))
    do, wrong, source = (
        said.index(one)
        for one in ("Set caseload limits.", "Promising school", "Field Guide editors")
    )
    assert said.index("Draft, not yet reviewed") < do < wrong < source
    assert said.index("Child protection › Minimum standards") > source
    keys = [one.key for one in card.citations]
    cited = next(one for one in card.steps if one.citations[0].key in keys)
    number = keys.index(cited.citations[0].key) + 1
    assert f"{cited.text} [{number}]" in said


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"fallback": True}, "There is no text in your language yet: this one is in English."),
        ({"older_translation": True}, "This translation is older"),
        ({"confidence": Confidence.UNSURE}, "The editors are not sure of this"),
        ({"confidence": Confidence.LIKELY}, "Not everything in it has been checked yet."),
        ({"document": samples.brief(dated=True)}, "is dated"),
        ({"document": samples.brief(replaced_by=samples.ref("newer"))}, "has been replaced"),
        ({"review": Review.SIGNED, "signed_by": "Dr. A."}, "Reviewed by Dr. A.."),
        ({"kind": Kind.CARD}, "First minutes"),
        ({"document": None}, "Guidance"),
        ({"overlays": (samples.row("office:local/x", "Call the office"),)}, "Call the office"),
    ],
)
def test_entry_carries_each_notice(changes, said):
    assert said in plain(entry_html(samples.entry(**changes), LOOK))


def test_signed_text_is_no_draft():
    html = entry_html(samples.entry(review=Review.SIGNED, signed_by="Dr. A."), LOOK)
    assert "Draft" not in plain(html)


def test_document_says_every_fact_and_marks_the_unsure_ones():
    said = plain(document_html(samples.document(), LOOK))
    for text in (
        "Binding treaty",
        "Dated: The words are avoided by many today.",
        "Replaced by: The next edition",
        "That the 2019 edition is meant is likely.",
        "2019 edition",
        "978-92-9068-464-0",
        "40 a copy has 76",
        "both authoritative",
        "Worldwide",
        "Binding for Members that ratified it",
        "17 June 1999",
        "19 November 2000",
        "187",
        "4 August 2020",
        "check the official list",
        "https://alliancecpha.org/en/cpms?a=1&b=2 page of the Alliance",
        "https://example.org/unseen (address not checked)",
        "The former edition",
        "Standards minimums",
        "Standard 26 Water and sanitation (not checked)",
        "The 2012 edition had 26 standards. (not checked)",
        "Standard 18: Case management",
    ):
        assert text in said
    assert "Coordination (not checked)" not in said


def test_checklist_has_an_empty_box_for_each_item():
    said = plain(checklist_html(samples.checklist(), LOOK))
    assert said.count("☐") == 3
    for text in (
        "Before the interview",
        "Look for listeners.",
        "Read: Standard 18",
        "[CPMS 2019, sheet 3]",
    ):
        assert text in said


def test_term_says_where_its_meaning_comes_from():
    said = plain(term_html(samples.term(), LOOK))
    for text in (
        "Informed consent",
        "IC",
        "Saying yes while knowing what for.",
        "CPMS glossary",
        "not sure",
    ):
        assert text in said


@pytest.mark.parametrize(("make", "sample"), MAKERS)
@pytest.mark.parametrize("lang", ["en", "ar"])
def test_foreign_text_stays_text(make, sample, lang):
    html = make(replace(spoil(sample()), lang=lang), LOOK)
    assert "<script" not in html
    assert 'alert("x")' in plain(html)
    check_markup(html)
    # Nothing of a text became a link of its own.
    targets = {markup.unescape(target) for target in re.findall(r'href="([^"]*)"', html)}
    schemes = (
        "cite:",
        "term:",
        "entry:",
        "checklist:",
        "document:",
        "topic:",
        "address:",
        "fieldguide:",
    )
    assert all(target.startswith(schemes) for target in targets)


@pytest.mark.parametrize(("make", "sample"), MAKERS)
@pytest.mark.parametrize("look", [LOOK, Look(DARK)])
def test_what_is_drawn_passes_the_limits_of_the_text_view(make, sample, look):
    check_markup(make(sample(), look))


def test_arabic_text_runs_from_right_to_left_with_its_bar_at_the_right():
    html = entry_html(samples.arabic_entry(), LOOK)
    document = document_of(html, rtl=True)
    block = document.begin()
    while block.isValid():
        if block.text().strip():
            assert block.blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft
        block = block.next()
    box = html[html.index("<table") : html.index("</table>")]
    assert box.index(LIGHT.tint) < box.index(f'bgcolor="{LIGHT.accent}"')
    box = entry_html(samples.entry(), LOOK)
    box = box[box.index("<table") : box.index("</table>")]
    assert box.index(f'bgcolor="{LIGHT.accent}"') < box.index(LIGHT.tint)


def test_foreign_direction_is_isolated_only_where_there_are_two():
    assert "\u2068" in entry_html(samples.arabic_entry(), LOOK)
    without_arabic = samples.entry(languages=("en",), document=samples.brief(languages=("en",)))
    assert "\u2068" not in entry_html(without_arabic, LOOK)


def test_first_occurrence_of_each_term_becomes_a_link():
    html = entry_html(samples.entry(), LOOK)
    assert html.count('href="term:protection:consent"') == 1
    # "child labour" is a link already where it stands first; the next one is marked.
    assert html.count('href="term:protection:child-labour"') == 1
    assert "&amp;lt;knowing&amp;gt;" in html


def test_acronym_is_not_an_everyday_word():
    term = TermBrief(samples.ref("ice"), "immigration enforcement", ("ICE", "IT"), "meaning")
    marker = TermMarker([term])
    assert "term:" not in marker.text("it melts like ice")
    assert "term:" in marker.text("ICE came")


def test_longest_term_wins_and_parts_of_words_do_not():
    child = TermBrief(samples.ref("child"), "child", (), "m")
    labour = TermBrief(samples.ref("child-labour"), "child labour", (), "m")
    marked = TermMarker([child, labour]).text("childhood and child\nlabour")
    assert "child-labour" in marked
    assert "childhood and" in marked


PIECES = st.lists(
    st.sampled_from(
        [
            "<p>",
            "</p>",
            "<em>",
            "</em>",
            '<a href="cite:c1">',
            "</a>",
            "consent ",
            "&lt;",
            "&amp;",
            "x > y",
        ]
    ),
    max_size=25,
)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(pieces=PIECES, text=st.text(max_size=60))
def test_marking_terms_changes_nothing_but_links(pieces, text):
    terms = samples.entry().terms
    whole = "".join(pieces) + markup.escape(text)
    marked = TermMarker(terms).markup(whole)
    without = re.sub(r'<a class="term"[^>]*>(.*?)</a>', r"\1", marked, flags=re.DOTALL)
    assert markup.unescape(without) == markup.unescape(whole)
    assert TermMarker(terms).text(text).count("<a ") <= len(terms)


def test_headings_have_the_size_of_the_design_and_terms_a_dotted_line():
    document = document_of(entry_html(samples.entry(), LOOK))
    sizes, dotted = {}, False
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            look = pieces.fragment().charFormat()
            level = block.blockFormat().headingLevel()
            if level:
                sizes[level] = look.intProperty(QTextFormat.Property.FontPixelSize)
            dotted |= look.underlineStyle() == look.UnderlineStyle.DotLine
            pieces += 1
        block = block.next()
    assert sizes == {1: 24, 2: 16}
    assert dotted


def test_citation_names_title_document_places_address_date_and_edition():
    origin = Origin(
        "Protection guidance", "2026.11.1", "https://example.org", dt.date(2026, 11, 24)
    )
    assert citation_text(samples.entry(), origin).split("\n") == [
        "Standard 18: Case management",
        "Minimum Standards for Child Protection, Standard 18, Standard 18.1, "
        "art. 3 (place not checked)",
        "https://example.org",
        "Field Guide, Protection guidance 2026.11.1, read on 24 November 2026",
        "Summary by the editors: check the original before you quote it.",
    ]
    record = citation_text(samples.document(), origin)
    assert "Summary" not in record
    assert "Alliance CPHA, 2019" in record


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("International Labour Organization (ILO)", "ILO"),
        (
            "Alliance (2012 edition: Child Protection Working Group)",
            "Alliance (2012 edition: Child Protection Working Group)",
        ),
        ("United Nations", "United Nations"),
        ("(ILO)", "(ILO)"),
    ],
)
def test_publisher_is_named_by_its_acronym(name, short):
    assert publisher(name) == short
