# SPDX-License-Identifier: Apache-2.0
"""Small packs and opened profiles for tests: real packs, real databases, real child processes."""

from __future__ import annotations

import datetime as dt
import shutil
from contextlib import contextmanager
from pathlib import Path

from fieldguide.base.clock import fixed_clock
from fieldguide.base.jobs import Cancel, silent
from fieldguide.base.paths import Paths
from fieldguide.catalogue.build import build
from fieldguide.catalogue.catalogue import Catalogue
from fieldguide.catalogue.gathering import PackRows
from fieldguide.content import records as r
from fieldguide.content.kinds import Confidence, DocumentKind
from fieldguide.content.pack import write_pack
from fieldguide.content.rows import content_root, rows_of
from fieldguide.personal.device import DeviceSettings
from fieldguide.services.building import stock_catalogue
from fieldguide.services.guide import open_guide

NOW = dt.datetime(2026, 11, 24, 9, 30, tzinfo=dt.UTC)
ROOT = Path(__file__).resolve().parent.parent.parent


def titles(text):
    return {"en": text, "fr": f"{text} (fr)"}


def main_pack(version="2026.11.1"):
    """Four topics, three documents, four entries, a card, a checklist, two terms, two languages."""
    return r.Contents(
        pack=r.Pack(
            id="protection",
            titles=titles("Protection"),
            version=version,
            languages=["en", "fr"],
            licence="CC-BY-4.0",
            publisher="Editors",
            rhythm=90,
        ),
        topics=[
            r.Topic(
                id="children",
                titles=titles("Child protection"),
                children=[
                    r.Topic(id="children.labour", titles=titles("Child labour")),
                    r.Topic(id="children.care", titles=titles("Care")),
                ],
            ),
            r.Topic(id="smuggling", titles=titles("Smuggling of migrants")),
        ],
        documents={
            "ilo-c182": r.Document(
                id="ilo-c182",
                kind=DocumentKind.TREATY,
                titles=titles("Worst Forms of Child Labour Convention"),
                short={"en": "ILO C182"},
                publishers=["International Labour Organization"],
                year=1999,
                symbol="C182",
                binding=True,
                binding_for="for Members that ratified it",
                languages=["en", "fr"],
                topics=["children.labour"],
                address="https://example.org/c182",
                address_confidence=Confidence.UNSURE,
                structure=[
                    r.Part(place="art. 3", title="Four worst forms"),
                    r.Part(place="art. 4", title="Hazardous work", confidence=Confidence.UNSURE),
                ],
                facts=[r.Fact(text="A fundamental Convention")],
                instruments=[
                    r.Instrument(
                        symbol="C182",
                        adopted=dt.date(1999, 6, 17),
                        in_force=dt.date(2000, 11, 19),
                        parties=r.Parties(count=187, as_of="2020-08-04"),
                    )
                ],
            ),
            "old-sop": r.Document(
                id="old-sop",
                kind=DocumentKind.FRAMEWORK,
                titles=titles("Old procedures"),
                dated="Replaced in 2020.",
                replaced_by="new-sop",
                topics=["smuggling", "children.care"],
            ),
            "new-sop": r.Document(
                id="new-sop",
                kind=DocumentKind.FRAMEWORK,
                titles=titles("New procedures"),
                listed=False,
            ),
        },
        entries={
            "ilo-c182/article-3": _entry(
                "ilo-c182", ["children.labour"], order=30, related=["old-sop/steps"]
            ),
            "ilo-c182/article-2": _entry(
                "ilo-c182", ["children.labour", "children.care"], order=20
            ),
            "old-sop/steps": _entry("old-sop", ["smuggling"], confidence=Confidence.UNSURE),
            "crosswalks/child-at-work": r.Entry(
                topics=["children"], citations={"c1": r.Citation(document="ilo-c182")}
            ),
            "cards/lost-child": r.Entry(topics=["children"], citations={}),
        },
        entry_texts={
            ("ilo-c182/article-3", "en"): _text(
                "The worst forms of child labour", "Name which victim needs help first."
            ),
            ("ilo-c182/article-3", "fr"): _text(
                "Les pires formes de travail des enfants", "Nommez la victime."
            ),
            ("ilo-c182/article-2", "en"): _text("Who is a child", "Everyone under eighteen."),
            ("old-sop/steps", "en"): _text("Smuggling or trafficking", "Two steps of screening."),
            ("crosswalks/child-at-work", "en"): _text("A child at work", "Compare the sources."),
            ("cards/lost-child", "en"): _text("Lost child", "Stay with the child."),
        },
        entry_titles={
            ("old-sop/steps", "fr"): r.EntryTitle(
                title="Trafic de migrants ou traite", teaser="Deux étapes de filtrage."
            )
        },
        checklists={
            "rapid-check": r.Checklist(
                topics=["children.labour"],
                citations={"c1": r.Citation(document="ilo-c182", place="art. 3")},
                sections=[
                    r.Section(
                        id="before",
                        items=[
                            r.Item(id="age", cite=["c1"], entry="ilo-c182/article-2"),
                            r.Item(id="form", cite=["c1"], entry="ilo-c182/article-3"),
                        ],
                    )
                ],
            )
        },
        checklist_texts={
            ("rapid-check", "en"): r.ChecklistText(
                title="Child labour rapid check",
                teaser="Look, then refer.",
                sections={"before": "Before"},
                items={
                    "age": r.ItemText(text="The age is checked", hint="In doubt: a child"),
                    "form": r.ItemText(text="The form of work is named"),
                },
            )
        },
        terms={
            ("child", "en"): r.Term(id="child", term="Child", meaning="Everyone under 18"),
            ("child", "fr"): r.Term(
                id="child", term="Enfant", meaning="Toute personne de moins de 18 ans"
            ),
            ("uasc", "en"): r.Term(
                id="uasc",
                term="Unaccompanied child",
                acronyms=["UASC"],
                meaning="A child alone",
                confidence=Confidence.UNSURE,
            ),
        },
        synonyms={"en": r.Synonyms(groups=[["minor", "child"]])},
        redirects=[r.Redirect(source="ilo-c182/art3", to="ilo-c182/article-3")],
        tombstones=[
            r.Tombstone(
                id="ilo-c182/gone",
                titles={"en": "An old entry"},
                date=dt.date(2026, 10, 1),
                reason={"en": "It said the same twice."},
            )
        ],
    )


def _entry(document, topics, **more):
    return r.Entry(
        document=document,
        topics=topics,
        citations={
            "c1": r.Citation(document=document, place="art. 3"),
            "c2": r.Citation(document=document, place="art. 4", confidence=Confidence.UNSURE),
        },
        **more,
    )


def _text(title, point):
    return r.EntryText(
        title=title,
        teaser=f"{point} In short.",
        when="When you meet a child.",
        key_points=[r.Statement(text=point, cite=["c1"])],
        steps=[r.Statement(text="Ask, then refer.", cite=["c2"])],
        wrong=[r.Statement(text="Do not promise.")],
        review="draft",
        body="## In practice\n\nRefer with **consent** [@c1].",
    )


def office_pack():
    """A country office's own pack: one topic below another pack's, one overlay."""
    return r.Contents(
        pack=r.Pack(
            id="office",
            titles={"en": "Country office"},
            version="2026.11.1",
            languages=["en"],
            licence="CC-BY-4.0",
            publisher="Country office",
            rhythm=30,
        ),
        topics=[
            r.Topic(id="local", titles={"en": "Local pathways"}, extends="protection:children")
        ],
        entries={
            "local/labour": r.Entry(
                topics=["local"],
                target="protection:ilo-c182/article-3",
                citations={"c1": r.Citation(document="protection:ilo-c182")},
            )
        },
        entry_texts={
            ("local/labour", "en"): _text("Labour inspectors here", "Call the district office.")
        },
    )


def build_catalogue(path, *contents):
    """A catalogue of these contents, built and opened."""
    packs = []
    for one in contents or (main_pack(),):
        rows = rows_of(one)
        packs.append(PackRows(one.pack.id, rows, content_root(rows)))
    build(path, packs, "test", silent, Cancel())
    return Catalogue(path)


def small_bundle(folder, *contents):
    """A folder with `resources/` and `db/` like the program's own, with packs of these contents."""
    packs = folder / "resources" / "built" / "packs"
    packs.mkdir(parents=True)
    for one in contents or (main_pack(),):
        write_pack(one, packs / f"{one.pack.id}.pack")
    shutil.copytree(ROOT / "db", folder / "db", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def stocked(bundle):
    """The same folder, with the catalogue of its packs built beforehand."""
    paths = paths_in(bundle / "no-profile", bundle)
    stock_catalogue(paths.stocked_catalogue, paths.bundled_packs, silent)
    return bundle


def paths_in(profile, bundle):
    """The places of a profile of a program whose resources are in `bundle`."""
    paths = Paths(profile)
    # What `Paths.bundle` would find is kept there once it was looked for.
    paths.__dict__["bundle"] = bundle
    return paths


@contextmanager
def opened(paths, *, language="en", clock=None, cancel=None):
    """A profile opened in a language, closed at the end."""
    device = DeviceSettings(paths.device_ini)
    device.language = language
    guide = open_guide(paths, clock or fixed_clock(NOW), device, silent, cancel or Cancel())
    try:
        yield guide
    finally:
        guide.close()


def installed_copy(folder, *contents):
    """The program as a wheel lays it out, with packs of these contents: run it with PYTHONPATH."""
    shutil.copytree(
        ROOT / "fieldguide", folder / "fieldguide", ignore=shutil.ignore_patterns("__pycache__")
    )
    bundle = small_bundle(folder / "fieldguide" / "_bundle", *contents)
    for name in ("help", "icons", "styles"):
        if (ROOT / "resources" / name).is_dir():
            shutil.copytree(ROOT / "resources" / name, bundle / "resources" / name)
    return folder


@contextmanager
def guide_on(profile, *, first_run_done=True):
    """A profile opened with the bundled pack, closed at the end."""
    paths = Paths(profile)
    device = DeviceSettings(paths.device_ini)
    device.language = "en"
    device.first_run_done = first_run_done
    guide = open_guide(paths, fixed_clock(NOW), device, silent, Cancel())
    try:
        yield guide
    finally:
        guide.close()
