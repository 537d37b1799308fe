# SPDX-License-Identifier: Apache-2.0
"""Contacts as vCards: 4.0 (RFC 6350) is written, 3.0 (RFC 2426) and 4.0 are read.

Strict and small: texts alone. Pictures, keys and addresses of the web are passed over.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fieldguide.base.errors import ContentRefused
from fieldguide.personal.contact_csv import topics_of
from fieldguide.personal.exchange import MAX_TEXT, check_count, decoded
from fieldguide.personal.records import Contact, is_uid

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LINE_BYTES = 75
_PROPERTIES = {
    "name": "FN",
    "role": "ROLE",
    "organisation": "ORG",
    "phone": "TEL",
    "place": "ADR",
    "languages": "LANG",
    "hours": "X-FIELDGUIDE-HOURS",
    "remark": "NOTE",
}
_TOPICS = "X-FIELDGUIDE-TOPICS"
_LINE = re.compile(
    r"(?:[A-Za-z0-9-]+\.)?(?P<name>[A-Za-z0-9-]+)"
    r"(?P<more>(?:;[A-Za-z0-9-]+(?:=(?:\"[^\"]*\"|[^\";:,]*)(?:,(?:\"[^\"]*\"|[^\";:,]*))*)?)*)"
    r":(?P<value>.*)",
    re.DOTALL,
)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPES = {"n": "\n", "N": "\n"}


def write(contacts: Sequence[Contact]) -> bytes:
    """The file."""
    lines: list[str] = []
    for one in contacts:
        lines += ["BEGIN:VCARD", "VERSION:4.0", f"UID:urn:uuid:{one.uid}", "KIND:org"]
        for field, name in _PROPERTIES.items():
            text = _escaped(getattr(one, field))
            if text:
                lines.append(f"{name}:;;{text};;;;" if name == "ADR" else _property(name, text))
        if one.topics:
            lines.append(f"{_TOPICS}:{' '.join(str(ref) for ref in one.topics)}")
        lines.append("END:VCARD")
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def read(raw: bytes, problems: list[ContentRefused] | None = None) -> list[Contact]:
    """What a file holds.

    A card that is wrong refuses the file, or is left out and put into `problems` if given.

    Raises:
        ContentRefused: Codes `import-…`.
    """
    found: list[Contact] = []
    met = 0
    card: dict[str, str] | None = None
    for name, more, value in _properties(decoded(raw)):
        if name == "BEGIN":
            if card is not None or value.strip().upper() != "VCARD":
                raise ContentRefused("import-damaged", reason="BEGIN")
            card = {}
        elif card is None:
            raise ContentRefused("contacts-other-file")
        elif name == "END":
            met += 1
            check_count(met)
            try:
                found.append(_contact(card, met))
            except ContentRefused as trouble:
                if problems is None:
                    raise
                problems.append(trouble)
            card = None
        else:
            _take(card, name, more, value)
    if card is not None:
        raise ContentRefused("import-cut-off")
    if not met:
        raise ContentRefused("contacts-other-file")
    return found


def _properties(text: str) -> Iterator[tuple[str, str, str]]:
    # A line that begins with a space goes on with the one before.
    unfolded = re.sub(r"\r?\n[ \t]", "", text)
    for line in re.split(r"\r?\n", unfolded):
        if not line.strip():
            continue
        parts = _LINE.fullmatch(line)
        if parts is None:
            raise ContentRefused("contacts-other-file")
        yield parts["name"].upper(), parts["more"].upper(), parts["value"]


def _take(card: dict[str, str], name: str, more: str, value: str) -> None:
    """Keep one property; the first of a name counts, but for languages and phones: all."""
    if "ENCODING=" in more and name in _PROPERTIES.values():
        raise ContentRefused("import-damaged", reason=f"{name} ENCODING")
    if name in {"ADR", "ORG"}:
        text = ", ".join(part for part in (_bare(p) for p in _split(value)) if part)
    elif name == "TEL":
        text = _bare(value).removeprefix("tel:")
    else:
        text = _bare(value)
    if name in {"TEL", "LANG"} and card.get(name):
        text = f"{card[name]}, {text}"
    elif name in card:
        return
    card[name] = text


def _contact(card: dict[str, str], at: int) -> Contact:
    if card.get("VERSION", "").strip() not in {"3.0", "4.0"}:
        raise ContentRefused("import-newer", version=card.get("VERSION", ""))
    texts = {field: card.get(name, "") for field, name in _PROPERTIES.items()}
    wrong = next((field for field, text in texts.items() if len(text) > MAX_TEXT), "")
    if wrong or not texts["name"].strip():
        raise ContentRefused("import-wrong-field", at=at, field=wrong or "name")
    # A name that another program gave is of no use here: it is not in the form of ours.
    uid = card.get("UID", "").removeprefix("urn:uuid:").replace("-", "").lower()
    return Contact(uid if is_uid(uid) else "", topics=topics_of(card.get(_TOPICS, ""), at), **texts)


def _property(name: str, text: str) -> str:
    return f"{name};VALUE=text:{text}" if name in {"TEL", "LANG"} else f"{name}:{text}"


def _escaped(text: str) -> str:
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\\", "\\\\")
    return plain.replace("\n", "\\n").replace(",", "\\,").replace(";", "\\;")


def _bare(text: str) -> str:
    return _ESCAPE.sub(lambda found: _ESCAPES.get(found[1], found[1]), text)


def _split(text: str) -> list[str]:
    """The parts between semicolons that are not escaped."""
    return [part[0] for part in re.finditer(r"(?:[^;\\]|\\.)+", text, re.DOTALL)]


def _folded(line: str) -> str:
    """A long line in pieces of at most 75 bytes, none of which splits a sign."""
    pieces: list[str] = []
    piece, size = "", 0
    for sign in line:
        width = len(sign.encode())
        if size + width > _LINE_BYTES:
            pieces.append(piece)
            piece, size = "", 1
        piece += sign
        size += width
    return "\r\n ".join([*pieces, piece])
