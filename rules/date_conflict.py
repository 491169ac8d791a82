"""Two dates of one thing must be able to hold together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from roadmap_lint import (
    Context,
    DateReading,
    DateRole,
    Diagnostic,
    How,
    Mention,
    Merge,
    Related,
    Rule,
    Section,
    Severity,
    Status,
    merges,
    plan_dates,
)


def check(context: Context) -> Iterator[Diagnostic]:
    yield from compare(context, "The file's last update", context.roadmap.updates)
    for milestone in context.roadmap.milestones:
        mentions = [mention for mention in milestone.mentions if not mention.is_log]
        is_done = any(mention.standing is Status.DONE for mention in mentions)
        for roles in groups(is_done):
            yield from compare(context, milestone.name, [date for m in mentions for date in dates(m, roles)])
    for first, *others in merges(context.roadmap):
        yield from (
            report_twice(context, first, other) for other in others if not first[1].value.may_be(other[1].value)
        )


def groups(is_done: bool) -> list[set[DateRole]]:
    """The roles that must agree. Of what is done, a date without a word may say when it was planned or when it came."""
    plans = [{DateRole.TARGET}, {DateRole.PLAIN}] if is_done else [{DateRole.TARGET, DateRole.PLAIN}]
    return [*plans, {DateRole.RELEASED}]


def dates(mention: Mention, roles: set[DateRole]) -> list[DateReading]:
    """The date that a place gives, or those of a heading and of a field under it; none where it gives several."""
    known = plan_dates(mention) + [reading for reading in mention.dates if reading.role is DateRole.RELEASED]
    found = [reading for reading in known if reading.role in roles]
    said = sum(reading.how is How.FIELD for reading in found)
    return found if len(found) == 1 or (isinstance(mention, Section) and said == 1 and len(found) == 2) else []


def compare(context: Context, name: str, readings: Sequence[DateReading]) -> Iterator[Diagnostic]:
    """Report the first date that shares no day with an earlier one."""
    soonest = latest = readings[0] if readings else None
    for reading in readings:
        for other in (soonest, latest):
            if other is not None and not other.value.may_be(reading.value):
                yield report(context, name, reading, other)
                return
        if soonest is None or reading.value.last < soonest.value.last:
            soonest = reading
        if latest is None or reading.value.first > latest.value.first:
            latest = reading


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
