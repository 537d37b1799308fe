# SPDX-License-Identifier: Apache-2.0
"""The grammar of `data encrypt|change-passphrase|decrypt|erase`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

Run = Callable[[argparse.Namespace], int]


def add_protection(
    verbs: Any,  # noqa: ANN401 - what add_subparsers gives has no public type
    verb_of: Callable[[str], Run],
    common: Callable[[], argparse.ArgumentParser],
) -> None:
    """Give the verb `data` those that encrypt and erase."""

    def add(name: str, help_: str, more: str = "") -> argparse.ArgumentParser:
        verb = verbs.add_parser(
            name, parents=[common()], help=help_, description=f"{help_}. {more}".strip()
        )
        place = name.replace("-", "_")
        verb.set_defaults(run=verb_of(f"fieldguide.cli.protecting:{place}"))
        return verb

    gone = "Nobody can open the data without it: a forgotten passphrase means that they are gone."
    for verb in (
        add(
            "encrypt",
            "put your data under a passphrase, the first line of standard input",
            f"Six words or twelve signs are the least. {gone}",
        ),
        add(
            "change-passphrase",
            "put them under another one: the present one is the first line, the new one the second",
            gone,
        ),
        add("decrypt", "make them plain again; the passphrase is the first line"),
    ):
        verb.add_argument(
            "--backups",
            choices=["convert", "delete"],
            default="convert",
            help="what becomes of older backups: they follow the data, or go",
        )
    erase = add("erase", "delete your data, their backups and attached files for good")
    erase.add_argument("--yes", action="store_true", help="say that this is meant")
