"""A date must be in the calendar, and its weekday must be its own."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import (
    Applicability,
    Context,
    Diagnostic,
    Edit,
    Fix,
    InvalidDate,
    Reading,
    Rule,
    Severity,
    invalid_dates,
)


def check(context: Context) -> Iterator[Diagnostic]:
    for reading in invalid_dates(context.document):
        written = context.source.cut(reading.span)
        yield Diagnostic(reading.span, f"{written} is wrong: {reading.value.reason}", fix=mend(reading))


def mend(reading: Reading[InvalidDate]) -> Fix | None:
    """The weekday that fits, where it is known how this language writes it: the date itself is what people look up."""
    right = reading.value.right
    return Fix(f"Write {right}", (Edit(reading.span, right),), Applicability.SAFE) if right is not None else None


RULE = Rule(
    id="date-invalid",
    summary="Every date is in the calendar, and its weekday fits.",
    severity=Severity.ERROR,
    fixable=Applicability.SAFE,
    check=check,
)
