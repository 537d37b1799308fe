# SPDX-License-Identifier: Apache-2.0
"""What was read last, as the first page shows it."""

from __future__ import annotations

from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.services import places
from tests.helpers.worlds import guide_on

STANDARD = Ref("protection", "cpms-2019/standard-18")


def test_what_was_read_is_named_in_the_language_of_this_moment(profile_dir):
    with guide_on(profile_dir) as guide:
        places.visit(guide, Kind.ENTRY, STANDARD, "Standard 18: case management", "What to do")
        guide.device.content_language = "fr"

        (visit,) = places.recent(guide)

    assert visit.title != "Standard 18: case management"
    assert visit.title
    assert visit.heading == "What to do"


def test_what_is_gone_keeps_the_title_it_was_read_under(profile_dir):
    with guide_on(profile_dir) as guide:
        places.visit(guide, Kind.ENTRY, Ref("protection", "gone/entry"), "An old entry")

        assert [visit.title for visit in places.recent(guide)] == ["An old entry"]
