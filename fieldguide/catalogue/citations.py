# SPDX-License-Identifier: Apache-2.0
"""Citations of a record, and the statements that carry them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fieldguide.catalogue.asking import Asking, confidence, documents_by_ref
from fieldguide.catalogue.views import CitationView, StatementView
from fieldguide.content.ids import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def citation_views(
    asking: Asking, pack: str, citations: Mapping[str, Any]
) -> dict[str, CitationView]:
    """The citations of a record, by their keys; a citation of an unknown document is left out."""
    named = {key: Ref.parse(value["document"], pack) for key, value in citations.items()}
    documents = documents_by_ref(asking, list(named.values()))
    return {
        key: CitationView(
            key=key,
            document=ref,
            document_short=documents[ref][1].short,
            document_title=documents[ref][1].title,
            place=citations[key].get("place"),
            confidence=confidence(citations[key]),
        )
        for key, ref in named.items()
        if ref in documents
    }


def statement_views(
    values: Sequence[Mapping[str, Any]], citations: Mapping[str, CitationView]
) -> tuple[StatementView, ...]:
    """The statements of a text, each with its citations."""
    return tuple(
        StatementView(
            text=value["text"],
            citations=tuple(citations[key] for key in value.get("cite", ()) if key in citations),
        )
        for value in values
    )
