"""The dates of milestones must follow their numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from roadmap_lint import (
    Context,
    Dated,
    Diagnostic,
    Mention,
    Related,
    Rule,
    Severity,
    longest_run,
    numbered_alike,
    side_by_side,
)


def check(context: Context) -> Iterator[Diagnostic]:
    if context.roadmap.closed:
        return
    for group in side_by_side(context.roadmap):
        for sequence in numbered_alike(group):
            yield from strays(context, sequence)


def strays(context: Context, sequence: Sequence[Dated]) -> Iterator[Diagnostic]:
    """Each that is out of line, with the one before it of the latest date and the one after it of the soonest."""
    run = set(longest_run([reading.value.last for _, reading, _ in sequence], ascending=True))
    if 3 * (len(sequence) - len(run)) > len(sequence) > 2:
        return
    soonest: list[Dated | None] = [None] * len(sequence)
    for place in range(len(sequence) - 1, 0, -1):
        known, entry = soonest[place], sequence[place]
        earlier = known is None or entry[1].value.last <= known[1].value.last
        soonest[place - 1] = entry if place in run and earlier else known
    latest: Dated | None = None
    for place, entry in enumerate(sequence):
        if place not in run:
            yield from report(context, entry, latest, soonest[place])
        elif latest is None or entry[1].value.first > latest[1].value.first:
            latest = entry


def report(context: Context, stray: Dated, before: Dated | None, after: Dated | None) -> Iterator[Diagnostic]:
    """Name the one beside it that contradicts its date, if one does."""
    _, reading, mention = stray
    if before is not None and reading.value.last < before[1].value.first:
        other, word = before, "before"
    elif after is not None and reading.value.first > after[1].value.last:
        other, word = after, "after"
    else:
        return
    here, there = context.source.cut(reading.span), context.source.cut(other[1].span)
    line = context.line(other[1].span)
    message = f"{called(mention)} is dated {here}, {word} {called(other[2])} ({there}, line {line})"
    yield Diagnostic(reading.span, message, (Related(other[1].span, f"{called(other[2])} is dated {there}"),))


def called(mention: Mention) -> str:
    if mention.key is not None:
        return mention.key.value.name
    return mention.version.value.written if mention.version is not None else mention.name


RULE = Rule(
    id="date-order",
    summary="Dates follow the order of the milestones.",
    severity=Severity.ERROR,
    check=check,
)
