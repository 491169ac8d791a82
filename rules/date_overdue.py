"""A target date must not have passed while the milestone is not done."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import (
    Context,
    DateReading,
    Diagnostic,
    How,
    Plan,
    Related,
    Rule,
    Schedule,
    Section,
    Severity,
    is_fulfilled,
    plans,
)


def check(context: Context) -> Iterator[Diagnostic]:
    if context.roadmap.closed or not context.roadmap.tracks:
        return
    schedule = Schedule(context.roadmap)
    reported: dict[int, DateReading] = {}  # by section
    for plan in plans(context.roadmap):
        if schedule.is_overdue(plan, context.today) and not is_part(plan, reported):
            releases = context.releases if plan.version is not None else None
            if not is_fulfilled(plan, releases):  # else others say that it is not marked done
                reported |= {id(mention): reading for mention, reading in plan.dates if isinstance(mention, Section)}
                yield report(context, plan)


def is_part(plan: Plan, reported: dict[int, DateReading]) -> bool:
    """Whether a section around it was reported for the same time as that of the plan."""
    around = [reported[id(section)] for section in plan.mentions[0].sections() if id(section) in reported]
    return any(all(outer.value.nests(reading.value) for _, reading in plan.dates) for outer in around)


def report(context: Context, plan: Plan) -> Diagnostic:
    (mention, date), *others = plan.dates
    written = context.source.cut(date.span)
    related = [Related(each.span, f"{plan.name} is dated {context.source.cut(each.span)}") for _, each in others]
    place = date.span if date.how is How.FIELD else mention.span
    message = f"{plan.name} was planned for {written}, which has passed, and is not done"
    if not (mention.key or mention.version or mention.title):
        message = f"{written} has passed, and what stands under it is not done"
    return Diagnostic(place, message, tuple(related))


RULE = Rule(
    id="date-overdue",
    summary="What is not done is not dated in the past.",
    severity=Severity.WARNING,
    check=check,
)
