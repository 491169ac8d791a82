"""A roadmap that says when it was last updated must not be long out of date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from roadmap_lint import Context, Diagnostic, Revision, Rule, Severity


def check(context: Context) -> Iterator[Diagnostic]:
    newest = next(iter(context.roadmap.updates), None)
    if context.roadmap.closed or context.roadmap.complete or newest is None:
        return
    age = (context.today - newest.value.last).days
    if age > context.options["max-age"] and not is_unrevised(context, newest.value.last):
        written = context.source.cut(newest.span)
        yield Diagnostic(newest.span, f"Last updated {written}, {age} days ago: revise the roadmap, then the date")


def is_unrevised(context: Context, since: date) -> bool:
    """Whether git proves a change so much later that the date is wrong, not only old: that is date-unrevised's."""
    return context.revised(since, Revision.MAX_LAG + 1) is not None


RULE = Rule(
    id="date-stale",
    summary="A roadmap is revised from time to time.",
    severity=Severity.WARNING,
    check=check,
    options={
        "max-age": {"type": "integer", "minimum": 1, "default": 180, "description": "Age in days that is still fresh."}
    },
)
