# SPDX-License-Identifier: Apache-2.0
"""What `show` prints of each kind of thing. Scripts read it, so it is held word by word."""

from __future__ import annotations

from fieldguide.content.ids import Ref
from fieldguide.services import as_markdown, reading


def _ref(id_, pack="protection"):
    return Ref(pack, id_)


def test_an_entry(guide):
    text = as_markdown.entry(reading.entry(guide, _ref("ilo-c182/article-3")))
    assert text == (
        "# The worst forms of child labour\n\n"
        "Name which victim needs help first. In short.\n\n"
        "Child protection › Child labour  \n\n"
        "> Draft, not yet reviewed by a specialist.\n"
        "> Summary by the editors: check the original before you quote it.\n\n"
        "**When:** When you meet a child.\n\n"
        "## Key points\n\n"
        "- Name which victim needs help first. [ILO C182, art. 3]\n\n"
        "## What to do\n\n"
        "1. Ask, then refer. [ILO C182, art. 4; place not checked]\n\n"
        "## What goes wrong\n\n"
        "- Do not promise.\n\n"
        "## In practice\n\n"
        "Refer with **consent** [ILO C182, art. 3].\n\n"
        "## Sources\n\n"
        "- Worst Forms of Child Labour Convention (`ilo-c182`)\n\n"
        "## Related\n\n"
        "- Smuggling or trafficking (`old-sop/steps`)\n\n"
        "## Checklists\n\n"
        "- Child labour rapid check (`rapid-check`)\n\n"
        "---\nField Guide, content version 2026.11.1\n"
    )


def test_an_entry_that_is_not_sure_of_a_replaced_document(guide):
    text = as_markdown.entry(reading.entry(guide, _ref("old-sop/steps")))
    assert "> How sure the editors are: unsure.\n" in text
    assert "> The document was replaced by `new-sop`.\n" in text


def test_an_entry_in_a_chosen_language(guide):
    text = as_markdown.entry(reading.entry(guide, _ref("ilo-c182/article-3"), "fr"))
    assert text.startswith("# Les pires formes de travail des enfants\n")


def test_a_card_without_sources(guide):
    text = as_markdown.entry(reading.entry(guide, _ref("cards/lost-child")))
    assert text.startswith("# Lost child\n")
    assert "## Sources" not in text
    assert "[@" not in text


def test_a_checklist(guide):
    text = as_markdown.checklist(reading.checklist(guide, _ref("rapid-check")))
    assert text == (
        "# Child labour rapid check\n\n"
        "Look, then refer.\n\n"
        "Child protection › Child labour  \n\n"
        "> Draft, not yet reviewed by a specialist.\n"
        "> Summary by the editors: check the original before you quote it.\n\n"
        "## Before\n\n"
        "- [ ] The age is checked [ILO C182, art. 3]\n"
        "  In doubt: a child\n"
        "- [ ] The form of work is named [ILO C182, art. 3]\n\n"
        "---\nField Guide, content version 2026.11.1\n"
    )


def test_a_document(guide):
    text = as_markdown.document(reading.document(guide, _ref("ilo-c182")))
    for line in (
        "# Worst Forms of Child Labour Convention",
        "- Id: ilo-c182",
        "- Kind: treaty",
        "- Binding: yes, for Members that ratified it",
        "- Instrument C182: adopted 1999-06-17, in force 2000-11-19, 187 parties as of 2020-08-04",
        "- Address: <https://example.org/c182> (not opened, to be checked)",
        "- art. 4: Hazardous work (from memory, to be checked)",
        "- A fundamental Convention",
        "- Labour inspectors here (`office:local/labour`)",
    ):
        assert f"\n{line}\n" in f"\n{text}"
    # What is not known is absent.
    assert "ISBN" not in text
    assert "None" not in text
    old = as_markdown.document(reading.document(guide, _ref("old-sop")))
    assert "> **Dated.** Replaced in 2020.\n" in old
    assert "> **Replaced by** New procedures (`new-sop`)\n" in old
    french = as_markdown.document(reading.document(guide, _ref("ilo-c182"), "fr"))
    assert french.startswith("# Worst Forms of Child Labour Convention (fr)\n")


def test_a_term(guide):
    assert as_markdown.term(reading.term(guide, _ref("uasc"))) == (
        "# Unaccompanied child\n\nUASC\n\nA child alone\n"
    )
    assert as_markdown.term(reading.term(guide, _ref("child"), "fr")) == (
        "# Enfant\n\nToute personne de moins de 18 ans\n"
    )


def test_a_topic(guide):
    topic = _ref("children")
    text = as_markdown.topic(
        reading.topic_trail(guide, topic),
        reading.topic_children(guide, topic),
        ((row.ref.short, row.title) for row in reading.topic_entries(guide, topic)),
    )
    assert text == (
        "# Child protection\n\nChild protection\n\n"
        "## Topics\n\n"
        "- Child labour (`children.labour`)\n"
        "- Care (`children.care`)\n"
        "- Local pathways (`office:local`)\n\n"
        "## Entries\n\n"
        "- A child at work (`crosswalks/child-at-work`)\n"
        "- Who is a child (`ilo-c182/article-2`)\n"
        "- The worst forms of child labour (`ilo-c182/article-3`)\n"
        "- Labour inspectors here (`office:local/labour`)\n"
    )
