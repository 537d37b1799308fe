# SPDX-License-Identifier: Apache-2.0
"""The pictures that a text may draw: those that come with it, and nothing from anywhere else.

Qt would draw images from any local file a text names. Here every name is answered from memory: an
`asset:` name by the function given, anything else by an empty picture of one pixel. (An empty
answer would not do: Qt then looks for the file itself.)
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument

ASSET = "asset"
Assets = Callable[[str], QImage | None]
"""The picture of a name, if there is one."""


def answer(kind: int, name: QUrl | str, assets: Assets | None) -> QImage:
    """What a document gets that asks for `name`."""
    url = QUrl(name)
    is_image = kind == int(QTextDocument.ResourceType.ImageResource.value)
    if is_image and assets is not None and url.scheme() == ASSET:
        image = assets(url.path())
        if image is not None and not image.isNull():
            return image
    empty = QImage(1, 1, QImage.Format.Format_ARGB32)
    empty.fill(Qt.GlobalColor.transparent)
    return empty
