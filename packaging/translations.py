# SPDX-License-Identifier: Apache-2.0
"""Keeps the translations of the window in step with the sources.

python packaging/translations.py update    take new texts into resources/i18n/*.ts, drop old ones
python packaging/translations.py check     say what is missing or wrong; status 1 if anything is

`update` needs the environment's lupdate, `check` the standard library alone.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("fr", "es", "ar")
SOURCE_LANGUAGE = "en"
# How many forms a counted text has: one and other; in Arabic zero, one, two, few, many, other.
FORMS = {"en": 2, "fr": 2, "es": 2, "ar": 6}
_PLACEHOLDER = re.compile(r"%L?n|\{[a-z_0-9]*\}")


def sources() -> list[Path]:
    """Every file that may hold a text of the window."""
    return [ROOT / "fieldguide" / "app.py", *sorted((ROOT / "fieldguide" / "gui").rglob("*.py"))]


def file_of(language: str, folder: Path = FOLDER) -> Path:
    """The file with the texts of a language. English holds its counted texts alone."""
    return folder / f"fieldguide_{language}.ts"


def update(folder: Path = FOLDER) -> int:
    """Run lupdate for every language. Line numbers would change with every commit: none."""
    command = _lupdate()
    if command is None:
        sys.stderr.write(
            "pyside6-lupdate is missing: run `python3 -m fieldguide --help` once to set up.\n"
        )
        return 1
    files = [str(path.relative_to(ROOT)) for path in sources()]
    for language in (SOURCE_LANGUAGE, *LANGUAGES):
        target = file_of(language, folder)
        options = ["-locations", "none", "-no-obsolete", "-target-language", language]
        if language == SOURCE_LANGUAGE:
            options.append("-pluralonly")
        done = subprocess.run(
            [command, *files, *options, "-ts", str(target)],
            cwd=ROOT,
            check=False,
            capture_output=True,
            text=True,
        )
        if done.returncode != 0:
            sys.stderr.write(done.stdout + done.stderr)
            return 1
    return 0


def check() -> int:
    """Compare with what the sources hold now, and look at every translation."""
    complaints: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for language in (SOURCE_LANGUAGE, *LANGUAGES):
            if file_of(language).is_file():
                shutil.copy(file_of(language), fresh)
        in_step = _lupdate() is not None and update(fresh) == 0
        for language in (SOURCE_LANGUAGE, *LANGUAGES):
            if not file_of(language).is_file():
                complaints.append(f"{file_of(language).name} is missing: run `update`")
                continue
            complaints += complaints_about(file_of(language), language)
            if in_step and texts(file_of(language)) != texts(file_of(language, fresh)):
                complaints.append(
                    f"{file_of(language).name} is not in step with the sources: run `update`"
                )
    for complaint in complaints:
        sys.stdout.write(complaint + "\n")
    if not in_step:
        sys.stdout.write(
            "(lupdate is missing: only the translations were looked at, not the sources)\n"
        )
    return 1 if complaints else 0


def texts(path: Path) -> Counter[tuple[str, str]]:
    """The texts of a file, each with its context."""
    return Counter((context, _text(message, "source")) for context, message in _messages(path))


def complaints_about(path: Path, language: str) -> list[str]:
    """What is missing or wrong in one file."""
    found: list[str] = []
    for context, message in _messages(path):
        source = _text(message, "source")
        where = f"{path.name}: {context}: {source!r}"
        translation = message.find("translation")
        if translation is None:
            found.append(f"{where} has no translation")
            continue
        forms = [_all(form) for form in translation.findall("numerusform")] or [_all(translation)]
        if translation.get("type") == "unfinished" or not all(form.strip() for form in forms):
            found.append(f"{where} is not translated")
            continue
        if message.get("numerus") == "yes" and len(forms) != FORMS[language]:
            found.append(f"{where} has {len(forms)} forms, not {FORMS[language]}")
        found += [f"{where}: {fault}" for form in forms if (fault := _misfit(source, form, forms))]
    return found


def _misfit(source: str, form: str, forms: list[str]) -> str:
    wanted, given = Counter(_PLACEHOLDER.findall(source)), Counter(_PLACEHOLDER.findall(form))
    if len(forms) > 1:
        # "one document" need not say 1.
        for name in ("%n", "%Ln"):
            wanted.pop(name, None)
            given.pop(name, None)
    if set(wanted) != set(given):
        return f"the placeholders differ in {form!r}"
    return ""


def _messages(path: Path) -> list[tuple[str, ET.Element]]:
    root = ET.parse(path).getroot()  # noqa: S314 - our own files
    return [
        (context.findtext("name") or "", message)
        for context in root.findall("context")
        for message in context.findall("message")
    ]


def _text(message: ET.Element, name: str) -> str:
    return message.findtext(name) or ""


def _all(element: ET.Element) -> str:
    return "".join(element.itertext())


def _lupdate() -> str | None:
    beside = Path(sys.executable).parent
    for folder in (beside, ROOT / ".venv" / "bin", ROOT / ".venv" / "Scripts"):
        for name in ("pyside6-lupdate", "pyside6-lupdate.exe"):
            if (folder / name).is_file():
                return str(folder / name)
    return shutil.which("pyside6-lupdate")


def main(arguments: list[str]) -> int:
    """Run one of the verbs."""
    verbs = {"update": update, "check": check}
    if len(arguments) != 1 or arguments[0] not in verbs:
        sys.stderr.write(__doc__ or "")
        return 2
    return verbs[arguments[0]]()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
