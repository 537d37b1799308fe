# SPDX-License-Identifier: Apache-2.0
"""Which key the user may choose for a command: one that means nothing else anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from fieldguide.gui.actions import keys_of, plain_text

if TYPE_CHECKING:
    from fieldguide.gui.actions import Actions

ELSEWHERE = (
    *("F2", "Alt+Up", "Alt+Down", "Ctrl+Return", "Ctrl+Enter", "Ctrl+M", "Ctrl+Shift+A"),
    *("F4", "Alt+F4", "F10", "Shift+F10", "Ctrl+F6", "Ctrl+Shift+L", "Ctrl+Shift+V"),
)
"""Keys of single pages, and what Qt and the systems do with a key that no command has."""
_EDITING = frozenset(
    {
        *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Space),
        *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace, Qt.Key.Key_Delete),
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home),
        *(Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Insert),
        *(Qt.Key.Key_Menu, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown),
    }
)
_LONE = frozenset({Qt.Key.Key_Pause, Qt.Key.Key_ScrollLock})


def why_not(pressed: QKeyCombination, actions: Actions, own: str) -> str:
    """Why a key cannot be that of the command `own`, as a sentence; empty if it can."""
    translate = QCoreApplication.translate
    key = QKeySequence(pressed)
    if not _stands_alone(pressed):
        return translate(
            "OwnKey",
            "This key is needed for writing or moving about. Take one of F1 to F12, or a letter "
            "together with Ctrl.",
        )
    for command, action in actions:
        if command.id == own:
            continue
        bound = {QKeySequence(text) for rtl in (False, True) for text in keys_of(command, rtl=rtl)}
        if key in {*bound, *action.shortcuts(), QKeySequence(command.shown_keys)}:
            said = translate("OwnKey", "This key is that of “{0}” already. Take another one.")
            return said.format(plain_text(action))
    if key in {QKeySequence(text) for text in ELSEWHERE} or key in _standard():
        return translate("OwnKey", "This key means something already. Take another one.")
    return ""


def _stands_alone(pressed: QKeyCombination) -> bool:
    """Whether a key writes nothing and moves nothing, so that it works in a text field too."""
    key, held = pressed.key(), pressed.keyboardModifiers()
    if key in _EDITING:
        return False
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35 or key in _LONE:
        return True
    # Alt alone opens menus, Shift alone writes capitals, and AltGr comes as both.
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
    return bool(held & control) and not held & Qt.KeyboardModifier.AltModifier


def _standard() -> set[QKeySequence]:
    names = (name for name in QKeySequence.StandardKey if name.name != "UnknownKey")
    return {key for name in names for key in QKeySequence.keyBindings(name)}
