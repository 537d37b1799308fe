# SPDX-License-Identifier: Apache-2.0
"""`python3 -m fieldguide`: sets a fresh checkout up when need be, then runs the program.

Kept to the standard library and small: it is read by the system's Python before any package of
the program is there, and again at each start.
"""

from __future__ import annotations

import os
import sys


def _prepare_checkout() -> None:
    """Go on in the checkout's own environment; installed and frozen copies have nothing to do.

    Raises:
        SystemExit: this Python is too old, or the set-up could not be done.
    """
    if sys.version_info < (3, 11):  # noqa: UP036 - an old Python reads this file too
        sys.exit("Field Guide needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")
    # The same marker that bootstrap.py sets: known here too, so that it need not be read twice.
    if getattr(sys, "frozen", False) or os.environ.get("FIELDGUIDE_BOOTSTRAPPED"):
        return
    import importlib.util  # noqa: PLC0415 - only a checkout's first process needs these
    from pathlib import Path  # noqa: PLC0415 - as above

    root = Path(__file__).resolve().parent.parent
    script = root / "packaging" / "bootstrap.py"
    # Beside an installed copy lies the PyPI library that is called "packaging" too, so the
    # project's own file has to be there as well.
    if not script.is_file() or not (root / "pyproject.toml").is_file():
        return
    spec = importlib.util.spec_from_file_location("bootstrap", script)
    if spec is None or spec.loader is None:
        return
    bootstrap = importlib.util.module_from_spec(spec)
    sys.modules["bootstrap"] = bootstrap
    spec.loader.exec_module(bootstrap)
    bootstrap.ensure(root)


if __name__ == "__main__":
    _prepare_checkout()
    from fieldguide.cli import main

    sys.exit(main())
