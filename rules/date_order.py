"""The dates of milestones must follow their numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from roadmap_lint.ordering import longest_run
from roadmap_lint.roadmap import DateReading, DateRole, Mention
from roadmap_lint.rule import Context, Diagnostic, Related, Rule, Severity
from roadmap_lint.schedule import is_log, plan_dates, siblings
from roadmap_lint.vocabulary.status import Status
from roadmap_lint.vocabulary.version import Version

Dated = tuple[Any, DateReading, Mention]  # what it is ordered by, its date, and the place


def check(context: Context) -> Iterator[Diagnostic]:
    if context.roadmap.closed:
        return
    for group in siblings(context.roadmap):
        kept = [mention for mention in group if mention.dates and not is_log(mention)]
        for sequence in (*by_kind(kept, planned), *by_kind(kept, released)):
            yield from strays(context, sequence)


def by_kind(group: Sequence[Mention], date_of: Callable[[Mention], DateReading | None]) -> list[list[Dated]]:
    """Those that have a date, apart by what numbers them, each kind in the order of its numbers."""
    kinds: dict[str, list[Dated]] = {}
    for mention in group:
        reading, key = date_of(mention), mention.key.value if mention.key else None
        if reading is None:
            continue
        if key is not None and key.kind != "id" and key.last is None:
            kinds.setdefault(key.kind, []).append((key.order, reading, mention))
        elif key is None and mention.version is not None and mention.leads and is_single(mention.version.value):
            kinds.setdefault("version", []).append((mention.version.value, reading, mention))
    return [sorted(dated, key=lambda entry: entry[0]) for dated in kinds.values() if len(dated) > 1]


def is_single(version: Version) -> bool:
    return not version.wildcard and not version.open and version.last is None


def planned(mention: Mention) -> DateReading | None:
    """The one date for which something that is not done is planned."""
    readings = plan_dates(mention)
    is_open = (
        mention.standing in (None, Status.PLANNED, Status.ACTIVE) and not mention.finished and not mention.released
    )
    return readings[0] if is_open and len(readings) == 1 else None


def released(mention: Mention) -> DateReading | None:
    """The one date at which a version was released; patches come out of turn, whenever an old line needs them."""
    version = mention.version.value if mention.version is not None else None
    readings = [reading for reading in mention.dates if reading.role is DateRole.RELEASED]
    is_patch = version is None or any(version.release[2:]) or version.prerelease
    return readings[0] if mention.released and not is_patch and len(readings) == 1 else None


def strays(context: Context, sequence: Sequence[Dated]) -> Iterator[Diagnostic]:
    run = set(longest_run([reading.value.last for _, reading, _ in sequence], ascending=True))
    out = [place for place in range(len(sequence)) if place not in run]
    if len(out) * 3 > len(sequence) and len(sequence) > 2:
        return
    for place in out:
        before = [sequence[other] for other in sorted(run) if other < place]
        after = [sequence[other] for other in sorted(run) if other > place]
        yield from report(context, sequence[place], before, after)


def report(context: Context, stray: Dated, before: Sequence[Dated], after: Sequence[Dated]) -> Iterator[Diagnostic]:
    """Name the one beside it that contradicts its date most plainly, if one does."""
    reading, mention = stray[1], stray[2]
    later = max(before, key=lambda entry: entry[1].value.first, default=None)
    sooner = min(after, key=lambda entry: entry[1].value.last, default=None)
    for other, word, wrong in (
        (later, "before", later is not None and reading.value.last < later[1].value.first),
        (sooner, "after", sooner is not None and reading.value.first > sooner[1].value.last),
    ):
        if other is not None and wrong:
            here, there = context.source.cut(reading.span), context.source.cut(other[1].span)
            name, other_name = called(mention), called(other[2])
            message = f"{name} is dated {here}, {word} {other_name} ({there}, line {context.line(other[1].span)})"
            yield Diagnostic(reading.span, message, (Related(other[1].span, f"{other_name} is dated {there}"),))
            return


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
