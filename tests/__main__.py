# SPDX-License-Identifier: Apache-2.0
"""`python3 -m tests`: every check and every test, the same here and in continuous integration.

    python3 -m tests                      ruff, types, import contracts, tests
    python3 -m tests --quick [-k WORD]    tests alone; what is left over goes to pytest

Exits with 1 when anything failed. pytest's own closing line is the last line of the output.
Kept to the standard library at the top: it is read before the tools are there.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

CHECKS = {
    "ruff check": ["-m", "ruff", "check", "."],
    "ruff format": ["-m", "ruff", "format", "--check", "."],
    "basedpyright": ["-m", "basedpyright"],
    # import-linter brings a command and no module to run.
    "lint-imports": ["-c", "from importlinter.cli import lint_imports_command as lint; lint()"],
}


class Closing:
    """Says how the whole run went, before pytest's last line."""

    def __init__(self, started: float, failed: list[str]) -> None:
        self._started = started
        self._failed = failed

    def pytest_terminal_summary(self, terminalreporter):
        total = time.monotonic() - self._started
        python = ".".join(str(part) for part in sys.version_info[:3])
        failed = ", ".join(self._failed)
        words = f"Checks that failed: {failed}. " if failed else ""
        terminalreporter.write_line(f"\n{words}Total time {total:.1f} s, Python {python}.")


def prepare() -> None:
    """Go on in an environment that has the tools."""
    if sys.version_info < (3, 11):  # noqa: UP036 - an old Python reads this file too
        sys.exit("Field Guide needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")
    if os.environ.get("FIELDGUIDE_BOOTSTRAPPED"):
        return
    script = ROOT / "packaging" / "bootstrap.py"
    spec = importlib.util.spec_from_file_location("bootstrap", script)
    if spec is None or spec.loader is None:
        sys.exit(f"{script} is missing; the tests run from a checkout.")
    bootstrap = importlib.util.module_from_spec(spec)
    sys.modules["bootstrap"] = bootstrap
    spec.loader.exec_module(bootstrap)
    bootstrap.ensure(ROOT, "requirements-dev.txt")


def workers(arguments: list[str]) -> list[str]:
    """How to share the tests out among the processors: whole files, so that fixtures are shared.

    Not where one test is looked at closely, or another number is asked for.
    """
    alone = ("-n", "--numprocesses", "--dist", "--pdb", "--trace", "--onscreen", "-s", "-x", "-k")
    if any(word.startswith(alone) for word in arguments):
        return []
    return ["-n", str(min(os.cpu_count() or 1, 4)), "--dist", "loadfile"]


def main(arguments: list[str]) -> int:
    """Run everything; 0 when all of it is well."""
    started = time.monotonic()
    os.chdir(ROOT)
    # Before Qt is read: without a display its default would abort the whole run.
    if "--onscreen" not in arguments:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    failed: list[str] = []
    if "--quick" in arguments:
        arguments.remove("--quick")
    else:
        for name, command in CHECKS.items():
            print(f"\n== {name}", flush=True)
            if subprocess.run([sys.executable, *command], check=False).returncode != 0:
                failed.append(name)
    print("\n== pytest", flush=True)
    import pytest  # noqa: PLC0415 - not there before prepare()

    code = int(pytest.main(arguments + workers(arguments), plugins=[Closing(started, failed)]))
    return code or int(bool(failed))


if __name__ == "__main__":
    prepare()
    sys.exit(main(sys.argv[1:]))
