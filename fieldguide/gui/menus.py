# SPDX-License-Identifier: Apache-2.0
"""The menu bar, made from the table of commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldguide.gui.commands import MENUS, SUBMENUS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QMenuBar

    from fieldguide.gui.actions import Actions


class Menus:
    """The menus of one menu bar."""

    def __init__(self, bar: QMenuBar, actions: Actions) -> None:
        self._menus: dict[str, QMenu] = {name: bar.addMenu("") for name, _ in MENUS}
        for command, action in actions:
            menu = self._menu(command.menu)
            if command.new_group and not menu.isEmpty():
                menu.addSeparator()
            menu.addAction(action)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the titles for the present language."""
        for name, title in (*MENUS, *SUBMENUS.items()):
            if name in self._menus:
                self._menus[name].setTitle(QCoreApplication.translate("Actions", title))

    def _menu(self, name: str) -> QMenu:
        if name not in self._menus:
            parent, _, _ = name.partition("/")
            self._menus[name] = self._menus[parent].addMenu("")
        return self._menus[name]
