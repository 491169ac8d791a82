"""Releases of ACME are planned by the quarter."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Context, Diagnostic, Precision, Rule, Severity, plans


def check(context: Context) -> Iterator[Diagnostic]:
    finest = [Precision(name) for name in context.options["allowed"]]
    for plan in plans(context.roadmap):
        for _, reading in plan.dates:
            if reading.value.precision not in finest and reading.value.last >= context.today:
                written = context.source.cut(reading.span)
                yield Diagnostic(reading.span, f"{plan.name} is planned for {written}, which is no quarter")


RULE = Rule(
    id="acme-quarter",
    summary="What lies ahead is planned by the quarter.",
    severity=Severity.WARNING,
    check=check,
    options={
        "allowed": {
            "type": "array",
            "items": {"type": "string", "enum": ["day", "week", "month", "quarter", "half", "year"]},
            "default": ["quarter"],
            "description": "How finely a date may be told.",
        }
    },
    api_version=1,
)
