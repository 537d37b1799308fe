# SPDX-License-Identifier: Apache-2.0
"""The window's words in each of its languages, as its translators wrote them."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
from dataclasses import replace
from pathlib import Path

import PySide6
import pytest

from fieldguide.gui.colors import LIGHT
from fieldguide.gui.i18n import LANGUAGES, Translations
from fieldguide.gui.pages.drawing import checklist_row, entry_row, term_row
from fieldguide.gui.reader_html import (
    Look,
    beside_html,
    document_html,
    entry_html,
    term_html,
    words,
)
from fieldguide.gui.reader_html.cite import Origin, citation_text
from tests.gui import samples
from tests.gui.test_reader_html import document_of
from tests.helpers.worlds import ROOT

LOOK = Look(LIGHT)
ORIGIN = Origin("Protection guidance", "2026.11.1", "", dt.date(2026, 11, 24))
CONVENTION = "اتفاقية أسوأ أشكال عمل الأطفال"


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    """The translations of the sources, compiled."""
    base = Path(PySide6.__file__).parent
    tools = [path for path in (base / "lrelease", base / "lrelease.exe") if path.is_file()]
    if not tools:
        pytest.skip("lrelease does not come with this PySide6")
    folder = tmp_path_factory.mktemp("built")
    (folder / "i18n").mkdir()
    for code in LANGUAGES:
        name = f"fieldguide_{code}"
        source, target = ROOT / "resources/i18n" / f"{name}.ts", folder / "i18n" / f"{name}.qm"
        subprocess.run([tools[0], "-silent", source, "-qm", target], check=True)
    return folder


@pytest.fixture
def spoken(qapp, compiled):
    """Speaks a language with its real words; English again afterwards."""
    made = Translations(qapp, compiled, "en")
    yield made
    made.use("en")


def plain(html):
    """What a reader sees, without the signs that only steer the direction."""
    return bare(document_of(html).toPlainText()).replace("\u00a0", " ")


def bare(text):
    return re.sub("[\u2066-\u2069\u200f]", "", text)


def arabic_source(entry):
    """The entry with every citation named in Arabic."""
    cited = {"document_short": "اتفاقية 182", "document_title": CONVENTION}

    def told(said):
        return tuple(
            replace(one, citations=tuple(replace(cite, **cited) for cite in one.citations))
            for one in said
        )

    return replace(
        entry,
        key_points=told(entry.key_points),
        steps=told(entry.steps),
        wrong=told(entry.wrong),
        citations=tuple(replace(one, **cited) for one in entry.citations),
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_joined_as_their_own_language_does(spoken, language):
    spoken.use(language)
    assert words.listed(["ILO", "IOM", "2019"]) == "ILO, IOM, 2019"
    assert words.listed(["إفريقيا", "أوروبا", "2019"]) == "إفريقيا، أوروبا، 2019"
    # Names in two writings are a list of the window's.
    between = "، " if language == "ar" else ", "
    assert words.listed(["English", "العربية"]) == f"English{between}العربية"
    assert words.listed(["1", "2"]) == f"1{between}2"
    assert words.listed([]) == ""
    assert words.listed(["alone"]) == "alone"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_citation_is_written_as_its_document_is_named(spoken, language):
    spoken.use(language)
    said = plain(entry_html(samples.entry(), LOOK))
    assert "[CPMS 2019, Standard 18]" in said
    assert "Minimum Standards for Child Protection, Standard 18.1" in said
    arabic = arabic_source(samples.arabic_entry())
    html = entry_html(arabic, LOOK)
    said = plain(html)
    assert "[اتفاقية 182، Standard 18]" in said
    assert f"{CONVENTION}، art. 3" in said
    # The tooltip of the small link as well.
    assert f"{CONVENTION}، Standard 18" in html
    assert f"{CONVENTION}, " not in html
    # An Arabic text whose document has no Arabic name.
    said = plain(entry_html(samples.arabic_entry(), LOOK))
    assert "[CPMS 2019, Standard 18]" in said
    both = plain(beside_html(arabic, samples.entry(), LOOK))
    assert "[CPMS 2019, Standard 18]" in both
    assert "[اتفاقية 182، Standard 18]" in both


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_copied_citation_is_written_as_its_document_is_named(spoken, language):
    spoken.use(language)
    line = citation_text(samples.entry(), ORIGIN).split("\n")[1]
    assert line.startswith(
        "Minimum Standards for Child Protection, Standard 18, Standard 18.1, art. 3 ("
    )
    line = citation_text(arabic_source(samples.arabic_entry()), ORIGIN).split("\n")[1]
    assert line.startswith(f"{CONVENTION}، Standard 18، Standard 18.1، art. 3 (")
    assert citation_text(samples.document(), ORIGIN).split("\n")[1] == "Alliance CPHA, 2019"


def test_publishers_and_short_forms_keep_their_comma_in_an_arabic_window(spoken):
    spoken.use("ar")
    two = samples.brief(publishers=("International Labour Organization (ILO)", "Alliance CPHA"))
    document = samples.document(brief=two, regions=("africa", "europe"))
    said = plain(document_html(document, LOOK))
    assert "International Labour Organization (ILO), Alliance CPHA" in said
    assert "أفريقيا، أوروبا" in said
    assert "ILO, Alliance CPHA" in bare(entry_row(replace(samples.row(), document=two)).meta)
    term = samples.term(acronyms=("IC", "FPIC"))
    assert "IC, FPIC" in plain(term_html(term, LOOK))
    assert "IC, FPIC" in term_row(term).meta
    about = (samples.brief(), samples.brief("ilo", short="ILO C182"))
    meta = checklist_row(replace(samples.checklist_row(), documents=about)).meta
    assert "CPMS 2019, ILO C182" in bare(meta)


@pytest.mark.parametrize(
    ("language", "day", "month", "year"),
    [
        ("en", "187 parties as of 4 August 2020", "187 parties as of August 2020", "as of 2020"),
        ("fr", "187 parties (4 août 2020)", "187 parties (août 2020)", "187 parties (2020)"),
        ("es", "187 partes (4 de agosto de 2020)", "(agosto de 2020)", "187 partes (2020)"),
        ("ar", "187 طرفًا في 4 أغسطس 2020", "187 طرفًا في أغسطس 2020", "187 طرفًا في 2020"),
    ],
)
def test_when_parties_were_counted_is_told_as_exactly_as_it_is_known(
    spoken, language, day, month, year
):
    spoken.use(language)
    for known, said in (("2020-08-04", day), ("2020-08", month), ("2020", year)):
        one = replace(samples.document().instruments[0], parties_as_of=known)
        text = plain(document_html(samples.document(instruments=(one,)), LOOK))
        assert said in text
    one = replace(samples.document().instruments[0], parties_as_of=None)
    text = plain(document_html(samples.document(instruments=(one,)), LOOK))
    assert re.search(r"187 [^ (,،]+[,،] check the official list", text)
