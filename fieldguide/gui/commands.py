# SPDX-License-Identifier: Apache-2.0
"""Every command of the window as one table: its words, keys, menu, icon, and when it can be used.

The menus, the command palette and the `?` sheet are made from it. A command that is not built yet
is not in it. A letter alone (`/`, `?`) is an ordinary shortcut: a text field takes printable keys
first. The module is long because it is one table.
"""

from __future__ import annotations

from dataclasses import dataclass

from fieldguide.gui.marking import QT_TRANSLATE_NOOP
from fieldguide.personal.device import HIDE_KEY

MENUS = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("go", QT_TRANSLATE_NOOP("Actions", "&Go")),
    ("content", QT_TRANSLATE_NOOP("Actions", "&Content")),
    ("tools", QT_TRANSLATE_NOOP("Actions", "&Tools")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)
SUBMENUS = {
    "edit/passage": QT_TRANSLATE_NOOP("Actions", "Pa&ssage"),
    "view/theme": QT_TRANSLATE_NOOP("Actions", "&Colours"),
    "view/language": QT_TRANSLATE_NOOP("Actions", "Lan&guage"),
}

ALWAYS, GUIDE, TEXT, THING, PLAIN = "always", "guide", "text", "thing", "plain"
OWN = "own"
"""When a command can be used: always; once the catalogue is open; while a text is shown; while that
text is a thing that can be bookmarked; while the user's own data are open. `PLAIN` is set from
outside (back, forward)."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command.

    Attributes:
        id: Its name in the program.
        text: Its words, to be translated.
        menu: Where it stands, as `menu` or `menu/submenu`.
        keys: Its shortcuts; the first is the one that is shown.
        icon: The name of its icon, if it has one.
        needs: When it can be used.
        choice: Whether it is one of several of which one is ticked.
        new_group: Whether a line stands above it in the menu.
        shown_keys: Keys that are shown but not bound, because Qt's own widgets answer to them.
    """

    id: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: str = ALWAYS
    choice: bool = False
    new_group: bool = False
    shown_keys: str = ""


COMMANDS = (
    Command("print", QT_TRANSLATE_NOOP("Actions", "&Print…"), "file", ("Ctrl+P",), "printer", TEXT),
    Command(
        "quit",
        QT_TRANSLATE_NOOP("Actions", "&Quit"),
        "file",
        ("Ctrl+Q",),
        "log-out",
        new_group=True,
    ),
    Command(
        "copy",
        QT_TRANSLATE_NOOP("Actions", "&Copy"),
        "edit",
        (),
        "copy",
        ALWAYS,
        shown_keys="Ctrl+C",
    ),
    Command(
        "bookmark",
        QT_TRANSLATE_NOOP("Actions", "&Bookmark this"),
        "edit",
        ("Ctrl+D",),
        "bookmarks",
        THING,
        new_group=True,
    ),
    Command(
        "note",
        QT_TRANSLATE_NOOP("Actions", "Ne&w note"),
        "edit",
        ("Ctrl+N",),
        "pencil",
        OWN,
    ),
    Command(
        "mark-yellow",
        QT_TRANSLATE_NOOP("Actions", "Mark in &yellow"),
        "edit/passage",
        ("Ctrl+Shift+M",),
        "",
        THING,
    ),
    Command(
        "mark-green",
        QT_TRANSLATE_NOOP("Actions", "Mark in &green"),
        "edit/passage",
        needs=THING,
    ),
    Command(
        "mark-blue", QT_TRANSLATE_NOOP("Actions", "Mark in &blue"), "edit/passage", needs=THING
    ),
    Command(
        "mark-pink", QT_TRANSLATE_NOOP("Actions", "Mark in &pink"), "edit/passage", needs=THING
    ),
    Command(
        "unmark", QT_TRANSLATE_NOOP("Actions", "&Remove the mark"), "edit/passage", needs=THING
    ),
    Command(
        "passage-note",
        QT_TRANSLATE_NOOP("Actions", "&Note on the passage"),
        "edit/passage",
        (),
        "pencil",
        THING,
        new_group=True,
    ),
    Command(
        "passage-bookmark",
        QT_TRANSLATE_NOOP("Actions", "Book&mark the passage"),
        "edit/passage",
        (),
        "bookmarks",
        THING,
    ),
    Command(
        "find",
        QT_TRANSLATE_NOOP("Actions", "&Find in the text…"),
        "edit",
        ("Ctrl+F",),
        "search",
        TEXT,
        new_group=True,
    ),
    Command("find-next", QT_TRANSLATE_NOOP("Actions", "Find &next"), "edit", ("F3",), "", TEXT),
    Command(
        "find-previous",
        QT_TRANSLATE_NOOP("Actions", "Find &previous"),
        "edit",
        ("Shift+F3",),
        "",
        TEXT,
    ),
    Command(
        "larger", QT_TRANSLATE_NOOP("Actions", "&Larger"), "view", ("Ctrl++", "Ctrl+="), "zoom-in"
    ),
    Command("smaller", QT_TRANSLATE_NOOP("Actions", "&Smaller"), "view", ("Ctrl+-",), "zoom-out"),
    Command("normal-size", QT_TRANSLATE_NOOP("Actions", "&Normal size"), "view", ("Ctrl+0",)),
    Command(
        "theme-system",
        QT_TRANSLATE_NOOP("Actions", "As the s&ystem"),
        "view/theme",
        (),
        "monitor",
        choice=True,
    ),
    Command(
        "theme-light", QT_TRANSLATE_NOOP("Actions", "L&ight"), "view/theme", (), "sun", choice=True
    ),
    Command(
        "theme-dark", QT_TRANSLATE_NOOP("Actions", "&Dark"), "view/theme", (), "moon", choice=True
    ),
    Command(
        "language-system",
        QT_TRANSLATE_NOOP("Actions", "As the s&ystem"),
        "view/language",
        choice=True,
    ),
    Command("language-en", "English", "view/language", choice=True),
    Command("language-fr", "Français", "view/language", choice=True),
    Command("language-es", "Español", "view/language", choice=True),
    Command("language-ar", "العربية", "view/language", choice=True),
    Command(
        "beside",
        QT_TRANSLATE_NOOP("Actions", "T&wo languages beside each other"),
        "view",
        ("F8",),
        "languages",
        TEXT,
        new_group=True,
    ),
    Command(
        "next-pane", QT_TRANSLATE_NOOP("Actions", "Next p&ane"), "view", ("F6",), "", new_group=True
    ),
    Command("previous-pane", QT_TRANSLATE_NOOP("Actions", "Previous pan&e"), "view", ("Shift+F6",)),
    Command(
        "full-screen",
        QT_TRANSLATE_NOOP("Actions", "&Full screen"),
        "view",
        ("F11",),
        "maximize",
        new_group=True,
    ),
    Command(
        "hide",
        QT_TRANSLATE_NOOP("Actions", "Hide e&verything"),
        "view",
        (HIDE_KEY,),
        "eye-off",
    ),
    # Shown only where there is a passphrase.
    Command("lock", QT_TRANSLATE_NOOP("Actions", "Loc&k"), "view", ("Ctrl+Shift+L",), "lock"),
    Command("unlock", QT_TRANSLATE_NOOP("Actions", "&Unlock…"), "view", (), "lock"),
    Command("back", QT_TRANSLATE_NOOP("Actions", "&Back"), "go", ("Alt+Left",), "back", PLAIN),
    Command(
        "forward", QT_TRANSLATE_NOOP("Actions", "&Forward"), "go", ("Alt+Right",), "forward", PLAIN
    ),
    Command(
        "search",
        QT_TRANSLATE_NOOP("Actions", "&Search"),
        "go",
        ("Ctrl+K", "Ctrl+L", "/"),
        "search",
        new_group=True,
    ),
    Command(
        "home",
        QT_TRANSLATE_NOOP("Actions", "&Home"),
        "go",
        ("Alt+Home", "Ctrl+1"),
        "home",
        GUIDE,
        new_group=True,
    ),
    Command("topics", QT_TRANSLATE_NOOP("Actions", "&Topics"), "go", ("Ctrl+2",), "topics", GUIDE),
    Command(
        "checklists",
        QT_TRANSLATE_NOOP("Actions", "&Checklists"),
        "go",
        ("Ctrl+3",),
        "checklists",
        GUIDE,
    ),
    Command(
        "bookmarks",
        QT_TRANSLATE_NOOP("Actions", "Book&marks"),
        "go",
        ("Ctrl+4",),
        "bookmarks",
        GUIDE,
    ),
    Command("notes", QT_TRANSLATE_NOOP("Actions", "&Notes"), "go", ("Ctrl+5",), "notes", GUIDE),
    Command(
        "contacts",
        QT_TRANSLATE_NOOP("Actions", "C&ontacts"),
        "go",
        (),
        "",
        GUIDE,
    ),
    Command(
        "documents",
        QT_TRANSLATE_NOOP("Actions", "&Documents"),
        "go",
        ("Ctrl+6",),
        "documents",
        GUIDE,
    ),
    Command(
        "first-minutes",
        QT_TRANSLATE_NOOP("Actions", "First &minutes"),
        "content",
        ("Ctrl+E",),
        "siren",
        GUIDE,
    ),
    Command(
        "glossary",
        QT_TRANSLATE_NOOP("Actions", "&Glossary"),
        "content",
        ("Ctrl+G",),
        "book-a",
        GUIDE,
    ),
    Command(
        "new-run",
        QT_TRANSLATE_NOOP("Actions", "New &checklist…"),
        "content",
        ("Ctrl+Shift+N",),
        "checklists",
        OWN,
    ),
    Command(
        "updates",
        QT_TRANSLATE_NOOP("Actions", "&Updates"),
        "content",
        ("Ctrl+7", "Ctrl+Shift+U"),
        "updates",
        GUIDE,
        new_group=True,
    ),
    Command(
        "palette",
        QT_TRANSLATE_NOOP("Actions", "&All commands…"),
        "tools",
        ("Ctrl+Shift+P",),
        "command",
    ),
    Command(
        "settings",
        QT_TRANSLATE_NOOP("Actions", "&Settings"),
        "tools",
        ("Ctrl+,", "Ctrl+8"),
        "settings",
        GUIDE,
    ),
    Command(
        "help",
        QT_TRANSLATE_NOOP("Actions", "&Help"),
        "help",
        ("F1",),
        "circle-question-mark",
        GUIDE,
    ),
    Command("keys", QT_TRANSLATE_NOOP("Actions", "&Keys"), "help", ("?",), "keyboard"),
)

PASSAGE_COMMANDS = tuple(one.id for one in COMMANDS if one.menu == "edit/passage")
"""The commands that are about what is selected in a text."""

PAGE_COMMANDS = {
    "home": "home",
    "topics": "topics",
    "checklists": "checklists",
    "bookmarks": "bookmarks",
    "notes": "notes",
    "contacts": "contacts",
    "documents": "documents",
    "glossary": "glossary",
    "first-minutes": "card",
    "updates": "updates",
    "settings": "settings",
    "help": "help",
}
"""The commands that only open a page → that page."""
