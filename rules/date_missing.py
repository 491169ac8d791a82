"""A roadmap should say when it was last updated."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Context, Diagnostic, Rule, Severity, Span


def check(context: Context) -> Iterator[Diagnostic]:
    if not context.roadmap.closed and not context.roadmap.updates:
        yield Diagnostic(Span(0, 0), 'Nothing says when this roadmap was last updated; add "Last updated: " and a date')


RULE = Rule(
    id="date-missing",
    summary="A roadmap says when it was last updated.",
    severity=Severity.WARNING,
    default=False,
    check=check,
)
