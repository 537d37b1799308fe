# SPDX-License-Identifier: Apache-2.0
"""`author lint|build|hash|schemas`: for those who write content."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict
from typing import TYPE_CHECKING

from fieldguide.base.errors import ContentRefused, EnvironmentTrouble
from fieldguide.cli.world import say, say_json
from fieldguide.services import authoring

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from fieldguide.services.authoring import Fault, Stats


def lint(options: argparse.Namespace) -> int:
    """Name every fault by file, line and field; status 1 if one is an error."""
    report = authoring.lint(_folder(options.folder), _today())
    faults = report.faults
    errors = sum(1 for fault in faults if authoring.is_error(fault))
    found = [authoring.fault_as_json(fault) for fault in faults]
    stats = report.stats() if options.stats else None
    if options.json and options.stats:
        say_json({"faults": found, "stats": None if stats is None else asdict(stats)})
    elif options.json:
        say_json(found)
    else:
        _print(faults)
        if stats is not None:
            _print_stats(stats)
        elif options.stats:
            say("Nothing was counted, since pack.yaml cannot be read.")
        say(f"{errors} errors, {len(faults) - errors} warnings")
    return 1 if errors else 0


def build(options: argparse.Namespace) -> int:
    """Make a pack, if the content has no errors.

    Raises:
        ContentRefused: It has errors. An older pack at the same place is left as it is.
    """
    report = authoring.build(_folder(options.folder), options.out, _today())
    errors = [fault for fault in report.faults if authoring.is_error(fault)]
    if errors:
        _print(errors)
        raise ContentRefused("content-faults", count=len(errors))
    if options.json:
        say_json({"out": str(options.out), "counts": report.counts})
    else:
        counts = ", ".join(f"{count} {name}" for name, count in report.counts.items())
        say(f"{options.out}: {counts}")
    return 0


def hash(options: argparse.Namespace) -> int:  # noqa: A001 - the verb is called so
    """Write into each translation of which source text it is a translation.

    Raises:
        ContentRefused: `pack.yaml` cannot be read; what is wrong with it was printed.
    """
    folder = _folder(options.folder)
    try:
        changed = authoring.fill_source_hashes(folder)
    except ContentRefused as trouble:
        if trouble.code == "content-faults":
            faults = authoring.lint(folder, _today()).faults
            _print([fault for fault in faults if authoring.is_error(fault)])
        raise
    for path in changed:
        say(str(path))
    say(f"{len(changed)} translations marked")
    return 0


def schemas(options: argparse.Namespace) -> int:
    """Write the JSON Schema of every file of the source format."""
    try:
        options.folder.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise EnvironmentTrouble(
            "file-trouble", path=str(options.folder), reason=trouble.strerror
        ) from trouble
    for path in authoring.write_schemas(options.folder):
        say(str(path))
    return 0


def _print_stats(found: Stats) -> None:
    """Tables in Markdown: what there is by kind, and by document."""
    langs = list(found.texts)
    tables = (
        ("kind", found.kinds | {"words": found.words, "drafts": found.drafts}),
        ("document", {name or "(crosswalks)": row for name, row in found.documents.items()}),
    )
    for head, rows in tables:
        say(f"| {head} | {' | '.join(langs)} |")
        say(f"| --- |{' ---: |' * len(langs)}")
        for name, row in rows.items():
            say(f"| {name} | {' | '.join(str(row.get(lang, 0)) for lang in langs)} |")
        say("")
    counts = ", ".join(f"{count} {name}" for name, count in found.counts.items())
    say(f"{counts}; {found.unsure} citations that are not certain")


def _folder(folder: Path) -> Path:
    if not folder.is_dir():
        raise EnvironmentTrouble("no-such-folder", path=str(folder))
    return folder


def _today() -> dt.date:
    return dt.datetime.now(dt.UTC).date()


def _print(faults: Sequence[Fault]) -> None:
    for fault in faults:
        say(authoring.fault_as_line(fault))
