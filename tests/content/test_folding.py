# SPDX-License-Identifier: Apache-2.0
"""Folding: what is typed finds what is written, and offsets lead back to the original."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldguide.content.folding import (
    Folder,
    cut_arabic_prefix,
    fold,
    fold_words,
    words_with_offsets,
)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Élan Vital", "elan vital"),
        ("e\u0301lan", "elan"),
        ("Straße", "strasse"),
        ("œuvre Æther", "oeuvre aether"),
        ("ﬁnance", "finance"),
        ("İstanbul", "istanbul"),
        ("señora Ñandú", "senora nandu"),
        ("Łódź Ødegård", "lodz odegard"),
        ("\uff21\uff22\uff23\uff11\uff12", "abc12"),
        ("الأَطْفَال", "الاطفال"),
        ("إيواء آمن ٱلله", "ايواء امن الله"),
        ("مدرســـة", "مدرسه"),
        ("على مصطفى", "علي مصطفي"),
        ("مؤسسة مسئول", "موسسه مسيول"),
        ("کودک فارسی", "كودك فارسي"),
        ("١٢٣ ۴۵۶", "123 456"),
        ("co\u00adop\u200cer\u200fate", "cooperate"),
    ],
)
def test_folded_forms(written, folded):
    assert fold(written) == folded


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("l'enfant, art. 3(a)–(d): C182!", ["l", "enfant", "art", "3", "a", "d", "c182"]),
        ("a_b under__score", ["a", "b", "under", "score"]),
        ("المادة ٣ (أ)", ["الماده", "3", "ا"]),
        ("ﷺ", ["صلي", "الله", "عليه", "وسلم"]),
        ("½ ²", ["1", "2", "2"]),
        ("ـ – … ✓", []),
        ("", []),
    ],
)
def test_words(text, words):
    assert fold_words(text) == words
    assert Folder().fold_words(text) == words


def test_offsets_lead_to_the_original():
    text = "«الأَطْفَال» et l'É\u0301lan de Straße"
    found = {word: text[start:end] for word, start, end in words_with_offsets(text)}
    assert found == {
        "الاطفال": "الأَطْفَال",
        "et": "et",
        "l": "l",
        "elan": "É\u0301lan",
        "de": "de",
        "strasse": "Straße",
    }


any_text = st.text(
    st.characters(exclude_categories=["Cs"])
    | st.sampled_from("éأإآٱىةؤئـًٌٍَُِّْکی١۴ßﬁœﷺ' _-\u200f\u00ad"),
    max_size=60,
)


@given(any_text)
def test_offsets_are_in_order_and_fold_to_their_word(text):
    last = 0
    for word, start, end in words_with_offsets(text):
        assert 0 <= start < end <= len(text)
        assert start >= last
        assert word in fold_words(text[start:end])
        assert word
        assert " " not in word
        last = start
    assert list(Folder().words_with_offsets(text)) == list(words_with_offsets(text))


@given(any_text)
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)
    words = fold_words(text)
    assert fold_words(" ".join(words)) == words


@given(
    st.lists(st.sampled_from(["protection", "Kinder", "أطفال", "niños", "١٢", "œuvre"]), max_size=8)
)
def test_the_same_words_in_any_accents_and_forms_fold_alike(words):
    plain = " ".join(words)
    other = unicodedata.normalize("NFD", plain.upper())
    assert fold_words(plain) == fold_words(other)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "referral referrals"),
        ("en", "traffick trafficking trafficked"),
        ("en", "child's child"),
        ("fr", "protéger protégé protégée protégés protégées proteger protegee"),
        ("fr", "enfant enfants"),
        ("es", "información informaciones informacion"),
        ("es", "protección protecciones proteccion"),
        ("es", "niño niños niña niñas"),
        ("ar", "الأطفال أطفال والأطفال للأطفال بالأطفال"),
        ("ar", "مدرسة المدرسة بالمدرسة والمدرسة"),
        ("ar", "حماية الحماية للحماية"),
    ],
)
def test_forms_of_a_word_share_a_stem(lang, words):
    folder = Folder()
    stems = {folder.stems(folder.fold_words(word), lang)[0] for word in words.split()}
    assert len(stems) == 1


@pytest.mark.parametrize(
    ("word", "cut"),
    [
        ("والاطفال", "اطفال"),
        ("للاطفال", "اطفال"),
        ("الماء", "ماء"),
        ("وال", "وال"),
        ("ولد", "ولد"),
        ("باب", "باب"),
        ("فكره", "كره"),
    ],
)
def test_arabic_prefixes_leave_three_letters(word, cut):
    assert cut_arabic_prefix(word) == cut


def test_a_language_without_a_stemmer_keeps_its_words():
    assert Folder().stems(["kinder"], "de") == ["kinder"]
    assert Folder().stems(["c182", "the"], "ar") == ["c182", "the"]


def test_stems_are_folded_words():
    folder = Folder()
    for lang in ("en", "fr", "es", "ar"):
        for word in folder.stems(["protecciones", "protegee", "الاطفال", "naion"], lang):
            assert fold(word) == word


def test_naughty_strings_are_folded(corpora):
    if corpora is None:
        pytest.skip("no corpora: set FIELDGUIDE_CORPORA to the folder that has naughty-strings")
    folder = Folder()
    for text in json.loads((corpora / "naughty-strings" / "blns.json").read_text("utf-8")):
        for word in folder.fold_words(text):
            assert word.strip() == word != ""
            assert not set(word) & set("\"'*():^-+ \t\n\0")
