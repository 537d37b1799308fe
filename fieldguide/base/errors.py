# SPDX-License-Identifier: Apache-2.0
"""The errors of the program, drawn once.

```
FieldGuideError
├─ EnvironmentTrouble   disk full, no permission, file locked, file from a newer version
├─ ContentRefused       malformed, too large, damaged, signature or version not acceptable
├─ TransferFailed       no medium, no network, stopped half-way
├─ NotFound             an id that is not in the catalogue or not among the user's things
└─ Cancelled            the user said stop
```
Anything else that is raised is a bug. An error carries a code and parameters; the words, with a
next step, are found where it is shown: `gui/wording.py` in the window, `cli.py` on the command
line.
"""

from __future__ import annotations


class FieldGuideError(Exception):
    """An expected trouble: `code` names the sentence, `params` fill it."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value}" for name, value in self.params.items())
        return f"{self.code} ({details})" if details else self.code


class EnvironmentTrouble(FieldGuideError):
    """The laptop stands in the way: space, rights, a lock, a file from a newer version."""


class ContentRefused(FieldGuideError):
    """Something that came in cannot be taken; what was there before is still there."""


class TransferFailed(FieldGuideError):
    """A medium or a connection did not deliver."""


class NotFound(FieldGuideError):
    """Nothing has this id."""


class Cancelled(FieldGuideError):
    """The user said stop. Shown as silence."""

    def __init__(self) -> None:
        super().__init__("cancelled")
