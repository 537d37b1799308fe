# SPDX-License-Identifier: Apache-2.0
"""Folding of texts for search: what is typed finds what is written, whatever its accents and forms.

Folded are case, accents, ligatures, the vowel marks, tatweel and letter forms of Arabic, and Arabic
digits. Text and question are folded alike, so no choice made here needs to be right for a reader;
it only has to be the same on both sides. What is shown is always cut from the original.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_MAX_CACHE = 500_000
_LIGHT_REST = 3

# Marks that change no word for our readers. The vowel signs of Indic and South-East Asian scripts
# are marks too, but carry the word, and stay.
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u08d3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)
# Signs inside a word that nobody sees: soft hyphen, joiners, marks of direction.
_UNSEEN = "\u00ad\u034f\u061c\u200c-\u200f\u2060\ufeff\ufe00-\ufe0f"
_VOWEL_SIGNS = (
    "\u0711\u0730-\u074a\u0900-\u0903\u093a-\u094f\u0962\u0963\u0981-\u0983\u09bc-\u09cd"
    "\u0a01-\u0a03\u0a3c-\u0a4d\u0a81-\u0a83\u0abc-\u0acd\u0b01-\u0b03\u0b3c-\u0b57"
    "\u0b82\u0bbe-\u0bcd\u0c00-\u0c04\u0c3e-\u0c56\u0c81-\u0c83\u0cbc-\u0cd6\u0d00-\u0d03"
    "\u0d3b-\u0d4d\u0dca-\u0ddf\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc"
    "\u0ec8-\u0ecd\u0f71-\u0f84\u102b-\u103e\u135d-\u135f\u17b4-\u17d3\ua8e0-\ua8f1"
)
_WORD = re.compile(
    rf"[^\W_][^\W_{_MARKS}{_UNSEEN}{_VOWEL_SIGNS}]*"
    rf"(?:[{_MARKS}{_UNSEEN}{_VOWEL_SIGNS}]+[^\W_{_MARKS}{_UNSEEN}{_VOWEL_SIGNS}]*)*"
)
_DROPPED = re.compile(f"[{_MARKS}{_UNSEEN}\u0640]+")
_LEADING = re.compile(f"^[{_VOWEL_SIGNS}]+")
_NOT_WORD = re.compile(rf"[^\w{_VOWEL_SIGNS}]+|_")

# ruff: noqa: RUF001 - letters that look alike are what this table is about
_LETTERS = str.maketrans(
    {
        # Latin letters that no accent can be taken from.
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ł": "l",
        "þ": "th",
        "ı": "i",
        "ħ": "h",
        "ŧ": "t",
        "ŋ": "ng",
        "ə": "e",
        # Arabic: forms of alef, yeh, heh, kaf and seats of hamza that people mix.
        **dict.fromkeys("أإآٱ", "ا"),
        **dict.fromkeys("ىیېئ", "ي"),
        **dict.fromkeys("ةہەۀھ", "ه"),
        **dict.fromkeys("کڪ", "ك"),
        "ؤ": "و",
        # Digits of Arabic and Persian.
        **{chr(0x0660 + digit): str(digit) for digit in range(10)},
        **{chr(0x06F0 + digit): str(digit) for digit in range(10)},
    }
)

# Longest first, so that what is cut is the whole prefix.
_ARABIC_PREFIXES = ("وال", "بال", "كال", "فال", "لل", "ال", "و", "ف", "ب", "ل")
_ARABIC = re.compile("[\u0621-\u064a]+")
_STEMMERS = {"ar": "arabic", "en": "english", "es": "spanish", "fr": "french"}
_SPANISH_END = re.compile(r"([csx])ion\Z")
_FRENCH_END = re.compile(r"ee(s?)\Z")


def fold(text: str) -> str:
    """The folded form of a text; words stay apart where they were apart."""
    if text.isascii():
        return text.lower()
    # Compatibility forms may hide capitals and capitals may hide marks, so the two take turns.
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return _DROPPED.sub("", text).translate(_LETTERS)


def fold_words(text: str) -> list[str]:
    """The folded words of a text, in order."""
    return [word for word, _, _ in words_with_offsets(text)]


def words_with_offsets(text: str) -> Iterator[tuple[str, int, int]]:
    """Each folded word of a text, and where it begins and ends in the text as it is.

    A ligature that stands for several words gives each of them with the same place.
    """
    for match in _WORD.finditer(text):
        for word in _split(match.group()):
            yield word, match.start(), match.end()


def _split(written: str) -> list[str]:
    """The folded words that one written word stands for: one, seldom none or several."""
    folded = fold(written)
    if folded.isalnum():
        return [folded]
    # A sign that was taken apart may leave a mark in front, where no word begins.
    pieces = (_LEADING.sub("", piece) for piece in _NOT_WORD.sub(" ", folded).split())
    return [piece for piece in pieces if piece]


class Folder:
    """Folds and stems many texts, remembering words. Make one a thread and reuse it."""

    def __init__(self) -> None:
        self._folded = _FoldedWords()
        self._stems: dict[str, _StemmedWords] = {}

    def fold_words(self, text: str) -> list[str]:
        """The folded words of a text, in order."""
        folded = self._folded
        return " ".join([folded[word] for word in _WORD.findall(text)]).split()

    def words_with_offsets(self, text: str) -> Iterator[tuple[str, int, int]]:
        """As the function of that name."""
        folded = self._folded
        for match in _WORD.finditer(text):
            for word in folded[match.group()].split():
                yield word, match.start(), match.end()

    def stems(self, words: Iterable[str], lang: str) -> list[str]:
        """The stem of each folded word; the words themselves for a language without a stemmer."""
        known = self._stems.get(lang)
        if known is None:
            known = self._stems[lang] = _StemmedWords(lang)
        return [known[word] for word in words]


class _FoldedWords(dict[str, str]):
    """Written word to folded words, joined by spaces."""

    def __missing__(self, written: str) -> str:
        if len(self) >= _MAX_CACHE:
            self.clear()
        folded = self[written] = " ".join(_split(written))
        return folded


class _StemmedWords(dict[str, str]):
    """Folded word to stem, in one language."""

    def __init__(self, lang: str) -> None:
        super().__init__()
        self._lang = lang
        self._stemmer = _stemmer(lang)

    def __missing__(self, word: str) -> str:
        if len(self) >= _MAX_CACHE:
            self.clear()
        stem = self[word] = self._stem(word)
        return stem

    def _stem(self, word: str) -> str:
        if self._stemmer is None:
            return word
        if self._lang == "ar":
            if _ARABIC.fullmatch(word) is None:
                return word
            word = cut_arabic_prefix(word)
        elif self._lang == "es":
            # Snowball knows the ending with its accent, which folding took.
            word = _SPANISH_END.sub(r"\1ión", word)
        elif self._lang == "fr":
            word = _FRENCH_END.sub(r"e\1", word)
        return fold(self._stemmer.stemWord(word)) or word


def cut_arabic_prefix(word: str) -> str:
    """A folded Arabic word without article, conjunction or preposition, if 3 letters are left."""
    for prefix in _ARABIC_PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= _LIGHT_REST:
            return word[len(prefix) :]
    return word


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 - Snowball's name


def _stemmer(lang: str) -> _Stemmer | None:
    name = _STEMMERS.get(lang)
    if name is None:
        return None
    # Imported late: it costs 40 ms, and only a search in a language it knows needs it.
    import snowballstemmer  # noqa: PLC0415 - see above # pyright: ignore[reportMissingTypeStubs]

    make = cast("Callable[[str], _Stemmer]", snowballstemmer.stemmer)  # pyright: ignore[reportUnknownMemberType]
    return make(name)
