# SPDX-License-Identifier: Apache-2.0
"""Records for the tests of the GUI: small, whole, and with every notice that a text can carry."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from fieldguide.catalogue.document_views import AddressView, DocumentView, InstrumentView, NoteView
from fieldguide.catalogue.views import (
    ChecklistItemView,
    ChecklistRow,
    ChecklistSectionView,
    ChecklistView,
    CitationView,
    DocumentBrief,
    EntryRow,
    EntryView,
    StatementView,
    TermBrief,
    TermView,
    TopicView,
)
from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Confidence, DocumentKind, Kind, Review

EVIL = '<script>alert("x")</script> & <b>bold</b> \' " </a></td>'


def ref(text: str) -> Ref:
    return Ref.parse(text)


def topic(
    name: str, title: str = "", *, entries: int = 3, children: bool = False, lang: str = "en"
) -> TopicView:
    return TopicView(
        ref=ref(name),
        parent=None,
        title=title or name,
        lang=lang,
        fallback=False,
        depth=0,
        has_children=children,
        entries=entries,
        documents=1,
        checklists=1,
    )


def brief(name: str = "cpms-2019", **changes: object) -> DocumentBrief:
    made = DocumentBrief(
        ref=ref(name),
        title="Minimum Standards for Child Protection",
        short="CPMS 2019",
        kind=DocumentKind.STANDARD,
        publishers=("Alliance CPHA",),
        year=2019,
        binding=False,
        dated=False,
        replaced_by=None,
        languages=("en", "fr", "ar"),
    )
    return replace(made, **changes)


def cite(
    key: str, place: str | None = "Standard 18", sure: Confidence = Confidence.CERTAIN
) -> CitationView:
    return CitationView(
        key, ref("cpms-2019"), "CPMS 2019", "Minimum Standards for Child Protection", place, sure
    )


def row(
    name: str = "cpms-2019/standard-18", title: str = "Standard 18: Case management"
) -> EntryRow:
    return EntryRow(
        ref=ref(name),
        kind=Kind.ENTRY,
        title=title,
        teaser="Children and families who face concerns.",
        lang="en",
        fallback=False,
        document=brief(),
        confidence=Confidence.CERTAIN,
        order=1,
    )


def checklist_row(
    name: str = "rapid-check", title: str = "Child labour rapid check"
) -> ChecklistRow:
    return ChecklistRow(
        ref=ref(name),
        title=title,
        teaser="A quick look.",
        lang="en",
        fallback=False,
        items=11,
        documents=(brief(),),
        confidence=Confidence.CERTAIN,
    )


def entry(**changes: object) -> EntryView:
    made = EntryView(
        ref=ref("cpms-2019/standard-18"),
        kind=Kind.ENTRY,
        lang="en",
        languages=("en", "fr", "ar"),
        fallback=False,
        title="Standard 18: Case management",
        teaser="Children and families who face child protection concerns are identified.",
        when="When you open, lead or close a case.",
        key_points=(
            StatementView(
                "Agree which cases you take on, and write the criteria down.", (cite("c1"),)
            ),
            StatementView("One caseworker leads each case.", (cite("c2", "Standard 18.1"),)),
            StatementView(
                "Consent comes before information is shared.",
                (cite("c3", "art. 3", Confidence.UNSURE),),
            ),
        ),
        steps=(
            StatementView("Map services and referral pathways.", (cite("c1"),)),
            StatementView("Set caseload limits.", (cite("c4", None, Confidence.UNSURE),)),
        ),
        wrong=(
            StatementView(
                "Promising school, money or papers.", (cite("c5", "p. 4", Confidence.LIKELY),)
            ),
        ),
        body_html=(
            "<h2>How it works</h2>\n<p>A file holds consent and &amp; little else. "
            '<a href="cite:c1">c1</a> See '
            '<a href="fieldguide:protection:cpms-2019/standard-12">child labour</a>, '
            "and child labour again.</p>\n<ul><li>One</li><li>Two</li></ul>"
        ),
        body_text="How it works A file holds consent and & little else.",
        citations=(
            cite("c1"),
            cite("c2", "Standard 18.1"),
            cite("c3", "art. 3", Confidence.UNSURE),
        ),
        document=brief(),
        trails=(
            (
                topic("children", "Child protection"),
                topic("children.standards", "Minimum standards"),
            ),
        ),
        tags=("best-interests",),
        related=(row("cpms-2019/standard-12", "Standard 12: Child labour"),),
        checklists=(checklist_row(),),
        overlays=(),
        terms=(
            TermBrief(ref("consent"), "consent", (), 'Saying yes, <knowing> what "for".'),
            TermBrief(ref("child-labour"), "child labour", ("CL",), "Work that harms."),
        ),
        confidence=Confidence.CERTAIN,
        review=Review.DRAFT,
        signed_by=None,
        review_by=dt.date(2027, 11, 30),
        older_translation=False,
        publisher="Field Guide editors",
        pack_version="2026.11.1",
    )
    return replace(made, **changes)


def arabic_entry() -> EntryView:
    return entry(
        lang="ar",
        title="آليات الإحالة للمهاجرين المعرّضين للعنف",
        teaser="كيف تُنشئ آلية إحالة للحماية والمساعدة وتديرها.",
        when=None,
        key_points=(
            StatementView("اتفقوا على من يقود الحالة.", (cite("c1"),)),
            StatementView(
                "الموافقة المستنيرة قبل مشاركة أي معلومة.",
                (cite("c3", "art. 3", Confidence.UNSURE),),
            ),
        ),
        steps=(StatementView("احفظ الملفات في مكان آمن.", (cite("c1"),)),),
        wrong=(StatementView("الوعد بالمدرسة أو المال.", ()),),
        body_html="<h2>كيف يعمل</h2><p>نص قصير مع CPMS داخل السطر.</p>",
        trails=(
            (
                topic("children", "حماية الطفل", lang="ar"),
                topic("children.standards", "المعايير", lang="ar"),
            ),
        ),
        terms=(),
        checklists=(),
        related=(),
    )


def checklist(**changes: object) -> ChecklistView:
    made = ChecklistView(
        ref=ref("safe-interview"),
        lang="en",
        languages=("en", "fr"),
        fallback=False,
        title="Safe identification interview",
        teaser="Before, during and after.",
        when="Before you ask anybody anything.",
        sections=(
            ChecklistSectionView(
                "before",
                "Before the interview",
                (
                    ChecklistItemView(
                        "room", "Private space found", "Look for listeners.", (cite("c1"),), row()
                    ),
                    ChecklistItemView("interpreter", "Interpreter briefed", None, (), None),
                ),
            ),
            ChecklistSectionView(
                "during",
                "During",
                (
                    ChecklistItemView(
                        "stop", "Right to stop explained", None, (cite("c2", "sheet 3"),), None
                    ),
                ),
            ),
        ),
        documents=(brief(),),
        trails=((topic("trafficking", "Trafficking in persons"),),),
        tags=(),
        confidence=Confidence.CERTAIN,
        review=Review.DRAFT,
        signed_by=None,
        older_translation=False,
        publisher="Field Guide editors",
        pack_version="2026.11.1",
    )
    return replace(made, **changes)


def document(**changes: object) -> DocumentView:
    made = DocumentView(
        brief=brief(kind=DocumentKind.TREATY, binding=True, dated=True),
        lang="en",
        fallback=False,
        listed=True,
        titles={"en": "Minimum Standards for Child Protection", "fr": "Standards minimums"},
        teaser="The agreed benchmark.",
        edition="2019 edition",
        symbol="CPMS",
        isbn="978-92-9068-464-0",
        pages=40,
        pages_note="a copy has 76",
        languages_note="both authoritative",
        regions=("global",),
        addresses=(
            AddressView(
                "https://alliancecpha.org/en/cpms?a=1&b=2",
                "page of the Alliance",
                Confidence.CERTAIN,
            ),
            AddressView("https://example.org/unseen", None, Confidence.UNSURE),
        ),
        binding_for="for Members that ratified it",
        instruments=(
            InstrumentView(
                "C182",
                dt.date(1999, 6, 17),
                dt.date(2000, 11, 19),
                187,
                "2020-08-04",
                "check the official list",
            ),
        ),
        dated="The words are avoided by many today.",
        replaced_by=brief("cpms-2030", title="The next edition"),
        replaces=(brief("cpms-2012", title="The former edition"),),
        confidence=Confidence.LIKELY,
        confidence_note="That the 2019 edition is meant is likely.",
        trails=((topic("children", "Child protection"),),),
        tags=(),
        structure=(
            NoteView("Standard 1", "Coordination", Confidence.CERTAIN),
            NoteView("Standard 26", "Water and sanitation", Confidence.UNSURE),
        ),
        facts=(NoteView(None, "The 2012 edition had 26 standards.", Confidence.UNSURE),),
        entries=(row(),),
        checklists=(checklist_row(),),
        publisher="Field Guide editors",
        pack_version="2026.11.1",
    )
    return replace(made, **changes)


def term(**changes: object) -> TermView:
    made = TermView(
        ref=ref("consent"),
        term="Informed consent",
        lang="en",
        fallback=False,
        acronyms=("IC",),
        meaning="Saying yes while knowing what for.",
        source="CPMS glossary",
        confidence=Confidence.UNSURE,
        citations=(cite("c1"),),
    )
    return replace(made, **changes)
