# SPDX-License-Identifier: Apache-2.0
"""What reads like the name of a person, in the ways that Latin and Arabic letters write one.

With capitals two words beside each other are a name, unless one of them is known to be none: an
office, a paper, a day. Arabic has none: a common given name with a word beside it, or any word
behind a cue such as "name:" or a form of address.
"""

from __future__ import annotations

import re

_SMALL_WORDS = "al el bin ibn bint ben de da del la van von abu um umm"
_GIVEN_NAMES = """
محمد أحمد احمد محمود علي حسن حسين عمر عثمان يوسف إبراهيم ابراهيم خالد مصطفى عبدالله عبدالرحمن
إسماعيل اسماعيل سعيد كريم فاطمة مريم عائشة عايشة زينب خديجة سارة ليلى هدى أمينة امينة نور رنا
سميرة ياسين بلال حمزة طارق جمال سلمى آمنة حليمة رقية سعاد
"""
_OTHER_WORDS = """
a abril act action actions administration agence agency agosto an and annex annexe août april area
art article articles ask asociación assembly association at august avec avril block board border
box bring building bureau by call camp campamento card carte center central centre centro check
checklist child children cicr civil clinic clinica clinique cluster clínica code comité
commissariat commission commissioner committee community con conference consejo constitution
contact convención convenio convention coordination coordinator council country county court
covenant cp crescent cross december declaration departamento department des desk development
diciembre dimanche directive director district division doctor document domingo du décembre el
embassy emergency enero entry et family febrero february federal fiche field first fiscalía focal
for foundation friday from fund février gbv general global government gps group guide guideline
guidelines handbook health help helpline high home hospital hotel hotline house human hôpital icrc
id ifrc ilo in información information institute intake inter international interview iom january
janvier jeudi job jueves juillet juin julio july june junio justice juvenile key labour las law le
legal les level library line list local los lundi lunes mai main manual march mardi mars martes
marzo mayo medical meeting mercredi minimum ministerio ministry ministère mission miércoles mobile
monday municipal municipality name national nations new ngo night nom nombre north note notes
november novembre noviembre nuclear number nurse ocha october octobre octubre of office officer
oficina oim oit oms on ong operations or order organisation organization page para paragraph part
pass passport phone point police policía port post pour prefecture principle principles procedure
programme project protection protocol province préfecture public read recommendation red referral
region registration regulation relief report resolution response review right rights road room
safe samedi saturday school secretary section security see september septembre septiembre service
services shelter site social society sop south special stage standard standards state states
station step street sub summary sunday support sábado table team tel telephone the thursday tier
title to topic training transit treaty tribunal tuesday un una unhcr unicef union unit united
unité university vendredi version viernes village ward warehouse wednesday welfare west wfp who
with women word work world write y youth zone
"""
_SMALL = frozenset(_SMALL_WORDS.split())
"""Words that stand inside a name without a capital."""
_GIVEN = frozenset(_GIVEN_NAMES.split())
_NO_NAMES = frozenset(_OTHER_WORDS.split())
_CUES = re.compile(
    r"\b(?:(?:full |first |family |last )?name|nom(?: de famille)?|pr[ée]nom|nombre|apellidos?)"
    r" {0,2}[:=-] {0,2}(?=[^\W\d_]{2})"
    r"|\b(?:mrs?|ms|miss|mme|mlle|sra?|srta|do[ñn]a)\b\.? {1,2}(?=[^\W\d_]{2})"
    r"|(?<!\w)(?:الاسم|اسم|اللقب|الكنية) {0,2}[:=-] {0,2}(?=[^\W\d_]{2})"
    r"|(?<!\w)(?:السيدة|السيد|الآنسة|الطفلة|الطفل|المدعوة|المدعو|أم|أبو) {1,2}(?=[^\W\d_]{2})"
    r"|\b(?:son|daughter|wife|mother|father|fils|fille|[ée]pouse|m[èe]re|p[èe]re|hij[oa]|espos[oa]"
    r"|madre|padre) (?:of|de|del?) (?=[^\W\d_]{2})",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_ARTICLE = re.compile(r"^(?:al|el|ad|as|ar|d|l)[-']")


def names_in(text: str) -> list[tuple[int, int]]:
    """The places of what reads like a name of a person: start and end of each."""
    found = [match.span() for match in _CUES.finditer(text)]
    run: list[re.Match[str]] = []
    for word in _WORD.finditer(text):
        if run and not _stands_beside(text, run[-1], word):
            found += _name_of(run)
            run = []
        if _may_be_part(word[0]) or (run and word[0].casefold() in _SMALL):
            run.append(word)
        else:
            found += _name_of(run)
            run = []
    found += _name_of(run)
    return found


def _stands_beside(text: str, one: re.Match[str], two: re.Match[str]) -> bool:
    between = text[one.end() : two.start()]
    return between in {" ", "  ", ", ", "-"}


def _may_be_part(word: str) -> bool:
    if _is_arabic(word):
        return True
    if not _is_capital(word) or len(word) < 2 or not any(sign.islower() for sign in word):
        return False
    return not any(part in _NO_NAMES for part in re.split("['-]", word.casefold()))


def _is_arabic(word: str) -> bool:
    return "\u0620" <= word[0] <= "\u064a"


def _is_capital(word: str) -> bool:
    """Whether it has a capital in front, or behind an article: Hassan, al-Hassan."""
    return _ARTICLE.sub("", word)[:1].isupper()


def _name_of(run: list[re.Match[str]]) -> list[tuple[int, int]]:
    """The place of a run of words, if it is a name: capitals and small words, or Arabic ones."""
    while run and run[-1][0].casefold() in _SMALL:
        run = run[:-1]
    capitals = sum(_is_capital(word[0]) for word in run)
    if capitals >= 2 or (len(run) >= 2 and any(word[0] in _GIVEN for word in run)):
        return [(run[0].start(), run[-1].end())]
    return []
