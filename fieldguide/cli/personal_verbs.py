# SPDX-License-Identifier: Apache-2.0
"""The grammar of `bookmarks` and `contacts`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

Add = Callable[[str, str, str], argparse.ArgumentParser]
Verb = Callable[[str], Callable[[argparse.Namespace], int]]
Common = Callable[[], argparse.ArgumentParser]
CONTACT_TEXTS = ("role", "organisation", "phone", "place", "languages", "hours", "remark")


def add_bookmarks(add: Add, verb: Verb, common: Common) -> None:
    """`bookmarks list|add|show|export|import|remove`."""
    place = "fieldguide.cli.personal"
    group = add("bookmarks", f"{place}:list_bookmarks", "list, add, show or remove bookmarks")
    verbs = group.add_subparsers(metavar="list|add|show|export|import|remove", required=True)

    def one(name: str, function: str, help_: str) -> argparse.ArgumentParser:
        parser = verbs.add_parser(name, parents=[common()], help=help_, description=help_)
        parser.set_defaults(run=verb(f"{place}:{function}"))
        return parser

    list_ = one("list", "list_bookmarks", "list the bookmarks")
    list_.add_argument("--sort", choices=["added", "title", "hand"], default="added")
    new = one("add", "add_bookmark", "bookmark a thing or a search, or say more of it")
    what = new.add_mutually_exclusive_group(required=True)
    what.add_argument("id", metavar="ID", nargs="?")
    what.add_argument("--search", metavar="TEXT", help="a search, as it would be typed")
    new.add_argument("--heading", metavar="TEXT", default="", help="only this heading of it")
    new.add_argument("--title", metavar="TEXT", help="what you call it")
    new.add_argument("--remark", metavar="TEXT")
    new.add_argument("--tag", metavar="TAG", action="append", help="can be given several times")
    new.add_argument("--folder", metavar="PATH", help="such as Site 4/Children; made if missing")
    show = one("show", "show_bookmark", "show everything about a bookmark")
    show.add_argument("id", metavar="ID|UID")
    export = one("export", "export_bookmarks", "write them to a file: .html for browsers, .json")
    export.add_argument("file", metavar="FILE", type=Path)
    import_ = one("import", "import_bookmarks", "add those of a file: .html or .json")
    import_.add_argument("file", metavar="FILE", type=Path)
    import_.add_argument("--preview", action="store_true", help="only say what would come in")
    remove = one("remove", "remove_bookmark", "remove a bookmark")
    remove.add_argument("id", metavar="ID|UID")


def add_contacts(add: Add, verb: Verb, common: Common) -> None:
    """`contacts list|add|show|export|import|remove`."""
    place = "fieldguide.cli.contacts"
    about = "keep contacts: services and focal points, never a person who is helped"
    group = add("contacts", f"{place}:list_contacts", about)
    verbs = group.add_subparsers(metavar="list|add|show|export|import|remove", required=True)

    def one(name: str, function: str, help_: str) -> argparse.ArgumentParser:
        parser = verbs.add_parser(name, parents=[common()], help=help_, description=help_)
        parser.set_defaults(run=verb(f"{place}:{function}"))
        return parser

    list_ = one("list", "list_contacts", "list the contacts")
    list_.add_argument("--topic", metavar="ID", help="only those for this topic or one above it")
    new = one("add", "add_contact", "keep a contact")
    new.add_argument("--name", metavar="TEXT", required=True)
    for name in CONTACT_TEXTS:
        new.add_argument(f"--{name}", metavar="TEXT", default="")
    new.add_argument("--topic", metavar="ID", action="append", help="can be given several times")
    show = one("show", "show_contact", "show a contact")
    show.add_argument("uid", metavar="UID")
    export = one("export", "export_contacts", "write them to a file: .csv or .vcf")
    export.add_argument("file", metavar="FILE", type=Path)
    import_ = one("import", "import_contacts", "add those of a file: .csv or .vcf")
    import_.add_argument("file", metavar="FILE", type=Path)
    remove = one("remove", "remove_contact", "remove a contact")
    remove.add_argument("uid", metavar="UID")
