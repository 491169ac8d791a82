"""A target date must not have passed while the milestone is not done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from roadmap_lint.roadmap import DateReading, DateRole, Mention, Roadmap, Section
from roadmap_lint.rule import Context, Diagnostic, Related, Rule, Severity
from roadmap_lint.vocabulary.purpose import Purpose
from roadmap_lint.vocabulary.status import Status

SETTLED = (Status.DONE, Status.DEFERRED, Status.DROPPED)


def check(context: Context) -> Iterator[Diagnostic]:
    roadmap = context.roadmap
    if roadmap.closed or not roadmap.tracks:
        return
    reported: list[Section] = []
    for name, mentions in planned(roadmap):
        dates = [(m, d) for m in mentions for d in m.dates if d.role in (DateRole.TARGET, DateRole.PLAIN)]
        if not dates or any(d.value.last >= context.today for _, d in dates) or settled(mentions):
            continue
        if any(d.role is DateRole.TARGET for _, d in dates) or is_open(mentions):
            if not any(outer in reported for outer in mentions[0].sections()):
                reported += [m for m in mentions if isinstance(m, Section)]
                yield report(context, name, dates)


def planned(roadmap: Roadmap) -> Iterator[tuple[str, Sequence[Mention]]]:
    """Everything that may have a date: milestones with all their mentions, and what has a date but no key."""
    grouped = {id(mention) for milestone in roadmap.milestones for mention in milestone.mentions}
    found = [(milestone.name, milestone.mentions) for milestone in roadmap.milestones]
    found += [(mention.name, [mention]) for mention in roadmap.mentions() if mention.dates and id(mention) not in grouped]
    return iter(sorted(found, key=lambda entry: entry[1][0].span))


def settled(mentions: Sequence[Mention]) -> bool:
    return any(
        mention.standing in SETTLED
        or mention.finished
        or mention.struck
        or mention.released
        or any(section.purpose in (Purpose.HISTORY, Purpose.EXCLUDED) for section in mention.sections())
        or (isinstance(mention, Section) and all_finished(mention))
        for mention in mentions
    )


def all_finished(section: Section) -> bool:
    parts = list(section.parts())
    return bool(parts) and all(part.finished for part in parts)


def is_open(mentions: Sequence[Mention]) -> bool:
    """Whether the file itself says that something is left to do here."""
    return any(
        mention.standing in (Status.PLANNED, Status.ACTIVE)
        or (isinstance(mention, Section) and any(part.unfinished for part in mention.parts()))
        for mention in mentions
    )


def report(context: Context, name: str, dates: Sequence[tuple[Mention, DateReading]]) -> Diagnostic:
    mention, date = dates[0]
    related = tuple(Related(other.span, f"{name} is dated {context.source.cut(other.span)}") for _, other in dates[1:])
    written = context.source.cut(date.span)
    return Diagnostic(mention.span, f"{name} was planned for {written}, which has passed, and is not done", related)


RULE = Rule(
    id="date-overdue",
    summary="What is not done is not dated in the past.",
    severity=Severity.WARNING,
    check=check,
)
