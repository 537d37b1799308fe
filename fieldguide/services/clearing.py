# SPDX-License-Identifier: Apache-2.0
"""What was deleted for good leaves the file of the database as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.personal import squeezing

if TYPE_CHECKING:
    from fieldguide.services.guide import Guide


def squeeze(guide: Guide) -> None:
    """Write the file anew, and forget that this was wanted.

    Raises:
        EnvironmentTrouble: `not-squeezed`: a later start does it.
    """
    try:
        guide.personal.squeeze()
    except EnvironmentTrouble as trouble:
        raise EnvironmentTrouble("not-squeezed", reason=trouble.code) from trouble
    with guide.personal.writing() as session:
        squeezing.forget(session)
