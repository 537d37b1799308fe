# SPDX-License-Identifier: Apache-2.0
"""A fault of the program itself.

A sentence, a line in the log, no traceback, no word of the user.
"""

from __future__ import annotations

import argparse

from fieldguide import cli
from fieldguide.cli import parser


def test_a_fault_of_our_own_is_a_sentence_and_a_line_in_the_log(monkeypatch, capsys, profile_dir):
    def verb(_options):
        raise RuntimeError("the secret words of the user")

    options = argparse.Namespace(run=verb, profile=profile_dir, json=False)
    monkeypatch.setattr(parser, "parse", lambda _arguments: options)

    assert cli.main(["search", "anything"]) == 1

    said = capsys.readouterr().err
    log = (profile_dir / "logs" / "crash.log").read_text(encoding="utf-8")
    assert "fault of its own (RuntimeError)" in said
    assert "Traceback" not in said
    assert "secret" not in said + log
    assert "test_own_fault.py" in log
