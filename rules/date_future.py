"""What has happened must not be dated in the future."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from roadmap_lint import Context, DateRole, Diagnostic, Rule, Severity, Status

SLACK = timedelta(days=1)  # it is tomorrow already somewhere


def check(context: Context) -> Iterator[Diagnostic]:
    for stamp in context.roadmap.dates:
        if stamp.role is DateRole.UPDATED and stamp.value.first > context.today + SLACK:
            yield Diagnostic(stamp.span, f"Last updated {context.source.cut(stamp.span)}, which lies in the future")
    for mention in context.roadmap.mentions():
        for date in mention.dates if mention.dates and mention.standing is Status.DONE else ():
            if date.role is DateRole.RELEASED and date.value.first > context.today + SLACK:
                written = context.source.cut(date.span)
                yield Diagnostic(date.span, f"{mention.said} is called done on {written}, which lies in the future")


RULE = Rule(
    id="date-future",
    summary="What has happened is not dated in the future.",
    severity=Severity.ERROR,
    check=check,
)
