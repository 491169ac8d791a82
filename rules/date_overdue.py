"""A target date must not have passed while the milestone is not done."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import (
    Context,
    DateReading,
    Diagnostic,
    How,
    Interval,
    Plan,
    Related,
    Rule,
    Schedule,
    Section,
    Severity,
    all_finished,
    plans,
)


def check(context: Context) -> Iterator[Diagnostic]:
    roadmap = context.roadmap
    if roadmap.closed or not roadmap.tracks:
        return
    schedule = Schedule(roadmap)
    reported: dict[int, DateReading] = {}  # by section
    for plan in plans(roadmap):
        dates = plan.dates
        if not dates or any(reading.value.last >= context.today for _, reading in dates) or schedule.settled(plan):
            continue
        if not (plan.targeted or schedule.is_open(plan)) or is_finished(context, plan):
            continue
        if not is_part(plan, reported):
            reported |= {id(mention): reading for mention, reading in dates if isinstance(mention, Section)}
            yield report(context, plan)


def is_finished(context: Context, plan: Plan) -> bool:
    """Whether the work of a milestone is all done, or its version is tagged; then another rule speaks of it.

    Work that is all done finishes no version as long as the project goes on tagging lower ones after its date.
    """
    releases = context.releases if plan.version is not None else None
    if plan.version is not None and releases is not None and releases.of_version(plan.version) is not None:
        return True
    if not any(all_finished(mention) for mention in plan.mentions):
        return False
    newest = releases.newest if releases is not None else None
    due = max(reading.value.last for _, reading in plan.dates)
    waits = newest is not None and plan.version is not None and newest.version < plan.version
    return not (waits and newest is not None and newest.date is not None and newest.date > due)


def is_part(plan: Plan, reported: dict[int, DateReading]) -> bool:
    """Whether a section around it was reported for the same time as that of the plan."""
    around = [reported[id(section)] for section in plan.mentions[0].sections() if id(section) in reported]
    return any(all(is_same_time(outer.value, reading.value) for _, reading in plan.dates) for outer in around)


def is_same_time(one: Interval, other: Interval) -> bool:
    return one.holds(other) or other.holds(one)


def report(context: Context, plan: Plan) -> Diagnostic:
    (mention, date), *others = plan.dates
    written = context.source.cut(date.span)
    related = tuple(
        Related(other.span, f"{plan.name} is dated {context.source.cut(other.span)}") for _, other in others
    )
    place = date.span if date.how is How.FIELD else mention.span
    message = f"{plan.name} was planned for {written}, which has passed, and is not done"
    if plan.name == written:
        message = f"{written} has passed, and what stands under it is not done"
    return Diagnostic(place, message, related)


RULE = Rule(
    id="date-overdue",
    summary="What is not done is not dated in the past.",
    severity=Severity.WARNING,
    check=check,
)
