# SPDX-License-Identifier: Apache-2.0
"""Rules on the Markdown of bodies: no raw HTML, links and pictures that are there, limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.base.errors import ContentRefused
from fieldguide.content.bodies import Body, BodyReader
from fieldguide.content.ids import Ref
from fieldguide.content.rendering import ASSET_SCHEME, Renderer
from fieldguide.content.rows import RowKind

if TYPE_CHECKING:
    from fieldguide.content.lint_desk import Desk
    from fieldguide.content.source_files import Place

_OWN = "fieldguide:"
_CODES = {
    "markup-depth": "body-depth",
    "markup-tables": "body-tables",
    "markup-word": "text-word",
    "text-too-large": "text-too-large",
}


def check(desk: Desk) -> dict[tuple[str, str], Body]:
    """Apply every rule of this module; returns what stands in each body, by entry and language."""
    reader, renderer = BodyReader(), Renderer()
    bodies: dict[tuple[str, str], Body] = {}
    shown: set[str] = set()
    names = {asset.name for asset in desk.contents.assets.values()}
    for (key, lang), text in desk.contents.entry_texts.items():
        place = desk.text_place(key, lang)
        body = bodies[key, lang] = reader.read(text.body)
        _structure(desk, place, body)
        _links(desk, place, body)
        shown |= _images(desk, place, body, names)
        _limits(desk, place, text.body, renderer)
    for key, asset in desk.contents.assets.items():
        if asset.name not in shown and desk.texts_are_whole:
            desk.add(desk.place(RowKind.ASSET, key), "asset-unused")
    return bodies


def _structure(desk: Desk, place: Place, body: Body) -> None:
    for line in body.raw_html:
        desk.faults.append(place.body_fault("body-html", line))
    for line in body.top_headings:
        desk.faults.append(place.body_fault("body-heading", line))


def _links(desk: Desk, place: Place, body: Body) -> None:
    for target, line in body.links:
        if target.startswith(_OWN):
            _own_link(desk, place, target, line)
        elif not target.startswith("https://"):
            desk.faults.append(place.body_fault("body-link", line, target=target[:80]))


def _own_link(desk: Desk, place: Place, target: str, line: int) -> None:
    text = target.removeprefix(_OWN)
    try:
        Ref.parse(text, desk.pack)
    except ValueError:
        desk.faults.append(place.body_fault("body-link-form", line, target=target[:80]))
        return
    problem = desk.problem_with(text)
    if problem is not None:
        code, params = problem
        desk.faults.append(place.body_fault(code, line, **params))


def _images(desk: Desk, place: Place, body: Body, names: set[str]) -> set[str]:
    shown: set[str] = set()
    for target, line in body.images:
        name = target.removeprefix(ASSET_SCHEME)
        if name == target:
            desk.faults.append(place.body_fault("body-image", line, target=target[:80]))
        elif name not in names:
            desk.faults.append(place.body_fault("body-image-unknown", line, name=name[:80]))
        else:
            shown.add(name)
    return shown


def _limits(desk: Desk, place: Place, text: str, renderer: Renderer) -> None:
    try:
        renderer.render(text, str)
    except ContentRefused as trouble:
        code = _CODES.get(trouble.code, "body-broken")
        # A long word was found with its line when the file was read; one in the drawn text that is
        # longer than any written one is made of several across tags.
        desk.faults.append(place.body_fault(code, 1, **trouble.params))
