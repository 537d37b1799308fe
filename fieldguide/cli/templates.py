# SPDX-License-Identifier: Apache-2.0
"""`runs templates list|show|copy|export|import|remove`: the user's own checklist templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldguide.cli.world import opened, opened_for_writing, ref_of, say, say_json
from fieldguide.content.ids import Ref
from fieldguide.personal.own_templates import OWN
from fieldguide.services import running, templating

if TYPE_CHECKING:
    import argparse

    from fieldguide.personal.own_templates import OwnTemplate
    from fieldguide.personal.templates import Template


def list_templates(options: argparse.Namespace) -> int:
    """List the user's own templates, by title."""
    with opened(options) as guide:
        found = templating.own_templates(guide, trashed=options.trash)
    if options.json:
        say_json([_summary(one) for one in found])
        return 0
    for one in found:
        say(f"{one.template.title}  {len(one.template.items)} items  own:{one.uid}")
    return 0


def show(options: argparse.Namespace) -> int:
    """Print a template as Markdown, with boxes to tick."""
    with opened(options) as guide:
        one = templating.own_template(guide, _uid(options.uid))
    if options.json:
        say_json(_summary(one) | {"sections": _sections(one.template)})
        return 0
    say("\n".join(_lines(one.template)))
    return 0


def copy(options: argparse.Namespace) -> int:
    """Keep a copy of a checklist, of the catalogue or own, as a new template."""
    with opened_for_writing(options) as guide:
        wanted = running.template_of(guide, ref_of(options.id), options.lang)
        title = options.title or wanted.title
        copied = templating.copy_of(wanted, title)
        one = templating.keep_template(guide, copied)
    return _answer(options, one, f"Kept: {one.template.title}\nown:{one.uid}")


def export(options: argparse.Namespace) -> int:
    """Write a template to a file that others can import."""
    with opened(options) as guide:
        one = templating.own_template(guide, _uid(options.uid))
        templating.export_template(guide, Ref(OWN, one.uid), options.file)
    return _answer(options, one, f"Written: {options.file}")


def import_(options: argparse.Namespace) -> int:
    """Keep the template of a file as a new one."""
    with opened_for_writing(options) as guide:
        one = templating.import_template(guide, options.file)
    return _answer(options, one, f"Kept: {one.template.title}\nown:{one.uid}")


def remove(options: argparse.Namespace) -> int:
    """Put a template into the trash."""
    with opened_for_writing(options) as guide:
        one = templating.trash_template(guide, _uid(options.uid))
    return _answer(options, one, f"In the trash: {one.template.title}")


def restore(options: argparse.Namespace) -> int:
    """Take a template out of the trash."""
    with opened_for_writing(options) as guide:
        one = templating.restore_template(guide, _uid(options.uid))
    return _answer(options, one, f"Back again: {one.template.title}")


def _uid(text: str) -> str:
    """The name of an own template, with or without `own:` before it."""
    return text.removeprefix(f"{OWN}:")


def _answer(options: argparse.Namespace, one: OwnTemplate, text: str) -> int:
    if options.json:
        say_json(_summary(one))
    else:
        say(text)
    return 0


def _summary(one: OwnTemplate) -> dict[str, object]:
    return {
        "id": f"{OWN}:{one.uid}",
        "title": one.template.title,
        "lang": one.template.lang,
        "items": len(one.template.items),
        "created": one.created.isoformat(),
        "changed": one.changed.isoformat(),
        "trashed": one.trashed.isoformat() if one.trashed else None,
    }


def _sections(template: Template) -> list[dict[str, object]]:
    return [
        {
            "title": section.title,
            "items": [
                {"id": item.id, "text": item.text, "hint": item.hint} for item in section.items
            ],
        }
        for section in template.sections
    ]


def _lines(template: Template) -> list[str]:
    lines = [f"# {template.title}"]
    if template.when:
        lines += ["", template.when]
    for section in template.sections:
        lines += ["", f"## {section.title}", ""] if section.title else [""]
        for item in section.items:
            lines.append(f"- [ ] {item.text}")
            lines += [f"  {line}" for line in item.hint.splitlines()]
            lines += [f"  ({cited.label or cited.title} {cited.place})" for cited in item.citations]
    return lines
