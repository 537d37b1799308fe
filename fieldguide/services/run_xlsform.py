# SPDX-License-Identifier: Apache-2.0
"""A run as an XLSForm: the table from which ODK and Kobo make a form for a phone.

https://xlsform.org/en/ (sheets `survey`, `choices`, `settings`). A state is the default answer; a
comment stands in the hint, since XLSForm would take a default with a sign in it for a formula.
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

from fieldguide.personal.run_records import ItemState
from fieldguide.services.run_exports import ExportWords, facts

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

    from fieldguide.personal.run_records import Run

SURVEY = ("type", "name", "label", "hint", "default", "relevant")
NAMES = {
    ItemState.OPEN: "open",
    ItemState.DONE: "done",
    ItemState.NOT_APPLICABLE: "not_applicable",
    ItemState.BLOCKED: "blocked",
}


def as_xlsform(run: Run, words: ExportWords) -> bytes:
    """The bytes of an .xlsx file."""
    from openpyxl import Workbook  # noqa: PLC0415 - 150 ms, for those who export alone

    book = Workbook()
    survey = book.active
    assert survey is not None  # noqa: S101 - a new workbook has a sheet
    survey.title = "survey"
    _add(survey, SURVEY)
    _add(survey, ("note", "about", "\n".join([run.head.title, *facts(run, words)]), "", "", ""))
    for at, section in enumerate(run.template.sections, 1):
        _add(survey, ("begin_group", _name("s", at, section.id), section.title, "", "", ""))
        for place, item in enumerate(section.items, 1):
            done, name = run.item(item.id), _name(f"i{at}", place, item.id)
            sources = "; ".join(cited.label for cited in item.citations)
            hint = "\n".join(part for part in (item.hint, sources, done.comment) if part)
            _add(survey, ("select_one state", name, item.text, hint, NAMES[done.state], ""))
            wanted = f"${{{name}}} = 'not_applicable' or ${{{name}}} = 'blocked'"
            _add(survey, ("text", f"{name}_reason", words.reason, done.reason, "", wanted), raw=5)
            _add(survey, ("text", f"{name}_comment", words.comment, "", "", ""))
        _add(survey, ("end_group", "", "", "", "", ""))
    choices = book.create_sheet("choices")
    _add(choices, ("list_name", "name", "label"))
    for state, name in NAMES.items():
        _add(choices, ("state", name, words.states[state]))
    settings = book.create_sheet("settings")
    _add(settings, ("form_title", "form_id", "version", "default_language"))
    form_id = f"fieldguide_{re.sub('[^a-z0-9]+', '_', run.template.id)}_{run.uid[:8]}"
    version = run.changed.strftime("%Y%m%d%H%M%S")
    _add(settings, (run.head.title, form_id, version, "default"))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _add(sheet: Worksheet, cells: tuple[str, ...], *, raw: int = -1) -> None:
    """Put a line below the others; `raw` is the cell that may hold a reference to a question."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE  # noqa: PLC0415 - as above

    row = sheet.max_row + 1 if sheet.max_row > 1 or sheet["A1"].value is not None else 1
    for at, text in enumerate(cells):
        if not text:
            continue
        # "${" begins a reference in every column; the user's own is none.
        words = text if at == raw else text.replace("${", "$ {")
        cell = sheet.cell(row, at + 1, ILLEGAL_CHARACTERS_RE.sub(" ", words))
        # Words, whatever they begin with: never a formula.
        cell.data_type = "s"


def _name(kind: str, at: int, id_: str) -> str:
    return f"{kind}_{at}_{re.sub('[^A-Za-z0-9_]+', '_', id_)}"
