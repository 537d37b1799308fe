# SPDX-License-Identifier: Apache-2.0
"""The grammar of the command line. Verbs are imported when they are called."""

from __future__ import annotations

import argparse
import datetime as dt
import importlib
from collections.abc import Callable, Sequence
from pathlib import Path

from fieldguide import __version__
from fieldguide.cli.personal_verbs import add_bookmarks, add_contacts
from fieldguide.cli.protection_parser import add_protection
from fieldguide.cli.runs_parser import add_runs
from fieldguide.content.kinds import DocumentKind, Kind

Run = Callable[[argparse.Namespace], int]
_HIDDEN_VERBS = {
    "_build-catalogue": "fieldguide.cli.hidden:build_catalogue",
    "_stock-catalogue": "fieldguide.cli.hidden:build_stock",
}

_PARTS = (
    "bookmarks",
    "notes",
    "highlights",
    "contacts",
    "runs",
    "templates",
    "history",
    "settings",
    "texts",
)
# The parts of `data export`, held equal to `services/carrying.py` by a test; SQLAlchemy is not
# imported to read a command line.


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the arguments; wrong usage ends the process with status 2.

    Returns:
        The options; `run` is the verb as a function of them.
    """
    if arguments and arguments[0] in _HIDDEN_VERBS:
        return argparse.Namespace(run=_verb(_HIDDEN_VERBS[arguments[0]]), rest=list(arguments[1:]))
    options = _parser().parse_args(arguments)
    for name, default in (("profile", None), ("json", False), ("passphrase_stdin", False)):
        if not hasattr(options, name):
            setattr(options, name, default)
    return options


def _verb(place: str) -> Run:
    module, _, name = place.partition(":")

    def run(options: argparse.Namespace) -> int:
        verb: Run = getattr(importlib.import_module(module), name)
        return verb(options)

    return run


def _common() -> argparse.ArgumentParser:
    """The options that stand before or after the verb.

    Absent ones set nothing, so that neither hides the other.
    """
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument(
        "--profile", metavar="DIR", type=_named, help="the folder that holds everything of a user"
    )
    common.add_argument("--json", action="store_true", help="answer as JSON")
    common.add_argument(
        "--passphrase-stdin",
        action="store_true",
        help="read passphrases from standard input, one a line: that of your encrypted data first",
    )
    return common


def _parser() -> argparse.ArgumentParser:
    common = _common()
    parser = argparse.ArgumentParser(
        prog="fieldguide",
        description="Guidance for people who protect other people. Without a verb: the window.",
        parents=[common],
    )
    parser.add_argument("--version", action="version", version=f"Field Guide {__version__}")
    parser.add_argument("--self-check", action="store_true", help="the same as doctor")
    parser.set_defaults(run=_verb("fieldguide.cli.window:run"))
    verbs = parser.add_subparsers(title="verbs", metavar="VERB")

    def add(name: str, place: str, help_: str) -> argparse.ArgumentParser:
        verb = verbs.add_parser(name, parents=[common], help=help_, description=help_)
        verb.set_defaults(run=_verb(place))
        return verb

    _add_reading(add)
    _add_personal(add)
    _add_notes(add)
    _add_backups(add)
    _add_data(add)
    _add_upkeep(add)
    return parser


Add = Callable[[str, str, str], argparse.ArgumentParser]


def _add_reading(add: Add) -> None:
    search = add("search", "fieldguide.cli.reading:search", "search guidance, checklists and terms")
    search.add_argument("query", help='words, "phrases", -without, kind:… topic:… lang:… in:…')
    search.add_argument("--limit", type=_count, default=20, metavar="N")
    search.add_argument("--lang", metavar="L", help="only texts in this language")
    search.add_argument("--kind", choices=[kind.value for kind in Kind if kind is not Kind.TOPIC])
    search.add_argument("--document-kind", choices=[kind.value for kind in DocumentKind])
    search.add_argument("--topic", metavar="ID", help="only below this topic")
    search.add_argument("--in", dest="where", choices=["guidance", "checklists", "terms", "notes"])

    show = add(
        "show",
        "fieldguide.cli.reading:show",
        "print an entry, document, checklist, topic or term as Markdown",
    )
    show.add_argument("id", metavar="ID")
    show.add_argument("--lang", metavar="L")

    add(
        "topics",
        "fieldguide.cli.reading:topics",
        "print the topic tree with counts of distinct entries",
    )
    documents = add("documents", "fieldguide.cli.reading:documents", "list the documents")
    documents.add_argument("--all", action="store_true", help="with those that are only cited")


def _add_personal(add: Add) -> None:
    add_bookmarks(add, _verb, _common)
    add_contacts(add, _verb, _common)
    runs = add("runs", "fieldguide.cli.runs:list_runs", "work through checklists")
    add_runs(runs, _common, _verb)


def _add_notes(add: Add) -> None:
    place = "fieldguide.cli.noting"
    notes = add("notes", f"{place}:list_notes", "list, write, print, export or remove notes")
    verbs = notes.add_subparsers(metavar="list|add|show|export|remove", required=True)

    def verb(name: str, function: str) -> argparse.ArgumentParser:
        made = verbs.add_parser(name, parents=[_common()])
        made.set_defaults(run=_verb(f"{place}:{function}"))
        return made

    listed = verb("list", "list_notes")
    listed.add_argument("query", nargs="?", default="", help="only notes with these words")
    listed.add_argument("--trash", action="store_true", help="those in the trash")
    added = verb("add", "add_note")
    added.add_argument("--text", metavar="T", required=True)
    added.add_argument("--title", metavar="T", default="")
    added.add_argument("--entry", metavar="ID", help="the thing that the note is on")
    added.add_argument("--tag", metavar="T", action="append")
    added.add_argument("--expires", metavar="DATE", type=_day, help="its last day, as 2026-11-24")
    verb("show", "show_note").add_argument("id", metavar="ID")
    verb("export", "export_notes").add_argument("--out", metavar="FILE", type=Path)
    removed = verb("remove", "remove_note")
    removed.add_argument("id", metavar="ID")
    removed.add_argument("--purge", action="store_true", help="delete it for good")
    removed.add_argument(
        "--backups", action="store_true", help="with --purge: the backups that hold it as well"
    )


def _add_backups(add: Add) -> None:
    place = "fieldguide.cli.backups"
    backup = add("backup", f"{place}:list_", "make, list, check or put back backups of your data")
    verbs = backup.add_subparsers(metavar="create|list|verify|restore", required=True)
    made: dict[str, argparse.ArgumentParser] = {}
    for name, function in (
        ("create", "create"),
        ("list", "list_"),
        ("verify", "verify"),
        ("restore", "restore"),
    ):
        made[name] = verbs.add_parser(name, parents=[_common()])
        made[name].set_defaults(run=_verb(f"{place}:{function}"))
    made["verify"].add_argument("number", metavar="NUMBER", type=int, nargs="?")
    what = made["restore"].add_mutually_exclusive_group(required=True)
    what.add_argument("number", metavar="NUMBER", type=int, nargs="?")
    what.add_argument(
        "--salvage", action="store_true", help="save what can be read of damaged data instead"
    )


def _add_data(add: Add) -> None:
    place = "fieldguide.cli.carrying"
    data = add(
        "data", f"{place}:export_", "carry your data to another laptop, encrypt them, or erase them"
    )
    verbs = data.add_subparsers(
        metavar="export|import|encrypt|change-passphrase|decrypt|erase", required=True
    )
    add_protection(verbs, _verb, _common)
    export = verbs.add_parser("export", parents=[_common()])
    export.set_defaults(run=_verb(f"{place}:export_"))
    export.add_argument(
        "--part",
        action="append",
        choices=_PARTS,
        help="only this part; may be given several times",
    )
    export.add_argument("--replace", action="store_true", help="write over a file that is there")
    import_ = verbs.add_parser("import", parents=[_common()])
    import_.set_defaults(run=_verb(f"{place}:import_"))
    import_.add_argument("--preview", action="store_true", help="only count what would come in")
    import_.add_argument(
        "--on-conflict",
        choices=["mine", "theirs", "both"],
        default="mine",
        help="what stays where both have one that differs",
    )
    for verb in (export, import_):
        verb.add_argument("file", metavar="FILE", type=Path)


def _add_upkeep(add: Add) -> None:
    open_ = add(
        "open", "fieldguide.cli.window:open_in_window", "open an id or a file in the running window"
    )
    open_.add_argument("what", metavar="FILE|ID")
    add("doctor", "fieldguide.cli.upkeep:doctor", "check versions, fonts, databases and packs")
    screens = add(
        "screens",
        "fieldguide.cli.upkeep:screens",
        "draw every page to PNG files from a demo profile",
    )
    screens.add_argument("folder", metavar="DIR", type=Path)
    screens.add_argument("--only", metavar="PAGE", action="append", help="only these pages")

    author = add("author", "fieldguide.cli.authoring:lint", "check and build content")
    verbs = author.add_subparsers(metavar="lint|build|hash|schemas", required=True)
    for name in ("lint", "build", "hash", "schemas"):
        verb = verbs.add_parser(name, parents=[_common()])
        verb.set_defaults(run=_verb(f"fieldguide.cli.authoring:{name}"))
        verb.add_argument("folder", metavar="DIR", type=Path)
        if name == "lint":
            verb.add_argument("--stats", action="store_true", help="count what there is")
        if name == "build":
            verb.add_argument("--out", metavar="FILE", type=Path, required=True)


def _named(text: str) -> Path:
    """A folder that has a name: an unset variable in a script must not mean the folder it is in."""
    if not text.strip():
        raise argparse.ArgumentTypeError("the name of a folder")
    return Path(text)


def _day(text: str) -> str:
    try:
        return dt.date.fromisoformat(text).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date like 2026-11-24") from None


def _count(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 1_000:
        raise argparse.ArgumentTypeError("a whole number from 1 to 1000")
    return number
