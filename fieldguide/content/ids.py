# SPDX-License-Identifier: Apache-2.0
"""Names of things: their grammar, and the pair of pack and id that names a thing for ever."""

from __future__ import annotations

import re
from dataclasses import dataclass

MAX_ID_BYTES = 80
BUNDLED_PACK = "protection"

_SEGMENT = r"[a-z0-9]+(?:[.-][a-z0-9]+)*"
SEGMENT_PATTERN = rf"^{_SEGMENT}$"
LOCAL_PATTERN = rf"^{_SEGMENT}(?:/{_SEGMENT})?(?:#{_SEGMENT})?$"
REF_PATTERN = rf"^(?:{_SEGMENT}:)?{_SEGMENT}(?:/{_SEGMENT})?(?:#{_SEGMENT})?$"

_LOCAL = re.compile(LOCAL_PATTERN)
_PACK = re.compile(SEGMENT_PATTERN)


def is_local_id(text: str) -> bool:
    """Whether `text` is an id inside a pack: `doc`, `group/entry` or `checklist#item`."""
    return _LOCAL.fullmatch(text) is not None and len(text) <= MAX_ID_BYTES


@dataclass(frozen=True, slots=True, order=True)
class Ref:
    """A thing's name: the pack it belongs to and its id inside that pack."""

    pack: str
    id: str

    @classmethod
    def parse(cls, text: str, default_pack: str = BUNDLED_PACK) -> Ref:
        """Read `pack:id`, or `id` alone for a thing of `default_pack`.

        Raises:
            ValueError: `text` is not a well-formed name.
        """
        pack, colon, local = text.partition(":")
        if not colon:
            pack, local = default_pack, text
        if _PACK.fullmatch(pack) is None or len(pack) > MAX_ID_BYTES or not is_local_id(local):
            raise ValueError(text)
        return cls(pack, local)

    @property
    def item(self) -> str | None:
        """The item's id where this names an item of a checklist, else None."""
        _, mark, item = self.id.partition("#")
        return item if mark else None

    @property
    def short(self) -> str:
        """How a person writes it: without the pack for the bundled one."""
        return self.id if self.pack == BUNDLED_PACK else str(self)

    def __str__(self) -> str:
        return f"{self.pack}:{self.id}"
