# SPDX-License-Identifier: Apache-2.0
"""What lists show of their records."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldguide.gui.pages.drawing import entry_row
from tests.gui import samples

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("new_in", "said"), [("new", [("New", "good")]), ("updated", [("Updated", "good")]), (None, [])]
)
def test_what_is_new_says_so(new_in, said):
    drawn = entry_row(replace(samples.row(), new_in=new_in))
    assert [badge for badge in drawn.badges if badge[1] == "good"] == said


def test_an_entry_without_a_document_names_its_publisher():
    assert entry_row(samples.row()).meta != "Country office"
    alone = replace(samples.row(), document=None, publisher="Country office")
    assert entry_row(alone).meta == "Country office"
