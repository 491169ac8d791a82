"""One milestone must not have two statuses in two places."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.roadmap import Mention, Milestone, Reading
from roadmap_lint.rule import Context, Diagnostic, Related, Rule, Severity
from roadmap_lint.vocabulary.purpose import Purpose
from roadmap_lint.vocabulary.status import Status

WORDS = {
    Status.DONE: "done",
    Status.ACTIVE: "in progress",
    Status.PLANNED: "planned",
    Status.DEFERRED: "deferred",
    Status.DROPPED: "dropped",
}


def check(context: Context) -> Iterator[Diagnostic]:
    for milestone in context.roadmap.milestones:
        claims = [claim for mention in milestone.mentions for claim in claims_of(mention)]
        first = claims[0] if claims else None
        other = next((claim for claim in claims if first is not None and contradict(first, claim)), None)
        if first is not None and other is not None:
            yield report(context, milestone, first, other)


def claims_of(mention: Mention) -> list[Reading[Status]]:
    """The sure claims that a mention makes in words or marks; a log of the past claims nothing of today."""
    if any(section.purpose is Purpose.HISTORY for section in mention.sections()):
        return []
    return [claim for claim in mention.statuses if claim.certain]


def contradict(one: Reading[Status], other: Reading[Status]) -> bool:
    """Planned and in progress are two words for not done yet: only a claim on the other side of done contradicts."""
    return one.value is not other.value and not (one.value.open and other.value.open)


def report(context: Context, milestone: Milestone, first: Reading[Status], other: Reading[Status]) -> Diagnostic:
    mention = next(m for m in milestone.mentions if other in m.statuses)
    here, there = WORDS[other.value], WORDS[first.value]
    return Diagnostic(
        span=mention.span,
        message=f"{milestone.name} is marked {here} here, but {there} on line {context.line(first.span)}",
        related=(Related(first.span, f"{milestone.name} is marked {there}"),),
    )


RULE = Rule(
    id="status-conflict",
    summary="A milestone has one status wherever it is spoken of.",
    severity=Severity.ERROR,
    check=check,
)
