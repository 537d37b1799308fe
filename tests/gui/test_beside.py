# SPDX-License-Identifier: Apache-2.0
"""Two languages beside each other: each part stands beside its own, and nothing is lost."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument, QTextTable

from fieldguide.catalogue.views import StatementView, TermBrief
from fieldguide.content.kinds import Confidence, Review
from fieldguide.content.limits import check_markup
from fieldguide.gui.colors import DARK, LIGHT
from fieldguide.gui.reader_html import Look, beside_html
from fieldguide.gui.reader_html.polish import polish
from fieldguide.gui.reader_html.style import style
from tests.gui import samples

pytestmark = pytest.mark.usefixtures("qapp")

LOOK = Look(LIGHT)
WIDTH = 620
DRAFT = "Draft, not yet reviewed by a specialist"
OLDER = "This translation is older than the text it was made from."


def french(**changes):
    """The sample in French, which names its source in French and says one step more."""

    def told(statements, *more):
        said = (
            StatementView(
                f"FR {one.text}",
                tuple(replace(cited, document_short="SMPE 2019") for cited in one.citations),
            )
            for one in statements
        )
        return (*said, *(StatementView(text, ()) for text in more))

    english = samples.entry()
    made = samples.entry(
        lang="fr",
        title="Norme 18 : la gestion des cas, et un titre qui est bien plus long que l'autre",
        when="Quand vous ouvrez un dossier.",
        key_points=told(english.key_points),
        steps=told(english.steps, "Seulement ici."),
        wrong=told(english.wrong),
        body_html=(
            "<p>Avant tout.</p><h2>Comment faire</h2><p>Le dossier.</p><h2>Ensuite</h2><p>Fin.</p>"
        ),
        terms=(TermBrief(samples.ref("consent"), "dossier", (), "Des papiers."),),
    )
    return replace(made, **changes)


def document_of(html) -> QTextDocument:
    document = QTextDocument()
    document.setDefaultStyleSheet(style(LOOK, rtl="rtl" in html))
    document.setHtml(html)
    polish(document, LOOK)
    document.setTextWidth(WIDTH)
    return document


def parts_of(document):
    """From top to bottom: paragraphs, and of each table the left and right cells of its rows.

    A cell that goes over the whole width stands at both sides.
    """
    place = document.rootFrame().begin()
    while not place.atEnd():
        frame = place.currentFrame()
        if isinstance(frame, QTextTable):
            last = frame.columns() - 1
            for row in range(frame.rows()):
                yield frame.cellAt(row, 0), frame.cellAt(row, last)
        elif place.currentBlock().text().strip():
            yield place.currentBlock()
        place += 1


def blocks_in(cell):
    block = cell.firstCursorPosition().block()
    last = cell.lastCursorPosition().block()
    while True:
        yield block
        if block == last:
            return
        block = block.next()


def words_in(cell):
    said = (plain(block.text()) for block in blocks_in(cell))
    return " / ".join(text for text in said if text)


def plain(text):
    """What a reader sees of it."""
    return re.sub("[\u2066-\u2069]", "", text).replace("\u00a0", " ").strip()


def lines_of(document):
    """Each row as the words of its two sides; what goes over the whole width as one text."""
    lines = []
    for part in parts_of(document):
        if isinstance(part, tuple):
            left, right = part
            lines.append(words_in(left) if left == right else (words_in(left), words_in(right)))
        else:
            lines.append(plain(part.text()))
    return lines


def table_lines(document):
    """From the names of the languages to the last row of the body."""
    lines = lines_of(document)
    start = next(at for at, line in enumerate(lines) if isinstance(line, tuple))
    stop = max(at for at, line in enumerate(lines) if isinstance(line, tuple))
    return lines[start : stop + 1]


def test_every_part_stands_beside_its_own():
    document = document_of(beside_html(samples.entry(), french(), LOOK))
    unsure = "(place not checked)"
    assert table_lines(document) == [
        ("English", "Français"),
        ("Standard 18: Case management", french().title),
        ("When you open, lead or close a case.", "Quand vous ouvrez un dossier."),
        "Key points",
        (
            "• Agree which cases you take on, and write the criteria down."
            " [CPMS 2019, Standard 18]",
            "• FR Agree which cases you take on, and write the criteria down."
            " [SMPE 2019, Standard 18]",
        ),
        (
            "• One caseworker leads each case. [CPMS 2019, Standard 18.1]",
            "• FR One caseworker leads each case. [SMPE 2019, Standard 18.1]",
        ),
        (
            f"• Consent comes before information is shared. [CPMS 2019, art. 3] {unsure}",
            f"• FR Consent comes before information is shared. [SMPE 2019, art. 3] {unsure}",
        ),
        "What to do",
        (
            "1. Map services and referral pathways. [CPMS 2019, Standard 18]",
            "1. FR Map services and referral pathways. [SMPE 2019, Standard 18]",
        ),
        (
            "2. Set caseload limits. [CPMS 2019] (source not checked)",
            "2. FR Set caseload limits. [SMPE 2019] (source not checked)",
        ),
        ("", "3. Seulement ici."),
        "What goes wrong",
        (
            "• Promising school, money or papers. [CPMS 2019, p. 4] (place likely)",
            "• FR Promising school, money or papers. [SMPE 2019, p. 4] (place likely)",
        ),
        # What stands before the first heading stays before it, though one side alone has it.
        ("", "Avant tout."),
        (
            "How it works / A file holds consent and & little else. [CPMS 2019, Standard 18]"
            " See child labour, and child labour again. / One / Two",
            "Comment faire / Le dossier.",
        ),
        ("", "Ensuite / Fin."),
    ]


def test_the_first_text_stands_where_its_language_begins():
    arabic = samples.arabic_entry()
    document = document_of(beside_html(arabic, samples.entry(), LOOK))
    assert table_lines(document)[1] == ("Standard 18: Case management", arabic.title)
    document = document_of(beside_html(samples.entry(), arabic, LOOK))
    assert table_lines(document)[1] == ("Standard 18: Case management", arabic.title)


@pytest.mark.parametrize("swapped", [False, True])
def test_each_side_is_written_in_its_own_direction(swapped):
    both = (samples.entry(), samples.arabic_entry())
    document = document_of(beside_html(*(reversed(both) if swapped else both), LOOK))
    left_to_right, right_to_left = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    rows = [part for part in parts_of(document) if isinstance(part, tuple) and part[0] != part[1]]
    assert len(rows) > 8
    for row in rows:
        for cell, wanted in zip(row, (left_to_right, right_to_left), strict=True):
            for block in blocks_in(cell):
                if block.text().strip():
                    assert block.blockFormat().layoutDirection() == wanted, block.text()


def test_each_side_explains_its_own_terms():
    html = beside_html(samples.entry(), french(), LOOK)
    assert html.count('href="term:protection:child-labour"') == 1
    # "consent" in English and "dossier" in French are the same term.
    assert html.count('href="term:protection:consent"') == 2


def test_what_is_said_of_both_is_said_once_above_them():
    shared = {"confidence": Confidence.UNSURE, "document": samples.brief(dated=True)}
    lines = lines_of(document_of(beside_html(samples.entry(**shared), french(**shared), LOOK)))
    for said in (DRAFT, "is dated", "The editors are not sure of this", "Summary by the editors"):
        (place,) = [at for at, line in enumerate(lines) if said in str(line)]
        assert place < lines.index(("English", "Français"))


def test_what_is_said_of_one_text_stands_above_that_text():
    first = samples.entry(fallback=True, review=Review.SIGNED, signed_by="Dr. A.")
    lines = lines_of(document_of(beside_html(first, french(older_translation=True), LOOK)))
    states, notices = lines[lines.index((first.title, french().title)) + 1 :][:2]
    assert states == ("Reviewed by Dr. A..", DRAFT)
    assert notices == (
        "There is no text in your language yet: this one is in English.",
        OLDER,
    )
    assert "Summary by the editors" in str(lines[: lines.index(("English", "Français"))])
    assert str(lines).count(DRAFT) == str(lines).count("Reviewed by") == 1
    # The other way round the notices change sides.
    lines = lines_of(
        document_of(beside_html(french(older_translation=True), samples.entry(), LOOK))
    )
    assert (OLDER, "") in lines


def test_both_may_be_older():
    old = {"older_translation": True}
    arabic = replace(samples.arabic_entry(), **old)
    lines = lines_of(document_of(beside_html(french(**old), arabic, LOOK)))
    assert (OLDER, OLDER) in lines


@pytest.mark.parametrize("other", [french, samples.arabic_entry])
def test_there_is_room_below_the_taller_side_of_each_row(other):
    """Qt forgets the margin of a cell's last paragraph: the next row began right below it."""
    document = document_of(beside_html(samples.entry(), other(), LOOK))
    layout = document.documentLayout()
    both = list(parts_of(document))
    rows = [at for at, part in enumerate(both) if isinstance(part, tuple)]
    spans = []
    # From what the entry is for to the end; the languages' names and the titles stand close to it.
    for part in both[rows[2] : rows[-1] + 1]:
        blocks = (
            [block for cell in part for block in blocks_in(cell)]
            if isinstance(part, tuple)
            else [part]
        )
        rects = [layout.blockBoundingRect(block) for block in blocks if block.text().strip()]
        spans.append((min(one.top() for one in rects), max(one.bottom() for one in rects)))
    assert len(spans) > 10
    for (_, bottom), (top, _) in pairwise(spans):
        assert top - bottom >= 7


def test_two_foreign_texts_stay_texts():
    evil = samples.entry(title=samples.EVIL, when=samples.EVIL, signed_by=samples.EVIL)
    html = beside_html(evil, french(title=samples.EVIL, when=samples.EVIL), LOOK)
    assert "<script" not in html
    assert str(lines_of(document_of(html))).count("alert") == 4


@pytest.mark.parametrize("look", [LOOK, Look(DARK)])
@pytest.mark.parametrize("other", [french, samples.arabic_entry])
def test_it_passes_the_limits_of_the_text_view(look, other):
    changes = {"older_translation": True, "review": Review.SIGNED, "signed_by": "A"}
    check_markup(beside_html(samples.entry(**changes), replace(other(), **changes), look))
