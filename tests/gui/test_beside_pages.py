# SPDX-License-Identifier: Apache-2.0
"""Two languages beside each other in the real window: what the key does, and to what."""

from __future__ import annotations

import base64
import hashlib
import shutil
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QSizeF, Qt, QUrl
from PySide6.QtGui import QImage, QTextBlockFormat, QTextDocument

from fieldguide.content import records as r
from fieldguide.gui.place import Place
from fieldguide.gui.reader_html import beside_html
from fieldguide.gui.widgets.printing import make_document
from fieldguide.gui.widgets.reader import ReaderView
from fieldguide.gui.widgets.reader_row import Text
from tests.content.samples import png
from tests.gui import samples
from tests.gui.test_pages import ARTICLE, guide, show, text_of, window  # noqa: F401 - fixtures
from tests.helpers.worlds import ROOT, main_pack, opened, paths_in, small_bundle

PICTURE = f"{hashlib.sha256(png()).hexdigest()}.png"
CARD = "protection:cards/lost-child"
BOTH = "Entries that have several languages show two. First-minutes cards stay as they are."


def _pack():
    """The small pack with a card in two languages, and a picture that the French text alone has."""
    pack = main_pack()
    texts = dict(pack.entry_texts)
    card = texts["cards/lost-child", "en"]
    french = replace(card, title="Enfant perdu", teaser="Restez.", when="Un enfant est seul.")
    texts["cards/lost-child", "fr"] = french
    article = texts["ilo-c182/article-3", "fr"]
    texts["ilo-c182/article-3", "fr"] = replace(article, body="![Un plan](asset:plan.png)")
    data = base64.b64encode(png()).decode("ascii")
    asset = r.Asset(name="plan.png", media_type="image/png", data=data)
    return replace(pack, entry_texts=texts, assets={PICTURE: asset})


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """As that of the other pages, with this pack."""
    folder = tmp_path_factory.mktemp("beside")
    bundle = small_bundle(folder / "bundle", _pack())
    for name in ("help", "icons", "styles"):
        shutil.copytree(ROOT / "resources" / name, bundle / "resources" / name)
    profile = folder / "profile"
    with opened(paths_in(profile, bundle)):
        pass
    return bundle, profile


def press(window):  # noqa: F811
    window.actions_table["beside"].trigger()
    window.settle()


def test_a_card_stays_on_one_screen_in_one_language(window, guide):  # noqa: F811
    page = show(window, Place("card", ref=CARD))
    before = page.pane.reader.text_view.toHtml()
    assert "Stay with the child." in text_of(page)
    press(window)
    assert guide.device.beside == "auto"
    assert page.pane.reader.text_view.toHtml() == before
    assert "Enfant perdu" not in text_of(page)
    row = page.pane.reader.row
    assert row.language.text().startswith("English ▾")
    offered = [action.text() for action in row.language.menu().actions()]
    assert offered == ["English", "Français"]
    # It is said that entries do, and cards do not.
    assert window.status.brief_text() == BOTH
    page = show(window, Place("topics", ref=ARTICLE))
    assert page.pane.reader.row.language.text().startswith("English and Français")


def test_a_card_is_the_same_wherever_it_is_read(window, guide):  # noqa: F811
    guide.device.beside = "fr"
    page = show(window, Place("topics", ref=CARD))
    assert "Stay with the child." in text_of(page)
    assert "Enfant perdu" not in text_of(page)


def test_a_narrow_button_names_both_languages(window, guide, qtbot):  # noqa: F811
    guide.device.beside = "fr"
    page = show(window, Place("topics", ref=ARTICLE))
    row = page.pane.reader.row
    window.resize(700, 700)
    qtbot.waitUntil(lambda: row.language.text() == "EN/FR ▾")
    assert row.language.accessibleName() == "Language: English and Français"


def test_the_picture_of_the_second_text_is_there(window):  # noqa: F811
    page = show(window, Place("topics", ref=ARTICLE))
    press(window)
    view = page.pane.reader.text_view
    kind = QTextDocument.ResourceType.ImageResource.value
    image = QImage(view.loadResource(kind, QUrl("asset:plan.png")))
    assert (image.width(), image.height()) == (2, 2)


@pytest.mark.parametrize("languages", [("en", "ar"), ("ar", "en")])
def test_lines_from_right_to_left_have_one_height_at_either_side(theme, qtbot, languages):
    """Arabic fonts ask for lines nearly twice as high as their letters."""
    texts = {"en": samples.entry(), "ar": samples.arabic_entry()}
    first, second = (texts[lang] for lang in languages)
    view = ReaderView(theme)
    qtbot.addWidget(view)
    view.show_text(
        Text(
            ref=str(first.ref),
            title=first.title,
            lang=first.lang,
            languages=languages,
            make_html=lambda look: beside_html(first, second, look),
            source="",
            beside=second.lang,
        )
    )
    sheet = view._sheet()
    for document in (
        view.text_view.document(),
        make_document(sheet, theme.font(), QSizeF(600, 900)),
    ):
        block, seen = document.begin(), 0
        while block.isValid():
            look = block.blockFormat()
            if look.layoutDirection() == Qt.LayoutDirection.RightToLeft and block.text().strip():
                seen += look.lineHeightType() == QTextBlockFormat.LineHeightTypes.FixedHeight.value
                assert look.lineHeightType() != QTextBlockFormat.LineHeightTypes.MinimumHeight.value
            block = block.next()
        assert seen > 5
    assert sheet.rtl == (languages[0] == "ar")


def test_both_languages_are_copied_with_one_citation(window, guide, qapp):  # noqa: F811
    guide.device.beside = "fr"
    page = show(window, Place("topics", ref=ARTICLE))
    page.pane.reader.row.cite_wanted.emit(True)
    window.settle()
    lines = qapp.clipboard().text().split("\n")
    english, french = "The worst forms of child labour", "Les pires formes de travail des enfants"
    assert lines[:3] == ["English", "", english]
    at = lines.index("Français")
    assert lines[at + 1 : at + 3] == ["", french]
    # One step in each language, and one citation of both.
    assert lines.count("1. Ask, then refer. [ILO C182, art. 4] (place not checked)") == 2
    assert lines[-6:-4] == [english, french]
    assert sum("Summary by the editors" in line for line in lines) == 1
    assert ("", "") not in pairwise(lines)
    # What was chosen goes alone.
    cursor = page.pane.reader.text_view.document().find("worst forms")
    page.pane.reader.text_view.setTextCursor(cursor)
    page.pane.reader.row.cite_wanted.emit(True)
    window.settle()
    assert qapp.clipboard().text().startswith(f"worst forms\n\n{english}\n{french}\n")
