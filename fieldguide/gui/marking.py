# SPDX-License-Identifier: Apache-2.0
"""Marks texts in tables for translation. Qt's own function of this name has no usable type."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return `text`; lupdate knows the name, and takes it over as a text of `context`."""
    del context
    return text
