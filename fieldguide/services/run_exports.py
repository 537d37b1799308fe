# SPDX-License-Identifier: Apache-2.0
"""A run as CSV, JSON and Markdown. Pure functions; who calls writes the file."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from fieldguide.personal.exchange import FORMULA_STARTS
from fieldguide.personal.run_records import ItemState

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from fieldguide.personal.run_records import Run
    from fieldguide.services.running import RunView

STATES = {
    ItemState.OPEN: "open",
    ItemState.DONE: "done",
    ItemState.NOT_APPLICABLE: "not applicable",
    ItemState.BLOCKED: "blocked",
}


@dataclass(frozen=True)
class ExportWords:
    """The words that stand in an export beside those of the template and the user."""

    states: Mapping[ItemState, str] = field(default_factory=lambda: dict(STATES))
    columns: tuple[str, ...] = (
        "Section",
        "Item",
        "State",
        "Reason",
        "Comment",
        "Changed (UTC)",
        "Source",
        "Files",
    )
    place: str = "Place"
    day: str = "Date"
    due: str = "Due"
    owner: str = "Owner"
    progress: str = "{0} of {1} done"
    signed: str = "Signed off by {0}, {1}"
    version: str = "From “{0}”, {1}, version {2}, content {3}"
    reason: str = "Reason"
    comment: str = "Comment"
    files: str = "Attached files"


def as_csv(run: Run, words: ExportWords) -> bytes:
    """One line an item, in UTF-8 with the mark by which table programs know it."""
    text = io.StringIO(newline="")
    table = csv.writer(text)
    table.writerow(words.columns)
    for section in run.template.sections:
        for item in section.items:
            done = run.item(item.id)
            line = (
                section.title,
                item.text,
                words.states[done.state],
                done.reason,
                done.comment,
                _moment(done.changed),
                "; ".join(cited.label for cited in item.citations),
                _files(run, item.id),
            )
            table.writerow([quoted(cell) for cell in line])
    if of_run := _files(run, ""):
        table.writerow([quoted(cell) for cell in ("", words.files, "", "", "", "", "", of_run)])
    return text.getvalue().encode("utf-8-sig")


def quoted(cell: str) -> str:
    """A cell that no table program takes for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA_STARTS) else cell


def as_json(view: RunView) -> bytes:
    """The whole run, its history and its template."""
    return (json.dumps(run_value(view), ensure_ascii=False, indent=1) + "\n").encode()


def run_value(view: RunView) -> dict[str, Any]:
    """A run as plain values."""
    run = view.run
    template = run.template
    return {
        **summary_value(run),
        "template": {
            "id": f"{template.pack}:{template.id}",
            "title": template.title,
            "lang": template.lang,
            "publisher": template.publisher,
            "version": template.pack_version,
            "content": template.content_hash,
            "hash": run.template_hash,
            "found": view.found,
            "changes": [
                {"what": change.what, "item": change.item, "text": change.text}
                for change in view.changes
            ],
        },
        "sections": [
            {
                "id": section.id,
                "title": section.title,
                "items": [
                    {
                        "id": item.id,
                        "text": item.text,
                        "hint": item.hint,
                        "entry": item.entry,
                        "citations": [cited.label for cited in item.citations],
                        "state": run.item(item.id).state,
                        "reason": run.item(item.id).reason,
                        "comment": run.item(item.id).comment,
                        "changed": _moment(run.item(item.id).changed),
                    }
                    for item in section.items
                ],
            }
            for section in template.sections
        ],
        "attachments": [
            {
                "uid": one.uid,
                "name": one.name,
                "size": one.size,
                "sha256": one.sha256,
                "item": one.item,
                "added": _moment(one.added),
            }
            for one in run.attachments
        ],
        "events": [
            {
                "at": event.at.isoformat(),
                "what": event.what,
                "item": event.item,
                # Which change of the template was meant is of no use outside.
                "detail": "" if event.what == "kept" else event.detail,
            }
            for event in view.events
        ],
    }


def summary_value(run: Run) -> dict[str, Any]:
    """What a list says about a run."""
    progress = run.progress
    return {
        "uid": run.uid,
        "title": run.head.title,
        "template_id": f"{run.template.pack}:{run.template.id}",
        "place": run.head.place,
        "day": run.head.day,
        "due": run.head.due,
        "owner": run.head.owner,
        "started": run.started.isoformat(),
        "changed": run.changed.isoformat(),
        "signed": _moment(run.signed),
        "signed_by": run.signed_by,
        "archived": _moment(run.archived),
        "trashed": _moment(run.trashed),
        "progress": {
            "done": progress.done,
            "total": progress.total,
            "open": progress.open,
            "blocked": progress.blocked,
            "not_applicable": progress.not_applicable,
            "percent": progress.percent,
        },
    }


def as_markdown(run: Run, words: ExportWords) -> str:
    """To read, and to paste into a report."""
    lines = [f"# {_one_line(run.head.title)}", ""]
    lines += [f"- {line}" for line in facts(run, words)]
    boxes = {ItemState.DONE: "x", ItemState.NOT_APPLICABLE: "-", ItemState.BLOCKED: "!"}
    for section in run.template.sections:
        lines += ["", f"## {_one_line(section.title)}", ""]
        for item in section.items:
            done = run.item(item.id)
            cited = "".join(f" [{_one_line(one.label)}]" for one in item.citations)
            state = (
                "" if done.state in {ItemState.OPEN, ItemState.DONE} else words.states[done.state]
            )
            said = ": ".join(part for part in (state, _one_line(done.reason)) if part)
            lines.append(
                f"- [{boxes.get(done.state, ' ')}] {_one_line(item.text)}{cited}"
                + (f" — *{said}*" if said else "")
            )
            lines += [f"  > {line}" for line in done.comment.splitlines()]
    if run.attachments:
        lines += ["", f"## {words.files}", ""]
        lines += [f"- {line}" for line in file_lines(run)]
    return "\n".join(lines) + "\n"


def file_lines(run: Run) -> list[str]:
    """The files of a run, each with its size in bytes, its SHA-256 and the item it belongs to."""
    texts = {item.id: item.text for item in run.template.items}
    return [
        f"{_one_line(one.name)} ({one.size} B, SHA-256 {one.sha256})"
        + (f": {_one_line(texts[one.item])}" if one.item in texts else "")
        for one in run.attachments
    ]


def facts(run: Run, words: ExportWords) -> list[str]:
    """What stands above the items, each a line."""
    progress, template, head = run.progress, run.template, run.head
    named = ((words.place, head.place), (words.day, head.day), (words.due, head.due))
    lines = [f"{name}: {_one_line(value)}" for name, value in named if value]
    if head.owner:
        lines.append(f"{words.owner}: {_one_line(head.owner)}")
    lines.append(words.progress.format(progress.done, progress.total))
    if run.signed is not None:
        lines.append(words.signed.format(_one_line(run.signed_by), _moment(run.signed)))
    lines.append(
        words.version.format(
            _one_line(template.title),
            template.publisher,
            template.pack_version,
            template.content_hash[:12],
        )
    )
    return lines


def _files(run: Run, item: str) -> str:
    return "; ".join(
        f"{one.name} ({one.size} B, SHA-256 {one.sha256})"
        for one in run.attachments
        if one.item == item
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _moment(moment: dt.datetime | None) -> str:
    return "" if moment is None else moment.isoformat(timespec="seconds")
