"""The dates of milestones must follow their numbers."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Context, DateReading, Diagnostic, Mention, Related, Rule, Severity, out_of_step


def check(context: Context) -> Iterator[Diagnostic]:
    for (mention, reading), (other, date) in out_of_step(context.roadmap) if not context.roadmap.closed else ():
        yield report(context, mention, reading, other, date)


def report(context: Context, stray: Mention, reading: DateReading, other: Mention, date: DateReading) -> Diagnostic:
    here, there = context.source.cut(reading.span), context.source.cut(date.span)
    word = "before" if reading.value.last < date.value.first else "after"
    message = f"{called(stray)} is dated {here}, {word} {called(other)} ({there}, line {context.line(date.span)})"
    return Diagnostic(reading.span, message, (Related(date.span, f"{called(other)} is dated {there}"),))


def called(mention: Mention) -> str:
    if mention.key is not None:
        return mention.key.value.name
    return mention.version.value.written if mention.version is not None else mention.said


RULE = Rule(
    id="date-order",
    summary="Dates follow the order of the milestones.",
    severity=Severity.ERROR,
    check=check,
)
