"""A date on which the roadmap was to be reviewed must not have passed."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Context, DateRole, Diagnostic, Rule, Severity


def check(context: Context) -> Iterator[Diagnostic]:
    reviews = [reading for reading in context.roadmap.dates if reading.role is DateRole.REVIEW]
    if context.roadmap.closed or not reviews:
        return
    latest = max(reviews, key=lambda reading: reading.value.last)
    if latest.value.last < context.today:
        written = context.source.cut(latest.span)
        yield Diagnostic(latest.span, f"The next review was due {written}, which has passed")


RULE = Rule(
    id="date-review",
    summary="The next review lies ahead.",
    severity=Severity.WARNING,
    check=check,
)
