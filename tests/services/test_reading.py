# SPDX-License-Identifier: Apache-2.0
"""Reading services: what depends on the language of the moment."""

from __future__ import annotations

from fieldguide.services import reading


def test_packs_have_their_titles_in_the_language_of_the_moment(guide):
    guide.device.language = "en"
    assert [pack.title for pack in reading.packs(guide)] == ["Protection", "Country office"]
    guide.device.language = "fr"
    # The office's pack has no French title: its own language stands in.
    assert [pack.title for pack in reading.packs(guide)] == ["Protection (fr)", "Country office"]
    assert guide.catalogue.packs["protection"].titles["en"] == "Protection"
