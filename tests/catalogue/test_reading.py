# SPDX-License-Identifier: Apache-2.0
"""What the catalogue answers about the small world: tree, entries, documents, languages, names."""

from __future__ import annotations

import base64
import dataclasses
import datetime as dt
import hashlib
import re

import pytest

from fieldguide.base.errors import NotFound
from fieldguide.catalogue import (
    checklist_rows,
    checklists,
    documents,
    entries,
    entry_rows,
    names,
    pictures,
    terms,
    topics,
)
from fieldguide.catalogue.views import Languages
from fieldguide.content import records as r
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Confidence, Kind, Review
from fieldguide.content.rows import RowKind, rows_of
from tests.content.samples import png
from tests.helpers.worlds import build_catalogue, main_pack, office_pack

ARTICLE_3 = Ref("protection", "ilo-c182/article-3")
CHILDREN = Ref("protection", "children")
LABOUR = Ref("protection", "children.labour")
CONVENTION = Ref("protection", "ilo-c182")


def _ids(rows):
    return [row.ref.short for row in rows]


# --- the tree


def test_tree_in_reading_order_with_another_packs_topic_in_its_place(asked):
    with asked() as asking:
        tree = topics.everything(asking)
    assert [(topic.depth, topic.ref.short, topic.title) for topic in tree] == [
        (0, "children", "Child protection"),
        (1, "children.labour", "Child labour"),
        (1, "children.care", "Care"),
        (1, "office:local", "Local pathways"),
        (0, "smuggling", "Smuggling of migrants"),
    ]
    assert tree[3].parent == CHILDREN
    assert [topic.has_children for topic in tree] == [True, False, False, False, False]


def test_roots_and_children_are_the_tree_one_level_at_a_time(asked):
    with asked() as asking:
        tree = topics.everything(asking)
        level = list(topics.roots(asking))
        assert [topic.ref for topic in level] == [CHILDREN, Ref("protection", "smuggling")]
        walked = []
        while level:
            topic = level.pop(0)
            walked.append(topic)
            below = topics.children(asking, topic.ref)
            assert topic.has_children == bool(below)
            level[:0] = below
        assert tuple(walked) == tree


def test_counts_are_of_what_the_lists_show(asked):
    with asked() as asking:
        for topic in topics.everything(asking):
            rows = entry_rows.rows_under(asking, topic.ref)
            assert len({row.ref for row in rows}) == len(rows) == topic.entries
            assert len(documents.rows_under(asking, topic.ref)) == topic.documents
            assert len(checklist_rows.rows_under(asking, topic.ref)) == topic.checklists
        counts = {t.ref.short: (t.entries, t.documents, t.checklists) for t in topics.roots(asking)}
    # article-2 hangs under two topics of the subtree and counts once; the card does not count.
    assert counts == {"children": (4, 2, 1), "smuggling": (1, 1, 0)}


def test_trail_leads_from_the_root_to_the_topic(asked):
    with asked("fr") as asking:
        trail = topics.trail(asking, LABOUR)
        local = topics.trail(asking, Ref("office", "local"))
    assert [topic.title for topic in trail] == ["Child protection (fr)", "Child labour (fr)"]
    assert [(t.title, t.lang, t.fallback) for t in local] == [
        ("Child protection (fr)", "fr", False),
        ("Local pathways", "en", True),
    ]


@pytest.mark.parametrize("ask", [topics.children, topics.trail, entry_rows.rows_under])
def test_unknown_topic_is_not_found(asked, ask):
    with asked() as asking, pytest.raises(NotFound) as trouble:
        ask(asking, Ref("protection", "nowhere"))
    assert trouble.value.code == "no-such-thing"
    assert trouble.value.params == {"id": "protection:nowhere"}


# --- entries


def test_entries_stand_once_and_in_the_order_of_their_document(asked):
    with asked() as asking:
        assert _ids(entry_rows.rows_under(asking, CHILDREN)) == [
            "crosswalks/child-at-work",
            "ilo-c182/article-2",
            "ilo-c182/article-3",
            "office:local/labour",
        ]
        assert _ids(entry_rows.rows_under(asking, LABOUR)) == [
            "ilo-c182/article-2",
            "ilo-c182/article-3",
        ]
        assert len(entry_rows.rows_under(asking, None)) == 5
        assert _ids(entry_rows.cards(asking)) == ["cards/lost-child"]


def test_an_entry_is_whole(asked):
    with asked() as asking:
        view = entries.view(asking, ARTICLE_3)
    assert view.title == "The worst forms of child labour"
    assert (view.lang, view.fallback, view.languages) == ("en", False, ("en", "fr"))
    assert [point.text for point in view.key_points] == ["Name which victim needs help first."]
    assert [one.label for one in view.key_points[0].citations] == ["ILO C182, art. 3"]
    assert view.steps[0].citations[0].confidence is Confidence.UNSURE
    assert view.wrong[0].citations == ()
    assert "<h2>In practice</h2>" in view.body_html
    assert 'href="cite:c1"' in view.body_html
    assert "[@c1]" in view.body
    assert view.document.ref == CONVENTION
    assert [[topic.title for topic in trail] for trail in view.trails] == [
        ["Child protection", "Child labour"]
    ]
    assert _ids(view.related) == ["old-sop/steps"]
    assert _ids(view.checklists) == ["rapid-check"]
    assert view.review is Review.DRAFT
    assert (view.publisher, view.pack_version) == ("Editors", "2026.11.1")


def test_an_entry_under_two_topics_tells_both_ways(asked):
    with asked() as asking:
        view = entries.view(asking, Ref("protection", "ilo-c182/article-2"))
    assert [trail[-1].title for trail in view.trails] == ["Child labour", "Care"]


def test_overlay_stands_below_its_target_under_its_publishers_name(asked):
    with asked() as asking:
        target = entries.view(asking, ARTICLE_3)
        (row,) = target.overlays
        overlay = entries.view(asking, row.ref)
    assert row.ref == Ref("office", "local/labour")
    assert row.publisher == "Country office"
    assert overlay.publisher == "Country office"
    assert overlay.document is None
    # Its citation names a document of the other pack.
    assert overlay.citations[0].document == CONVENTION
    assert target.publisher == "Editors"


def test_terms_of_a_text_are_those_it_uses(asked):
    with asked() as asking:
        english = entries.view(asking, ARTICLE_3)
        french = entries.view(asking, ARTICLE_3, "fr")
    assert [term.term for term in english.terms] == ["Child"]
    assert [term.term for term in french.terms] == []


# --- languages


@pytest.mark.parametrize(
    ("content", "interface", "lang", "fallback"),
    [
        ("en", "en", "en", False),
        ("fr", "en", "fr", False),
        ("ar", "fr", "fr", True),
        ("ar", "es", "en", True),
        ("", "", "en", True),
    ],
)
def test_language_order_is_content_then_interface_then_the_packs_first(
    asked, content, interface, lang, fallback
):
    with asked(content, interface) as asking:
        view = entries.view(asking, ARTICLE_3)
        (row,) = (row for row in entry_rows.rows_under(asking, LABOUR) if row.ref == ARTICLE_3)
        topic = topics.trail(asking, LABOUR)[-1]
    for one in (view, row, topic):
        assert (one.lang, one.fallback) == (lang, fallback)


def test_what_is_not_translated_is_shown_and_marked(asked):
    with asked("fr") as asking:
        view = entries.view(asking, Ref("protection", "ilo-c182/article-2"))
    assert (view.lang, view.fallback, view.languages) == ("en", True, ("en",))


def test_what_is_not_translated_is_called_in_the_users_language(asked):
    steps = Ref("protection", "old-sop/steps")
    with asked("fr", "fr") as asking:
        (row,) = entry_rows.rows_by_ref(asking, [steps])
        assert (row.title, row.teaser) == (
            "Trafic de migrants ou traite",
            "Deux étapes de filtrage.",
        )
        assert (row.lang, row.fallback) == ("en", True)
        assert names.title(asking, Kind.ENTRY, steps) == "Trafic de migrants ou traite"
        # It is read in a language it has.
        whole = entries.view(asking, steps)
        assert (whole.title, whole.lang, whole.languages) == (
            "Smuggling or trafficking",
            "en",
            ("en",),
        )
    with asked("en", "en") as asking:
        (row,) = entry_rows.rows_by_ref(asking, [steps])
        assert (row.title, row.fallback) == ("Smuggling or trafficking", False)


def test_a_chosen_language_is_no_fallback_and_the_rest_stays(asked):
    with asked() as asking:
        view = entries.view(asking, ARTICLE_3, "fr")
        missing = entries.view(asking, ARTICLE_3, "ar")
        term = terms.view(asking, Ref("protection", "child"), "fr")
    assert (view.title, view.lang, view.fallback) == (
        "Les pires formes de travail des enfants",
        "fr",
        False,
    )
    assert view.trails[0][-1].title == "Child labour"
    assert (missing.lang, missing.fallback) == ("en", True)
    assert (term.term, term.lang, term.fallback) == ("Enfant", "fr", False)


def test_a_documents_record_is_told_in_the_chosen_language(asked):
    with asked() as asking:
        french = documents.view(asking, CONVENTION, "fr")
        unknown = documents.view(asking, CONVENTION, "ar")
    assert french.brief.title == "Worst Forms of Child Labour Convention (fr)"
    assert (french.lang, french.fallback) == ("fr", False)
    assert unknown.brief.title == "Worst Forms of Child Labour Convention"
    assert (unknown.lang, unknown.fallback) == ("en", True)


def test_a_translation_of_an_older_text_says_so(tmp_path):
    base = main_pack()
    english = base.entry_texts["ilo-c182/article-3", "en"]
    french = base.entry_texts["ilo-c182/article-3", "fr"]
    (row,) = (
        row
        for row in rows_of(base)
        if row.kind is RowKind.ENTRY_TEXT and row.id == "ilo-c182/article-3@en"
    )

    def older(source_hash, english_text=english):
        texts = base.entry_texts | {
            ("ilo-c182/article-3", "en"): english_text,
            ("ilo-c182/article-3", "fr"): dataclasses.replace(french, source_hash=source_hash),
        }
        number = len(list(tmp_path.iterdir()))
        catalogue = build_catalogue(
            tmp_path / f"{number}.db", dataclasses.replace(base, entry_texts=texts)
        )
        try:
            with catalogue.asking(Languages("fr", "fr")) as asking:
                assert entries.view(asking, ARTICLE_3, "en").older_translation is False
                return entries.view(asking, ARTICLE_3).older_translation
        finally:
            catalogue.close()

    assert older(row.sha256) is False
    assert older(row.sha256, dataclasses.replace(english, title="Changed since")) is True
    assert older(None) is False  # nothing is known


# --- documents, checklists, terms


def test_documents_of_the_collection_and_those_only_cited(asked):
    with asked() as asking:
        listed = documents.rows(asking)
        everything = documents.rows(asking, listed_only=False)
    assert _ids(row.brief for row in listed) == ["old-sop", "ilo-c182"]
    assert _ids(row.brief for row in everything) == ["new-sop", "old-sop", "ilo-c182"]
    assert {row.brief.ref.id: row.entries for row in everything} == {
        "new-sop": 0,
        "old-sop": 1,
        "ilo-c182": 2,
    }


def test_a_record_is_whole_and_says_how_sure_it_is(asked):
    with asked() as asking:
        view = documents.view(asking, CONVENTION)
    assert (view.brief.short, view.brief.year, view.brief.binding) == ("ILO C182", 1999, True)
    assert view.binding_for == "for Members that ratified it"
    (instrument,) = view.instruments
    assert (instrument.adopted, instrument.in_force) == (
        dt.date(1999, 6, 17),
        dt.date(2000, 11, 19),
    )
    assert (instrument.parties, instrument.parties_as_of) == (187, "2020-08-04")
    assert view.addresses[0].confidence is Confidence.UNSURE
    assert [(note.place, note.confidence) for note in view.structure] == [
        ("art. 3", Confidence.CERTAIN),
        ("art. 4", Confidence.UNSURE),
    ]
    assert view.facts[0].text == "A fundamental Convention"
    # Its own entries, then what cites it, of any pack.
    assert _ids(view.entries) == [
        "ilo-c182/article-2",
        "ilo-c182/article-3",
        "crosswalks/child-at-work",
        "office:local/labour",
    ]
    assert _ids(view.checklists) == ["rapid-check"]


def test_a_replaced_document_names_its_successor_and_the_other_way_round(asked):
    with asked() as asking:
        old = documents.view(asking, Ref("protection", "old-sop"))
        new = documents.view(asking, Ref("protection", "new-sop"))
    assert old.dated == "Replaced in 2020."
    assert old.replaced_by.ref == new.brief.ref
    assert [brief.ref for brief in new.replaces] == [old.brief.ref]
    assert new.listed is False


def test_a_checklist_is_whole(asked):
    with asked("fr") as asking:
        view = checklists.view(asking, Ref("protection", "rapid-check"))
        (row,) = checklist_rows.rows(asking)
    (section,) = view.sections
    assert section.title == "Before"
    assert [(item.id, item.text, item.hint) for item in section.items] == [
        ("age", "The age is checked", "In doubt: a child"),
        ("form", "The form of work is named", None),
    ]
    assert [item.entry.lang for item in section.items] == ["en", "fr"]
    assert [brief.ref for brief in view.documents] == [CONVENTION]
    assert (view.lang, view.fallback) == ("en", True)
    assert (row.items, row.fallback) == (2, True)


def test_the_glossary_by_its_words(asked):
    with asked("fr") as asking:
        found = terms.everything(asking)
    assert [(term.term, term.lang, term.fallback) for term in found] == [
        ("Enfant", "fr", False),
        ("Unaccompanied child", "en", True),
    ]
    assert found[1].acronyms == ("UASC",)
    assert found[1].confidence is Confidence.UNSURE


@pytest.mark.parametrize("ask", [entries.view, documents.view, checklists.view, terms.view])
@pytest.mark.parametrize("id_", ["nothing", "ilo-c182/nothing", "ilo-c182/gone"])
def test_what_is_not_there_is_not_found(asked, ask, id_):
    with asked() as asking, pytest.raises(NotFound) as trouble:
        ask(asking, Ref("protection", id_))
    assert trouble.value.code == "no-such-thing"


def test_things_of_a_pack_that_is_not_here_are_not_found(asked):
    with asked() as asking:
        for ask in (entries.view, documents.view, checklists.view, terms.view):
            with pytest.raises(NotFound):
                ask(asking, Ref("elsewhere", "ilo-c182"))
        with pytest.raises(NotFound):
            names.locate(asking, Ref("elsewhere", "ilo-c182"))


# --- names


@pytest.mark.parametrize(
    ("id_", "kind"),
    [
        ("ilo-c182/article-3", Kind.ENTRY),
        ("cards/lost-child", Kind.CARD),
        ("ilo-c182", Kind.DOCUMENT),
        ("rapid-check", Kind.CHECKLIST),
        ("rapid-check#age", Kind.CHECKLIST),
        ("children.labour", Kind.TOPIC),
        ("uasc", Kind.TERM),
    ],
)
def test_every_kind_of_thing_is_located_and_titled(asked, id_, kind):
    with asked() as asking:
        found, ref = names.locate(asking, Ref("protection", id_))
        assert found is kind
        assert ref == Ref("protection", id_.partition("#")[0])
        assert names.title(asking, kind, ref)


def test_titles_come_in_the_best_language_with_their_teasers(asked):
    with asked("fr") as asking:
        title = names.titles(asking, Kind.ENTRY, [ARTICLE_3, Ref("protection", "no/such")])
        document = names.title(asking, Kind.DOCUMENT, CONVENTION)
        topic = names.title(asking, Kind.TOPIC, CHILDREN)
    assert title == {
        ARTICLE_3: ("Les pires formes de travail des enfants", "Nommez la victime. In short.")
    }
    assert document == "Worst Forms of Child Labour Convention (fr)"
    assert topic == "Child protection (fr)"


def test_redirects_are_followed_inside_their_own_pack(asked):
    with asked() as asking:
        assert names.locate(asking, Ref("protection", "ilo-c182/art3")) == (Kind.ENTRY, ARTICLE_3)
        with pytest.raises(NotFound):
            names.locate(asking, Ref("office", "ilo-c182/art3"))


def test_what_was_withdrawn_says_when_and_why(asked):
    with asked("fr") as asking, pytest.raises(NotFound) as trouble:
        names.locate(asking, Ref("protection", "ilo-c182/gone"))
    assert trouble.value.code == "withdrawn"
    assert trouble.value.params == {
        "id": "protection:ilo-c182/gone",
        "title": "An old entry",
        "date": dt.date(2026, 10, 1),
        "reason": "It said the same twice.",
    }


@pytest.fixture
def moved(tmp_path):
    """A pack whose redirects are chains, a circle, and a way to something withdrawn."""
    chain = [r.Redirect(source=f"x/step{n}", to=f"x/step{n + 1}") for n in range(6)]
    base = main_pack()
    contents = dataclasses.replace(
        base,
        redirects=[
            *chain,
            r.Redirect(source="x/step6", to="ilo-c182"),
            r.Redirect(source="x/circle", to="x/round"),
            r.Redirect(source="x/round", to="x/circle"),
            r.Redirect(source="x/late", to="ilo-c182/gone"),
            r.Redirect(source="old-check", to="rapid-check"),
        ],
    )
    catalogue = build_catalogue(tmp_path / "moved.db", contents, office_pack())
    with catalogue.asking(Languages("en", "en")) as asking:
        yield asking
    catalogue.close()


def test_five_redirects_are_followed_and_no_more(moved):
    assert names.locate(moved, Ref("protection", "x/step2")) == (Kind.DOCUMENT, CONVENTION)
    for id_ in ("x/step1", "x/step0", "x/circle"):
        with pytest.raises(NotFound) as trouble:
            names.locate(moved, Ref("protection", id_))
        assert trouble.value.code == "no-such-thing"
        assert trouble.value.params == {"id": f"protection:{id_}"}


def test_a_redirect_may_end_at_something_withdrawn(moved):
    with pytest.raises(NotFound) as trouble:
        names.locate(moved, Ref("protection", "x/late"))
    assert trouble.value.code == "withdrawn"
    assert trouble.value.params["title"] == "An old entry"


def test_an_item_of_a_renamed_checklist_is_located(moved):
    assert names.locate(moved, Ref("protection", "old-check#age")) == (
        Kind.CHECKLIST,
        Ref("protection", "rapid-check"),
    )


def test_a_thing_without_any_text_is_not_found_rather_than_a_crash(tmp_path):
    # No linter lets it pass; a pack from elsewhere may hold it all the same.
    base = main_pack()
    catalogue = build_catalogue(
        tmp_path / "mute.db",
        dataclasses.replace(
            base,
            entry_texts={
                key: text for key, text in base.entry_texts.items() if key[0] != ARTICLE_3.id
            },
            checklist_texts={},
        ),
    )
    try:
        with catalogue.asking(Languages("en", "en")) as asking:
            with pytest.raises(NotFound):
                entries.view(asking, ARTICLE_3)
            with pytest.raises(NotFound):
                checklists.view(asking, Ref("protection", "rapid-check"))
            assert ARTICLE_3 not in [row.ref for row in entry_rows.rows_under(asking, None)]
    finally:
        catalogue.close()


# --- pictures


def test_a_picture_is_found_by_the_name_that_texts_call_it_by(tmp_path):
    pack = main_pack()
    raw = png()
    data = base64.b64encode(raw).decode("ascii")
    plan = r.Asset(name="plan.png", media_type="image/png", data=data)
    texts = dict(pack.entry_texts)
    texts["cards/lost-child", "en"] = dataclasses.replace(
        texts["cards/lost-child", "en"], body="![Where to go](asset:plan.png)"
    )
    assets = {f"{hashlib.sha256(raw).hexdigest()}.png": plan}
    changed = dataclasses.replace(pack, entry_texts=texts, assets=assets)
    catalogue = build_catalogue(tmp_path / "one.db", changed)
    with catalogue.asking(Languages("en", "en")) as asking:
        view = entries.view(asking, Ref("protection", "cards/lost-child"))
        (name,) = re.findall(r'src="asset:([^"]+)"', view.body_html)
        assert pictures.bytes_of(asking, "protection", name) == raw
        assert pictures.bytes_of(asking, "protection", "other.png") is None
    catalogue.close()
