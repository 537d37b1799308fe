# SPDX-License-Identifier: Apache-2.0
"""How a page asks the services: a job, an answer on the GUI thread, a trouble in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from fieldguide.base.jobs import Work

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldguide.base.errors import FieldGuideError
    from fieldguide.gui.context import Context
    from fieldguide.gui.jobs import Job

T = TypeVar("T")


def ask(  # noqa: PLR0913 - what to ask, and what to do with each outcome
    context: Context,
    name: str,
    question: Callable[[], T],
    answer: Callable[[T], None],
    failed: Callable[[FieldGuideError], None] | None = None,
    *,
    latest: str | None = None,
) -> Job:
    """Ask in the thread of the databases.

    A newer question of the same `latest` name makes this one void.
    A trouble goes to the info bar where the page does not say it in its own place.
    """
    job = context.runner.job(Work(name, lambda _report, _cancel: question()), latest=latest)
    job.succeeded.connect(answer)
    job.failed.connect(failed or context.tell)
    job.start()
    return job
