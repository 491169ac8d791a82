"""One milestone must not have two statuses in two places."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.roadmap import How, Mention, Milestone, Place, Reading
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
Claim = tuple[Mention, Reading[Status]]


def check(context: Context) -> Iterator[Diagnostic]:
    for milestone in context.roadmap.milestones:
        claims = [(mention, claim) for mention in milestone.mentions for claim in claims_of(mention)]
        other = next((claim for claim in claims if contradict(claims[0], claim)), None)
        if other is not None:
            yield report(context, milestone, claims[0][1], other)


def claims_of(mention: Mention) -> list[Reading[Status]]:
    """The sure claims of a mention: its words and marks, else its box, else its bucket. A log claims nothing."""
    if any(section.purpose is Purpose.HISTORY for section in mention.sections()):
        return []
    if mention.statuses or mention.struck:
        return [claim for claim in mention.statuses if claim.certain]
    if mention.box is not None:
        status = mention.box_status
        return [Reading(status, mention.span, How.BOX)] if status is not None else []
    bucket = mention.inherited
    return [bucket] if bucket is not None and bucket.certain else []


def contradict(first: Claim, second: Claim) -> bool:
    """Planned and in progress are two words for not done yet: only a claim on the other side of done contradicts."""
    one, another = first[1].value, second[1].value
    if one is another or (one.open and another.open):
        return False
    return speaks_for(first, second[0].title) and speaks_for(second, first[0].title)


def speaks_for(claim: Claim, title: str) -> bool:
    """Whether the milestone of that title is claimed: the box of `- [x] Phase 1 docs` is that of a task in Phase 1."""
    mention, reading = claim
    own = mention.place is Place.HEADING or reading.how not in (How.BOX, How.BUCKET)
    return own or not mention.title or mention.title.casefold() == title.casefold()


def report(context: Context, milestone: Milestone, first: Reading[Status], other: Claim) -> Diagnostic:
    mention, claim = other
    here, there = WORDS[claim.value], WORDS[first.value]
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
