# SPDX-License-Identifier: Apache-2.0
"""Building, marking translations, counting."""

from __future__ import annotations

import pytest

from fieldguide.base.errors import ContentRefused, EnvironmentTrouble
from fieldguide.content.assembling import contents_of
from fieldguide.content.authoring import build, fill_source_hashes, lint, with_source_hash
from fieldguide.content.faults import Severity
from fieldguide.content.pack import read_pack
from fieldguide.content.rows import content_root
from tests.content.samples import CHECKLIST_TEXT, FILES, TEXT, TODAY, write_source

TRANSLATIONS = {
    "entries/law/article-1/fr.md": TEXT,
    "cards/danger/fr.md": FILES["cards/danger/en.md"],
    "checklists/talk/fr.yaml": CHECKLIST_TEXT,
}


def codes(folder):
    return sorted({fault.code for fault in lint(folder, TODAY).faults})


def test_a_sound_source_becomes_a_pack(tmp_path):
    folder = write_source(tmp_path / "source")
    out = tmp_path / "new folder" / "sample.pack"
    report = build(folder, out, TODAY)
    assert report.faults == []
    assert report.was_written
    assert report.size == out.stat().st_size
    assert report.counts == {
        "documents": 1,
        "entries": 2,
        "cards": 1,
        "checklists": 1,
        "texts": 4,
        "terms": 1,
        "pictures": 1,
    }
    pack = read_pack(out)
    assert pack.pack.id == "sample"
    assert content_root(checked.row for checked in pack.rows) == report.content_root


def test_a_source_with_an_error_leaves_the_old_pack(tmp_path):
    out = tmp_path / "sample.pack"
    out.write_bytes(b"old")
    for number, (name, content) in enumerate({"pack.yaml": "id: x", "stray.txt": "x"}.items()):
        folder = write_source(tmp_path / str(number), {**FILES, name: content})
        report = build(folder, out, TODAY)
        assert not report.was_written
        assert report.faults
    assert out.read_bytes() == b"old"


@pytest.mark.parametrize("key", ["law/article-1", "sample:law/article-1", "far:law/x", "law/old"])
def test_a_pack_is_written_only_if_it_can_be_read_whole(tmp_path, key):
    """A title under an id that no entry of this pack has now made a pack that was refused."""
    titles = "entries:\n  law/article-2: {title: A}\n" + f"  {key}: {{title: A}}\n"
    also = {} if key == "law/article-1" else {"entries/law/article-1/fr.md": TEXT}
    folder = write_source(tmp_path / "source", {**FILES, "titles.fr.yaml": titles, **also})
    out = tmp_path / "sample.pack"
    report = build(folder, out, TODAY)
    wrong = [fault for fault in report.faults if fault.severity is Severity.ERROR]
    assert [(fault.file, fault.line, fault.field) for fault in wrong] == [
        ("titles.fr.yaml", 3, f"entries.{key}") for _ in also
    ]
    assert out.exists() == (not also)
    if out.exists():
        whole = contents_of(checked.row for checked in read_pack(out).rows)
        assert set(whole.entry_titles) == {("law/article-1", "fr"), ("law/article-2", "fr")}


def test_warnings_do_not_keep_a_pack_from_being_built(tmp_path):
    folder = write_source(tmp_path / "source", {**FILES, **TRANSLATIONS})
    report = build(folder, tmp_path / "sample.pack", TODAY)
    assert {fault.code for fault in report.faults} == {"source-hash-missing"}
    assert report.was_written


def test_a_pack_that_cannot_be_written_is_trouble(tmp_path):
    folder = write_source(tmp_path / "source")
    (tmp_path / "file").write_text("x")
    with pytest.raises(EnvironmentTrouble):
        build(folder, tmp_path / "file" / "sample.pack", TODAY)


def test_building_twice_gives_the_same_bytes(tmp_path):
    folder = write_source(tmp_path / "source")
    packs = [tmp_path / "a.pack", tmp_path / "b.pack"]
    for out in packs:
        build(folder, out, TODAY)
    assert packs[0].read_bytes() == packs[1].read_bytes()


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_translations_are_marked_and_found_outdated_later(tmp_path, end):
    files = {**FILES, **{name: text.replace("\n", end) for name, text in TRANSLATIONS.items()}}
    folder = write_source(tmp_path, files)
    assert codes(folder) == ["source-hash-missing"]
    changed = fill_source_hashes(folder)
    assert sorted(path.relative_to(folder).as_posix() for path in changed) == sorted(TRANSLATIONS)
    assert codes(folder) == []
    assert fill_source_hashes(folder) == []
    source = folder / "entries" / "law" / "article-1" / "en.md"
    source.write_text(TEXT.replace("One sentence.", "Another one."), encoding="utf-8")
    assert codes(folder) == ["source-hash-outdated"]
    assert fill_source_hashes(folder) == [folder / "entries" / "law" / "article-1" / "fr.md"]
    assert codes(folder) == []


def test_marking_touches_one_line(tmp_path):
    folder = write_source(tmp_path, {**FILES, **TRANSLATIONS})
    fill_source_hashes(folder)
    for name, before in TRANSLATIONS.items():
        after = (folder / name).read_text("utf-8").splitlines()
        added = [line for line in after if line.startswith("source_hash: ")]
        assert len(added) == 1
        after.remove(added[0])
        assert after == before.splitlines()


def test_a_hash_in_another_form_is_left_alone():
    digest = "0a" * 32
    with pytest.raises(ContentRefused, match="source-hash-line"):
        with_source_hash(b"---\ntitle: x\n'source_hash': old\n---\n", digest, "fr.md")
    with pytest.raises(ContentRefused, match="source-hash-line"):
        with_source_hash(b"title: x\nsource_hash: >-\n  old\n", digest, "fr.yaml")


def test_a_file_without_a_last_line_end_is_marked():
    digest = "0a" * 32
    marked = with_source_hash(b"title: x", digest, "fr.yaml")
    assert marked == f"title: x\nsource_hash: {digest}\n".encode()


def test_content_is_counted(tmp_path):
    found = lint(write_source(tmp_path, {**FILES, **TRANSLATIONS}), TODAY).stats()
    assert found.texts == {"en": 4, "fr": 3}
    assert found.drafts == {"en": 4, "fr": 3}
    assert found.unsure == 1
    assert found.words["en"] > found.words["fr"] > 20
    assert found.documents == {"law": {"en": 2, "fr": 1}}
    assert found.kinds["cards"] == {"en": 1, "fr": 1}
    assert found.kinds["terms"] == {"en": 1, "fr": 1}


def test_without_a_pack_nothing_is_counted(tmp_path):
    report = lint(write_source(tmp_path, {"pack.yaml": "id: x"}), TODAY)
    assert report.stats() is None
    assert {fault.file for fault in report.faults} == {"pack.yaml", "topics.yaml"}
    with pytest.raises(ContentRefused) as trouble:
        fill_source_hashes(tmp_path)
    assert trouble.value.code == "content-faults"
