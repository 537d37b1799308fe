# SPDX-License-Identifier: Apache-2.0
"""The commands of `gui/commands.py` as QActions of one window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from fieldguide.gui import commands
from fieldguide.gui.commands import COMMANDS, MENUS, PLAIN, SUBMENUS, Command
from fieldguide.gui.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from fieldguide.gui.theme import Theme


class Actions(QObject):
    """Every command as an action: `actions["find"]`. Their texts and keys follow the language."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._own_keys: dict[str, QKeySequence] = {}
        groups: dict[str, QActionGroup] = {}
        for command in COMMANDS:
            action = QAction(self)
            action.setObjectName(command.id)
            action.setMenuRole(_role(command.id))
            if command.icon:
                action.setIcon(icon(command.icon, theme))
            if command.choice:
                action.setCheckable(True)
                groups.setdefault(command.menu, QActionGroup(self)).addAction(action)
            self._actions[command.id] = action
        window.addActions(list(self._actions.values()))
        self.enable(frozenset())
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[tuple[Command, QAction]]:
        return ((command, self._actions[command.id]) for command in COMMANDS)

    def on(self, name: str, call: Callable[[], object]) -> None:
        """Do `call` when the command is given."""
        self._actions[name].triggered.connect(lambda *_: call())

    def enable(self, met: Iterable[str]) -> None:
        """Enable the commands whose need is among `met`, or always met; disable the others."""
        wanted = {commands.ALWAYS, *met}
        for command, action in self:
            if command.needs != PLAIN:
                action.setEnabled(command.needs in wanted)

    def tick(self, name: str) -> None:
        """Tick one of several choices."""
        self._actions[name].setChecked(True)

    def set_own_key(self, name: str, key: QKeySequence) -> None:
        """Bind a command to a key of the user's choice instead of those of the table."""
        self._own_keys[name] = key
        self._actions[name].setShortcuts([key])

    def menu_title(self, name: str) -> str:
        """What a menu (or `menu/submenu`) is called, without the mark of its mnemonic."""
        titles = {**dict(MENUS), **SUBMENUS}
        return QCoreApplication.translate("Actions", titles[name]).replace("&", "")

    def retranslate(self) -> None:
        """Set texts and keys for the present language and direction."""
        rtl = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for command, action in self:
            text = QCoreApplication.translate("Actions", command.text)
            # Qt shows what follows a tab as the shortcut, and does not bind it.
            action.setText(f"{text}\t{command.shown_keys}" if command.shown_keys else text)
            own = self._own_keys.get(command.id)
            action.setShortcuts(_bound(keys_of(command, rtl=rtl)) if own is None else [own])


def keys_of(command: Command, *, rtl: bool) -> tuple[str, ...]:
    """The keys of a command: back and forward lie as they are drawn."""
    if rtl and command.id in {"back", "forward"}:
        swap = {"Alt+Left": "Alt+Right", "Alt+Right": "Alt+Left"}
        return tuple(swap[key] for key in command.keys)
    return command.keys


def plain_text(action: QAction) -> str:
    """An action's words without the mark of its mnemonic and without shown keys."""
    return action.text().split("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&")


def shown_keys(command: Command, action: QAction) -> list[str]:
    """The keys as a person reads them on this system."""
    native = QKeySequence.SequenceFormat.NativeText
    bound = [key.toString(native) for key in action.shortcuts()[: len(command.keys)]]
    return bound or ([command.shown_keys] if command.shown_keys else [])


def _bound(keys: tuple[str, ...]) -> list[QKeySequence]:
    # On many keyboards "/" or "?" is typed with Shift, which not every platform takes off the key.
    shifted = [f"Shift+{key}" for key in keys if len(key) == 1]
    return [QKeySequence(key) for key in (*keys, *shifted)]


def _role(name: str) -> QAction.MenuRole:
    # macOS moves these into the program's own menu; nothing else may be guessed from its text.
    roles = {"quit": QAction.MenuRole.QuitRole, "settings": QAction.MenuRole.PreferencesRole}
    return roles.get(name, QAction.MenuRole.NoRole)
