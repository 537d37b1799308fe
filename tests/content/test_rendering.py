# SPDX-License-Identifier: Apache-2.0
"""Rendering: what may be drawn and what may not, and plain text for searching and marking."""

from __future__ import annotations

import json
import re
import unicodedata
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldguide.base.errors import ContentRefused
from fieldguide.content.limits import check_markup
from fieldguide.content.rendering import Renderer, sanitise

TAGS = {
    *("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "em", "strong", "code"),
    *("pre", "table", "thead", "tbody", "tr", "th", "td", "a", "img", "hr", "br"),
}
SAFE = {
    "href": re.compile(r"fieldguide:.*|https://.*|cite:[a-z][a-z0-9]*"),
    "src": re.compile(r"asset:[a-z0-9.-]+"),
    "alt": re.compile(r".*", re.DOTALL),
    "start": re.compile(r"\d+"),
    "dir": re.compile(r"ltr|rtl|auto"),
}


def label(key):
    return f"Law, {key}"


def render(body):
    return Renderer().render(body, label)


class Reader(HTMLParser):
    """Reads markup as a browser would split it, and objects to all that is not on the list."""

    def handle_starttag(self, tag, attrs):
        assert tag in TAGS
        for name, value in attrs:
            assert SAFE[name].fullmatch(value)

    def handle_other(self, data):
        pytest.fail(f"neither text nor tag: {data}")

    handle_comment = handle_decl = handle_pi = unknown_decl = handle_other


def assert_harmless(markup):
    """Every tag and attribute is on the list, and all is closed in order."""
    reader = Reader()
    reader.feed(markup)
    reader.close()
    check_markup(markup)


@pytest.mark.parametrize(
    ("body", "html"),
    [
        ("With *em* and **strong**.", "<p>With <em>em</em> and <strong>strong</strong>.</p>"),
        ("See [@c1].", '<p>See <a href="cite:c1">[Law, c1]</a>.</p>'),
        ("`[@c1]` \\[@c1]", "<p><code>[@c1]</code> [@c1]</p>"),
        ("[@C1] [@1] [@c1, c2]", "<p>[@C1] [@1] [@c1, c2]</p>"),
        ("# One\n## Two", "<h2>One</h2>\n<h2>Two</h2>"),
        ("3. three\n4. four", '<ol start="3">\n<li>three</li>\n<li>four</li>\n</ol>'),
        ("<b>raw</b>", "<p>&lt;b&gt;raw&lt;/b&gt;</p>"),
        ("[a](fieldguide:law/article-1)", '<p><a href="fieldguide:law/article-1">a</a></p>'),
        ("<https://a.b/?c&d>", '<p><a href="https://a.b/?c&amp;d">https://a.b/?c&amp;d</a></p>'),
        ("[a](http://example.org)", "<p>[a](http://example.org)</p>"),
        ("[a](javascript:alert(1))", "<p>[a](javascript:alert(1))</p>"),
        ("[a](file:///etc/passwd)", "<p>[a](file:///etc/passwd)</p>"),
        ("[a](cite:c1)", "<p>[a](cite:c1)</p>"),
        ("[a](asset:a.png)", "<p><a>a</a></p>"),
        ("![A *map*](asset:map.png)", '<p><img src="asset:map.png" alt="A map"></p>'),
        ("![A map](https://example.org/a.png)", "<p>A map</p>"),
        ("![A map](asset:../../a.png)", '<p><img alt="A map"></p>'),
        ("```py\nx < y\n```", "<pre><code>x &lt; y\n</code></pre>"),
    ],
)
def test_markdown_becomes_markup(body, html):
    rendered = render(body).html.strip()
    assert rendered == html
    assert_harmless(rendered)


def test_the_wording_of_a_citation_is_text():
    rendered = Renderer().render("[@c1]", lambda key: f'<b>{key}</b> & "co"')
    assert "<b>" not in rendered.html
    assert "&lt;b&gt;c1&lt;/b&gt; &amp;" in rendered.html


def test_tables_are_drawn_without_styles():
    rendered = render("|a|b|\n|:-:|--:|\n|1|2 \\| [@c1]|\n")
    assert "style" not in rendered.html
    assert rendered.plain == "a\tb\n1\t2 |"


@pytest.mark.parametrize(
    ("body", "plain"),
    [
        ("Two\nlines. [@c1] And *more*. [@c2]", "Two lines. And more."),
        ("## Head\n\nText\n\n- one\n- two\n\n> said", "Head\nText\none\ntwo\nsaid"),
        ("a\\\nb", "a\nb"),
        ("![A map](asset:a.png) ![no](http://x)", "A map ![no](http://x)"),
        ("`code` &amp; e&#x301;", "code & \u00e9"),
        ("e\u0301", "\u00e9"),
        ("```\na\n\nb\n```", "a\n\nb"),
        ("", ""),
    ],
)
def test_plain_text(body, plain):
    assert render(body).plain == plain
    assert Renderer().plain(body) == plain


def test_the_same_body_renders_the_same():
    renderer = Renderer()
    body = "# A\n\n[@c1] [x](asset:y) ![a](http://b)"
    assert renderer.render(body, label) == renderer.render(body, label)


HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<iframe src=file:///etc/passwd>",
    "[x](data:text/html,<script>alert(1)</script>)",
    "![x](data:image/svg+xml;base64,AAAA)",
    "![x](file:///etc/passwd)",
    "![x](//evil.example/a.png)",
    "[x]: javascript:alert(1)\n\n[x]",
    "[x](JaVaScRiPt:alert(1))",
    "[x](&#x6A;avascript:alert(1))",
    "[x](\x01javascript:alert(1))",
    "[x](java\nscript:alert(1))",
    "<javascript:alert(1)>",
    '[x](https://a"onmouseover="alert(1))',
    '[x](https://a "t\\" onclick=\\"alert(1)")',
    '![a" onerror="alert(1)](asset:a.png)',
    '```" onclick="x\ncode\n```',
    "<style>@import url(file:///a)</style>",
    "<!-- --><b>",
    "<![CDATA[<script>]]>",
    "[@c1](javascript:alert(1))",
    "![@c1](asset:a.png)",
    "\0<script>\0",
    "[ " * 400 + "](https://a) " * 40,
]


@pytest.mark.parametrize("body", HOSTILE)
def test_nothing_hostile_gets_through(body):
    assert_harmless(render(body).html)


@given(st.text(alphabet="ab1 \n\t<>&\"'`*_[]()!#|-:>~\\/@=é\u0301ك", max_size=300))
def test_any_text_renders_harmlessly(body):
    rendered = render(body)
    assert_harmless(rendered.html)
    assert unicodedata.is_normalized("NFC", rendered.plain)


def test_the_public_suites(corpora):
    if corpora is None:
        pytest.skip("no corpora: set FIELDGUIDE_CORPORA to the folder with commonmark and html")
    renderer = Renderer()
    spec = json.loads((corpora / "commonmark" / "spec.json").read_text("utf-8"))
    payloads = json.loads((corpora / "html" / "dompurify.json").read_text("utf-8"))
    naughty = json.loads((corpora / "naughty-strings" / "blns.json").read_text("utf-8"))
    bodies = [example["markdown"] for example in spec]
    bodies += [payload["payload"] for payload in payloads]
    refused = set()
    for body in bodies + naughty:
        try:
            assert_harmless(renderer.render(body, label).html)
        except ContentRefused as trouble:
            refused.add(trouble.code)
    # Some payloads hold data: addresses of many thousand signs.
    assert refused <= {"markup-word"}


def test_raw_payloads_do_not_pass_the_sanitiser(corpora):
    if corpora is None:
        pytest.skip("no corpora: set FIELDGUIDE_CORPORA to the folder that has html")
    payloads = json.loads((corpora / "html" / "dompurify.json").read_text("utf-8"))
    for payload in payloads:
        try:
            clean = sanitise(payload["payload"])
        except ContentRefused:
            continue
        assert_harmless(clean)


@pytest.mark.parametrize(
    "markup",
    [
        '<p onclick="x">a</p>',
        '<a href="javascript:alert(1)">a</a>',
        '<a href=" https://a">a</a>',
        '<a href="HTTPS://a">a</a>',
        '<a href="cite:../x">a</a>',
        '<img src="https://a/b.png" alt="x"/>',
        '<img src="asset:a/../b" alt="x"/>',
        '<p style="background:url(a)" dir="x" class="y">a</p>',
        '<ol start="x"><li>a</li></ol>',
        "<script>a</script>",
        "<h1>a</h1>",
    ],
)
def test_the_sanitiser_alone_keeps_only_what_is_on_the_list(markup):
    clean = sanitise(markup)
    assert_harmless(clean)
    assert "href" not in clean
    assert "src" not in clean
    assert "start" not in clean
    assert "dir" not in clean


def test_the_direction_of_writing_is_kept():
    assert sanitise('<p dir="rtl">a</p>') == '<p dir="rtl">a</p>'


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("> " * 41 + "deep", "markup-depth"),
        ("> " * 300 + "deep", "markup-depth"),
        ("\n".join("  " * n + "- a" for n in range(100)), "markup-depth"),
        ("a" * 501, "markup-word"),
        ("a" * 262_145, "text-too-large"),
    ],
)
def test_limits_hold(body, code):
    with pytest.raises(ContentRefused) as refused:
        render(body)
    assert refused.value.code == code


@pytest.mark.parametrize(
    "piece",
    [
        "[ ", "![ ", "[a](", "[a][ ", "*a ", "**a ", "*a _b ", "` ", "< ", "<a ", "\\ ",
        "a]( ", "&#1 ", "> ", "- ", "* ", "1. ", "<!-- ", "<https://a ", "[x]: y\n",
        "a\n=\n", "[@c1] ", "|a|\n|-|\n",
    ],
)  # fmt: skip
def test_repeated_signs_do_not_hang(piece):
    try:
        rendered = render(piece * (20_000 // len(piece)))
    except ContentRefused as refused:
        code = refused.code
    else:
        code = "markup-"
        assert_harmless(rendered.html)
    assert code.startswith("markup-")
