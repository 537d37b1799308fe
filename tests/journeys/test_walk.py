# SPDX-License-Identifier: Apache-2.0
"""Every page as a screen reader and a keyboard meet it, in light, in dark and right-to-left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget

from fieldguide.content.ids import Ref
from fieldguide.content.kinds import Kind
from fieldguide.gui.context import Message
from fieldguide.gui.demo import fill_profile, read_demo
from fieldguide.gui.place import Place
from fieldguide.personal.device import DeviceSettings
from fieldguide.services import keeping
from tests.helpers import walk
from tests.helpers.sitting import CTRL
from tests.helpers.worlds import opened

pytestmark = [
    pytest.mark.journey,
    pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)", "grabbing the"),
]
LOOKS = {
    "light": ("light", "en", 100, True),
    "dark": ("dark", "ar", 150, True),
    "rtl": ("light", "ar", 150, False),
}
"""Theme, language, size of the text, and whether there is anything of the user's own to show."""


@pytest.fixture(params=LOOKS)
def walker(request, paths, sit_down):
    """A user of each look, who has a bookmark or all that the pictures of the screens show."""
    theme, language, size, full = LOOKS[request.param]
    if full:
        fill_profile(paths, read_demo(paths.resources))
    else:
        with opened(paths) as guide:
            keeping.add_bookmark(guide, Ref("protection", "ilo-c182"), Kind.DOCUMENT, "Worst forms")
    device = DeviceSettings(paths.device_ini)
    device.theme, device.language, device.size = theme, language, size
    device.save()
    user = sit_down(paths)
    user.window.resize(1360, 850)
    user.settle()
    return user


def test_every_page_can_be_walked(walker):
    window, faults = walker.window, {}
    rtl = window.isRightToLeft()
    for page in walker.scenes():
        search = window.top_bar.search
        seen = walk.tab_round(search)
        back = walk.tab_round(search, Qt.Key.Key_Backtab)
        missed = [one for one in walk.controls(window) if one not in seen]
        not_back = [one for one in walk.controls(window) if one not in back]
        views = [view for view in window.findChildren(QTextEdit) if view.isVisible()]
        found = {
            "without a name or kind": walk.unnamed(window),
            "not reached by Tab": [walk.describe(one) for one in missed],
            "not reached by Shift+Tab": [walk.describe(one) for one in not_back],
            "out of order": walk.out_of_order(seen, rtl=rtl),
            "cut off": walk.cut_off(window),
            "too faint": walk.faint(window),
            "too faint in the text": [fault for view in views for fault in walk.faint_text(view)],
        }
        walker.settle()
        faults |= {f"{page}: {what}": said for what, said in found.items() if said}
    assert not faults, "\n".join(f"{what}: {said}" for what, said in faults.items())


def faults_of(window):
    """What is wrong with the parts of a window or dialog, wherever Tab leads."""
    views = [view for view in window.findChildren(QTextEdit) if view.isVisible()]
    return [
        *walk.unnamed(window),
        *walk.cut_off(window),
        *walk.faint(window),
        *(fault for view in views for fault in walk.faint_text(view)),
    ]


def test_what_opens_over_the_page_can_be_walked(walker):
    window, faults = walker.window, {}
    window.go(Place("topics", "protection:ilo-c182/article-3"))
    walker.settle()
    window.tell(Message("Something happened.", "warn"))
    walker.press(Qt.Key.Key_F, CTRL)
    walker.type("child")
    seen = walk.tab_round(window.top_bar.search)
    faults["find bar and notice"] = faults_of(window)
    faults["not reached"] = [walk.describe(one) for one in walk.controls(window) if one not in seen]
    for command in ("palette", "keys"):
        window.actions_table[command].trigger()
        walker.wait(lambda: walker.dialog is not None)
        walker.settle()
        faults[command] = faults_of(walker.dialog)
        walker.press(Qt.Key.Key_Escape)
    window.resize(1024, 700)
    walker.settle()
    for page in walker.scenes():
        seen = walk.tab_round(window.top_bar.search)
        missed = [walk.describe(one) for one in walk.controls(window) if one not in seen]
        faults[f"{page}, narrow"] = [*faults_of(window), *missed]
    assert not any(faults.values()), faults


def test_the_walk_sees_what_is_wrong(qtbot):
    """The checks above can fail: one fault of each kind is found."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    nameless, hidden_away, plain, pale = QPushButton(), QPushButton("b"), QPushButton("c"), QLabel()
    hidden_away.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    pale.setText("hardly there")
    pale.setStyleSheet("color: #bbbbbb; background: #ffffff")
    text = QTextEdit()
    text.setHtml('<p style="color: #cccccc; background: #ffffff">pale</p>')
    text.setTabChangesFocus(True)
    for widget in (nameless, hidden_away, plain, pale, text):
        column.addWidget(widget)
    QWidget.setTabOrder(plain, nameless)
    window.resize(300, 300)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    seen = walk.tab_round(plain)
    assert nameless in seen
    assert hidden_away not in seen
    assert hidden_away in walk.controls(window)
    assert any("QPushButton" in fault for fault in walk.unnamed(window))
    assert walk.out_of_order([plain, nameless], rtl=False)
    assert not walk.out_of_order([nameless, plain], rtl=False)
    assert any("hardly there" in fault for fault in walk.faint(window))
    assert walk.faint_text(text)
