# SPDX-License-Identifier: Apache-2.0
"""Whether a note looks as if it were about one person: a name, and near it a number or a place.

For a reminder alone, so that it may err, but seldom on what notes here are full of: numbers of
documents, articles and resolutions, dates, offices with a telephone. A name counts only beside a
telephone number, a number of identity or coordinates, and these only beside a name. Nothing is
kept.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from itertools import pairwise

from fieldguide.personal.person_names import names_in

MAX_LETTERS = 20_000
"""Of a longer text only the beginning is looked at."""
NEAR = 120
"""So many letters apart a name and a number still belong together."""


class Sign(StrEnum):
    """What stands near a name."""

    PHONE = "phone"
    IDENTITY = "identity"
    PLACE = "place"


def signs(text: str) -> frozenset[Sign]:
    """What in a text looks like one person's; empty where nothing does."""
    plain = "".join(_as_latin(sign) for sign in text[:MAX_LETTERS])
    found = [(sign, *place) for sign, places in _numbers(plain).items() for place in places]
    if not found:
        return frozenset()
    names = names_in(plain)
    return frozenset(
        sign
        for sign, start, end in found
        if any(begin - end <= NEAR and start - stop <= NEAR for begin, stop in names)
    )


def _as_latin(sign: str) -> str:
    """A digit, or a sign of numbers, as English writes it; each is one letter still."""
    if sign.isascii():
        return sign
    digit = unicodedata.decimal(sign, None)
    return str(digit) if digit is not None else _SIGNS.get(sign, sign)


_SIGNS = {
    "\u066b": ".",  # Arabic decimal separator
    "\u060c": ",",
    "\u061b": ";",
    "\u2010": "-",
    "\u2011": "-",
    "\u2013": "-",
    "\u2212": "-",
    "\u2032": "'",
    "\u2019": "'",
    "\u2033": '"',
    "\u00ba": "°",
    "\u00a0": " ",
    "\u202f": " ",
    "\u2009": " ",
}

_NO_NUMBER = re.compile(
    # Dates and hours; what has letters and strokes in it, as documents of the UN have; what says
    # itself that it is a number of a book or a page.
    r"(?<![\d./-])\d{1,4}([./-])\d{1,2}\1\d{1,4}(?!\d|[./-]\d)"
    r"|\b\d{1,2}:\d{2}\b"
    r"|\b[A-Z]{1,6}(?:/[A-Za-z0-9.-]{1,20}){1,8}"
    r"|\b\d{1,4}/\d{1,4}(?:/[A-Z]{2,4})?\b"
    r"|\b(?:isbn|issn|doi|unts)\b[\s:.-]*[\dX][\dX .,/-]{3,24}"
    r"|\bhttps?:\S{1,500}",
    re.IGNORECASE,
)
_PHONE_CUE = (
    r"(?:tele?phone|t[ée]l[ée]phone|tel[ée]fono|mobile|m[óo]vil|celular|portable|whats ?app|viber"
    r"|signal|phone|t[ée]l|cell|gsm|هاتف|تلفون|جوال|موبايل|واتساب)"
)
_ID_CUE = (
    r"(?:passport|passeport|pasaporte|identity (?:card|number|no)|carte d'identit[ée]|c[ée]dula"
    r"|documento de identidad|national id|id (?:card|number|no)|id|dni|nie|curp|cin|ssn"
    r"|case (?:number|no)|num[ée]ro de dossier|n[úu]mero de (?:caso|expediente)"
    r"|registration (?:number|no)|unhcr (?:number|no)|progres"
    r"|رقم (?:ال)?(?:هوية|ملف|وطني|جواز|قيد)|الرقم الوطني|(?:ال)?هوية|جواز(?: السفر)?)"
)
_PHONES = re.compile(
    r"(?<![\w+./])\+[1-9](?:[ ().-]{0,2}\d){7,14}(?!\d)"
    r"|(?<![\w./,-])(?:00[1-9]|0[1-9])(?:[ ().-]{0,2}\d){6,12}(?!\d|[./]\d)"
    r"|(?<![\w./])\(\d{2,4}\) ?\d{3,4}[ -]\d{3,4}(?!\d)"
    rf"|\b{_PHONE_CUE}\b[^\w\n+]{{0,4}}(?:n[°o.]{{1,2}} ?)?"
    r"\+?\(?\d(?:[ ().-]{0,2}\d){5,14}(?!\d)",
    re.IGNORECASE,
)
_CUED = re.compile(
    rf"\b{_ID_CUE}\b[^\w\n]{{0,4}}(?:n[°o.]{{1,2}} ?)?[A-Z0-9][A-Z0-9-]{{4,19}}\b", re.IGNORECASE
)
_IDENTITIES = re.compile(
    r"(?<![\w./+-])(?<!\d )\d{9,15}(?![\w/-]|\.\d)"
    r"|(?<![\w./-])[A-Z]{1,3}\d{6,9}[A-Z]?(?![\w/-])"
    r"|(?<![\w./-])\d{8}-?[A-HJ-NP-TV-Z](?![\w/-])"
    r"|(?<![\w./-])\d{3}-\d{2}C\d{5}(?![\w/-])"
    r"|(?<![\w./-])\d{3}-\d{2}-\d{4}(?![\w/-])"
)
_PAIRS = re.compile(
    r"(?<![\w.,/-])(?P<lat>[-+]?\d{1,2}\.\d{3,15})°?\s{0,2}[NS]?\s{0,2}[,;/ ]\s{0,2}"
    r"(?P<lon>[-+]?\d{1,3}\.\d{3,15})(?!\d|\.\d)"
    r"|(?<![\w.,/-])(?P<lat2>[-+]?\d{1,2},\d{3,15})\s{0,2}[;/ ]\s{0,2}"
    r"(?P<lon2>[-+]?\d{1,3},\d{3,15})(?!\d|,\d)"
)
_DEGREES = re.compile(
    r"\d{1,3}(?:\.\d{1,9})?° ?(?:\d{1,2}(?:\.\d{1,9})?' ?(?:\d{1,2}(?:\.\d{1,9})?(?:\"|'') ?)?)?"
    r"[NSEWO]\b"
)
_GRIDS = re.compile(
    r"(?<![\w+])(?:\d{1,2}[C-HJ-NP-X] ?[A-HJ-NP-Z]{2} ?(?:\d{4} ?\d{4}|\d{5} ?\d{5})"
    r"|[23456789CFGHJMPQRVWX]{8}\+[23456789CFGHJMPQRVWX]{2,3})(?!\w)"
)

_Places = list[tuple[int, int]]


def _numbers(text: str) -> dict[Sign, _Places]:
    places = [match.span() for match in _GRIDS.finditer(text)]
    places += [match.span() for match in _PAIRS.finditer(text) if _on_earth(match)]
    degrees = [match.span() for match in _DEGREES.finditer(text)]
    places += [(one[0], two[1]) for one, two in pairwise(degrees) if two[0] - one[1] <= 5]
    # What is known for a place or for no such number is none: as many signs, so that places stay.
    rest = _NO_NUMBER.sub(lambda found: "\n" * len(found[0]), _without(text, places))
    phones = [match.span() for match in _PHONES.finditer(rest)]
    rest = _without(rest, phones)
    identities = [
        match.span()
        for pattern in (_CUED, _IDENTITIES)
        for match in pattern.finditer(rest)
        if sum(sign.isdigit() for sign in match[0]) >= 5
    ]
    return {Sign.PHONE: phones, Sign.IDENTITY: identities, Sign.PLACE: places}


def _without(text: str, places: _Places) -> str:
    for start, end in places:
        text = f"{text[:start]}{chr(10) * (end - start)}{text[end:]}"
    return text


def _on_earth(match: re.Match[str]) -> bool:
    lat = (match["lat"] or match["lat2"]).replace(",", ".")
    lon = (match["lon"] or match["lon2"]).replace(",", ".")
    return abs(float(lat)) <= 90 and abs(float(lon)) <= 180
