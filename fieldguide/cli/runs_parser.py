# SPDX-License-Identifier: Apache-2.0
"""The grammar of `runs`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

Run = Callable[[argparse.Namespace], int]
TEMPLATE_VERBS = "list|show|copy|export|import|remove|restore"
VERBS = "list|add|start|show|tick|attach|save-file|detach|finish|export|remove|purge|templates"


def add_runs(
    runs: argparse.ArgumentParser,
    common: Callable[[], argparse.ArgumentParser],
    verb_of: Callable[[str], Run],
) -> None:
    """Give the verb `runs` its own verbs."""
    verbs = runs.add_subparsers(metavar=VERBS, required=True)

    def add(name: str, place: str, help_: str, *, uid: bool = True) -> argparse.ArgumentParser:
        verb = verbs.add_parser(name, parents=[common()], help=help_, description=help_)
        verb.set_defaults(run=verb_of(f"fieldguide.cli.runs:{place}"))
        if uid:
            verb.add_argument("uid", metavar="RUN", help="a run's name, or how it begins")
        return verb

    list_ = add("list", "list_runs", "list the runs, the last changed first", uid=False)
    list_.add_argument("--archived", action="store_true", help="those that were put away")
    list_.add_argument("--trash", action="store_true", help="those in the trash")
    for name in ("start", "add"):
        start = add(name, "start", "start a run of a checklist", uid=False)
        start.add_argument("id", metavar="CHECKLIST")
        for option, what in (
            ("title", "what it is called; else as the checklist and the place"),
            ("place", "where"),
            ("date", "when, as YYYY-MM-DD"),
            ("due", "until when, as YYYY-MM-DD"),
            ("owner", "who"),
        ):
            start.add_argument(f"--{option}", metavar="TEXT", default="", help=what)
        start.add_argument("--lang", metavar="L")
    add("show", "show", "print a run as Markdown")
    tick = add("tick", "tick", "say what became of an item; done, if nothing is said")
    tick.add_argument("item", metavar="ITEM", help="its name; `show --json` has them")
    state = tick.add_mutually_exclusive_group()
    state.add_argument("--open", action="store_true", help="it is open again")
    state.add_argument("--not-applicable", metavar="REASON")
    state.add_argument("--blocked", metavar="REASON", help="what stands in the way")
    tick.add_argument("--comment", metavar="TEXT")
    attach = add("attach", "attach", "copy a file of at most 25 MB into the profile, for a run")
    attach.add_argument("file", metavar="FILE", type=Path)
    attach.add_argument("--item", metavar="ITEM", default="", help="the item it belongs to")
    save = add("save-file", "save_file", "write an attached file elsewhere, as it was")
    save.add_argument("name", metavar="NAME", help="its name; `show --json` has them")
    save.add_argument("--out", metavar="FILE", type=Path, required=True)
    save.add_argument("--replace", action="store_true", help="write over FILE if it is there")
    detach = add("detach", "detach", "remove an attached file from a run")
    detach.add_argument("name", metavar="NAME")
    finish = add("finish", "finish", "sign a run off; it is read-only from then on")
    finish.add_argument("--name", metavar="NAME", required=True, help="who signs")
    export = add("export", "export", "write a run to a file, or print it")
    export.add_argument(
        "--format", choices=["csv", "json", "markdown", "xlsform"], default="markdown"
    )
    export.add_argument("--out", metavar="FILE", type=Path)
    add("remove", "remove", "put a run into the trash")
    add("purge", "purge", "delete a run that is in the trash for good, with its files")
    about = "checklist templates of your own"
    _add_templates(verbs.add_parser("templates", help=about, description=about), common, verb_of)


def _add_templates(
    templates: argparse.ArgumentParser,
    common: Callable[[], argparse.ArgumentParser],
    verb_of: Callable[[str], Run],
) -> None:
    verbs = templates.add_subparsers(metavar=TEMPLATE_VERBS, required=True)

    def add(name: str, place: str, help_: str, *names: str) -> argparse.ArgumentParser:
        verb = verbs.add_parser(name, parents=[common()], help=help_, description=help_)
        verb.set_defaults(run=verb_of(f"fieldguide.cli.templates:{place}"))
        for one in names:
            path = Path if one == "file" else str
            verb.add_argument(one, metavar="TEMPLATE" if one == "uid" else one.upper(), type=path)
        return verb

    list_ = add("list", "list_templates", "list them, by title")
    list_.add_argument("--trash", action="store_true", help="those in the trash")
    add("show", "show", "print one as Markdown", "uid")
    copy = add("copy", "copy", "keep a copy of a checklist as a new one", "id")
    copy.add_argument("--title", metavar="TEXT", default="", help="what the copy is called")
    copy.add_argument("--lang", metavar="L")
    add("export", "export", "write one to a file for others", "uid", "file")
    add("import", "import_", "keep that of a file as a new one", "file")
    add("remove", "remove", "put one into the trash", "uid")
    add("restore", "restore", "take one out of the trash", "uid")
