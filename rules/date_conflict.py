"""Two dates of one thing must be able to hold together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from roadmap_lint.roadmap import DateReading, DateRole, Mention
from roadmap_lint.rule import Context, Diagnostic, Related, Rule, Severity
from roadmap_lint.vocabulary.purpose import Purpose

PLANS = (DateRole.TARGET, DateRole.PLAIN)


def check(context: Context) -> Iterator[Diagnostic]:
    stamps = [reading for reading in context.roadmap.dates if reading.role is DateRole.UPDATED]
    yield from compare(context, "The file's last update", stamps)
    for milestone in context.roadmap.milestones:
        single = [m for m in milestone.mentions if len(m.dates) == 1 and not is_log(m)]
        for roles in (PLANS, (DateRole.RELEASED,)):
            yield from compare(context, milestone.name, [m.dates[0] for m in single if m.dates[0].role in roles])


def is_log(mention: Mention) -> bool:
    return any(section.purpose is Purpose.HISTORY for section in mention.sections())


def compare(context: Context, name: str, dates: Sequence[DateReading]) -> Iterator[Diagnostic]:
    """Report the first date that shares no day with an earlier one."""
    for earlier, later in combinations(dates, 2):
        if not earlier.value.overlaps(later.value):
            here, there = context.source.cut(later.span), context.source.cut(earlier.span)
            message = f"{name} is dated {here} here, but {there} on line {context.line(earlier.span)}"
            yield Diagnostic(later.span, message, (Related(earlier.span, f"dated {there}"),))
            return


RULE = Rule(
    id="date-conflict",
    summary="Two dates of one thing can hold together.",
    severity=Severity.ERROR,
    check=check,
)
