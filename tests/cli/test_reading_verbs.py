# SPDX-License-Identifier: Apache-2.0
"""`topics`, `documents`, `search`, `show`: output and exit status, from real child processes."""

from __future__ import annotations

import json

import pytest

SENTENCE = "Nothing has the id protection:{}. `search` and `topics` list what there is.\n"


def _json(done):
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return json.loads(done.stdout)


def test_topics_as_a_tree_with_counts_of_distinct_entries(read):
    done = read("topics")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "Child protection (4)  children\n"
        "  Child labour (2)  children.labour\n"
        "  Care (1)  children.care\n"
        "  Local pathways (1)  office:local\n"
        "Smuggling of migrants (1)  smuggling\n"
    )


def test_topics_for_scripts(read):
    topics = _json(read("topics", "--json"))
    assert topics[1] == {
        "id": "protection:children.labour",
        "parent": "protection:children",
        "title": "Child labour",
        "depth": 1,
        "entries": 2,
        "documents": 1,
        "checklists": 1,
    }
    assert [topic["parent"] for topic in topics if topic["depth"] == 0] == [None, None]


def test_documents_and_those_only_cited(read):
    done = read("documents")
    assert done.returncode == 0
    assert done.stdout == (
        "Old procedures  [framework]  old-sop\n"
        "Worst Forms of Child Labour Convention  [treaty, 1999]  ilo-c182\n"
    )
    records = {one["id"]: one for one in _json(read("documents", "--all", "--json"))}
    assert set(records) == {"protection:ilo-c182", "protection:old-sop", "protection:new-sop"}
    assert records["protection:ilo-c182"] == {
        "id": "protection:ilo-c182",
        "title": "Worst Forms of Child Labour Convention",
        "kind": "treaty",
        "publishers": ["International Labour Organization"],
        "year": 1999,
        "symbol": "C182",
        "languages": ["en", "fr"],
        "regions": [],
        "binding": True,
        "dated": False,
        "replaced_by": None,
        "confidence": "certain",
        "entries": 2,
    }
    assert records["protection:old-sop"]["replaced_by"] == "protection:new-sop"


def test_search_for_people(read):
    done = read("search", "worst forms")
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[0] == (
        "Worst Forms of Child Labour Convention  [document · ILO C182 · en]  ilo-c182"
    )
    assert any(line.endswith("  ilo-c182/article-3") for line in lines)
    assert lines[-1].split()[1:3] == ["found", "in"]


def test_search_says_which_results_match_and_which_follow(read):
    def said(*arguments):
        done = read("search", *arguments)
        assert (done.returncode, done.stderr) == (0, "")
        lines = [line for line in done.stdout.splitlines() if not line.startswith("    ")]
        number, _, took = lines[-1].partition(" found in ")
        return [line.split("  ")[-1] for line in lines[:-1]], number, took.partition(" ms")[2]

    # Every word: one text. The others have some.
    some = "Some of the words only, or similar ones:"
    ids, number, more = said("stay minor ")
    assert (ids[0], ids[1]) == ("cards/lost-child", some)
    assert (number, more) == ("1", f"; {len(ids) - 2} more have some of the words")
    assert said("stay minor ", "--limit", "1") == (["cards/lost-child"], number, more)
    ids, number, more = said("banana eighteen ")
    assert (ids[0], number) == (some, "0")
    assert more == f"; {len(ids) - 1} more have some of the words"
    # Nothing, and another spelling.
    assert said("smugling")[0][0] == "Nothing found for that; did you mean: smuggling"
    assert said("smugling")[1:] == said("smuggling")[1:]


def test_total_and_whole_for_scripts(read):
    answer = _json(read("search", "--json", "stay minor "))
    assert (answer["whole"], answer["answered"]) == (1, "stay minor ")
    assert answer["total"] == len(answer["results"]) > 1
    one = _json(read("search", "--json", "stay minor ", "--limit", "1"))
    assert (one["whole"], one["total"]) == (1, answer["total"])
    answer = _json(read("search", "--json", "smugling"))
    assert (answer["suggestion"], answer["answered"]) == ("smuggling", "smuggling")


def test_search_for_scripts(read):
    answer = _json(read("search", "worst forms", "--json", "--limit", "1"))
    assert list(answer) == [
        *("query", "answered", "total", "whole", "took_ms", "suggestion", "results"),
    ]
    assert answer["query"] == "worst forms"
    assert answer["total"] >= answer["whole"] >= 2
    assert answer["suggestion"] is None
    assert isinstance(answer["took_ms"], float)
    (hit,) = answer["results"]
    assert list(hit) == [
        *("id", "kind", "document", "document_kind", "title", "lang", "snippet", "score"),
    ]
    assert hit["id"] == "protection:ilo-c182"
    assert (hit["kind"], hit["document"], hit["document_kind"]) == (
        "document",
        "ilo-c182",
        "treaty",
    )
    assert isinstance(hit["score"], float)


@pytest.mark.parametrize(
    ("arguments", "ids"),
    [
        (["labour", "--kind", "checklist"], {"protection:rapid-check"}),
        (["labour", "--in", "checklists"], {"protection:rapid-check"}),
        (["child", "--kind", "term"], {"protection:child", "protection:uasc"}),
        (["refer", "--topic", "smuggling"], {"protection:old-sop/steps"}),
        (["refer", "--topic", "office:local"], {"office:local/labour"}),
        (["enfants", "--lang", "fr", "--in", "guidance"], {"protection:ilo-c182/article-3"}),
        (["refer topic:smuggling"], {"protection:old-sop/steps"}),
        (["zzzzqqq"], set()),
    ],
)
def test_search_filters_and_no_hits_is_no_failure(read, arguments, ids):
    answer = _json(read("search", "--json", *arguments))
    assert {hit["id"] for hit in answer["results"]} == ids
    assert answer["total"] == len(ids)


def test_filter_values_that_nobody_knows_are_said(read):
    done = read("search", "labour kind:nonsense", "--json")
    assert done.returncode == 0
    assert done.stderr.startswith("kind:nonsense is no filter value that is known. Known: ")
    json.loads(done.stdout)
    done = read("search", "labour", "--lang", "xx")
    assert done.returncode == 0
    assert done.stderr == "lang:xx is no filter value that is known. Known: en, fr.\n"
    done = read("search", "labour", "--topic", "nowhere")
    assert (done.returncode, done.stdout, done.stderr) == (1, "", SENTENCE.format("nowhere"))


@pytest.mark.parametrize(
    ("id_", "starts"),
    [
        ("ilo-c182/article-3", "# The worst forms of child labour\n"),
        ("protection:ilo-c182/art3", "# The worst forms of child labour\n"),
        ("office:local/labour", "# Labour inspectors here\n"),
        ("cards/lost-child", "# Lost child\n"),
        ("ilo-c182", "# Worst Forms of Child Labour Convention\n"),
        ("rapid-check#age", "# Child labour rapid check\n"),
        ("uasc", "# Unaccompanied child\n"),
        ("children.labour", "# Child labour\n\nChild protection › Child labour\n"),
    ],
)
def test_show_prints_any_kind_of_thing_as_markdown(read, id_, starts):
    done = read("show", id_)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(starts)


def test_show_for_scripts_and_in_a_language(read):
    shown = _json(read("show", "ilo-c182/art3", "--lang", "fr", "--json"))
    assert list(shown) == ["id", "kind", "markdown"]
    assert (shown["id"], shown["kind"]) == ("protection:ilo-c182/article-3", "entry")
    assert shown["markdown"].startswith("# Les pires formes de travail des enfants\n")


def test_show_of_what_is_not_there_is_one_sentence_and_status_1(read):
    done = read("show", "ilo-c182/nothing")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == SENTENCE.format("ilo-c182/nothing")
    done = read("show", "ilo-c182/gone")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "protection:ilo-c182/gone (An old entry) was withdrawn on 2026-10-01: "
        "It said the same twice.\n"
    )


# --- the checkout's own content


def test_the_worst_forms_convention_is_found_in_the_real_content(real):
    answer = _json(real("search", "worst forms", "--json"))
    assert "ilo-c182" in [hit["document"] for hit in answer["results"][:5]]
    assert real("show", "ilo-c182").stdout.startswith("# ")
    topics = _json(real("topics", "--json"))
    assert max(topic["entries"] for topic in topics) > 10
    assert len(_json(real("documents", "--json"))) >= 20


@pytest.mark.parametrize("query", ["تهريب", "deplaces internes"])
def test_the_real_content_is_found_in_its_languages(real, query):
    assert _json(real("search", query, "--json"))["total"] > 0


def test_a_slip_of_the_finger_is_understood(real):
    answer = _json(real("search", "smugling", "--json"))
    assert answer["suggestion"] == "smuggling"
    assert answer["results"]
