# SPDX-License-Identifier: Apache-2.0
"""The command line: scripts, mass deployment and tests rely on it, so it is stable.

Exit status: 0 done (no hits is 0), 1 refused, failed or unknown id, with a sentence on standard
error, 2 wrong usage. This module stays light: without a verb it only hands over to the window.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status.

    Args:
        arguments: Those of the process if None.
    """
    from fieldguide.base.errors import Cancelled, FieldGuideError
    from fieldguide.cli.parser import parse

    options = parse(list(sys.argv[1:] if arguments is None else arguments))
    for stream in (sys.stdout, sys.stderr):
        # A field laptop's console may know no Arabic: print what it can, never stop over a letter.
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
    try:
        return options.run(options)
    except Cancelled:
        return 1
    except FieldGuideError as trouble:
        from fieldguide.cli.words import sentence

        sys.stderr.write(sentence(trouble) + "\n")
        return 1
    except BrokenPipeError:
        # `fieldguide search … | head` closed the pipe: not an error of ours.
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        sys.stderr.write("Stopped.\n")
        return 1
