# SPDX-License-Identifier: Apache-2.0
"""A catalogue of the small world, built once."""

from __future__ import annotations

from contextlib import contextmanager

import pytest

from fieldguide.catalogue.views import Languages
from tests.helpers.worlds import build_catalogue, main_pack, office_pack


@pytest.fixture(scope="session")
def small(tmp_path_factory):
    """The catalogue of the main pack and an office's own."""
    catalogue = build_catalogue(
        tmp_path_factory.mktemp("catalogue") / "small.db", main_pack(), office_pack()
    )
    yield catalogue
    catalogue.close()


@pytest.fixture(scope="session")
def asked(small):
    """Ask the small catalogue in a content language and an interface language."""

    @contextmanager
    def ask(content="en", interface="en"):
        with small.asking(Languages(content, interface)) as asking:
            yield asking

    return ask
