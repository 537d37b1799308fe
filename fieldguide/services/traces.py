# SPDX-License-Identifier: Apache-2.0
"""What a profile keeps of what was read, without anybody having asked for it; and how it goes.

The list for "continue" stands in the personal database, the last page in two files beside it, for
the first paint of the next start. With the no-trace setting there is neither.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.services import places

if TYPE_CHECKING:
    from fieldguide.base.paths import Paths
    from fieldguide.services.guide import Guide


def remove_snapshot(paths: Paths) -> None:
    """Remove the picture and the words of the last page.

    Raises:
        EnvironmentTrouble: They cannot be removed.
    """
    for path in (paths.snapshot_picture, paths.snapshot):
        try:
            path.unlink(missing_ok=True)
        except OSError as trouble:
            raise EnvironmentTrouble("not-writable", path=str(path.parent)) from trouble


def remove(guide: Guide) -> None:
    """Remove every trace: the list, out of the database file as well, and the last page.

    Raises:
        EnvironmentTrouble: As `places.forget`.
    """
    remove_snapshot(guide.paths)
    if guide.personal.read_only is None:
        places.forget(guide)


def keep_to_the_setting(guide: Guide) -> None:
    """At a start: with the no-trace setting, what an earlier start kept goes.

    Raises:
        EnvironmentTrouble: As `remove`.
    """
    if guide.device.no_trace:
        remove(guide)
