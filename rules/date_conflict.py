"""Two dates of one thing must be able to hold together."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import (
    Context,
    DateReading,
    Diagnostic,
    Merge,
    Related,
    Rule,
    Severity,
    clashing_dates,
    first_clash,
    merged_twice,
)


def check(context: Context) -> Iterator[Diagnostic]:
    for here, there in first_clash(context.roadmap.updates):
        yield report(context, "The file's last update", here, there)
    for milestone in context.roadmap.milestones:
        for here, there in clashing_dates(milestone):
            yield report(context, milestone.name, here, there)
    for first, second in merged_twice(context.roadmap):
        yield report_twice(context, first, second)


def report(context: Context, name: str, reading: DateReading, other: DateReading) -> Diagnostic:
    here, there = context.source.cut(reading.span), context.source.cut(other.span)
    message = f"{name} is dated {here} here, but {there} on line {context.line(other.span)}"
    return Diagnostic(reading.span, message, (Related(other.span, f"dated {there}"),))


def report_twice(context: Context, first: Merge, second: Merge) -> Diagnostic:
    (there, then), (here, now) = first, second
    change, times = (here.change or "").rpartition("/")[2], [context.source.cut(time.span) for time in (now, then)]
    message = "Change {} is listed as done in {} here, but in {} on line {}".format(
        change, *times, context.line(there.span)
    )
    return Diagnostic(here.span, message, (Related(there.span, "listed as done here too"),))


RULE = Rule(
    id="date-conflict",
    summary="Two dates of one thing can hold together.",
    severity=Severity.ERROR,
    check=check,
)
