# SPDX-License-Identifier: Apache-2.0
"""Every door for files, and files that are not what they say: refused in words, or taken sanely."""

from __future__ import annotations

import itertools
import os
import random
import shutil
import sqlite3
from contextlib import closing

import pytest

from fieldguide.base.errors import FieldGuideError
from fieldguide.cli.words import sentence
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.gui.wording import words_for
from fieldguide.personal import backups
from fieldguide.personal.records import Contact
from fieldguide.personal.run_records import RunHead
from fieldguide.services import carrying, contacts, exchanging, keeping, noting, running, securing
from fieldguide.store.backup import copy_into
from tests.helpers.malformed import ENDINGS, bombs, spoilt
from tests.helpers.naughty import naughty_strings
from tests.helpers.power import digest_of
from tests.helpers.worlds import NOW, opened, paths_in

pytestmark = [pytest.mark.fault]

FILES = int(os.environ.get("FIELDGUIDE_MALFORMED", "60"))
SEED = int(os.environ.get("FIELDGUIDE_SEED", "1"))
ARTICLE_3 = Ref("protection", "ilo-c182/article-3")


@pytest.fixture
def full(used_profile, programs, tmp_path):
    """An open profile with something of each sort."""
    shutil.copytree(used_profile, tmp_path / "profile")
    with opened(paths_in(tmp_path / "profile", programs["old"])) as guide:
        folder = keeping.add_bookmark(guide, Ref("protection", "ilo-c182"), Kind.DOCUMENT, "C182")
        assert folder
        on = noting.about(guide, ARTICLE_3)
        note = noting.add(guide, noting.Words("**words** of a note", "Note", ("a",)), on)
        noting.change(guide, note.uid, noting.Words("shorter", "Note", ("a", "b")))
        contacts.keep_contact(guide, Contact("", "Desk", phone="+254 20 1", topics=()))
        contacts.keep_contact(guide, Contact("", "Clinic; second, floor", remark="=1+1\nline"))
        running.start_run(guide, Ref("protection", "rapid-check"), RunHead("Run", "", "", "", ""))
        yield guide


def _good(guide, folder):
    """A good file of each kind, by its ending."""
    files = {ending: folder / f"good{ending}" for ending in ENDINGS}
    for ending in (".json", ".html"):
        exchanging.export_bookmarks(guide, files[ending])
    for ending in (".csv", ".vcf"):
        contacts.export_contacts(guide, files[ending])
    carrying.export_data(guide, files[".zip"])
    shutil.copyfile(securing.back_up(guide.paths, guide.clock()).backup.path, files[".db"])
    return {ending: file.read_bytes() for ending, file in files.items()}


def _take_in(guide, file):
    """Go through the door that fits the file's name."""
    paths = guide.paths
    match file.suffix:
        case ".json" | ".html":
            exchanging.import_bookmarks(guide, file)
        case ".csv" | ".vcf":
            contacts.import_contacts(guide, file)
        case ".zip":
            carrying.preview_import(guide, file)
            carrying.import_data(guide, file)
        case _:
            number = max(one.number for one in backups.every(paths)) + 1
            kept = paths.backups / f"{number:05}-20261124T093000Z-wanted.db"
            shutil.copyfile(file, kept)
            try:
                assert securing.backup(paths, number)
                securing.restore(paths, number, NOW, guide.hub, guide.personal)
            finally:
                kept.unlink(missing_ok=True)


def _refusal(guide, file):
    try:
        _take_in(guide, file)
    except FieldGuideError as trouble:
        return trouble
    return None


def _state(guide):
    with closing(sqlite3.connect(guide.paths.personal_db)) as connection:
        return digest_of(connection)


def _use_all(guide, folder):
    """What pages and exports read: a file that was taken in must not break them."""
    for hit in noting.notes(guide):
        assert hit.heading is not None
        noting.versions(guide, hit.uid)
    keeping.bookmarks(guide)
    for one in running.runs(guide):
        running.run(guide, one.uid)
    contacts.contacts(guide)
    _good(guide, folder)


def test_malformed_files_are_refused_in_words_or_taken_sanely(full, tmp_path, corpora):
    rng = random.Random(SEED)  # noqa: S311 - the same files each time
    naughty = [text for text in naughty_strings(corpora) if len(text) < 200_000]
    good = _good(full, tmp_path)
    sound = tmp_path / "sound.db"
    shutil.copyfile(next(iter(backups.every(full.paths))).path, sound)
    before, refused, taken = _state(full), 0, 0
    makers = itertools.cycle(ENDINGS)
    # To pack bombs takes longer than to refuse them: all of them in the long run alone.
    kinds = ENDINGS if FILES >= 200 else (".json", ".html", ".db")
    files = [(ending, bomb) for ending in kinds for bomb in bombs(ending)]
    while len(files) < FILES:
        ending = next(makers)
        others = [raw for name, raw in good.items() if name != ending]
        files.append((ending, spoilt(good[ending], ending, others, naughty, rng)))
    for at, (ending, raw) in enumerate(files[:FILES]):
        file = tmp_path / f"file-{at}{ending}"
        file.write_bytes(raw)
        trouble = _refusal(full, file)
        if trouble is not None:
            refused += 1
            # In words, in the window and on the command line; and nothing of it is here.
            said = words_for(trouble)
            assert "publisher" not in said.next_step, (at, ending, trouble)
            assert "That did not work" not in sentence(trouble), (at, ending, trouble)
            assert _state(full) == before, (at, ending, trouble)
        else:
            taken += 1
            _use_all(full, tmp_path)
            if _state(full) != before:
                full.personal.drop_connections()
                copy_into(sound, full.paths.personal_db)
                assert _state(full) == before
        file.unlink()
        for made in backups.every(full.paths)[3:]:
            made.path.unlink()
    print(f"{FILES} files: {refused} refused in words, {taken} taken, 0 broken")  # noqa: T201
    assert refused > FILES // 3
