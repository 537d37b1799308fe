# SPDX-License-Identifier: Apache-2.0
"""Contacts: kept, brought to a file and back, and files that are not what they seem."""

from __future__ import annotations

import csv
import dataclasses
import io
import random

import pytest

from fieldguide.base.changes import Subject
from fieldguide.base.errors import ContentRefused, FieldGuideError, NotFound
from fieldguide.content.ids import Ref
from fieldguide.personal.exchange import Taken
from fieldguide.personal.records import Contact
from fieldguide.services import contacts
from tests.helpers.naughty import naughty_strings
from tests.helpers.worlds import opened, paths_in

DESK = Contact(
    "",
    "Child protection desk",
    role="Focal point; nights",
    organisation="Red Cross, branch",
    phone="+41 22 730 21 11",
    place="Gate 2\nSite 4",
    languages="ar, fr",
    hours="8–16",
    remark="=HYPERLINK(1) \\ a",
    topics=(Ref("office", "local"), Ref("protection", "children")),
)


@pytest.fixture
def other(bundle, tmp_path):
    """Another laptop."""
    with opened(paths_in(tmp_path / "other", bundle)) as one:
        yield one


def test_a_contact_is_kept_changed_removed_and_put_back(guide):
    told = []
    guide.hub.listen(told.append)
    kept = contacts.keep_contact(guide, DESK)
    assert dataclasses.replace(kept, uid="") == DESK
    changed = contacts.keep_contact(guide, dataclasses.replace(kept, phone="1", topics=()))
    assert contacts.contacts(guide) == (changed,)
    assert contacts.remove_contact(guide, kept.uid) == changed
    assert contacts.contacts(guide) == ()
    with pytest.raises(NotFound):
        contacts.contact(guide, kept.uid)
    contacts.keep_contact(guide, changed)
    assert contacts.contact(guide, kept.uid) == changed
    assert [change.subject for change in told] == [Subject.CONTACT] * 4
    with pytest.raises(ContentRefused):
        contacts.keep_contacts(guide, [DESK, Contact("", " ")])
    assert contacts.contacts(guide) == (changed,)


@pytest.mark.parametrize("ending", ["csv", "vcf"])
def test_contacts_come_back_on_another_laptop(guide, other, tmp_path, ending):
    contacts.keep_contacts(guide, [DESK, Contact("", "ملجأ الأمل " * 30)])
    file = tmp_path / f"contacts.{ending}"
    assert contacts.export_contacts(guide, file) == 2
    assert contacts.import_contacts(other, file) == Taken(new=2)
    assert contacts.contacts(other) == contacts.contacts(guide)
    assert contacts.import_contacts(other, file) == Taken(known=2)
    assert all(len(line) <= 77 for line in file.read_bytes().split(b"\n")) or ending == "csv"


@pytest.mark.parametrize("ending", ["csv", "vcf"])
def test_naughty_texts_come_back(guide, other, tmp_path, corpora, ending):
    texts = [text for text in naughty_strings(corpora) if len(text) < 20_000 and "\0" not in text]
    # Line ends are written one way in a vCard.
    texts = [text for text in texts if "\r" not in text or ending == "csv"]
    contacts.keep_contacts(guide, [Contact("", f"n {at}", remark=t) for at, t in enumerate(texts)])
    file = tmp_path / f"contacts.{ending}"
    contacts.export_contacts(guide, file)
    contacts.import_contacts(other, file)
    assert contacts.contacts(other) == contacts.contacts(guide)


@pytest.mark.parametrize("text", ["=1+1", "+41", "-1", "@SUM(A1)", "\t=1", "'=1", "''x", "'x"])
def test_no_cell_is_a_formula(guide, other, tmp_path, text):
    contacts.keep_contact(guide, Contact("", f"{text}".strip() or "x", phone=text))
    file = tmp_path / "contacts.csv"
    contacts.export_contacts(guide, file)
    for line in csv.reader(io.StringIO(file.read_text("utf-8-sig"))):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in line)
    contacts.import_contacts(other, file)
    assert contacts.contacts(other) == contacts.contacts(guide)


def test_cards_of_other_programs_are_read(guide, tmp_path):
    file = tmp_path / "others.vcf"
    file.write_bytes(
        b"BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//x//y\r\nN:Desk;;;;\r\nFN:Legal aid\\, north\r\n"
        b"ORG:Bar association;Office 2\r\nitem1.TEL;TYPE=WORK,VOICE:123\r\nTEL;type=CELL:456\r\n"
        b"ADR;TYPE=work:;;Street 1;Town;;9;Land\r\nPHOTO;ENCODING=b;TYPE=JPEG:AAAA\r\n"
        b"NOTE:Closed\r\n  on Friday\\nand Sunday\r\nUID:abc\r\nEND:VCARD\r\n"
    )
    assert contacts.import_contacts(guide, file) == Taken(new=1)
    (one,) = contacts.contacts(guide)
    assert (one.name, one.organisation) == ("Legal aid, north", "Bar association, Office 2")
    assert (one.phone, one.place) == ("123, 456", "Street 1, Town, 9, Land")
    assert one.remark == "Closed on Friday\nand Sunday"


def test_a_spreadsheet_with_semicolons_and_other_columns_is_read(guide, tmp_path):
    file = tmp_path / "others.csv"
    file.write_text("Phone;Name;Colour\r\n12;Shelter;red\r\n", "utf-8-sig")
    assert contacts.import_contacts(guide, file) == Taken(new=1)
    (one,) = contacts.contacts(guide)
    assert (one.name, one.phone) == ("Shelter", "12")


WRONG = [
    b"",
    b"\0\0",
    b"\xff\xfe\x00",
    b"PK\x03\x04 a zip",
    b"name,name\na,b\n",
    b"colour\nred\n",
    b'name\n"a\n',
    b"name\na,b,c\n",
    b"name,uid\na,../x\n",
    b"name,topics\na,../../x\n",
    b"name,phone\n,1\n",
    b"name\n" + b"x" * 20_001 + b"\n",
    b"name\n" + b"x\n" * 50_001,
    b"BEGIN:VCARD\nVERSION:2.1\nFN:a\nEND:VCARD\n",
    b"BEGIN:VCARD\nVERSION:4.0\nEND:VCARD\n",
    b"BEGIN:VCARD\nVERSION:4.0\nFN:a\n",
    b"BEGIN:VCARD\nBEGIN:VCARD\nVERSION:4.0\nFN:a\nEND:VCARD\nEND:VCARD\n",
    b"BEGIN:VCALENDAR\nEND:VCALENDAR\n",
    b"BEGIN:VCARD\nVERSION:3.0\nFN;ENCODING=b:YWJj\nEND:VCARD\n",
    b"no colon",
    b"FN:a\n",
]


@pytest.mark.parametrize("ending", ["csv", "vcf"])
@pytest.mark.parametrize("raw", WRONG, ids=range(len(WRONG)))
def test_a_wrong_file_is_refused_whole(guide, tmp_path, raw, ending):
    before = contacts.keep_contact(guide, DESK)
    file = tmp_path / f"contacts.{ending}"
    file.write_bytes(raw)
    with pytest.raises(FieldGuideError):
        contacts.import_contacts(guide, file)
    assert contacts.contacts(guide) == (before,)


@pytest.mark.parametrize("ending", ["csv", "vcf"])
def test_a_file_that_was_cut_or_spoilt_raises_nothing_but_our_own(guide, other, tmp_path, ending):
    contacts.keep_contacts(guide, [DESK, Contact("", "Shelter", phone="1")])
    file = tmp_path / f"contacts.{ending}"
    contacts.export_contacts(guide, file)
    raw = file.read_bytes()
    chance = random.Random(4)  # noqa: S311 - no secret
    for turn in range(120):
        at = chance.randrange(len(raw) - 3)
        file.write_bytes(raw[:at] if turn % 2 else raw[:at] + chance.randbytes(3) + raw[at + 3 :])
        before = contacts.contacts(other)
        try:
            taken = contacts.import_contacts(other, file)
        except FieldGuideError:
            assert contacts.contacts(other) == before
        else:
            assert len(contacts.contacts(other)) == len(before) + taken.new
