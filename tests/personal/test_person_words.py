# SPDX-License-Identifier: Apache-2.0
"""What looks like one person's data in a note, and what must never."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldguide.personal.person_words import MAX_LETTERS, Sign, signs
from tests.helpers.naughty import naughty_strings

PHONE, IDENTITY, PLACE = {Sign.PHONE}, {Sign.IDENTITY}, {Sign.PLACE}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Amina Yusuf, +254 712 345 678", PHONE),
        ("Amina Yusuf\nmother of two, lives in block C\n0712 345 678", PHONE),
        ("Jean-Pierre Kabila : 07.12.34.56.78", PHONE),
        ("Mme Kabila, tél. 81 555 0199", PHONE),
        ("Sra. Gómez, móvil: 612 345 678", PHONE),
        ("María del Carmen Gómez 0034612345678", PHONE),
        ("call John Doe at (555) 123-4567", PHONE),
        ("محمد أحمد ٠٧٩١٢٣٤٥٦٧", PHONE),
        ("الاسم: ليلى، هاتف ٧٩١٢٣٤٥", PHONE),
        ("السيدة حليمة +962 79 123 4567", PHONE),
        ("Name: amina, phone 712345", PHONE),
        ("Carlos Pérez, DNI 12345678Z", IDENTITY),
        ("Omar al-Hassan passport A1234567", IDENTITY),
        ("nom : traoré, carte d’identité n° 1985-44321", IDENTITY),
        ("Fatou Diallo 123-45C01234", IDENTITY),
        ("الطفل سامي، رقم الهوية 9876543210", IDENTITY),
        ("Amina Yusuf lives at 33.5138, 36.2765", PLACE),
        ("Amina Yusuf 33°30'50\"N 36°16'35\"E", PLACE),
        ("M Traoré, Awa Traoré: 12,6392 ; -8,0029", PLACE),
        ("فاطمة الزهراء ٣٣\u066b٥١٣٨، ٣٦\u066b٢٧٦٥", PLACE),  # noqa: RUF001 - digits of Arabic
        ("Awa Traoré 8FVC9G8F+6X", PLACE),
        ("Awa Traoré, 0712345678, ID card 12345678, 33.5138 36.2765", PHONE | IDENTITY | PLACE),
    ],
)
def test_a_name_with_a_number_or_a_place_is_seen(text, found):
    assert signs(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "C182, Article 3 and the Palermo Protocol",
        "A/RES/69/149 of 18 December 2014, see Maria Grazia Giammarinaro, A/HRC/28/56",
        "Kofi Annan, S/RES/1612 (2005) and E/CN.4/2005/102/Add.1",
        "Directive 2011/36/EU, Regulation (EU) 2021/1147 as Anna Schmidt explained it",
        "Met Ana Gómez on 05.11.2026 at 09:30, again 2026-11-24 and 24/11/2026",
        "ISBN 978-92-806-5117-0 by Jane Smith, ISBN 0-306-40615-2, doi 10.1017/9781108601234",
        "CPMS 2019, Standard 18; Alliance for Child Protection",
        "District Office, +254 20 712 3456",
        "Ministry of Health: 0800 123 456; Red Cross, 0712 345 678",
        "Police Station Camp B 0712 345 678",
        "مكتب الحماية ٠٧٩١٢٣٤٥٦٧",
        "Water point at 33.5138, 36.2765",
        "Amina Yusuf asked for the forms.",
        "+254 712 345 678",
        "John Doe: 120 000 people in need, 1,250,000 in 2026, 0.123456789 of them",
        "Jane Smith, see https://example.org/0712345678/33.5138,36.2765",
        "ID 12345",
        "Article 19 of Regulation 604/2013, Jean Monnet, 26 June 2013 (L 180/31)",
        "Ana Gómez wrote C029 (1930), C105 (1957), P029 (2014) and R203",
        "",
    ],
)
def test_documents_dates_offices_and_bare_names_or_numbers_are_not(text):
    assert signs(text) == set()


def test_far_apart_they_do_not_belong_together():
    assert signs("Amina Yusuf" + " and so on" * 40 + " 0712 345 678") == set()


def test_only_the_beginning_of_a_long_text_is_looked_at():
    assert signs("x " * MAX_LETTERS + "Amina Yusuf 0712 345 678") == set()


@given(st.text(max_size=300))
def test_any_text_is_looked_at_and_words_alone_are_no_one(text):
    signs(text)
    assert signs("".join(sign for sign in text if not sign.isnumeric())) <= {Sign.PLACE}


DIGITS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")


@given(
    st.sampled_from(["Amina Yusuf", "Jean Kabila", "محمد أحمد", "Sra. Gómez"]),
    st.integers(10**8, 10**9 - 1),
    st.sampled_from(DIGITS),
    st.sampled_from([" ", ", ", "\n", ": "]),
)
def test_a_number_is_seen_in_every_digits(name, number, digits, between):
    phone = f"+254{number}".translate(str.maketrans(DIGITS[0], digits))
    assert Sign.PHONE in signs(f"{name}{between}{phone}")
    assert Sign.PHONE in signs(f"{phone}{between}{name}")
    assert signs(phone) == set()


@given(
    st.sampled_from(["Amina Yusuf", "Jean Kabila"]),
    st.dates(),
    st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%d %B %Y"]),
)
def test_a_name_with_a_date_is_no_case(name, day, form):
    assert signs(f"{name}, {day.strftime(form)}") == set()


@given(st.integers(1, 999), st.integers(1, 999), st.integers(1900, 2030))
def test_numbers_of_documents_and_articles_are_no_case(one, two, year):
    for text in (
        f"C{one}",
        f"A/RES/{one}/{two}",
        f"Article {one}",
        f"CRC/C/GC/{one}",
        f"{one}/{year}",
    ):
        assert signs(f"Jean Kabila, {text} ({year})") == set()


def test_naughty_texts_are_looked_at(corpora):
    for text in naughty_strings(corpora):
        signs(text)
