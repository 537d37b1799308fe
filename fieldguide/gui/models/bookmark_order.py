# SPDX-License-Identifier: Apache-2.0
"""Which bookmarks a line of the tree holds, and where one goes in the order by hand. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.gui.models.folder_tree import FOLDER, TAG, TAGS, UNFILED, folders_below

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from fieldguide.personal.records import Folder
    from fieldguide.services.keeping import BookmarkView


def inside(
    views: Sequence[BookmarkView], folders: Sequence[Folder], key: str
) -> list[BookmarkView]:
    """The bookmarks of a line of the tree; a folder has those of the folders in it too."""
    if key.startswith(FOLDER):
        below = folders_below(folders, key.removeprefix(FOLDER))
        return [view for view in views if view.folder in below]
    if key.startswith(TAG):
        return [view for view in views if key.removeprefix(TAG) in view.tags]
    if key == TAGS:
        return [view for view in views if view.tags]
    return [view for view in views if key != UNFILED or not view.folder]


def stepped(rows: Sequence[BookmarkView], view: BookmarkView, step: int) -> str | None:
    """Before which bookmark of its folder one goes that moves a place up or down.

    Empty for the end; None where it stands at an end already.
    """
    beside = [row for row in rows if row.folder == view.folder]
    to = beside.index(view) + step
    if not 0 <= to < len(beside):
        return None
    after = beside[to:] if step < 0 else beside[to + 1 :]
    return after[0].uid if after else ""


def gap(rows: Sequence[BookmarkView], uids: Collection[str], at: int) -> tuple[str, str]:
    """The folder of a gap between rows, and the bookmark behind it that stays; empty for none.

    Between two folders it is the one that the moved bookmarks are in, else the lower one.
    """
    above = rows[at - 1].folder if at else None
    below = rows[at].folder if at < len(rows) else None
    moved = {row.folder for row in rows if row.uid in uids}
    folder = above if below is None or moved == {above} else below
    behind = (row for row in rows[at:] if row.folder == folder and row.uid not in uids)
    return folder or "", next((row.uid for row in behind), "")
